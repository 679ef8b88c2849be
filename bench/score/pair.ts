// Pairing: which of our facts is which of the gold, one to one, the best pairs first.
import { f1, tokens } from '../overlap.ts';

/** A fact, gold or ours, made comparable: `value` normalised, or null where only the sentence tells facts apart. */
export interface Entry {
  value: string | null;
  /** Other spellings and weaker names of the value, compared by their words. */
  label?: string;
  quotes: readonly string[];
  /** What else is known of it, compared where gold knows it. */
  facets?: Readonly<Record<string, string | null | undefined>>;
}

export interface Pair {
  wanted: Entry;
  ours: Entry;
  /** 1, or one half: right value, from another sentence. */
  worth: number;
}

export interface Pairing {
  pairs: readonly Pair[];
  missed: readonly Entry[];
  extra: readonly Entry[];
}

/** Whether two quotes are about the same words: token F1 of one half or more. */
export const sameQuote = (a: readonly string[], b: readonly string[]): boolean => bestQuote(a, b) >= 0.5;

const bestQuote = (a: readonly string[], b: readonly string[]): number =>
  Math.max(0, ...a.flatMap((one) => b.map((other) => f1(tokens(one), tokens(other)))));

/** How alike two labels are, by stems of their words. */
const sameLabel = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? 0 : f1(stems(a), stems(b));

const stems = (label: string): string[] =>
  tokens(label.normalize('NFD').replace(/\p{M}/gu, ''))
    .filter((token) => !filler.has(token))
    .map((token) => (token.length > 4 ? token.replace(/(?:ies|es|s|e)$/, '') : token));

const filler = new Set('the a an of and or to for in on your our their his her its you we with by as'.split(' '));

/** Pairs where the value is the same, or the labels are at least half the same; without values and labels, where the quotes are. */
export function pairUp(wanted: readonly Entry[], ours: readonly Entry[]): Pairing {
  const candidates: { w: number; o: number; rank: number; worth: number }[] = [];
  wanted.forEach((want, w) => {
    ours.forEach((our, o) => {
      const quote = bestQuote(want.quotes, our.quotes);
      const label = sameLabel(want.label, our.label);
      const valued = want.value !== null && want.value === our.value;
      const named = label >= 0.5;
      const bySentence = want.value === null && want.label === undefined;
      if (!valued && !named && !(bySentence && quote >= 0.5)) return;
      const unquoted = want.quotes.length === 0;
      const worth = unquoted || quote >= 0.5 ? 1 : 0.5;
      candidates.push({ w, o, worth, rank: (valued ? 2 : 0) + label + 2 * quote });
    });
  });
  const takenW = new Set<number>();
  const takenO = new Set<number>();
  const pairs: Pair[] = [];
  for (const { w, o, worth } of candidates.toSorted((a, b) => b.rank - a.rank)) {
    if (takenW.has(w) || takenO.has(o)) continue;
    takenW.add(w);
    takenO.add(o);
    pairs.push({ wanted: wanted[w]!, ours: ours[o]!, worth });
  }
  return {
    pairs,
    missed: wanted.filter((_, index) => !takenW.has(index)),
    extra: ours.filter((_, index) => !takenO.has(index)),
  };
}
