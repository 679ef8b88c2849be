// Plan: every destructive act as data first — operations, reasons, counts, hash — so that it can be shown, approved and re-checked.
import { type Json, hashOf } from '#base';

/** `mask`: some columns of the row are emptied or replaced, and it stays. `keep` and `cannot` change nothing and say why. */
export const acts = ['erase', 'mask', 'anonymise', 'correct', 'restrict', 'release', 'keep', 'cannot'] as const;
export type Act = (typeof acts)[number];

/** Whether carrying it out changes anything. */
export const changes = ({ act }: Pick<Operation, 'act'>): boolean => act !== 'keep' && act !== 'cannot';

/**
 * Whether looking again shows that it was carried out. Restricting leaves the rows as they are, and a holding that erases without saying what it
 * has (`count` 0) looks the same before and after: there the holding's own answer counts.
 */
export const shows = ({ act, count }: Pick<Operation, 'act' | 'count'>): boolean =>
  changes({ act }) && act !== 'restrict' && act !== 'release' && count > 0;

export interface Operation {
  /** Idempotency key of this step: unique in the plan, the same on every retry. */
  key: string;
  holding: string;
  collection: string;
  act: Act;
  /** Columns that a `mask` or `correct` touches; empty: the whole row. */
  fields: readonly string[];
  /** Rows. 0 of an operation that changes something: the holding cannot say how many it has. */
  count: number;
  /** A keyed digest of which rows: other rows make another plan, and nobody learns from it which (`rowsDigest` of the plan room). */
  rows: string;
  /** Ids of the policy facts that demand or forbid the act. */
  facts: readonly string[];
  /** In plain words, without anybody’s data. */
  reason: string;
}

export interface Plan {
  id: string;
  kind: 'rights' | 'retention' | 'backup';
  /** What it is for, by id: a request, a rule. */
  about: string;
  /** ISO 8601 instant. */
  made: string;
  policyVersion: number;
  operations: readonly Operation[];
  hash: string;
}

/** The plan's hash: SHA-256 of its RFC 8785 text without the hash itself. Approval names it; apply refuses another. */
export const planHash = (plan: Omit<Plan, 'hash'>): string => hashOf(plan as unknown as Json);
