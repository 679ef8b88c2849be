// Which fields of the vault's records keep scores, segments or profiles of people, and for which purposes: counted from what rests in clear beside them.
import { sql } from 'kysely';
import { type ProfilesKept, judgingOf } from '#policy';
import { withTenant } from '#store';
import { typesOf } from './record-types.ts';
import type { Vault } from './vault.ts';

/** One entry a field and set of purposes. Nothing is opened: a field's name and its lineage are enough. */
export async function profilesInVault(vault: Vault, tenant: string): Promise<readonly ProfilesKept[]> {
  const types = await typesOf(vault, tenant);
  const fields = types.flatMap(({ name: type, schema }) =>
    Object.entries(schema.properties).flatMap(([field, form]) => {
      const judges = judgingOf(field, form['x-category']);
      return judges?.what === 'profile' ? [{ type, field, sure: judges.sure }] : [];
    }),
  );
  const found: ProfilesKept[] = [];
  for (const { type, field, sure } of fields) {
    const { rows } = await withTenant(vault.db, tenant, (trx) =>
      sql<{ kept: number; purposes: string[] | null }>`
        select count(*)::int as kept, r.lineage -> ${field} -> 'purposes' as purposes
          from upheld.record r join upheld.subject s on s.tenant_id = r.tenant_id and s.id = r.subject_id
         where r.tenant_id = ${tenant} and s.kind = 'person' and s.state = 'active' and r.type = ${type}
           and (r.sealed ? ${field} or r.clear ? ${field})
         group by 2 order by 2`.execute(trx),
    );
    for (const { kept, purposes } of rows)
      found.push({ place: `${type}.${field}`, kept, purposes: purposes ?? [], sure });
  }
  return found;
}
