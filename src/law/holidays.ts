// Public holidays by country and year, worked out from the rules in the table.
import { Problem, Temporal, type Text } from '#base';
import { holidayNames, substituteFor } from './holiday-names.ts';
import type { HolidayRule } from './holiday-rules.ts';
import { holidayTable } from './holiday-table.ts';

export interface PublicHoliday {
  /** ISO 8601. */
  date: string;
  name: Text;
  /** The law that makes the day a holiday. */
  source: string;
}

const partsOfTheUnitedKingdom = ['GB-ENG', 'GB-SCT', 'GB-NIR'] as const;

/** ISO 3166-1 alpha-2 codes, `GB`, and the parts of the United Kingdom by ISO 3166-2. */
export const countriesWithHolidays: readonly string[] = [...Object.keys(holidayTable), 'GB'].toSorted();

/** No state: a company whose country nobody knows. Without holidays a period ends no later than it does anywhere in the Union. */
export const anywhere = 'EU';

const tableOf = (country: string): { source: string; rules: readonly HolidayRule[] } => {
  if (country === anywhere) return { source: 'Regulation (EEC, Euratom) No 1182/71 Art. 2(2)', rules: [] };
  if (Object.hasOwn(holidayTable, country)) return holidayTable[country as keyof typeof holidayTable];
  throw new Problem('law.no-holidays', {
    happened: `The public holidays of “${country}” are not known here.`,
    unchanged: 'No date was worked out.',
    next: `Use one of ${countriesWithHolidays.join(', ')}.`,
  });
};

const isWeekend = (date: Temporal.PlainDate): boolean => date.dayOfWeek > 5;

const inForce = (rule: HolidayRule, date: string): boolean =>
  (rule.validFrom === null || rule.validFrom <= date) && (rule.validTo === null || date <= rule.validTo);

/** The holidays of one year by date. Substitutes fall on the next days that are free, in the order of their holidays. */
function holidaysOf(country: string, year: number): Map<string, PublicHoliday> {
  const { source, rules } = tableOf(country);
  const days = rules
    .map((rule) => ({ rule, date: rule.day(year) }))
    .filter((one): one is typeof one & { date: Temporal.PlainDate } => one.date !== null)
    .filter(({ rule, date }) => inForce(rule, date.toString()))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  const found = new Map<string, PublicHoliday>();
  const add = (date: string, name: Text, rule: HolidayRule) => {
    if (!found.has(date)) found.set(date, { date, name, source: rule.source ?? source });
  };
  for (const { rule, date } of days) add(date.toString(), holidayNames[rule.name], rule);
  for (const { rule, date } of days) {
    if (!rule.substitute || !isWeekend(date)) continue;
    let free = date;
    while (isWeekend(free) || found.has(free.toString())) free = free.add({ days: 1 });
    add(free.toString(), substituteFor(holidayNames[rule.name]), rule);
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** `GB` without a part: the days that England and Wales, Scotland and Northern Ireland have in common. */
function commonInTheUnitedKingdom(year: number): Map<string, PublicHoliday> {
  const [england, ...others] = partsOfTheUnitedKingdom.map((part) => holidaysIn(part, year));
  return new Map([...england!].filter(([date]) => others.every((part) => part.has(date))));
}

const known = new Map<string, ReadonlyMap<string, PublicHoliday>>();

function holidaysIn(country: string, year: number): ReadonlyMap<string, PublicHoliday> {
  const key = `${country} ${year}`;
  const before = known.get(key);
  if (before) return before;
  const found = country === 'GB' ? commonInTheUnitedKingdom(year) : holidaysOf(country, year);
  known.set(key, found);
  return found;
}

/**
 * The public holidays of a country in a year, in their order (Regulation 1182/71 Art. 2(1)).
 * @throws Problem law.no-holidays for a country outside EU, EEA, Switzerland and the United Kingdom.
 */
export const publicHolidays = (country: string, year: number): PublicHoliday[] => [
  ...holidaysIn(country, year).values(),
];

/** The holiday on a day, if it is one. */
export const holidayOn = (country: string, date: Temporal.PlainDate): PublicHoliday | undefined =>
  holidaysIn(country, date.year).get(date.toString());

/** All days other than public holidays, Saturdays and Sundays (Regulation 1182/71 Art. 2(2)). */
export const isWorkingDay = (country: string, date: Temporal.PlainDate): boolean =>
  !isWeekend(date) && !holidayOn(country, date);
