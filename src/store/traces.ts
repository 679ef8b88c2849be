// Looks for words in files as bytes, in every form in which they may rest there: what is found was written in clear by somebody.
import { closeSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';

export interface Word {
  /** What a finding calls it; never the word itself. */
  name: string;
  bytes: Buffer;
}

/** A word of ASCII letters at its ends, as text in UTF-8 and UTF-16, in hex, in base64 at each of its three beginnings, in an address, and backslashed in JSON. */
export function formsOf(name: string, word: string): readonly Word[] {
  const plain = Buffer.from(word);
  const forms: [string, Buffer][] = [
    ['UTF-8', plain],
    // Without its last byte, which is the zero that the other order has in front: one search for both.
    ['UTF-16', Buffer.from(word, 'utf16le').subarray(0, -1)],
    ['hex', Buffer.from(plain.toString('hex'))],
    ['HEX', Buffer.from(plain.toString('hex').toUpperCase())],
    ['URL', Buffer.from(encodeURIComponent(word))],
    ['JSON', Buffer.from(JSON.stringify(word).slice(1, -1))],
    ...[0, 1, 2].map((before): [string, Buffer] => [`base64+${before}`, inBase64(plain, before)]),
  ];
  const seen = new Set<string>();
  return forms.flatMap(([form, bytes]) => {
    const key = bytes.toString('latin1');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name: `${name} as ${form}`, bytes }];
  });
}

/** The letters of base64 that depend on the word alone, when so many bytes stand before it. */
function inBase64(word: Buffer, before: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(before), word]).toString('base64');
  const from = Math.ceil((before * 4) / 3);
  const until = Math.floor(((before + word.length) * 4) / 3);
  return Buffer.from(text.slice(from, until));
}

export interface Traces {
  files: number;
  bytes: number;
  /** Files that were left out because the bound was reached, the oldest ones. */
  left: number;
  found: readonly { name: string; file: string }[];
}

const chunk = 256 * 1024;
/** Bytes between two pauses: others wait for some milliseconds at most. Thousands of small files are read sooner this way than by promises. */
const breath = 1024 * 1024;

/** Reads the files under these folders, newest first, up to `most` bytes. What vanishes meanwhile is passed over. */
export async function tracesIn(folders: readonly string[], words: readonly Word[], most = Infinity): Promise<Traces> {
  const files = folders.flatMap(filesUnder).toSorted((a, b) => b.changed - a.changed);
  const overlap = Math.max(0, ...words.map(({ bytes }) => bytes.length - 1));
  const buffer = Buffer.allocUnsafe(overlap + chunk);
  const seen = { files: 0, bytes: 0, left: 0, found: [] as { name: string; file: string }[] };
  let since = 0;
  for (const { file, size } of files) {
    if (seen.bytes > 0 && seen.bytes + size > most) {
      seen.left += 1;
      continue;
    }
    const found = new Set<string>();
    for (const part of partsOf(file, buffer, overlap)) {
      for (const { name, bytes } of words) if (part.includes(bytes)) found.add(name);
      since += part.length + 4096;
      if (since < breath) continue;
      since = 0;
      await pause();
    }
    for (const name of found) seen.found.push({ name, file });
    seen.files += 1;
    seen.bytes += size;
  }
  return seen;
}

/** The parts of a file, each beginning with the end of the one before. Valid until the next is asked for. */
function* partsOf(file: string, buffer: Buffer, overlap: number): Generator<Buffer> {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    for (let kept = 0; ;) {
      const count = readSync(handle, buffer, kept, chunk, null);
      if (count === 0) return;
      const part = buffer.subarray(0, kept + count);
      yield part;
      kept = Math.min(overlap, part.length);
      part.copy(buffer, 0, part.length - kept);
    }
  } finally {
    closeSync(handle);
  }
}

function filesUnder(folder: string): { file: string; size: number; changed: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = join(entry.parentPath, entry.name);
    const about = statSync(file, { throwIfNoEntry: false });
    // An empty file may be a lock of this very process (lock.db): whoever opens and closes it lets go of it (POSIX fcntl).
    return about && about.size > 0 ? [{ file, size: about.size, changed: about.mtimeMs }] : [];
  });
}
