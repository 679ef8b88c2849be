// The dialect of MySQL and MariaDB: any number of values go as one JSON text, read as a table of the column's own types, so that indexes are used.
import type { CatalogueColumn } from '../catalogue.ts';
import type { Value } from '../connector.ts';
import {
  type Comparable,
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
import type { Bind, Dialect } from './statement.ts';

export interface MysqlColumn extends CatalogueColumn {
  charset: string | null;
  collation: string | null;
  /** In a key or a reference: there the system joins rows by its own equality, which may take é for e. */
  joins: boolean;
}

export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** How a column is compared: pairs that must be equal, the type of the value in the table of values, and what of a value may stand there. */
interface Side {
  pairs: (value: string) => [left: string, right: string][];
  type: (longest: number) => string;
  value: Comparable;
  /** What must be so with a value for it to be asked for at all. */
  only?: (value: string) => string;
}

const integers: Readonly<Record<string, number>> = { tinyint: 8, smallint: 16, mediumint: 24, int: 32, bigint: 64 };
const day: Comparable = (value) => (value === '0000-00-00' ? undefined : asDay(value));
const never: Comparable = () => undefined;

function sideOf(column: MysqlColumn, alike: boolean): Side {
  const [kind = '', size = '', scale = '0'] = /^(\w+)(?:\((\d+)(?:,(\d+))?\))?/.exec(column.type)?.slice(1) ?? [];
  const plain = (type: string, value: Comparable, right = (name: string) => name): Side => ({
    pairs: (name) => [[quoted(column.name), right(name)]],
    type: () => type,
    value,
  });
  if (column.charset && column.collation && column.shape !== 'json') return textSide(column, alike);
  const unsigned = column.type.includes('unsigned');
  if (kind in integers) return plain(unsigned ? 'bigint unsigned' : 'bigint', asInteger(integers[kind]!, !unsigned));
  if (kind === 'decimal')
    return plain(`decimal(${size},${scale})`, asDecimal(Number(size) - Number(scale), Number(scale)));
  if (kind === 'float' || kind === 'double') return plain('double', asFloat());
  if (kind === 'year') return plain('bigint', asInteger(16));
  if (kind === 'date') return plain('date', day);
  if (kind === 'datetime' || kind === 'timestamp') return plain('datetime(6)', asInstant(kind === 'timestamp'));
  if (kind === 'time') return plain('time(6)', asClock);
  if (kind === 'uuid') return plain('varchar(36)', asUuid);
  if (column.shape !== 'binary') return plain('int', never);
  return { ...plain('', asBytes, (name) => `unhex(${name})`), type: (longest) => `varchar(${Math.max(longest, 1)})` };
}

function textSide(column: MysqlColumn, alike: boolean): Side {
  const name = quoted(column.name);
  const [charset, collation] = [word(column.charset), word(column.collation)];
  const own = (value: string): string => `convert(${value} using ${charset}) collate ${collation}`;
  const wide = `convert(${name} using utf8mb4)`;
  const ignoresCase = collation.endsWith('_ci');
  const known = (value: string): string =>
    charset === 'utf8mb4'
      ? 'true'
      : `binary convert(convert(${value} using ${charset}) using utf8mb4) = binary ${value}`;
  return {
    pairs: (value) => {
      const index: [string, string] = [name, own(value)];
      if (alike) {
        const folded: [string, string] = [`cast(lower(${wide}) as binary)`, `cast(lower(${value}) as binary)`];
        // Without such a collation only an index over the lower case could help.
        return ignoresCase ? [index, folded] : [[`lower(${name})`, `lower(${own(value)})`], folded];
      }
      return column.joins ? [index] : [index, [`cast(${wide} as binary)`, `cast(${value} as binary)`]];
    },
    type: (longest) => `${longest > 4000 ? 'longtext' : `varchar(${Math.max(longest, 1)})`} character set utf8mb4`,
    value: asText,
    only: known,
  };
}

/** Names of character sets come from the catalogue too, and cannot be quoted. */
function word(name: string | null): string {
  if (!name || !/^\w+$/.test(name)) throw new Error(`mysql: no character set is called ${String(name)}`);
  return name;
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

function group(columns: readonly MysqlColumn[], tuples: readonly string[][], alike: boolean, bind: Bind): string {
  const sides = columns.map((column) => sideOf(column, alike));
  const pairs = sides.flatMap((side, at) => side.pairs(`v${at}`));
  const types = sides.map(({ type }, at) => {
    const longest = tuples.reduce((most, tuple) => Math.max(most, tuple[at]!.length), 0);
    return `v${at} ${type(longest)} path '$[${at}]'`;
  });
  const only = sides.flatMap(({ only }, at) => (only && only(`v${at}`) !== 'true' ? [only(`v${at}`)] : []));
  const where = only.length > 0 ? ` where ${only.join(' and ')}` : '';
  const left = pairs.map(([left]) => left).join(', ');
  const right = pairs.map(([, right]) => right).join(', ');
  return `(${left}) in (select ${right} from json_table(${bind(JSON.stringify(tuples))}, '$[*]' columns (${types.join(', ')})) as given${where})`;
}

export const mysqlDialect: Dialect = {
  quote: quoted,
  placeholder: () => '?',
  selected: (name) => name,
  among(columns, tuples, alike, bind) {
    const own = columns as readonly MysqlColumn[];
    const sides = own.map((column) => sideOf(column, alike));
    const fitting = tuples
      .map((tuple) => tuple.map((value, at) => sides[at]!.value(value)))
      .filter((tuple): tuple is string[] => !tuple.includes(undefined));
    if (fitting.length === 0) return null;
    if (!alike) return group(own, fitting, false, bind);
    // An ASCII letter is never taken for another one (K is also the sign of kelvin).
    const folds = own.map(({ charset }) => charset !== null);
    const groups = Map.groupBy(fitting, (tuple) => tuple.map((value, at) => !folds[at] || isAscii(value)).join());
    return [...groups]
      .map(([kind, some]) => {
        const letters = own.flatMap(({ name }, at) => {
          const wide = `convert(${quoted(name)} using utf8mb4)`;
          return folds[at]
            ? [`length(${wide}) ${kind.split(',')[at] === 'true' ? '=' : '<>'} char_length(${wide})`]
            : [];
        });
        return [group(own, some, true, bind), ...letters].join(' and ');
      })
      .join(' or ');
  },
  before(column, day, bind) {
    const name = quoted(column.name);
    if (column.shape === 'number') return numberedBefore(name, day);
    if (column.shape === 'date' || /^(?:datetime|timestamp)/.test(column.type)) return `${name} < ${bind(day)}`;
    if (column.shape !== 'text') return 'false';
    // Without a dash it may be a number.
    return `(cast(${name} as binary) < cast(${bind(day)} as binary) or locate('-', ${name}) = 0)`;
  },
  within(column, first, last, zone, bind) {
    const name = quoted(column.name);
    const kind = /^\w+/.exec(column.type)?.[0];
    if (kind === 'date') return `${name} between ${bind(first)} and ${bind(last)}`;
    const next = dayAfter(last);
    if (kind === 'datetime') return `${name} >= ${bind(first)} and ${name} < ${bind(next)}`;
    if (kind !== 'timestamp') return null;
    // As the session's own clock, which is that of UTC, writes it.
    const until = beginningOf(next, zone).slice(0, 19).replace('T', ' ');
    return `${name} >= ${bind(first)} and ${name} < ${bind(until)}`;
  },
  removeSome: (table, where, most) => `delete from ${table} where ${where} limit ${most}`,
  written(value: Value, column) {
    if (value === null) return null;
    if (value instanceof Uint8Array) return Buffer.from(value);
    if (typeof value === 'boolean') return Number(value);
    if (column.shape === 'json' || typeof value === 'object') return jsonOfValue(value);
    return (
      (column.shape === 'time' && /^(?:datetime|timestamp)/.test(column.type) && asInstant(true)(value)) ||
      String(value)
    );
  },
  // Statements of several tables are what both systems find the values' index for; these have one and a row.
  remove: (table) => `delete ${table} from ${table}`,
  change: (table, set) => `update ${table}, (select 1 as one) as one set ${set}`,
};
