// Terms: when a row's storage ends if several periods apply to it, each run from dates of its own. Pure.
import { calendarEnd } from '#law';
import type { Said } from './dates.ts';
import { inDays } from './ends.ts';

/** One storage rule of the policy. `trigger`: as the map calls what its period runs from. */
export interface Term {
  fact: string;
  trigger: string;
  /** ISO 8601 duration. */
  period: string;
}

/**
 * All groups must be over: several purposes keep data as long as the longest of them still needs it. Of a group the first term that is over is
 * enough (“until you withdraw or for three years”).
 */
export type Terms = readonly (readonly Term[])[];

/** `ends`: the last day of storage; null: no date says when. `since`: the day from which the term runs that decides it. */
export interface End {
  ends: string | null;
  since: string | null;
  /** Why there is no end, or none that could be relied on. */
  because?: 'none' | 'unreadable';
}

export const triggersIn = (terms: Terms): string[] => [...new Set(terms.flat().map(({ trigger }) => trigger))];

/** Says of the dates of a row when its storage ends. Days are few and rows many: each end is worked out once. */
export function endOf(terms: Terms): (says: ReadonlyMap<string, Said>) => End {
  const known = new Map<string, string>();
  const endFrom = (period: string, day: string): string => {
    const key = `${period} ${day}`;
    const end = known.get(key) ?? calendarEnd(day, inDays(period));
    if (known.size < mostDays) known.set(key, end);
    return end;
  };
  return (says) => {
    let last: End & { ends: string | null } = { ends: '', since: null };
    for (const group of terms) {
      // A rule about orders does not keep somebody who never ordered anything.
      if (group.every(({ trigger }) => !says.get(trigger)!.applies)) continue;
      const end = endOfGroup(group, says, endFrom);
      if (end.ends === null) return end;
      if (end.ends > last.ends!) last = end;
    }
    return last.ends === '' ? { ends: null, since: null, because: 'none' } : last;
  };
}

/** Every day of a century, for some periods. */
const mostDays = 200_000;

function endOfGroup(
  group: readonly Term[],
  says: ReadonlyMap<string, Said>,
  endFrom: (period: string, day: string) => string,
): End {
  let first: End = { ends: null, since: null };
  let unreadable = false;
  for (const { trigger, period } of group) {
    const said = says.get(trigger)!;
    // It may be any day: it never ends the storage, and never keeps another term from ending it.
    if (said.unreadable) unreadable = true;
    else if (said.latest !== null) {
      const ends = endFrom(period, said.latest);
      if (first.ends === null || ends < first.ends) first = { ends, since: said.latest };
    }
  }
  return first.ends === null ? { ...first, because: unreadable ? 'unreadable' : 'none' } : first;
}
