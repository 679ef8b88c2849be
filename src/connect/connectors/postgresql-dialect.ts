// PostgreSQL's dialect: any number of values go as one array of the column's own type, so that its indexes are used.
import type { CatalogueColumn } from '../catalogue.ts';
import type { Value } from '../connector.ts';
import {
  type Comparable,
  asBoolean,
  asBytes,
  asClock,
  asDay,
  asDecimal,
  asFloat,
  asInstant,
  asInteger,
  asText,
  asUuid,
  beginningOf,
  dayAfter,
  numberedBefore,
} from './comparable.ts';
import { jsonOfValue } from './json-value.ts';
import type { Bind, Dialect, Tuple } from './statement.ts';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** How a column is compared: what stands on the left, the type on the right, and what of a value may stand there. */
interface Side {
  left: string;
  type: string;
  value: Comparable;
}

const bytes: Comparable = (value) => {
  const hex = asBytes(value);
  return hex === undefined ? undefined : `\\x${hex}`;
};
const json: Comparable = (value) => {
  const text = value instanceof Uint8Array ? undefined : jsonOfValue(value);
  return text?.includes('\\u0000') ? undefined : text;
};
const forever =
  (known: Comparable): Comparable =>
  (value) =>
    value === 'infinity' || value === '-infinity' ? value : known(value);

const exact: Readonly<Record<string, [type: string, value: Comparable]>> = {
  smallint: ['int2', asInteger(16)],
  integer: ['int4', asInteger(32)],
  bigint: ['int8', asInteger(64)],
  numeric: ['numeric', asDecimal()],
  'double precision': ['float8', asFloat()],
  real: ['float4', asFloat(true)],
  boolean: ['bool', asBoolean],
  uuid: ['uuid', asUuid],
  bytea: ['bytea', bytes],
  date: ['date', forever(asDay)],
  'timestamp without time zone': ['timestamp', forever(asInstant(false))],
  'timestamp with time zone': ['timestamptz', forever(asInstant(true))],
  'time without time zone': ['time', asClock],
  text: ['text', asText],
  'character varying': ['text', asText],
  character: ['bpchar', asText],
};

function sideOf(column: CatalogueColumn): Side {
  const name = quoted(column.name);
  // `character varying(40)` and `timestamp(3) with time zone` are compared like those without a length.
  const [type, value] = exact[column.type.replace(/\(.*?\)/, '')] ?? [];
  if (type && value) return { left: name, type, value };
  // citext takes upper and lower case for the same by itself: its own equality is also what its references follow.
  if (/(?:^|\.)"?citext"?$/.test(column.type)) return { left: name, type: column.type, value: asText };
  if (column.shape === 'list' || column.shape === 'json')
    return { left: `to_jsonb(${name})`, type: 'jsonb', value: json };
  // As it is shown, which is not always how it is cast to text.
  return { left: `format('%s', ${name})`, type: 'text', value: asText };
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Upper and lower case: an ASCII letter is never taken for another (K is also the sign of kelvin), whatever the locale says. */
function alikeGroups(columns: readonly CatalogueColumn[], tuples: readonly string[][], bind: Bind): string[] {
  const folds = columns.map(({ shape, type }) => shape === 'text' && !/citext"?$/.test(type));
  const groups = Map.groupBy(tuples, (tuple) => tuple.map((value, at) => !folds[at] || isAscii(value)).join());
  return [...groups].map(([kind, some]) => {
    const ascii = kind.split(',').map((word) => word === 'true');
    const sides = columns.map((column, at): Side => {
      const side = sideOf(column);
      return folds[at]
        ? {
            ...side,
            left: `lower(${/^(?:enum|character\b(?! v))/.test(column.type) ? `${side.left}::text` : side.left})`,
            type: 'text',
          }
        : side;
    });
    const own = columns.flatMap((column, at) => {
      const text = `${quoted(column.name)}::text`;
      return folds[at] ? [`octet_length(${text}) ${ascii[at] ? '=' : '<>'} char_length(${text})`] : [];
    });
    // A locale that knows ASCII alone leaves É as it is: both spellings are asked for.
    const spelled = some.flatMap((tuple) => [
      tuple,
      ...(ascii.includes(false)
        ? [tuple.map((value) => value.toLowerCase()), tuple.map((value) => value.toUpperCase())]
        : []),
    ]);
    return [amongSides(sides, spelled, folds, bind), ...own].join(' and ');
  });
}

function amongSides(
  sides: readonly Side[],
  tuples: readonly string[][],
  folds: readonly boolean[],
  bind: Bind,
): string {
  const lists = sides.map(({ type }, at) => `${bind(tuples.map((tuple) => tuple[at]!))}::${type}[]`);
  if (sides.length === 1)
    return folds[0]
      ? `${sides[0]!.left} = any (array(select lower(value) from unnest(${lists[0]}) as given(value)))`
      : `${sides[0]!.left} = any (${lists[0]})`;
  const names = sides.map((_, at) => `v${at}`);
  const right = names.map((name, at) => (folds[at] ? `lower(${name})` : name));
  const left = sides.map((side) => side.left);
  return `(${left.join(', ')}) in (select ${right.join(', ')} from unnest(${lists.join(', ')}) as given(${names.join(', ')}))`;
}

export const postgresqlDialect: Dialect = {
  quote: quoted,
  placeholder: (number) => `$${number}`,
  selected: (name, column) => (column.shape === 'list' ? `to_json(${name}) as ${name}` : name),
  among(columns, tuples, alike, bind) {
    const sides = columns.map(sideOf);
    const fitting = tuples
      .map((tuple: Tuple) => tuple.map((value, at) => sides[at]!.value(value)))
      .filter((tuple): tuple is string[] => !tuple.includes(undefined));
    if (fitting.length === 0) return null;
    return alike
      ? alikeGroups(columns, fitting, bind).join(' or ')
      : amongSides(
          sides,
          fitting,
          sides.map(() => false),
          bind,
        );
  },
  before(column, day, bind) {
    const name = quoted(column.name);
    if (column.shape === 'number') return numberedBefore(name, day);
    if (column.shape === 'date' || column.type.startsWith('timestamp')) return `${name} < ${bind(day)}::date`;
    if (column.shape !== 'text') return 'false';
    // Without a dash it may be a number.
    return `(${name}::text collate "C" < ${bind(day)} or strpos(${name}::text, '-') = 0)`;
  },
  within(column, first, last, zone, bind) {
    const name = quoted(column.name);
    const type = column.type.replace(/\(.*?\)/, '');
    if (type === 'date') return `${name} between ${bind(first)}::date and ${bind(last)}::date`;
    const next = dayAfter(last);
    if (type === 'timestamp without time zone')
      return `${name} >= ${bind(first)}::timestamp and ${name} < ${bind(next)}::timestamp`;
    if (type !== 'timestamp with time zone') return null;
    // What nobody knew was written by the clock of UTC.
    const [from, until] = [beginningOf(first, 'UTC'), beginningOf(next, zone)];
    return `${name} >= ${bind(from)}::timestamptz and ${name} < ${bind(until)}::timestamptz`;
  },
  // Where two parts of a table have a row at the same place, both are judged.
  removeSome: (table, where, most) =>
    `delete from ${table} where ctid = any (array(select ctid from ${table} where ${where} limit ${most})) and ${where}`,
  written(value: Value, column) {
    if (value === null) return null;
    if (value instanceof Uint8Array) return Buffer.from(value);
    if (column.shape === 'json') return jsonOfValue(value);
    return typeof value === 'object' && !Array.isArray(value) ? jsonOfValue(value) : value;
  },
  remove: (table) => `delete from ${table}`,
  change: (table, set) => `update ${table} set ${set}`,
};
