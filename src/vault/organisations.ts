// Organisations that people belong to: found by the beginning of their name. Their own data is about no person and rests in clear.
import { Problem, newId } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { type Caller, type Vault, admit } from './vault.ts';

export interface Organisation {
  id: string;
  name: string;
  domain: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Its number in a register of companies. */
  registration: string | null;
  /** ISO 8601 instant. */
  createdAt: string;
}

export type NewOrganisation = Pick<Organisation, 'name' | 'domain' | 'country' | 'registration'>;

/** `id`: the one that it is to have; one that has it already is the same, sent again. Throws Problem `vault.domain-taken`. */
export async function addOrganisation(
  vault: Vault,
  caller: Caller,
  { name, domain, country, registration }: NewOrganisation,
  id = newId(vault.clock),
): Promise<Organisation> {
  const { tenant, principal: by } = await admit(vault, caller, 'write');
  const created_at = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  return withTenant(vault.db, tenant, async (trx) => {
    const values = {
      tenant_id: tenant,
      id,
      name,
      domain: domain?.toLowerCase() ?? null,
      country,
      registration,
      created_at,
    };
    const { numInsertedOrUpdatedRows: added } = await trx
      .insertInto('organisation')
      .values(values)
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
      .executeTakeFirst();
    if (Number(added) > 0)
      await record(trx, tenant, { kind: 'organisation.added', data: { organisation: id, by } }, vault.clock);
    return (await oneIn(trx, tenant, id))!;
  }).catch(refuseDomain);
}

/** What cannot be kept of an organisation, by field; empty: all can. */
export function organisationFaults({
  name,
  domain,
  country,
  registration,
}: NewOrganisation): (keyof NewOrganisation)[] {
  const isLine = (text: string, most: number): boolean =>
    text.trim() !== '' && text.length <= most && !/\p{Cc}/u.test(text);
  const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/i;
  return [
    ...(isLine(name, 200) ? [] : (['name'] as const)),
    ...(domain === null || (domain.length <= 253 && host.test(domain)) ? [] : (['domain'] as const)),
    ...(country === null || /^[A-Z]{2}$/.test(country) ? [] : (['country'] as const)),
    ...(registration === null || isLine(registration, 100) ? [] : (['registration'] as const)),
  ];
}

/** One, with how many people belong to it. Throws Problem `vault.no-organisation`. */
export async function readOrganisation(
  vault: Vault,
  caller: Caller,
  id: string,
): Promise<Organisation & { people: number }> {
  const { tenant } = await admit(vault, caller, 'read');
  const organisation = await organisationNamed(vault, tenant, id);
  return { ...organisation, people: await withTenant(vault.db, tenant, (trx) => peopleIn(trx, tenant, id)) };
}

/** Throws Problem `vault.no-organisation`, `vault.domain-taken`, `vault.organisation`. */
export async function changeOrganisation(
  vault: Vault,
  caller: Caller,
  id: string,
  given: NewOrganisation,
): Promise<void> {
  const { tenant, principal: by } = await admit(vault, caller, 'write');
  if (organisationFaults(given).length > 0) throw badOrganisation();
  const { name, domain, country, registration } = given;
  await withTenant(vault.db, tenant, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('organisation')
      .set({ name, domain: domain?.toLowerCase() ?? null, country, registration })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) throw noOrganisation();
    await record(trx, tenant, { kind: 'organisation.changed', data: { organisation: id, by } }, vault.clock);
  }).catch(refuseDomain);
}

/** Only one that nobody belongs to. Throws Problem `vault.no-organisation`, `vault.not-empty`. */
export async function removeOrganisation(vault: Vault, caller: Caller, id: string): Promise<void> {
  const { tenant, principal: by } = await admit(vault, caller, 'write');
  await withTenant(vault.db, tenant, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('organisation')
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    if (Number(numDeletedRows) === 0) throw noOrganisation();
    await record(trx, tenant, { kind: 'organisation.removed', data: { organisation: id, by } }, vault.clock);
  }).catch((error: unknown) => {
    if ((error as { code?: string }).code === '23503') throw notEmpty(error);
    throw error;
  });
}

const peopleIn = async (trx: TenantDb, tenant: string, id: string): Promise<number> => {
  const { count } = await trx
    .selectFrom('subject')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenant)
    .where('organisation_id', '=', id)
    .where('state', '<>', 'fenced')
    .executeTakeFirstOrThrow();
  return count;
};

/** By name; `prefix`: those whose name begins so, in any case. `after`: name and id of the last one of the page before. */
export async function organisations(
  vault: Vault,
  caller: Caller,
  { prefix = '', after, limit }: { prefix?: string; after?: readonly [string, string]; limit: number },
): Promise<readonly Organisation[]> {
  const { tenant } = await admit(vault, caller, 'read');
  return withTenant(vault.db, tenant, async (trx) => {
    let query = trx
      .selectFrom('organisation')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where((where) => where(where.fn<string>('lower', ['name']), 'like', `${likeOf(prefix.toLowerCase())}%`));
    if (after)
      query = query.where((where) => where(where.refTuple('name', 'id'), '>', where.tuple(after[0], after[1])));
    return (await query.orderBy('name').orderBy('id').limit(limit).execute()).map(organisationOf);
  });
}

/** Throws Problem `vault.no-organisation`. */
export async function organisationNamed({ db }: Pick<Vault, 'db'>, tenant: string, id: string): Promise<Organisation> {
  const found = await withTenant(db, tenant, (trx) => oneIn(trx, tenant, id));
  if (!found) throw noOrganisation();
  return found;
}

async function oneIn(trx: TenantDb, tenant: string, id: string): Promise<Organisation | null> {
  const row = await trx
    .selectFrom('organisation')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? organisationOf(row) : null;
}

const organisationOf = (row: Omit<Organisation, 'createdAt'> & { created_at: string }): Organisation => {
  const { id, name, domain, country, registration, created_at } = row;
  return { id, name, domain, country, registration, createdAt: created_at };
};

/** What a person typed, as LIKE takes it letter by letter. */
export const likeOf = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function refuseDomain(error: unknown): never {
  if ((error as { constraint?: string }).constraint === 'organisation_domain') throw domainTaken(error);
  throw error;
}

export const noOrganisation = (): Problem =>
  new Problem('vault.no-organisation', {
    happened: 'There is no such organisation in the vault.',
    unchanged: 'Nothing was saved.',
    next: 'Look for it by its name, or add it first.',
  });

const domainTaken = (cause: unknown): Problem =>
  new Problem(
    'vault.domain-taken',
    {
      happened: 'Another organisation has this domain.',
      unchanged: 'Nothing was saved.',
      next: 'Use that one, or leave the domain out.',
    },
    { cause },
  );

const badOrganisation = (): Problem =>
  new Problem('vault.organisation', {
    happened: 'A name is missing, or a domain, country or number does not have its form.',
    unchanged: 'Nothing was saved.',
    next: 'Correct it: a domain as example.org, a country as BE.',
  });

const notEmpty = (cause: unknown): Problem =>
  new Problem(
    'vault.not-empty',
    {
      happened: 'People belong to this organisation.',
      unchanged: 'Nothing was changed.',
      next: 'Give them another one first, or none.',
    },
    { cause },
  );
