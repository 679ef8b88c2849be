// Declared types of records: a JSON Schema (2020-12, the part that describes flat forms) whose fields name category, purposes and use.
import { z } from 'zod';
import { type Role, roles } from '#access';
import { type Json, Problem, hashOf } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { contactType } from './contact-type.ts';
import type { Vault } from './vault.ts';

const dpvId = z.string().regex(/^(?:dpv|pd):[A-Za-z0-9-]+$/);

/** What every field says of itself, besides its form. */
const about = {
  title: z.string().max(80).optional(),
  description: z.string().max(500).optional(),
  /** DPV id of the category of personal data; null: says nothing about a person. */
  'x-category': dpvId.nullable(),
  /** The only purposes it may be kept for (ids of facts of the policy); absent: those that are named when it is written. */
  'x-purposes': z.array(z.string().min(1)).min(1).optional(),
  /** Found by its value, through the blind index. */
  'x-index': z.enum(['email', 'phone']).optional(),
  /** Rests in clear, so that it can be filtered and searched. Refused for free text and for what names a person. */
  'x-queryable': z.literal(true).optional(),
};

const choices = z.array(z.string().min(1).max(80)).min(1).max(200);

/** The forms of a field. No `pattern`: an expression of somebody else's making could hold the process up. */
const Field = z.union([
  z.strictObject({
    type: z.literal('string'),
    format: z.enum(['email', 'date', 'date-time', 'uri']).optional(),
    minLength: z.int().min(0).optional(),
    maxLength: z.int().min(1).max(20_000).optional(),
    ...about,
  }),
  z.strictObject({ enum: choices, ...about }),
  z.strictObject({
    type: z.enum(['integer', 'number']),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    ...about,
  }),
  z.strictObject({ type: z.literal('boolean'), ...about }),
  z.strictObject({
    type: z.literal('array'),
    items: z.strictObject({ type: z.literal('string'), maxLength: z.int().min(1).max(500).optional() }),
    maxItems: z.int().min(1).max(500).optional(),
    ...about,
  }),
]);
export type Field = z.infer<typeof Field>;

const name = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** A declared type, as it is sent and kept. */
export const RecordType = z
  .strictObject({
    name,
    title: z.string().min(1).max(80),
    /** Who may read such records, besides what the table of roles says; `programs` are API keys with the scope. */
    access: z
      .array(z.enum([...roles, 'programs']))
      .min(1)
      .default(['owner', 'privacy-lead', 'support', 'programs']),
    /** True: each is something that happened with the person, and moves the date of the last interaction. */
    activity: z.boolean().default(false),
    schema: z.strictObject({
      type: z.literal('object'),
      properties: z.record(name, Field),
      required: z.array(name).default([]),
      additionalProperties: z.literal(false).default(false),
    }),
  })
  .superRefine(({ schema }, context) => {
    for (const field of schema.required)
      if (!Object.hasOwn(schema.properties, field)) context.addIssue(`“${field}” is required and not described`);
    if (Object.keys(schema.properties).length > 100) context.addIssue('more than 100 fields');
    for (const [field, form] of Object.entries(schema.properties)) {
      if (form['x-index'] && !('type' in form && form.type === 'string'))
        context.addIssue(`“${field}”: only text can be indexed`);
      if (form['x-queryable'] && !mayRestInClear(form))
        context.addIssue(
          `“${field}” cannot be queryable: it is free text, or can name a person. Choices, dates, numbers and yes or no can.`,
        );
    }
  });
export type RecordType = z.infer<typeof RecordType>;

export interface KnownType extends RecordType {
  version: number;
}

/** What rests in clear must not tell who somebody is: no free text, nothing indexed. */
const mayRestInClear = (form: Field): boolean =>
  !form['x-index'] &&
  ('enum' in form ||
    form.type === 'boolean' ||
    form.type === 'integer' ||
    form.type === 'number' ||
    (form.type === 'string' && (form.format === 'date' || form.format === 'date-time')));

/** Keeps a new version of a type; the same definition again keeps the version it has. Throws Problem `vault.type`. */
export async function declareType(vault: Vault, tenant: string, given: unknown, by: string): Promise<KnownType> {
  const parsed = RecordType.safeParse(given);
  if (!parsed.success) throw badType(parsed.error.issues.map(({ path, message }) => [...path, message].join(': ')));
  const declare = (): Promise<KnownType> =>
    withTenant(vault.db, tenant, (trx) => declareIn(trx, vault, tenant, parsed.data, by));
  // Two at once: the second one comes after, or finds that the same was declared.
  const declared = await declare().catch((error: unknown) => {
    if ((error as { code?: string }).code === '23505') return declare();
    throw error;
  });
  vault.memory.forget(`${tenant} types`);
  return declared;
}

async function declareIn(
  trx: TenantDb,
  { clock }: Vault,
  tenant: string,
  type: RecordType,
  by: string,
): Promise<KnownType> {
  const known = await newest(trx, tenant, type.name);
  if (known && hashOf(bare(known)) === hashOf(bare(type))) return known;
  const version = (known?.version ?? 0) + 1;
  await trx
    .insertInto('record_type')
    .values({
      tenant_id: tenant,
      name: type.name,
      version,
      definition: JSON.stringify(type),
      declared_at: clock.now().toString(),
    })
    .execute();
  const data = { type: type.name, version, definition: hashOf(bare(type)), by };
  await record(trx, tenant, { kind: 'record-type.declared', data }, clock);
  return { ...type, version };
}

const bare = (type: RecordType): Json => {
  const { name, title, access, activity, schema } = type;
  return JSON.parse(JSON.stringify({ name, title, access, activity, schema })) as Json;
};

async function newest(trx: TenantDb, tenant: string, name: string): Promise<KnownType | null> {
  const row = await trx
    .selectFrom('record_type')
    .select(['version', 'definition'])
    .where('tenant_id', '=', tenant)
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...(row.definition as unknown as RecordType), version: row.version } : null;
}

/** The newest version of each type, by name. The type `contact` is always there. */
export const typesOf = (vault: Vault, tenant: string): Promise<readonly KnownType[]> =>
  vault.memory.recall(`${tenant} types`, () => typesNow(vault, tenant));

async function typesNow(vault: Vault, tenant: string): Promise<readonly KnownType[]> {
  const all = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('record_type')
      .distinctOn('name')
      .select(['version', 'definition'])
      .where('tenant_id', '=', tenant)
      .orderBy('name')
      .orderBy('version', 'desc')
      .execute(),
  );
  const types = all.map((row) => ({ ...(row.definition as unknown as RecordType), version: row.version }));
  return types.some((type) => type.name === 'contact')
    ? types
    : [await declareType(vault, tenant, contactType, 'house'), ...types].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Throws Problem `vault.no-type`. */
export async function typeNamed(vault: Vault, tenant: string, name: string): Promise<KnownType> {
  const known = (await typesOf(vault, tenant)).find((type) => type.name === name);
  if (!known) throw noType(name);
  return known;
}

export type Values = Readonly<Record<string, Json>>;

/** What is wrong with these values of a record, by field, in words without the values; empty when nothing is. `partial`: a change of some fields. */
export function faultsOf(type: RecordType, values: Values, partial = false): readonly { field: string; why: string }[] {
  const schema = formOf(type, partial);
  const parsed = schema.safeParse(values);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? { field: issue.keys.map(asFieldName).join(', '), why: 'no such field' }
      : { field: issue.path.length > 0 ? String(issue.path[0]) : '', why: issue.message },
  );
}

/** A table without its first line has somebody's data where the names of fields should be: such a name is not repeated. */
const asFieldName = (key: string): string => (name.safeParse(key).success ? key : '…');

const forms = new WeakMap<RecordType, Map<boolean, z.ZodType>>();

function formOf(type: RecordType, partial: boolean): z.ZodType {
  const known = forms.get(type) ?? new Map<boolean, z.ZodType>();
  forms.set(type, known);
  const made =
    known.get(partial) ??
    z.fromJSONSchema(
      (partial ? { ...type.schema, required: [] } : type.schema) as Parameters<typeof z.fromJSONSchema>[0],
    );
  known.set(partial, made);
  return made;
}

/** Whether somebody in this role, or a program, may read records of the type. */
export const opensTo = (type: RecordType, who: Role | 'programs' | 'house'): boolean =>
  who === 'house' || type.access.includes(who);

const badType = (faults: readonly string[]): Problem =>
  new Problem('vault.type', {
    happened: `This is no type of record that can be kept: ${faults.slice(0, 5).join('; ')}.`,
    unchanged: 'No type was declared or changed.',
    next: 'Correct the definition. An example: npm run upheld -- people types --help',
  });

const noType = (name: string): Problem =>
  new Problem('vault.no-type', {
    happened: /^[a-z][a-z0-9-]{0,39}$/.test(name)
      ? `No type of record is called “${name}”.`
      : 'No type of record has such a name.',
    unchanged: 'Nothing was changed.',
    next: 'Declare it first: npm run upheld -- people types',
  });
