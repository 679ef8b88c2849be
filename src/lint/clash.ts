// Clash: of two groups of sentences that cannot both be true, the one finding that names a sentence of each.
import type { Line, LintReading } from './reading.ts';
import type { Found } from './rule.ts';

/** A text that says both twice has one fault; the nearest pair shows it best. The others are looked for only where there are ones. */
export function clash(ones: readonly Line[], others: () => readonly Line[], more: Partial<Found> = {}): Found[] {
  if (ones.length === 0) return [];
  const against = others().slice(0, 40);
  let best: readonly [Line, Line] | undefined;
  for (const one of ones)
    for (const other of against)
      if (one !== other && (!best || distance(one, other) < distance(...best))) best = [one, other];
  return best ? [{ line: best[0], against: best[1], ...more }] : [];
}

/** With the sentence that comes first as the one at fault: where neither is worse, the reader meets it first. */
export const firstFirst = (found: Found): Found =>
  found.line && found.against && found.against.index < found.line.index
    ? { ...found, line: found.against, against: found.line }
    : found;

const distance = (one: Line, other: Line): number => Math.abs(one.index - other.index);

/** The sentences that fit one expression and not another; no headings, no questions. */
export const linesSaying = (reading: LintReading, says: RegExp, unless?: RegExp): Line[] =>
  reading
    .linesThat(says)
    .filter(({ block, plain, text }) => block.kind !== 'heading' && !text.endsWith('?') && !unless?.test(plain));
