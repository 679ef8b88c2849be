// A record as it rests: each value sealed under its own column's key, or in clear when its type says so; and back.
import { type Json, type Secret, canonicalJson } from '#base';
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

/** A sealed value of a record: bound to its row and column, and to its lineage, so that nobody widens its purposes unseen. */
export interface Spot {
  tenant: string;
  record: string;
  /** As `contact.email`. */
  column: string;
  lineage: Lineage | undefined;
}

export const sealField = (key: Secret<Buffer>, spot: Spot, value: Json, origin = originOf(spot.lineage)): string =>
  sealValue(key, placeOf(spot.tenant, 'record', spot.record, spot.column), value, origin);

/** Throws Problem `vault.damaged`. */
export const openField = (key: Secret<Buffer>, { tenant, record, column, lineage }: Spot, sealed: string): Json =>
  openValue(key, placeOf(tenant, 'record', record, column), sealed, originOf(lineage));

/** The whole of it: what SQL adds beside the known parts counts too. */
const originOf = (lineage: Lineage | undefined): string => canonicalJson((lineage ?? null) as unknown as Json);

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
  // The values of one writing mostly come from the same place.
  const origins = new Map([...new Set(Object.values(lineage))].map((one) => [one, originOf(one)]));
  for (const [field, value] of Object.entries(values)) {
    if (type.schema.properties[field]!['x-queryable']) resting.clear[field] = value;
    else {
      const column = `${type.name}.${field}`;
      const spot = { tenant, record: id, column, lineage: lineage[field] };
      resting.sealed[field] = sealField(keys.get(column)!, spot, value, origins.get(spot.lineage!));
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
    else {
      const spot = { tenant: caller.tenant, record: row.id, column, lineage: row.lineage[field] };
      values[field] = openField(key!, spot, row.sealed[field]!);
    }
  }
  return { values, withheld };
}
