// backup-retention: no backup is older than the policy says (Art. 5(1)(e)), and the last drill could read nobody who was erased.
import { Temporal } from '#base';
import type { Probe, World } from '#policy';
import type { Message } from '#words';
import { endOf, takenAt } from '../age.ts';
import { isLate, lastDrill } from '../drill-note.ts';
import { type BackupHouse, keepPromised } from '../end.ts';

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `backupProof.${key}`,
  values,
});

export const backupRetention = ({ shelves }: Pick<BackupHouse, 'shelves'>): Probe => ({
  kind: 'backup-retention',
  async ask(world) {
    const keep = keepStated(world);
    if (keep === null) return { state: 'unproven', because: say('noPeriod'), measured: [] };
    const ids = [...(await shelves.data.backups()), ...(await shelves.keyring.backups())];
    const taken = ids.flatMap((id) => takenAt(id) ?? []).toSorted((one, other) => Temporal.Instant.compare(one, other));
    const isAhead = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, world.now.add({ hours: 1 })) > 0;
    const late = taken.filter((at) => Temporal.Instant.compare(endOf(at, keep), world.now) < 0);
    const undated = ids.length - taken.length + taken.filter(isAhead).length;
    const oldest = taken[0];
    const days = oldest && { taken: dayOf(oldest), ends: dayOf(endOf(oldest, keep)) };
    if (days && late.length > 0)
      return { state: 'broken', because: say('late', { ...days, count: late.length }), measured: [] };
    const measured = days ? [say('oldest', days)] : [];
    if (undated > 0) return { state: 'unproven', because: say('undated', { count: undated }), measured };
    if (ids.length === 0) return { state: 'unproven', because: say('none'), measured };
    const doubt = (await shelves.data.doubt()) ?? (await shelves.keyring.doubt());
    if (doubt !== null)
      return { state: 'unproven', because: say(doubt === 'locked' ? 'locked' : 'versionsUnknown'), measured };
    const last = await lastDrill(shelves.data);
    const found = last?.companies[world.published.tenant];
    if (!last || !found || isLate(last, world.now))
      return { state: 'unproven', because: say('inTime', { count: ids.length }), measured };
    const about = { count: ids.length, at: dayOf(Temporal.Instant.from(last.at)), ...found };
    if (found.readable > 0) return { state: 'broken', because: say('readable', about), measured };
    return { state: 'upheld', because: say('inTimeAndGone', about), measured };
  },
});

/** The time that this sentence states; where it states none, the one that the policy states elsewhere. */
function keepStated({ published, promise, now }: World): string | null {
  const { backups } = published.policy;
  const clock = { now: () => now };
  const own = keepPromised([{ backups: backups.filter(({ id }) => promise.facts.includes(id)) }], clock);
  return (own ?? keepPromised([{ backups }], clock))?.keep ?? null;
}

const dayOf = (at: Temporal.Instant): string => at.toString().slice(0, 10);
