// What every act of sign-in works with: database, clock, keys and the price of a password check.
import { type Clock, Pii, type Secret } from '#base';
import { addressOf, sameMailbox } from '#mail';
import type { Db } from '#store';
import { type AccessKeys, accessKeys } from './keys.ts';
import { type Cost, usualCost } from './password-hash.ts';

export interface Access {
  db: Db;
  clock: Clock;
  keys: AccessKeys;
  cost: Cost;
}

/** `secret`: of the file `access` in the home's secrets. */
export const accessOf = (db: Db, clock: Clock, secret: Secret, cost: Cost = usualCost): Access => ({
  db,
  clock,
  keys: accessKeys(secret),
  cost,
});

/** An address as it is indexed and sealed; null when it is none. */
export function mailboxOf(typed: Pii): Pii | null {
  try {
    return new Pii(sameMailbox(addressOf(typed.reveal().trim())));
  } catch {
    return null;
  }
}
