// Waiting: what a busy system asks for, a growing pause with jitter when it asks for nothing, and a steady pace.
import { type Clock, Temporal } from '#base';
import type { Definition } from './definition.ts';
import type { Received } from './send.ts';

/** What the world gives: the time, sleep, and chance. All handed in. */
export interface World {
  clock: Clock;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 (inclusive) to 1. */
  random(): number;
}

export const milliseconds = (period: string): number =>
  Temporal.Duration.from(period).total({ unit: 'milliseconds', relativeTo: Temporal.PlainDate.from('2026-01-01') });

/** Retry-After (RFC 9110, 10.2.3: seconds or a date), then the vendor's own headers. Milliseconds from now, or null. */
export function askedWait(answer: Received, waits: Definition['waits'], now: Temporal.Instant): number | null {
  const header = (name: string): string | null => {
    const value = answer.headers[name.toLowerCase()];
    return typeof value === 'string' ? value.trim() : null;
  };
  const after = header('retry-after');
  if (after !== null && /^\d{1,9}$/.test(after)) return Number(after) * 1000;
  const date = after === null ? NaN : Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(0, date - now.epochMilliseconds);
  for (const { header: name, as } of waits ?? []) {
    const value = header(name);
    if (value === null || !/^\d{1,12}(?:\.\d+)?$/.test(value)) continue;
    return Math.max(0, as === 'seconds' ? Number(value) * 1000 : Number(value) * 1000 - now.epochMilliseconds);
  }
  return null;
}

/** Pauses double from half a second to half a minute; of each, a random part is taken, so that many waiting do not come back as one. */
export const backoff = (attempt: number, chance: number): number =>
  Math.min(30_000, 500 * 2 ** attempt) * (0.5 + chance / 2);

/** Keeps calls apart so that no more than `calls` happen in `per`. */
export function paceOf(rate: Definition['rate'], world: World): () => Promise<void> {
  if (!rate) return () => Promise.resolve();
  const apart = milliseconds(rate.per) / rate.calls;
  let next = 0;
  return async () => {
    const now = world.clock.now().epochMilliseconds;
    const wait = Math.max(0, next - now);
    next = Math.max(next, now) + apart;
    if (wait > 0) await world.sleep(wait);
  };
}
