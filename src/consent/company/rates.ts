// Rates of consent over periods, with how sure a number of that size can be.
import { Temporal } from '#base';
import type { AskedId } from '#wire';
import type { Action } from '../post.ts';
import { type DayCount, askedIds, daysBetween } from './counts.ts';

export const units = ['day', 'week', 'month'] as const;
export type Unit = (typeof units)[number];

/** Of fewer answers than this no rate is said. */
export const fewest = 10;

/** `rate` and the interval are null for fewer than `fewest` answers. */
export interface Rate {
  granted: number;
  /** All answers to the question, yes and no. */
  of: number;
  rate: number | null;
  /** Within it the rate of many more such answers would lie, at 95 %. */
  low: number | null;
  high: number | null;
}

export interface Totals {
  /** All that was recorded; `answered` is those of them that answer the question: accept, refuse, choose. */
  all: number;
  answered: number;
  acts: Readonly<Record<Action, number>>;
  second: number;
  form: number;
  signal: number;
  again: number;
  rates: Readonly<Record<AskedId, Rate>>;
}

/** ISO dates, both included. */
export interface Period extends Totals {
  from: string;
  to: string;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959_963_984_540_054;

/** The score interval of Wilson (1927), at 95 %: it holds for small numbers and for rates near 0 and 1, where the usual one does not. */
export function wilson(granted: number, of: number): [low: number, high: number] {
  const [p, zz] = [granted / of, z * z];
  const middle = (p + zz / (2 * of)) / (1 + zz / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + zz / (4 * of * of))) / (1 + zz / of);
  // Exactly at the ends, where arithmetic would be off by its last digit.
  return [granted === 0 ? 0 : middle - half, granted === of ? 1 : middle + half];
}

export function rateOf({ granted, refused }: { granted: number; refused: number }): Rate {
  const of = granted + refused;
  if (of < fewest) return { granted, of, rate: null, low: null, high: null };
  const [low, high] = wilson(granted, of);
  return { granted, of, rate: granted / of, low, high };
}

export function totalsOf(counts: readonly DayCount[]): Totals {
  const sum = (of: (one: DayCount) => number): number => counts.reduce((total, one) => total + of(one), 0);
  const acts = Object.fromEntries(
    (['accept', 'refuse', 'choose', 'withdraw', 'gpc'] as const).map((act) => [act, sum((one) => one.acts[act])]),
  ) as Record<Action, number>;
  const rates = Object.fromEntries(
    askedIds.map((id) => [
      id,
      rateOf({
        granted: sum((one) => one.answers[id].granted),
        refused: sum((one) => one.answers[id].refused),
      }),
    ]),
  ) as Record<AskedId, Rate>;
  const answered = acts.accept + acts.refuse + acts.choose;
  return {
    all: answered + acts.withdraw + acts.gpc,
    answered,
    acts,
    second: sum((one) => one.second),
    form: sum((one) => one.form),
    signal: sum((one) => one.signal),
    again: sum((one) => one.again),
    rates,
  };
}

/** Every period that a day from `from` to `to` lies in, also those in which nobody chose; the first and the last may be cut short. */
export function periodsOf(counts: readonly DayCount[], unit: Unit, from: string, to: string): Period[] {
  const byStart = Map.groupBy(counts, ({ day }) => startOf(day, unit));
  const days = Map.groupBy(daysBetween(from, to), (day) => startOf(day, unit));
  return [...days].map(([start, within]) => ({
    from: within[0]!,
    to: within.at(-1)!,
    ...totalsOf(byStart.get(start) ?? []),
  }));
}

/** The first day of the period that a day lies in; weeks begin on Monday (ISO 8601). */
export function startOf(day: string, unit: Unit): string {
  const date = Temporal.PlainDate.from(day);
  if (unit === 'day') return day;
  return (unit === 'week' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 })).toString();
}
