// children: no record is kept, here or in a connected system, of a person known to be under the stated age without a recorded consent of the parents (Art. 8).
import { Problem } from '#base';
import { isTableHolding } from '#connect';
import { type Answer, type AgesKept, type Holding, type Probe, type World, elsewhere, tellsAge } from '#policy';
import { type Daily, agesInVault, onceADay } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { houseCaller } from '../sheet.ts';

const held = 'upheld:vault';
const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({ key: `children.${key}`, values });

export const children = (house: RightsHouse, looked: Daily): Probe => ({
  kind: 'children',
  async ask(world) {
    const age = statedAge(world);
    if (age === null) return { state: 'unproven', because: say('noAge'), measured: [] };
    return onceADay(looked, `children ${age}`, world, async () => verdictOf(age, await look(house, world, age)));
  },
});

/** The age of the sentence itself, else of the text: the highest, where it names several. What was only decided is no promise. */
function statedAge({ promise, published: { policy } }: World): number | null {
  const stated = policy.children.filter((fact) => fact.stated);
  const own = stated.filter(({ id }) => promise.facts.includes(id));
  const ages = [own, stated].map((facts) => facts.flatMap(({ age }) => age ?? [])).find((all) => all.length > 0);
  return ages === undefined ? null : Math.max(...ages);
}

interface Look {
  ages: readonly AgesKept[];
  /** Titles of what was looked into. */
  asked: readonly string[];
  /** Titles of what keeps ages and cannot be read as a whole. */
  closed: readonly string[];
  /** What did not answer. */
  unreached: readonly string[];
  /** Others of whom the text says that they keep data too, and that no connected system is run by. */
  others: readonly string[];
}

async function look(house: RightsHouse, world: World, age: number): Promise<Look> {
  const { published, now } = world;
  const { tenant } = published;
  const caller = { ...houseCaller(tenant, 'age-check'), purpose: 'law:accountability' };
  const on = { age, today: now.toZonedDateTimeISO('UTC').toPlainDate() };
  const found = { ages: [] as AgesKept[], asked: [] as string[], closed: [] as string[], unreached: [] as string[] };
  const count = (title: string, counted: readonly AgesKept[]): void => {
    found.ages.push(...counted.map((one) => ({ ...one, place: `${title}: ${one.place}` })));
    found.asked.push(title);
  };
  const ask = async (holding: Holding): Promise<void> => {
    const { title, collections } = await holding.describe();
    if (isTableHolding(holding)) count(title, await holding.ages(on));
    else if (collections.some(({ fields }) => fields.some(({ category }) => tellsAge(category))))
      found.closed.push(title);
  };
  const missed = (name: string) => (error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    found.unreached.push(name);
  };
  count('Upheld', await agesInVault(house.vault, caller, on));
  await house
    .holdings(tenant, async ({ all }) => {
      for (const [id, holding] of all) if (id !== held) await ask(holding).catch(missed(id));
    })
    .catch(missed('systems.yaml'));
  const connected = new Set((await house.recipients(tenant)).systems.map(({ recipient }) => recipient));
  const recipients = published.policy.recipients.filter(({ id }) => !connected.has(id));
  const others = elsewhere({ ...world, published: { ...published, policy: { ...published.policy, recipients } } });
  return { ...found, others };
}

/** A breach breaks it whatever others do; nothing is concluded from a part. */
function verdictOf(age: number, { ages, asked, closed, unreached, others }: Look): Answer {
  const sum = (of: 'under' | 'consented' | 'ofAge' | 'unclear'): number => ages.reduce((all, one) => all + one[of], 0);
  const [under, consented, unclear] = [sum('under'), sum('consented'), sum('unclear')];
  const known = under + consented + sum('ofAge');
  const places = (all: readonly AgesKept[]): string => all.map(({ place }) => place).join('; ') || '–';
  const measured = [
    say('known', { known, consented, unclear }),
    say('asked', { holdings: asked.join(', ') || '–' }),
    say('places', { places: places(ages) }),
  ];
  const verdict = (state: Answer['state'], key: string, values: NonNullable<Message['values']> = {}): Answer => ({
    state,
    because: say(key, values),
    measured,
  });
  if (under > 0)
    return verdict('broken', 'under', { count: under, age, places: places(ages.filter((one) => one.under > 0)) });
  if (unreached.length > 0) return verdict('unproven', 'unreached', { holdings: unreached.join(', ') });
  if (unclear > 0)
    return verdict('unproven', 'unclear', {
      count: unclear,
      age,
      places: places(ages.filter((one) => one.unclear > 0)),
    });
  const beyond = [...closed, ...others];
  if (beyond.length > 0)
    return verdict('unproven', 'beyond', { others: beyond.slice(0, 5).join(', '), count: beyond.length });
  if (known === 0) return verdict('unproven', 'ageless');
  return verdict('upheld', 'none', { known, age });
}
