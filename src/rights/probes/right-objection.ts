// right-objection: objections are tried on a made-up person, and those of real people were followed at once and answered in time (Art. 21).
import { Problem, tell } from '#base';
import type { Objected } from '#consent';
import { type Answer, type Probe, type World, elsewhere } from '#policy';
import { withTenant } from '#store';
import type { Message } from '#words';
import { unheeded } from '../at-once.ts';
import { type RightsHouse, dbOf } from '../house.ts';
import { answeredIn, say, sayTrial } from './measured.ts';

/** Objections that were tried lately, by company and version. */
export type Tried = Map<string, { until: number; objected: Promise<Objected> }>;

const day = 24 * 60 * 60 * 1000;
/** The probes of one run share a trial, also one that went badly. */
const oneRun = 60 * 1000;

export const rightObjection = (house: RightsHouse, tried: Tried): Probe => ({
  kind: 'right-objection',
  ask: (world) => objectionAnswer(house, world, tried),
});

/** `part` marketing: advertising alone is judged. */
export async function objectionAnswer(
  house: RightsHouse,
  world: World,
  tried: Tried,
  part: 'all' | 'marketing' = 'all',
): Promise<Answer> {
  const { tenant } = world.published;
  const db = dbOf(house);
  const real = await answeredIn(db, tenant, world.now, ['objection', 'marketing-opt-out']);
  const measured: Message[] = real.closed > 0 ? [say('real', { count: real.closed })] : [];
  const broken = (name: string, values: Message['values'] = {}): Answer => ({
    state: 'broken',
    because: name === 'objectionsWait' ? sayTrial(name, values) : say(name, values),
    measured,
  });
  const anHourAgo = world.now.subtract({ hours: 1 }).toString();
  const waiting = (await unheeded(db, tenant, anHourAgo)).length + (await optOutsBefore(house, tenant, anHourAgo));
  if (waiting > 0) return broken('objectionsWait', { count: waiting });
  if (real.overdue > 0) return broken('overdue', { count: real.overdue, date: real.oldestDue ?? '' });
  if (real.late > 0) return broken('late', { count: real.late, all: real.closed });
  try {
    const objected = await lately(house, world, tried);
    return judged(world, part === 'all' ? objected : ofMarketing(objected), measured);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { state: 'unproven', because: say('notExercised', { code: tell(error).code }), measured };
  }
}

async function lately(house: RightsHouse, { published, now }: World, tried: Tried): Promise<Objected> {
  const key = `${published.tenant} ${published.sha256}`;
  const known = tried.get(key);
  if (known && known.until > now.epochMilliseconds) return known.objected;
  const objected = house.tryObjection(published.tenant, house.object);
  const kept = { until: now.epochMilliseconds + oneRun, objected };
  if (tried.size > 200) tried.clear();
  tried.set(key, kept);
  objected.then(
    (one) => {
      if (one.stillSent.length + one.stillUsed.length === 0) kept.until = now.epochMilliseconds + day;
    },
    () => tried.delete(key),
  );
  return objected;
}

const ofMarketing = ({ marketing, stillSent, closedBefore }: Objected): Objected => ({
  marketing,
  others: [],
  stillSent: stillSent.filter((label) => marketing.includes(label)),
  stillUsed: [],
  closedBefore: closedBefore.filter((label) => marketing.includes(label)),
});

const named = (labels: readonly string[]): string => labels.slice(0, 5).join(', ');

function judged(world: World, tried: Objected, measured: readonly Message[]): Answer {
  const { marketing, others, stillSent, stillUsed, closedBefore } = tried;
  const seen = [
    ...(marketing.length > 0 ? [sayTrial('objectedMarketing', { purposes: named(marketing) })] : []),
    ...(others.length > 0 ? [sayTrial('objectedOthers', { purposes: named(others) })] : []),
    ...measured,
  ];
  const answer = (state: Answer['state'], name: string, values: Message['values'] = {}): Answer => ({
    state,
    because: sayTrial(name, values),
    measured: seen,
  });
  if (stillSent.length > 0) return answer('broken', 'objectionStillSent', { purposes: named(stillSent) });
  if (stillUsed.length > 0) return answer('broken', 'objectionStillUsed', { purposes: named(stillUsed) });
  if (marketing.length + others.length === 0) return answer('unproven', 'objectionToNothing');
  if (closedBefore.length > 0) return answer('unproven', 'objectionClosedBefore', { purposes: named(closedBefore) });
  const away = elsewhere(world);
  if (away.length > 0) return answer('unproven', 'objectionElsewhere', { others: named(away) });
  return answer('upheld', 'objectionHolds', { count: marketing.length + others.length });
}

/** Objections to advertising that are still open although it has long been sure who asks. */
const optOutsBefore = (house: RightsHouse, tenant: string, before: string): Promise<number> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const { count } = await trx
      .selectFrom('request')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'open')
      .where('asks', '=', 'marketing-opt-out')
      .where('identified_at', '<', before)
      .executeTakeFirstOrThrow();
    return count;
  });
