// How long a webhook is left alone after each failure: growing pauses, almost three days in all.
import { randomInt } from 'node:crypto';

const minute = 60;
const hour = 60 * minute;

/** Seconds after the first attempt, the second, and so on; after the last there is none. Together 71 h 42 min 35 s. */
export const pauses: readonly number[] = [
  5,
  30,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
  14 * hour,
  14 * hour,
  16 * hour,
];

/** A receiver that wants to be left alone is, for at most a day. */
const longestWish = 24 * hour;

/** Seconds until the next attempt, up to a tenth longer so that many do not come at once; null when there is none. */
export function pauseAfter(attempts: number, retryAfter: number | null): number | null {
  const pause = pauses[attempts - 1];
  if (pause === undefined) return null;
  const spread = Math.ceil(pause / 10);
  return Math.max(pause + randomInt(spread + 1), Math.min(retryAfter ?? 0, longestWish));
}

/** Nothing accepted for so long: the webhook is switched off. */
export const failingDays = 5;
