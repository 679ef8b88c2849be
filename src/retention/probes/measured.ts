// What the newest looks say of some rules, or of all: rows that should have left, places nobody could judge, and others who keep such data too.
import { Temporal } from '#base';
import { type Answer, type World, elsewhere } from '#policy';
import type { RightsHouse } from '#rights';
import type { Message } from '#words';
import { type Seen, looksSince } from '../history.ts';
import type { RetentionHouse } from '../house.ts';
import type { Looked, Unruled } from '../looked.ts';
import { planAll } from '../plans.ts';

export type ProbeHouse = RetentionHouse & Pick<RightsHouse, 'recipients'>;

export const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `retentionProof.${key}`,
  values,
});

/** A look that found nothing amiss is good for a day, any other for an hour: whoever puts something right wants to see it. */
const goodFor = { hours: 24 } as const;
const amissFor = { hours: 1 } as const;

/** What was seen last of every place; looks itself where that is too long ago, or of another version of the policy. */
export async function newestLooks(house: ProbeHouse, { published, now }: World): Promise<readonly Seen[]> {
  const { tenant, number } = published;
  const since = (ago: Temporal.DurationLike): string => now.subtract(ago).toString();
  const seen = (await looksSince(house, tenant, since(goodFor), { newest: true })).filter(
    ({ policyVersion }) => policyVersion === number,
  );
  const isAmiss = ({ looked, unruled, problem }: Seen): boolean =>
    problem !== null ||
    looked.some(({ late, undated }) => late + undated.unreadable + undated.future > 0) ||
    unruled.some(({ fault }) => fault !== 'untold');
  const isOld = (one: Seen): boolean =>
    isAmiss(one) && Temporal.Instant.compare(Temporal.Instant.from(one.at), now.subtract(amissFor)) < 0;
  const known = await house.holdings(tenant, async ({ all }) => [...all.keys()]);
  const here = seen.filter(({ holding }) => known.includes(holding));
  if (here.length === known.length && !here.some(isOld)) return here;
  await planAll(house, tenant, 'job:prove', [], { plan: 'none' });
  return (await looksSince(house, tenant, since(goodFor), { newest: true })).filter(({ holding }) =>
    known.includes(holding),
  );
}

/** `facts`: the rules that the sentence states; none: it speaks of all that is kept. */
export async function answerFor(house: ProbeHouse, world: World, facts: readonly string[]): Promise<Answer> {
  const looks = await newestLooks(house, world);
  const isMeant = (one: { facts: readonly string[] }): boolean =>
    facts.length === 0 || one.facts.some((fact) => facts.includes(fact));
  const looked = looks.flatMap((look) => look.looked.filter(isMeant));
  // What a room of ours does not know of a rule that is about something else says nothing.
  const unruled = looks.flatMap((look) => look.unruled.filter((one) => one.fault !== 'untold' && isMeant(one)));
  const unreached = looks.flatMap(({ holding, problem }) => (problem === null ? [] : [holding]));
  const connected = new Set((await house.recipients(world.published.tenant)).systems.map(({ recipient }) => recipient));
  const { policy } = world.published;
  const recipients = policy.recipients.filter(({ id }) => !connected.has(id));
  const others = elsewhere({ ...world, published: { ...world.published, policy: { ...policy, recipients } } });
  return verdictOf({ looked, unruled, unreached, others, at: looks.map(({ at }) => at).toSorted()[0] ?? '' });
}

interface Measured {
  looked: readonly Looked[];
  unruled: readonly Unruled[];
  unreached: readonly string[];
  others: readonly string[];
  /** When the longest ago of the looks was. */
  at: string;
}

/** A breach breaks it whatever others do; nothing is concluded from a part. */
function verdictOf({ looked, unruled, unreached, others, at }: Measured): Answer {
  const sum = (of: (one: Looked) => number): number => looked.reduce((all, one) => all + of(one), 0);
  const wrongDates = sum(({ undated }) => undated.unreadable + undated.future);
  const held = sum(({ staying }) =>
    staying.reduce((all, { reason, rows }) => all + (reason.startsWith('held:') ? rows : 0), 0),
  );
  const rows = sum((one) => one.rows ?? 0);
  const oldest = looked.flatMap((one) => (one.oldest ? [{ ...one.oldest, place: nameOf(one) }] : []));
  const measured: Message[] = [
    ...oldest
      .toSorted((a, b) => a.ends.localeCompare(b.ends))
      .slice(0, 5)
      .map(({ place, since, ends }) => say('oldest', { place, since, ends })),
    ...(held > 0 ? [say('held', { count: held })] : []),
    ...unruled
      .slice(0, 5)
      .map(({ holding, collection, fault, facts, trigger }) =>
        say(`fault-${fault}`, { place: `${holding}: ${collection}`, facts: facts.join(', '), trigger: trigger ?? '' }),
      ),
    ...(at === '' ? [] : [say('lookedAt', { at })]),
  ];
  const verdict = (state: Answer['state'], key: string, values: NonNullable<Message['values']> = {}): Answer => ({
    state,
    because: say(key, values),
    measured,
  });
  const late = looked.filter((one) => one.late > 0);
  if (late.length > 0) {
    const ends = late.flatMap((one) => one.oldest?.ends ?? []).toSorted()[0];
    const values = { count: late.reduce((all, one) => all + one.late, 0), places: placesOf(late) };
    return ends === undefined ? verdict('broken', 'late', values) : verdict('broken', 'lateSince', { ...values, ends });
  }
  if (unreached.length > 0) return verdict('unproven', 'unreached', { holdings: unreached.join(', ') });
  if (unruled.length > 0)
    return verdict('unproven', 'unruled', {
      count: unruled.length,
      places: [...new Set(unruled.map(({ holding, collection }) => `${holding}: ${collection}`))]
        .slice(0, 5)
        .join('; '),
    });
  if (looked.length === 0) return verdict('unproven', 'nowhere');
  if (wrongDates > 0) return verdict('unproven', 'dates', { count: wrongDates });
  if (others.length > 0)
    return verdict('unproven', 'beyond', { others: others.slice(0, 5).join(', '), count: others.length });
  return verdict('upheld', 'onTime', { rows, places: placesOf(looked) });
}

const nameOf = ({ holding, collection, fields }: Looked): string =>
  `${holding}: ${collection}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;

const placesOf = (looked: readonly Looked[]): string =>
  [...new Set(looked.map(({ holding, collection }) => `${holding}: ${collection}`))].slice(0, 5).join('; ');
