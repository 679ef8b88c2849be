// How old the people in the vault are, counted against an age: only the fields that tell it are opened, and each look is logged.
import { sql } from 'kysely';
import { type AgeAsked, type AgesKept, agesCounted, isGiven, recordsParents, tellsAge } from '#policy';
import { withTenant } from '#store';
import { logAccess } from './access-log.ts';
import { opening } from './damage.ts';
import { keysOf } from './keys-of.ts';
import { recordColumns } from './read.ts';
import { type KnownType, typesOf } from './record-types.ts';
import { restingOf } from './records.ts';
import { columnsOf, openRecord } from './sealed-record.ts';
import { type Caller, type Vault, admit } from './vault.ts';

/** People that are looked at at once. */
const page = 500;

/**
 * Counts, field by field; no value leaves this room. The consent of the parents may stand in any record of the person. Who is restricted
 * (Art. 18) or being erased is left alone. Throws as `admit`, and Problem `vault.damaged`.
 */
export async function agesInVault(vault: Vault, caller: Caller, asked: AgeAsked): Promise<readonly AgesKept[]> {
  const admitted = await admit(vault, caller, 'read');
  const types = await typesOf(vault, caller.tenant);
  const telling = fieldsOf(types, (_, category) => tellsAge(category));
  const agreeing = fieldsOf(types, (name) => recordsParents(name));
  const counted = agesCounted(asked);
  for (let after: string | null = null; telling.length > 0;) {
    const rows: Awaited<ReturnType<typeof recordsAfter>> = await recordsAfter(
      vault,
      caller.tenant,
      telling,
      agreeing,
      after,
    );
    if (rows.length === 0) break;
    after = rows.at(-1)!.subject_id;
    const ids = [...new Set(rows.map(({ subject_id: id }) => id))];
    const columns = [...new Set(rows.flatMap((row) => columnsOf({ name: row.type }, Object.keys(row.sealed))))];
    const keys = await keysOf(vault, admitted, ids, columns);
    await logAccess(vault, admitted, { act: 'read', columns, subjects: ids });
    const opened = await Promise.all(
      rows
        // Erased since they were listed.
        .filter(({ subject_id: id }) => keys.has(id))
        .map(async (row) => ({
          row,
          values: (await opening(vault, admitted, row.id, () => openRecord(admitted, row, keys.get(row.subject_id)!)))
            .values,
        })),
    );
    const agreed = new Set(
      opened.flatMap(({ row, values }) =>
        Object.entries(values).some(([name, value]) => recordsParents(name) && isGiven(value)) ? [row.subject_id] : [],
      ),
    );
    for (const { row, values } of opened)
      for (const [name, value] of Object.entries(values))
        if (telling.includes(`${row.type}.${name}`))
          counted.add(`${row.type}.${name}`, value, agreed.has(row.subject_id));
  }
  return counted.all();
}

/** As `type.field`. */
const fieldsOf = (types: readonly KnownType[], is: (name: string, category: string | null) => boolean): string[] =>
  types.flatMap(({ name, schema }) =>
    Object.entries(schema.properties).flatMap(([field, form]) =>
      is(field, form['x-category']) ? [`${name}.${field}`] : [],
    ),
  );

/** Records of the next people who have a field that tells an age, cut down to the fields that are asked for. */
function recordsAfter(
  { db }: Vault,
  tenant: string,
  telling: readonly string[],
  agreeing: readonly string[],
  after: string | null,
) {
  const wanted = new Set([...telling, ...agreeing]);
  const typeOf = (column: string): string => column.slice(0, column.indexOf('.'));
  const ageTypes = [...new Set(telling.map(typeOf))];
  const names = [...new Set(telling.map((column) => column.slice(column.indexOf('.') + 1)))];
  return withTenant(db, tenant, async (trx) => {
    const { rows: people } = await sql<{ id: string }>`
      select distinct s.id from upheld.subject s join upheld.record r on r.tenant_id = s.tenant_id and r.subject_id = s.id
       where s.tenant_id = ${tenant} and s.kind = 'person' and s.state = 'active'
         and (${after}::uuid is null or s.id > ${after}::uuid)
         and r.type = any(${ageTypes}::text[]) and (r.sealed ?| ${names}::text[] or r.clear ?| ${names}::text[])
       order by s.id limit ${page}`.execute(trx);
    if (people.length === 0) return [];
    const records = await trx
      .selectFrom('record')
      .select(recordColumns)
      .where('tenant_id', '=', tenant)
      .where(
        'subject_id',
        'in',
        people.map(({ id }) => id),
      )
      .where('type', 'in', [...new Set([...wanted].map(typeOf))])
      .orderBy('subject_id')
      .execute();
    return records.map((row) => {
      const resting = restingOf(row);
      const only = <Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> =>
        Object.fromEntries(Object.entries(fields).filter(([field]) => wanted.has(`${row.type}.${field}`)));
      return { ...row, ...resting, sealed: only(resting.sealed), clear: only(resting.clear) };
    });
  });
}
