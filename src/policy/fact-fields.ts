// The fields of each kind of fact, read from its schema: what a form must ask for, whatever the kind.
import { z } from 'zod';
import { FactId, Period } from './facts.ts';
import { Policy } from './model.ts';

/**
 * How a field is asked for. `flag`: yes, no or not said; `mark`: true or not said; `period`: ISO 8601 duration, or one of the options; `fact`, `facts`: ids of
 * other facts, of the list `from`; `texts`: one a line.
 */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'number'
  | 'date'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'mark'
  | 'period'
  | 'fact'
  | 'facts';

export interface FactField {
  /** Name in the fact; with a dot for a field of an inner object (`address.city`). */
  path: string;
  kind: FieldKind;
  /** Must be there. What is `nullable` may then be null: the text does not say. */
  required: boolean;
  nullable: boolean;
  options: readonly string[];
  from: string | null;
}

/** The lists whose facts a field names. */
const namedLists: Readonly<Record<string, string>> = {
  bases: 'bases',
  data: 'data',
  subjects: 'subjects',
  purposes: 'purposes',
  recipient: 'recipients',
};
const own = ['id', 'stated', 'decided'];

type Schema = z.core.$ZodType & { def: Record<string, unknown> & { type: string } };

interface Unwrapped {
  schema: Schema;
  required: boolean;
  nullable: boolean;
}

function unwrap(from: unknown): Unwrapped {
  let schema = from as Schema;
  let required = true;
  let nullable = false;
  while (['optional', 'nullable', 'default'].includes(schema.def.type)) {
    if (schema.def.type === 'nullable') nullable = true;
    else required = false;
    schema = schema.def['innerType'] as Schema;
  }
  return { schema, required, nullable };
}

const shapeOf = (schema: Schema): Record<string, Schema> => schema.def['shape'] as Record<string, Schema>;

/** Every kind of fact by the name of its list (`controller` and the like, of which there is one, by their name), with its schema. */
const schemas: ReadonlyMap<string, { schema: z.ZodType; isOne: boolean }> = new Map(
  Object.entries(Policy.shape).flatMap(([list, whole]) => {
    const { schema } = unwrap(whole);
    const isOne = schema.def.type === 'object';
    const fact = isOne ? schema : unwrap(schema.def['element']).schema;
    const isFact = fact.def.type === 'object' && own.every((name) => name in shapeOf(fact));
    return isFact ? [[list, { schema: fact as unknown as z.ZodType, isOne }] as const] : [];
  }),
);

/** The kinds of facts, in the order of the model. */
export const factKinds: readonly string[] = [...schemas.keys()];

/** Whether a policy has at most one fact of this kind. */
export const isOneOnly = (list: string): boolean => schemas.get(list)?.isOne ?? false;

/** The schema of one fact of a list; undefined for what is no kind of fact. */
export const schemaOfFact = (list: string): z.ZodType | undefined => schemas.get(list)?.schema;

const cache = new Map<string, readonly FactField[]>();

/** The fields of a kind of fact, in the order of its schema; none for what is no kind of fact. */
export function fieldsOf(list: string): readonly FactField[] {
  const known = cache.get(list) ?? fieldsIn(schemas.get(list)?.schema as Schema | undefined, '');
  cache.set(list, known);
  return known;
}

function fieldsIn(object: Schema | undefined, prefix: string): FactField[] {
  if (!object) return [];
  return Object.entries(shapeOf(object)).flatMap(([name, whole]) => {
    if (prefix === '' && own.includes(name)) return [];
    const { schema, required, nullable } = unwrap(whole);
    const path = prefix + name;
    if (schema.def.type === 'object')
      return fieldsIn(schema, `${path}.`).map((field) => ({ ...field, required: required && field.required }));
    const from = namedLists[name] ?? null;
    return [{ path, kind: kindOf(schema), required, nullable, options: optionsOf(schema), from }];
  });
}

function kindOf(schema: Schema): FieldKind {
  if ((schema as unknown) === Period || partsOf(schema).includes(Period)) return 'period';
  if ((schema as unknown) === FactId) return 'fact';
  const { type } = schema.def;
  if (type === 'enum') return 'choice';
  if (type === 'boolean') return 'flag';
  if (type === 'literal') return 'mark';
  if (type === 'number') return 'number';
  if (type === 'array') return schema.def['element'] === FactId ? 'facts' : isChoice(schema) ? 'choices' : 'texts';
  return schema.def['format'] === 'date' ? 'date' : 'text';
}

const isChoice = (list: Schema): boolean => unwrap(list.def['element']).schema.def.type === 'enum';

/** What a value may be one of. */
const partsOf = (schema: Schema): readonly unknown[] =>
  schema.def.type === 'union' ? (schema.def['options'] as readonly unknown[]) : [];

function optionsOf(schema: Schema): string[] {
  if (schema.def.type === 'union') return partsOf(schema).flatMap((part) => optionsOf(part as Schema));
  const one = schema.def.type === 'array' ? unwrap(schema.def['element']).schema : schema;
  return one.def.type === 'enum' ? Object.values(one.def['entries'] as Record<string, string>) : [];
}
