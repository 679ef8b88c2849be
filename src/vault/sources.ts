// How what is kept came in: fields by the source that stands beside each value, counted; nothing is opened.
import { sql } from 'kysely';
import { withTenant } from '#store';
import type { Source } from './lineage.ts';
import type { Vault } from './vault.ts';

export interface SourceKept {
  /** Null: nothing says how these values came in. */
  source: Source | null;
  /** `type.field`. */
  columns: readonly string[];
  values: number;
}

export async function sourcesInVault({ db }: Vault, tenant: string): Promise<readonly SourceKept[]> {
  const { rows } = await withTenant(db, tenant, (trx) =>
    sql<SourceKept>`
      select r.lineage -> field ->> 'source' as source, count(*)::int as "values",
             array_agg(distinct r.type || '.' || field order by r.type || '.' || field) as columns
        from upheld.record r
        join upheld.subject s on s.tenant_id = r.tenant_id and s.id = r.subject_id,
             jsonb_object_keys(r.sealed || r.clear) field
       where r.tenant_id = ${tenant} and s.kind = 'person' and s.state = 'active'
       group by 1 order by 1`.execute(trx),
  );
  return rows;
}
