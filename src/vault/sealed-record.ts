// A record as it rests: each value sealed under its own column's key, or in clear when its type says so; and back.
import type { Json } from '#base';
import type { ColumnKeys } from './keyd/contract.ts';
import { type Lineage, mayUse } from './lineage.ts';
import type { KnownType, Values } from './record-types.ts';
import { openValue, placeOf, sealValue } from './seal.ts';
import type { Admitted } from './vault.ts';

/** The columns `sealed`, `clear` and `lineage` of the table record. */
export interface Resting {
  sealed: Record<string, string>;
  clear: Record<string, Json>;
  lineage: Record<string, Lineage>;
}

/** As the driver writes them: JSON text. */
export const asColumns = ({ sealed, clear, lineage }: Resting) => ({
  sealed: JSON.stringify(sealed),
  clear: JSON.stringify(clear),
  lineage: JSON.stringify(lineage),
});

/** Names of columns as keyd and the access log know them. */
export const columnsOf = (type: Pick<KnownType, 'name'>, fields: readonly string[]): string[] =>
  fields.map((field) => `${type.name}.${field}`);

/** Seals the values of record `id`. `keys` must hold the key of each of their columns. */
export function sealRecord(
  tenant: string,
  id: string,
  type: KnownType,
  values: Values,
  lineage: Readonly<Record<string, Lineage>>,
  keys: ColumnKeys,
): Resting {
  const resting: Resting = { sealed: {}, clear: {}, lineage: { ...lineage } };
  for (const [field, value] of Object.entries(values)) {
    if (type.schema.properties[field]!['x-queryable']) resting.clear[field] = value;
    else {
      const column = `${type.name}.${field}`;
      resting.sealed[field] = sealValue(keys.get(column)!, placeOf(tenant, 'record', id, column), value);
    }
  }
  return resting;
}

/** The values that the caller may see, and the names of those that were collected for something else. */
export function openRecord(
  caller: Admitted,
  row: { id: string; type: string } & Resting,
  keys: ColumnKeys,
): { values: Record<string, Json>; withheld: string[] } {
  const values: Record<string, Json> = {};
  const withheld: string[] = [];
  for (const field of [...Object.keys(row.sealed), ...Object.keys(row.clear)]) {
    const column = `${row.type}.${field}`;
    const key = keys.get(column);
    if (!mayUse(row.lineage[field], caller) || (field in row.sealed && !key)) withheld.push(field);
    else if (field in row.clear) values[field] = row.clear[field]!;
    else values[field] = openValue(key!, placeOf(caller.tenant, 'record', row.id, column), row.sealed[field]!);
  }
  return { values, withheld };
}
