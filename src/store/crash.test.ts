// kill -9 at any moment: the next start goes on, adopts what still runs, and has every committed row.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { newId, systemClock } from '#base';
import { openStore } from './open.ts';
import { isAlive } from './processes.ts';
import { endAllIn, openChild, serversIn, startedHome, testHome } from './testing-processes.ts';
import { crashAt, crashInMigration } from './testing-crashes.ts';

const open = (home: string, progress?: (step: string) => void) =>
  openStore({ home, role: 'serve', clock: systemClock, ...(progress ? { progress } : {}) });

const pidIn = (home: string): number => Number(readFileSync(join(home, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);

test('kill -9 at a random moment of the first start: the next start succeeds', async (t) => {
  // Twelve moments spread over a first start, with some chance in each.
  for (let round = 0; round < 12; round++) await crashAt(t, (round + Math.random()) / 12);
});

test('kill -9 in the middle of the migration: the next start succeeds', async (t) => {
  for (const milliseconds of [0, 5, 15, 30]) await crashInMigration(t, milliseconds);
});

test('a server left behind by kill -9 is adopted, and stopped by the one that adopted it', async (t) => {
  const home = await startedHome(t);
  const child = openChild(home);
  await child.says('ready');
  const pid = pidIn(home);
  await child.kill();
  assert.ok(isAlive(pid), 'the orphan still runs');
  const steps: string[] = [];
  const store = await open(home, (step) => steps.push(step));
  assert.deepEqual(steps, ['Going on with the running database']);
  assert.equal(pidIn(home), pid);
  await store.close();
  assert.deepEqual(serversIn(home), []);
});

test('an orphan that was started otherwise than we would is stopped and started anew', async (t) => {
  const home = await startedHome(t);
  const child = openChild(home);
  await child.says('ready');
  const pid = pidIn(home);
  await child.kill();
  const opts = join(home, 'pg', 'postmaster.opts');
  writeFileSync(opts, readFileSync(opts, 'utf8').replace('max_connections=100', 'max_connections=50'));
  const store = await open(home);
  assert.notEqual(pidIn(home), pid);
  await store.close();
});

test('a committed row survives kill -9 of everything, server included', async (t) => {
  const home = await startedHome(t);
  const store = await open(home);
  await store.db
    .insertInto('auth.tenant')
    .values({ id: newId(systemClock), slug: 'kept', name: 'Kept', created_at: '2026-01-02T03:04:05.678Z' })
    .execute();
  await endAllIn(join(home, 'pg'));
  await store.close();
  const again = await open(home);
  assert.deepEqual(await again.db.selectFrom('auth.tenant').select('slug').execute(), [{ slug: 'kept' }]);
  await again.close();
});

test('a server that is killed under a running process comes back, and so does the work', async (t) => {
  const home = await startedHome(t);
  const said: string[] = [];
  const store = await openStore({ home, role: 'serve', clock: systemClock, log: (line) => said.push(line) });
  t.after(() => store.close());
  const rows = () => store.db.selectFrom('auth.tenant').select('slug').execute();
  await rows();
  const pid = pidIn(home);
  process.kill(pid, 'SIGKILL');
  for (const deadline = Date.now() + 90_000; ; await pause(50)) {
    const found = await rows().catch(() => null);
    if (found && pidIn(home) !== pid) break;
    assert.ok(Date.now() < deadline, 'it came back');
  }
  assert.ok(said.some((line) => line.includes('starting it again')));
  await store.close();
  assert.deepEqual(serversIn(home), []);
});

test('a connection that breaks inside a transaction is an error of that transaction, and of nothing else', async (t) => {
  const home = await startedHome(t);
  const store = await open(home);
  t.after(() => store.close());
  await assert.rejects(
    store.db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      process.kill(rows[0]!.pid, 'SIGTERM');
      await pause(200);
      await sql`select 1`.execute(trx);
    }),
  );
  assert.deepEqual(await store.db.selectFrom('auth.tenant').selectAll().execute(), []);
  await store.close();
});

test('a data folder that vanishes under a running process is not replaced by an empty one', async (t) => {
  const home = await startedHome(t);
  const said: string[] = [];
  const store = await openStore({ home, role: 'serve', clock: systemClock, log: (line) => said.push(line) });
  t.after(() => store.close());
  await endAllIn(join(home, 'pg'));
  renameSync(join(home, 'pg'), join(home, 'elsewhere'));
  while (!said.some((line) => line.includes('not-a-cluster'))) await pause(20);
  await store.close();
  assert.ok(!existsSync(join(home, 'pg')));
});

test('a stale pid file whose pid now belongs to somebody else is no obstacle', async (t) => {
  const home = await startedHome(t);
  const child = openChild(home);
  await child.says('ready');
  const file = readFileSync(join(home, 'pg', 'postmaster.pid'), 'utf8');
  await child.kill();
  await endAllIn(join(home, 'pg'));
  writeFileSync(join(home, 'pg', 'postmaster.pid'), file.replace(/^\d+/, String(process.ppid)), { mode: 0o600 });
  const store = await open(home);
  assert.ok(isAlive(process.ppid), 'the stranger was left alone');
  await store.close();
});

test('killing only the head of the server: its children are waited for, then it starts again', async (t) => {
  const home = await startedHome(t);
  const child = openChild(home);
  await child.says('ready');
  const pid = pidIn(home);
  await child.kill();
  process.kill(pid, 'SIGKILL');
  // At once: the signal is sent, maybe not yet delivered, and until then a connection is taken, and cut.
  const store = await open(home);
  assert.notEqual(pidIn(home), pid);
  await store.close();
});

test('a leftover of an interrupted first start is swept away', async (t: TestContext) => {
  const home = testHome(t);
  const child = openChild(home);
  await child.says('step Creating');
  while (!readdirSync(home).some((name) => name.startsWith('pg.new-'))) await pause(1);
  await child.kill();
  await pause(300);
  await (await open(home)).close();
  assert.deepEqual(
    readdirSync(home).filter((name) => name.includes('.new-')),
    [],
  );
  await (await open(home)).close();
});
