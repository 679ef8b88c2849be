// Day: which calendar day a value of a date column means — or that there is none, or none that can be read for sure.
import { Temporal } from '#base';
import type { Value } from '../connector.ts';

/**
 * Epoch seconds from 1973 to 5138, then milliseconds over the same years. Below lie zeros that mean “never”, years, 20231231 and Julian days; above
 * microseconds: such a number is not taken for a date.
 */
export const epoch = { seconds: 1e8, milliseconds: 1e11, end: 1e14 };

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * The day as ISO 8601. `none`: nothing stands there. `unreadable`: something does, and it may be any day.
 * `zone`: of the company's calendar, for instants; what has no zone is taken as the clock on its wall.
 */
export function dayOf(value: Value | undefined, zone: string): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (typeof value === 'number' || typeof value === 'bigint') return dayOfNumber(Number(value), zone);
  if (typeof value !== 'string') return 'unreadable';
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return dayOfNumber(Number(text), zone);
  const [, date, offset] = iso.exec(text) ?? [];
  try {
    if (!date) return 'unreadable';
    const day = Temporal.PlainDate.from(date).toString();
    // The first day that computers know is what stands where nobody knew one.
    if (day <= '1970-01-01') return 'unreadable';
    return offset ? onDay(Temporal.Instant.from(text.replace(' ', 'T')), zone) : day;
  } catch {
    return 'unreadable';
  }
}

function dayOfNumber(number: number, zone: string): string {
  if (number < epoch.seconds || number >= epoch.end) return 'unreadable';
  const milliseconds = number < epoch.milliseconds ? number * 1000 : number;
  return onDay(Temporal.Instant.fromEpochMilliseconds(Math.floor(milliseconds)), zone);
}

export const onDay = (instant: Temporal.Instant, zone: string): string =>
  instant.toZonedDateTimeISO(zone).toPlainDate().toString();
