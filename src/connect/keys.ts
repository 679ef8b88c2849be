// Keys: values of key columns as one text, to compare them in memory and to name a row outside of its system.
import { type Json, canonicalJson } from '#base';
import type { Row, Value } from './connector.ts';

/**
 * The same text exactly for values that a system takes for equal in columns of like types: 5, 5n and '5' of a wider integer column are one
 * number (`numeric`); text is compared as it is, in upper and lower case alike only where `alike` asks for it.
 */
function textOfOne(value: Value, numeric: boolean, alike: boolean): string {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return `#${value}`;
    case 'string': {
      if (numeric && /^-?\d+(?:\.\d+)?$/.test(value)) return `#${plain(value)}`;
      return alike ? `'${value.toLowerCase()}` : `'${value}`;
    }
    case 'boolean':
      return `#${value ? 1 : 0}`;
    default:
      return canonicalJson(toJson(value));
  }
}

const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

export interface Columns {
  columns: readonly string[];
  /** By column: whether it holds numbers. */
  numeric: readonly boolean[];
  alike?: boolean;
  /** Only rows in which this column says so point anywhere by these columns (“owner_type” beside “owner_id”). */
  when?: { column: string; is: string | number };
}

/** What must be read of a row to compare it by these columns. */
export const readBy = ({ columns, when }: Columns): readonly string[] => (when ? [...columns, when.column] : columns);

/** Null if any of the values is null, or the row is of another kind than `when` says: such a tuple points nowhere and equals nothing. */
export function tupleText(row: Row, { columns, numeric, alike = false, when }: Columns): string | null {
  if (when && wordOf(row[when.column]) !== String(when.is)) return null;
  let text = '';
  for (const [at, column] of columns.entries()) {
    const value = row[column];
    if (value === null || value === undefined) return null;
    const one = textOfOne(value, numeric[at] === true, alike);
    text = columns.length === 1 ? one : `${text}${one.length}:${one}`;
  }
  return text;
}

const wordOf = (value: Value | undefined): string | null =>
  value === null || value === undefined || typeof value === 'object' ? null : String(value);

/** For a second look at texts that a system took for equal: case, accents and space at the end left out. */
export const looseText = (text: string): string =>
  text.startsWith('#') ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trimEnd();

/** Of a row's key, where a null is a value like others (tables without a key of their own). */
export const keyText = (row: Row, { columns, numeric }: Columns): string =>
  columns.length === 1 && row[columns[0]!] !== null
    ? textOfOne(row[columns[0]!] ?? null, numeric[0] === true, false)
    : columns
        .map((column, at) => {
          const one = textOfOne(row[column] ?? null, numeric[at] === true, false);
          return `${one.length}:${one}`;
        })
        .join('');

export const tupleOf = (row: Row, columns: readonly string[]): Value[] => columns.map((column) => row[column] ?? null);

function toJson(value: Value): Json {
  if (typeof value === 'bigint') return { n: String(value) };
  if (value instanceof Uint8Array) return { b: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map((item: Value) => toJson(item));
  if (typeof value === 'object' && value !== null)
    return { o: Object.entries(value).map(([name, item]) => [name, toJson(item)] as const) };
  if (typeof value === 'number' && !Number.isFinite(value)) return { f: String(value) };
  return value;
}

function fromJson(json: Json): Value {
  if (Array.isArray(json)) return json.map((item: Json) => fromJson(item));
  if (typeof json !== 'object' || json === null) return json;
  const { n, b, f, o } = json as Record<string, Json>;
  if (typeof n === 'string') return BigInt(n);
  if (typeof b === 'string') return new Uint8Array(Buffer.from(b, 'base64'));
  if (typeof f === 'string') return Number(f);
  return Object.fromEntries((o as [string, Json][]).map(([name, item]) => [name, fromJson(item)]));
}

/** A row's name outside of its system: canonical JSON of the key values, base64url. */
export const opaque = (values: readonly Value[]): string =>
  Buffer.from(
    values.length === 1 && Number.isSafeInteger(values[0])
      ? `[${Number(values[0])}]`
      : canonicalJson(values.map((value) => toJson(value))),
  ).toString('base64url');

/** Null for a text that `opaque` did not make for as many columns. */
export function opened(key: string, columns: number): Value[] | null {
  try {
    const values = JSON.parse(Buffer.from(key, 'base64url').toString()) as Json;
    return Array.isArray(values) && values.length === columns ? values.map((value: Json) => fromJson(value)) : null;
  } catch {
    return null;
  }
}
