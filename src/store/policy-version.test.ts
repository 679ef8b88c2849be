// Published versions: never changed by anybody, numbered without a gap, each naming the hash of the one before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, systemClock } from '#base';
import { withClient } from './connect.ts';
import type { Db } from './tables.ts';
import { withTenant } from './tenant.ts';
import { testDatabaseWithAdmin } from './testing.ts';

const version = (tenant_id: string, number: number, previous: string | null) => ({
  tenant_id,
  number,
  previous,
  sha256: `hash ${number}`,
  published_at: '2026-01-02T03:04:05.678Z',
  source_name: 'policy.md',
  source_text: 'We keep orders for seven years.',
  prose: JSON.stringify({ blocks: [] }),
  policy: JSON.stringify({ meta: { id: 'made-up' } }),
});

async function tenantIn(db: Db): Promise<string> {
  const id = newId(systemClock);
  await db
    .insertInto('auth.tenant')
    .values({ id, slug: id, name: 'Made Up Ltd', created_at: '2026-01-02T03:04:05.678Z' })
    .execute();
  return id;
}

const publish = (db: Db, row: ReturnType<typeof version>) =>
  withTenant(db, row.tenant_id, (trx) => trx.insertInto('policy_version').values(row).execute());

test('versions follow one another without a gap, in each tenant by itself', async (t) => {
  const { store } = await testDatabaseWithAdmin(t);
  const { db } = store;
  const [one, two] = [await tenantIn(db), await tenantIn(db)];
  await assert.rejects(publish(db, version(one, 2, null)), { code: '23514', constraint: 'policy_version_follows' });
  await assert.rejects(publish(db, version(one, 1, 'x')), { code: '23514', constraint: 'policy_version_chained' });
  await publish(db, version(one, 1, null));
  await assert.rejects(publish(db, version(one, 1, null)), { code: '23514' });
  await assert.rejects(publish(db, version(one, 3, 'hash 1')), { constraint: 'policy_version_follows' });
  await assert.rejects(publish(db, version(one, 2, null)), { constraint: 'policy_version_chained' });
  await publish(db, version(one, 2, 'hash 1'));
  await publish(db, version(two, 1, null));
  const rows = await withTenant(db, one, (trx) =>
    trx.selectFrom('policy_version').selectAll().orderBy('number').execute(),
  );
  assert.deepEqual(
    rows.map(({ number, prose, policy }) => ({ number, prose, policy })),
    [1, 2].map((number) => ({ number, prose: { blocks: [] }, policy: { meta: { id: 'made-up' } } })),
  );
});

test('two that publish the same number at once: one wins', async (t) => {
  const { store } = await testDatabaseWithAdmin(t);
  const tenant = await tenantIn(store.db);
  const results = await Promise.allSettled([1, 2, 3].map(() => publish(store.db, version(tenant, 1, null))));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
});

test('not even the owner of the database changes or removes a version', async (t) => {
  const { store, admin } = await testDatabaseWithAdmin(t);
  const tenant = await tenantIn(store.db);
  await publish(store.db, version(tenant, 1, null));
  await withClient(admin, async (client) => {
    for (const attempt of [
      `update upheld.policy_version set source_text = 'We keep nothing.'`,
      'delete from upheld.policy_version',
      'truncate upheld.policy_version',
      'truncate auth.tenant cascade',
      'delete from auth.tenant',
    ])
      await assert.rejects(client.query(attempt), ({ code }: { code: string }) => code.startsWith('23'), attempt);
  });
  await assert.rejects(
    withTenant(store.db, tenant, (trx) => trx.deleteFrom('policy_version').execute()),
    { code: '42501' },
  );
  await assert.rejects(
    withTenant(store.db, tenant, (trx) => trx.updateTable('policy_version').set({ source_text: 'x' }).execute()),
    { code: '42501' },
  );
  const rows = await withTenant(store.db, tenant, (trx) =>
    trx.selectFrom('policy_version').select('source_text').execute(),
  );
  assert.deepEqual(rows, [{ source_text: 'We keep orders for seven years.' }]);
});
