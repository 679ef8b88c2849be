// The shapes of what the API says, shared by its operations.
import { z } from 'zod';
import { areas } from '#policy';

export const Instant = z.iso.datetime().describe('ISO 8601, UTC.');
export const Day = z.iso.date().describe('ISO 8601 calendar date.');
export const Id = z.uuid();
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, lower-case hex.');
export const State = z.enum(['upheld', 'broken', 'unproven']);
export const Area = z.enum(Object.values(areas) as [string, ...string[]]);
export const PromiseId = z.string().regex(/^p-[a-z0-9-]{1,200}$/);
export const EventName = z.enum([
  'policy.published',
  'verdict.changed',
  'attestation.entered',
  'attestation.expired',
  'permission.changed',
]);

/** A text of one line that a person typed: something to read in it, nothing that steers a terminal or a database. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, 'has a control character')
    .refine((text) => text.isWellFormed(), 'has half a character');

export const Counts = z.strictObject({
  upheld: z.int().min(0),
  broken: z.int().min(0),
  unproven: z.int().min(0),
});

export const Reason = z.strictObject({
  key: z.string().describe('Names the reason, the same in every language.'),
  text: z
    .string()
    .describe('The reason as a sentence, in the language that Accept-Language asks for (en, fr, nl, de).'),
});

export const VersionSummary = z
  .strictObject({
    number: z.int().min(1),
    sha256: Hash,
    title: z.string(),
    publishedAt: Instant,
    textChanged: z.boolean().describe('False when only facts were corrected and the text stayed as it was.'),
    page: z.url(),
  })
  .meta({ id: 'VersionSummary' });

export const PolicyVersion = z
  .strictObject({
    number: z.int().min(1),
    sha256: Hash.describe(
      'Over number, previous hash, source, sentences and facts (RFC 8785): names exactly this version.',
    ),
    previous: Hash.nullable().describe('The hash of the version before; null for the first.'),
    publishedAt: Instant,
    title: z.string(),
    language: z.string().describe('BCP 47.'),
    page: z.url().describe('Where people read this version, for good.'),
    source: z.strictObject({ name: z.string(), text: z.string().describe('The file as it was published.') }),
    sentences: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  })
  .meta({ id: 'PolicyVersion' });

export const Attestation = z
  .strictObject({
    id: Id,
    promise: PromiseId,
    holds: z.boolean().describe('False: the person states that the promise is not kept.'),
    standing: z.enum(['valid', 'expired', 'revoked']),
    statement: z.string(),
    by: z.string().describe('Who says so.'),
    file: z
      .strictObject({ name: z.string(), sha256: Hash })
      .nullable()
      .describe('A document that was shown; never kept.'),
    givenAt: Instant,
    expiresOn: Day.describe('The last day on which it counts, UTC.'),
    revokedAt: Instant.nullable(),
    enteredBy: z.string(),
  })
  .meta({ id: 'Attestation' });

export const BoardPromise = z
  .strictObject({
    id: PromiseId,
    kind: z.string(),
    name: z.string(),
    state: State,
    areas: z.array(Area).min(1),
    proof: z.enum(['auto', 'attest', 'external']).describe('Measured, a person’s word, or an outside certificate.'),
    because: Reason,
    checkedAt: Instant.nullable().describe('Null: never checked.'),
    since: Instant.nullable().describe('Since when it is in this state for this reason.'),
    sentences: z.array(z.string()).describe('Where the policy says it.'),
    url: z.url(),
  })
  .meta({ id: 'BoardPromise' });

export const PromiseDetail = BoardPromise.extend({
  must: z.string().describe('What must be true, in plain words.'),
  measured: z.array(z.string()).describe('The readings behind the state, in order of weight.'),
  facts: z.array(z.string()).describe('Ids of the facts that it rests on.'),
  history: z
    .array(z.strictObject({ state: State, because: Reason, since: Instant }))
    .describe('Newest first; the first entry is the state of today.'),
  attestations: z
    .array(
      z.strictObject({
        id: Id,
        holds: z.boolean(),
        standing: z.enum(['valid', 'expired', 'revoked']),
        givenAt: Instant,
        expiresOn: Day,
      }),
    )
    .describe('Newest first, without names.'),
}).meta({ id: 'PromiseDetail' });

export const Fact = z
  .strictObject({
    id: z.string(),
    list: z.string().describe('The list of the policy file that it stands in.'),
    origin: z
      .enum(['stated', 'decided'])
      .describe('Read from the text, or decided by a person where the text is silent.'),
    quote: z.string().nullable().describe('The words of the policy, exactly.'),
    sentence: z.string().nullable().describe('Id of the sentence that it stands in.'),
    decided: z.strictObject({ by: z.string(), on: Day, why: z.string() }).nullable(),
    value: z
      .record(z.string(), z.unknown())
      .describe('Its fields; `policy.schema.json` beside every policy.yaml describes them.'),
  })
  .meta({ id: 'Fact' });

export const Webhook = z
  .strictObject({
    id: Id,
    url: z.url(),
    events: z.array(EventName).min(1),
    state: z.enum(['enabled', 'disabled']),
    disabledBecause: z
      .enum(['failing', 'gone'])
      .nullable()
      .describe('`failing`: nothing was accepted for five days; `gone`: the receiver answered 410.'),
    failingSince: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'Webhook' });

export const Delivery = z
  .strictObject({
    id: Id,
    webhookId: z
      .string()
      .regex(/^evt_[0-9a-f-]{36}$/)
      .describe('The `webhook-id` header: the same at every attempt.'),
    type: z.enum([...EventName.options, 'webhook.test']),
    subject: z.string(),
    at: Instant,
    state: z.enum(['waiting', 'delivered', 'failed']),
    nextAttemptAt: Instant.nullable(),
    attempts: z.array(
      z.strictObject({
        at: Instant,
        status: z.int().nullable().describe('HTTP status; null when there was no answer.'),
        milliseconds: z.int().min(0),
        error: z.string().nullable(),
        response: z.string().max(500).nullable().describe('The first 500 characters of the answer.'),
      }),
    ),
  })
  .meta({ id: 'Delivery' });

export const LedgerEntry = z
  .strictObject({
    number: z.int().min(0).describe('Its place in the log, from 0 on.'),
    id: Id,
    kind: z.string().describe('What happened, for example `policy.published`.'),
    at: Instant,
    facts: z.array(z.string()).describe('Ids of the facts or promises in policy.yaml that it is about.'),
    data: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .describe('Ids, states and hashes; never personal data in clear.'),
  })
  .meta({ id: 'LedgerEntry' });
