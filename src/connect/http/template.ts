// Templates: `{name}` and `{name|encoder}` in what is sent; every value is encoded for the place it stands in, so that none can leave it.
import { createHash } from 'node:crypto';
import type { Json } from '#base';
import { problem } from './problems.ts';

/** What a template may name: `value`, `key.PART`, `keys`, `parameter.NAME`, `job`, `now`, `idempotency`. */
export type Scope = Readonly<Record<string, string>>;

const digest = (name: string) => (text: string) => createHash(name).update(text).digest('hex');

/** Makes a value safe inside a language within a value, or brings it into the form that the vendor looks it up by. */
const filters: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.trim().toLowerCase(),
  digits: (text) => text.replace(/\D/g, ''),
  md5: digest('md5'),
  sha256: digest('sha256'),
  uri: encodeURIComponent,
  // A digest in the form of a UUID of version 4 (RFC 9562), for vendors that want one made by us: the same each time it is asked for.
  uuid: (text) => {
    const hex = digest('sha256')(text);
    const variant = '89ab'[parseInt(hex[16]!, 16) % 4]!;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  },
  // Within single quotes, with a backslash before each quote and backslash (Google Directory: Search for users).
  quoted: (text) => text.replace(/[\\']/g, (sign) => `\\${sign}`),
  // The reserved characters of a quoted SOQL string (Salesforce: SOQL and SOSL Reference, Quoted String Escape Sequences).
  soql: (text) =>
    text
      .replace(/[\\'"]/g, (sign) => `\\${sign}`)
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')
      .replaceAll('\t', '\\t')
      .replaceAll('\b', '\\b')
      .replaceAll('\f', '\\f'),
};

/** Filters whose result cannot break out of the text around it. */
const closed = new Set(['digits', 'md5', 'sha256', 'uri', 'soql', 'quoted', 'uuid']);

const placeholder = /\{([a-z]+(?:\.[A-Za-z][A-Za-z0-9_-]*)?)((?:\|[a-z0-9]+)*)\}/g;

/** What is wrong with a template, or null. `anywhere`: the place itself encodes (a path, a parameter by pattern). */
export function faultOf(template: string, names: (name: string) => boolean, anywhere: boolean): string | null {
  for (const [whole, name = '', chain = ''] of template.matchAll(placeholder)) {
    const used = chain.split('|').slice(1);
    if (!names(name)) return `${whole} names nothing that is known here`;
    const unknown = used.find((filter) => !Object.hasOwn(filters, filter));
    if (unknown !== undefined) return `${whole}: there is no filter “${unknown}”`;
    const alone = whole === template;
    if (!anywhere && !alone && !name.startsWith('parameter.') && !closed.has(used.at(-1) ?? ''))
      return `${whole} stands within other text and must end with one of: ${[...closed].join(', ')}`;
  }
  const rest = template.replace(placeholder, '');
  return /[{}]/.test(rest) ? `“${rest}” has a brace that belongs to no placeholder` : null;
}

/** Fills a template; `encode` is what the place asks for. */
export const filled = (template: string, scope: Scope, encode: (text: string) => string = (text) => text): string =>
  template.replace(placeholder, (whole, name: string, chain: string) => {
    const value = Object.hasOwn(scope, name) ? scope[name]! : null;
    if (value === null) throw new Error(`${whole} has no value here`);
    return encode(
      chain
        .split('|')
        .slice(1)
        .reduce((text, filter) => filters[filter]!(text), value),
    );
  });

/** A path; a value stays within its segment, and can neither be empty nor climb. Throws Problem `connect.http-value`. */
export const filledPath = (template: string, scope: Scope, where: string): string =>
  template
    .split('/')
    .map((segment) => {
      const text = filled(segment, scope, encodeURIComponent);
      if (segment !== text && /^\.{0,2}$/.test(text)) throw problem.value(where);
      return text;
    })
    .join('/');

/** A header; line breaks would begin another one. Throws Problem `connect.http-value`. */
export function filledHeader(template: string, scope: Scope, where: string): string {
  const text = filled(template, scope);
  if (/[^\t\x20-\x7e]/.test(text)) throw problem.value(where);
  return text;
}

/** A JSON template: texts are filled, `{ $each: … }` becomes a list with one item for each of `rows`. */
export function filledJson(template: Json, scope: Scope, rows: readonly Scope[] = []): Json {
  if (typeof template === 'string') return filled(template, scope);
  if (template === null || typeof template !== 'object') return template;
  if (Array.isArray(template)) return (template as Json[]).map((item) => filledJson(item, scope, rows));
  const object = template as Record<string, Json>;
  if (Object.hasOwn(object, '$each')) return rows.map((row) => filledJson(object['$each']!, { ...scope, ...row }));
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [filled(name, scope), filledJson(value, scope, rows)]),
  );
}

/** A form of nested values, as PHP and Rails read it: `visits[0][idsite]=1`. */
export function formOf(json: Json): URLSearchParams {
  const form = new URLSearchParams();
  const add = (name: string, value: Json): void => {
    if (value !== null && typeof value === 'object')
      for (const [inner, item] of Object.entries(value)) add(name === '' ? inner : `${name}[${inner}]`, item as Json);
    else form.append(name, String(value));
  };
  add('', json);
  return form;
}
