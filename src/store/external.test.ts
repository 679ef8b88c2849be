// An external database, on PostgreSQL 18 and 15: migration by its owner, use by the app, and every connection that is refused.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret, newId, systemClock } from '#base';
import { withClient } from './connect.ts';
import { migrate } from './migrate.ts';
import { openStore } from './open.ts';
import { holderOf } from './lock.ts';
import { withTenant } from './tenant.ts';
import { testHome } from './testing-processes.ts';
import { type TestServer, no15, testServer } from './testing-servers.ts';

let made = 0;

/** An empty database whose owner is no superuser, and the connection strings of owner and app. */
async function emptyDatabase(server: TestServer, options = ''): Promise<{ name: string; owner: Secret; app: Secret }> {
  const name = `external_${++made}`;
  await withClient(server.admin, async (client) => {
    await client.query(`create role ${name} login createrole password 'owner-word'`);
    await client.query(`create database ${name} owner ${name} ${options}`);
  });
  return { name, owner: server.url(name, 'owner-word', name), app: server.url('upheld_app', 'app-word', name) };
}

/** The home that these databases are used from, when a test names no other. */
const ourHome = mkdtempSync(join(tmpdir(), 'upheld-external-'));
after(() => rmSync(ourHome, { recursive: true, force: true }));

const prepare = (adminUrl: Secret, databaseUrl?: Secret, more: { home?: string; tenantKey?: 'new' | 'alone' } = {}) =>
  migrate({ adminUrl, home: ourHome, clock: systemClock, ...(databaseUrl ? { databaseUrl } : {}), ...more });

const open = (databaseUrl: Secret, home = ourHome, role: 'serve' | 'client' = 'serve') =>
  openStore({ home, databaseUrl, clock: systemClock, role });

/** The role is the server's, so whichever test comes first makes it; this gives it the password that the tests use. */
const withWord = (server: TestServer) =>
  withClient(server.admin, (client) => client.query(`alter role upheld_app password 'app-word'`));

for (const major of [18, 15] as const) {
  const skip = major === 15 && no15;

  test(`PostgreSQL ${major}: the owner migrates, the app works, repeating changes nothing`, { skip }, async (t) => {
    const server = await testServer(major);
    const { owner, app } = await emptyDatabase(server);
    const first = await prepare(owner, app);
    assert.ok(first.applied.length > 0);
    assert.deepEqual((await prepare(owner, app)).applied, []);
    await withWord(server);

    const store = await open(app);
    t.after(() => store.close());
    const facts = await store.facts();
    assert.equal(facts.kind, 'external');
    assert.ok(facts.serverVersion.startsWith(`${major}.`));
    assert.deepEqual(facts.role, { name: 'upheld_app', superuser: false, bypassRls: false, owns: [] });

    const id = newId(systemClock);
    const at = '2026-01-02T03:04:05.678Z';
    await store.db.insertInto('auth.tenant').values({ id, slug: 'one', name: 'One', created_at: at }).execute();
    const run = { id, version: 1, started_at: at, finished_at: null, upheld: 1, broken: 2, unproven: 3 };
    await withTenant(store.db, id, (trx) =>
      trx
        .insertInto('prove_run')
        .values({ tenant_id: id, ...run })
        .execute(),
    );
    assert.deepEqual(await withTenant(store.db, id, (trx) => trx.selectFrom('prove_run').selectAll().execute()), [
      { tenant_id: id, ...run },
    ]);
    assert.deepEqual(await store.db.selectFrom('prove_run').selectAll().execute(), []);

    const done: unknown[] = [];
    await store.jobs.work('prove', async (payload) => void done.push(payload));
    await store.db.transaction().execute((trx) => store.jobs.send(trx, 'prove', { tenant: id }));
    for (let waited = 0; done.length === 0 && waited < 1200; waited++) await pause(50);
    assert.deepEqual(done, [{ tenant: id }]);
  });

  test(`PostgreSQL ${major}: two migrations at once are safe`, { skip }, async () => {
    const server = await testServer(major);
    const { owner } = await emptyDatabase(server);
    const results = await Promise.all([prepare(owner), prepare(owner), prepare(owner)]);
    const applied = results.flatMap((result) => result.applied);
    assert.ok(applied.length > 0);
    assert.equal(new Set(applied).size, applied.length, 'no step ran twice');
  });

  test(`PostgreSQL ${major}: privileged connections are refused`, { skip }, async () => {
    const server = await testServer(major);
    const { name, owner, app } = await emptyDatabase(server);
    await prepare(owner, app);
    await withWord(server);
    await withClient({ ...server.admin, database: name }, async (client) => {
      for (const [role, attributes] of [
        ['boss', 'superuser'],
        ['blind', 'bypassrls'],
        ['hidden_boss', `in role ${server.admin.user!}`],
        ['hidden_owner', `in role ${name}`],
        ['table_owner', ''],
      ] as const) {
        await client.query(`create role ${role}_${name} login password 'x' ${attributes} noinherit`);
        await client.query(`grant upheld_app to ${role}_${name}`);
      }
      await client.query(`create table upheld.stray (x int); alter table upheld.stray owner to table_owner_${name}`);
    });
    const reasons = {
      boss: 'superuser',
      blind: 'bypass',
      hidden_boss: 'superuser',
      hidden_owner: 'owns',
      table_owner: 'upheld.stray',
    };
    for (const [role, reason] of Object.entries(reasons))
      await assert.rejects(open(server.url(`${role}_${name}`, 'x', name)), (error: Error & { code: string }) => {
        assert.equal(error.code, 'store.privileged', role);
        assert.match(error.message, new RegExp(reason), role);
        return true;
      });
    await assert.rejects(open(owner), { code: 'store.privileged' });
    await assert.rejects(open(app), { code: 'store.tenants-meet' }, 'a table without row-level security');
    await withClient({ ...server.admin, database: name }, (client) => client.query('drop table upheld.stray'));
    await (await open(app)).close();
  });
}

test('two servers do not share one home, and clients find the address of the first', async (t) => {
  const server = await testServer(18);
  const { owner, app } = await emptyDatabase(server);
  const home = testHome(t);
  await prepare(owner, app, { home });
  await withWord(server);
  const first = await open(app, home);
  first.announce('http://localhost:4180');
  assert.equal(holderOf(home)?.url, 'http://localhost:4180');
  await assert.rejects(open(app, home), { code: 'store.locked' });
  await (await open(app, home, 'client')).close();
  await first.close();
  assert.equal(holderOf(home), null);
  await (await open(app, home)).close();
  assert.deepEqual(readdirSync(home).toSorted(), ['lock.db', 'secrets'], 'no database of our own was made');
});

test('a database that is not migrated is refused with the command to run, and left as it is', async () => {
  const server = await testServer(18);
  const other = await emptyDatabase(server);
  await prepare(other.owner, other.app);
  await withWord(server);
  const { name, app } = await emptyDatabase(server);
  await assert.rejects(open(app), (error: { code: string; told: { next: string } }) => {
    assert.equal(error.code, 'store.migrations-pending');
    assert.match(error.told.next, /migrate.*DATABASE_ADMIN_URL/);
    return true;
  });
  const { rows } = await withClient({ ...server.admin, database: name }, (client) =>
    client.query(`select nspname from pg_namespace where nspname in ('auth', 'upheld', 'pgboss')`),
  );
  assert.deepEqual(rows, []);
});

test('a migration file that was changed after it ran, and a database of a newer Upheld, are refused', async () => {
  const server = await testServer(18);
  const { name, owner, app } = await emptyDatabase(server);
  await prepare(owner, app);
  await withWord(server);
  const admin = { ...server.admin, database: name };
  const change = (sql: string) => withClient(admin, (client) => client.query(sql));
  await change(`update auth.migration set sha256 = repeat('0', 64) where number = 1`);
  await assert.rejects(prepare(owner), { code: 'store.migration-changed' });
  await assert.rejects(open(app), { code: 'store.migration-changed' });
  await change(`update auth.migration set number = 9999 where number = 1`);
  await assert.rejects(prepare(owner), { code: 'store.newer-schema' });
  await assert.rejects(open(app), { code: 'store.newer-schema' });
});

test('an owner without the rights it needs is told so, and nothing half done stays', async () => {
  const server = await testServer(18);
  const { name } = await emptyDatabase(server);
  await withClient(server.admin, (client) => client.query(`create role weak_${name} login password 'x'`));
  await assert.rejects(prepare(server.url(`weak_${name}`, 'x', name)), { code: 'store.not-owner' });
});

test('wrong password, missing database, silent server, other encoding: each is named', async () => {
  const server = await testServer(18);
  const { name, owner, app } = await emptyDatabase(server);
  await prepare(owner, app);
  await withWord(server);
  const ascii = await emptyDatabase(server, `encoding 'SQL_ASCII' template template0 locale_provider libc locale 'C'`);
  for (const [url, code] of [
    [server.url('upheld_app', 'guess', name), 'store.wrong-password'],
    [server.url('nobody_at_all', 'guess', name), 'store.wrong-password'],
    [server.url('upheld_app', 'app-word', 'no_such_database'), 'store.no-database'],
    [new Secret('postgresql://upheld_app:x@127.0.0.1:9/upheld'), 'store.cannot-connect'],
    [new Secret('postgresql://upheld_app:x@localhost/upheld?host=%2Fno%2Fsuch%2Ffolder'), 'store.cannot-connect'],
    [new Secret('postgresql://upheld_app:x@no-such-host.invalid/upheld'), 'store.cannot-connect'],
    [ascii.app, 'store.not-utf8'],
  ] as const)
    await assert.rejects(open(url), (error: Error & { code: string }) => {
      assert.equal(error.code, code);
      assert.doesNotMatch(JSON.stringify(error) + error.message, /guess|app-word/);
      return true;
    });
  await assert.rejects(prepare(ascii.owner), { code: 'store.not-utf8' });
  await assert.rejects(prepare(server.url(name, 'guess', name)), { code: 'store.wrong-password' });
});
