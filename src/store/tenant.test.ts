// withTenant: a tenant's rows are visible inside it and nowhere else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, systemClock } from '#base';
import { withTenant } from './tenant.ts';
import { testDatabase } from './testing.ts';

test('rows are visible to their tenant alone, and to nobody outside withTenant', async (t) => {
  const { db } = await testDatabase(t);
  const [one, two] = [newId(systemClock), newId(systemClock)];
  const at = '2026-01-02T03:04:05.678Z';
  for (const [id, slug] of [
    [one, 'one'],
    [two, 'two'],
  ] as const)
    await db.insertInto('auth.tenant').values({ id, slug, name: slug, folder: null, created_at: at }).execute();
  const check = { at, version: 1, ok: true, status: 200, matches: true, milliseconds: 12, error: null };
  await withTenant(db, one, (trx) =>
    trx
      .insertInto('page_check')
      .values({ tenant_id: one, ...check })
      .execute(),
  );

  const seen = (tenant: string) => withTenant(db, tenant, (trx) => trx.selectFrom('page_check').selectAll().execute());
  assert.deepEqual(await seen(one), [{ tenant_id: one, ...check }]);
  assert.deepEqual(await seen(two), []);
  assert.deepEqual(await db.selectFrom('page_check').selectAll().execute(), []);
  await assert.rejects(
    withTenant(db, two, (trx) =>
      trx
        .insertInto('page_check')
        .values({ tenant_id: one, ...check })
        .execute(),
    ),
    { code: '42501' },
  );
});

test('what a failing act wrote is rolled back', async (t) => {
  const { db } = await testDatabase(t);
  const id = newId(systemClock);
  await assert.rejects(
    withTenant(db, id, async (trx) => {
      await trx
        .insertInto('auth.tenant')
        .values({ id, slug: 'gone', name: 'Gone', folder: null, created_at: '2026-01-02T03:04:05.678Z' })
        .execute();
      throw new Error('changed my mind');
    }),
    /changed my mind/,
  );
  assert.deepEqual(await db.selectFrom('auth.tenant').select('slug').execute(), []);
});
