// One record, read for a purpose like a whole person is.
import { Pii } from '#base';
import { withTenant } from '#store';
import { logAccess } from './access-log.ts';
import { mustOpen } from './closed.ts';
import { opening } from './damage.ts';
import { keysOf, noPerson } from './keys-of.ts';
import { mustBeOpen, objectedTo } from './objected.ts';
import { type RecordView, inGlass, recordColumns, visible } from './read.ts';
import { headOf, noRecord, restingOf } from './records.ts';
import { commitTo, ledgerColumn } from './seal.ts';
import { openRecord } from './sealed-record.ts';
import { type Caller, type Vault, admit } from './vault.ts';

/** With the id of its person. Throws Problem `vault.no-record`, `vault.restricted`, `vault.objected`, `vault.closed`. */
export async function readRecord(
  vault: Vault,
  caller: Caller,
  id: string,
): Promise<RecordView & { subject: string; typeVersion: number }> {
  const admitted = await admit(vault, caller, 'read');
  const { type, subject } = await headOf(vault, caller.tenant, id);
  if (!inGlass(admitted, subject)) throw noRecord();
  if (!admitted.glass) await mustOpen(vault, caller, type);
  const row = await withTenant(vault.db, caller.tenant, (trx) =>
    trx
      .selectFrom('record as r')
      .innerJoin('subject as s', (join) =>
        join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.subject_id'),
      )
      .select(recordColumns.map((column) => `r.${column}` as const))
      .select(['r.type_version', 's.state', objectedTo(admitted).as('objected')])
      .where('r.tenant_id', '=', caller.tenant)
      .where('r.id', '=', id)
      .executeTakeFirst(),
  );
  if (!row || row.state === 'fenced') throw noRecord();
  await mustBeOpen(vault, admitted, row, subject);
  const record = { ...row, ...restingOf(row) };
  const columns = visible(admitted, record);
  const keys = (await keysOf(vault, admitted, [subject], [...columns, ledgerColumn])).get(subject);
  if (!keys) throw noPerson();
  const { values, withheld } = await opening(vault, admitted, id, () => openRecord(admitted, record, keys));
  const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
  await logAccess(vault, admitted, { act: 'read', columns, subjects: [subject], commit });
  return {
    id,
    subject,
    type: row.type,
    typeVersion: row.type_version,
    revision: row.revision,
    occurredAt: row.occurred_at,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    values: new Pii(values),
    lineage: record.lineage,
    withheld,
  };
}
