// Everywhere: one person in all systems; an identifier that only one of them knows is carried to the others until none is new.
import { Problem } from '#base';
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
  /** Holdings that did not answer, or not to the end: the others were asked all the same. What they hold or would have told is not known. */
  unreached: readonly { holding: string; problem: Problem }[];
}

/**
 * Yields each found row once, when no identifier is news any more; memory holds identifiers only, so that each round asks anew. Identifiers are taken
 * only from rows that are the person's own; e-mail and telephone only from the row that is the person (`Found.identifiers` says no others).
 * Of a holding that breaks off, what it yielded until then was yielded.
 */
export async function* findEverywhere(
  holdings: ReadonlyMap<string, Holding>,
  person: Person,
  home?: string,
): AsyncGenerator<{ holding: string; found: Found }, Everywhere> {
  const { identifiers, complete, unreached } = await identify(holdings, person, home);
  const away = new Map(unreached.map(({ holding, problem }) => [holding, problem]));
  for (const [holding, one] of holdings) {
    if (away.has(holding)) continue;
    try {
      for await (const found of one.find({ identifiers })) yield { holding, found };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      away.set(holding, error);
    }
  }
  return { identifiers, complete, unreached: listed(away) };
}

/** By which identifiers the person is known anywhere. */
export async function identify(
  holdings: ReadonlyMap<string, Holding>,
  person: Person,
  home?: string,
): Promise<Everywhere> {
  const identifiers = [...person.identifiers];
  const known = new Set(identifiers.map((one) => formed(one, home)));
  const away = new Map<string, Problem>();
  for (let round = 1; ; round += 1) {
    const news: Identifier[] = [];
    for (const [id, holding] of holdings) {
      if (away.has(id)) continue;
      for (const one of await toldBy(holding, { identifiers }, (problem) => away.set(id, problem))) {
        if (known.has(formed(one, home))) continue;
        known.add(formed(one, home));
        news.push(one);
      }
    }
    const complete = news.length === 0;
    if (complete || round === most) return { identifiers, complete, unreached: listed(away) };
    identifiers.push(...news);
  }
}

async function toldBy(
  holding: Holding | TableHolding,
  person: Person,
  refused: (problem: Problem) => void,
): Promise<readonly Identifier[]> {
  const told: Identifier[] = [];
  try {
    if ('identifiers' in holding) return await holding.identifiers(person);
    for await (const { relation, identifiers = [] } of holding.find(person))
      if (relation === 'own') told.push(...identifiers);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    refused(error);
  }
  return told;
}

const listed = (away: ReadonlyMap<string, Problem>): Everywhere['unreached'] =>
  Array.from(away, ([holding, problem]) => ({ holding, problem }));

const formed = ({ kind, value }: Identifier, home: string | undefined): string =>
  JSON.stringify([kind, formOf(kind, value, home)]);
