// Where expressions stand in a text: first things first, without overlaps.
import { everyMatch } from '#base';

type Range = readonly [start: number, end: number];

/** All places of these global expressions in the text, in its order. */
export function matchesIn(text: string, expressions: readonly RegExp[]): Range[] {
  const found: Range[] = [];
  for (const expression of expressions)
    for (const match of everyMatch(text, expression)) found.push([match.index, match.index + match[0].length]);
  return found.length < 2 ? found : found.toSorted((a, b) => a[0] - b[0]);
}
