// Erased stays erased: once a day every system is looked through for the marks of people whose erasure was carried out (Art. 17).
import { type Sighting, isTableHolding } from '#connect';
import { Problem } from '#base';
import type { Answer, World } from '#policy';
import { type Daily, onceADay } from '#vault';
import { type ErasedPerson, erasedPeople, markingOf, placeOf } from '../erased.ts';
import type { RightsHouse } from '../house.ts';
import { whoseMarks } from '../replay.ts';
import { sayTrial as say } from './measured.ts';

interface Again {
  numbers: Set<number>;
  places: Set<string>;
}

/** Null: nobody was erased of whom marks are kept. */
export async function erasedAgain(house: RightsHouse, world: World, looked: Daily): Promise<Answer | null> {
  const people = await erasedPeople(house, world.published.tenant);
  if (people.length === 0) return null;
  return onceADay(looked, `erased ${people.map(({ number }) => number).join(' ')}`, world, () =>
    look(house, world.published.tenant, people),
  );
}

async function look(house: RightsHouse, tenant: string, people: readonly ErasedPerson[]): Promise<Answer> {
  const [sure, maybe]: [Again, Again] = [
    { numbers: new Set(), places: new Set() },
    { numbers: new Set(), places: new Set() },
  ];
  const whose = whoseMarks(markingOf(house, tenant), people);
  const unreached: string[] = [];
  const asked: string[] = [];
  let since = 0;
  const judge = (holding: string, { who, table, ...rows }: Sighting): void => {
    const { number, stays } = people.find((one) => String(one.number) === who)!;
    const stayed = stays[placeOf(holding, table)] ?? 0;
    since += rows.since;
    const again = rows.before > stayed ? sure : rows.before + rows.undated > stayed ? maybe : null;
    again?.numbers.add(number);
    again?.places.add(placeOf(holding, table));
  };
  const missed = (name: string) => (error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    unreached.push(name);
  };
  await house
    .holdings(tenant, async ({ all }) => {
      for (const [id, holding] of all) {
        if (!isTableHolding(holding)) continue;
        await holding
          .sightings(whose)
          .then((found) => {
            for (const one of found) judge(id, one);
            asked.push(id);
          })
          .catch(missed(id));
      }
    })
    .catch(missed('systems.yaml'));
  const told = ({ numbers, places }: Again) => ({ numbers: [...numbers].join(', '), places: [...places].join(', ') });
  const measured = [say('erasedLooked', { count: people.length, systems: asked.join(', ') || '–', since })];
  if (sure.numbers.size > 0) return { state: 'broken', because: say('erasedBack', told(sure)), measured };
  if (unreached.length > 0)
    return { state: 'unproven', because: say('erasedUnreached', { systems: unreached.join(', ') }), measured };
  if (maybe.numbers.size > 0) return { state: 'unproven', because: say('erasedMaybe', told(maybe)), measured };
  return { state: 'upheld', because: say('erasedGone', { count: people.length }), measured };
}

/** Of two answers the worse; readings of both. A sentence about erasing is not green while it cannot be seen that it stays so. */
export function worse(own: Answer, again: Answer | null): Answer {
  if (!again) return own;
  const gravity = { broken: 2, unproven: 1, upheld: 0 } as const;
  const [first, second] = gravity[again.state] > gravity[own.state] ? [again, own] : [own, again];
  return { ...first, measured: [...first.measured, second.because, ...second.measured] };
}
