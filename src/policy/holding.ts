// Holding: anything that keeps personal data, ours or the company's. One of the house's three contracts.
import type { Temporal } from '#base';
import type { RetentionRule } from './facts.ts';
import type { z } from 'zod';

/** Who is looked for: identifiers by kind (email, phone, customer-number …), values as given, not yet normalised. */
export interface Person {
  identifiers: readonly { kind: string; value: string }[];
}

export interface FieldDescription {
  name: string;
  /** DPV personal-data id, or null for a field that holds no personal data. */
  category: string | null;
  purposes: readonly string[];
}

export interface CollectionDescription {
  name: string;
  holds: string;
  fields: readonly FieldDescription[];
  /** The policy fact, or our own rule, that says when rows leave. */
  retention: { fact: string } | { period: string; from: string; why: string };
}

export interface HoldingDescription {
  id: string;
  title: string;
  collections: readonly CollectionDescription[];
}

/** Rows chosen for an act, by the holding's own opaque keys. */
export interface Selection {
  collection: string;
  keys: readonly string[];
  fields?: readonly string[];
}

export interface Found {
  collection: string;
  key: string;
  fields: Readonly<Record<string, unknown>>;
  /** Other people who also stand in this row: it is then reported, redacted, and never erased silently. */
  sharedWith: number;
}

/** Every act ends in one of three ways; `fact` and `reason` make the answer checkable. */
export type Outcome =
  | { outcome: 'done'; count: number }
  | { outcome: 'kept'; because: { fact: string } }
  | { outcome: 'cannot'; because: { reason: string } };

export interface Holding {
  describe(): Promise<HoldingDescription>;
  find(person: Person): AsyncIterable<Found>;
  /** Rows that `rule` lets go before `before`. */
  due(rule: z.infer<typeof RetentionRule>, before: Temporal.Instant): AsyncIterable<Selection>;
  correct(selection: Selection, values: Readonly<Record<string, unknown>>): Promise<Outcome>;
  restrict(selection: Selection, restricted: boolean): Promise<Outcome>;
  /** Idempotent under the same `key`: a second call with it changes nothing and answers the same. */
  erase(selection: Selection, key: string): Promise<Outcome>;
}
