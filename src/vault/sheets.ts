// Sheets: what must be known to handle a request, sealed under a key of its own and erased like a person. A sheet is nobody in the list of people.
import { hashOf } from '#base';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { indexRows, underIndexKey } from './blind-index.ts';
import { mustOpen } from './closed.ts';
import { noPerson } from './keys-of.ts';
import { forgetPlaces } from './keyring.ts';
import { type Origin, lineageOf } from './lineage.ts';
import { badValues, busy, insertIn, preparePeople } from './people.ts';
import { type RecordView, openRecords, rowsOf } from './read.ts';
import { type KnownType, RecordType, type Values, declareType, faultsOf, typesOf } from './record-types.ts';
import { commitTo, ledgerColumn } from './seal.ts';
import { columnsOf } from './sealed-record.ts';
import { type Caller, type Vault, admit } from './vault.ts';

export interface NewSheet {
  /** The id of its subject: a random UUID. */
  id: string;
  /** The type of its first record, as the house declares it. */
  type: unknown;
  values: Values;
  origin: Origin;
}

/** Writes a sheet, and what `also` writes, together or not at all. Throws Problem `vault.values`, and what `admit` throws. */
export async function addSheet(
  vault: Vault,
  caller: Caller,
  { id, type: definition, values, origin }: NewSheet,
  also: (trx: TenantDb) => Promise<void>,
): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  const type = await houseType(vault, tenant, definition);
  await mustOpen(vault, admitted, type);
  const faults = faultsOf(type, values);
  if (faults.length > 0) throw badValues(type.name, faults);
  const now = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  const lineage = lineageOf(type, values, origin, admitted, await vault.published(tenant), now);
  const row = { values, lineage, organisation: null, lastInteractionAt: null };
  const columns = columnsOf(type, Object.keys(values));
  await underIndexKey(vault, tenant, async () => {
    const index = await indexRows(vault, admitted, [{ type, values }]);
    for (let tries = 0; ; tries++) {
      const prepared = await preparePeople(vault, admitted, type, [row], [id], index);
      const written =
        prepared &&
        (await withTenant(vault.db, tenant, async (trx) => {
          if (!(await insertIn(trx, vault, tenant, type, { ...prepared, kind: 'request' }))) return false;
          const commit = (access: string): string => commitTo(prepared.keys[0]!.get(ledgerColumn)!, access);
          await noteAccess(trx, vault, admitted, { act: 'write', columns, subjects: [id], commit });
          await also(trx);
          return true;
        }));
      if (written) return;
      forgetPlaces(vault, tenant);
      if (tries > 4) throw busy();
    }
  });
}

/** The type as the house declares it now; a vault that has an older one gets a new version. */
export async function houseType(vault: Vault, tenant: string, definition: unknown): Promise<KnownType> {
  const wanted = RecordType.parse(definition);
  const known = (await typesOf(vault, tenant)).find(({ name }) => name === wanted.name);
  if (known) {
    const { version: _, ...bare } = known;
    if (hashOf(JSON.parse(JSON.stringify(RecordType.parse(bare)))) === hashOf(JSON.parse(JSON.stringify(wanted))))
      return known;
  }
  return declareType(vault, tenant, definition, 'house');
}

/** Everything that stands on a sheet, newest first. The look is logged. Throws Problem `vault.no-person` when it was erased. */
export async function readSheet(vault: Vault, caller: Caller, id: string): Promise<readonly RecordView[]> {
  const admitted = await admit(vault, caller, 'read');
  const [types, { kind, records }] = await Promise.all([
    typesOf(vault, caller.tenant),
    withTenant(vault.db, caller.tenant, async (trx) => ({
      kind: await kindIn(trx, caller.tenant, id),
      records: (await rowsOf(trx, caller.tenant, id)).records,
    })),
  ]);
  if (kind !== 'request') throw noPerson();
  return (await openRecords(vault, admitted, id, types, records)).views;
}

async function kindIn(trx: TenantDb, tenant: string, id: string): Promise<'person' | 'request' | null> {
  const row = await trx
    .selectFrom('subject')
    .select('kind')
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', '<>', 'fenced')
    .executeTakeFirst();
  return row?.kind ?? null;
}
