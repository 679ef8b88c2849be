// children: no record is kept, here or in a connected system, of a person known to be under the stated age without a recorded consent of the parents (Art. 8).
import { type Answer, type AgesKept, type Probe, type World, tellsAge } from '#policy';
import { type Daily, agesInVault, onceADay } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { houseCaller } from '../sheet.ts';
import { type Looked, lookEverywhere } from './everywhere.ts';

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

interface Look extends Looked {
  ages: readonly AgesKept[];
}

async function look(house: RightsHouse, world: World, age: number): Promise<Look> {
  const { published, now } = world;
  const caller = { ...houseCaller(published.tenant, 'age-check'), purpose: 'law:accountability' };
  const on = { age, today: now.toZonedDateTimeISO('UTC').toPlainDate() };
  const ages: AgesKept[] = [];
  const count = (title: string, counted: readonly AgesKept[]): void =>
    void ages.push(...counted.map((one) => ({ ...one, place: `${title}: ${one.place}` })));
  const looked = await lookEverywhere(house, world, {
    vault: async (title) => count(title, await agesInVault(house.vault, caller, on)),
    table: async (holding, title) => count(title, await holding.ages(on)),
    concerns: ({ category }) => tellsAge(category),
  });
  return { ages, ...looked };
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
