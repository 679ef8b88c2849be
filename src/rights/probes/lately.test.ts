// One look answers for all sentences of a run; a new version, a later minute and a look that failed are looked at anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixedClock } from '#base';
import type { World } from '#policy';
import { type Lately, lately } from './lately.ts';

test('one look a minute and version, and none that failed is kept', async () => {
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const looks: Lately<number> = new Map();
  let made = 0;
  const look = (sha256 = 'a', make = async () => ++made): Promise<number> => {
    const world = { published: { tenant: 't', sha256 }, now: clock.now() } as World;
    return lately(looks, world, make);
  };
  assert.deepEqual(await Promise.all([look(), look(), look()]), [1, 1, 1]);
  assert.equal(await look('b'), 2);
  clock.advance('PT59S');
  assert.equal(await look(), 1);
  clock.advance('PT2S');
  const down = () => Promise.reject(new Error('down'));
  await assert.rejects(look('a', down), /down/);
  assert.equal(await look(), 3);
});
