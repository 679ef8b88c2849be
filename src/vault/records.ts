// Records about a person: added, changed, taken away; each writing in one transaction with its index and its line in the access log.
import { type Json, Problem, newId } from '#base';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { type IndexRow, indexRows, underIndexKey } from './blind-index.ts';
import { mustOpen } from './closed.ts';
import { opening } from './damage.ts';
import { holdStill, keysOf, noPerson } from './keys-of.ts';
import { type Origin, lineageOf } from './lineage.ts';
import { badValues, refuseTaken } from './people.ts';
import { type KnownType, type Values, faultsOf, typeNamed } from './record-types.ts';
import { commitTo, ledgerColumn } from './seal.ts';
import { type Resting, asColumns, columnsOf, openRecord, sealRecord } from './sealed-record.ts';
import { type Admitted, type Caller, type Vault, admit } from './vault.ts';

export interface NewRecord {
  subject: string;
  type: string;
  values: Values;
  origin: Origin;
  /** ISO 8601 instant at which it happened; it moves the person's last interaction when the type is an activity. */
  occurredAt?: string | null;
  /** The id that it is to have; a record that has it already is the same one, sent again. Absent: a new one. */
  id?: string;
}

/** Adds a record. Returns its id. Throws Problem `vault.values`, `vault.no-person`, `vault.fenced`, `vault.restricted`, `vault.no-type`. */
export async function addRecord(vault: Vault, caller: Caller, given: NewRecord): Promise<string> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  const type = await typeNamed(vault, tenant, given.type);
  await mustOpen(vault, admitted, type);
  const faults = faultsOf(type, given.values);
  if (faults.length > 0) throw badValues(type.name, faults);
  const now = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  const lineage = lineageOf(type, given.values, given.origin, admitted, await vault.published(tenant), now);
  const columns = columnsOf(type, Object.keys(given.values));
  const keys = (await keysOf(vault, admitted, [given.subject], [...columns, ledgerColumn])).get(given.subject);
  if (!keys) throw noPerson();
  const id = given.id ?? newId(vault.clock);
  if (given.id !== undefined && (await isThere(vault, tenant, given.id))) return given.id;
  const resting = sealRecord(tenant, id, type, given.values, lineage, keys);
  const write = async (): Promise<void> => {
    const index = await indexRows(vault, admitted, [{ type, values: given.values }]);
    await withTenant(vault.db, tenant, async (trx) => {
      await holdStill(trx, admitted, given.subject);
      await trx
        .insertInto('record')
        .values({
          tenant_id: tenant,
          id,
          subject_id: given.subject,
          type: type.name,
          type_version: type.version,
          ...asColumns(resting),
          occurred_at: given.occurredAt ?? null,
          created_at: now,
          changed_at: now,
        })
        .execute();
      await putIndex(trx, tenant, id, given.subject, index.key, index.rows[0]!);
      if (type.activity) await interacted(trx, tenant, given.subject, given.occurredAt ?? now);
      const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
      await noteAccess(trx, vault, admitted, { act: 'write', columns, subjects: [given.subject], commit });
    });
  };
  await underIndexKey(vault, tenant, write).catch(refuseTaken);
  return id;
}

/** A record as it is known before it is opened. */
export interface RecordHead {
  type: KnownType;
  id: string;
  subject: string;
}

/**
 * Changes some values; `null` takes one away. `revision`: the one that the caller has seen. Throws as `addRecord`, and `vault.no-record`,
 * `vault.changed-meanwhile`.
 */
export async function changeRecord(
  vault: Vault,
  caller: Caller,
  id: string,
  values: Readonly<Record<string, Json>>,
  more: { origin: Origin; revision?: number },
): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  await changeIn(vault, admitted, await headOf(vault, caller.tenant, id), values, more);
}

/** The same for a record that was found already, by a caller who was let in. */
export async function changeIn(
  vault: Vault,
  caller: Admitted,
  { type, id, subject }: RecordHead,
  values: Readonly<Record<string, Json>>,
  {
    origin,
    revision,
    lastInteractionAt,
  }: { origin: Origin; revision?: number; lastInteractionAt?: string | null | undefined },
): Promise<void> {
  const { tenant } = caller;
  await mustOpen(vault, caller, type);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  const gone = Object.keys(values).filter((field) => values[field] === null);
  const faults = [
    ...faultsOf(type, given, true),
    ...gone
      .filter((field) => type.schema.required.includes(field))
      .map((field) => ({ field, why: 'must not be empty' })),
  ];
  if (faults.length > 0) throw badValues(type.name, faults);
  const now = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  const lineage = lineageOf(type, given, origin, caller, await vault.published(tenant), now);
  const columns = columnsOf(type, Object.keys(values));
  const keys = (await keysOf(vault, caller, [subject], [...columns, ledgerColumn])).get(subject);
  if (!keys) throw noPerson();
  const fresh = sealRecord(tenant, id, type, given, lineage, keys);
  const write = async (): Promise<void> => {
    const index = await indexRows(vault, caller, [{ type, values: given }]);
    await withTenant(vault.db, tenant, async (trx) => {
      await holdStill(trx, caller, subject);
      const row = await trx
        .selectFrom('record')
        .select(['revision', 'sealed', 'clear', 'lineage'])
        .where('tenant_id', '=', tenant)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!row) throw noRecord();
      if (revision !== undefined && row.revision !== revision) throw changedMeanwhile();
      const left = without(restingOf(row), Object.keys(values));
      const merged: Resting = {
        sealed: { ...left.sealed, ...fresh.sealed },
        clear: { ...left.clear, ...fresh.clear },
        lineage: { ...left.lineage, ...fresh.lineage },
      };
      await trx
        .updateTable('record')
        .set({ ...asColumns(merged), type_version: type.version, revision: row.revision + 1, changed_at: now })
        .where('tenant_id', '=', tenant)
        .where('id', '=', id)
        .execute();
      if (columns.length > 0) {
        await trx
          .deleteFrom('keyring_index')
          .where('tenant_id', '=', tenant)
          .where('record_id', '=', id)
          .where('field', 'in', columns)
          .execute();
      }
      await putIndex(trx, tenant, id, subject, index.key, index.rows[0]!);
      if (lastInteractionAt) await interacted(trx, tenant, subject, lastInteractionAt);
      const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
      await noteAccess(trx, vault, caller, { act: 'write', columns, subjects: [subject], commit });
    });
  };
  await underIndexKey(vault, tenant, write).catch(refuseTaken);
}

/** Takes a record away; what stood in it is gone with the next rotation of keys at the latest. Throws Problem `vault.no-record`. */
export async function removeRecord(vault: Vault, caller: Caller, id: string): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  const { type, subject } = await headOf(vault, caller.tenant, id);
  await mustOpen(vault, admitted, type);
  await withTenant(vault.db, caller.tenant, async (trx) => {
    await holdStill(trx, admitted, subject);
    await trx.deleteFrom('record').where('tenant_id', '=', caller.tenant).where('id', '=', id).execute();
    await noteAccess(trx, vault, admitted, { act: 'erase', columns: [`${type.name}.*`], subjects: [subject] });
  });
}

const isThere = ({ db }: Vault, tenant: string, id: string): Promise<boolean> =>
  withTenant(db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('record')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    return row !== undefined;
  });

/** The id of somebody's contact. Throws Problem `vault.no-person`. */
export async function contactIdOf({ db }: Pick<Vault, 'db'>, tenant: string, subject: string): Promise<string> {
  const row = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('record')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', subject)
      .where('type', '=', 'contact')
      .executeTakeFirst(),
  );
  if (!row) throw noPerson();
  return row.id;
}

/** Throws Problem `vault.no-record`. */
export async function headOf(vault: Vault, tenant: string, id: string): Promise<RecordHead> {
  const row = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('record')
      .select(['id', 'subject_id', 'type'])
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  if (!row) throw noRecord();
  return { id, subject: row.subject_id, type: await typeNamed(vault, tenant, row.type) };
}

/** The contact of a person, with the values that the caller may see and the names of all its fields. Throws Problem `vault.no-person`. */
export async function contactOf(
  vault: Vault,
  caller: Admitted,
  subject: string,
): Promise<{ record: string; fields: readonly string[]; values: Values }> {
  const row = await withTenant(vault.db, caller.tenant, (trx) =>
    trx
      .selectFrom('record')
      .select(['id', 'type', 'sealed', 'clear', 'lineage'])
      .where('tenant_id', '=', caller.tenant)
      .where('subject_id', '=', subject)
      .where('type', '=', 'contact')
      .executeTakeFirst(),
  );
  if (!row) throw noPerson();
  const resting = restingOf(row);
  const fields = [...Object.keys(resting.sealed), ...Object.keys(resting.clear)];
  const keys = (await keysOf(vault, caller, [subject], columnsOf({ name: 'contact' }, fields))).get(subject);
  if (!keys) throw noPerson();
  const { values } = await opening(vault, caller, row.id, () => openRecord(caller, { ...row, ...resting }, keys));
  return { record: row.id, fields, values };
}

export const restingOf = (row: { sealed: Json; clear: Json; lineage: Json }): Resting =>
  ({ sealed: row.sealed, clear: row.clear, lineage: row.lineage }) as unknown as Resting;

function without({ sealed, clear, lineage }: Resting, fields: readonly string[]): Resting {
  const rest = <T>(values: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));
  return { sealed: rest(sealed), clear: rest(clear), lineage: rest(lineage) };
}

async function putIndex(
  trx: TenantDb,
  tenant: string,
  record: string,
  subject: string,
  key: string | null,
  rows: readonly IndexRow[],
): Promise<void> {
  if (key === null || rows.length === 0) return;
  await trx
    .insertInto('keyring_index')
    .values(rows.map((row) => ({ tenant_id: tenant, record_id: record, subject_id: subject, key_id: key, ...row })))
    .execute();
}

/** Storage periods “from the last interaction” begin anew; never backwards. */
const interacted = (trx: TenantDb, tenant: string, subject: string, at: string) =>
  trx
    .updateTable('subject')
    .set({ last_interaction_at: at })
    .where('tenant_id', '=', tenant)
    .where('id', '=', subject)
    .where((where) => where.or([where('last_interaction_at', 'is', null), where('last_interaction_at', '<', at)]))
    .execute();

export const noRecord = (): Problem =>
  new Problem('vault.no-record', {
    happened: 'There is no such record in the vault.',
    unchanged: 'Nothing was changed.',
    next: 'Open the person again: it may have been taken away in the meantime.',
  });

export const changedMeanwhile = (): Problem =>
  new Problem('vault.changed-meanwhile', {
    happened: 'Somebody else changed this record in the meantime.',
    unchanged: 'Nothing was saved.',
    next: 'Look at it again and repeat the change.',
  });
