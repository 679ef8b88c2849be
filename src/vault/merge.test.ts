// Joining two into one: nothing is lost but what differs, refusals win, the other is erased for good, and a crash in between is made good.
import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { Pii } from '#base';
import { withTenant } from '#store';
import {
  addFile,
  addRecord,
  declareType,
  findPeople,
  mergePeople,
  readFile,
  readPerson,
  readRecord,
  restrictPerson,
  resumeErasures,
  savePerson,
  setPreference,
} from './index.ts';
import { type VaultBench, vaultBench } from './testing.ts';

const origin = { source: 'provided', channel: 'form' } as const;
const code = (expected: string) => (error: unknown) => {
  assert.equal((error as { code?: string }).code, expected, String(error));
  return true;
};
const ticket = {
  name: 'ticket',
  title: 'Ticket',
  schema: {
    type: 'object',
    properties: {
      body: { type: 'string', 'x-category': 'pd:Communication' },
      state: { enum: ['open', 'closed'], 'x-category': null, 'x-queryable': true },
    },
  },
};

async function two({ vault, job, tenant, clock }: VaultBench) {
  await declareType(vault, tenant, ticket, 'test');
  const keep = (
    await savePerson(vault, job(), {
      contact: { email: 'ada@kites.example', city: 'Ghent', 'given-name': 'Ada' },
      origin,
    })
  ).id;
  clock.advance('PT1M');
  const contact = { email: 'ada@home.example', city: 'Ghent', phone: '+32 2 555 01 23', 'given-name': 'A.' };
  const other = (await savePerson(vault, job('purpose.newsletter'), { contact, origin })).id;
  const values = { body: 'The spar broke.', state: 'open' };
  const record = await addRecord(vault, job('purpose.support'), { subject: other, type: 'ticket', values, origin });
  const content = Buffer.from('a drawing');
  const file = await addFile(vault, job(), {
    subject: other,
    name: 'spar.png',
    mediaType: 'image/png',
    content,
    record,
  });
  const wish = (subject: string, topic: string, wants: boolean) =>
    setPreference(vault, job(), subject, { channel: 'email', topic, wants, source: 'person' });
  await wish(other, 'news', false);
  await wish(other, 'offers', true);
  await wish(other, 'events', true);
  clock.advance('PT1M');
  await wish(keep, 'news', true);
  await wish(keep, 'offers', false);
  return { keep, other, record, file, values, content };
}

test('everything of the other is the kept one’s, each value with its own purposes, and the other is erased', async (t) => {
  const bench = await vaultBench(t);
  const { vault, job, staff, tenant } = bench;
  const { keep, other, record, file, values, content } = await two(bench);
  await assert.rejects(mergePeople(vault, staff('support'), keep, other), code('vault.role'));
  await assert.rejects(mergePeople(vault, job(), keep, keep), code('vault.same-person'));
  const { erasure, differs } = await mergePeople(vault, staff('privacy-lead'), keep, other, { reason: 'merge-1' });
  assert.deepEqual([erasure.state, erasure.reason, differs.toSorted()], ['done', 'merge-1', ['email', 'given-name']]);
  await assert.rejects(readPerson(vault, job('law:rights'), other), code('vault.no-person'));
  const person = await readPerson(vault, job('law:rights'), keep);
  const contact = person.records.find(({ type }) => type === 'contact')!;
  assert.deepEqual(contact.values.reveal(), {
    email: 'ada@kites.example',
    city: 'Ghent',
    'given-name': 'Ada',
    phone: '+32 2 555 01 23',
  });
  assert.deepEqual(contact.lineage['phone']?.purposes, ['purpose.newsletter']);
  assert.deepEqual((await readPerson(vault, job(), keep)).records.find(({ type }) => type === 'contact')!.withheld, [
    'phone',
  ]);
  assert.deepEqual((await readRecord(vault, job('purpose.support'), record)).values.reveal(), values);
  assert.deepEqual((await readFile(vault, job(), file)).content, content);
  assert.deepEqual(
    person.preferences.map(({ topic, wants }) => [topic, wants]),
    [
      ['events', true],
      ['news', false],
      ['offers', false],
    ],
  );
  const by = async (field: 'email' | 'phone', value: string) =>
    (await findPeople(vault, job('law:rights'), { field, value: new Pii(value) })).map(({ id }) => id);
  assert.deepEqual(await by('phone', '+3225550123'), [keep]);
  assert.deepEqual(await by('email', 'ada@home.example'), []);
  const entries = await withTenant(vault.db, tenant, async (trx) =>
    (await trx.selectFrom('ledger_inbox').select('entry').execute()).map(({ entry }) => Buffer.from(entry).toString()),
  );
  assert.equal(entries.filter((entry) => entry.includes('people.merged')).length, 1);
  for (const id of [keep, other]) assert.equal(entries.join().includes(id), false);
});

test('cut short after the transaction, the rest is made good; failed inside it, nothing moved', async (t) => {
  const bench = await vaultBench(t);
  const { vault, job, tenant, core, places } = bench;
  const { keep, other, record } = await two(bench);
  // A sealed value of the other that does not open stops everything before it begins.
  const before = await withTenant(vault.db, tenant, (trx) =>
    trx.selectFrom('record').selectAll().orderBy('id').execute(),
  );
  const broken = { body: Buffer.alloc(60, 1).toString('base64') };
  const good = before.find(({ id }) => id === record)!.sealed;
  const put = (sealed: unknown) =>
    withTenant(vault.db, tenant, (trx) =>
      trx
        .updateTable('record')
        .set({ sealed: JSON.stringify(sealed) })
        .where('id', '=', record)
        .execute(),
    );
  await put(broken);
  await assert.rejects(mergePeople(vault, job(), keep, other), code('vault.damaged'));
  await put(good);
  assert.deepEqual(
    await withTenant(vault.db, tenant, (trx) => trx.selectFrom('record').selectAll().orderBy('id').execute()),
    before,
  );
  assert.equal((await readPerson(vault, job('law:rights'), other)).state, 'active');
  // A place of custody that is away while keys should be destroyed: the erasure stays open, and is ended later.
  renameSync(places[0], `${places[0]}.away`);
  writeFileSync(places[0], '');
  const { erasure } = await mergePeople(vault, job(), keep, other);
  assert.notEqual(erasure.state, 'done');
  rmSync(places[0]);
  renameSync(`${places[0]}.away`, places[0]);
  await core.repair(tenant);
  await resumeErasures(vault, tenant);
  assert.equal(
    (await withTenant(vault.db, tenant, (trx) => trx.selectFrom('erasure').select('state').execute()))[0]!.state,
    'done',
  );
  assert.equal((await readRecord(vault, job('purpose.support'), record)).subject, keep);
});

test('a restriction of either binds both, and only a purpose of the law joins them', async (t) => {
  const bench = await vaultBench(t);
  const { vault, job } = bench;
  const { keep, other } = await two(bench);
  await restrictPerson(vault, job('law:rights'), other, true);
  await assert.rejects(mergePeople(vault, job(), keep, other), code('vault.restricted'));
  await mergePeople(vault, job('law:rights'), keep, other);
  assert.equal((await readPerson(vault, job('law:rights'), keep)).state, 'restricted');
});

test('the other’s word stays where it is chosen, found by it and not by the old one; a change in between stops it', async (t) => {
  const bench = await vaultBench(t);
  const { vault, job } = bench;
  const { keep, other } = await two(bench);
  const seen = { keep: 1, other: 1 };
  const stale = mergePeople(vault, job(), keep, other, { take: ['email'], seen: { ...seen, other: 2 } });
  await assert.rejects(stale, code('vault.changed-meanwhile'));
  const { differs } = await mergePeople(vault, job(), keep, other, { take: ['email', 'city', 'phone', 'x'], seen });
  assert.deepEqual(differs, ['given-name']);
  const contact = (await readPerson(vault, job('law:rights'), keep)).records.find(({ type }) => type === 'contact')!;
  assert.deepEqual(contact.values.reveal(), {
    email: 'ada@home.example',
    city: 'Ghent',
    'given-name': 'Ada',
    phone: '+32 2 555 01 23',
  });
  assert.deepEqual(contact.lineage['email']?.purposes, ['purpose.newsletter']);
  const by = async (value: string) =>
    (await findPeople(vault, job('law:rights'), { field: 'email', value: new Pii(value) })).map(({ id }) => id);
  assert.deepEqual(await by('ada@home.example'), [keep]);
  assert.deepEqual(await by('ada@kites.example'), []);
});
