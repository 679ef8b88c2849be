// What the operating system knows about processes: who lives, and who works in a data folder.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { type RunAs, commandFor } from './run-as.ts';

/** Whether `pid` runs. A zombie does not: in a container without an init process nobody may ever collect it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

/**
 * The PostgreSQL processes that work in `data` (a real path): the server changes into its data folder, and so do all its children.
 * Root without CAP_SYS_PTRACE, as in containers, cannot see that of another user's processes: then that user looks. Without /proc
 * only `suspect` is looked at, by its command line.
 */
export function processesIn(data: string, suspect: number | null, as: RunAs = { kind: 'self' }): number[] {
  if (process.platform === 'linux') {
    const folders = as.kind === 'user' ? workingFoldersAs(as) : workingFolders();
    const found = folders.filter(([, folder]) => folder === data).map(([pid]) => pid);
    return suspect !== null && !found.includes(suspect) && isServerOf(suspect, data) ? [suspect, ...found] : found;
  }
  if (suspect === null || !isAlive(suspect)) return [];
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(suspect)], { encoding: 'utf8' });
  return stdout.includes(data) ? [suspect] : [];
}

const workingFolders = (): [pid: number, folder: string | null][] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => [Number(pid), workingFolder(pid)]);

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** By its command line, which everybody may read: a server that we fail to see would be started a second time. */
function isServerOf(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`\0-D\0${data}\0`);
  } catch {
    return false;
  }
}

function workingFoldersAs(as: RunAs): [pid: number, folder: string | null][] {
  const { file, args, options } = commandFor(as, 'sh', ['-c', 'ls -ld /proc/[0-9]*/cwd']);
  const { stdout, error } = spawnSync(file, args, {
    ...options,
    cwd: '/',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (error) throw error;
  return [...stdout.matchAll(/ \/proc\/(\d+)\/cwd -> (.*)$/gm)].map(([, pid, folder]) => [Number(pid), folder!]);
}
