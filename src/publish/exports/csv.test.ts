// CSV: what goes in comes out again by an independent reader, and nothing begins like a formula.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { csv } from './csv.ts';

/** A reader of RFC 4180 by its grammar, sign by sign. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    assert.equal(text[at], '"');
    let value = '';
    for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
      if (text[at] === '"') at++;
      value += text[at];
    }
    row.push(value);
    at++;
    if (text[at] === ',') at++;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('quotes, commas, line breaks and letters of all kinds survive', () => {
  const rows = [
    ['a', 'b "c" d', 'e,f'],
    ['g\r\nh', 'é’“’', ''],
  ];
  assert.deepEqual(parse(csv(rows)), rows);
});

test('nothing begins like a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '|calc', '%0a=1', '\u0000=1'])
    assert.equal(parse(csv([[text]]))[0]?.[0], `'${text}`, JSON.stringify(text));
});

test('property: everything else comes out as it went in', () => {
  const table = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const back = parse(csv(rows));
      assert.deepEqual(
        back,
        rows.map((row, i) => row.map((text, j) => (back[i]?.[j] === `'${text}` ? `'${text}` : text))),
      );
    }),
  );
});
