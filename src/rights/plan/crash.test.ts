// Test of plans about a person and kill -9 over PostgreSQL, MariaDB and SQLite: each system is whole or done, nothing is lost, nothing twice, and it goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noMariadb } from '#connect/testing';
import { type Standing, deathsIn } from './deaths/testing.ts';

/** Each death is further on than the one before. */
const deaths: readonly [at: string, standing: string][] = [
  ['looked', 'whole whole whole'],
  ['house: inside', 'whole whole whole'],
  ['house: after', 'done whole whole'],
  ['spa: before the commit', 'done whole whole'],
  ['spa: carried out', 'done done whole'],
  ['till: inside', 'done done whole'],
  ['till: after', 'done done done'],
];

test(
  'one plan, killed again and again, before, within and after the effect of each system',
  { skip: noMariadb },
  async (t) => {
    const { fresh, die, standing, state, end } = await deathsIn(t, () => ({ kind: 'erasure' }));
    const plan = await fresh();
    for (const [at, stands] of deaths) {
      assert.equal(await die(plan, at), null, at);
      const { house, spa, till }: Standing = await standing();
      assert.equal(`${house} ${spa} ${till}`, stands, at);
      assert.equal((await state(plan)).state, 'applying', 'what is not at its end says so');
    }
    await end(plan);
  },
);
