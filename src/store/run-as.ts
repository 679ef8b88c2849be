// How PostgreSQL's programs are run, because PostgreSQL refuses to run as root.
import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';

/**
 * `self`: as this process's user. `namespace`: the same user, but in a user namespace in which it is called nobody, so that no file
 * needs to change its owner. `user`: as another user, which only root can do.
 */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number };

/** The conventional uid and gid of “nobody”. */
export const nobody = 65534;

const throughNamespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];

/** What to hand to `spawn` so that `program` runs as `as` says. The pid of the spawned process is the program's own. */
export function commandFor(
  as: RunAs,
  program: string,
  args: readonly string[],
): { file: string; args: string[]; options: { uid?: number; gid?: number } } {
  if (as.kind === 'namespace') return { file: 'unshare', args: [...throughNamespace, program, ...args], options: {} };
  const options = as.kind === 'user' ? { uid: as.uid, gid: as.gid } : {};
  return { file: program, args: [...args], options };
}

/** Whether we may open a user namespace here, and can still write `folder` and run `program` inside it. */
export function namespaceWorks(folder: string, program: string): boolean {
  const test = ['sh', '-c', 'test -w "$1" && test -x "$2"', 'sh', folder, program];
  return spawnSync('unshare', [...throughNamespace, ...test], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Whether `program` starts at all as that user: it often lies in a folder that only its owner may enter. */
export function startsAs(as: RunAs, program: string): boolean {
  const { file, args, options } = commandFor(as, program, ['--version']);
  return spawnSync(file, args, { ...options, cwd: '/', stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Whether the system knows this process's user by name. initdb refuses to run otherwise, as in a container with a bare uid. */
export function weHaveAName(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}
