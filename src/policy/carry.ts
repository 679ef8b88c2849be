// Carrying a person's policy.yaml over to a changed text: what they corrected or decided stays, as long as its sentence stays.
import type { Stated } from './facts.ts';
import type { AnyFact, Policy } from './model.ts';
import { type Prose, segmentsOf } from './text.ts';

/**
 * `next` as freshly read from a changed text, with what `previous` (policy.yaml) holds beyond it:
 * a fact whose quote still stands in the text keeps the person's values; a decided fact stays; a fact whose sentence is gone goes.
 * What they silenced in the linter stays, and so does what they set aside as no fact.
 */
export function carryOver(previous: Policy, next: Policy, text: string, prose: Prose): Policy {
  const carried: Record<string, unknown> = { ...next };
  for (const [list, value] of Object.entries(previous)) {
    if (list === 'meta' || list === 'promises' || value === undefined) continue;
    if (list === 'silenced' || list === 'setAside') carried[list] = value;
    else if (Array.isArray(value))
      carried[list] = carryList(value as AnyFact[], (next as Record<string, unknown>)[list] as AnyFact[], text, prose);
    else carried[list] = relocated(value, text, prose) ?? carried[list];
  }
  return withoutSetAside(carried as Policy);
}

/** Without the facts that a person set aside: known by their words, or by their id where they had none. */
function withoutSetAside(policy: Policy): Policy {
  const { setAside } = policy;
  if (!setAside || setAside.length === 0) return policy;
  const isAside = (list: string, fact: AnyFact): boolean =>
    !fact.decided &&
    setAside.some((one) => one.list === list && (one.quote ? one.quote === fact.stated?.quote : one.id === fact.id));
  return Object.fromEntries(
    Object.entries(policy).flatMap(([list, value]): [string, unknown][] => {
      if (['meta', 'promises', 'silenced', 'setAside'].includes(list) || value === undefined) return [[list, value]];
      if (Array.isArray(value)) return [[list, value.filter((fact) => !isAside(list, fact as AnyFact))]];
      return isAside(list, value) ? [] : [[list, value]];
    }),
  ) as Policy;
}

function carryList(previous: readonly AnyFact[], next: readonly AnyFact[], text: string, prose: Prose): AnyFact[] {
  const kept = new Map<string, AnyFact>();
  for (const fact of previous) {
    const still = relocated(fact, text, prose);
    if (still) kept.set(fact.id, still);
  }
  const fresh = next.map((fact) => kept.get(fact.id) ?? fact);
  const known = new Set(fresh.map((fact) => fact.id));
  return [...fresh, ...[...kept.values()].filter((fact) => !known.has(fact.id))];
}

function relocated(fact: AnyFact, text: string, prose: Prose): AnyFact | null {
  if (!fact.stated) return fact.decided ? fact : null;
  const stated = locate(fact.stated, text, prose);
  return stated ? { ...fact, stated } : null;
}

/** Where a quote stands in a text now: the occurrence nearest to where it stood; null when it is gone or crosses segments oddly. */
export function locate(stated: Stated, text: string, prose: Prose): Stated | null {
  const { quote } = stated;
  let best = -1;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best === -1 || Math.abs(at - stated.span[0]) < Math.abs(best - stated.span[0])) best = at;
  }
  if (best === -1) return null;
  const segment = segmentsOf(prose).find((s) => s.span[0] <= best && best < s.span[1]);
  return segment ? { quote, segment: segment.id, span: [best, best + quote.length] } : null;
}

/** `policy` with each quote tied to the segment of `prose` in which it begins: ids of equal sentences differ from reading to reading. */
export function reseat(policy: Policy, prose: Prose): Policy {
  const segments = segmentsOf(prose);
  const seat = (stated: Stated): Stated => {
    const at = segments.find((segment) => stated.span[0] < segment.span[1] && segment.span[0] < stated.span[1]);
    return at && at.id !== stated.segment ? { ...stated, segment: at.id } : stated;
  };
  const seated = <F extends { stated?: Stated | Stated[] | undefined }>(fact: F): F =>
    fact.stated === undefined
      ? fact
      : { ...fact, stated: Array.isArray(fact.stated) ? fact.stated.map(seat) : seat(fact.stated) };
  return Object.fromEntries(
    Object.entries(policy).map(([list, value]) => {
      if (list === 'meta' || value === undefined) return [list, value];
      return [list, Array.isArray(value) ? value.map((fact) => seated(fact as AnyFact)) : seated(value as AnyFact)];
    }),
  ) as Policy;
}

/** The facts and promises whose quote is not the slice of `text` at their span: none in a sound policy file. */
export function misquoted(policy: Policy, text: string): string[] {
  const wrong: string[] = [];
  const check = (id: string, stated: Stated | undefined): void => {
    if (stated && text.slice(...stated.span) !== stated.quote) wrong.push(id);
  };
  for (const [list, value] of Object.entries(policy)) {
    if (list === 'meta' || list === 'silenced' || list === 'setAside' || value === undefined) continue;
    for (const fact of (Array.isArray(value) ? value : [value]) as { id: string; stated?: Stated | Stated[] }[]) {
      for (const stated of [fact.stated].flat()) check(fact.id, stated);
    }
  }
  return [...new Set(wrong)];
}
