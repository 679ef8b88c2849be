// SQLite's dialect: any number of values go as one JSON text, and take on the type of the column that they are compared with.
import type { CatalogueColumn } from '../catalogue.ts';
import type { Value } from '../connector.ts';
import { numberedBefore } from './comparable.ts';
import { jsonOfValue } from './json-value.ts';
import type { Bind, Dialect, Tuple } from './statement.ts';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const isBytes = (value: Value): value is Uint8Array => value instanceof Uint8Array;

function plainOf(value: Value): string | number {
  if (isBytes(value)) return Buffer.from(value).toString('hex');
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'object' ? jsonOfValue(value) : value;
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Text with a letter beyond ASCII, in lower case; null for other text, so that no ASCII letter is taken for one of those. */
export const folded = (text: string): string | null => (isAscii(text) ? null : text.toLowerCase());

/** Which type SQLite gives to what is stored: https://sqlite.org/datatype3.html#determination_of_column_affinity */
function affinity({ type }: CatalogueColumn): 'text' | 'none' | 'number' {
  if (/int/.test(type)) return 'number';
  if (/char|clob|text/.test(type)) return 'text';
  return type === '' || /blob/.test(type) ? 'none' : 'number';
}

/** As it would have been stored; undefined: it could not have been (` 42` is stored as 42). */
function stored(value: Exclude<Value, null>, column: CatalogueColumn): string | number | undefined {
  const plain = plainOf(value);
  if (affinity(column) === 'text') return String(typeof value === 'boolean' ? value : plain);
  return affinity(column) === 'number' &&
    typeof plain === 'string' &&
    /^\s|\s$/.test(plain) &&
    !Number.isNaN(Number(plain))
    ? undefined
    : plain;
}

/** How a value is compared. `lower()` of SQLite knows ASCII alone, and can be indexed; other letters are compared one by one. */
type Kind = 'plain' | 'bytes' | 'lower' | 'upheld_fold';

function kindOf(value: Value, column: CatalogueColumn, alike: boolean): Kind {
  if (isBytes(value)) return 'bytes';
  if (!alike || typeof value !== 'string' || column.shape === 'number') return 'plain';
  return isAscii(value) ? 'lower' : 'upheld_fold';
}

function group(
  columns: readonly CatalogueColumn[],
  tuples: readonly Tuple[],
  kinds: readonly Kind[],
  bind: Bind,
): string {
  const single = columns.length === 1;
  const left = columns.map(({ name }, at) => called(kinds[at] === 'bytes' ? 'plain' : kinds[at]!, quoted(name)));
  const right = kinds.map((kind, at) => called(kind, single ? 'value' : `json_extract(value, '$[${at}]')`));
  const plain = single ? tuples.map(([value]) => value) : tuples;
  return `${single ? left[0]! : `(${left.join(', ')})`} in (select ${right.join(', ')} from json_each(${bind(JSON.stringify(plain))}))`;
}

function called(kind: Kind, name: string): string {
  if (kind === 'plain') return name;
  return kind === 'bytes' ? `unhex(${name})` : `${kind}(${name})`;
}

interface Fitting {
  kinds: Kind[];
  plain: (string | number)[];
}

export const sqliteDialect: Dialect = {
  quote: quoted,
  placeholder: (number) => `?${number}`,
  selected: (name) => name,
  among(columns, tuples, alike, bind) {
    const fitting = tuples
      .map((tuple: Tuple) => ({
        kinds: tuple.map((value, at) => kindOf(value, columns[at]!, alike)),
        plain: tuple.map((value, at) => stored(value, columns[at]!)),
      }))
      .filter((tuple): tuple is Fitting => !tuple.plain.includes(undefined));
    if (fitting.length === 0) return null;
    const groups = Map.groupBy(fitting, ({ kinds }) => kinds.join());
    return [...groups.values()]
      .map((some) =>
        group(
          columns,
          some.map(({ plain }) => plain),
          some[0]!.kinds,
          bind,
        ),
      )
      .join(' or ');
  },
  // Any column may hold any type.
  before(column, day, bind) {
    const name = quoted(column.name);
    const text = `(${name} collate binary < ${bind(day)} or instr(${name}, '-') = 0)`;
    return `case typeof(${name}) when 'text' then ${text} when 'blob' then 0 else ${numberedBefore(name, day)} end`;
  },
  written: (value) => (value === null || isBytes(value) ? value : plainOf(value)),
  remove: (table) => `delete from ${table}`,
  change: (table, set) => `update ${table} set ${set}`,
};
