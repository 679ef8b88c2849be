// Plan: every destructive act as data first — operations, reasons, counts, hash — so that it can be shown, approved and re-checked.
import { type Json, hashOf } from '#base';

export interface Operation {
  /** Idempotency key of this step: unique in the plan, the same on every retry. */
  key: string;
  holding: string;
  collection: string;
  act: 'erase' | 'anonymise' | 'correct' | 'restrict' | 'release' | 'keep' | 'cannot';
  count: number;
  /** Ids of the policy facts that demand or forbid the act. */
  facts: readonly string[];
  reason: string;
}

export interface Plan {
  id: string;
  kind: 'rights' | 'retention' | 'backup';
  made: string;
  policyVersion: number;
  operations: readonly Operation[];
  hash: string;
}

/** The plan's hash: SHA-256 of its RFC 8785 text without the hash itself. Approval names it; apply refuses another. */
export const planHash = (plan: Omit<Plan, 'hash'>): string => hashOf(plan as unknown as Json);
