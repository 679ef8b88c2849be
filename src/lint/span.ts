// Span: which of two periods is longer, in calendar units.
import { Temporal } from '#base';

const anyDay = Temporal.PlainDate.from('2025-01-01');

/** Below 0: `one` is the shorter; above 0: the longer. Both are ISO 8601 durations; a month is longer than 30 days here (31). */
export const comparePeriods = (one: string, other: string): number =>
  one === other ? 0 : Temporal.Duration.compare(one, other, { relativeTo: anyDay });
