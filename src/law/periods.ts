// Periods of time by Regulation (EEC, Euratom) No 1182/71, the rule for every period in acts of the Union.
import { Temporal } from '#base';
import { isWorkingDay } from './holidays.ts';

export interface LegalPeriod {
  /** The day of the event from which the period runs (ISO 8601 date). */
  event: string;
  /** ISO 8601 duration of whole days, weeks, months or years: P1M, P2W, P30D. */
  period: string;
  /** Whose public holidays count (Art. 2(1)): ISO 3166-1 alpha-2, or GB-ENG, GB-SCT, GB-NIR. */
  country: string;
}

const dateOf = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** @throws RangeError for hours (they are counted by `endOfHours`) and for what runs backwards. */
function wholeDays(period: string): Temporal.Duration {
  const duration = Temporal.Duration.from(period);
  const { hours, minutes, seconds, milliseconds, microseconds, nanoseconds, sign } = duration;
  if (sign < 0 || [hours, minutes, seconds, milliseconds, microseconds, nanoseconds].some((part) => part !== 0))
    throw new RangeError(`${period} is no period of whole days`);
  return duration;
}

/** Art. 2(2): “working days” are all days other than public holidays, Sundays and Saturdays. */
export function workingDayFrom(country: string, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(country, day)) day = day.add({ days: 1 });
  return day;
}

/**
 * The day on which a period ends by the calendar alone. The event's own day does not count (Art. 3(1)); weeks, months and
 * years end on the same weekday or date, and months on their last day if they have no such date (Art. 3(2)(c)).
 * Holidays and weekends inside the period run (Art. 3(3)). This is also how a storage period ends.
 */
export const calendarEnd = (event: string, period: string): string => dateOf(event).add(wholeDays(period)).toString();

/** The same for a period counted backwards, which no holiday and no weekend moves (Art. 3(4), second sentence). */
export const calendarStart = (event: string, period: string): string =>
  dateOf(event).subtract(wholeDays(period)).toString();

/** Whether Art. 3(5) asks for two working days in it: “any period of two days or more”. */
const isTwoDaysOrMore = (period: Temporal.Duration): boolean =>
  period.days >= 2 || period.weeks > 0 || period.months > 0 || period.years > 0;

/** Moves an end to where Art. 3(4) and, for periods of two days or more, Art. 3(5) put it. */
export function workingEnd(event: string, end: string, country: string, twoWorkingDays: boolean): string {
  let last = workingDayFrom(country, dateOf(end));
  if (!twoWorkingDays) return last.toString();
  let held = 0;
  for (let day = last; day.toString() > event && held < 2; day = day.subtract({ days: 1 }))
    if (isWorkingDay(country, day)) held += 1;
  for (; held < 2; held += 1) last = workingDayFrom(country, last.add({ days: 1 }));
  return last.toString();
}

/**
 * The last day of a period: the calendar's end, moved to the next working day if it is a public holiday, Saturday or
 * Sunday (Art. 3(4)), and far enough to hold two working days if it is of two days or more (Art. 3(5)).
 */
export const endOfPeriod = ({ event, period, country }: LegalPeriod): string =>
  workingEnd(event, calendarEnd(event, period), country, isTwoDaysOrMore(wholeDays(period)));

/**
 * The end of a period in hours. The hour in which the event falls does not count (Art. 3(1)), every later hour does, on
 * holidays and at night (Art. 3(3)); the end is not moved (Art. 3(4) excepts periods in hours), and two working days are
 * not asked for here: whoever relied on Art. 3(5) would be late if it does not hold for hours.
 */
export function endOfHours(event: Temporal.Instant, hours: number): Temporal.Instant {
  const hour = 3_600_000;
  const begins = Math.floor(event.epochMilliseconds / hour) + 1;
  return Temporal.Instant.fromEpochMilliseconds((begins + hours) * hour);
}
