// People of an import who are there already: what their contact lacks is added, in the import's own transaction.
import { sql } from 'kysely';
import type { TenantDb } from '#store';
import type { CheckedRow } from './import-check.ts';
import { ImportProblem } from './import-problem.ts';
import { keysOf } from './keys-of.ts';
import type { CheckedPerson } from './people.ts';
import type { KnownType } from './record-types.ts';
import { restingOf } from './records.ts';
import { columnsOf, sealRecord } from './sealed-record.ts';
import type { Admitted, Vault } from './vault.ts';

/** Throws Problem `vault.import-meanwhile` when one of them was restricted or erased since they were looked up. */
export async function mergeIn(
  trx: TenantDb,
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  rows: readonly CheckedRow[],
  indexKey: string | null,
  lineage: CheckedPerson['lineage'],
): Promise<void> {
  const { tenant } = caller;
  const ids = rows.map(({ holder }) => holder!);
  const held = await trx
    .selectFrom('subject')
    .select(['id', 'state'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', ids)
    .forShare()
    .execute();
  const free = held.filter(({ state }) => state === 'active' || (state === 'restricted' && caller.beyond));
  const contacts = await trx
    .selectFrom('record')
    .select(['id', 'subject_id', 'sealed', 'clear', 'lineage'])
    .where('tenant_id', '=', tenant)
    .where('subject_id', 'in', ids)
    .where('type', '=', 'contact')
    .forUpdate()
    .execute();
  if (free.length !== ids.length || contacts.length !== ids.length) throw meanwhile();
  const fields = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  // Keys to write with are no look at anybody: they do not count as such for whoever imports.
  const keys = await keysOf(vault, { ...caller, principal: 'job:import' }, ids, columnsOf(type, fields));
  const bySubject = new Map(contacts.map((row) => [row.subject_id, row]));
  const changes = rows.flatMap(({ holder, values, index }) => {
    const contact = bySubject.get(holder!)!;
    const { sealed, clear } = restingOf(contact);
    const missing = Object.entries(values).filter(([field]) => !(field in sealed) && !(field in clear));
    if (missing.length === 0) return [];
    const own = Object.fromEntries(missing.map(([field]) => [field, lineage[field]!]));
    const resting = sealRecord(tenant, contact.id, type, Object.fromEntries(missing), own, keys.get(holder!)!);
    const columns = columnsOf(
      type,
      missing.map(([field]) => field),
    );
    return [{ id: contact.id, subject: holder!, resting, index: index.filter(({ field }) => columns.includes(field)) }];
  });
  if (changes.length === 0) return;
  await sql`
    update upheld.record r
       set sealed = r.sealed || (c.resting -> 'sealed'), clear = r.clear || (c.resting -> 'clear'),
           lineage = r.lineage || (c.resting -> 'lineage'), type_version = ${type.version}, revision = r.revision + 1,
           changed_at = ${vault.clock.now().toString()}
      from unnest(${changes.map(({ id }) => id)}::uuid[], ${changes.map(({ resting }) => JSON.stringify(resting))}::jsonb[])
        as c (id, resting)
     where r.tenant_id = ${tenant} and r.id = c.id`.execute(trx);
  const fresh = changes.flatMap(({ id, subject, index }) =>
    index.map((row) => ({ tenant_id: tenant, record_id: id, subject_id: subject, key_id: indexKey!, ...row })),
  );
  if (fresh.length > 0) await trx.insertInto('keyring_index').values(fresh).execute();
}

export const meanwhile = (): ImportProblem =>
  new ImportProblem('vault.import-meanwhile', 'meanwhile', {
    happened: 'Somebody in the file was restricted or erased while the import ran.',
    next: 'Start it again: it will look at them anew.',
  });
