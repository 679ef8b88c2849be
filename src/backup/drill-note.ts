// What the last drill found, kept where backups lie.
import { Readable } from 'node:stream';
import { z } from 'zod';
import { Temporal } from '#base';
import type { BackupHouse } from './end.ts';
import type { Shelf } from './shelf.ts';

const count = z.int().nonnegative();
const note = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  by: z.enum(['officer', 'house']),
  /** The backups that were put back, and the newest copy of the keyring. */
  backups: z.array(z.string()),
  keyring: z.string(),
  /** By company: see `Found`. */
  companies: z.record(
    z.uuid(),
    z.strictObject({ living: count, read: count, gone: count, lost: count, readable: count }),
  ),
});

export type DrillNote = z.infer<typeof note>;

const name = 'drilled.json';

export async function keepDrill(shelf: Shelf, says: DrillNote): Promise<void> {
  await shelf.put(name, Readable.from([Buffer.from(`${JSON.stringify(says, null, 1)}\n`)]));
}

/** Null: there never was one, or nobody can read what it found. */
export async function lastDrill(shelf: Shelf): Promise<DrillNote | null> {
  try {
    return note.parse(JSON.parse((await shelf.text(name)) ?? 'null'));
  } catch {
    return null;
  }
}

/** Once a week, as soon as there is something to try. */
export async function isDrillDue({ data, keyring }: BackupHouse['shelves'], now: Temporal.Instant): Promise<boolean> {
  const last = await lastDrill(data);
  if (last && Temporal.Instant.compare(Temporal.Instant.from(last.at).add({ hours: 7 * 24 - 1 }), now) > 0)
    return false;
  return (await data.backups()).length > 0 && (await keyring.backups()).length > 0;
}

/** What was tried longer ago says nothing of the backups of today. */
export const isLate = ({ at }: DrillNote, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at).add({ hours: 24 * 92 }), now) < 0;
