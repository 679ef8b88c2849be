// The vault as a Holding beyond the contract of all: whose a row is, what a policy's storage rule lets go, what a correction leaves as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem, Temporal } from '#base';
import { type Found, type Holding, type Person, RetentionRule } from '#policy';
import { withTenant } from '#store';
import {
  addFile,
  addRecord,
  declareType,
  readPerson,
  restrictPerson,
  savePerson,
  setPreference,
  vaultHolding,
} from '../index.ts';
import type { Keyd } from '../keyd/contract.ts';
import { type VaultBench, testPolicy, vaultBench } from '../testing.ts';

const origin = { source: 'provided', channel: 'form' } as const;
const by = (kind: string, value: string): Person => ({ identifiers: [{ kind, value }] });
const found = (holding: Holding, person: Person): Promise<Found[]> => Array.fromAsync(holding.find(person));
const short = (rows: readonly Found[]) =>
  rows.map(({ collection, relation, fields }) => [collection, relation, fields]);
const person = async (b: VaultBench, contact: Record<string, string>, purpose?: string): Promise<string> =>
  (await savePerson(b.vault, b.job(purpose), { contact, origin })).id;

const letter = {
  name: 'letter',
  title: 'Letter',
  activity: true,
  schema: {
    type: 'object',
    required: ['text'],
    properties: {
      text: { type: 'string', 'x-category': 'pd:Communication' },
      copy: { type: 'string', 'x-category': 'pd:EmailAddress', 'x-index': 'email' },
    },
  },
};

test('a number of two people is nobody’s until something else decides; of the other only that number is told', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant, { country: 'BE' });
  const ann = await person(b, { email: 'ann@kites.example', phone: '+32 470 12 34 56', city: 'Ghent' });
  await person(b, { email: 'bob@kites.example', phone: '0470 12 34 56', country: 'BE', city: 'Bruges' });
  const doubtful = await found(holding, by('phone', '0470/12.34.56'));
  assert.deepEqual(short(doubtful), [
    ['record.contact', 'shared', { phone: '0470/12.34.56' }],
    ['record.contact', 'shared', { phone: '0470/12.34.56' }],
  ]);
  assert.deepEqual(
    doubtful.map(({ sharedWith }) => sharedWith),
    [1, 1],
  );
  const decided = await found(holding, {
    identifiers: [
      { kind: 'phone', value: '0470/12.34.56' },
      { kind: 'email', value: 'ann@kites.example' },
    ],
  });
  assert.equal(decided.find(({ collection }) => collection === 'person')!.key, ann);
  assert.deepEqual(
    decided.filter(({ relation }) => relation === 'shared').map(({ fields }) => fields),
    [{ phone: '0470/12.34.56' }],
  );
  assert.ok(!JSON.stringify(decided).includes('Bruges'));
  assert.deepEqual(decided[0]!.identifiers, [{ kind: 'vault-subject', value: ann }]);
});

test('by which fields people are recognised is said, whatever a company’s own type calls their category', async (t) => {
  const b = await vaultBench(t);
  const { schema } = letter;
  const sender = { type: 'string', 'x-category': 'pd:Username', 'x-index': 'email' };
  await declareType(
    b.vault,
    b.tenant,
    { ...letter, schema: { ...schema, properties: { ...schema.properties, sender } } },
    'test',
  );
  const { collections } = await vaultHolding(b.vault, b.tenant).describe();
  const identities = collections.flatMap(({ name, fields }) =>
    fields.flatMap((field) => (field.identity === undefined ? [] : [[name, field.name, field.identity]])),
  );
  assert.deepEqual(identities, [
    ['record.contact', 'email', 'email'],
    ['record.contact', 'phone', 'phone'],
    ['record.letter', 'copy', 'email'],
    ['record.letter', 'sender', 'email'],
  ]);
});

test('an address in somebody else’s letter is a mention: nothing else of it is told, nothing of it goes', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  await declareType(b.vault, b.tenant, letter, 'test');
  const bob = await person(b, { email: 'bob@kites.example' });
  const values = { text: 'a secret of Bob’s', copy: 'Ann@Kites.example' };
  await addRecord(b.vault, b.job(), { subject: bob, type: 'letter', values, origin });
  assert.deepEqual(short(await found(holding, by('email', 'ann@kites.example'))), [
    ['record.letter', 'mention', { copy: 'ann@kites.example' }],
  ]);
});

test('an access by staff is told without who it was; the look that answers tells nothing new', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  const ann = await person(b, { email: 'ann@kites.example' });
  // Ids of one moment are in no order.
  b.clock.advance('PT1S');
  await readPerson(b.vault, b.staff('support'), ann);
  const looks = async () =>
    (await found(holding, by('vault-subject', ann))).filter(({ collection }) => collection === 'access-log');
  const first = await looks();
  assert.deepEqual(
    first.map(({ relation, fields }) => [relation, fields['act'], fields['purpose']]),
    [
      ['own', 'write', 'purpose.orders'],
      ['shared', 'read', 'purpose.orders'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(first), /staff:/);
  assert.deepEqual(await looks(), first);
});

test('what is put right stays for the purposes it was collected for, and is found by at once', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  const ann = await person(b, { email: 'anne@kites.example', city: 'Gent' });
  const contact = (await found(holding, by('vault-subject', ann))).find(
    ({ collection }) => collection === 'record.contact',
  )!;
  const selection = { collection: contact.collection, keys: [contact.key] };
  assert.deepEqual(await holding.correct(selection, { email: 'ann@kites.example', city: null }), {
    outcome: 'done',
    count: 1,
  });
  assert.deepEqual(await found(holding, by('email', 'anne@kites.example')), []);
  assert.equal((await found(holding, by('email', 'ann@kites.example')))[0]!.key, ann);
  const view = (await readPerson(b.vault, b.job(), ann)).records[0]!;
  assert.deepEqual(view.values.reveal(), { email: 'ann@kites.example' }, 'orders may still read it');
  assert.deepEqual(view.lineage['email']!.purposes, ['purpose.orders']);
  for (const values of [{ email: 'no address' }, { religion: 'x' }])
    assert.equal((await holding.correct(selection, values)).outcome, 'cannot');
});

test('a person is restricted as a whole, and what is theirs with them', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  const ann = await person(b, { email: 'ann@kites.example' });
  const [, contact] = await found(holding, by('vault-subject', ann));
  const part = { collection: 'record.contact', keys: [contact!.key] };
  assert.equal((await holding.restrict(part, true)).outcome, 'cannot');
  assert.deepEqual(await holding.restrict({ collection: 'person', keys: [ann] }, true), { outcome: 'done', count: 1 });
  assert.deepEqual(await holding.restrict(part, true), { outcome: 'done', count: 1 });
  await assert.rejects(readPerson(b.vault, b.job(), ann), (error) => (error as Problem).code === 'vault.restricted');
  const held = (await found(holding, by('email', 'ann@kites.example'))).map(({ collection }) => collection);
  assert.ok(held.includes('record.contact'), 'they may still ask what is held');
});

test('an erasure whose keys cannot be destroyed now is pending, and done when they are, under the same key', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  const ann = await person(b, { email: 'ann@kites.example' });
  const shut = new Problem('keyd.away', { happened: 'It is away.', unchanged: 'Nothing.', next: 'Wait.' });
  const refuse = (): Promise<never> => Promise.reject(shut);
  const away = Object.assign(Object.create(b.core) as Keyd, { rewrap: refuse, rebucket: refuse });
  const selection = { collection: 'person', keys: [ann] };
  const first = await vaultHolding({ ...b.vault, keyd: away }, b.tenant).erase(selection, 'plan-1');
  assert.equal(first.outcome, 'pending');
  assert.deepEqual(await found(holding, by('vault-subject', ann)), []);
  assert.deepEqual(await holding.erase(selection, 'plan-1'), { outcome: 'done', count: 1 });
  assert.deepEqual(await holding.erase(selection, 'plan-1'), { outcome: 'done', count: 1 });
  const erasures = await withTenant(b.vault.db, b.tenant, (trx) =>
    trx.selectFrom('erasure').select(['state', 'reason']).execute(),
  );
  assert.deepEqual(erasures, [{ state: 'done', reason: 'plan-1' }]);
});

test('people are erased once, however many ask for it at the same moment', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  const keys = [await person(b, { email: 'ann@kites.example' }), await person(b, { email: 'bob@kites.example' })];
  const [ann] = keys;
  const selections = [keys, keys, [ann!], keys];
  const answers = await Promise.all(
    selections.map((some, at) => holding.erase({ collection: 'person', keys: some }, `plan-${at}`)),
  );
  for (const [at, answer] of answers.entries())
    if (answer.outcome !== 'pending') assert.deepEqual(answer, { outcome: 'done', count: selections[at]!.length });
  for (const some of selections)
    assert.equal((await holding.erase({ collection: 'person', keys: some }, 'k')).outcome, 'done');
  const erasures = await withTenant(b.vault.db, b.tenant, (trx) =>
    trx.selectFrom('erasure').select(['state', 'count']).execute(),
  );
  assert.equal(
    erasures.reduce((sum, { count }) => sum + count, 0),
    2,
  );
  assert.ok(erasures.every(({ state }) => state === 'done'));
});

const rule = (more: object): RetentionRule =>
  RetentionRule.parse({ id: 'retention.orders', subject: 'orders', trigger: 'collection', period: 'P1Y', ...more });

const dueIn = async (holding: Holding, given: RetentionRule, before: string) =>
  Array.fromAsync(holding.due(given, Temporal.Instant.from(before)));

test('a storage rule lets go values of its purposes alone, by the calendar; whoever has nothing else goes whole', async (t) => {
  const b = await vaultBench(t, '2024-02-29T12:00:00Z');
  const holding = vaultHolding(b.vault, b.tenant);
  await declareType(b.vault, b.tenant, letter, 'test');
  const ann = await person(b, { email: 'ann@kites.example' });
  const bob = await person(b, { email: 'bob@kites.example' }, 'purpose.newsletter');
  const text = { type: 'letter', values: { text: 'x' }, origin };
  const bobs = await addRecord(b.vault, b.job(), { subject: bob, ...text });
  const eve = await person(b, { email: 'eve@kites.example' });
  await restrictPerson(b.vault, b.job('law:rights'), eve, true);
  const dan = await person(b, { email: 'dan@kites.example' });
  await addFile(b.vault, b.job('purpose.support'), {
    subject: dan,
    name: 'a',
    mediaType: 'text/plain',
    content: Buffer.from('a'),
  });
  const contactOf = (await found(holding, by('vault-subject', dan))).find(
    ({ collection }) => collection === 'record.contact',
  )!;
  const orders = rule({ purposes: ['purpose.orders'] });
  assert.deepEqual(
    await dueIn(holding, orders, '2025-02-28T12:00:00Z'),
    [],
    'a year from 29 February ends on the 28th',
  );
  const due = await dueIn(holding, orders, '2025-02-28T12:00:01Z');
  assert.deepEqual(due, [
    { collection: 'person', keys: [ann] },
    ...[
      { collection: 'record.letter', keys: [bobs] },
      { collection: 'record.contact', keys: [contactOf.key] },
    ].toSorted((x, y) => (x.keys[0]! < y.keys[0]! ? -1 : 1)),
  ]);
  for (const selection of due) assert.equal((await holding.erase(selection, 'retention-1')).outcome, 'done');
  assert.deepEqual(await dueIn(holding, orders, '2025-02-28T12:00:01Z'), []);
  assert.deepEqual(await found(holding, by('email', 'ann@kites.example')), []);
  const left = await found(holding, by('vault-subject', bob));
  assert.deepEqual(
    left.map(({ collection }) => collection).filter((name) => name.startsWith('record.')),
    ['record.contact'],
  );
});

test('a rule about some data lets go those fields; what is required cannot be emptied, and the answer says so', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  const { policy, ...rest } = testPolicy();
  const data = [
    { id: 'data.address', label: 'street', dpv: 'pd:PhysicalAddress' },
    { id: 'data.words', label: 'letters', dpv: 'pd:Communication' },
  ];
  b.publish({ ...rest, policy: { ...policy, data } });
  await declareType(b.vault, b.tenant, letter, 'test');
  const ann = await person(b, { email: 'ann@kites.example', street: 'Kerkstraat 1', city: 'Ghent' });
  const both = { text: 'x', copy: 'ann@kites.example' };
  await addRecord(b.vault, b.job(), { subject: ann, type: 'letter', values: both, origin });
  const later = '2027-03-10T09:00:01Z';
  const [street] = await dueIn(holding, rule({ data: ['data.address'] }), later);
  assert.deepEqual(street!.fields, ['city', 'street']);
  assert.equal((await holding.erase(street!, 'r')).outcome, 'done');
  const contact = (await found(holding, by('vault-subject', ann))).find(
    ({ collection }) => collection === 'record.contact',
  )!;
  assert.deepEqual([contact.fields['street'], contact.fields['email']], [undefined, 'ann@kites.example']);
  const [words] = await dueIn(holding, rule({ data: ['data.words'] }), later);
  assert.deepEqual([words!.collection, words!.fields], ['record.letter', ['text']]);
  assert.equal((await holding.erase(words!, 'r')).outcome, 'cannot');
});

test('the last interaction moves the end; a rule that names neither data nor purposes reaches nobody; an unknown event is said to be one', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  await declareType(b.vault, b.tenant, letter, 'test');
  const ann = await person(b, { email: 'ann@kites.example' });
  b.clock.advance('P30D');
  await addRecord(b.vault, b.job(), { subject: ann, type: 'letter', values: { text: 'x' }, origin });
  const last = rule({ purposes: ['purpose.orders'], trigger: 'last-interaction' });
  assert.deepEqual(await dueIn(holding, last, '2027-04-09T08:59:59Z'), []);
  assert.deepEqual(await dueIn(holding, last, '2027-04-09T09:00:01Z'), [{ collection: 'person', keys: [ann] }]);
  assert.deepEqual(await dueIn(holding, rule({}), '2190-01-01T00:00:00Z'), []);
  assert.deepEqual(
    await dueIn(holding, rule({ purposes: ['purpose.orders'], bound: 'min' }), '2190-01-01T00:00:00Z'),
    [],
  );
  for (const more of [{ trigger: 'contract-end' }, { period: null }, { trigger: null }])
    await assert.rejects(
      dueIn(holding, rule({ purposes: ['purpose.orders'], ...more }), '2190-01-01T00:00:00Z'),
      (error) => (error as Problem).code === 'vault.no-date',
    );
});

test('a permission can leave alone, and whoever listens is told; an objection stays as long as its person', async (t) => {
  const b = await vaultBench(t);
  const holding = vaultHolding(b.vault, b.tenant);
  const ann = await person(b, { email: 'ann@kites.example' });
  for (const [channel, wants] of [
    ['email', true],
    ['sms', false],
  ] as const)
    await setPreference(b.vault, b.job(), ann, { channel, topic: 'purpose.newsletter', wants, source: 'person' });
  const due = await dueIn(
    holding,
    rule({ purposes: ['purpose.orders', 'purpose.newsletter'], trigger: 'creation' }),
    '2190-01-01T00:00:00Z',
  );
  assert.deepEqual(
    due,
    [{ collection: 'person', keys: [ann] }],
    'the objection does not hold them: its mark outlives them',
  );
  const rows = await found(holding, by('vault-subject', ann));
  const answers = await Promise.all(
    ['permission', 'objection'].map((collection) => {
      const keys = rows.filter((row) => row.collection === collection).map(({ key }) => key);
      assert.equal(keys.length, 1);
      return holding.erase({ collection, keys }, 'k');
    }),
  );
  assert.deepEqual(
    answers.map(({ outcome }) => outcome),
    ['done', 'kept'],
  );
  assert.deepEqual(
    (await readPerson(b.vault, b.job(), ann)).preferences.map(({ channel, wants }) => [channel, wants]),
    [['sms', false]],
  );
});
