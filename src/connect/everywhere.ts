// Everywhere: one person in all systems; an identifier that only one of them knows is carried to the others until none is new.
import type { Found, Holding, Person } from '#policy';
import type { TableHolding } from './holding.ts';
import { type Identifier, formOf } from './identity.ts';

/** Systems are asked again at most so often; a chain of systems that is longer ends with `complete: false`. */
const most = 8;

export interface Everywhere {
  /** Every identifier that was asked for: what was given, then what came to light. */
  identifiers: readonly Identifier[];
  /** False: there still were new ones after the last round. */
  complete: boolean;
}

/**
 * Yields each found row once, when no identifier is news any more; memory holds identifiers only, so that each round asks anew. Identifiers are taken
 * only from rows that are the person's own; e-mail and telephone only from the row that is the person (`Found.identifiers` says no others).
 */
export async function* findEverywhere(
  holdings: ReadonlyMap<string, Holding>,
  person: Person,
  home?: string,
): AsyncGenerator<{ holding: string; found: Found }, Everywhere> {
  const { identifiers, complete } = await identify(holdings, person, home);
  for (const [holding, one] of holdings) for await (const found of one.find({ identifiers })) yield { holding, found };
  return { identifiers, complete };
}

/** By which identifiers the person is known anywhere. */
export async function identify(
  holdings: ReadonlyMap<string, Holding>,
  person: Person,
  home?: string,
): Promise<Everywhere> {
  const identifiers = [...person.identifiers];
  const known = new Set(identifiers.map((one) => formed(one, home)));
  for (let round = 1; ; round += 1) {
    const news: Identifier[] = [];
    for (const holding of holdings.values())
      for (const one of await toldBy(holding, { identifiers })) {
        if (known.has(formed(one, home))) continue;
        known.add(formed(one, home));
        news.push(one);
      }
    if (news.length === 0) return { identifiers, complete: true };
    if (round === most) return { identifiers, complete: false };
    identifiers.push(...news);
  }
}

async function toldBy(holding: Holding | TableHolding, person: Person): Promise<readonly Identifier[]> {
  if ('identifiers' in holding) return holding.identifiers(person);
  const told: Identifier[] = [];
  for await (const { relation, identifiers = [] } of holding.find(person))
    if (relation === 'own') told.push(...identifiers);
  return told;
}

const formed = ({ kind, value }: Identifier, home: string | undefined): string =>
  JSON.stringify([kind, formOf(kind, value, home)]);
