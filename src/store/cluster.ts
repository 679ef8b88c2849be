// One PostgreSQL cluster of our own: made, started, adopted after a crash, stopped. The caller holds the home's lock.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem, type Secret } from '#base';
import type { Place } from './place.ts';
import { isAlive, processesIn } from './processes.ts';
import { commandFor } from './run-as.ts';

const socketName = '.s.PGSQL.5432';

export const adminName = 'upheld_admin';

export interface Cluster {
  readonly pid: number;
  readonly how: 'started' | 'adopted';
}

export interface ClusterOptions {
  /** False only for throw-away test clusters: a crash of the machine may then lose everything. */
  readonly durable?: boolean;
  readonly progress?: (step: string) => void;
}

/** Files in the data folder: /dev/shm is small in containers, and keeps what a killed server had there until the next boot. */
const sharedMemory = 'mmap';

/** Milliseconds. */
const longestRecovery = 600_000;

const megabyte = 1024 * 1024;

/** Makes the cluster when there is none, then starts it, or adopts the one that a killed process left running. */
export async function openCluster(place: Place, password: Secret, options: ClusterOptions = {}): Promise<Cluster> {
  sweepDrafts(place);
  if (!existsSync(place.data)) await create(place, password, options);
  return runCluster(place, options);
}

/** The same for a cluster that must already be there. */
export async function runCluster(place: Place, options: ClusterOptions = {}): Promise<Cluster> {
  refuseOtherMajor(place);
  chmodSync(place.data, 0o700);
  const running = await whatRuns(place, options);
  if (running) return running;
  try {
    return await start(place, options);
  } catch (error) {
    // A server that a killed process had only just begun to start may have shown itself meanwhile.
    const other = await whatRuns(place, options);
    if (other) return other;
    throw error;
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. Waits until the server is gone. */
export async function stopCluster(place: Place): Promise<void> {
  const pid = pidFile(place)?.pid;
  if (pid === undefined || !processesIn(place.data, pid, place.as).includes(pid)) return;
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 10],
  ] as const) {
    if (!signalTo(pid, signal)) return;
    for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await pause(5)) if (!isAlive(pid)) return;
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

const draftOf = (place: Place): string => `${place.data}.new-${randomBytes(4).toString('hex')}`;

/** Removes what an interrupted first start left behind. An initdb that is just dying may still write there: then next time. */
function sweepDrafts(place: Place): void {
  for (const [folder, prefix] of [
    [dirname(place.data), `${basename(place.data)}.new-`],
    [place.socket, '.password-'],
  ] as const)
    for (const name of readdirSync(folder))
      if (name.startsWith(prefix))
        try {
          rmSync(join(folder, name), { recursive: true, force: true });
        } catch {}
}

async function create(place: Place, password: Secret, options: ClusterOptions): Promise<void> {
  options.progress?.('Creating the database');
  refuseFullDisk(place, 100 * megabyte);
  const draft = draftOf(place);
  const passwordFile = join(place.socket, `.password-${randomBytes(4).toString('hex')}`);
  writeFileSync(passwordFile, password.reveal(), { mode: 0o600, flag: 'wx' });
  if (place.as.kind === 'user') chownSync(passwordFile, place.as.uid, place.as.gid);
  const locale = place.binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const args = ['-D', draft, '-U', adminName, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  args.push('--locale=C', ...locale, '--no-instructions');
  if (options.durable === false) args.push('--no-sync');
  if (place.binaries.major >= 16) args.push(`--set=dynamic_shared_memory_type=${sharedMemory}`);
  try {
    const { code, output } = await run(place, place.binaries.initdb, args);
    if (code !== 0) throw startProblem(place, output);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, place.data);
  syncFolder(dirname(place.data));
}

async function run(place: Place, program: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const { file, args: all, options } = commandFor(place.as, program, args);
  const child = spawn(file, all, { ...options, cwd: '/', env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** The programs get nothing of our environment: PGDATA, PGPORT and locale settings would change what they do. */
const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };

function syncFolder(folder: string): void {
  const handle = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function refuseOtherMajor(place: Place): void {
  const version = versionIn(place.data);
  const major = Number(version);
  if (major === place.binaries.major) return;
  const newer = major > place.binaries.major;
  throw new Problem(newer ? 'store.newer-data' : 'store.older-data', {
    happened: `The data folder ${place.data} was made by PostgreSQL ${version}; this Upheld brings PostgreSQL ${place.binaries.major}.`,
    unchanged: 'The data was not touched.',
    next: newer
      ? 'Start it with the newer Upheld that made it.'
      : 'Dump it with the older Upheld that made it and restore it here, or set DATABASE_URL.',
  });
}

function versionIn(data: string): string {
  try {
    return readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    throw new Problem(
      'store.not-a-cluster',
      {
        happened: `The folder ${data} exists, but it is not the data of a PostgreSQL database.`,
        unchanged: 'Nothing in it was touched.',
        next: 'Restore it from a backup, or move it away: then Upheld starts with an empty database.',
      },
      { cause },
    );
  }
}

function refuseFullDisk(place: Place, bytes: number): void {
  const disk = statfsSync(dirname(place.data));
  if (disk.bavail * disk.bsize < bytes) throw diskFull(place);
}

const diskFull = (place: Place): Problem =>
  new Problem('store.disk-full', {
    happened: `There is no room left on the disk that holds ${dirname(place.data)}.`,
    unchanged: 'Everything that was saved before is still there.',
    next: 'Free at least 200 MB there and start again.',
  });

/** The first lines of postmaster.pid: 1 pid, 2 data folder, 5 socket folder, 8 status. */
function pidFile(place: Place): { pid: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(place.data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

/**
 * A server that a killed process left behind is adopted when it runs as we would run it, else stopped. PostgreSQL itself refuses to
 * start while the pid in an old lock file lives, even when that pid has gone to somebody else or is a zombie: such files are removed,
 * but only once nobody works in the data folder any more.
 */
async function whatRuns(place: Place, options: ClusterOptions): Promise<Cluster | null> {
  const started = Date.now();
  for (;;) {
    const file = pidFile(place);
    const at = processesIn(place.data, file?.pid ?? null, place.as);
    if (at.length === 0) {
      const stale = [
        join(place.data, 'postmaster.pid'),
        ...['', '.lock'].map((end) => join(place.socket, socketName + end)),
      ];
      for (const path of stale) rmSync(path, { force: true });
      return null;
    }
    const recovering = file !== null && at.includes(file.pid);
    if (recovering) {
      if (!sameCommand(place, options)) {
        options.progress?.('Stopping the database of an earlier version');
        await stopCluster(place);
      } else if (file.ready) {
        options.progress?.('Going on with the running database');
        return { pid: file.pid, how: 'adopted' };
      }
    }
    if (Date.now() - started > (recovering ? longestRecovery : 30_000))
      throw new Problem('store.busy-data', {
        happened: `Other processes (${at.join(', ')}) still work in ${place.data}.`,
        unchanged: 'Nothing was started.',
        next: 'Wait a moment and start again; if it stays, end those processes.',
      });
    await pause(20);
  }
}

const serverArguments = (place: Place, options: ClusterOptions): string[] => [
  '-D',
  place.data,
  ...Object.entries({
    listen_addresses: '',
    unix_socket_directories: place.socket,
    unix_socket_permissions: '0700',
    max_connections: '100',
    max_wal_size: '256MB',
    dynamic_shared_memory_type: sharedMemory,
    fsync: options.durable === false ? 'off' : 'on',
    ...(options.durable === false ? { synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...(place.binaries.major >= 18 ? { io_method: 'sync' } : {}),
    // Values of rows never reach the log: no statement text, no DETAIL line, no bound values.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** Whether the running server was started with the very command that we would use. */
function sameCommand(place: Place, options: ClusterOptions): boolean {
  const written = [place.binaries.postgres, ...serverArguments(place, options).map((arg) => `"${arg}"`)].join(' ');
  try {
    return readFileSync(join(place.data, 'postmaster.opts'), 'utf8').trim() === written;
  } catch {
    return false;
  }
}

async function start(place: Place, options: ClusterOptions): Promise<Cluster> {
  options.progress?.('Starting the database');
  refuseFullDisk(place, 32 * megabyte);
  const { file, args, options: user } = commandFor(place.as, place.binaries.postgres, serverArguments(place, options));
  rotate(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const logged = statSync(place.log).size;
  // Its own session: Ctrl-C in the terminal must reach us alone, so that we can close before the database does.
  const child = spawn(file, args, {
    ...user,
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  await ready(place, child, () => readFileSync(place.log).subarray(logged).toString());
  child.unref();
  return { pid: child.pid!, how: 'started' };
}

/** Recovery after a crash may take long: as long as the server lives it is waited for. */
async function ready(place: Place, child: ChildProcess, said: () => string): Promise<void> {
  let failed: Error | null = null;
  child.once('error', (error) => (failed = error));
  for (const deadline = Date.now() + longestRecovery; ; await pause(5)) {
    const file = pidFile(place);
    if (file?.ready && file.pid === child.pid) return;
    if (failed) throw startProblem(place, '', failed);
    if (child.exitCode !== null || child.signalCode !== null) throw startProblem(place, said());
    if (Date.now() > deadline) {
      child.kill('SIGINT');
      throw startProblem(place, 'not ready after ten minutes');
    }
  }
}

function startProblem(place: Place, output: string, cause?: Error): Problem {
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull(place);
  return new Problem(
    'store.cannot-start',
    {
      happened: 'The database that Upheld brings along did not start.',
      unchanged: 'Everything that was saved before is still there.',
      next: `Read the last lines of ${place.log}, or set DATABASE_URL to a PostgreSQL of your own.`,
    },
    { detail: `store.cannot-start: ${output.slice(-2000)}`, cause },
  );
}

function rotate(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5 * megabyte) renameSync(log, `${log}.1`);
}
