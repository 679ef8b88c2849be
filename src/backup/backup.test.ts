// Backups over a real database: what is taken comes back row by row; nobody but an officer opens it; what is cut short or changed is no backup.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { zstdDecompressSync } from 'node:zlib';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { Client } from 'pg';
import { Secret, fixedClock } from '#base';
import { testDatabaseAndClient } from '#store/testing';
import { folderShelf, listBackups, restoreBackup, takeBackup } from './index.ts';
import { tablesOf } from './take.ts';

const clock = fixedClock('2026-05-04T02:00:00Z');
const canary = 'Canary Rosalind of Fenwick Kites';

async function bench(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-backup-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const identity = await generateIdentity();
  const officers = [await identityToRecipient(identity)];
  const { whole } = await testDatabaseAndClient(t);
  await whole((client) => client.query(company));
  return { folder, shelf: folderShelf(folder), identity: new Secret(identity), officers, whole };
}

const company = `
  insert into auth.tenant (id, slug, name, created_at)
    values ('00000000-0000-4000-8000-000000000001', 'fenwick', '${canary}', '2026-01-02T03:04:05.678Z');
  insert into upheld.prove_run (tenant_id, id, version, started_at, finished_at, upheld, broken, unproven)
    select '00000000-0000-4000-8000-000000000001', gen_random_uuid(), 1, '2026-02-03T00:00:00Z'::timestamptz + n * interval '1 second',
           case when n % 2 = 0 then now() end, n, 0, 0 from generate_series(1, 30000) n;
`;

/** Every row of a set, as text. */
async function rowsIn(client: Client, set: 'data' | 'keyring' = 'data'): Promise<Map<string, string[]>> {
  const all = new Map<string, string[]>();
  for (const { table, name } of await tablesOf(client, set)) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
    all.set(
      table,
      rows.map(({ row }) => row),
    );
  }
  return all;
}

test('what is taken comes back, row by row', async (t) => {
  const { shelf, officers, identity, whole } = await bench(t);
  const taken = await whole((client) => takeBackup(client, shelf, { set: 'data', officers, clock }));
  assert.equal(taken.parts.find(({ table }) => table === 'upheld.prove_run')?.rows, 30_000);
  assert.deepEqual(
    (await listBackups(shelf)).map(({ id, good }) => ({ id, good })),
    [{ id: taken.id, good: true }],
  );
  const { whole: other } = await testDatabaseAndClient(t);
  await other((client) => restoreBackup(client, shelf, taken.id, identity));
  assert.deepEqual(await other(rowsIn), await whole(rowsIn));
  await assert.rejects(
    other((client) => restoreBackup(client, shelf, taken.id, identity)),
    { code: 'backup.in-use' },
  );
});

test('no key lies in the data, and every table is in one of the two sets', async (t) => {
  const { shelf, officers, whole } = await bench(t);
  const data = await whole((client) => takeBackup(client, shelf, { set: 'data', officers, clock }));
  const keys = await whole((client) => takeBackup(client, shelf, { set: 'keyring', officers, clock }));
  const tables = (parts: typeof data.parts) => parts.map(({ table }) => table);
  assert.deepEqual(
    tables(data.parts).filter((table) => table.includes('keyring')),
    [],
  );
  assert.ok(tables(keys.parts).includes('upheld.keyring_key'));
  const { rows } = await whole((client) =>
    client.query<{ table: string }>(
      `select schemaname || '.' || tablename as table from pg_tables where schemaname in ('auth', 'upheld') order by 1`,
    ),
  );
  assert.deepEqual(
    [...tables(data.parts), ...tables(keys.parts), 'auth.migration', 'auth.tenant_key'].toSorted(),
    rows.map(({ table }) => table).toSorted(),
  );
});

test('only an officer opens it', async (t) => {
  const { folder, shelf, officers, whole } = await bench(t);
  const { id } = await whole((client) => takeBackup(client, shelf, { set: 'data', officers, clock }));
  for (const name of readdirSync(join(folder, id))) {
    const bytes = readFileSync(join(folder, id, name));
    assert.ok(!bytes.includes(canary), name);
    if (name === 'manifest.json') continue;
    assert.ok(bytes.subarray(0, 22).equals(Buffer.from('age-encryption.org/v1\n')), name);
    assert.throws(() => zstdDecompressSync(bytes), name);
  }
  const { whole: other } = await testDatabaseAndClient(t);
  const stranger = new Secret(await generateIdentity());
  await assert.rejects(
    other((client) => restoreBackup(client, shelf, id, stranger)),
    { code: 'backup.identity' },
  );
  assert.deepEqual((await other(rowsIn)).get('auth.tenant'), []);
  for (const none of [[], ['age1nonsense']])
    await assert.rejects(
      whole((client) => takeBackup(client, shelf, { set: 'data', officers: none, clock })),
      { code: 'backup.officers' },
    );
});

test('what is cut short, lost or changed is never listed as good, nor restored', async (t) => {
  const { folder, shelf, officers, identity, whole } = await bench(t);
  const { whole: other } = await testDatabaseAndClient(t);
  const path = (id: string, name: string) => join(folder, id, name);
  const harm: Record<string, (id: string) => void> = {
    'no manifest': (id) => rmSync(path(id, 'manifest.json')),
    'half a manifest': (id) => truncateSync(path(id, 'manifest.json'), 200),
    'a changed manifest': (id) => {
      const text = readFileSync(path(id, 'manifest.json'), 'utf8');
      writeFileSync(path(id, 'manifest.json'), text.replace('"rows": 30000', '"rows": 30001'));
    },
    'a part lost': (id) => rmSync(path(id, 'auth.tenant.zst.age')),
    'a part cut short': (id) => truncateSync(path(id, 'upheld.prove_run.zst.age'), 5000),
    'a part changed': (id) => {
      const bytes = readFileSync(path(id, 'upheld.prove_run.zst.age'));
      bytes[bytes.length - 1]! ^= 1;
      writeFileSync(path(id, 'upheld.prove_run.zst.age'), bytes);
    },
  };
  for (const [what, act] of Object.entries(harm)) {
    const { id } = await whole((client) => takeBackup(client, shelf, { set: 'data', officers, clock }));
    act(id);
    assert.equal((await listBackups(shelf)).find((one) => one.id === id)?.good, false, what);
    await assert.rejects(
      other((client) => restoreBackup(client, shelf, id, identity)),
      { code: 'backup.damaged' },
      what,
    );
  }
  assert.deepEqual((await other(rowsIn)).get('auth.tenant'), []);
});

test('a connection that is cut in the middle leaves no backup', async (t) => {
  const { shelf, officers, whole } = await bench(t);
  const breaking = {
    ...shelf,
    put: async (name: string, content: AsyncIterable<Uint8Array>) => {
      if (name.includes('prove_run')) await whole((killer) => killer.query(killOthers));
      return shelf.put(name, content);
    },
  };
  await assert.rejects(whole((client) => takeBackup(client, breaking, { set: 'data', officers, clock })));
  assert.deepEqual(await listBackups(shelf), [], 'what was begun is taken away');
});

/** Ends whoever copies in this database. */
const killOthers = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query like 'copy %'
     or datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'`;
