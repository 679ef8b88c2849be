// Brakes: why a plan that rules would carry out by themselves waits for a person after all. Pure.
import type { Looked } from './looked.ts';

/**
 * `first`: nothing was ever carried out there. `many`: more rows than `mostRows`. `share`: a larger part of one table than `mostShare`. `dates`: some
 * dates there lie in the future, are missing or cannot be read. `pause`: nobody looked for so long that the clock may have jumped.
 */
export type Brake = 'first' | 'many' | 'share' | 'dates' | 'pause';

export const mostRows = 10_000;
export const mostShare = 0.2;
/** Days. A daily look that was missed this often was not merely late. */
export const longestPause = 8;

/** `looked`: of one holding, as planned. `last`: the look before, ISO 8601; null: there was none. */
export function brakesOf(
  looked: readonly Looked[],
  { first, last, now }: { first: boolean; last: string | null; now: string },
): Brake[] {
  const going = looked.filter(({ act, due }) => act !== 'cannot' && due > 0);
  const brakes: readonly (readonly [Brake, boolean])[] = [
    ['first', first],
    ['many', going.reduce((sum, { due }) => sum + due, 0) > mostRows],
    ['share', going.some(({ due, rows }) => rows !== null && rows >= small && due > rows * mostShare)],
    ['dates', going.some(({ undated }) => undated.none + undated.unreadable + undated.future > 0)],
    ['pause', last !== null && Date.parse(now) - Date.parse(last) > longestPause * 86_400_000],
  ];
  return brakes.flatMap(([brake, holds]) => (holds ? [brake] : []));
}

/** Of a few rows any part is large. */
const small = 10;
