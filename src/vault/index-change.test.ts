// Replacing the key of the blind index: everybody stays found, nobody twice, whoever comes, goes, merges or crashes meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { Pii, newId } from '#base';
import { withTenant } from '#store';
import {
  addRecord,
  beginIndexChange,
  changeRecord,
  contactIdOf,
  declareType,
  erasePeople,
  findPeople,
  heldOf,
  indexChangeSteps,
  keepIndexKeyFresh,
  keyringView,
  mergePeople,
  planImport,
  applyImport,
  resumeErasures,
  restrictPerson,
  savePerson,
} from './index.ts';
import { fence } from './erase.ts';
import { memoryOf } from './memory.ts';
import { type VaultBench, vaultBench } from './testing.ts';
import { grant } from './vault.ts';
import { keeper } from './keyring.ts';

const origin = { source: 'provided', channel: 'test' } as const;

/** Ids of those who are found by an address or number. */
async function found({ vault, job }: VaultBench, value: string, field: 'email' | 'phone' = 'email'): Promise<string[]> {
  return (await findPeople(vault, job('law:rights'), { field, value: new Pii(value) })).map(({ id }) => id).toSorted();
}

const save = async ({ vault, job }: VaultBench, contact: Record<string, string>): Promise<string> =>
  (await savePerson(vault, job(), { contact, origin })).id;

/** So many steps of the replacement; true: it has ended. */
async function steps({ vault, tenant }: VaultBench, count = Infinity): Promise<boolean> {
  let left = count;
  if (left === 0) return false;
  for await (const _ of indexChangeSteps(vault, tenant)) if (--left === 0) return false;
  return true;
}

const keysIn = ({ vault, tenant }: VaultBench) =>
  withTenant(vault.db, tenant, async (trx) => ({
    keys: await trx
      .selectFrom('keyring_key')
      .select(['id', 'kind', 'epoch', 'wrapped', 'coming'])
      .where('kind', '=', 'index')
      .execute(),
    rows: await trx.selectFrom('keyring_index').selectAll().execute(),
    changes: await trx.selectFrom('keyring_index_change').selectAll().execute(),
  }));

const ledgerOf = ({ vault, tenant }: VaultBench, kind: string) =>
  withTenant(vault.db, tenant, async (trx) =>
    (await trx.selectFrom('ledger_inbox').select('entry').execute())
      .map(({ entry }) => JSON.parse(Buffer.from(entry).toString()) as { kind: string; data: Record<string, unknown> })
      .filter((entry) => entry.kind === kind),
  );

test('after thirty days the key is replaced: all are found, and no copy of the old key opens', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, clock, core } = bench;
  await keepIndexKeyFresh(vault, tenant);
  assert.equal((await keyringView(vault, tenant)).index, null, 'without a key nothing is replaced');
  const [ada, bo] = [
    await save(bench, { email: 'ada@lives.example' }),
    await save(bench, { phone: '+32 2 123 45 67' }),
  ];
  const before = await keysIn(bench);
  clock.advance('PT719H');
  await keepIndexKeyFresh(vault, tenant);
  assert.deepEqual((await keysIn(bench)).keys, before.keys, 'not due');
  clock.advance('PT1H');
  await keepIndexKeyFresh(vault, tenant);
  const after = await keysIn(bench);
  assert.equal(after.keys.length, 1);
  assert.notEqual(after.keys[0]!.id, before.keys[0]!.id);
  assert.equal(after.rows.length, 2);
  for (const row of after.rows) assert.equal(row.key_id, after.keys[0]!.id);
  const hmacs = (rows: typeof after.rows) => rows.map(({ hmac }) => Buffer.from(hmac).toString('hex'));
  assert.equal(new Set([...hmacs(before.rows), ...hmacs(after.rows)]).size, 4, 'every row is another');
  assert.deepEqual(
    [await found(bench, 'ADA@lives.example'), await found(bench, '+3221234567', 'phone')],
    [[ada], [bo]],
  );

  const asked = [...before.keys, ...after.keys].map((bucket) => ({ bucket, subjects: [] }));
  assert.deepEqual(await core.opens(grant(vault, keeper(tenant), 'rotate', '*', '*'), tenant, asked), [false, true]);
  const [entry, ...more] = await ledgerOf(bench, 'keys.index-replaced');
  assert.equal(more.length, 0);
  const { rows, epoch, places, by, change } = entry!.data;
  assert.deepEqual([rows, epoch, places, by, change], [2, 1, 2, 'job:index-key', after.changes[0]!.id]);
  const view = await keyringView(vault, tenant);
  assert.deepEqual([view.index?.change, view.index?.replacedAt !== null, view.epochs[0]?.number], [null, true, 2]);

  const lines = await withTenant(vault.db, tenant, (trx) =>
    trx.selectFrom('access_log').selectAll().where('principal', '=', 'job:index-key').execute(),
  );
  assert.deepEqual(
    lines.map(({ act, purpose, subject_id, count, columns }) => [act, purpose, subject_id, count, columns]),
    [['read', 'law:accountability', null, 2, ['contact.country', 'contact.email', 'contact.phone']]],
  );
  await keepIndexKeyFresh(vault, tenant);
  assert.deepEqual((await keysIn(bench)).keys, after.keys, 'the new one is thirty days away from its end');
});

test('at each step an address is one person’s, whoever comes with it, and whatever a process remembers', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, job } = bench;
  const ada = await save(bench, { email: 'ada@lives.example' });
  // Each remembers the key of the beginning, and nothing that is remembered here ever is forgotten by the clock.
  const others = Array.from({ length: 12 }, () => ({ ...vault, memory: memoryOf(bench.clock), slots: new Map() }));
  for (const [n, other] of others.entries())
    await savePerson(other, job(), { contact: { email: `before-${n}@lives.example` }, origin });
  await beginIndexChange(vault, tenant, 'staff:019d0000-0000-7000-8000-0000000000aa');
  let n = 0;
  const look = async (): Promise<void> => {
    const other = others[n++]!;
    const again = await savePerson(other, job(), { contact: { email: 'Ada@lives.example', city: 'Ghent' }, origin });
    assert.deepEqual([again.id, again.was], [ada, 'merged'], `step ${n}`);
    const mine = await savePerson(other, job(), { contact: { email: `step-${n}@lives.example` }, origin });
    assert.deepEqual(await found(bench, `step-${n}@lives.example`), [mine.id]);
    const record = await contactIdOf(other, tenant, mine.id);
    const values = { email: 'ada@lives.example' };
    await assert.rejects(changeRecord(other, job(), record, values, { origin }), { code: 'vault.address-taken' });
    await changeRecord(other, job(), record, { email: `moved-${n}@lives.example` }, { origin });
    assert.deepEqual(await found(bench, `step-${n}@lives.example`), []);
    assert.deepEqual(await found(bench, `moved-${n}@lives.example`), [mine.id]);
  };
  await look();
  for await (const _ of indexChangeSteps(vault, tenant)) await look();
  await look();
  assert.ok(n > 6, `${n} steps`);
  const { rows, keys, changes } = await keysIn(bench);
  assert.deepEqual([...new Set(rows.map(({ key_id }) => key_id))], [keys[0]!.id]);
  assert.equal(rows.length, 1 + others.length + n);
  assert.deepEqual([changes[0]!.state, changes[0]!.stuck], ['done', 0]);
  for (let m = 1; m <= n; m++) assert.equal((await found(bench, `moved-${m}@lives.example`)).length, 1);
});

test('two who come at once with one address, while the old key goes, are one person', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, job } = bench;
  await save(bench, { email: 'first@lives.example' });
  for (let round = 0; round < 4; round++) {
    await beginIndexChange(vault, tenant, 'job:test');
    const email = `same-${round}@lives.example`;
    const come = () =>
      savePerson({ ...vault, memory: memoryOf(bench.clock), slots: new Map() }, job(), { contact: { email }, origin });
    const [a, b, c] = await Promise.all([come(), come(), come(), steps(bench), steps(bench)]);
    assert.equal(new Set([a.id, b.id, c.id]).size, 1);
    while (!(await steps(bench)) || (await keysIn(bench)).changes.some(({ state }) => state !== 'done'));
    assert.deepEqual(await found(bench, email), [a.id]);
  }
});

test('erased, restricted, merged, imported meanwhile', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, job } = bench;
  const email = (name: string): string => `${name}@lives.example`;
  const id: Record<string, string> = {};
  for (const name of ['gone', 'fenced', 'still', 'keep', 'other']) id[name] = await save(bench, { email: email(name) });
  await changeRecord(
    vault,
    job(),
    await contactIdOf(vault, tenant, id['other']!),
    { phone: '+32470123456' },
    { origin },
  );
  await changeRecord(vault, job(), await contactIdOf(vault, tenant, id['other']!), { email: null }, { origin });
  await restrictPerson(vault, job(), id['still']!, true);
  await beginIndexChange(vault, tenant, 'job:test');
  await steps(bench, 1);
  assert.equal((await heldOf(vault, job('law:rights'), id['keep']!)).index, 1, 'an address counts once');
  await erasePeople(vault, job('law:rights'), [id['gone']!], 'request-1');
  await mergePeople(vault, job('law:rights'), id['keep']!, id['other']!);
  await fence(vault, job('law:rights'), [id['fenced']!], 'request-2');
  const file = {
    format: 'csv' as const,
    open: async function* () {
      yield Buffer.from('email,city\nkeep@lives.example,Ghent\nnew@lives.example,Liège\n');
    },
  };
  const request = { source: file, origin: { source: 'provided' as const }, mapping: null };
  assert.deepEqual(
    [(await planImport(vault, job(), request)).new, (await applyImport(vault, job(), request)).merged],
    [1, 1],
  );
  // A row under the old key alone that belongs to somebody who is being erased: nobody opens it, and the replacement waits for the erasure.
  await withTenant(vault.db, tenant, (trx) =>
    sql`delete from upheld.keyring_index i using upheld.keyring_key k where k.id = i.key_id and k.coming and i.subject_id = ${id['fenced']}`.execute(
      trx,
    ),
  );
  await steps(bench);
  assert.equal((await keysIn(bench)).keys.length, 2);
  await resumeErasures(vault, tenant);
  assert.ok(await steps(bench));
  assert.equal((await keysIn(bench)).changes[0]!.state, 'done');
  assert.deepEqual(await found(bench, email('gone')), []);
  assert.deepEqual(await found(bench, email('fenced')), []);
  assert.deepEqual(await found(bench, email('still')), [id['still']]);
  assert.deepEqual(await found(bench, email('keep')), [id['keep']]);
  assert.deepEqual(await found(bench, '+32470123456', 'phone'), [id['keep']]);
  assert.equal((await found(bench, email('new'))).length, 1);
  assert.equal((await keysIn(bench)).rows.length, 4);
});

test('a number that was read in a country that is no longer there is still found as it was', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, job } = bench;
  const id = await save(bench, { phone: '02 123 45 67', country: 'BE' });
  await changeRecord(vault, job(), await contactIdOf(vault, tenant, id), { country: 'NL' }, { origin });
  await declareType(
    vault,
    tenant,
    {
      name: 'desk',
      title: 'Desk',
      activity: false,
      schema: {
        type: 'object',
        required: [],
        additionalProperties: false,
        properties: { line: { type: 'string', maxLength: 40, 'x-category': 'pd:TelephoneNumber', 'x-index': 'phone' } },
      },
    },
    'house',
  );
  await addRecord(vault, job(), { subject: id, type: 'desk', values: { line: '+44 20 7946 0018' }, origin });
  await beginIndexChange(vault, tenant, 'job:test');
  assert.ok(await steps(bench));
  assert.deepEqual(await found(bench, '+3221234567', 'phone'), [id]);
  assert.deepEqual(await found(bench, '+442079460018', 'phone'), [id]);
});

test('a row that was changed by hand is told and carried nowhere; nobody is lost meanwhile', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, job } = bench;
  const [eve, ada] = [
    await save(bench, { email: 'eve@lives.example' }),
    await save(bench, { email: 'ada@lives.example' }),
  ];
  // Somebody with SQL gives Eve's row to an address that is not hers.
  await withTenant(vault.db, tenant, (trx) =>
    trx
      .updateTable('keyring_index')
      .set({ hmac: Buffer.alloc(32, 7) })
      .where('subject_id', '=', eve)
      .execute(),
  );
  await beginIndexChange(vault, tenant, 'job:test');
  await assert.rejects(steps(bench), { code: 'vault.index-stuck' });
  const { index } = await keyringView(vault, tenant);
  assert.deepEqual([index?.change?.stuck, index?.change?.carried, index?.change?.rows], [1, 1, 2]);
  assert.deepEqual(await found(bench, 'ada@lives.example'), [ada]);
  // Entered again it is hers.
  await changeRecord(vault, job(), await contactIdOf(vault, tenant, eve), { email: 'eve@lives.example' }, { origin });
  assert.ok(await steps(bench));
  assert.deepEqual([await found(bench, 'eve@lives.example'), await found(bench, 'ada@lives.example')], [[eve], [ada]]);
  assert.equal((await keysIn(bench)).changes[0]!.stuck, 0);
});

test('the database refuses rows under a key that is gone, and two keys of today', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant } = bench;
  await save(bench, { email: 'ada@lives.example' });
  const { rows, keys } = await keysIn(bench);
  await beginIndexChange(vault, tenant, 'job:test');
  await beginIndexChange(vault, tenant, 'job:test');
  assert.equal((await keysIn(bench)).changes.length, 1);
  assert.ok(await steps(bench));
  const again = withTenant(vault.db, tenant, (trx) =>
    trx
      .insertInto('keyring_index')
      .values({ ...rows[0]!, hmac: Buffer.alloc(32) })
      .execute(),
  );
  await assert.rejects(again, { code: '23503', constraint: 'keyring_index_key' });
  const second = withTenant(vault.db, tenant, (trx) =>
    trx
      .insertInto('keyring_key')
      .values({ ...keys[0]!, tenant_id: tenant, id: newId(bench.clock), made_at: '2026-03-10T09:00:00Z' })
      .execute(),
  );
  await assert.rejects(second, { code: '23505', constraint: 'keyring_key_index' });
});
