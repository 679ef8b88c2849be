// Replacing: which fields hold a wrong value, and with what it is replaced; decided before anything is changed.
import { formOf } from '#connect';
import type { FieldDescription, Holding } from '#policy';
import type { Replacement } from './asked.ts';

/** Of a holding: what each field is, by `collection/field`. */
export type Described = ReadonlyMap<string, FieldDescription>;

export async function describedIn(holding: Holding): Promise<Described> {
  const { collections } = await holding.describe();
  return new Map(
    collections.flatMap(({ name, fields }) => fields.map((field) => [`${name}/${field.name}`, field] as const)),
  );
}

/** The replacement for what stands in a field; null: it stays. */
export function replacementFor(
  replacements: readonly Replacement[],
  holding: string,
  place: string,
  category: string | null,
  value: unknown,
  country?: string,
): Replacement | null {
  const text = textOf(value);
  if (text === undefined) return null;
  const fits = (one: Replacement): boolean =>
    'at' in one ? one.at === `${holding}/${place}` : one.category === category;
  const found = replacements.find((one) => fits(one) && isSame(category, one.from, text, country));
  return found && text !== textOf(found.to) ? found : null;
}

/** Undefined: no text that could be compared (bytes, lists). */
export function textOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** Addresses and numbers by what they mean, the rest as it is written. */
const isSame = (category: string | null, one: string | null, other: string | null, country?: string): boolean =>
  one === null || other === null
    ? one === other
    : formOf(kindOf(category), one, country) === formOf(kindOf(category), other, country);

const kindOf = (category: string | null): string => {
  if (category === 'pd:EmailAddress') return 'email';
  return category === 'pd:TelephoneNumber' ? 'phone' : '';
};
