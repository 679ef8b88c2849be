// The forms in which laws fix a public holiday: a date, a distance from Easter, the nth weekday, a single day.
import { Temporal } from '#base';
import { orthodoxEaster, westernEaster } from './easter.ts';
import type { HolidayName } from './holiday-names.ts';

/** The day of a holiday in a year; null in a year that has none. */
export type DayOf = (year: number) => Temporal.PlainDate | null;

export interface HolidayRule {
  name: HolidayName;
  day: DayOf;
  /** On a Saturday or Sunday, the next day that is neither weekend nor holiday is a holiday too. */
  substitute: boolean;
  /** The first and the last day on which the rule is in force, ISO 8601; null: open. */
  validFrom: string | null;
  validTo: string | null;
  /** Set where the day rests on another text than the country's other holidays. */
  source?: string;
}

type Terms = Partial<Pick<HolidayRule, 'substitute' | 'validFrom' | 'validTo' | 'source'>>;

export const holiday = (name: HolidayName, day: DayOf, terms: Terms = {}): HolidayRule => ({
  name,
  day,
  substitute: false,
  validFrom: null,
  validTo: null,
  ...terms,
});

/** The same holiday on other terms. */
export const but = (rule: HolidayRule, terms: Terms): HolidayRule => ({ ...rule, ...terms });

export const on =
  (month: number, day: number): DayOf =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** Days after Easter Sunday; negative: before. */
export const easter =
  (days: number): DayOf =>
  (year) =>
    westernEaster(year).add({ days });

export const orthodox =
  (days: number): DayOf =>
  (year) =>
    orthodoxEaster(year).add({ days });

const weekdays = { monday: 1, thursday: 4, saturday: 6, sunday: 7 } as const;
type Weekday = keyof typeof weekdays;

/** The first such weekday on or after a date. */
export const firstFrom =
  (weekday: Weekday, month: number, day: number): DayOf =>
  (year) => {
    const start = Temporal.PlainDate.from({ year, month, day });
    return start.add({ days: (weekdays[weekday] - start.dayOfWeek + 7) % 7 });
  };

/** The nth such weekday of a month. */
export const nth = (n: number, weekday: Weekday, month: number): DayOf => firstFrom(weekday, month, 7 * (n - 1) + 1);

export const last =
  (weekday: Weekday, month: number): DayOf =>
  (year) => {
    const end = Temporal.PlainDate.from({ year, month, day: 31 }, { overflow: 'constrain' });
    return end.subtract({ days: (end.dayOfWeek - weekdays[weekday] + 7) % 7 });
  };

/** One day of one year. */
export const once =
  (date: string): DayOf =>
  (year) =>
    date.startsWith(`${year}-`) ? Temporal.PlainDate.from(date) : null;

/** The rule, except in the one year for which the law names another day. */
export const exceptOnce =
  (day: DayOf, date: string): DayOf =>
  (year) =>
    once(date)(year) ?? day(year);
