// A definition: an HTTP system as data — its address, how it lets us in, how it is asked, and what its answers mean.
import { z } from 'zod';
import { callOf } from './definition-call.ts';
import { Duration, Name, Pointer, Url } from './definition-words.ts';
import { faultsOf } from './definition-faults.ts';

/** How it lets us in. Names of secrets, never secrets; the token's address may name parameters. */
const Auth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bearer'), secret: Name }),
  /** `fixed`: a user name that is no secret, where the vendor takes any. */
  z.strictObject({
    kind: z.literal('basic'),
    user: z.union([Name, z.strictObject({ fixed: z.string() })]),
    password: Name,
  }),
  z.strictObject({
    kind: z.literal('key'),
    in: z.enum(['header', 'query', 'form']),
    name: z.string().min(1),
    secret: Name,
  }),
  /** RFC 6749, 4.4. */
  z.strictObject({
    kind: z.literal('client-credentials'),
    token: Url,
    id: Name,
    secret: Name,
    scope: z.string().optional(),
  }),
  /** RFC 6749, 6. */
  z.strictObject({ kind: z.literal('refresh-token'), token: Url, id: Name, secret: Name, refresh: Name }),
  /** RFC 7523: a JWT signed with the account's own key, as Google's service accounts do. `subject`: on whose behalf. */
  z.strictObject({
    kind: z.literal('signed-jwt'),
    token: Url,
    issuer: Name,
    key: Name,
    scope: z.string().min(1),
    subject: Name.optional(),
  }),
]);

/** How one gets from one page of an answer to the next. Addresses of next pages are followed on the same host alone. */
const Pages = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('cursor'),
    next: Pointer,
    in: z.enum(['query', 'json', 'form']),
    as: z.string().min(1),
  }),
  z.strictObject({
    by: z.enum(['offset', 'page']),
    first: z.int().min(0),
    size: z.int().min(1),
    in: z.enum(['query', 'form']),
    as: z.string().min(1),
  }),
  z.strictObject({ by: z.literal('address'), next: Pointer }),
  z.strictObject({ by: z.literal('link-header') }),
]);

const Call = callOf;

/** A job that the vendor works on: begun by one call, asked after by another, under the id that the first one gave. */
const Job = z.strictObject({
  id: Pointer,
  ask: Call,
  state: Pointer,
  waiting: z.array(z.string()).min(1),
  done: z.array(z.string()).min(1),
  /** How long the vendor says that it may take. */
  within: Duration.optional(),
});

const Field = z.strictObject({
  at: Pointer,
  /** DPV personal-data id, or null: nothing about a person. */
  category: z
    .string()
    .regex(/^(?:pd|dpv):[A-Za-z0-9-]+$/)
    .nullable(),
});

const Cannot = z.strictObject({ cannot: z.string().min(1) });

const Find = z.strictObject({
  /** One call for each kind of identity that the system can be asked by. */
  by: z.record(Name, Call),
  pages: Pages.optional(),
  job: Job.optional(),
  /** Where the records stand in the answer (of the job, if it is one). */
  records: Pointer,
});

/** The vendor erases by these identifiers, and cannot say what it holds about them. */
const Unseen = z.strictObject({ unseen: z.array(Name).min(1), because: z.string().min(1) });

const Erase = z.strictObject({
  call: Call.optional(),
  /** Another call for each kind of identity: for what is unseen. */
  by: z.record(Name, Call).optional(),
  /** How many rows go into one call: `{ $each: … }` in its body, `{keys}` (with commas) in its query. */
  batch: z.int().min(1).max(2000).optional(),
  /** Where the answer to a batch says how each row fared, in the order of the rows. */
  each: z
    .strictObject({
      rows: Pointer,
      done: Pointer,
      gone: z.strictObject({ at: Pointer, is: z.array(z.string()) }).optional(),
    })
    .optional(),
  job: Job.optional(),
  /** The vendor only takes the wish, carries it out within this time, and cannot be asked after it. */
  accepted: z.strictObject({ within: Duration, because: z.string().min(1) }).optional(),
});

const Collection = z.strictObject({
  title: z.string().min(1),
  holds: z.string().min(1),
  find: z.union([Find, Unseen]),
  /** Parts of a row's key: where they stand in a record, or `{value}`, what was asked by. */
  key: z.record(Name, z.string().min(1)),
  fields: z.record(z.string().min(1), Field),
  /** Further identifiers of the person that a row tells. */
  identifiers: z.record(Name, Pointer).optional(),
  /** One more call a row, for what finding leaves out. */
  detail: z.strictObject({ call: Call, fields: z.record(z.string().min(1), Field) }).optional(),
  /** Fields that can be corrected, and where each stands in the body of the call. */
  correct: z.union([Cannot, z.strictObject({ call: Call, fields: z.record(z.string().min(1), Pointer) })]),
  restrict: z.union([Cannot, z.strictObject({ on: Call, off: Call })]),
  erase: z.union([Cannot, Erase]),
  /** What erasing here leaves standing: said to the officer. */
  leaves: z.array(z.string().min(1)).optional(),
});

export const Definition = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    title: z.string().min(1),
    /** The documentation that it was written from, and the day it was read. */
    documentation: z.array(z.strictObject({ address: z.url(), read: z.iso.date(), of: z.string().min(1) })).min(1),
    /** What its documentation leaves open. */
    unsure: z.array(z.string().min(1)).optional(),
    /** Rights that the token needs, and no more. */
    rights: z.array(z.string().min(1)).min(1),
    base: Url,
    parameters: z.record(Name, z.strictObject({ title: z.string().min(1), pattern: z.string().min(1) })),
    secrets: z.record(Name, z.strictObject({ title: z.string().min(1) })),
    auth: Auth,
    /** At most so many calls in so long a time. */
    rate: z.strictObject({ calls: z.int().min(1), per: Duration }).optional(),
    /** Headers besides Retry-After that say how long to wait: seconds from now, or seconds since 1970. */
    waits: z.array(z.strictObject({ header: z.string().min(1), as: z.enum(['seconds', 'time']) })).optional(),
    timeout: Duration.optional(),
    /** What answers mean, for every call; a call's own come first. Without a word here, 404 is a failure, not “gone”. */
    answers: z.lazy(() => Call.shape.answers),
    /** Data that this vendor holds and this definition cannot reach. */
    cannot: z.array(z.string().min(1)).optional(),
    collections: z.record(Name, Collection),
  })
  .superRefine((definition, context) => {
    for (const { path, message } of faultsOf(definition))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

export type Auth = z.infer<typeof Auth>;
export type Pages = z.infer<typeof Pages>;
export type Job = z.infer<typeof Job>;
export type Find = z.infer<typeof Find>;
export type Erase = z.infer<typeof Erase>;
export type Collection = z.infer<typeof Collection>;
export type Definition = z.infer<typeof Definition>;
