// For what the vault's data is kept and read: counts by purpose, for checks of what a text says of uses.
import { sql } from 'kysely';
import { withTenant } from '#store';
import type { Vault } from './vault.ts';

export interface UseOf {
  purpose: string;
  /** Values of people that are kept for it now. */
  values: number;
  /** Looks at people's data in its name since the instant; not those by emergency access, which has a review of its own. */
  reads: number;
}

/** `since`: ISO 8601 instant. */
export async function usesInVault({ db }: Vault, tenant: string, since: string): Promise<readonly UseOf[]> {
  const { rows } = await withTenant(db, tenant, (trx) =>
    sql<UseOf>`
      select purpose, sum("values")::int as "values", sum(reads)::int as reads from (
        select p as purpose, count(*) as "values", 0 as reads
          from upheld.record r
          join upheld.subject s on s.tenant_id = r.tenant_id and s.id = r.subject_id,
               jsonb_each(r.lineage) l, jsonb_array_elements_text(l.value -> 'purposes') p
         where r.tenant_id = ${tenant} and s.kind = 'person' and s.state = 'active'
           and (r.sealed ? l.key or r.clear ? l.key)
         group by 1
        union all
        select purpose, 0, count(*) from upheld.access_log
         where tenant_id = ${tenant} and at >= ${since} and act in ('read', 'search', 'export') and glass is null
         group by 1) used
      group by 1 order by 1`.execute(trx),
  );
  return rows;
}
