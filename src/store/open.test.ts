// Opening the brought-along database: first and second start, one owner at a time, clients beside it, odd folders.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { Secret, newId, systemClock } from '#base';
import { withClient } from './connect.ts';
import { openStore } from './open.ts';
import { openChild, serversIn, startedHome, testHome } from './testing-processes.ts';

const open = (home: string, role: 'serve' | 'client' = 'serve') => openStore({ home, role, clock: systemClock });
const tenant = (slug: string) => ({ id: newId(systemClock), slug, name: slug, created_at: '2026-01-02T03:04:05.678Z' });

test('the first start makes a durable, unprivileged, private database; the second is fast and keeps what was written', async (t) => {
  const home = testHome(t);
  const steps: string[] = [];
  const first = performance.now();
  const store = await openStore({ home, role: 'serve', clock: systemClock, progress: (step) => steps.push(step) });
  const firstTook = performance.now() - first;
  assert.deepEqual(steps.slice(0, 2), ['Creating the database', 'Starting the database']);

  const facts = await store.facts();
  assert.deepEqual(
    { ...facts, diskFree: null, databaseSize: null },
    {
      kind: 'embedded',
      serverVersion: '18.4',
      fsync: 'on',
      synchronousCommit: 'on',
      encoding: 'UTF8',
      dataFolder: join(home, 'pg'),
      socketFolder: join(home, 'run'),
      note: null,
      role: { name: 'upheld_app', superuser: false, bypassRls: false, owns: [] },
      migrations: { applied: facts.migrations.known, known: facts.migrations.known },
      diskFree: null,
      databaseSize: null,
    },
  );
  assert.ok(facts.diskFree! > 0 && facts.databaseSize > 0);
  await store.db.insertInto('auth.tenant').values(tenant('kept')).execute();
  for (const folder of ['secrets', 'pg', 'run']) assert.equal(statSync(join(home, folder)).mode & 0o777, 0o700, folder);
  for (const file of readdirSync(join(home, 'secrets')))
    assert.equal(statSync(join(home, 'secrets', file)).mode & 0o777, 0o600, file);
  await store.close();
  assert.deepEqual(serversIn(home), []);

  const second = performance.now();
  const again = await open(home);
  assert.ok(performance.now() - second < firstTook / 2, 'the second start makes nothing anew');
  assert.deepEqual(await again.db.selectFrom('auth.tenant').select('slug').execute(), [{ slug: 'kept' }]);
  await again.close();
  await again.close();
  assert.deepEqual(serversIn(home), []);
});

test('nothing listens on a port, and a wrong password is no entry', async (t) => {
  const home = await startedHome(t);
  const store = await open(home);
  t.after(() => store.close());
  const { rows } = await sql<{
    setting: string;
  }>`select setting from pg_settings where name = 'listen_addresses'`.execute(store.db);
  assert.deepEqual(rows, [{ setting: '' }]);
  for (const user of ['upheld_app', 'upheld_admin']) {
    const target = { socket: join(home, 'run'), user, password: new Secret('guess'), database: 'postgres' };
    await assert.rejects(
      withClient(target, async () => {}),
      { code: 'store.wrong-password' },
    );
  }
});

test('a second server is refused and told the pid and the address of the first', async (t) => {
  const home = await startedHome(t);
  const child = openChild(home);
  t.after(() => child.kill());
  await child.says('ready');
  await assert.rejects(open(home), (error: { code: string; told: { happened: string; next: string } }) => {
    assert.equal(error.code, 'store.locked');
    assert.match(error.told.happened, new RegExp(`process ${child.pid} .*http://localhost:4180`));
    return true;
  });
  await child.close();
  await (await open(home)).close();
});

test('two servers that start at the same moment: one gets it, the other is refused', async (t) => {
  const home = testHome(t);
  const results = await Promise.allSettled([open(home), open(home)]);
  const stores = results.filter((result) => result.status === 'fulfilled');
  const refused = results.filter((result) => result.status === 'rejected');
  assert.equal(stores.length, 1);
  assert.equal((refused[0]!.reason as { code: string }).code, 'store.locked');
  await stores[0]!.value.close();
});

test('a client works beside a running server and stops nothing', async (t) => {
  const home = await startedHome(t);
  const server = await open(home);
  t.after(() => server.close());
  const before = serversIn(home)[0];
  const client = await open(home, 'client');
  await client.db.insertInto('auth.tenant').values(tenant('by-client')).execute();
  await client.close();
  assert.equal(serversIn(home)[0], before);
  assert.deepEqual(await server.db.selectFrom('auth.tenant').select('slug').execute(), [{ slug: 'by-client' }]);
});

test('a client that starts while the server is still in its first start waits for it', async (t) => {
  const home = testHome(t);
  const child = openChild(home);
  t.after(() => child.kill());
  await child.says('step Creating');
  const client = await open(home, 'client');
  assert.equal((await client.facts()).kind, 'embedded');
  await client.close();
  await child.says('ready');
  await child.close();
  assert.deepEqual(serversIn(home), []);
});

test('a client alone starts the database and stops it again', async (t) => {
  const home = await startedHome(t);
  const client = await open(home, 'client');
  assert.ok(serversIn(home).length > 0);
  await client.close();
  assert.deepEqual(serversIn(home), []);
});

test('the last one out stops the database, whoever started it', async (t) => {
  const home = await startedHome(t);
  const first = await open(home, 'client');
  const second = await open(home, 'client');
  await first.close();
  assert.equal((await second.db.selectFrom('auth.tenant').select('slug').execute()).length, 0);
  await second.close();
  assert.deepEqual(serversIn(home), []);
});

test('a lost password file of the app is made anew', async (t) => {
  const home = await startedHome(t);
  await (await open(home)).close();
  rmSync(join(home, 'secrets', 'pg-app'));
  const store = await open(home);
  assert.equal((await store.facts()).role.name, 'upheld_app');
  await store.close();
});

test('a lost password file of the owner is a clear problem, healed by putting it back', async (t) => {
  const home = await startedHome(t);
  const file = join(home, 'secrets', 'pg-admin');
  const password = readFileSync(file);
  rmSync(file);
  await assert.rejects(open(home), { code: 'store.lost-secret' });
  assert.deepEqual(serversIn(home), []);
  writeFileSync(file, password);
  await (await open(home)).close();
});

test('a home whose socket path would be too long uses a private folder in the temporary folder', async (t) => {
  const home = join(testHome(t), 'a-folder-with-a-long-name-'.repeat(4));
  const store = await open(home);
  t.after(() => store.close());
  const { socketFolder } = await store.facts();
  assert.ok(!socketFolder!.startsWith(home));
  assert.equal(statSync(socketFolder!).mode & 0o777, 0o700);
  await store.close();
  // Whoever may have put something else in its place is not trusted.
  rmSync(socketFolder!, { recursive: true });
  symlinkSync(home, socketFolder!);
  await assert.rejects(open(home), { code: 'store.not-ours' });
  rmSync(socketFolder!);
});

test('data of another PostgreSQL, and a folder that is no data at all, are refused and left alone', async (t) => {
  const home = testHome(t);
  mkdirSync(join(home, 'pg'), { mode: 0o700 });
  writeFileSync(join(home, 'pg', 'precious'), 'x');
  await assert.rejects(open(home), { code: 'store.not-a-cluster' });
  for (const [version, code] of [
    ['19', 'store.newer-data'],
    ['17', 'store.older-data'],
  ] as const) {
    writeFileSync(join(home, 'pg', 'PG_VERSION'), `${version}\n`);
    await assert.rejects(open(home), { code });
  }
  assert.deepEqual(readdirSync(join(home, 'pg')).toSorted(), ['PG_VERSION', 'precious']);
});

test('a home that cannot be a folder is a clear problem', async (t) => {
  const home = testHome(t);
  writeFileSync(join(home, 'file'), '');
  await assert.rejects(open(join(home, 'file')), { code: 'store.cannot-write' });
  await assert.rejects(open(join(home, 'file', 'inside')), { code: 'store.cannot-write' });
});

test('a server that does not start says where to look, and lets go of the lock', async (t) => {
  const home = await startedHome(t);
  await (await open(home)).close();
  const conf = join(home, 'pg', 'postgresql.conf');
  const good = readFileSync(conf, 'utf8');
  writeFileSync(conf, 'no_such_setting = 1\n');
  await assert.rejects(open(home), (error: { code: string; message: string }) => {
    assert.equal(error.code, 'store.cannot-start');
    assert.match(error.message, /no_such_setting/);
    return true;
  });
  writeFileSync(conf, good);
  await (await open(home)).close();
  assert.ok(!existsSync(join(home, 'lock.json')));
});
