// The scanner finds the same literals as a search for each of them.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { scannerOf } from './scanner.ts';

const found = (literals: readonly string[], text: string): string[] => {
  const hits: string[] = [];
  const bytes = Buffer.from(text);
  const { endings, scan } = scannerOf(literals);
  scan(bytes, bytes.length, (ending) => hits.push(...endings[ending]!.map((index) => literals[index]!)));
  return hits;
};

test('overlapping literals, suffixes of one another, capitals', () => {
  assert.deepEqual(found(['he', 'she', 'his', 'hers'], 'uSHers').toSorted(), ['he', 'hers', 'she']);
  assert.deepEqual(found(['aa'], 'aaaa'), ['aa', 'aa', 'aa']);
  assert.deepEqual(found([], 'anything'), []);
  assert.deepEqual(found(['long as'], 'As LONG as needed'), ['long as']);
});

test('a space is any sign between words, and both ends of the text', () => {
  assert.deepEqual(found([' art ', 'a b', 't '], 'Art'), [' art ', 't ']);
  assert.deepEqual(found([' art ', 'a b'], 'part, article; a-b'), ['a b']);
  assert.deepEqual(found([' art '], '(art.)'), [' art ']);
  assert.throws(() => scannerOf(['a-b']), RangeError);
});

test('property: the same set as indexOf finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '7', '_', ' '), minLength: 1, maxLength: 5 });
  const sign = fc.constantFrom('a', 'B', '7', '_', ' ', '-', 'é', '€', '\u{1f600}');
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.string({ unit: sign, maxLength: 60 }), (literals, text) => {
      const plain = Buffer.from(` ${text} `)
        .toString('latin1')
        .replace(/[^a-z0-9_]/gi, ' ')
        .toLowerCase();
      const expected = literals.filter((literal) => plain.includes(literal));
      assert.deepEqual([...new Set(found(literals, text))].toSorted(), expected.toSorted());
    }),
  );
});
