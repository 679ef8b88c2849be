// What the operating system knows about processes: who lives, and who works in a data folder.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

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
 * Without /proc only `suspect` is looked at, by its command line.
 */
export function processesIn(data: string, suspect: number | null): number[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && workingFolder(name) === data)
      .map(Number);
  if (suspect === null || !isAlive(suspect)) return [];
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(suspect)], { encoding: 'utf8' });
  return stdout.includes(data) ? [suspect] : [];
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
