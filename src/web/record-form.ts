// The form of a record of any declared type: its fields as they are typed, and what was typed as values of its schema.
import type { Json, Text } from '#base';
import {
  type Field,
  type KnownType,
  type Origin,
  type Source,
  type Values,
  faultsOf,
  normalise,
  sources,
} from '#vault';
import { people } from '#words';

/** What each control holds, by its name. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong with a field, by its name: a text, with what fills it. */
export type Faults = Readonly<Record<string, { text: Text; values?: Readonly<Record<string, number>> }>>;

/** The name of a field's control. */
export const controlOf = (field: string): string => `v-${field}`;

/** Ways in which people tell something to a person of staff. */
export const channels = ['phone', 'mail', 'letter', 'meeting', 'form'] as const;

/** The same for a file of many. */
export const importChannels = [...channels, 'import'] as const;

const longestTyped = 20_000;

/** Values as they stand in the controls. */
export const typedOf = (values: Values): Typed =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [controlOf(field), textOf(value)]));

/** A value as people read it. */
export function textOf(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** What the controls of this type brought back, and nothing else that was sent. */
export const typedIn = (type: KnownType, body: Readonly<Record<string, unknown>>): Typed =>
  Object.fromEntries(
    Object.keys(type.schema.properties).map((field) => {
      const sent = body[controlOf(field)];
      return [controlOf(field), typeof sent === 'string' ? sent.replaceAll('\r\n', '\n').trim() : ''];
    }),
  );

/** The values of a record; empty controls are left out. What cannot be read is kept as it was typed, and is then found wrong. */
export function valuesOf(type: KnownType, typed: Typed): Values {
  const values: Record<string, Json> = {};
  for (const [field, form] of Object.entries(type.schema.properties)) {
    const text = typed[controlOf(field)] ?? '';
    if (text !== '') values[field] = valueOf(form, text);
  }
  return values;
}

function valueOf(form: Field, text: string): Json {
  if ('enum' in form || form.type === 'string') return text.slice(0, longestTyped + 1);
  if (form.type === 'array') return text.split('\n').flatMap((line) => line.trim() || []);
  if (form.type === 'boolean') return text === 'yes' ? true : text === 'no' ? false : text;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}

/** What is wrong, in words of ours: the schema's own would show what was typed. */
export function faultsIn(type: KnownType, values: Values, partial: boolean): Faults {
  const country = typeof values['country'] === 'string' ? values['country'] : undefined;
  const found: Record<string, Faults[string]> = {};
  for (const { field } of faultsOf(type, values, partial)) {
    const form = type.schema.properties[field];
    if (form) found[field] = faultOf(form, values[field]);
  }
  for (const [field, value] of Object.entries(values)) {
    const kind = type.schema.properties[field]?.['x-index'];
    if (kind && typeof value === 'string' && normalise(kind, value, country) === null)
      found[field] = { text: kind === 'email' ? people.errorEmail : people.errorPhone };
  }
  return found;
}

function faultOf(form: Field, value: Json | undefined): Faults[string] {
  if (value === undefined) return { text: people.errorRequired };
  if ('type' in form && form.type === 'string' && typeof value === 'string') {
    if (form.maxLength !== undefined && value.length > form.maxLength)
      return { text: people.errorLong, values: { count: form.maxLength } };
    if (form.format === 'email') return { text: people.errorEmail };
  }
  return { text: people.errorField };
}

/** Where it comes from, as the form was filled in. */
export interface From {
  source: Source;
  channel: string;
  purposes: readonly string[];
}

/** `offered`: the purposes that stood on the form; any other that is sent is dropped. `ways`: the channels that stood on it. */
export function fromIn(
  body: Readonly<Record<string, unknown>>,
  offered: readonly string[],
  ways: readonly string[] = channels,
): From {
  const source = sources.find((one) => one === body['source']) ?? 'provided';
  const channel = ways.find((one) => one === body['channel']) ?? 'form';
  const sent = [body['purposes']].flat();
  return { source, channel, purposes: offered.filter((id) => sent.includes(id)) };
}

export const originOf = ({ source, channel, purposes }: From): Origin => ({ source, channel, purposes });

/** What differs from what was there: a changed or new value, null for one that was emptied. */
export function changesIn(before: Values, after: Values, shown: readonly string[]): Record<string, Json> {
  const changes: Record<string, Json> = {};
  for (const field of shown) {
    const [was, is] = [before[field], after[field]];
    if (JSON.stringify(was) !== JSON.stringify(is)) changes[field] = is ?? null;
  }
  return changes;
}
