// When a backup is due: once a day at a set local time, a little later in each house, and as soon as can be when that time was missed.
import { Temporal, sha256 } from '#base';
import { takenAt } from './age.ts';
import type { BackupHouse } from './end.ts';
import { manifestIn } from './manifest.ts';

export interface Daily {
  /** Local time of day, ISO 8601 (`02:30`). */
  readonly at: string;
  /** IANA name of the time zone. */
  readonly zone: string;
  /** Seconds after it. */
  readonly late: number;
}

/** So long after the set time at most: not all houses of one server room copy in the same minute. Seconds. */
const spread = 1800;

/** The same for one house on each day. `home`: whatever tells it from others. */
export const lateOf = (home: string): number => Number.parseInt(sha256(home).slice(0, 8), 16) % spread;

/** The last moment at which a backup was to be taken. A local time that a day does not have is the next one that it has. */
export function lastDue(now: Temporal.Instant, { at, zone, late }: Daily): Temporal.Instant {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const on = (day: Temporal.PlainDate): Temporal.Instant =>
    day
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(at) })
      .toInstant()
      .add({ seconds: late });
  const due = on(today);
  return Temporal.Instant.compare(due, now) <= 0 ? due : on(today.subtract({ days: 1 }));
}

/** Whether since then no backup was taken, or only one that is cut short or has no keyring with it. */
export async function isMissing({ shelves }: Pick<BackupHouse, 'shelves'>, due: Temporal.Instant): Promise<boolean> {
  const since = async (set: keyof typeof shelves, from: Temporal.Instant): Promise<Temporal.Instant | null> => {
    for (const id of (await shelves[set].backups()).toReversed()) {
      const taken = takenAt(id);
      if (taken === null || Temporal.Instant.compare(taken, from) < 0) continue;
      if (manifestIn(await shelves[set].text(`${id}/manifest.json`))) return taken;
    }
    return null;
  };
  const data = await since('data', due);
  return data === null || (await since('keyring', data)) === null;
}
