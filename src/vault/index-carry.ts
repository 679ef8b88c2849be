// Carrying the blind index to another key: the house opens what stands behind its rows, and writes each again under the new key.
import { type Expression, type SqlBool, sql } from 'kysely';
import { getCountries } from 'libphonenumber-js/min';
import { type Json, Problem } from '#base';
import type { TenantDb } from '#store';
import { noteAccess } from './access-log.ts';
import { retried } from './blind-index.ts';
import type { ColumnKeys, EpochWrapped } from './keyd/contract.ts';
import { keysIn } from './keys-of.ts';
import { type IndexField, normalise } from './normalise.ts';
import { restingOf } from './records.ts';
import { openField } from './sealed-record.ts';
import { type Admitted, type Vault, grant } from './vault.ts';

export interface IndexChange {
  id: string;
  state: 'carrying' | 'clearing' | 'replaced' | 'rewrapped' | 'done';
  key_from: string;
  key_to: string;
}

/** What came of some records: the last one looked at; null when there was none left. */
export interface Passed {
  last: string | null;
  /** Rows whose value does not open, or says something else than the row. */
  stuck: number;
}

/** Records looked at in one transaction. */
const batch = 256;

/** A row under the old key that has none under the new one. */
export const lacking = ({ key_from, key_to }: IndexChange, tenant: string): Expression<SqlBool> =>
  sql<boolean>`i.tenant_id = ${tenant} and i.key_id = ${key_from} and not exists (
    select from upheld.keyring_index n
     where n.tenant_id = ${tenant} and n.record_id = i.record_id and n.field = i.field and n.key_id = ${key_to})`;

/**
 * Carries rows of some records after `after`. Their people and they themselves are held until the transaction ends, so that no change, no
 * merge and no erasure goes by meanwhile; whoever is being written about is left for later, and nobody waits for us.
 */
export async function carryIn(
  trx: TenantDb,
  vault: Vault,
  house: Admitted,
  change: IndexChange,
  after: string | null,
): Promise<Passed> {
  const { tenant } = house;
  // One batch at a time, also when two processes carry.
  const mine = await trx
    .selectFrom('keyring_index_change')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('id', '=', change.id)
    .where('state', '=', 'carrying')
    .forUpdate()
    .executeTakeFirst();
  if (!mine) return { last: null, stuck: 0 };
  const { rows: held } = await sql<{ id: string }>`
    select r.id from upheld.keyring_index i
      join upheld.record r on r.tenant_id = i.tenant_id and r.id = i.record_id
      join upheld.subject s on s.tenant_id = r.tenant_id and s.id = r.subject_id
     where ${lacking(change, tenant)} and s.state <> 'fenced' and (${after}::uuid is null or i.record_id > ${after}::uuid)
     order by i.record_id limit ${batch} for share of r, s skip locked`.execute(trx);
  if (held.length === 0) return { last: null, stuck: 0 };
  // Read only now that nobody changes them.
  const { rows } = await sql<Row>`
    select i.record_id as record, i.field, i.subject_id as subject, i.hmac, r.type, r.sealed, r.clear, r.lineage
      from upheld.keyring_index i join upheld.record r on r.tenant_id = i.tenant_id and r.id = i.record_id
     where ${lacking(change, tenant)} and i.record_id = any(${held.map(({ id }) => id)}::uuid[])`.execute(trx);
  const columns = [...new Set(rows.flatMap(({ field, type }) => [field, `${type}.country`]))];
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const keys = await keysIn(trx, vault, house, subjects, columns);
  const found = await formsOf(trx, vault, house, change, rows, keys);
  const again = await hmacs(trx, vault, house, change.key_to, [...found.values()]);
  const fresh = [...found.keys()].map((row, n) => ({
    tenant_id: tenant,
    record_id: row.record,
    field: row.field,
    subject_id: row.subject,
    key_id: change.key_to,
    hmac: again[n]!,
  }));
  if (fresh.length > 0) await trx.insertInto('keyring_index').values(fresh).execute();
  await trx
    .updateTable('keyring_index_change')
    .set((set) => ({ carried: set('carried', '+', fresh.length) }))
    .where('tenant_id', '=', tenant)
    .where('id', '=', change.id)
    .execute();
  await noteAccess(trx, vault, house, { act: 'read', columns, subjects: [], count: subjects.length });
  return { last: held.at(-1)!.id, stuck: rows.length - fresh.length };
}

interface Row {
  record: string;
  field: string;
  subject: string;
  hmac: Uint8Array;
  type: string;
  sealed: Json;
  clear: Json;
  lineage: Json;
}

interface Form {
  field: IndexField;
  value: string;
}

/** Of each row the form that it was made of: the one whose HMAC under the old key is the row's. Rows that have none are left out. */
async function formsOf(
  trx: TenantDb,
  vault: Vault,
  house: Admitted,
  change: IndexChange,
  rows: readonly Row[],
  keys: ReadonlyMap<string, ColumnKeys>,
): Promise<Map<Row, Form>> {
  const found = new Map<Row, Form>();
  const match = async (candidates: readonly (readonly [Row, Form])[]): Promise<void> => {
    const forms = candidates.map(([, form]) => form);
    const made = await hmacs(trx, vault, house, change.key_from, forms);
    for (const [n, [row, form]] of candidates.entries()) if (made[n]!.equals(row.hmac)) found.set(row, form);
  };
  const open = rows.map((row) => [row, valueIn(house, row, keys, row.field), countryIn(house, row, keys)] as const);
  const typed = open.flatMap(([row, value, country]) => (value === null ? [] : ([[row, value, country]] as const)));
  await match(
    typed.flatMap(([row, value, country]) => forms(value, [country]).map((form): [Row, Form] => [row, form])),
  );
  // A number without prefix was read in the country that stood beside it then; that may have changed since.
  const left = typed.filter(([row]) => !found.has(row));
  await match(left.flatMap(([row, value]) => forms(value, getCountries()).map((form): [Row, Form] => [row, form])));
  return found;
}

function forms(value: string, countries: readonly (string | undefined)[]): Form[] {
  const email = normalise('email', value);
  const numbers = new Set(countries.flatMap((country) => normalise('phone', value, country) ?? []));
  return [
    ...(email === null ? [] : [{ field: 'email' as const, value: email }]),
    ...[...numbers].map((number) => ({ field: 'phone' as const, value: number })),
  ];
}

const countryIn = (house: Admitted, row: Row, keys: ReadonlyMap<string, ColumnKeys>): string | undefined =>
  valueIn(house, row, keys, `${row.type}.country`) ?? undefined;

/** Null: it is not there, is no text, or does not open. */
function valueIn({ tenant }: Admitted, row: Row, keys: ReadonlyMap<string, ColumnKeys>, column: string): string | null {
  const { sealed, clear, lineage } = restingOf(row);
  const field = column.slice(row.type.length + 1);
  const key = keys.get(row.subject)?.get(column);
  try {
    const value =
      field in clear || !(field in sealed) || !key
        ? clear[field]
        : openField(key, { tenant, record: row.record, column, lineage: lineage[field] }, sealed[field]!);
    return typeof value === 'string' ? value : null;
  } catch (error) {
    if (error instanceof Problem && error.code === 'vault.damaged') return null;
    throw error;
  }
}

async function hmacs(
  trx: TenantDb,
  vault: Vault,
  house: Admitted,
  key: string,
  forms: readonly Form[],
): Promise<readonly Buffer[]> {
  if (forms.length === 0) return [];
  return retried(async () => {
    const wrapped: EpochWrapped = await trx
      .selectFrom('keyring_key')
      .select(['id', 'kind', 'epoch', 'wrapped'])
      .where('tenant_id', '=', house.tenant)
      .where('id', '=', key)
      .executeTakeFirstOrThrow();
    return vault.keyd.index(grant(vault, house, 'index', '*', ['email', 'phone']), house.tenant, wrapped, forms);
  });
}
