// The CSV parser against a slow and obvious one, however the text is cut; and hostile files, which end early and in bounded memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine, csvParser, separatorOf } from './csv.ts';

const parse = (pieces: readonly string[], separator = ','): string[][] => {
  const parser = csvParser(separator);
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()].map(({ cells }) => [...cells]);
};

/** Letter by letter, with the whole text at hand; null: it is no CSV. */
function obvious(text: string, separator: string): string[][] | null {
  const rows: string[][] = [];
  let rest = text;
  while (rest !== '') {
    const row: string[] = [];
    let quoted = false;
    for (;;) {
      if (rest.startsWith('"')) {
        quoted = true;
        const match = /^"((?:[^"]|"")*)"/.exec(rest);
        if (!match) return null;
        row.push(match[1]!.replaceAll('""', '"'));
        rest = rest.slice(match[0].length);
        if (rest !== '' && ![separator, '\r', '\n'].includes(rest[0]!)) return null;
      } else {
        const length = rest.search(new RegExp(`[${separator}\r\n]`));
        row.push(length === -1 ? rest : rest.slice(0, length));
        rest = length === -1 ? '' : rest.slice(length);
      }
      if (!rest.startsWith(separator)) break;
      rest = rest.slice(1);
    }
    rest = rest.replace(/^(?:\r\n|\r|\n)/, '');
    if (row.length > 1 || row[0] !== '' || quoted) rows.push(row);
  }
  return rows;
}

test('as the obvious reading, for any text, any separator and any cuts', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', '"', '"', ',', ';', '\t', '\r', '\n', ' ', '='),
    maxLength: 40,
  });
  const cuts = fc.array(fc.nat(40), { maxLength: 6 });
  let read = 0;
  fc.assert(
    fc.property(letters, cuts, fc.constantFrom(',', ';', '\t'), (text, at, separator) => {
      const places = [0, ...at.filter((place) => place < text.length).toSorted((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((end, n) => text.slice(places[n], end));
      const expected = obvious(text, separator);
      if (expected === null) assert.throws(() => parse(pieces, separator), { code: 'vault.import-file' });
      else {
        read++;
        assert.deepEqual(parse(pieces, separator), expected);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(read > 500, `${read} were read`);
});

test('what is written is read back, formulas as text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (cells) => {
      const [row] = parse([csvLine(cells)]);
      assert.deepEqual(
        row!.map((cell, n) => (/^'[=+\-@\t\r]/.test(cell) && cell !== cells[n] ? cell.slice(1) : cell)),
        cells,
      );
    }),
  );
  assert.equal(csvLine(['=1+1', '-x', 'a"b', 3]), `'=1+1,'-x,"a""b",3\r\n`);
  assert.deepEqual(parse(['=HYPERLINK("x"),@SUM(A1)\n']), [['=HYPERLINK("x")', '@SUM(A1)']]);
});

test('the separator is the one of the first line, outside of quotes', () => {
  assert.equal(separatorOf('a;b;c\n1,2,3,4,5\n'), ';');
  assert.equal(separatorOf('"a,b,c";d\n'), ';');
  assert.equal(separatorOf('a\tb\n'), '\t');
  assert.equal(separatorOf('alone\n'), ',');
  assert.equal(separatorOf(`"${'x'.repeat(60_000)}`), ',');
});

test('an open quote, a field without end and a row of a thousand columns are refused, and early', () => {
  const refuses = (pieces: Iterable<string>, why: RegExp) =>
    assert.throws(
      () => {
        const parser = csvParser(',');
        for (const piece of pieces) parser.push(piece);
        parser.end();
      },
      (error: { code?: string; message: string }) => {
        assert.equal(error.code, 'vault.import-file');
        assert.match(error.message, why);
        return true;
      },
    );
  refuses(['a,b\n1,"2\n3,4\n'], /Row 2 .*never closed/);
  refuses(['a,"b"c\n'], /Row 1 .*after a closing quote/);
  refuses([','.repeat(1000)], /200 columns/);
  let pieces = 0;
  const endless = function* (): Generator<string> {
    yield 'a,b\n"';
    for (; pieces < 16_384; pieces++) yield 'x'.repeat(65_536);
  };
  refuses(endless(), /more than 1 MB/);
  assert.ok(pieces < 20, `a line of 1 GB was read for ${pieces} pieces of 64 kB`);
});
