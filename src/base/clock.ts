// The clock is always handed in, so that every deadline and every age can be tested.
import { Temporal } from 'temporal-polyfill';

export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until it is told to move. For tests and for replaying the past. */
export function fixedClock(start: string): Clock & { advance(duration: string): void } {
  let at = Temporal.Instant.from(start);
  return {
    now: () => at,
    advance(duration) {
      at = at.toZonedDateTimeISO('UTC').add(duration).toInstant();
    },
  };
}

export { Temporal };
