// Soak: 100 000 random (date, country, rule) cases against the reference that walks day by day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDisagreement } from './testing.ts';

test('100 000 random cases agree with a reference that walks day by day', () => {
  assert.equal(firstDisagreement(100_000, Date.now() | 0), null);
});
