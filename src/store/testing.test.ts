// Test databases: each test has its own, and nothing stays behind, also when a test process is killed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { newId, systemClock } from '#base';
import { isAlive } from './processes.ts';
import { testDatabase } from './testing.ts';

for (const round of ['one', 'another'])
  test(`${round} test finds its database empty and ready`, async (t) => {
    const { db } = await testDatabase(t);
    assert.deepEqual(await db.selectFrom('auth.tenant').selectAll().execute(), []);
    await db
      .insertInto('auth.tenant')
      .values({ id: newId(systemClock), slug: 'x', name: 'X', created_at: '2026-01-02T03:04:05.678Z' })
      .execute();
  });

test('two databases of one test are apart', async (t) => {
  const [one, two] = [await testDatabase(t), await testDatabase(t)];
  await one.db
    .insertInto('auth.tenant')
    .values({ id: newId(systemClock), slug: 'x', name: 'X', created_at: '2026-01-02T03:04:05.678Z' })
    .execute();
  assert.deepEqual(await two.db.selectFrom('auth.tenant').selectAll().execute(), []);
});

test('kill -9 of a test process leaves no server and no folder', async () => {
  const script = `
    import { testServer } from ${JSON.stringify(join(import.meta.dirname, 'testing-servers.ts'))};
    const { admin } = await testServer(18);
    console.log(admin.socket);
    setInterval(() => {}, 1000);`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] });
  const socket = await new Promise<string>((resolve) =>
    child.stdout.once('data', (line) => resolve(String(line).trim())),
  );
  const home = join(socket, '..');
  const pid = Number(readFileSync(join(home, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
  assert.ok(isAlive(pid));
  child.kill('SIGKILL');
  for (let waited = 0; (isAlive(pid) || existsSync(home)) && waited < 3000; waited++) await pause(20);
  assert.ok(!isAlive(pid), 'the server is gone');
  assert.ok(!existsSync(home), 'the folder is gone');
});
