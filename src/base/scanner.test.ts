// The scanner finds the same literals as a search for each of them.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { scannerOf } from './scanner.ts';

const found = (literals: readonly string[], text: string): string[] => {
  const hits: string[] = [];
  const bytes = Buffer.from(text);
  scannerOf(literals).scan(bytes, bytes.length, (index) => hits.push(literals[index]!));
  return hits;
};

test('overlapping literals, suffixes of one another, capitals', () => {
  assert.deepEqual(found(['he', 'she', 'his', 'hers'], 'uSHers').toSorted(), ['he', 'hers', 'she']);
  assert.deepEqual(found(['aa'], 'aaaa'), ['aa', 'aa', 'aa']);
  assert.deepEqual(found([], 'anything'), []);
  assert.deepEqual(found(['long as'], 'As LONG as needed'), ['long as']);
});

test('property: the same set as indexOf finds', () => {
  const letters = fc.constantFrom('a', 'b', 'c', ' ', '-');
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 12 }),
      fc.string({ unit: fc.oneof(letters, fc.constantFrom('é', '€', '\u{1f600}')), maxLength: 60 }),
      (literals, text) => {
        const expected = literals.filter((literal) => text.includes(literal));
        assert.deepEqual([...new Set(found(literals, text))].toSorted(), expected.toSorted());
      },
    ),
  );
});
