// Upheld's own rooms as Holdings, one line each: requests of people and storage periods reach them like any system of the company's.
import { type Access, accessHolding } from '#access';
import { apiHolding } from '#api';
import type { Secret } from '#base';
import { type PermissionHouse, consentHolding } from '#consent';
import type { Mail } from '#mail';
import type { Holding } from '#policy';
import { mailHolding } from '#publish';
import { retentionHolding } from '#retention';
import { rightsHolding } from '#rights';
import { vaultHolding } from '#vault';

export interface OwnHouse {
  access: Access;
  permissions: Pick<PermissionHouse, 'vault' | 'secrets'>;
  mail: Pick<Mail, 'keptOf' | 'eraseMails' | 'eraseClosed'>;
  /** The secret file `notice`. */
  notices: Secret;
  /** The secret file of requests. */
  requests: Secret;
  /** Country (ISO 3166-1 alpha-2) of telephone numbers that are given without a prefix. */
  country?: string;
}

/**
 * By id, in the order in which they are asked and erased: whoever leads to others comes before them. The vault tells the number by which the others
 * know its people, so all are found first (`identify` of the connect room) and erased then.
 */
export function ownHoldings(house: OwnHouse, tenant: string): ReadonlyMap<string, Holding> {
  const { access, permissions, mail, notices, requests, country } = house;
  const { vault } = permissions;
  const { db, clock } = access;
  const home = country === undefined ? {} : { country };
  return new Map([
    ['vault', vaultHolding(vault, tenant, home)],
    ['consent', consentHolding(permissions, tenant, home)],
    ['access', accessHolding(access, tenant)],
    ['mail', mailHolding({ db, mail, notices, now: () => clock.now() }, tenant)],
    ['api', apiHolding(db, tenant)],
    ['rights', rightsHolding({ vault, secret: requests }, tenant)],
    ['retention', retentionHolding({ vault, secret: requests }, tenant)],
  ]);
}
