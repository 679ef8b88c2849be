// Small files that must be there after a power cut, or be gone: written by draft, fsync and rename; removed after random bytes over them.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** What a crash between writing and renaming leaves behind. */
export const isDraft = (name: string): boolean => name.endsWith('.draft');

/** Makes the folder for its owner alone, durable; there already: nothing. */
export function makeFolder(folder: string): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let path = folder; path.length >= made.length; path = dirname(path)) syncFolder(dirname(path));
}

/** Whole and durable under its name, or not there at all. Mode 0600. */
export function writeFile(folder: string, name: string, bytes: Uint8Array): void {
  makeFolder(folder);
  const draft = join(folder, `.${name}.${randomBytes(6).toString('hex')}.draft`);
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** The bytes; null when there is no such file. */
export function readFile(folder: string, name: string): Buffer | null {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  }
}

/**
 * Random bytes over the file's own, synced, then removed; there is none: nothing. On a disk that copies on write (SSD, btrfs, ZFS) the old
 * bytes may survive where nobody but the disk sees them (decision 15). The folder is synced by `syncFolder`.
 */
export function shredFile(folder: string, name: string): void {
  const path = join(folder, name);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isFile()) {
    const file = openSync(path, 'r+');
    try {
      const noise = randomBytes(fstatSync(file).size);
      for (let at = 0; at < noise.length;) at += writeSync(file, noise, at, noise.length - at, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
  unlinkSync(path);
}

export function syncFolder(folder: string): void {
  let file: number;
  try {
    file = openSync(folder, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Names in the folder; none when there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
    throw error;
  }
}
