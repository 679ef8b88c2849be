// Correcting records (Art. 16 GDPR): the person's own word, for the purposes that the value was collected for.
import { type Json, Problem } from '#base';
import { type Outcome, type Selection, cannot, done } from '#policy';
import { withTenant } from '#store';
import type { Lineage } from '../lineage.ts';
import { changeRecord, restingOf } from '../records.ts';
import type { Caller, Vault } from '../vault.ts';
import { present } from './rows.ts';

/** What a value can be refused for; everything else is a failure, not an answer. */
const refusals = ['vault.values', 'vault.purpose', 'vault.field-purpose', 'vault.origin', 'vault.enrichment'];

/** Changes the values in each of the records that are there; null takes one away. */
export async function correctRecords(
  vault: Vault,
  caller: Caller,
  { collection, keys }: Selection,
  values: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const rows = await present(vault, caller.tenant, collection, keys);
  for (const { key } of rows) {
    const lineage = await lineageIn(vault, caller.tenant, key);
    for (const [purposes, fields] of await groupsOf(vault, caller, Object.keys(values), lineage)) {
      const given = Object.fromEntries(fields.map((field) => [field, values[field] as Json]));
      const origin = { source: 'provided', channel: 'request', purposes: JSON.parse(purposes) as string[] } as const;
      try {
        await changeRecord(vault, caller, key, given, { origin });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (error.code === 'vault.no-record' || error.code === 'vault.fenced') break;
        if (refusals.includes(error.code)) return cannot('value-refused', collection, fields.join(', '));
        throw error;
      }
    }
  }
  return done(rows.length);
}

/** Fields by the purposes that they stay for: those of the value that is put right, or, of a new one, of the record. */
async function groupsOf(
  vault: Vault,
  { tenant, purpose }: Caller,
  fields: readonly string[],
  lineage: Readonly<Record<string, Lineage>>,
): Promise<ReadonlyMap<string, string[]>> {
  const declared = new Set((await vault.published(tenant))?.policy.purposes.map(({ id }) => id));
  const all = [...new Set(Object.values(lineage).flatMap(({ purposes }) => purposes))];
  const purposesOf = (field: string): string => {
    const before = (lineage[field]?.purposes ?? all).filter((id) => declared.has(id));
    return JSON.stringify(before.length > 0 ? before : [purpose]);
  };
  return Map.groupBy(fields, purposesOf);
}

const lineageIn = ({ db }: Vault, tenant: string, id: string): Promise<Readonly<Record<string, Lineage>>> =>
  withTenant(db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('record')
      .select(['sealed', 'clear', 'lineage'])
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? restingOf(row).lineage : {};
  });
