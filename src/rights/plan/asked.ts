// What a person asks to be done with their data, as a plan needs it: erased, put right, held still, or no longer used for a purpose.

/** A value as it is written into a system; null empties the field. */
export type NewValue = string | number | boolean | null;

/**
 * One wrong value and the right one. `at`: in this one field (`holding/collection/field`), where null is a field that is empty. `category`: in every
 * field that the map says is of this DPV category. It is made before anything is changed (`replacementsOf`) and kept: afterwards nobody knows what
 * was wrong.
 */
export type Replacement =
  | { at: string; from: string | null; to: NewValue }
  | { category: string; from: string; to: NewValue };

/**
 * Articles 17, 16, 18 and 21 GDPR. `purposes`: ids of the policy's facts that are objected to, or for which alone data is held still; of a restriction
 * none is all. `confirmed`: e-mail addresses of which it is sure that the person reads them: no other takes a mailbox's place (`mailboxes.ts`).
 */
export type Asked =
  | { kind: 'erasure' }
  | { kind: 'rectification'; replacements: readonly Replacement[]; confirmed?: readonly string[] }
  | { kind: 'restriction'; on: boolean; purposes?: readonly string[] }
  | { kind: 'objection'; purposes: readonly string[] };
