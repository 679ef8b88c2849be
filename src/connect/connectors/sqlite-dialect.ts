// SQLite's dialect: any number of values go as one JSON text, and take on the type of the column that they are compared with.
import type { CatalogueColumn } from '../catalogue.ts';
import type { Value } from '../connector.ts';
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

const isAscii = (tuple: Tuple): boolean =>
  tuple.every((value) => typeof value !== 'string' || /^[\0-\x7f]*$/.test(value));

/** `lower()` of SQLite knows ASCII alone, and can be indexed; other letters are compared one by one. */
type Fold = '' | 'lower' | 'upheld_fold';

function group(columns: readonly CatalogueColumn[], tuples: readonly Tuple[], fold: Fold, bind: Bind): string {
  const bytes = tuples[0]!.map(isBytes);
  const folds = (at: number): boolean => fold !== '' && !bytes[at] && columns[at]!.shape !== 'number';
  const left = columns.map(({ name }, at) => (folds(at) ? `${fold}(${quoted(name)})` : quoted(name)));
  const right = columns.map((_, at) => {
    const value = columns.length === 1 ? 'value' : `json_extract(value, '$[${at}]')`;
    if (folds(at)) return `${fold}(${value})`;
    return bytes[at] ? `unhex(${value})` : value;
  });
  const plain = tuples.map((tuple) => (columns.length === 1 ? plainOf(tuple[0]!) : tuple.map(plainOf)));
  const list = columns.length === 1 ? left[0]! : `(${left.join(', ')})`;
  return `${list} in (select ${right.join(', ')} from json_each(${bind(JSON.stringify(plain))}))`;
}

export const sqliteDialect: Dialect = {
  quote: quoted,
  placeholder: (number) => `?${number}`,
  selected: (name) => name,
  among(columns, tuples, alike, bind) {
    const groups = Map.groupBy(tuples, (tuple) => `${isAscii(tuple)} ${tuple.map(isBytes).join()}`);
    return [...groups]
      .map(([kind, some]) => {
        const fold = alike ? (kind.startsWith('true') ? 'lower' : 'upheld_fold') : '';
        return group(columns, some, fold, bind);
      })
      .join(' or ');
  },
  written: (value) => (value === null || isBytes(value) ? value : plainOf(value)),
  remove: (table) => `delete from ${table}`,
  change: (table, set) => `update ${table} set ${set}`,
};
