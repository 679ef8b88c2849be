// People as the API takes them in and shows them: shapes, examples of people who do not exist, and whom the vault is told is asking.
import { z } from 'zod';
import type { Json } from '#base';
import {
  type Caller as VaultCaller,
  type Erasure as Erased,
  type KnownType,
  type Origin as VaultOrigin,
  type PersonLine,
  type PersonView,
  RecordType as DeclaredType,
  type RecordView,
  sources,
} from '#vault';
import type { Caller } from './operation.ts';
import { notFound } from './problems.ts';
import { Id, Instant, line } from './schemas.ts';

/** A key and its purpose, as the vault asks for them. */
export const vaultCaller = ({ tenant, key }: Caller, purpose: string): VaultCaller => {
  if (!key) throw notFound('such thing here', 'Send a key.');
  return { tenant: tenant.id, principal: `key:${key.id}`, actor: { scopes: key.scopes }, purpose };
};

export const Purpose = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[.:-][a-z0-9]+)*$/)
  .max(200)
  .describe('Id of a purpose that the policy in force declares, or `law:rights` to answer somebody who uses a right.')
  .meta({ example: 'purpose.orders' });

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const Name = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
/** Values as they are sent: their form is the record type's. */
export const Values = z.record(Name, Value).describe('By the names of the fields; the record type says their form.');
export const Changed = z.record(Name, Value.nullable()).describe('Only what changes; null takes a value away.');
const Shown = z.record(z.string(), z.unknown());

export const Source = z.enum(sources);
export const OriginFields = {
  source: Source.default('provided').describe(
    'Where the values come from: the person, what was observed or derived, or somebody else (only where the policy declares it).',
  ),
  purposes: z
    .array(Purpose)
    .min(1)
    .max(50)
    .optional()
    .describe('What they are collected for; absent: the purpose of the call.'),
  collectedAt: Instant.optional().describe('When they were collected; absent: now.'),
  policyVersion: z
    .int32()
    .min(1)
    .optional()
    .describe('The version that the person was shown; absent: the one in force.'),
};

export function originOf(given: {
  source: VaultOrigin['source'];
  purposes?: string[] | undefined;
  collectedAt?: string | undefined;
  policyVersion?: number | undefined;
}): VaultOrigin {
  const { source, purposes, collectedAt, policyVersion } = given;
  return {
    source,
    channel: 'api',
    ...(purposes ? { purposes } : {}),
    ...(collectedAt === undefined ? {} : { at: collectedAt }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
  };
}

const Lineage = z.strictObject({
  source: Source,
  channel: z.string(),
  purposes: z.array(z.string()),
  policy: z.int().nullable().describe('The version of the policy that was shown.'),
  at: z.string(),
});

export const RecordShown = z
  .strictObject({
    id: Id,
    type: z.string(),
    revision: z.int().min(1),
    occurredAt: Instant.nullable(),
    createdAt: Instant,
    changedAt: Instant,
    values: Shown,
    lineage: z.record(z.string(), Lineage).describe('Where each value comes from, and what for.'),
    withheld: z.array(z.string()).describe('Names of fields that were collected for other purposes.'),
  })
  .meta({ id: 'Record' });

export const recordOf = (view: RecordView): z.input<typeof RecordShown> => {
  const { id, type, revision, occurredAt, createdAt, changedAt, values, lineage, withheld } = view;
  return {
    id,
    type,
    revision,
    occurredAt,
    createdAt,
    changedAt,
    values: values.reveal(),
    lineage: lineage as Record<string, z.input<typeof Lineage>>,
    withheld: [...withheld],
  };
};

export const Channel = z.enum(['email', 'phone', 'sms', 'post']);

export const SubjectLine = z
  .strictObject({
    id: Id,
    state: z
      .enum(['active', 'restricted', 'fenced'])
      .describe('`restricted`: kept, and used for nothing else (Art. 18 GDPR). `fenced`: being erased.'),
    organisation: z.strictObject({ id: Id, name: z.string() }).nullable(),
    createdAt: Instant,
    lastInteractionAt: Instant.nullable(),
    contact: Shown.describe('The contact, as far as the purpose opens it.'),
  })
  .meta({ id: 'SubjectLine' });

export const Subject = SubjectLine.extend({
  records: z.array(RecordShown),
  closed: z.int().min(0).describe('How many records are of types that are closed to programs.'),
  preferences: z.array(
    z.strictObject({
      channel: Channel,
      topic: z.string(),
      wants: z.boolean(),
      source: z.string(),
      policyVersion: z.int().nullable(),
      at: Instant,
    }),
  ),
}).meta({ id: 'Subject' });

export const lineOf = (person: PersonLine): z.input<typeof SubjectLine> => {
  const { id, state, organisation, createdAt, lastInteractionAt, contact } = person;
  return { id, state, organisation, createdAt, lastInteractionAt, contact: contact.reveal() };
};

export const subjectOf = (person: PersonView): z.input<typeof Subject> => ({
  ...lineOf(person),
  records: person.records.map(recordOf),
  closed: person.closed,
  preferences: person.preferences.map((one) => ({ ...one })),
});

export const Organisation = z
  .strictObject({
    id: Id,
    name: z.string(),
    domain: z.string().nullable(),
    country: z.string().nullable(),
    registration: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'Organisation' });

/** Of what a program must be able to say who asked for it, without a name: a number of a request, or of a rule. */
export const Reason = z
  .string()
  .regex(/^(?:api|merge|(?=\D{0,59}\d)[A-Za-z0-9][A-Za-z0-9._:-]{0,59})$/)
  .describe(
    'Why: the number of a request or of a rule, with a digit in it. It stays in the ledger: one with a part of the person’s name, address or telephone number is refused.',
  );

export const Erasure = z
  .strictObject({
    id: Id,
    state: z
      .enum(['fenced', 'removed', 'rewrapped', 'done'])
      .describe('`removed`: rows and keys are gone. `done`: the keys of every older copy are destroyed too.'),
    people: z.int().min(1),
    rows: z.int().min(0).describe('Rows that were deleted.'),
    kept: z
      .int()
      .min(0)
      .describe('Marks of objections to direct marketing that stay (Art. 17(3)(b), 21(3) GDPR); they lead to nobody.'),
    reason: z.string(),
    startedAt: Instant,
    doneAt: Instant.nullable(),
    certificate: Id.nullable().describe('The ledger’s entry that certifies it: GET /ledger/entries/{id}/receipt.'),
  })
  .meta({ id: 'Erasure' });

export const erasureShown = (erasure: Erased): z.input<typeof Erasure> => {
  const { id, state, count, rows, kept, reason, startedAt, doneAt, certificate } = erasure;
  return { id, state, people: count, rows, kept, reason, startedAt, doneAt, certificate };
};

export const RecordTypeShown = z
  .strictObject({
    name: Name,
    version: z.int().min(1),
    title: z.string(),
    access: z.array(z.string()).describe('Roles that may read such records; `programs` are keys with the scope.'),
    activity: z.boolean().describe('True: something that happened, and moves the date of the last interaction.'),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema 2020-12 of the values.'),
  })
  .meta({ id: 'RecordType' });

export const typeOf = ({ name, version, title, access, activity, schema }: KnownType) => ({
  name,
  version,
  title,
  access: [...access],
  activity,
  schema: schema as unknown as Record<string, Json>,
});

export { DeclaredType };
export const Topic = line(200);

// People and things that do not exist.
const at = '2026-03-10T09:00:00.000Z';
const lineage = { source: 'provided' as const, channel: 'api', purposes: ['purpose.orders'], policy: 3, at };

export const contactValues = {
  'given-name': 'Wendel',
  'family-name': 'Oosterlinck',
  email: 'wendel@oosterlinck.example',
};

export const organisation = {
  id: '019cb1c4-6a00-7c66-9a10-1b2c3d4e5f60',
  name: 'Oosterlinck Cycling School',
  domain: 'oosterlinck.example',
  country: 'BE',
  registration: null,
  createdAt: at,
};

export const subjectLine = {
  id: '5f0c6a52-93c1-4c8e-b1d4-2a7e90c3d6f8',
  state: 'active' as const,
  organisation: { id: organisation.id, name: organisation.name },
  createdAt: at,
  lastInteractionAt: at,
  contact: contactValues,
};

export const contactRecord = {
  id: '019cb1c4-6a00-7c77-8b21-2c3d4e5f6071',
  type: 'contact',
  revision: 1,
  occurredAt: null,
  createdAt: at,
  changedAt: at,
  values: contactValues,
  lineage: { 'given-name': lineage, 'family-name': lineage, email: lineage },
  withheld: [],
};

export const recordType = {
  name: 'repair',
  title: 'Repair',
  access: ['owner' as const, 'support' as const, 'programs' as const],
  activity: true,
  schema: {
    type: 'object' as const,
    required: ['state'],
    additionalProperties: false as const,
    properties: {
      state: { enum: ['waiting', 'done'], 'x-category': null, 'x-queryable': true as const },
      complaint: { type: 'string' as const, maxLength: 2000, 'x-category': 'pd:Communication' },
    },
  },
};

export const erasure = {
  id: '019cb1c4-6a00-7c88-8c32-3d4e5f607182',
  state: 'done' as const,
  people: 1,
  rows: 7,
  kept: 1,
  reason: 'request-118',
  startedAt: at,
  doneAt: '2026-03-10T09:00:01.000Z',
  certificate: '019cb1c4-6a00-7c99-9d43-4e5f60718293',
};
