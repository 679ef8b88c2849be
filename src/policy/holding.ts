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
  /** By which kind of identifier people are recognised in it. */
  identity?: string;
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

/**
 * `own`: about this person alone. `shared`: other people stand in it too. `mention`: it is another person's and names this one (a case
 * somebody handled). Only what is `own` is exported whole and erased without an officer's word.
 */
export type Relation = 'own' | 'shared' | 'mention';

export interface Found {
  collection: string;
  key: string;
  /** Of what is not `own`, only the fields that are this person's. */
  fields: Readonly<Record<string, unknown>>;
  relation: Relation;
  /** How many other people also stand in this row, as far as the holding can tell. */
  sharedWith: number;
  /** In words for the officer, why the row was found and why it is not theirs alone: ids of columns and links, never values. */
  because: string;
  /** Further identifiers of this person that only this row tells (a customer number): other holdings are then asked by them. */
  identifiers?: readonly { kind: string; value: string }[];
  /**
   * Absent: the row is there. `pending`: the system was asked and has not answered yet; asking again asks after it. `unseen`: the system erases by
   * this identifier and cannot say whether it holds anything. Both have no fields and prove nothing when erasing is checked by finding again.
   */
  answer?: 'pending' | 'unseen';
}

/**
 * Every act ends in one of four ways; `fact` and `reason` make the answer checkable. `pending`: asked for at `since` and not carried out yet, by the
 * system's own word at the latest `until` (null: it gives none); the same act under the same key asks after it and begins nothing anew.
 */
export type Outcome =
  | { outcome: 'done'; count: number }
  | { outcome: 'kept'; because: { fact: string } }
  | { outcome: 'cannot'; because: { reason: string } }
  | { outcome: 'pending'; since: string; until: string | null; because: { reason: string } };

/**
 * An act on no rows (`keys: []`) changes nothing and answers whether the holding would do it: `kept` or `cannot` of what no row of the collection
 * allows. A plan asks so before anybody approves it.
 */
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
