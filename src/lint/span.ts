// Span: which of two periods is longer, in calendar units.
import { Temporal } from '#base';

const anyDay = Temporal.PlainDate.from('2025-01-01');

/** Below 0: `one` is the shorter; above 0: the longer. Both are ISO 8601 durations; a month is longer than 30 days here (31). */
export function comparePeriods(one: string, other: string): number {
  if (one === other) return 0;
  const key = `${one} ${other}`;
  let order = compared.get(key);
  if (order === undefined) {
    order = Temporal.Duration.compare(one, other, { relativeTo: anyDay });
    if (compared.size < mostCompared) compared.set(key, order);
  }
  return order;
}

/** Calendars are slow, and policies give the same few periods again and again. */
const compared = new Map<string, number>();
const mostCompared = 1024;
