// Which days, sites and languages a page about consent shows: read from its address, where anybody may write anything.
import { Temporal } from '#base';
import { type DayCount, type Unit, type Wanted, startOf, units } from '#consent';

export interface Shown {
  unit: Unit;
  /** ISO dates, both included. */
  from: string;
  to: string;
  /** Empty: all. */
  site: string;
  language: string;
  /** More days were asked for than are shown. */
  cut: boolean;
}

export const mostDays = 366;
/** How far back one looks when nothing is said: whole periods. */
const usual: Readonly<Record<Unit, Temporal.DurationLike>> = {
  day: { days: 30 },
  week: { weeks: 25 },
  month: { months: 11 },
};

/** What is no date, no unit, or turned round is as if it were not there. */
export function shownIn(query: Readonly<Record<string, string | undefined>>, today: Temporal.PlainDate): Shown {
  const unit = units.find((one) => one === query['by']) ?? 'week';
  const [asked, last] = [dateIn(query['from']), dateIn(query['to'])];
  const to = last && Temporal.PlainDate.compare(last, today) < 0 ? last : today;
  const from =
    asked && Temporal.PlainDate.compare(asked, to) <= 0
      ? asked
      : Temporal.PlainDate.from(startOf(to.subtract(usual[unit]).toString(), unit));
  const earliest = to.subtract({ days: mostDays - 1 });
  const cut = Temporal.PlainDate.compare(from, earliest) < 0;
  return {
    unit,
    from: (cut ? earliest : from).toString(),
    to: to.toString(),
    site: wishIn(query['site']),
    language: wishIn(query['language']),
    cut,
  };
}

export function dateIn(text: string | undefined): Temporal.PlainDate | null {
  if (text === undefined || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** A name to look for; what no database can hold is none. */
export const wishIn = (text: string | undefined): string =>
  text === undefined || text.includes('\0') ? '' : text.slice(0, 300);

/** Where a page of choices ended, `INSTANT~ID`; null for anything else. */
export function placeIn(text: string | undefined): Wanted['before'] {
  const [, at, id] = /^([12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z)~([0-9a-f]{64})$/.exec(text ?? '') ?? [];
  try {
    return at === undefined || id === undefined ? null : { at: Temporal.Instant.from(at).toString(), id };
  } catch {
    return null;
  }
}

/** Those that a filter leaves. */
export const within = (counts: readonly DayCount[], { site, language }: Shown): DayCount[] =>
  counts.filter((one) => (site === '' || one.site === site) && (language === '' || one.language === language));

/** Names that occur, with the one that is chosen. */
export const namesOf = (all: readonly string[], chosen: string): string[] =>
  [...new Set([...all, ...(chosen === '' ? [] : [chosen])])].toSorted();
