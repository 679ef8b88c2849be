// CSV of a package: nothing that a spreadsheet calculates, and every value back exactly, read by a parser that is not ours.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteOrderMark, csvRow, guarded, unguarded } from './csv.ts';

/** Rows by the slow and obvious reading of RFC 4180, every line ending CR LF. */
function obvious(text: string): string[][] {
  const rows: string[][] = [];
  for (let rest = text; rest !== '';) {
    const row: string[] = [];
    for (;;) {
      const [whole, quoted, bare] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest)!;
      row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
      rest = rest.slice(whole.length);
      if (!rest.startsWith(',')) break;
      rest = rest.slice(1);
    }
    assert.ok(rest.startsWith('\r\n'), `a row ends in CR LF: ${JSON.stringify(rest.slice(0, 20))}`);
    rest = rest.slice(2);
    rows.push(row);
  }
  return rows;
}

/** Signs that begin formulas, signs that hide them, and what breaks CSV, far more often than in nature. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...Array.from('=+-@|%＝＋－＠−\'"\t\r\n ,;0159.'),
      '\u0000',
      '\u200B',
      '\u00A0',
      '\uFEFF',
      'a',
      'é',
      '😀',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

/** OWASP's list and its full-width forms, looked for by hand: after what a spreadsheet skips. */
function calculates(text: string): boolean {
  const first = Array.from(text).find((sign) => !/[\s\p{Cc}\p{Cf}]/u.test(sign));
  if (/^[\t\r\n]/.test(text)) return true;
  return first !== undefined && '=+-@|%＝＋－＠−'.includes(first) && !/^-\d+(\.\d+)?$/.test(text);
}

test('whatever a value is: no cell calculates, and the value comes back exactly', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 2, maxLength: 5 }), (values) => {
      const [row] = obvious(csvRow(values));
      for (const text of row!) assert.equal(calculates(text), false, JSON.stringify(text));
      assert.deepEqual(row!.map(unguarded), values);
    }),
    { numRuns: 5000 },
  );
});

test('what OWASP lists, by hand', () => {
  const bad = ['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', ' =1', '\u0000=1'];
  for (const text of [...bad, "|calc'!A1", '%0A=1', '\uFEFF=1', "'=1"]) assert.equal(guarded(text), `'${text}`);
  for (const text of ['', 'a=1', 'a-b', '12.50', '-12.50', "'quoted'", 'x@example.org'])
    assert.equal(guarded(text), text);
  // A telephone number would lose its plus, and a number of many digits its end.
  assert.equal(guarded('+352621123456'), "'+352621123456");
  assert.equal(csvRow([-5, true, null, undefined, { a: '=1' }, ['=1']]), `-5,true,,,"{""a"":""=1""}","[""=1""]"\r\n`);
});

test('Python reads the same', (t) => {
  const values = fc.sample(nasty, { numRuns: 300, seed: 7 }).map((text) => text.toWellFormed().replaceAll('\0', '0'));
  const code =
    'import csv,sys,json,io; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"),newline=""),strict=True))))';
  const input = byteOrderMark + values.map((value) => csvRow(['first', value])).join('');
  const { stdout, error } = spawnSync('python3', ['-c', code], { input, encoding: 'utf8', timeout: 30_000 });
  if (error) return t.diagnostic('no Python here: read by our own obvious reading alone');
  assert.deepEqual(
    (JSON.parse(stdout) as string[][]).map(([, text]) => unguarded(text!)),
    values,
  );
});
