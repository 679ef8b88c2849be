// The manifest: what a backup holds, written last; a backup is good when its manifest is whole and every part is as it says.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, sha256 } from '#base';
import type { Shelf } from './shelf.ts';

/** `data`: everything but keys. `keyring`: the wrapped keys, kept apart, because old ones must not outlive an erasure. */
export type Part = z.infer<typeof part>;
export type Manifest = z.infer<typeof manifest>;
export const sets = ['data', 'keyring'] as const;
export type BackupSet = (typeof sets)[number];

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const part = z.strictObject({
  /** `schema.table`. */
  table: z.string(),
  /** In the order in which they lie in the file. */
  columns: z.array(z.string()).min(1),
  rows: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: hex,
});
const manifest = z.strictObject({
  format: z.literal('upheld backup 1'),
  id: z.string(),
  set: z.enum(sets),
  /** ISO 8601, UTC: when the snapshot was taken. */
  taken: z.iso.datetime(),
  /** The newest migration of the schema: its number and the SHA-256 of its text. */
  schema: z.strictObject({ number: z.int().positive(), sha256: hex }),
  /** How long each ledger was in the snapshot. */
  ledgers: z.array(z.strictObject({ tenant: z.uuid(), size: z.int().nonnegative() })),
  parts: z.array(part),
  /** The secrets of the home, in the keyring's copies; absent: none were copied. */
  secrets: z.strictObject({ bytes: z.int().nonnegative(), sha256: hex }).optional(),
});

export const secretsFile = 'secrets.json.age';
export const fileOf = (table: string): string => `${table}.zst.age`;

/** As it is kept: the manifest and the SHA-256 of its canonical JSON. */
export const manifestText = (says: Manifest): string =>
  `${JSON.stringify({ manifest: says, sha256: sha256(canonicalJson(says)) }, null, 1)}\n`;

/** Null for a text that is no manifest, is cut short, or was changed. */
export function manifestIn(text: string | null): Manifest | null {
  if (text === null) return null;
  try {
    const read = z.strictObject({ manifest, sha256: hex }).parse(JSON.parse(text));
    return sha256(canonicalJson(read.manifest)) === read.sha256 ? read.manifest : null;
  } catch {
    return null;
  }
}

export interface Listed {
  readonly id: string;
  /** Null: the manifest is absent or damaged. */
  readonly manifest: Manifest | null;
  /** Tables whose file is absent or is not what the manifest says; `secrets` for those. */
  readonly damaged: readonly string[];
  readonly good: boolean;
}

/** Every backup of the shelf, oldest first, each read through and compared with its manifest. */
export async function listBackups(shelf: Shelf): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const id of await shelf.backups()) listed.push(await look(shelf, id));
  return listed;
}

/** One backup, read through. */
export async function look(shelf: Shelf, id: string): Promise<Listed> {
  const says = manifestIn(await shelf.text(`${id}/manifest.json`));
  if (says?.id !== id) return { id, manifest: null, damaged: [], good: false };
  const damaged: string[] = [];
  for (const { table, bytes, sha256: digest } of says.parts) {
    const lies = await digestOf(shelf, `${id}/${fileOf(table)}`);
    if (lies?.bytes !== bytes || lies.sha256 !== digest) damaged.push(table);
  }
  const { secrets } = says;
  if (secrets) {
    const lies = await digestOf(shelf, `${id}/${secretsFile}`);
    if (lies?.bytes !== secrets.bytes || lies.sha256 !== secrets.sha256) damaged.push('secrets');
  }
  return { id, manifest: says, damaged, good: damaged.length === 0 };
}

/** Null: the file cannot be read. */
async function digestOf(shelf: Shelf, name: string): Promise<{ bytes: number; sha256: string } | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of shelf.get(name) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch {
    return null;
  }
  return { bytes, sha256: hash.digest('hex') };
}
