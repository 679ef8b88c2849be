// Backups that are cut short: killed at each step, or out of room on a real disk; none of them is ever listed as good, and the next one is.
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { Secret } from '#base';
import { testDatabaseAndClient } from '#store/testing';
import { folderShelf, listBackups, restoreBackup } from './index.ts';

const company = `
  insert into auth.tenant (id, slug, name, created_at)
    values ('00000000-0000-4000-8000-000000000001', 'fenwick', 'Fenwick Kites', '2026-01-02T03:04:05.678Z');
  insert into upheld.prove_run (tenant_id, id, version, started_at, finished_at, upheld, broken, unproven)
    select '00000000-0000-4000-8000-000000000001', gen_random_uuid(), 1, now(), null, n, 0, 0 from generate_series(1, 20000) n;
`;

async function bench(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-cut-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const identity = await generateIdentity();
  const officer = await identityToRecipient(identity);
  const { whole } = await testDatabaseAndClient(t);
  const way = await whole(async (client) => {
    await client.query(company);
    const { host, port, user, database, password } = client;
    return JSON.stringify({ host, port, user, database, password });
  });
  /** `wrap`: a command that runs it. */
  const child = (wrap: readonly string[] = []) => {
    const node = [
      process.execPath,
      ...process.execArgv,
      join(import.meta.dirname, 'testing-child.ts'),
      folder,
      officer,
    ];
    const [command = '', ...args] = [...wrap, ...node];
    const made = spawn(command, args, {
      env: { ...process.env, UPHELD_TEST_CLIENT: way },
    });
    made.stderr.pipe(process.stderr);
    made.stdin.on('error', () => {});
    t.after(() => made.kill('SIGKILL'));
    return { made, lines: linesOf(made), ask: (what: string) => made.stdin.write(`${what}\n`) };
  };
  return { folder, identity: new Secret(identity), whole, child };
}

async function* linesOf(made: ChildProcessWithoutNullStreams): AsyncGenerator<string, undefined> {
  for await (const line of createInterface(made.stdout)) yield line;
}

/** The next line that begins so; null: the process ended without one. */
async function next(lines: AsyncGenerator<string, undefined>, start: string): Promise<string | null> {
  for (;;) {
    const { value } = await lines.next();
    if (value === undefined || value.startsWith(start)) return value ?? null;
  }
}

test('killed at a step, it is no backup; the one after it is whole, and comes back', async (t) => {
  const b = await bench(t);
  const first = b.child();
  await next(first.lines, 'ready');
  first.ask('take');
  const steps: string[] = [];
  for (let line = await next(first.lines, ''); !line?.startsWith('taken'); line = await next(first.lines, ''))
    steps.push(line ?? assert.fail('it ended'));
  first.made.stdin.end();
  assert.ok(steps.length > 30 && steps.at(-1) === 'step manifest.json');
  const goodOnes = async () =>
    (await listBackups(folderShelf(b.folder))).filter(({ good }) => good).map(({ id }) => id);
  assert.equal((await goodOnes()).length, 1);

  for (const at of ['auth.tenant', 'upheld.prove_run', 'upheld.verdict', 'manifest.json']) {
    const step = steps.find((one) => one.includes(at)) ?? assert.fail(at);
    const { made, lines, ask } = b.child();
    await next(lines, 'ready');
    const ended = new Promise((done) => made.once('close', done));
    ask('take');
    await next(lines, step);
    made.kill('SIGKILL');
    await ended;
    const all = await listBackups(folderShelf(b.folder));
    // Killed while the manifest is written it may be whole already: then it is one that comes back.
    for (const { id, manifest, damaged } of all.filter(({ good }) => good))
      assert.deepEqual([manifest?.id, damaged], [id, []], step);
    if (at !== 'manifest.json') assert.equal((await goodOnes()).length, 1, step);
  }
  const after = b.child();
  await next(after.lines, 'ready');
  after.ask('take');
  const id = (await next(after.lines, 'taken'))!.slice('taken '.length);
  after.made.stdin.end();
  assert.ok((await goodOnes()).includes(id));
  for (const good of await goodOnes()) {
    const { whole: other } = await testDatabaseAndClient(t);
    await other((client) => restoreBackup(client, folderShelf(b.folder), good, b.identity));
    const { rows } = await other((client) => client.query('select count(*)::int as n from upheld.prove_run'));
    assert.deepEqual(rows, [{ n: 20_000 }]);
  }
});

const mounts = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;
const skip = mounts || process.env['UPHELD_TEST_ALL'] === '1' ? false : 'needs root with the right to mount';

test('a full disk: it says so, leaves nothing behind, and with room again one is taken', { skip }, async (t) => {
  const b = await bench(t);
  const disk = 'mount -t tmpfs -o size=8m,mode=700 tmpfs "$0" && exec "$@"';
  const { lines, ask } = b.child(['unshare', '--mount', 'sh', '-c', disk, b.folder]);
  await next(lines, 'ready');
  ask('fill');
  await next(lines, 'full');
  ask('take');
  assert.match((await next(lines, 'failed'))!, /^failed backup\.no-room There is no room left/);
  ask('list');
  assert.equal(await next(lines, 'listed'), 'listed []');
  ask('make room');
  await next(lines, 'room');
  ask('take');
  const taken = (await next(lines, 'taken'))!.slice('taken '.length);
  ask('list');
  assert.equal(await next(lines, 'listed'), `listed [["${taken}",true]]`);
});
