// A place where backups lie: what any storage must be able to do, and a folder that does it.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { s3PlaceIn, s3Shelf } from './shelf-s3.ts';

export interface Kept {
  readonly bytes: number;
  /** Of the bytes as they lie there, hex. */
  readonly sha256: string;
}

/** Names are `BACKUP/FILE`, or `FILE` for what belongs to the place itself. A file is there whole or not at all. */
export interface Shelf {
  put(name: string, content: AsyncIterable<Uint8Array>): Promise<Kept>;
  get(name: string): Readable;
  /** A small file; null when there is none. */
  text(name: string): Promise<string | null>;
  /** The backups that anything is left of, whole or not, in the order of their names. */
  backups(): Promise<readonly string[]>;
  remove(backup: string): Promise<void>;
  /** Why something that is no longer listed may still be there; null: nothing speaks for it. */
  doubt(): Promise<Doubt | null>;
}

/** `locked`: objects may be locked against deletion. `versions-unknown`: the storage does not say whether it keeps older versions. */
export type Doubt = 'locked' | 'versions-unknown';

/** `folder`: absolute; made when absent, for this user alone. */
export function folderShelf(folder: string): Shelf {
  return {
    async put(name, content) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const part = `${path}.part`;
      const hash = createHash('sha256');
      let bytes = 0;
      const file = await open(part, 'w', 0o600);
      try {
        for await (const chunk of content) {
          hash.update(chunk);
          bytes += chunk.length;
          await file.writeFile(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path);
      await syncFolder(dirname(path));
      await syncFolder(folder);
      return { bytes, sha256: hash.digest('hex') };
    },
    get: (name) => createReadStream(join(folder, name)),
    text: (name) => readFile(join(folder, name), 'utf8').catch(orNull),
    async backups() {
      const names = (await readdir(folder, { withFileTypes: true }).catch(orNull)) ?? [];
      return names
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted();
    },
    async remove(backup) {
      // The manifest goes first: what is cut short here is no backup any more.
      await rm(join(folder, backup, 'manifest.json'), { force: true });
      await rm(join(folder, backup), { recursive: true, force: true });
      await syncFolder(folder);
    },
    doubt: async () => null,
  };
}

/** Data and keyring apart, each in a folder of its own below `place`: a folder, or `s3://…`. */
export function shelvesIn(place: string): { data: Shelf; keyring: Shelf } {
  const s3 = s3PlaceIn(place);
  const below = (name: string): Shelf =>
    s3 ? s3Shelf({ ...s3, prefix: `${s3.prefix}${name}/` }) : folderShelf(join(place, name));
  return { data: below('data'), keyring: below('keyring') };
}

/** Where backups of the Upheld of this home lie when nobody says where. */
export const backupsIn = (home: string): string => join(home, 'backups');

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** A name is only safe on disk once its folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
