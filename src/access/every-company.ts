// What a member changes about how they sign in, in the ledger of every company that they work for.
import { type TenantDb, withTenant } from '#store';
import type { Access } from './setting.ts';

/**
 * Runs `act` once, and `note` for each company of a member if it said true: for the first in the same transaction, for others after it, as
 * a transaction is of one company. Says what `act` said; false for somebody who works for none.
 */
export async function inEveryCompany(
  { db }: Access,
  staff: string,
  act: (trx: TenantDb) => Promise<boolean>,
  note: (trx: TenantDb, tenant: string) => Promise<unknown>,
): Promise<boolean> {
  const rows = await db.selectFrom('auth.membership').select('tenant_id').where('staff_id', '=', staff).execute();
  const [first, ...others] = rows.map((row) => row.tenant_id);
  if (first === undefined) return false;
  const done = await withTenant(db, first, async (trx) => {
    const said = await act(trx);
    if (said) await note(trx, first);
    return said;
  });
  if (done) for (const tenant of others) await withTenant(db, tenant, (trx) => note(trx, tenant));
  return done;
}
