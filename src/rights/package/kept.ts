// Packages on their way to people: sealed files that open with the link alone, for 7 days or until they have been fetched.
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, type Temporal, newToken, sha256 } from '#base';
import { openPackage, sealPackage } from './seal.ts';

/** How long a link works. */
const lifetime = { hours: 7 * 24 } as const;
/** What a process that died left half written goes after this long, in milliseconds: no package takes a day to write. */
const abandoned = 24 * 60 * 60 * 1000;

export interface KeptPackages {
  /**
   * Keeps a package until `until` (ISO 8601 instant). The token is known to the caller alone: it belongs into the link and nowhere else.
   * `name` says which file it is, and opens nothing. A crash leaves the whole file or none.
   */
  put(bytes: AsyncIterable<Uint8Array>, now: Temporal.Instant): Promise<{ token: Secret; name: string; until: string }>;
  /**
   * Null: there is none, it was fetched already, or its time is over. It goes when the last byte has been handed on; a download that breaks
   * off may be tried again.
   */
  take(token: Secret, now: Temporal.Instant): Promise<{ bytes: AsyncIterable<Uint8Array>; size: number } | null>;
  /** Removes one at once, as when the request is withdrawn. */
  drop(name: string): Promise<void>;
  /** Removes what is over its time, and what was left half written. Returns how many packages went. */
  dropOld(now: Temporal.Instant): Promise<number>;
}

/** Whole packages: hash of the token, and the second at which they go, in the name so that a copy or a restore cannot lengthen it. */
const kept = /^([0-9a-f]{64})\.(\d{1,12})\.age$/;

/** `folder` is made if it is not there; nobody but the process's user may look into it. */
export async function keptPackages(folder: string): Promise<KeptPackages> {
  await mkdir(folder, { recursive: true, mode: 0o700 });

  const all = async (): Promise<{ file: string; name: string; until: number }[]> =>
    (await readdir(folder)).flatMap((file) => {
      const [, name, until] = kept.exec(file) ?? [];
      return name === undefined ? [] : [{ file, name, until: Number(until) }];
    });
  const remove = async (file: string): Promise<void> => {
    await rm(join(folder, file), { force: true });
    await settle(folder);
  };

  return {
    async put(bytes, now) {
      const token = new Secret(newToken());
      const name = nameOf(token);
      const until = now.add(lifetime);
      const part = join(folder, `${randomBytes(16).toString('hex')}.part`);
      try {
        const file = await open(part, 'wx', 0o600);
        try {
          for await (const piece of sealPackage(bytes, { token })) await writeAll(file, piece);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(part, join(folder, `${name}.${secondsOf(until)}.age`));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
      await settle(folder);
      return { token, name, until: until.toString() };
    },
    async take(token, now) {
      const name = nameOf(token);
      const found = (await all()).find((one) => one.name === name);
      if (!found || found.until <= secondsOf(now)) return null;
      const path = join(folder, found.file);
      const { bytes, size } = await openPackage(createReadStream(path), { token }, (await stat(path)).size);
      return { bytes: thenRemove(bytes, () => remove(found.file)), size };
    },
    async drop(name) {
      for (const one of await all()) if (one.name === name) await remove(one.file);
    },
    async dropOld(now) {
      const old = (await all()).filter(({ until }) => until <= secondsOf(now));
      for (const { file } of old) await remove(file);
      for (const file of await readdir(folder)) {
        if (!file.endsWith('.part')) continue;
        const { mtimeMs } = await stat(join(folder, file)).catch(() => ({ mtimeMs: Infinity }));
        if (mtimeMs < now.epochMilliseconds - abandoned) await remove(file);
      }
      return old.length;
    },
  };
}

const nameOf = (token: Secret): string => sha256(token.reveal());
const secondsOf = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000);

async function* thenRemove(
  bytes: AsyncIterable<Uint8Array>,
  removing: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  yield* bytes;
  await removing();
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done)).bytesWritten;
}

/** A name is on the disk only when its folder is. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
