// Rounds over tenants: one at a time, past failures, cut short by the clock and taken up again, never two at once.
import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { inTurn } from './index.ts';

test('each has its turn, one at a time, and one that fails stops nobody', async () => {
  const seen: string[] = [];
  const failed: string[] = [];
  let under = 0;
  const round = inTurn(
    async () => ['a', 'b', 'c'],
    async (tenant) => {
      assert.equal(++under, 1, 'one at a time');
      await pause(5);
      under -= 1;
      seen.push(tenant);
      if (tenant === 'b') throw new Error('b has no luck');
    },
    (tenant) => failed.push(tenant),
  );
  const [first, second] = await Promise.all([round(), round()]);
  assert.equal(first, second, 'the second joins the first');
  assert.deepEqual(first, { done: 2, failed: 1, left: 0 });
  assert.deepEqual([seen, failed], [['a', 'b', 'c'], ['b']]);
  await round();
  assert.deepEqual(seen, ['a', 'b', 'c', 'a', 'b', 'c']);
});

test('a round that takes too long is cut short; the next one begins with those who were left, and with new ones', async () => {
  const seen: string[] = [];
  const known = ['a', 'b', 'c'];
  const round = inTurn(
    async () => known,
    async (tenant) => {
      seen.push(tenant);
      await pause(30);
    },
    () => {},
    20 / 60_000,
  );
  assert.deepEqual(await round(), { done: 1, failed: 0, left: 2 });
  known.push('d');
  for (let n = 0; n < 4; n++) await round();
  assert.deepEqual(seen, ['a', 'b', 'c', 'd', 'a']);
});

test('tenants that cannot be listed fail the round, and the next one starts anew', async () => {
  let away = true;
  const round = inTurn(
    async () => {
      if (away) throw new Error('the database is away');
      return ['a'];
    },
    async () => {},
    () => {},
  );
  await assert.rejects(round(), /away/);
  away = false;
  assert.equal((await round()).done, 1);
});
