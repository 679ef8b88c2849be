// People in the vault: taken in, found, read for a purpose, changed; what rests in the database says nothing in clear.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pii } from '#base';
import { withTenant } from '#store';
import {
  accesses,
  addRecord,
  changeRecord,
  declareType,
  digestOf,
  findPeople,
  listPeople,
  readPerson,
  restrictPerson,
  savePerson,
  setPreference,
} from './index.ts';
import { vaultBench, testPolicy } from './testing.ts';

const origin = { source: 'provided', channel: 'form' } as const;
const ada = {
  contact: {
    'given-name': 'Adelheid',
    'family-name': 'Quistorp',
    email: 'Adelheid.Quistorp@Kites.Example',
    phone: '+32 2 555 01 23',
  },
  origin,
};
const code = (expected: string) => (error: unknown) => {
  assert.equal((error as { code?: string }).code, expected);
  return true;
};

test('a person comes in, is found by address and number however they are typed, and is read for the purpose of collection', async (t) => {
  const { vault, job } = await vaultBench(t);
  const { id, was } = await savePerson(vault, job(), ada);
  assert.equal(was, 'new');
  for (const by of [
    { field: 'email', value: new Pii(' adelheid.quistorp@KITES.example ') },
    { field: 'phone', value: new Pii('0032 2 5550123'), country: 'BE' },
    { field: 'phone', value: new Pii('02 555 01 23'), country: 'BE' },
  ] as const)
    assert.deepEqual(
      (await findPeople(vault, job(), by)).map((line) => line.id),
      [id],
      by.field,
    );
  assert.deepEqual(await findPeople(vault, job(), { field: 'email', value: new Pii('nobody@kites.example') }), []);
  const person = await readPerson(vault, job(), id);
  assert.deepEqual(person.records[0]!.values.reveal(), ada.contact);
  assert.deepEqual(person.records[0]!.lineage['email'], {
    source: 'provided',
    channel: 'form',
    purposes: ['purpose.orders'],
    policy: 1,
    at: '2026-03-10T09:00:00.000Z',
  });
  assert.equal(JSON.stringify(person).includes('Quistorp'), false, 'values print as [pii]');
});

test('what was collected for one purpose is withheld from another, and an undeclared purpose is refused and logged', async (t) => {
  const { vault, job, staff, publish, tenant } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), ada);
  const other = await readPerson(vault, job('purpose.newsletter'), id);
  assert.deepEqual(other.records[0]!.values.reveal(), {});
  assert.deepEqual(other.records[0]!.withheld.toSorted(), ['email', 'family-name', 'given-name', 'phone']);
  await assert.rejects(readPerson(vault, job('purpose.profiling'), id), code('vault.purpose'));
  await assert.rejects(readPerson(vault, job(''), id), code('vault.purpose'));
  assert.equal((await readPerson(vault, job('law:rights'), id)).records[0]!.withheld.length, 0);
  await assert.rejects(readPerson(vault, staff('analyst'), id), code('vault.role'));
  // A later version that gives the purpose up closes what was collected for it.
  const { policy, ...rest } = testPolicy(2);
  publish({ ...rest, policy: { ...policy, purposes: policy.purposes.slice(1) } });
  await assert.rejects(readPerson(vault, job(), id), code('vault.purpose'));
  publish(null);
  await assert.rejects(readPerson(vault, job(), id), code('vault.purpose'));
  const log = await accesses(vault, tenant, { limit: 100 });
  assert.deepEqual(
    log
      .filter(({ act }) => act === 'refused')
      .map(({ purpose }) => purpose)
      .toSorted(),
    ['purpose.orders', 'purpose.orders', 'purpose.orders', 'purpose.profiling', 'unknown'],
  );
});

test('every access stands in the log with its columns, sealed by the ledger', async (t) => {
  const { vault, job, tenant, clock } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), ada);
  clock.advance('PT1S');
  await readPerson(vault, job(), id);
  clock.advance('PT1S');
  await listPeople(vault, job(), { limit: 10 });
  clock.advance('PT1S');
  await findPeople(vault, job(), { field: 'email', value: new Pii('nobody@kites.example') });
  const log = await accesses(vault, tenant, { limit: 100 });
  assert.deepEqual(
    log.map(({ act, subject, count }) => [act, subject, count]),
    [
      ['search', null, 0],
      ['read', id, 1],
      ['read', id, 1],
      ['write', id, 1],
    ],
  );
  assert.deepEqual(log[3]!.columns, ['contact.email', 'contact.family-name', 'contact.given-name', 'contact.phone']);
  const entries = await withTenant(vault.db, tenant, (trx) =>
    trx.selectFrom('ledger_inbox').select('entry').orderBy('arrived').execute(),
  );
  const said = entries
    .map(
      ({ entry }) =>
        JSON.parse(Buffer.from(entry).toString()) as { kind: string; data: { digest: string; access: string } },
    )
    .filter(({ kind }) => kind === 'access.logged');
  assert.deepEqual(
    said.map(({ data }) => data.digest),
    log.toReversed().map((row) => digestOf([row])),
  );
  assert.equal(
    entries.some(({ entry }) => Buffer.from(entry).toString().includes(id)),
    false,
    'the ledger does not name the person',
  );
  await assert.rejects(
    withTenant(vault.db, tenant, (trx) => trx.deleteFrom('access_log').execute()),
    code('42501'),
  );
});

test('the same address is the same person: what is missing is added, what differs stays', async (t) => {
  const { vault, job } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), ada);
  const again = await savePerson(vault, job(), {
    contact: { email: 'adelheid.quistorp@kites.example', 'family-name': 'Other', city: 'Ghent' },
    origin,
  });
  assert.deepEqual(again, { id, was: 'merged', differs: ['family-name'] });
  const { records } = await readPerson(vault, job(), id);
  assert.equal(records[0]!.values.reveal()['city'], 'Ghent');
  assert.equal(records[0]!.values.reveal()['family-name'], 'Quistorp');
  const twice = await Promise.all(
    Array.from({ length: 6 }, () => savePerson(vault, job(), { contact: { email: 'new@kites.example' }, origin })),
  );
  assert.equal(new Set(twice.map((one) => one.id)).size, 1, 'six at once are one person');
  assert.equal(twice.filter(({ was }) => was === 'new').length, 1);
});

test('records of declared types: their form is checked, and an activity moves the last interaction', async (t) => {
  const { vault, job, tenant, clock } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), ada);
  await declareType(vault, tenant, ticket, 'test');
  const values = { subject: 'Broken spar', body: 'It snapped.', state: 'open', priority: 2 };
  await assert.rejects(
    addRecord(vault, job(), { subject: id, type: 'ticket', values: { ...values, priority: 'high' }, origin }),
    code('vault.values'),
  );
  await assert.rejects(
    addRecord(vault, job(), { subject: id, type: 'ticket', values: { ...values, religion: 'x' }, origin }),
    code('vault.values'),
  );
  await assert.rejects(
    addRecord(vault, job(), { subject: id, type: 'tickets', values, origin }),
    code('vault.no-type'),
  );
  await assert.rejects(
    addRecord(vault, job('purpose.newsletter'), { subject: id, type: 'ticket', values, origin }),
    code('vault.field-purpose'),
  );
  clock.advance('PT1H');
  const record = await addRecord(vault, job('purpose.support'), { subject: id, type: 'ticket', values, origin });
  const person = await readPerson(vault, job('purpose.support'), id);
  assert.equal(person.lastInteractionAt, '2026-03-10T10:00:00.000Z');
  assert.deepEqual(person.records.find((one) => one.id === record)!.values.reveal(), values);
  await changeRecord(vault, job('purpose.support'), record, { state: 'closed', body: null }, { origin, revision: 1 });
  await assert.rejects(
    changeRecord(vault, job('purpose.support'), record, { state: 'open' }, { origin, revision: 1 }),
    code('vault.changed-meanwhile'),
  );
  const after = (await readPerson(vault, job('purpose.support'), id)).records.find((one) => one.id === record)!;
  assert.deepEqual(after.values.reveal(), { subject: 'Broken spar', state: 'closed', priority: 2 });
  const wrong = {
    ...ticket,
    schema: {
      ...ticket.schema,
      properties: { ...ticket.schema.properties, body: { type: 'string', 'x-category': null, 'x-queryable': true } },
    },
  };
  await assert.rejects(declareType(vault, tenant, wrong, 'test'), code('vault.type'));
  assert.equal((await declareType(vault, tenant, ticket, 'test')).version, 1, 'the same again is the same version');
});

const ticket = {
  name: 'ticket',
  title: 'Ticket',
  activity: true,
  schema: {
    type: 'object',
    required: ['subject'],
    properties: {
      subject: { type: 'string', maxLength: 200, 'x-category': 'pd:Communication', 'x-purposes': ['purpose.support'] },
      body: { type: 'string', 'x-category': 'pd:Communication', 'x-purposes': ['purpose.support'] },
      state: { enum: ['open', 'closed'], 'x-category': null, 'x-queryable': true },
      priority: { type: 'integer', 'x-category': null, 'x-queryable': true },
    },
  },
};

test('nobody is enriched from elsewhere unless the policy declares it', async (t) => {
  const { vault, job } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), ada);
  const contact = (await readPerson(vault, job(), id)).records[0]!.id;
  const elsewhere = { origin: { source: 'third-party', channel: 'enrichment' } } as const;
  await changeRecord(vault, job(), contact, { 'job-title': 'Sail maker' }, elsewhere);
  await assert.rejects(
    changeRecord(vault, job(), contact, { birthday: '1980-02-29' }, elsewhere),
    code('vault.enrichment'),
  );
});

test('a restricted person is kept and used for nothing else', async (t) => {
  const { vault, job } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), ada);
  await restrictPerson(vault, job('law:rights'), id, true);
  await assert.rejects(readPerson(vault, job(), id), code('vault.restricted'));
  assert.deepEqual((await listPeople(vault, job(), { limit: 10 }))[0]!.contact.reveal(), {});
  await assert.rejects(
    addRecord(vault, job(), { subject: id, type: 'contact', values: {}, origin }),
    code('vault.restricted'),
  );
  await setPreference(vault, job(), id, { channel: 'email', topic: 'newsletter', wants: false, source: 'person' });
  assert.equal((await readPerson(vault, job('law:rights'), id)).preferences[0]!.wants, false);
  await restrictPerson(vault, job('law:rights'), id, false);
  assert.equal((await readPerson(vault, job(), id)).state, 'active');
});

test('nothing of a person rests in clear, and no value opens in another place', async (t) => {
  const { vault, job, tenant } = await vaultBench(t);
  await savePerson(vault, job(), ada);
  const other = await savePerson(vault, job(), { contact: { email: 'b@kites.example', city: 'Bruges' }, origin });
  const all = await withTenant(vault.db, tenant, async (trx) =>
    JSON.stringify([
      await trx.selectFrom('record').selectAll().execute(),
      await trx.selectFrom('keyring_index').selectAll().execute(),
    ]),
  );
  for (const word of ['Adelheid', 'Quistorp', 'kites.example', '5550123', 'Bruges'])
    assert.equal(all.includes(word), false, word);
  // The sealed city of one, put into the row of the other by hand.
  await withTenant(vault.db, tenant, async (trx) => {
    const rows = await trx.selectFrom('record').select(['id', 'subject_id', 'sealed', 'lineage']).execute();
    const from = rows.find((row) => row.subject_id !== other.id)!;
    const to = rows.find((row) => row.subject_id === other.id)!;
    const stolen = { ...(to.sealed as object), email: (from.sealed as { email: string }).email };
    await trx
      .updateTable('record')
      .set({ sealed: JSON.stringify(stolen) })
      .where('id', '=', to.id)
      .execute();
  });
  await assert.rejects(readPerson(vault, job(), other.id), code('vault.damaged'));
});

test('the same type declared by many at once has one version', async (t) => {
  const { vault, tenant } = await vaultBench(t);
  const order = {
    name: 'order',
    title: 'Order',
    schema: { type: 'object', properties: { paid: { type: 'boolean', 'x-category': null } } },
  };
  const declared = await Promise.all(Array.from({ length: 5 }, () => declareType(vault, tenant, order, 'house')));
  assert.deepEqual(
    declared.map(({ version }) => version),
    [1, 1, 1, 1, 1],
  );
});

test('purposes of the law: requests for whoever sees people, breach and checks for those in charge, emergency with the glass alone', async (t) => {
  const { vault, job, staff, breakGlass } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), ada);
  assert.equal((await readPerson(vault, staff('support', 'law:rights'), id)).records[0]!.withheld.length, 0);
  for (const purpose of ['law:breach', 'law:accountability', 'law:emergency'])
    await assert.rejects(readPerson(vault, staff('support', purpose), id), /vault\.(?:role|glass)/, purpose);
  await readPerson(vault, staff('owner', 'law:breach'), id);
  breakGlass({ id, subjects: [id], columns: ['contact.email'], until: '2026-03-10T10:00:00Z' });
  const seen = await readPerson(vault, staff('support', 'law:emergency'), id);
  assert.deepEqual(Object.keys(seen.records[0]!.values.reveal()), ['email']);
  await assert.rejects(restrictPerson(vault, staff('owner', 'law:emergency'), id, true), code('vault.glass'));
});

test('people who come at the same moment are written together, each with their own line, seal and failure', async (t) => {
  const { vault, job, tenant } = await vaultBench(t);
  const named = (email: string) => ({ contact: { 'given-name': 'Ada', email }, origin });
  const asked = [
    ...Array.from({ length: 12 }, (_, n) => named(`person${n}@kites.example`)),
    named('person3@kites.example'),
  ];
  const saved = await Promise.all(asked.map((person) => savePerson(vault, job(), person)));
  assert.equal(new Set(saved.map(({ id }) => id)).size, 12, 'the one who came twice is one');
  assert.deepEqual(saved.map(({ was }) => was).toSorted(), [
    ...Array<string>(1).fill('merged'),
    ...Array<string>(12).fill('new'),
  ]);
  for (const [n, { id }] of saved.entries()) {
    const [line] = await findPeople(vault, job(), { field: 'email', value: new Pii(asked[n]!.contact.email) });
    assert.equal(line!.id, id);
    const written = (await accesses(vault, tenant, { subject: id, act: 'write', limit: 9 })).at(-1)!;
    assert.deepEqual(written.columns, ['contact.email', 'contact.given-name']);
  }
  const entries = await withTenant(vault.db, tenant, (trx) =>
    trx.selectFrom('ledger_inbox').select('entry').where('tenant_id', '=', tenant).execute(),
  );
  const said = entries.map(({ entry }) => Buffer.from(entry).toString()).filter((text) => text.includes('"person":'));
  assert.ok(said.length >= 12, 'an entry of the ledger for each');
});
