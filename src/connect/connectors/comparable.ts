// Comparable: a value as the text that a column of some type can be compared with, or undefined where it can equal nothing there.
import { Temporal } from '#base';
import type { Value } from '../connector.ts';
import { jsonOfValue } from './json-value.ts';

/** A day as epoch seconds and milliseconds, for columns of numbers: nothing below 1e8 is a date, and from 1e11 on it counts milliseconds. */
export function numberedBefore(name: string, day: string): string {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return `(${name} between 100000000 and ${milliseconds / 1000} or ${name} between 100000000000 and ${milliseconds})`;
}

export const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** The instant (ISO 8601, UTC) at which a day begins there. */
export const beginningOf = (day: string, zone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });

type Given = Exclude<Value, null>;
export type Comparable = (value: Given) => string | undefined;

const plain = (value: Given): string =>
  value instanceof Uint8Array ? '' : typeof value === 'object' ? jsonOfValue(value) : String(value);

/** Text: neither a zero character nor half a letter can stand in a database's text. */
export const asText: Comparable = (value) => {
  const text = plain(value);
  return value instanceof Uint8Array || text.includes('\0') || !text.isWellFormed() ? undefined : text;
};

/** A whole number of so many bits. */
export const asInteger =
  (bits: number, signed = true): Comparable =>
  (value) => {
    const text = plain(value);
    if (!/^[+-]?\d{1,30}$/.test(text)) return undefined;
    const number = BigInt(text.replace('+', ''));
    const fits = signed ? BigInt.asIntN(bits, number) : BigInt.asUintN(bits, number);
    return fits === number ? String(number) : undefined;
  };

/** A decimal number without an exponent; `digits` before the point, `scale` after it; zeros at the end do not count. */
export const asDecimal =
  (digits = 1000, scale = 1000): Comparable =>
  (value) => {
    const parts = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(plain(value));
    if (!parts || !/\d/.test(plain(value))) return undefined;
    const [, sign = '', whole = '', rest = ''] = parts;
    if (whole.length > digits || rest.length > scale) return undefined;
    return `${sign === '-' ? '-' : ''}${whole || '0'}${rest && `.${rest}`}`;
  };

export const asFloat =
  (single = false): Comparable =>
  (value) => {
    const text = plain(value).trim();
    const number = text === '' ? Number.NaN : Number(text);
    if (/^[+-]?(?:NaN|Infinity)$/.test(text)) return text.replace('+', '');
    // What is too large or too near to zero for the column's type is refused by databases, not rounded.
    const kept = single ? Math.fround(number) : number;
    if (!Number.isFinite(kept) || (kept === 0 && /[1-9]/.test(text.split(/e/i, 1)[0]!))) return undefined;
    return String(number);
  };

export const asBoolean: Comparable = (value) => {
  const text = plain(value).toLowerCase();
  if (['true', 't', '1', 'yes'].includes(text)) return 'true';
  return ['false', 'f', '0', 'no'].includes(text) ? 'false' : undefined;
};

export const asUuid: Comparable = (value) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(plain(value)) ? plain(value).toLowerCase() : undefined;

export const asBytes: Comparable = (value) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : undefined;

const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const hour = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?`;
const clock = new RegExp(`^${hour}$`);
const instant = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)[T ](${hour})(Z|[+-]\d\d(?::?\d\d)?)?$`);

function isDay(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? [];
  if (!year || Number(year) === 0 || Number(month) < 1 || Number(month) > 12 || Number(date) < 1) return false;
  return Number(date) <= new Date(Date.UTC(Number(year) + 400, Number(month), 0)).getUTCDate();
}

export const asDay: Comparable = (value) => (isDay(plain(value)) ? plain(value) : undefined);
export const asClock: Comparable = (value) => (clock.test(plain(value)) ? plain(value) : undefined);

/** A day, a space, a time, without its zone: `zoned` values are told in UTC. A day alone begins at midnight. */
export const asInstant =
  (zoned: boolean): Comparable =>
  (value) => {
    const text = plain(value);
    if (isDay(text)) return `${text} 00:00:00`;
    const [, date, time, zone] = instant.exec(text) ?? [];
    if (!date || !time || !isDay(date)) return undefined;
    if (!zoned || !zone || zone === 'Z' || /^[+-]00(?::?00)?$/.test(zone)) return `${date} ${time}`;
    const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)!;
    const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    const [clockTime, fraction] = time.split('.');
    const at =
      new Date(`${date}T${clockTime!.length === 5 ? `${clockTime}:00` : clockTime}Z`).getTime() - shift * 60_000;
    return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}${fraction ? `.${fraction}` : ''}`;
  };
