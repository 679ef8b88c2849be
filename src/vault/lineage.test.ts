// Lineage is bound to the value: whoever widens its purposes with SQL, or says that it came another way, is noticed at the next read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { type Json, canonicalJson } from '#base';
import { withTenant } from '#store';
import { addRecord, changeRecord, declareType, mergePeople, readPerson, savePerson } from './index.ts';
import { keysOf } from './keys-of.ts';
import { placeOf, sealValue } from './seal.ts';
import { type VaultBench, vaultBench } from './testing.ts';
import { admit } from './vault.ts';

const origin = { source: 'provided', channel: 'form' } as const;
const contact = { email: 'ada@lives.example', city: 'Ghent' };

const rowOf = ({ vault, tenant }: VaultBench, subject: string) =>
  withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('record')
      .select(['id', 'sealed', 'lineage'])
      .where('subject_id', '=', subject)
      .where('type', '=', 'contact')
      .executeTakeFirstOrThrow(),
  );

/** As somebody with SQL does it. */
const put = ({ vault, tenant }: VaultBench, record: string, set: { lineage?: unknown; sealed?: unknown }) =>
  withTenant(vault.db, tenant, (trx) =>
    trx
      .updateTable('record')
      .set(Object.fromEntries(Object.entries(set).map(([name, value]) => [name, JSON.stringify(value)])))
      .where('id', '=', record)
      .execute(),
  );

test('a purpose that was added by hand opens nothing, and neither does any other part of the lineage', async (t) => {
  const bench = await vaultBench(t);
  const { vault, job } = bench;
  const { id } = await savePerson(vault, job(), { contact, origin });
  const { id: record, lineage } = await rowOf(bench, id);
  const known = lineage as Record<string, Record<string, Json>>;
  assert.deepEqual((await readPerson(vault, job('purpose.newsletter'), id)).records[0]!.withheld.toSorted(), [
    'city',
    'email',
  ]);
  const changed: Record<string, Json>[] = [
    { purposes: ['purpose.orders', 'purpose.newsletter'] },
    { purposes: [] },
    { source: 'observed' },
    { channel: 'import' },
    { policy: 2 },
    { at: '2025-03-10T09:00:00Z' },
    { more: 'x' },
  ];
  for (const change of changed) {
    await put(bench, record, { lineage: { ...known, email: { ...known['email'], ...change } } });
    await assert.rejects(readPerson(vault, job('law:rights'), id), { code: 'vault.damaged' }, canonicalJson(change));
  }
  const { rows: told } = await withTenant(vault.db, bench.tenant, (trx) =>
    sql<{
      entry: Buffer;
    }>`select entry from upheld.ledger_inbox where convert_from(entry, 'UTF8') like '%value.damaged%'`.execute(trx),
  );
  assert.equal(told.length, 1, 'the ledger has it, once an hour');
  assert.match(told[0]!.entry.toString(), new RegExp(`"row":"${record}"`));
  await put(bench, record, { lineage: { ...known, email: { ...known['email'], ...changed[0] } } });
  await assert.rejects(readPerson(vault, job('purpose.newsletter'), id), { code: 'vault.damaged' });
  await put(bench, record, { lineage: { city: known['city'] } });
  await assert.rejects(readPerson(vault, job('law:rights'), id), { code: 'vault.damaged' }, 'taken away');
  await put(bench, record, { lineage });
  assert.deepEqual((await readPerson(vault, job(), id)).records[0]!.values.reveal(), contact);
});

test('values that move to another person keep their lineage, and open; what was sealed before lineage was bound opens too', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, job } = bench;
  const order = { type: 'object', properties: { words: { type: 'string', maxLength: 80, 'x-category': null } } };
  await declareType(vault, tenant, { name: 'order', title: 'Order', schema: order }, 'house');
  const { id: keep } = await savePerson(vault, job(), { contact: { email: 'keep@lives.example' }, origin });
  const { id: other } = await savePerson(vault, job('purpose.support'), { contact, origin });
  await addRecord(vault, job('purpose.support'), { subject: other, type: 'order', values: { words: 'red' }, origin });
  await mergePeople(vault, job('law:rights'), keep, other);
  const merged = await readPerson(vault, job('law:rights'), keep);
  assert.deepEqual(
    merged.records.map(({ values }) => values.reveal()),
    [{ email: 'keep@lives.example', city: 'Ghent' }, { words: 'red' }],
  );
  assert.deepEqual(merged.records[0]!.lineage['city']?.purposes, ['purpose.support']);

  const { id: record, sealed } = await rowOf(bench, keep);
  const caller = await admit(vault, job(), 'read');
  const key = (await keysOf(vault, caller, [keep], ['contact.city'])).get(keep)!.get('contact.city')!;
  const before = sealValue(key, placeOf(tenant, 'record', record, 'contact.city'), 'Bruges');
  await put(bench, record, { sealed: { ...(sealed as object), city: before } });
  assert.equal((await readPerson(vault, job('law:rights'), keep)).contact.reveal()['city'], 'Bruges');
  // Written again it is bound.
  await changeRecord(vault, job(), record, { city: 'Namur' }, { origin });
  const again = (await rowOf(bench, keep)).sealed as Record<string, string>;
  assert.deepEqual(
    [before, again['city']!].map((text) => Buffer.from(text, 'base64')[0]),
    [1, 2],
  );
  // The byte that says how it is bound is no way around it.
  const bytes = Buffer.from(again['city']!, 'base64');
  bytes[0] = 1;
  await put(bench, record, { sealed: { ...again, city: bytes.toString('base64') } });
  await assert.rejects(readPerson(vault, job('law:rights'), keep), { code: 'vault.damaged' });
});
