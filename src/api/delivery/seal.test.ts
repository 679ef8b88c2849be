// Sealing: what is sealed opens only with its key, in its place, unchanged; and never looks the same twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem, Secret } from '#base';
import { seal, unseal } from './seal.ts';

const key = new Secret('one key');
const place = ['webhook', 'tenant', 'id'];
const closed = (error: unknown) => error instanceof Problem && error.code === 'api.sealed';

test('opens with its key in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => unseal(key, place, seal(key, place, text)) === text),
  );
  assert.notDeepEqual(seal(key, place, 'same'), seal(key, place, 'same'));
  assert.ok(!seal(key, place, 'whsec_visible').includes('visible'));
});

test('with another key, elsewhere, or changed in any byte it does not open', () => {
  const sealed = seal(key, place, 'whsec_x');
  assert.throws(() => unseal(new Secret('another key'), place, sealed), closed);
  assert.throws(() => unseal(key, ['webhook', 'tenant', 'other'], sealed), closed);
  assert.throws(() => unseal(key, ['webhook', 'tenant,id'], sealed), closed);
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    assert.throws(() => unseal(key, place, changed), closed, `byte ${at}`);
  }
  for (const length of [0, 5, 12, 27, sealed.length - 1])
    assert.throws(() => unseal(key, place, sealed.subarray(0, length)), closed, `${length} bytes`);
});
