// For tests: systems that hold what a test says, and a reading of zips that shares nothing with their writing.
import { inflateRawSync } from 'node:zlib';
import type { Found, Holding, HoldingDescription } from '#policy';

type Rows =
  | Iterable<Partial<Found> & Pick<Found, 'collection'>>
  | AsyncIterable<Partial<Found> & Pick<Found, 'collection'>>;

/** A system that holds these rows. */
export function holdingOf(description: HoldingDescription, rows: () => Rows): Holding {
  const never = (): never => {
    throw new Error('a package only reads');
  };
  return {
    describe: async () => description,
    async *find() {
      let n = 0;
      for await (const row of rows())
        yield { key: String(n++), fields: {}, relation: 'own', sharedWith: 0, because: 'orders.customer', ...row };
    },
    due: never,
    correct: never,
    restrict: never,
    erase: never,
  };
}

/** A description with fields given as `name: category`. */
export const describes = (
  id: string,
  title: string,
  collections: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
  more: Partial<HoldingDescription['collections'][number]> = {},
): HoldingDescription => ({
  id,
  title,
  collections: Object.entries(collections).map(([name, fields]) => ({
    name,
    holds: name,
    fields: Object.entries(fields).map(([field, category]) => ({ name: field, category, purposes: [] })),
    retention: { period: '', from: '', why: '' },
    ...more,
  })),
});

export async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of bytes) all.push(piece);
  return Buffer.concat(all);
}

/** Entries of a zip by its central directory (APPNOTE 4.3.12), in order. Throws on zip64 and on what is not deflated or stored. */
export function unzipped(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry where one is named');
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(begin, begin + size);
    if (method !== 0 && method !== 8) throw new Error(`method ${method}`);
    const path = zip.subarray(at + 46, at + 46 + name).toString();
    if (entries.has(path)) throw new Error('a name stands twice');
    entries.set(path, method === 8 ? inflateRawSync(raw) : raw);
    at += 46 + name + extra + comment;
  }
  return entries;
}
