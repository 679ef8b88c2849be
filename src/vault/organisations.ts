// Organisations that people belong to: found by the beginning of their name. Their own data is about no person and rests in clear.
import { Problem, newId } from '#base';
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
  const { tenant } = await admit(vault, caller, 'write');
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
    await trx
      .insertInto('organisation')
      .values(values)
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
      .execute();
    return (await oneIn(trx, tenant, id))!;
  }).catch((error: unknown) => {
    if ((error as { constraint?: string }).constraint === 'organisation_domain') throw domainTaken(error);
    throw error;
  });
}

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

const noOrganisation = (): Problem =>
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
