// What a member changes about how they sign in, in the ledger of every company that they work for.
import { type TenantDb, withTenant } from '#store';
import type { Access } from './setting.ts';

/**
 * Runs `act` once, and `note` for each company of a member if it said true: for the first in the same transaction, for others after it, as
 * a transaction is of one company. `begin`: which is first; false for somebody who does not work there. Says what `act` said; false for
 * somebody who works for none.
 */
export async function inEveryCompany(
  { db }: Access,
  staff: string,
  act: (trx: TenantDb) => Promise<boolean>,
  note: (trx: TenantDb, tenant: string) => Promise<unknown>,
  begin: string | null = null,
): Promise<boolean> {
  const rows = await db.selectFrom('auth.membership').select('tenant_id').where('staff_id', '=', staff).execute();
  const all = rows.map((row) => row.tenant_id);
  const first = begin ?? all[0];
  if (first === undefined || !all.includes(first)) return false;
  const done = await withTenant(db, first, async (trx) => {
    // Before anything of the member's: whoever removes them locks the company first, and both would wait for each other.
    await trx.selectFrom('auth.tenant').select('id').where('id', '=', first).forKeyShare().execute();
    const said = await act(trx);
    if (said) await note(trx, first);
    return said;
  });
  if (done)
    for (const tenant of all.filter((one) => one !== first)) await withTenant(db, tenant, (trx) => note(trx, tenant));
  return done;
}
