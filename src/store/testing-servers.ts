// Throw-away PostgreSQL servers for tests: one of each major version a test process, ended with the process whatever ends it.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { Secret } from '#base';
import { type Binaries, embeddedBinaries } from './binaries.ts';
import { adminName, openCluster, stopCluster } from './cluster.ts';
import type { Target } from './connect.ts';
import { type Place, placeOf } from './place.ts';
import { secretFile } from './secrets.ts';
import { testFolder } from './testing-folder.ts';

export interface TestServer {
  /** The superuser. */
  admin: Target;
  /** A connection string of a role, as DATABASE_URL would hold it. */
  url(user: string, password: string, database: string): Secret;
  stop(): Promise<void>;
}

const debian15 = '/usr/lib/postgresql/15/bin';
const missing15 = 'PostgreSQL 15 is not installed: apt-get install postgresql-15';
const all = process.env['UPHELD_TEST_ALL'] === '1';

/** For `test(…, { skip })`: why PostgreSQL 15 cannot be tried here. With UPHELD_TEST_ALL=1 nothing is skipped, and the test fails. */
export const no15: string | false =
  existsSync(join(debian15, 'postgres')) || all
    ? false
    : 'PostgreSQL 15 is not installed: apt-get install postgresql-15';

const servers = new Map<number, Promise<TestServer>>();

export function testServer(major: 15 | 18): Promise<TestServer> {
  const known = servers.get(major);
  if (known) return known;
  const starting = start(major);
  servers.set(major, starting);
  return starting;
}

async function start(major: 15 | 18): Promise<TestServer> {
  if (major === 15 && !existsSync(join(debian15, 'postgres'))) throw new Error(missing15);
  const binaries: Binaries =
    major === 18
      ? await embeddedBinaries()
      : {
          initdb: join(debian15, 'initdb'),
          postgres: join(debian15, 'postgres'),
          root: '/usr/lib/postgresql/15',
          version: '15',
          major: 15,
        };
  const home = testFolder('upheld-test-');
  const place = placeOf(home, binaries);
  const password = await secretFile(home, 'pg-admin');
  const { pid } = await openCluster(place, password, { durable: false });
  return {
    admin: { socket: place.socket, user: adminName, password, database: 'postgres' },
    url: (user, word, database) =>
      new Secret(`postgresql://${user}:${word}@localhost/${database}?host=${encodeURIComponent(place.socket)}`),
    stop: whenOver(pid, place, home),
  };
}

/**
 * A shell that waits for the end of this process (its standard input closes, whatever ends us), then ends the server and removes its
 * folder. Nothing stays behind even when the test runner kills a test file.
 */
function whenOver(pid: number, place: Place, home: string): () => Promise<void> {
  const script = 'read -r _; kill -INT "$1"; while kill -0 "$1" 2>/dev/null; do sleep 0.05; done; rm -rf "$2"';
  const watcher = spawn('sh', ['-c', script, 'sh', String(pid), home], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  return async () => {
    await stopCluster(place);
    rmSync(home, { recursive: true, force: true });
    watcher.stdin.end();
  };
}

after(async () => {
  for (const server of servers.values()) await (await server).stop();
});
