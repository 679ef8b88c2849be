// The facts of a privacy policy as data: one zod schema per kind of fact, each fact stated (with its quote) or decided (by a person).
// Fields follow Articles 13, 14 and 30 GDPR; `dpv` fields hold W3C DPV 2.3 ids; periods are ISO 8601 durations; countries ISO 3166-1 alpha-2.
import { z } from 'zod';

/** Where a fact stands in the prose. `span` is [start, end) in UTF-16 units of the source file; `quote` is exactly that slice. */
export const Stated = z.strictObject({
  quote: z.string().min(1),
  segment: z.string().min(1),
  span: z.tuple([z.int().min(0), z.int().min(0)]),
});
export type Stated = z.infer<typeof Stated>;

/** What the prose leaves open and a person decided. It never makes a sentence green. */
export const Decided = z.strictObject({ by: z.string().min(1), on: z.iso.date(), why: z.string().min(1) });
export type Decided = z.infer<typeof Decided>;

export const FactId = z.string().regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/);

const fact = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject({ id: FactId, ...shape, stated: Stated.optional(), decided: Decided.optional() });

const country = z.string().regex(/^[A-Z]{2}$/);
const dpvId = z.string().regex(/^(?:dpv|pd|eu-gdpr|tech|legal-[a-z]{2}|uk|ai|risk):[A-Za-z0-9-]+$/);

/** ISO 8601 calendar duration of whole units (P7Y, P26M, P45D, PT72H); `P0D` means at once. */
export const Period = z
  .string()
  .regex(/^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/);

export const Address = z.strictObject({
  street: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  country: country.optional(),
});

/** A way to reach somebody. `value: null`: the text announces it and prints nothing, which is itself worth knowing. */
export const Contact = fact({
  channel: z.enum(['email', 'phone', 'post', 'form', 'web', 'account', 'support']),
  value: z.string().nullable(),
  use: z.array(z.enum(['questions', 'rights', 'complaints', 'marketing-opt-out', 'dpo', 'general'])),
});

const Registration = z.strictObject({ scheme: z.string(), value: z.string() });

export const Controller = fact({
  name: z.string(),
  legalForm: z.string().optional(),
  address: Address.optional(),
  registration: Registration.optional(),
});

export const Party = fact({
  name: z.string().optional(),
  address: Address.optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
});

/** `implied`: the text describes the role and never says its name. `party` is the company or kind of party that has it. */
export const Role = fact({
  role: z.enum(['controller', 'joint-controller', 'processor', 'sub-processor']),
  party: z.string().optional(),
  scope: z.string().optional(),
  implied: z.literal(true).optional(),
});

/** A law that the text cites, in its words. `statute` is its id in the law room, null where that does not know it. */
export const LawCited = fact({ cited: z.string(), statute: z.string().nullable() });

export const Subject = fact({ label: z.string(), dpv: dpvId.optional() });

export const DataItem = fact({
  label: z.string(),
  group: z.string().optional(),
  dpv: dpvId.optional(),
  mode: z.enum(['provided', 'observed', 'derived', 'third-party']).optional(),
  optional: z.boolean().optional(),
  optIn: z.boolean().optional(),
  disablable: z.boolean().optional(),
  stored: z.boolean().optional(),
  condition: z.string().optional(),
  secret: z.boolean().optional(),
});

export const DataSource = fact({ label: z.string(), dpv: dpvId.optional() });

/**
 * Art. 6(1) or 9(2) ground; `interest` spells out 6(1)(f), `statute` names the law of 6(1)(c). `said`: for all processing, for the `scope`
 * only, never by its name, or as a principle that is nobody's processing.
 */
export const LegalBasis = fact({
  basis: dpvId,
  interest: z.string().optional(),
  statute: z.string().optional(),
  scope: z.string().optional(),
  said: z.enum(['global', 'scoped', 'implied', 'principle-only']).optional(),
});

export const Purpose = fact({
  label: z.string(),
  dpv: dpvId.optional(),
  bases: z.array(FactId),
  mapping: z.enum(['stated', 'inferred', 'partial', 'none']).optional(),
  data: z.array(FactId).optional(),
  subjects: z.array(FactId).optional(),
  profiling: z.boolean().optional(),
});

/**
 * A storage period (Art. 13(2)(a)): `trigger` starts the clock (null: the text names no event), `period` runs from it (null: only a
 * criterion is given). `bound: max` means “at most”. Rules that share a `subject` combine by `combine`.
 */
export const RetentionRule = fact({
  subject: z.string(),
  data: z.array(FactId).optional(),
  purposes: z.array(FactId).optional(),
  trigger: z
    .enum([
      'collection',
      'contract-end',
      'relationship-end',
      'consent-withdrawal',
      'consent-given',
      'last-interaction',
      'account-closure',
      'request-closure',
      'recruitment-end',
      'event-end',
      'creation',
      'financial-year-end',
      'purpose-end',
      'erasure-request',
      'other',
    ])
    .nullable(),
  period: Period.nullable(),
  bound: z.enum(['exact', 'max', 'min']).optional(),
  combine: z.enum(['after', 'any-of', 'longest-of']).optional(),
  criterion: z.string().optional(),
  then: z.enum(['erase', 'anonymise', 'restrict', 'archive']).optional(),
  scope: z.string().optional(),
  hold: z.string().optional(),
});
export type RetentionRule = z.infer<typeof RetentionRule>;

export const Recipient = fact({
  name: z.string().nullable(),
  category: z.string().optional(),
  role: z
    .enum([
      'processor',
      'sub-processor',
      'controller',
      'joint-controller',
      'third-party',
      'authority',
      'affiliate',
      'source',
      'unknown',
    ])
    .optional(),
  country: country.optional(),
  vendor: z.string().optional(),
});

export const Transfer = fact({
  to: z.string(),
  country: country.optional(),
  recipient: FactId.optional(),
  tool: dpvId.optional(),
  reference: z.string().optional(),
});

/** `duration`: a period, `session` (until the browser closes), or `permanent`, as the text says it. */
export const Cookie = fact({
  name: z.string(),
  host: z.string().optional(),
  category: z.string().optional(),
  vendor: z.string().optional(),
  duration: z.union([Period, z.enum(['session', 'permanent'])]).optional(),
  purpose: z.string().optional(),
});

export const Cookies = fact({
  stance: z.enum(['none', 'used', 'may-be-used']),
  categories: z.array(z.string()).optional(),
  consent: z.string().optional(),
  reopen: z.string().optional(),
});

export const Right = fact({
  right: z.enum([
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
    'withdraw-consent',
    'complaint',
    'no-automated-decision',
    'marketing-opt-out',
    'post-mortem-directives',
  ]),
  limits: z.string().optional(),
  channel: z.string().optional(),
});

/** `channels`: by which ways a request may come, as the text names them. */
export const RightsHandling = fact({
  channels: z.array(z.enum(['email', 'phone', 'post', 'form', 'web', 'account', 'support'])).optional(),
  period: Period.optional(),
  identity: z.string().optional(),
  fee: z.enum(['free', 'fee']).optional(),
});

/** The supervisory authority that the text names (Art. 77). `authority` is its id in the law room, null when it is not named. */
export const Authority = fact({ name: z.string().nullable(), authority: z.string().nullable() });

export const Measure = fact({ label: z.string(), dpv: dpvId.optional() });

export const Backups = fact({
  every: Period.optional(),
  keep: Period.optional(),
  encrypted: z.boolean().optional(),
  restoreTested: z.boolean().optional(),
});

export const Breach = fact({
  authorityWithin: Period.optional(),
  tells: z.array(z.enum(['authority', 'subjects', 'customers'])).optional(),
});

export const AutomatedDecisions = fact({
  stance: z.enum(['none', 'used']),
  logic: z.string().optional(),
  effects: z.string().optional(),
});

/** Children's data (Art. 8): `age` in years is the limit that the text names. */
export const Children = fact({
  stance: z.enum(['not-directed', 'parental-consent', 'directed']),
  age: z.int().min(1).max(21).optional(),
});

export const Provision = fact({ required: z.string().optional(), consequences: z.string().optional() });

export const Changes = fact({
  notice: z.array(z.enum(['website', 'email', 'in-service', 'none'])),
  material: z.boolean().optional(),
  leadTime: Period.optional(),
  log: z.boolean().optional(),
});

export const Statement = fact({
  kind: z.enum([
    'no-sale',
    'no-sharing',
    'no-cookies',
    'no-profiling',
    'no-special-data',
    'no-transfer',
    'no-storage',
    'purpose-limitation',
    'data-location',
    'governing-law',
    'instructions-only',
    'availability',
    'publication-right',
    'consent-first',
    'sale',
    'language-version',
    'do-not-track',
    'processing-agreement',
    'deletion-confirmed',
    'liability',
    'rights-for-all',
    'anonymous',
    'other',
  ]),
  text: z.string().optional(),
});

export const VersionDate = fact({
  date: z.iso.date(),
  precision: z.enum(['day', 'month', 'year']),
  says: z.enum(['updated', 'effective', 'version']),
});
