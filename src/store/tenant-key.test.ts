// The life of the tenant key: made, told to the database, missing, different, replaced while something runs; and the schema's owner.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Problem, Secret, newId, systemClock } from '#base';
import { withClient } from './connect.ts';
import { allMigrations, migrate, migrateAt } from './migrate.ts';
import { openStore } from './open.ts';
import { breaches } from './tenancy-rules.ts';
import { withTenant } from './tenant.ts';
import { testHome } from './testing-processes.ts';
import { type TestServer, no15, testServer } from './testing-servers.ts';
import { testKey } from './testing.ts';

let made = 0;

function folder(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), 'upheld-keys-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** A migrated database of its own, whose owner is a superuser or is none. */
async function external(server: TestServer, home: string, superuser = false) {
  const name = `keyed_${++made}`;
  await withClient(server.admin, async (client) => {
    await client.query(`create role ${name} login createrole ${superuser ? 'superuser' : ''} password 'owner-word'`);
    await client.query(`create database ${name} owner ${name}`);
  });
  const adminUrl = server.url(name, 'owner-word', name);
  const databaseUrl = server.url('upheld_app', 'app-word', name);
  const prepare = (at: string, tenantKey?: 'new' | 'alone') =>
    migrate({ adminUrl, databaseUrl, home: at, clock: systemClock, ...(tenantKey ? { tenantKey } : {}) });
  const first = await prepare(home);
  await withClient(server.admin, (client) => client.query(`alter role upheld_app password 'app-word'`));
  const open = (at: string) => openStore({ home: at, databaseUrl, clock: systemClock, role: 'client' });
  return { admin: { ...server.admin, database: name }, first, prepare, open };
}

type Opened = Awaited<ReturnType<typeof openStore>>;

const works = async ({ db }: Opened): Promise<void> => {
  const rows = await withTenant(db, newId(systemClock), (trx) => trx.selectFrom('verdict').selectAll().execute());
  assert.deepEqual(rows, []);
};

const refused = { code: '42501' };

test('without its key, and with another one, Upheld does not start and says what to do', async (t) => {
  const server = await testServer(18);
  const home = folder(t);
  const { open, first } = await external(server, home);
  assert.deepEqual(first.tenantKeys, [first.tenantKey]);
  assert.equal(statSync(join(home, 'secrets', 'tenant')).mode & 0o777, 0o600);
  const store = await open(home);
  await works(store);
  await store.close();

  const empty = folder(t);
  await assert.rejects(open(empty), (error: Problem) => {
    assert.equal(error.code, 'store.no-tenant-key');
    assert.match(error.told.next, /migrate/);
    return true;
  });
  await assert.rejects(open('/dev/null/home'), { code: 'store.no-tenant-key' });
  mkdirSync(join(empty, 'secrets'));
  writeFileSync(join(empty, 'secrets', 'tenant'), 'another-secret-of-another-home');
  await assert.rejects(open(empty), (error: Problem) => {
    assert.equal(error.code, 'store.tenant-key');
    assert.match(error.told.happened, /secrets\/tenant \([0-9a-f]{16}\)/);
    assert.match(error.told.next, /Restore that file.*migrate/);
    assert.doesNotMatch(JSON.stringify(error) + error.message, /another-secret/);
    return true;
  });
});

test('a key is replaced while something runs: two are valid, then one', async (t) => {
  const server = await testServer(18);
  const home = folder(t);
  const { open, prepare, first } = await external(server, home);
  const running = await open(home);
  t.after(() => running.close());
  const before = readFileSync(join(home, 'secrets', 'tenant'), 'utf8');

  const second = await prepare(home, 'new');
  assert.notEqual(second.tenantKey, first.tenantKey);
  assert.deepEqual(second.tenantKeys, [first.tenantKey, second.tenantKey]);
  assert.notEqual(readFileSync(join(home, 'secrets', 'tenant'), 'utf8'), before);
  await works(running);
  const restarted = await open(home);
  t.after(() => restarted.close());
  await works(restarted);
  assert.deepEqual(await prepare(home), { ...second, applied: [] }, 'repeating changes nothing');

  // A third one is not made while two are valid, nor is one of a home that nobody knows; the file stays as it is.
  await assert.rejects(prepare(home, 'new'), { code: 'store.tenant-keys' });
  await assert.rejects(prepare(folder(t)), { code: 'store.tenant-keys' });
  await works(restarted);

  const third = await prepare(home, 'alone');
  assert.deepEqual(third.tenantKeys, [second.tenantKey]);
  await works(restarted);
  await assert.rejects(
    works(running),
    refused,
    'what still signs with the old key is refused, and does not find everything empty',
  );
  await (await open(home)).close();
});

for (const major of [18, 15] as const)
  test(
    `PostgreSQL ${major}: a database of before, migrated by a superuser, gets an owner that is none`,
    { skip: major === 15 && no15 },
    async () => {
      const server = await testServer(major);
      const name = `before_${++made}`;
      const admin = { ...server.admin, database: name };
      await withClient(server.admin, (client) => client.query(`create database ${name}`));
      const tenant = newId(systemClock);
      await withClient(admin, async (client) => {
        await client.query(`
          do $do$ begin
            if not exists (select from pg_roles where rolname = 'upheld_app') then create role upheld_app login; end if;
          end $do$;
          create schema auth;
          create table auth.migration (number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null)`);
        for (const { number, name: step, sha256, sql } of allMigrations().slice(0, 7)) {
          await client.query(sql);
          await client.query('insert into auth.migration values ($1, $2, $3, now())', [number, step, sha256]);
        }
        await client.query(`insert into auth.tenant (id, slug, name, created_at) values ($1, 'a', 'a', now())`, [
          tenant,
        ]);
        await client.query(`insert into upheld.prove_run values ($1, $1, 1, now(), null, 1, 0, 0)`, [tenant]);
      });
      const password = new Secret('app-word');
      const done = await migrateAt(admin, { clock: systemClock, password, key: testKey });
      assert.deepEqual(
        done.applied,
        allMigrations()
          .slice(7)
          .map(({ number }) => number),
      );
      await withClient(server.admin, (client) => client.query(`alter role upheld_app password 'app-word'`));
      await withClient(admin, async (client) => {
        assert.deepEqual(await breaches(client), []);
        const { rows } = await client.query(
          `select distinct pg_get_userbyid(c.relowner) as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('auth', 'upheld')
           union select pg_get_userbyid(p.proowner) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('auth', 'upheld')
           union select pg_get_userbyid(nspowner) from pg_namespace where nspname in ('auth', 'upheld')`,
        );
        assert.deepEqual(rows, [{ owner: 'upheld_owner' }]);
      });
      await withClient({ ...admin, user: 'upheld_app', password }, async (client) => {
        const seen = async (token: (mark: Buffer) => string): Promise<number | null> => {
          await client.query('begin');
          const { rows } = await client.query<{ mark: Buffer }>('select upheld.transaction_mark() as mark');
          await client.query(`select set_config('upheld.tenant', $1, true)`, [token(rows[0]!.mark)]);
          try {
            return (await client.query('select from upheld.prove_run')).rowCount;
          } finally {
            await client.query('rollback');
          }
        };
        assert.equal(await seen((mark) => testKey.sign(tenant, mark)), 1);
        await assert.rejects(
          seen(() => tenant),
          refused,
        );
      });
      assert.deepEqual((await migrateAt(admin, { clock: systemClock, password, key: testKey })).applied, []);
    },
  );

test('an owner in DATABASE_ADMIN_URL that is a superuser owns nothing of the schema', async (t) => {
  const server = await testServer(18);
  const home = folder(t);
  const { open, admin } = await external(server, home, true);
  const store = await open(home);
  await works(store);
  await store.close();
  assert.deepEqual(await withClient(admin, breaches), []);
});

test('a role that may make temporary tables is not let in', async (t) => {
  const server = await testServer(18);
  const home = folder(t);
  const { open, admin, prepare } = await external(server, home);
  await withClient(admin, (client) => client.query(`grant temporary on database ${admin.database} to public`));
  await assert.rejects(open(home), { code: 'store.temporary-tables' });
  await prepare(home);
  await (await open(home)).close();
});

test('the brought-along database takes the key of its home: lost while it stands still, a new one is made', async (t) => {
  const home = testHome(t);
  const open = (role: 'serve' | 'client' = 'serve') => openStore({ home, clock: systemClock, role });
  const first = await open();
  await works(first);
  const file = join(home, 'secrets', 'tenant');
  const before = readFileSync(file, 'utf8');
  // A second process beside it signs with the same key; without the file, or with another, it is told so.
  const beside = await open('client');
  await works(beside);
  await beside.close();
  rmSync(file);
  await assert.rejects(open('client'), { code: 'store.no-tenant-key' });
  writeFileSync(file, 'not the one that the database knows');
  await assert.rejects(open('client'), { code: 'store.tenant-key' });
  await works(first);
  await first.close();

  rmSync(file);
  const second = await open();
  await works(second);
  assert.notEqual(readFileSync(file, 'utf8'), before);
  await second.close();
  writeFileSync(file, before);
  const third = await open();
  await works(third);
  await third.close();
});
