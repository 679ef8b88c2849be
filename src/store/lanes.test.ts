// Transactions inside transactions: more at once than there are connections, and all of them end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, systemClock } from '#base';
import { sql } from 'kysely';
import { openDb } from './connect.ts';
import type { Db } from './tables.ts';
import { withTenant } from './tenant.ts';
import { testDatabaseWithAdmin, testKey } from './testing.ts';

/** Which connection a transaction at each depth has; the outermost first. */
const down = (db: Db, tenant: string, depth: number, here: () => Promise<void>): Promise<number[]> =>
  withTenant(db, tenant, async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await here();
    return [rows[0]!.pid, ...(depth > 1 ? await down(db, tenant, depth - 1, async () => {}) : [])];
  });

test('as many transactions as there are connections, each with three more inside: none waits for another for ever', async (t) => {
  const { app } = await testDatabaseWithAdmin(t);
  const [tenant, most] = [newId(systemClock), 5];
  const { db } = openDb(app, testKey, most);
  t.after(() => db.destroy());
  // All connections are taken before the first asks for a second.
  const all = Promise.withResolvers<void>();
  let taken = 0;
  const arrive = async (): Promise<void> => {
    if ((taken += 1) >= most) all.resolve();
    await all.promise;
  };
  const chains = await Promise.all(Array.from({ length: 3 * most }, () => down(db, tenant, 4, arrive)));
  assert.equal(chains.length, 3 * most);
  for (const chain of chains) assert.equal(new Set(chain).size, 4);
  // Whoever is done leaves its lane: the next transaction is an outermost one again.
  const outermost = new Set(chains.map(([first]) => first));
  assert.equal(outermost.size, most);
  const [again] = await down(db, tenant, 1, async () => {});
  assert.ok(outermost.has(again));
});

test('beside a transaction, what did not begin in it is an outermost one', async (t) => {
  const { app } = await testDatabaseWithAdmin(t);
  const tenant = newId(systemClock);
  const { db, pool } = openDb(app, testKey, 2);
  t.after(() => db.destroy());
  const [one, two] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const held = down(db, tenant, 1, () => one.promise);
  const beside = down(db, tenant, 1, () => two.promise);
  two.resolve();
  await beside;
  one.resolve();
  await held;
  assert.equal(pool.totalCount, 2);
});
