// Canonical JSON (RFC 8785), so that equal data always has equal bytes and therefore an equal hash.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * RFC 8785 text of a JSON value: keys sorted by UTF-16 code units, numbers as ECMAScript prints them, no white space.
 * A key whose value is `undefined` is left out. Throws TypeError on NaN, infinities, lone surrogates and all that is not plain
 * JSON data: a Date, Map, Temporal or Pii would otherwise read `{}`, and different data would have one hash.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('RFC 8785 refuses lone surrogates');
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('RFC 8785 has no NaN and no infinity');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, (item) => canonicalJson(item as Json)).join(',')}]`;
  if (!isPlain(value)) throw new TypeError(`not JSON: ${typeof value}`);
  const object = value as Record<string, Json | undefined>;
  let text = '';
  // Without a comparison of its own, toSorted() goes by UTF-16 code units.
  for (const key of Object.keys(object).toSorted()) {
    const item = object[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${canonicalJson(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
