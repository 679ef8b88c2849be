// Links in letters: 256-bit tokens of which only digests rest. Opening one changes nothing, because mail scanners open links; pressing does.
import { Secret, newToken, sha256 } from '#base';
import { type TenantDb, withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, requestIn } from './register.ts';

export type LeadsTo = 'status' | 'identity' | 'detail' | 'mailbox' | 'package' | 'transfer' | 'callback';

/** Days for which a link is good. A status link outlives two extensions. */
const lasts: Readonly<Record<LeadsTo, number>> = {
  status: 200,
  identity: 14,
  detail: 14,
  mailbox: 14,
  package: 7,
  transfer: 7,
  // Two months more than the law gives for the answer: a receiver may take its time to say that it is done.
  callback: 100,
};

const pathOf = {
  status: 'request',
  identity: 'request/prove',
  detail: 'request/detail',
  mailbox: 'request/mailbox',
  package: 'request/data',
  transfer: 'opendsr/package',
  callback: 'opendsr/callback',
} as const;

export interface WrittenLink {
  url: string;
  token: Secret;
  /** ISO 8601 instant. */
  expires: string;
}

/** A new link to a request, `https://…/request/TOKEN`. Throws Problem `rights.noLink`. */
export async function writeLink(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  request: string,
  leads: LeadsTo,
  token = newToken(),
): Promise<WrittenLink> {
  const base = await baseOf(house, tenant);
  const expires = clockOf(house)
    .now()
    .add({ hours: 24 * lasts[leads] })
    .toString({ smallestUnit: 'millisecond' });
  await trx
    .insertInto('request_link')
    .values({ tenant_id: tenant, token_sha256: sha256(token), request_id: request, leads, expires_at: expires })
    .execute();
  return { url: `${base}/${pathOf[leads]}/${token}`, token: new Secret(token), expires };
}

/** The token of a new link to the status of a request, for the browser in which somebody has just proved who asks. Throws Problem `rights.noLink`. */
export const statusToken = (house: RightsHouse, tenant: string, request: string): Promise<Secret> =>
  withTenant(dbOf(house), tenant, async (trx) => (await writeLink(trx, house, tenant, request, 'status')).token);

/** Throws Problem `rights.noLink`. */
export async function baseOf(house: RightsHouse, tenant: string): Promise<string> {
  const base = await house.address(tenant);
  if (base === null) throw new RightsProblem('noLink');
  return base.replace(/\/$/, '');
}

/** The request that a link leads to; null: used, over, of another company, or none of ours. */
export const followLink = (
  house: RightsHouse,
  tenant: string,
  token: Secret,
  leads: LeadsTo,
): Promise<RequestRow | null> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const row = await trx
      .selectFrom('request_link')
      .select('request_id')
      .where('tenant_id', '=', tenant)
      .where('token_sha256', '=', sha256(token.reveal()))
      .where('leads', '=', leads)
      .where('expires_at', '>', clockOf(house).now().toString())
      .executeTakeFirst();
    return row ? requestIn(trx, tenant, row.request_id) : null;
  });

/** Whether the link is still good. */
export async function isLink(trx: TenantDb, house: RightsHouse, tenant: string, token: Secret): Promise<boolean> {
  const row = await trx
    .selectFrom('request_link')
    .select('leads')
    .where('tenant_id', '=', tenant)
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('expires_at', '>', clockOf(house).now().toString())
    .executeTakeFirst();
  return row !== undefined;
}

/** Spends a link. False: somebody was quicker. */
export async function spendLink(trx: TenantDb, tenant: string, token: Secret): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('request_link')
    .where('tenant_id', '=', tenant)
    .where('token_sha256', '=', sha256(token.reveal()))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends the links of a request that lead there. */
export const dropLinks = (trx: TenantDb, tenant: string, request: string, leads: LeadsTo) =>
  trx
    .deleteFrom('request_link')
    .where('tenant_id', '=', tenant)
    .where('request_id', '=', request)
    .where('leads', '=', leads)
    .execute();
