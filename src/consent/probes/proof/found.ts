// What a look at consents on record comes to: how many hold, the first that does not, and what keeps the rest from being proven.
import type { Message } from '#words';

export interface Found {
  /** How many were looked at and hold. */
  hold: number;
  /** One that says something else than the ledger, or does not stand there. */
  fault: Message | null;
  /** Why those that are no fault are no proof either; the gravest first. */
  gaps: readonly Message[];
}

export const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `consentProof.${key}`,
  values,
});

/** So many of the newest, and as many from anywhere: a check is due every few minutes, and may not cost more with each consent. */
export const looked = 32;
