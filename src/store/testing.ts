// Databases for tests: one throw-away cluster a test process, a migrated template in it, and a copy of that for each test.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#base';
import { embeddedBinaries } from './binaries.ts';
import { adminName, openCluster } from './cluster.ts';
import { type Target, appName, codeOf, withClient } from './connect.ts';
import { migrateAt } from './migrate.ts';
import { type Store, storeAt } from './open.ts';
import { placeOf } from './place.ts';
import { secretFile } from './secrets.ts';

interface TestCluster {
  admin: Target;
  app: Target;
  stop(): void;
}

const template = 'upheld_template';
let cluster: Promise<TestCluster> | null = null;
let made = 0;

/** A migrated, empty database of its own for this test, as the app sees it. Closed and removed when the test ends. */
export async function testDatabase(t: TestContext): Promise<Store> {
  return (await testDatabaseWithAdmin(t)).store;
}

/** The same, with the owner's way in: for tests of the store itself. */
export async function testDatabaseWithAdmin(t: TestContext): Promise<{ store: Store; admin: Target; app: Target }> {
  const { admin, app } = await (cluster ??= startCluster());
  const database = `test_${++made}`;
  await withoutConnections(() =>
    withClient(admin, (client) => client.query(`create database ${database} template ${template}`)),
  );
  const store = storeAt({ ...app, database }, { role: 'serve' }, null, async () => {
    await withClient(admin, (client) => client.query(`drop database ${database} with (force)`));
  });
  t.after(() => store.close());
  return { store, admin: { ...admin, database }, app: { ...app, database } };
}

async function startCluster(): Promise<TestCluster> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-test-'));
  const place = placeOf(home, await embeddedBinaries());
  const password = await secretFile(home, 'pg-admin');
  const admin: Target = { socket: place.socket, user: adminName, password, database: 'postgres' };
  const app: Target = { ...admin, user: appName, password: await secretFile(home, 'pg-app') };
  const { pid } = await openCluster(place, password, { durable: false });
  const stop = whenOver(pid, home);
  await withClient(admin, (client) => client.query(`create database ${template}`));
  await migrateAt({ ...admin, database: template }, { clock: systemClock, password: app.password! });
  return { admin, app, stop };
}

/**
 * A shell that waits for the end of this process (its standard input closes, whatever ends us), then ends the cluster and removes
 * its folder. Nothing stays behind even when the test runner kills a test file.
 */
function whenOver(pid: number, home: string): () => void {
  const script = 'read -r _; kill -QUIT "$1"; while kill -0 "$1" 2>/dev/null; do sleep 0.05; done; rm -rf "$2"';
  const watcher = spawn('sh', ['-c', script, 'sh', String(pid), home], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  return () => {
    process.kill(pid, 'SIGQUIT');
    rmSync(home, { recursive: true, force: true });
    watcher.stdin.end();
  };
}

/** A template cannot be copied while the server still winds up the last connection to it. */
async function withoutConnections(act: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await act();
      return;
    } catch (error) {
      if (codeOf(error) !== '55006' || tries > 100) throw error;
      await pause(10);
    }
  }
}

after(async () => {
  if (cluster) (await cluster).stop();
});
