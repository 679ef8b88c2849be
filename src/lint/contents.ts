// The table of contents as lines of the reading.
import { contentsIn } from '#policy';
import type { Line, LintReading } from './reading.ts';

/** Its entries in their order; empty where there is none. */
export const contentsOf = ({ prose, line }: LintReading): Line[] =>
  contentsIn(prose).flatMap((segment) => line(segment.id) ?? []);
