// The table of contents as lines of the reading.
import { contentsIn } from '#policy';
import type { Line, LintReading } from './reading.ts';

/** Several rules ask for it. */
const known = new WeakMap<LintReading, readonly Line[]>();

/** Its entries in their order; empty where there is none. */
export function contentsOf(reading: LintReading): readonly Line[] {
  let entries = known.get(reading);
  if (!entries) {
    entries = contentsIn(reading.prose).flatMap((segment) => reading.line(segment.id) ?? []);
    known.set(reading, entries);
  }
  return entries;
}
