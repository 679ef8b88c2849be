// Whose data is kept for purposes that rest on consent alone, and what these people last said of them.
import { sql } from 'kysely';
import { withTenant } from '#store';
import type { Vault } from './vault.ts';

export interface Consented {
  /** Of whom something is kept for these purposes and for no other. */
  people: number;
  /** Who say yes to one of them. */
  yes: number;
  /** Who say no, and none yes, since before the instant. */
  no: number;
}

/** `purposes`: ids; `before`: ISO 8601 instant. */
export async function consentedIn(
  { db }: Vault,
  tenant: string,
  purposes: readonly string[],
  before: string,
): Promise<Consented> {
  const { rows } = await withTenant(db, tenant, (trx) =>
    sql<Consented>`
      select count(*)::int as people, count(*) filter (where said.yes)::int as yes,
             count(*) filter (where not said.yes and said.no)::int as no
        from (
          select distinct r.subject_id as id
            from upheld.record r
            join upheld.subject s on s.tenant_id = r.tenant_id and s.id = r.subject_id, jsonb_each(r.lineage) l
           where r.tenant_id = ${tenant} and s.kind = 'person' and s.state = 'active'
             and (r.sealed ? l.key or r.clear ? l.key)
             and l.value -> 'purposes' <@ ${JSON.stringify(purposes)}::jsonb
             and jsonb_array_length(l.value -> 'purposes') > 0) kept
        cross join lateral (
          select coalesce(bool_or(p.wants), false) as yes, coalesce(bool_or(not p.wants and p.at < ${before}), false) as no
            from upheld.preference p
           where p.tenant_id = ${tenant} and p.subject_id = kept.id
             and p.topic in (select jsonb_array_elements_text(${JSON.stringify(purposes)}::jsonb))) said`.execute(trx),
  );
  return rows[0] ?? { people: 0, yes: 0, no: 0 };
}
