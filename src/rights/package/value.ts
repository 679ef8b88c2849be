// Values as they are packed: plain JSON, exact, whatever a system handed over.
import { Pii, Secret } from '#base';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Large integers and numbers that JSON has none for become text; dates ISO 8601 text; bytes inside of another value `{ base64 }`. Personal data
 * is unwrapped, because it is handed to the person; a secret of the house never is.
 */
export function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint')
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  if (value instanceof Secret) return null;
  if (value instanceof Pii) return plain(value.reveal());
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  if (value instanceof Set) return [...value].map(plain);
  if (typeof value === 'object') {
    if ('toJSON' in value && typeof value.toJSON === 'function') return plain(value.toJSON());
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  }
  throw new TypeError(`a ${typeof value} is no value of a row`);
}

/** Whatever stands in a column, also in one that is called `__proto__`; undefined where the row has none. */
export const cell = <T>(row: Readonly<Record<string, T>>, column: string): T | undefined =>
  Object.hasOwn(row, column) ? row[column] : undefined;
