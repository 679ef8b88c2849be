// The finder against the plain way: split, and look each word up.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import test from 'node:test';
import { wordFinder } from './word-finder.ts';

const word = fc.stringMatching(/^[a-e]{1,4}$/);

test('it finds what splitting finds, whatever stands between the words', () => {
  fc.assert(
    fc.property(
      fc.array(word),
      fc.array(fc.tuple(word, fc.constantFrom(' ', '. ', '-', '\n', 'é', '7', '…'))),
      (list, made) => {
        const text = made.flat().join('');
        const wanted = new Set(list);
        const there = [...new Set(text.split(/[^a-z]+/))].filter((one) => wanted.has(one));
        assert.deepEqual(wordFinder(list)(text), there);
      },
    ),
  );
});

test('a word at the very end is found, part of a word is not', () => {
  const find = wordFinder(['lamp', 'shade']);
  assert.deepEqual(find('lamps and a shade'), ['shade']);
  assert.deepEqual(find(''), []);
});
