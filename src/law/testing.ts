// A slow, obvious reference for periods and deadlines, and random cases to compare ours with it.
import { type Pause, dsrDeadline } from './deadlines.ts';
import { countriesWithHolidays, publicHolidays } from './holidays.ts';
import { endOfPeriod } from './periods.ts';

/** Switzerland has holidays here and no clock. */
export const countriesWithClocks = countriesWithHolidays.filter((country) => country !== 'CH');

// Days are numbers since 1970; the reference walks from one to the next.

const dayNumber = (iso: string): number => Date.parse(iso) / 86_400_000;
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const free = new Map<string, ReadonlySet<number>>();

function isFree(country: string, day: number): boolean {
  if ([0, 6].includes(new Date(day * 86_400_000).getUTCDay())) return true;
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const key = `${country}${year}`;
  if (!free.has(key)) free.set(key, new Set(publicHolidays(country, year).map((one) => dayNumber(one.date))));
  return free.get(key)!.has(day);
}

/** Walks on until the event's date has come round `months` times; a month without it counts on its last day. */
function walkMonths(event: number, months: number): number {
  const wanted = new Date(event * 86_400_000).getUTCDate();
  let day = event;
  for (let seen = 0; seen < months;) {
    day += 1;
    const date = new Date(day * 86_400_000).getUTCDate();
    const isLast = new Date((day + 1) * 86_400_000).getUTCDate() === 1;
    if (date === wanted || (isLast && date < wanted)) seen += 1;
  }
  return day;
}

function walkToWorkingEnd(country: string, event: number, end: number, twoWorkingDays: boolean): number {
  let day = end;
  while (isFree(country, day)) day += 1;
  const held = () => {
    let count = 0;
    for (let one = event + 1; one <= day; one += 1) if (!isFree(country, one)) count += 1;
    return count;
  };
  while (twoWorkingDays && (held() < 2 || isFree(country, day))) day += 1;
  return day;
}

/** Counts off as many days as the period has, passing over those that do not count. */
function walkWithout(start: number, end: number, doesNotCount: ReadonlySet<number>): number {
  let day = start;
  for (let left = end - start; left > 0;) {
    day += 1;
    if (!doesNotCount.has(day)) left -= 1;
  }
  return day;
}

/** mulberry32: a small random source that can be started again at the same place. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One random case: what our functions say and what the reference says. */
function randomCase(pick: (below: number) => number): { ours: string; reference: string; what: string } {
  const event = dayNumber('2018-05-25') + pick(17 * 365);
  const country = countriesWithClocks[pick(countriesWithClocks.length)]!;
  const date = isoDay(event);
  if (pick(3) === 0) {
    const count = 1 + pick(30);
    const unit = 'DWMY'[pick(4)]!;
    const months = unit === 'M' ? count : unit === 'Y' ? 12 * (1 + (count % 5)) : 0;
    const days = unit === 'D' ? count : unit === 'W' ? 7 * count : 0;
    const period = unit === 'Y' ? `P${months / 12}Y` : `P${count}${unit}`;
    const end = months ? walkMonths(event, months) : event + days;
    const reference = isoDay(walkToWorkingEnd(country, event, end, period !== 'P1D'));
    return { ours: endOfPeriod({ event: date, period, country }), reference, what: `${date} ${period} ${country}` };
  }
  const extended = pick(2) === 0;
  const right = ['access', 'erasure'][pick(2)]!;
  const kinds = ['identity', 'fee', 'clarification'] as const;
  const waits = Array.from({ length: pick(4) }, () => {
    const from = event + pick(50);
    return { kind: kinds[pick(3)]!, from, to: from + pick(25) };
  });
  const british = country.startsWith('GB') && date >= '2026-02-05';
  let start = event;
  const doesNotCount = new Set<number>();
  for (const { kind, from, to } of waits) {
    if (british && kind !== 'clarification') start = Math.max(start, to);
    if (british && kind === 'clarification' && right === 'access')
      for (let day = from; day <= to; day += 1) doesNotCount.add(day);
    if (!british && kind === 'identity') for (let day = from + 1; day <= to; day += 1) doesNotCount.add(day);
  }
  const nominal = walkMonths(start, extended ? 3 : 1);
  const reference = isoDay(walkToWorkingEnd(country, start, walkWithout(start, nominal, doesNotCount), true));
  const pauses = waits.map(({ kind, from, to }): Pause => ({ for: kind, from: isoDay(from), to: isoDay(to) }));
  const request = { received: date, country, extended, right, pauses };
  return { ours: dsrDeadline(request).due!, reference, what: JSON.stringify(request) };
}

/** Compares that many random cases; returns the first that differs, null if none does. The same seed makes the same cases. */
export function firstDisagreement(cases: number, seed: number): string | null {
  const pick = random(seed);
  for (let index = 0; index < cases; index += 1) {
    const { ours, reference, what } = randomCase(pick);
    if (ours !== reference) return `${what}: ours ${ours}, reference ${reference} (case ${index} of seed ${seed})`;
  }
  return null;
}
