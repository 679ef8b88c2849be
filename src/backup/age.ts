// Gone means gone: backups older than they may be leave by the clock alone, and count as gone once the listing shows it.
import { Readable } from 'node:stream';
import { z } from 'zod';
import { type Clock, Problem, Temporal } from '#base';
import type { Shelf } from './shelf.ts';

/** What a shelf remembers between two looks: when it was looked at, and what was about to leave then. */
const note = z.strictObject({ looked: z.iso.datetime(), leaving: z.array(z.string()) });
const noteName = 'looked.json';

/** Days. The clock of a machine that is looked at every hour does not stand still that long: it jumped, or nobody looked. */
const longestPause = 8;
/** What will be over before the next look leaves at this one. */
const ahead = { hours: 2 } as const;

export interface Ended {
  /** Deleted, and no longer listed. */
  readonly gone: readonly string[];
  /** Should have left, and are still listed. */
  readonly stayed: readonly string[];
  /** Lie there and are dated ahead of the clock, or not dated at all: nobody can say how old they are. */
  readonly undated: readonly string[];
  readonly left: number;
}

export interface EndOptions {
  /** How long a backup may be kept, ISO 8601. */
  readonly keep: string;
  readonly clock: Clock;
  /** A person says so: then nothing is asked of the clock. */
  readonly clockIsRight?: boolean;
  /** Tells what is gone; told again when it failed, or when the process ended before. */
  readonly tell: (gone: readonly string[]) => Promise<void>;
}

/** When a backup of this name was taken; null for a name that no backup has. */
export function takenAt(id: string): Temporal.Instant | null {
  const [, day, hour, minute, rest] = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-[\w-]{6}$/.exec(id) ?? [];
  try {
    return day === undefined ? null : Temporal.Instant.from(`${day}${hour}:${minute}:${rest}`);
  } catch {
    return null;
  }
}

/** The instant at which a backup may no longer be there; calendar periods by UTC. */
export const endOf = (taken: Temporal.Instant, keep: string): Temporal.Instant =>
  taken.toZonedDateTimeISO('UTC').add(keep).toInstant();

/**
 * Deletes what is over: whole backups, and those that were cut short or damaged. One that cannot be deleted does not keep the others. Throws
 * Problem `backup.clock` when something is over and the clock may have jumped; then nothing was deleted.
 */
export async function endOld(shelf: Shelf, { keep, clock, clockIsRight = false, tell }: EndOptions): Promise<Ended> {
  const now = clock.now();
  const before = await shelf.backups();
  const isOver = (id: string): boolean => {
    const taken = takenAt(id);
    return taken !== null && Temporal.Instant.compare(endOf(taken, keep), now.add(ahead)) <= 0;
  };
  const known = await remembered(shelf);
  const due = before.filter(isOver);
  if (due.length > 0 && !clockIsRight) refuseJumped(known?.looked ?? null, now);
  // What was to leave and is still here is judged anew: the promise may be another one by now.
  const untold = (known?.leaving ?? []).filter((id) => !before.includes(id));
  const leaving = [...new Set([...untold, ...due])].toSorted();
  const remember = (still: readonly string[]) =>
    shelf.put(noteName, Readable.from([Buffer.from(JSON.stringify({ looked: now.toString(), leaving: still }))]));
  // A full disk must not keep what is to leave: there will be room when it is gone.
  if (leaving.length > 0) await remember(leaving).catch(() => {});
  for (const id of due) await shelf.remove(id).catch(() => {});
  const after = new Set(await shelf.backups());
  const gone = leaving.filter((id) => !after.has(id));
  if (gone.length > 0) await tell(gone);
  const stayed = leaving.filter((id) => after.has(id));
  await remember(stayed);
  const isUndated = (id: string): boolean => {
    const taken = takenAt(id);
    return taken === null || Temporal.Instant.compare(taken, now.add({ hours: 1 })) > 0;
  };
  return { gone, stayed, undated: [...after].filter(isUndated), left: after.size };
}

/** Null: there was no look yet, or what it left cannot be read. */
async function remembered(shelf: Shelf): Promise<z.infer<typeof note> | null> {
  try {
    return note.parse(JSON.parse((await shelf.text(noteName)) ?? ''));
  } catch {
    return null;
  }
}

/** Only a clock that is ahead deletes what should stay; one that went back deletes less. */
function refuseJumped(looked: string | null, now: Temporal.Instant): void {
  const isNear =
    looked !== null &&
    Temporal.Instant.compare(Temporal.Instant.from(looked).add({ hours: longestPause * 24 }), now) >= 0;
  if (isNear) return;
  const last = looked === null ? 'never before' : `last on ${looked.slice(0, 10)}`;
  throw new Problem('backup.clock', {
    happened: `By the clock some backups are over, but it may have jumped: backups were looked at ${last}, and now it says ${now.toString().slice(0, 10)}.`,
    unchanged: 'No backup was deleted.',
    next: 'Look whether the date of this machine is right. If it is: npm run upheld -- backup prune --clock-is-right',
  });
}
