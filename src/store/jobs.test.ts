// Jobs: queued with the caller's transaction or not at all, retried, repeated, and without content in the queue.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { newId, systemClock } from '#base';
import { type Target, withClient } from './connect.ts';
import { type Jobs, openJobs } from './jobs.ts';
import type { Db } from './tables.ts';
import { testDatabaseWithAdmin } from './testing.ts';

const queued = async (db: Db): Promise<number> =>
  (await sql<{ count: number }>`select count(*) from pgboss.job where name = 'prove'`.execute(db)).rows[0]!.count;

async function until(done: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; !(await done()); await pause(20))
    if (Date.now() > deadline) throw new Error(`never: ${what}`);
}

async function open(t: TestContext): Promise<{ db: Db; jobs: Jobs; said: string[]; admin: Target }> {
  const { store, app, admin } = await testDatabaseWithAdmin(t);
  const said: string[] = [];
  const jobs = openJobs(app, { serve: true, log: (message) => said.push(message) });
  t.after(() => jobs.stop());
  return { db: store.db, jobs, said, admin };
}

test('a committed transaction leaves exactly one job, a rolled-back one none', async (t) => {
  const { db, jobs } = await open(t);
  const tenant = newId(systemClock);
  await assert.rejects(
    db.transaction().execute(async (trx) => {
      await jobs.send(trx, 'prove', { tenant });
      assert.equal(await queued(trx), 1, 'seen inside');
      assert.equal(await queued(db), 0, 'not seen outside before the commit');
      throw new Error('changed my mind');
    }),
    /changed my mind/,
  );
  assert.equal(await queued(db), 0);
  await db.transaction().execute((trx) => jobs.send(trx, 'prove', { tenant }));
  assert.equal(await queued(db), 1);
  const done: unknown[] = [];
  await jobs.work('prove', async (payload) => void done.push(payload));
  await until(() => done.length > 0, 'the job is done');
  await pause(1500);
  assert.deepEqual(done, [{ tenant }]);
});

test('a handler that fails is tried again; the queue keeps the code of the error and none of its words', async (t) => {
  const { db, jobs, said } = await open(t);
  let tries = 0;
  await jobs.work('watch-page', async () => {
    tries++;
    throw new Error('Ada Lovelace lives at 12 Example Street');
  });
  await db.transaction().execute((trx) => jobs.send(trx, 'watch-page', {}));
  await until(() => tries === 1, 'the first try');
  await until(async () => {
    await sql`update pgboss.job set start_after = now() - interval '1 minute' where state = 'retry'`.execute(db);
    return tries === 2;
  }, 'the second try');
  await until(async () => {
    const { rows } = await sql<{ state: string; output: unknown }>`select state, output from pgboss.job`.execute(db);
    if (rows[0]?.state !== 'failed') return false;
    assert.match(JSON.stringify(rows[0].output), /base\.unexpected/);
    assert.doesNotMatch(JSON.stringify(rows), /Lovelace/);
    return true;
  }, 'the job is failed');
  assert.match(said.join('\n'), /watch-page failed: Error\n\s+at /);
  assert.doesNotMatch(said.join('\n'), /Lovelace/);
});

test('a job carries ids only', async (t) => {
  const { db, jobs } = await open(t);
  for (const tenant of ['ada@example.org', 'Ada Lovelace', '', 'x'.repeat(65)])
    await assert.rejects(jobs.send(db, 'prove', { tenant }), TypeError, tenant);
  assert.equal(await queued(db), 0);
});

test('a schedule is kept once a queue, and the last one counts', async (t) => {
  const { db, jobs } = await open(t);
  await jobs.every('prove', '0 3 * * *');
  await jobs.every('prove', '*/15 * * * *');
  const { rows } = await sql`select name, cron, timezone from pgboss.schedule`.execute(db);
  assert.deepEqual(rows, [{ name: 'prove', cron: '*/15 * * * *', timezone: 'UTC' }]);
  await assert.rejects(jobs.every('prove', 'every now and then'));
});

test('losing the database is logged and survived', async (t) => {
  const { db, jobs, said, admin } = await open(t);
  const done: unknown[] = [];
  await jobs.work('prove', async (payload) => void done.push(payload));
  await withClient(admin, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'upheld_app' and datname = current_database()`,
    ),
  );
  await db.transaction().execute((trx) => jobs.send(trx, 'prove', {}));
  await until(() => done.length === 1, 'the job is done after all');
  assert.ok(said.every((line) => line.startsWith('jobs: ')));
});

test('a database that is away when jobs are first used does not spoil them for good', async (t) => {
  const { db, jobs, admin } = await open(t);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const allow = (allowed: boolean) =>
    withClient({ ...admin, database: 'postgres' }, (client) =>
      client.query(`alter database ${rows[0]!.name} allow_connections ${allowed}`),
    );
  await allow(false);
  await assert.rejects(jobs.send(db, 'prove', {}));
  await allow(true);
  await db.transaction().execute((trx) => jobs.send(trx, 'prove', {}));
  assert.equal(await queued(db), 1);
});
