// A narrow text is the same text.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { narrow } from './index.ts';

test('property: no letter of a text changes, whatever it is cut from', () => {
  const letters = ['a', 'é', '\xff', '\x80', '\0', '\u0100', '’', '\ud800', '\u{1f600}'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
      assert.equal(narrow(text), text);
      assert.equal(narrow(`’${text}`.slice(1)), text);
    }),
  );
  assert.equal(narrow('é'.repeat(9000)), 'é'.repeat(9000), 'longer than what is set aside for it');
});
