// Of a fault that many sentences share, the gravest stands for all: a list of thirty times “may” is read by nobody.
import { fold } from './fold.ts';
import type { Line, LintReading } from './reading.ts';
import type { Found } from './rule.ts';

export interface Candidate {
  found: Found & { line: Line };
  /** How grave, compared within the rule. */
  weight: number;
}

/**
 * The gravest candidate, the first among equals; its message counts the others (`-more`, `{more}`).
 * One that a person silenced is named apart and does not hide the others.
 */
export function gravest({ policy }: LintReading, candidates: readonly Candidate[]): Found[] {
  const silenced = new Set(policy.silenced?.flatMap(({ segment }) => segment ?? []));
  const isOpen = ({ found }: Candidate): boolean => !silenced.has(found.line.segment.id);
  const open = candidates.filter(isOpen);
  const apart = candidates.filter((one) => !isOpen(one)).map(({ found }) => found);
  const [first] = open.toSorted((a, b) => b.weight - a.weight);
  if (!first) return apart;
  const more = new Set(open.map(({ found }) => found.line)).size - 1;
  return [...apart, more > 0 ? counting(first.found, more) : first.found];
}

const counting = (found: Found, more: number): Found => ({
  ...found,
  says: found.says === undefined ? 'more' : `${found.says}-more`,
  values: { ...found.values, more },
});

/** A candidate at the place of a match in the folded line; its words fill `{text}`. */
export function candidate(
  line: Line,
  match: { index: number; 0: string },
  weight = 1,
  more: Pick<Found, 'severity' | 'says'> = {},
): Candidate {
  const start = placeOf(line, match);
  const end = start + match[0].length;
  if (start < 0) return { weight, found: { line, values: { text: match[0].trim() }, ...more } };
  return {
    weight,
    found: { line, range: [start, end], values: { text: line.text.slice(start, end).trim() }, ...more },
  };
}

/** Folding (“ß”, “œ”) and writing out (“don’t”) can change lengths: then the words are looked for; -1: the whole line is shown. */
function placeOf({ plain, text }: Line, match: { index: number; 0: string }): number {
  if (plain.length === text.length) return match.index;
  const folded = fold(text);
  return folded.length === text.length ? folded.indexOf(match[0]) : -1;
}
