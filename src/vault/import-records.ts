// Records of an import: each goes to the person whom its row names, found by address or id; checked first, then written in one transaction.
import { sql } from 'kysely';
import { newId } from '#base';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { type IndexRow, indexRows } from './blind-index.ts';
import { contactType } from './contact-type.ts';
import { meanwhile } from './import-merge.ts';
import { type FoundRow, type RefusedRow, checkSignal } from './import-rows.ts';
import { keysOf } from './keys-of.ts';
import type { CheckedPerson } from './people.ts';
import type { KnownType, Values } from './record-types.ts';
import { asColumns, columnsOf, sealRecord } from './sealed-record.ts';
import type { Admitted, Vault } from './vault.ts';

/** A record to be written. */
export interface CheckedRecord {
  row: number;
  subject: string;
  values: Values;
  index: readonly IndexRow[];
  when: string | null;
}

export interface CheckedRecords {
  records: readonly CheckedRecord[];
  indexKey: string | null;
  refused: readonly RefusedRow[];
}

/** In the order of their people: two imports then wait for each other, and not both for ever. */
export async function checkRecords(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  found: readonly FoundRow[],
  signal: AbortSignal | undefined,
): Promise<CheckedRecords> {
  const records: CheckedRecord[] = [];
  const refused: RefusedRow[] = [];
  let indexKey: string | null = null;
  for (let from = 0; from < found.length; from += 1000) {
    checkSignal(signal);
    const some = found.slice(from, from + 1000);
    const people = await peopleOf(vault, caller, some);
    const index = await indexRows(
      vault,
      caller,
      some.map(({ values }) => ({ type, values })),
    );
    indexKey ??= index.key;
    for (const [n, { row, values, when }] of some.entries()) {
      const person = people[n];
      const why = !person
        ? 'nobody'
        : person.state === 'fenced'
          ? 'erasing'
          : person.state === 'restricted' && !caller.beyond
            ? 'restricted'
            : null;
      if (why) refused.push({ row, field: null, why, detail: null });
      else records.push({ row, subject: person!.id, values, index: index.rows[n]!, when });
    }
  }
  return { records: records.toSorted((a, b) => (a.subject < b.subject ? -1 : 1)), indexKey, refused };
}

interface Person {
  id: string;
  state: string;
}

/** Whom each row names; undefined where nobody is. */
async function peopleOf(
  vault: Vault,
  caller: Admitted,
  rows: readonly FoundRow[],
): Promise<readonly (Person | undefined)[]> {
  const { tenant } = caller;
  const type = contactType as unknown as KnownType;
  const asked = rows.map(({ person }) => ({ type, values: person!.includes('@') ? { email: person! } : {} }));
  const index = await indexRows(vault, caller, asked);
  const hmacs = index.rows.flatMap((some) => some.map(({ hmac }) => hmac));
  const ids = rows.flatMap(({ person }) => (person!.includes('@') ? [] : person!.toLowerCase()));
  return withTenant(vault.db, tenant, async (trx) => {
    const byMail = await trx
      .selectFrom('keyring_index as i')
      .innerJoin('subject as s', (join) =>
        join.onRef('s.tenant_id', '=', 'i.tenant_id').onRef('s.id', '=', 'i.subject_id'),
      )
      .select(['i.hmac', 's.id', 's.state'])
      .where('i.tenant_id', '=', tenant)
      .where('i.field', '=', 'contact.email')
      .where('i.hmac', 'in', hmacs.length > 0 ? hmacs : [Buffer.alloc(0)])
      .execute();
    const byId =
      ids.length === 0
        ? []
        : await trx
            .selectFrom('subject')
            .select(['id', 'state'])
            .where('tenant_id', '=', tenant)
            .where('id', 'in', ids)
            .where('kind', '=', 'person')
            .execute();
    const known = new Map<string, Person>([
      ...byMail.map(({ hmac, id, state }) => [Buffer.from(hmac).toString('hex'), { id, state }] as const),
      ...byId.map((person) => [person.id, person] as const),
    ]);
    return rows.map(({ person }, n) => {
      const hmac = index.rows[n]![0]?.hmac.toString('hex');
      return known.get(hmac ?? person!.toLowerCase());
    });
  });
}

/** Throws Problem `vault.import-meanwhile` when one of the people was restricted or erased since they were looked up. */
export async function writeRecords(
  trx: TenantDb,
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  rows: readonly CheckedRecord[],
  indexKey: string | null,
  lineage: CheckedPerson['lineage'],
): Promise<void> {
  const { tenant } = caller;
  const ids = [...new Set(rows.map(({ subject }) => subject))];
  const held = await trx
    .selectFrom('subject')
    .select(['id', 'state'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  const free = held.filter(({ state }) => state === 'active' || (state === 'restricted' && caller.beyond));
  if (free.length !== ids.length) throw meanwhile();
  const columns = columnsOf(type, [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]);
  // Keys to write with are no look at anybody: they do not count as such for whoever imports.
  const keys = await keysOf(vault, { ...caller, principal: 'job:import' }, ids, columns);
  const now = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  const made = rows.map(({ subject, values, when, index }) => {
    const id = newId(vault.clock);
    const own = Object.fromEntries(Object.keys(values).map((field) => [field, lineage[field]!]));
    const resting = asColumns(sealRecord(tenant, id, type, values, own, keys.get(subject)!));
    return { id, subject, when, index, resting };
  });
  await trx
    .insertInto('record')
    .values(
      made.map(({ id, subject, when, resting }) => ({
        tenant_id: tenant,
        id,
        subject_id: subject,
        type: type.name,
        type_version: type.version,
        ...resting,
        occurred_at: when,
        created_at: now,
        changed_at: now,
      })),
    )
    .execute();
  const index = made.flatMap(({ id, subject, index: some }) =>
    some.map((row) => ({ tenant_id: tenant, record_id: id, subject_id: subject, key_id: indexKey!, ...row })),
  );
  if (index.length > 0) await trx.insertInto('keyring_index').values(index).execute();
  if (type.activity)
    await sql`
      update upheld.subject s set last_interaction_at = greatest(s.last_interaction_at, l.at)
        from (select subject, max(at) as at from unnest(
          ${made.map(({ subject }) => subject)}::uuid[], ${made.map(({ when }) => when ?? now)}::timestamptz[]
        ) as u (subject, at) group by subject) as l
       where s.tenant_id = ${tenant} and s.id = l.subject`.execute(trx);
  await noteAccess(trx, vault, caller, { act: 'import', columns, subjects: ids });
}
