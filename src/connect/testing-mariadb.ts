// A throw-away MariaDB for tests: on a socket in a folder of its own, in memory where there is room, ended with this process whatever ends it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const server = '/usr/sbin/mariadbd';

/** For `test(…, { skip })`: why there is no MariaDB here. With UPHELD_TEST_ALL=1 nothing is skipped, and the test fails. */
export const noMariadb: string | false =
  existsSync(server) || process.env['UPHELD_TEST_ALL'] === '1'
    ? false
    : 'MariaDB is not installed: apt-get install mariadb-server';

export interface Mariadb {
  /** Of `database`, as root, who needs no password on this socket. */
  url(database: string): string;
  socket: string;
  /** As a machine that loses its power: at once, with nothing said to anybody. */
  kill(): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startMariadb(): Promise<Mariadb> {
  const folder = mkdtempSync(join(place(), 'upheld-maria-'));
  const [data, socket, log] = [join(folder, 'data'), join(folder, 's'), join(folder, 'log')];
  // Its own: a server that starts deletes what looks left over in a folder that it shares, and another one's tables for a moment with it.
  const tmp = join(folder, 'tmp');
  mkdirSync(tmp);
  const root = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = [
    `--datadir=${data}`,
    `--tmpdir=${tmp}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...root,
  ];
  execFileSync('mariadb-install-db', ['--no-defaults', ...made], { stdio: 'pipe' });

  let running: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const small = ['--innodb-buffer-pool-size=64M', '--innodb-log-file-size=32M', '--key-buffer-size=1M'];
    const own = ['--skip-networking', `--socket=${socket}`, `--pid-file=${folder}/pid`, `--log-error=${log}`];
    // Durable as in earnest: what is committed is in the log before the answer comes. Memory makes it quick.
    const args = [
      '--no-defaults',
      `--datadir=${data}`,
      `--tmpdir=${tmp}`,
      '--innodb-flush-log-at-trx-commit=1',
      ...own,
      ...small,
      ...root,
    ];
    // The shell ends the server when this process is gone: its standard input closes then.
    const script =
      'exec 3<&0; "$@" </dev/null & pid=$!; echo $pid; (read -r _ <&3; kill -9 $pid) 2>/dev/null & wait $pid';
    running = spawn('sh', ['-c', script, 'sh', server, ...args], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
    running.unref();
    for (let tries = 0; !existsSync(socket); tries++) {
      if (tries > 6000 || running.exitCode !== null) throw new Error(readFileSync(log, 'utf8').slice(-2000));
      await pause(20);
    }
  };
  const kill = (): void => {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It ended by itself: what it said last says why.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      if (existsSync(log)) process.stderr.write(readFileSync(log, 'utf8').slice(-2000));
    }
    rmSync(socket, { force: true });
    running?.stdin?.end();
  };
  await start();
  return {
    socket,
    url: (database) => `mysql://root@localhost/${database}?socketPath=${encodeURIComponent(socket)}`,
    kill,
    start,
    stop: async () => {
      kill();
      running?.stdin?.end();
      await pause(20);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}

function place(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const disk = statfsSync(memory);
  return disk.bavail * disk.bsize > 2 * 1024 ** 3 ? memory : tmpdir();
}
