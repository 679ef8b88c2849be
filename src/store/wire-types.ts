// How PostgreSQL's values become JavaScript's: instants and dates as ISO strings, int8 as a number that is exact or an error.
import pg, { type CustomTypesConfig } from 'pg';
import { Temporal } from '#base';

const { builtins } = pg.types;
const textArray: (text: string) => (string | null)[] = pg.types.getTypeParser(1009 as never);

/** “2026-11-21 21:39:00.123456+00” -> “2026-11-21T21:39:00.123456Z”: always UTC, with 3 or 6 digits of a second. */
export function instantOf(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?([+-]\d\d(?::\d\d){0,2})$/.exec(text);
  if (!match) throw new RangeError('store: a timestamptz outside the years 1 to 9999, or not in ISO style');
  const [, date, time, fraction = '', offset] = match;
  const digits = fraction.padEnd(fraction.length > 3 ? 6 : 3, '0');
  if (/^[+-]00(:00)*$/.test(offset!)) return `${date}T${time}.${digits}Z`;
  return Temporal.Instant.from(`${date}T${time}.${digits}${offset}`).toString({
    fractionalSecondDigits: digits.length === 6 ? 6 : 3,
  });
}

/** “2026-11-21”, as it came. Refuses infinity and years that ISO 8601 writes otherwise. */
export function dateOf(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new RangeError('store: a date outside the years 1 to 9999');
  return text;
}

/** An int8 as a number; throws where a double cannot hold it exactly (beyond 2^53 - 1). */
export function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('store: an int8 beyond 2^53 - 1');
  return value;
}

const listOf =
  <T>(parse: (text: string) => T) =>
  (text: string): (T | null)[] =>
    textArray(text).map((item) => (item === null ? null : parse(item)));

const own = new Map<number, (text: string) => unknown>([
  [builtins.INT8, safeInteger],
  [builtins.TIMESTAMPTZ, instantOf],
  [builtins.DATE, dateOf],
  [builtins.TIMESTAMP, (text) => text.replace(' ', 'T')],
  [1016, listOf(safeInteger)],
  [1185, listOf(instantOf)],
  [1182, listOf(dateOf)],
]);

/** For one pool: `new Pool({ types: wireTypes })`. The global parsers of pg stay as they are. */
export const wireTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && own.get(oid)) || pg.types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'],
};
