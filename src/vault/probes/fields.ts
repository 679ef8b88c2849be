// What is kept, field by field: how often, and of which category its type says it is.
import { sql } from 'kysely';
import { withTenant } from '#store';
import type { RecordType } from '../record-types.ts';
import type { Vault } from '../vault.ts';

export interface KeptField {
  /** `type.field`. */
  column: string;
  /** DPV ids that any version of the type gives it; none: it says nothing about a person. */
  categories: readonly string[];
  /** Values that are kept now. */
  values: number;
  /** Words of anybody's choosing: what stands in them no declaration knows. */
  freeText: boolean;
}

/** Every declared field, whether something is kept in it or not, and every kept one. */
export async function keptFields({ db }: Vault, tenant: string): Promise<readonly KeptField[]> {
  const { types, kept } = await withTenant(db, tenant, async (trx) => ({
    types: await trx.selectFrom('record_type').selectAll().where('tenant_id', '=', tenant).execute(),
    kept: (
      await sql<{ column: string; values: number }>`
        select r.type || '.' || field as "column", count(*)::int as "values"
          from upheld.record r, jsonb_object_keys(r.sealed || r.clear) field
         where r.tenant_id = ${tenant} group by 1`.execute(trx)
    ).rows,
  }));
  const fields = new Map<string, { categories: Set<string>; freeText: boolean }>();
  for (const { definition } of types) {
    const { name, schema } = definition as unknown as RecordType;
    for (const [field, form] of Object.entries(schema.properties)) {
      const known = fields.get(`${name}.${field}`) ?? { categories: new Set(), freeText: false };
      fields.set(`${name}.${field}`, known);
      if (form['x-category'] !== null) known.categories.add(form['x-category']);
      known.freeText ||= 'type' in form && form.type === 'string' && !form.format && (form.maxLength ?? 20_000) >= 500;
    }
  }
  const counts = new Map(kept.map(({ column, values }) => [column, values]));
  return [...new Set([...fields.keys(), ...counts.keys()])].toSorted().map((column) => ({
    column,
    categories: [...(fields.get(column)?.categories ?? [])],
    values: counts.get(column) ?? 0,
    freeText: fields.get(column)?.freeText ?? false,
  }));
}
