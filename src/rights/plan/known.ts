// Known: by what a person is recognised, found once and kept: after the first system is emptied nobody can look it up there any more.
import { type Apart, type Identifier, apartIn, identify, isTableHolding } from '#connect';
import type { Unreached } from '#plan';
import type { Person } from '#policy';
import { lookingAt } from './looking.ts';
import type { Holdings } from './task.ts';

/** Personal data: to be sealed, as JSON, until the plan has ended. */
export interface Known {
  /** All of them, across all holdings. A plan never looks for others: an address that was put right may be somebody else's. */
  identifiers: readonly Identifier[];
  /**
   * Keys of rows, by holding and collection, of which nobody can tell whether they are this person's (a mailbox of two). What left it in doubt may
   * be erased first, and they must not become the person's by that.
   */
  apart: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** ISO 3166-1 alpha-2, of telephone numbers without a prefix. */
  country?: string;
}

export interface Recognised {
  known: Known;
  /** False: each round still brought an identifier that was new. */
  complete: boolean;
  /** Not asked, or not to the end: a plan must not rest on this until it is empty, unless it leaves them out. */
  unreached: readonly Unreached[];
}

/** Looks through all holdings. `key`: of the request. */
export async function recognise(
  holdings: Holdings,
  person: Person,
  { key, country }: { key: string } & Pick<Known, 'country'>,
): Promise<Recognised> {
  const { identifiers, complete, unreached } = await identify(holdings, person, country);
  const reached = new Map([...holdings].filter(([id]) => !unreached.some(({ holding }) => holding === id)));
  const looked = await lookingAt(reached, async (holding) =>
    isTableHolding(holding) ? apartIn(await holding.plan({ identifiers }, key)) : new Map<string, Set<string>>(),
  );
  const apart = Array.from(looked.seen, ([id, found]) => [id, listed(found)] as const);
  const doubtful = Object.fromEntries(apart.filter(([, found]) => Object.keys(found).length > 0));
  const known = { identifiers, apart: doubtful, ...(country === undefined ? {} : { country }) };
  return { known, complete, unreached: [...unreached, ...looked.unreached] };
}

const listed = (apart: Apart): Record<string, string[]> =>
  Object.fromEntries(Array.from(apart, ([collection, keys]) => [collection, [...keys]]));

export const apartOf = ({ apart }: Known, holding: string): Apart => {
  const known = Object.hasOwn(apart, holding) ? apart[holding]! : {};
  return new Map(Object.entries(known).map(([collection, keys]) => [collection, new Set(keys)]));
};
