// The lock of a home folder: held by the kernel, so it dies with the process that holds it, however that dies.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#base';
import { isAlive } from './processes.ts';

export type Role = 'serve' | 'client';

/** What the holder says about itself, for the message that the next process prints. */
export interface Holder {
  readonly pid: number;
  readonly role: Role;
  /** ISO 8601 instant. */
  readonly since: string;
  readonly url?: string;
}

export interface HomeLock {
  announce(url: string): void;
  release(): void;
}

/** SQLite's code for “another connection holds the lock”. */
const busy = 5;

/**
 * Takes the lock of `home`, or answers null when another live process (or another store of this one) has it.
 * The lock is SQLite's own file lock on an empty database: the kernel drops it when the process ends.
 */
export function tryLock(home: string, role: Role, clock: Clock): HomeLock | null {
  const database = new DatabaseSync(join(home, 'lock.db'), { timeout: 0 });
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === busy) return null;
    throw error;
  }
  const me: Holder = { pid: process.pid, role, since: clock.now().toString() };
  write(home, me);
  return {
    announce: (url) => write(home, { ...me, url }),
    release() {
      rmSync(sidecar(home), { force: true });
      database.close();
    },
  };
}

/** Who holds the lock, as far as it has said so; null when nobody has, or when the one who did was killed. */
export function holderOf(home: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(sidecar(home), 'utf8')) as Holder;
    return isAlive(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

const sidecar = (home: string): string => join(home, 'lock.json');

function write(home: string, holder: Holder): void {
  const draft = `${sidecar(home)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  renameSync(draft, sidecar(home));
}
