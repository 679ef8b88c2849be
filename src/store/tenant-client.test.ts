// Prepared statements: one connection, many tenants, the same words; and a table that changes under them.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { newId, systemClock } from '#base';
import { openDb, withClient } from './connect.ts';
import { withTenant } from './tenant.ts';
import { testDatabaseWithAdmin, testKey } from './testing.ts';

const at = '2026-01-02T03:04:05.678Z';

/** Three tenants with one, two and three runs, and a handle that has one connection alone. */
async function threeTenants(t: TestContext) {
  const world = await testDatabaseWithAdmin(t);
  const { db } = openDb(world.app, testKey, 1);
  t.after(() => db.destroy());
  const tenants = [1, 2, 3].map(() => newId(systemClock));
  const run = { version: 1, started_at: at, finished_at: null, upheld: 1, broken: 0, unproven: 0 };
  for (const [n, id] of tenants.entries()) {
    await db.insertInto('auth.tenant').values({ id, slug: id, name: id, folder: null, created_at: at }).execute();
    for (let some = 0; some <= n; some++)
      await withTenant(db, id, (trx) =>
        trx
          .insertInto('prove_run')
          .values({ tenant_id: id, id: newId(systemClock), ...run })
          .execute(),
      );
  }
  return { ...world, db, tenants };
}

test('a statement that was prepared for one tenant shows each other its own rows', async (t) => {
  const { db, tenants } = await threeTenants(t);
  // Without the predicate: row-level security alone tells them apart, in plans that were kept from another tenant's transaction.
  const runsOf = (tenant: string) =>
    withTenant(db, tenant, async (trx) => {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from upheld.prove_run where version = ${1}`.execute(trx);
      return rows[0]!.n;
    });
  for (let times = 0; times < 12; times++)
    for (const [n, tenant] of tenants.entries()) assert.equal(await runsOf(tenant), n + 1);
  const prepared = await sql<{ n: number; generic: number }>`
    select count(*)::int as n, max(generic_plans)::int as generic from pg_prepared_statements
     where statement like '%upheld.prove_run where version%'`.execute(db);
  assert.equal(prepared.rows[0]!.n, 1, 'it was prepared, once');
  assert.ok(prepared.rows[0]!.generic > 0, 'and its plan was used for several tenants');
});

test('a column that a table gets meanwhile costs one statement, and no more', async (t) => {
  const { db, admin, tenants } = await threeTenants(t);
  const tenant = tenants[0]!;
  const all = () =>
    withTenant(db, tenant, (trx) => trx.selectFrom('prove_run').selectAll().where('version', '=', 1).execute());
  for (let times = 0; times < 5; times++) assert.equal((await all()).length, 1);
  await withClient(admin, (client) => client.query('alter table upheld.prove_run add column meanwhile int'));
  await assert.rejects(all(), { code: '0A000' });
  for (let times = 0; times < 5; times++) assert.equal((await all()).length, 1);
});

test('a connection keeps only so many prepared', async (t) => {
  const { db } = await threeTenants(t);
  for (let n = 0; n < 130; n++)
    for (let times = 0; times < 3; times++) await sql`select ${n}::int + ${sql.lit(n)} as n`.execute(db);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_prepared_statements`.execute(db);
  assert.ok(rows[0]!.n >= 90 && rows[0]!.n <= 101, String(rows[0]!.n));
});
