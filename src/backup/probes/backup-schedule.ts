// backup-schedule: the newest backup that is whole is no older than the interval that the policy states (a day where it states none).
import { Temporal } from '#base';
import type { Probe, World } from '#policy';
import type { Message } from '#words';
import { takenAt } from '../age.ts';
import type { BackupHouse } from '../end.ts';
import { look } from '../manifest.ts';

/** What taking one may last beyond the interval. Hours. */
const grace = 2;

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `backupProof.${key}`,
  values,
});

export const backupSchedule = ({ shelves }: Pick<BackupHouse, 'shelves'>): Probe => ({
  kind: 'backup-schedule',
  async ask(world) {
    const ids = await shelves.data.backups();
    if (ids.length === 0) return { state: 'unproven', because: say('none'), measured: [] };
    const every = intervalStated(world);
    const since = world.now.toZonedDateTimeISO('UTC').subtract(every).subtract({ hours: grace }).toInstant();
    for (const id of ids.toReversed()) {
      const taken = takenAt(id);
      // What lies ahead of the clock says nothing of when it was taken.
      if (taken === null || Temporal.Instant.compare(taken, world.now.add({ hours: 1 })) > 0) continue;
      const late = Temporal.Instant.compare(taken, since) < 0;
      const { good, damaged, manifest } = await look(shelves.data, id);
      if (!good && !late && manifest)
        return {
          state: 'broken',
          because: say('newestDamaged', { at: at(taken), count: damaged.length }),
          measured: [],
        };
      if (!good && !late) continue;
      const because = say(late ? 'newestLate' : 'newestInTime', { at: at(taken), every });
      return { state: late ? 'broken' : 'upheld', because, measured: [] };
    }
    return { state: 'broken', because: say('noneWhole', { count: ids.length }), measured: [] };
  },
});

/** ISO 8601: what this sentence says, else what another of the policy does, else a day. */
function intervalStated({ published, promise }: World): string {
  const stated = published.policy.backups.filter(({ every }) => every !== undefined);
  const own = stated.find(({ id }) => promise.facts.includes(id));
  return (own ?? stated[0])?.every ?? 'P1D';
}

const at = (taken: Temporal.Instant): string => `${taken.toString().slice(0, 16)}Z`;
