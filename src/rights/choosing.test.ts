// Choosing: what a plan holds is taken from what was found; reasons are those of the right; a mailbox that nobody confirmed is replaced in no way.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { newsletter } from '#consent/testing';
import {
  type ProposeOptions,
  applyFor,
  approveFor,
  choicesFor,
  leftOutReasons,
  planOf,
  proposeFor,
  reasonsFor,
  requestOf,
  sheetOf,
  timelineOf,
} from './index.ts';
import { isAddress } from './plan/mailboxes.ts';
import { type Inn, inn } from './testing-inn.ts';

test('the officer chooses: the fields with what stands there, new values by field; what is not there is refused', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { words: 'My town is wrong.' });
  const choices = await choicesFor(b.rights, b.tenant, id);
  assert.deepEqual(
    choices.fields.map(({ at, rows, values }) => [at, rows, values]),
    [
      ['inn/guest/name', 1, null],
      ['inn/guest/city', 1, null],
      ['inn/stay/note', 2, null],
    ],
  );
  assert.doesNotMatch(JSON.stringify(choices), /Quil|Gent|quiet/);
  const row = await requestOf(b.rights, b.tenant, id);
  assert.equal(
    (await sheetOf(b.rights, b.tenant, row)).sheet.known,
    undefined,
    'looking at what there is writes nothing',
  );
  assert.deepEqual(
    (await timelineOf(b.rights, b.tenant, id)).map(({ kind }) => kind),
    ['received', 'identified'],
  );
  const caller = { tenant: b.tenant, principal: 'staff:lea', actor: 'house', purpose: 'law:rights' } as const;
  const shown = await choicesFor(b.rights, b.tenant, id, caller);
  assert.deepEqual(shown.fields.find(({ at }) => at === 'inn/stay/note')?.values, ['quiet room', 'late']);
  assert.doesNotMatch(JSON.stringify(shown), /Ben/);
  const wrong = { ...caller, actor: { role: 'auditor' } } as const;
  await assert.rejects(choicesFor(b.rights, b.tenant, id, wrong), (error: { code?: string }) =>
    (error.code ?? '').startsWith('vault.'),
  );
  const nowhere = { 'inn/guest/city': 'Ghent', 'inn/guest/shoe': '42' };
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', { values: nowhere }), { code: 'rights.choice' });
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', { without: ['shed'] }), { code: 'rights.choice' });
  const first = await proposeFor(b.rights, b.tenant, id, 'staff:1', { values: { 'inn/guest/city': 'Gant' } });
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1', { values: { 'inn/guest/city': 'Ghent' } });
  assert.notEqual(plan.hash, first.hash, 'another value is another plan');
  await assert.rejects(approveFor(b.rights, b.tenant, id, first.hash, 'staff:1'), { code: 'plan.other' });
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'done');
  assert.deepEqual(b.rows('guest'), [
    [1, 'ADA@mill.example', 'Ada Quil', 'Ghent'],
    [2, 'ben@mill.example', 'Ben', 'Gent'],
  ]);
});

test('a system stays out for a reason: approved with the plan, untouched, and the person reads why', async (t) => {
  const b = await inn(t);
  const id = await b.ask('erasure');
  const without = { without: ['inn'] };
  const first = await proposeFor(b.rights, b.tenant, id, 'staff:1', without);
  const because = { inn: 'legal-claims' } as const;
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1', { ...without, because });
  assert.notEqual(plan.hash, first.hash);
  assert.deepEqual(
    plan.operations.map(({ holding, reason }) => [holding, reason]),
    [['inn', 'left-out: legal-claims']],
  );
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  b.clock.advance('PT48H');
  assert.deepEqual(await applyFor(b.rights, b.tenant, id, 'staff:1'), { is: 'done' });
  assert.equal(b.rows('guest').length, 2);
  const letters = (await b.sent()).map(({ text }) => text ?? '');
  assert.ok(letters.some((text) => /Left as it is in The inn: it is needed for legal claims/.test(text)));
});

test('held still, or objected to, for chosen purposes alone: they stand in the plan and in its hash', async (t) => {
  const b = await inn(t, (map) => map.replace('"pd:Preference"', `"pd:Preference", purposes: [${newsletter}]`));
  const id = await b.ask('restriction');
  const all = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  const one = await proposeFor(b.rights, b.tenant, id, 'staff:1', { purposes: [newsletter] });
  const places = (plan: typeof all) => plan.operations.map(({ collection, fields }) => [collection, fields]);
  assert.deepEqual(places(all), [
    ['guest', []],
    ['stay', []],
  ]);
  assert.deepEqual(places(one), [['stay', ['note']]]);
  assert.deepEqual(one.operations[0]!.facts, [newsletter]);
  const made = { purposes: ['purpose.of-nobody'] };
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', made), { code: 'rights.choice' });
});

test('a reason to leave a system out is one of the right that is exercised', async (t) => {
  const b = await inn(t);
  const asked = { erasure: await b.ask('erasure'), restriction: await b.ask('restriction') } as const;
  for (const right of ['erasure', 'restriction'] as const)
    for (const reason of leftOutReasons) {
      const because = { without: ['inn'], because: { inn: reason } };
      const made = proposeFor(b.rights, b.tenant, asked[right], 'staff:1', because);
      if (reasonsFor(right).includes(reason)) assert.equal((await made).operations[0]?.reason, `left-out: ${reason}`);
      else await assert.rejects(made, { code: 'rights.reason' }, `${right} ${reason}`);
    }
  assert.ok(reasonsFor('erasure').includes('legal-claims'));
  assert.ok(!reasonsFor('restriction').includes('legal-claims'));
});

const [mine, eves] = ['ada@mill.example', 'eve@elsewhere.example'];

/** Ada's address stands in columns that the map calls by other names too; `spare` is empty, `other` is a second address, `nick` is none. */
async function withAddresses(t: Parameters<typeof inn>[0]): Promise<Inn> {
  const b = await inn(t);
  const db = new DatabaseSync(b.file);
  for (const column of ['login', 'mail', 'spare', 'other', 'work', 'desk', 'nick'])
    db.exec(`alter table guest add column ${column} text`);
  db.exec(
    `update guest set login = '${mine}', mail = 'Ada Quil <${mine}>', other = 'ada@home.example', work = 'none', desk = 'ada-desk', nick = 'ada' where id = 1`,
  );
  db.close();
  await b.map((map) =>
    map.replace(
      'name: {',
      `login: { category: "pd:Username" }
          mail: { category: "pd:Contact", identity: email }
          spare: { category: "pd:Contact" }
          other: { category: "pd:EmailAddressPersonal" }
          work: { category: "pd:EmailAddressWork" }
          desk: { category: "pd:Contact", identity: email }
          nick: { category: "pd:UID" }
          name: {`,
    ),
  );
  return b;
}

test('somebody who reads the old mailbox asks for another address, in each way that there is: nothing is changed, and no plan is kept', async (t) => {
  const b = await withAddresses(t);
  const before = b.rows('guest');
  const field = (name: string): string => `inn/guest/${name}`;
  const ways: readonly (ProposeOptions | { wanted: { field: string; value: string }[] })[] = [
    { wanted: [{ field: 'pd:EmailAddress', value: eves }] },
    { wanted: [{ field: 'pd:EmailAddressPersonal', value: eves }] },
    { wanted: [{ field: field('email'), value: eves }] },
    { wanted: [{ field: 'pd:Username', value: eves }] },
    { wanted: [{ field: 'pd:City', value: eves }] },
    { values: { 'pd:EmailAddressWork': eves } },
    { values: { [field('email')]: eves } },
    { values: { [field('email')]: eves.toUpperCase() } },
    { values: { [field('email')]: null } },
    { values: { [field('email')]: 'nobody' } },
    { values: { [field('login')]: eves } },
    { values: { [field('login')]: 'ada-quil' } },
    { values: { [field('mail')]: `Ada Quil <${eves}>` } },
    { values: { [field('spare')]: eves } },
    { values: { [field('spare')]: eves.replace('@', '＠') } },
    { values: { [field('spare')]: `${eves}; ada@new.example` } },
    { values: { [field('other')]: eves } },
    { values: { [field('work')]: 'unknown' } },
    { values: { [field('desk')]: 'eve-desk' } },
    { values: { [field('nick')]: eves } },
    { values: { [field('city')]: 'Ghent', [field('email')]: eves } },
    { values: { 'pd:City': 'Ghent', 'pd:Username': eves } },
  ];
  for (const way of ways) {
    const [more, options] = 'wanted' in way ? [way, {}] : [{}, way];
    const id = await b.ask('rectification', { words: JSON.stringify(way), ...more });
    const told = JSON.stringify(way);
    await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', options), { code: 'rights.mailbox' }, told);
    assert.equal(await planOf(b.rights, b.tenant, id), null, told);
    const row = await requestOf(b.rights, b.tenant, id);
    assert.equal((await sheetOf(b.rights, b.tenant, row)).sheet.replacements, undefined, told);
  }
  assert.deepEqual(b.rows('guest'), before);
  const id = await b.ask('rectification', { words: 'What is there?' });
  assert.deepEqual(
    (await choicesFor(b.rights, b.tenant, id)).fields.map((one) => one.field),
    ['name', 'city', 'spare', 'nick', 'note'],
  );
});

test('what is no address is put right beside one; a plan of before is not carried out on what has become a mailbox since', async (t) => {
  const b = await withAddresses(t);
  const id = await b.ask('rectification', { words: 'My nickname is wrong.' });
  const before = b.rows('guest');
  const choose = { values: { 'inn/guest/nick': 'ada-q' } };
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1', choose);
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', { values: { 'inn/guest/login': eves } }), {
    code: 'rights.mailbox',
  });
  assert.equal((await planOf(b.rights, b.tenant, id))?.id, plan.id, 'what was approved stands');
  await b.map((map) => map.replace('name: {', 'nick: { category: "pd:UID", identity: email }\n          name: {'));
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'drifted');
  assert.deepEqual(b.rows('guest'), before);
  await b.map((map) => map.replace('name: {', 'nick: { category: "pd:UID" }\n          name: {'));
  const again = await proposeFor(b.rights, b.tenant, id, 'staff:1', choose);
  await approveFor(b.rights, b.tenant, id, again.hash, 'staff:1');
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'done');
  assert.match(JSON.stringify(b.rows('guest')), /"ada-q"/);
});

test('a number by which somebody else is recognised is not written into a row of whoever asks for it', async (t) => {
  const b = await inn(t);
  const db = new DatabaseSync(b.file);
  db.exec(`alter table guest add column number text; update guest set number = 'G-' || id;`);
  db.close();
  await b.map((map) =>
    map.replace('name: {', 'number: { category: "pd:Identifying", identity: guest-number }\n          name: {'),
  );
  const before = b.rows('guest');
  const id = await b.ask('rectification', { words: 'My number is another.' });
  const place = 'inn/guest/number';
  for (const value of ['G-2', ' G-2 '])
    for (const values of [{ [place]: value }, { 'pd:Identifying': value }])
      await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', { values }), { code: 'rights.taken' }, value);
  assert.equal(await planOf(b.rights, b.tenant, id), null);
  assert.deepEqual(b.rows('guest'), before);
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1', { values: { [place]: 'G-3' } });
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'done');
  assert.deepEqual(b.rows('guest')[0], [1, 'ADA@mill.example', 'Ada Quil', 'Gent', 'G-3']);
});

test('an address is told from text that mentions one', () => {
  for (const one of [
    mine,
    ` ${mine} `,
    'Ada <ada@mill.example>',
    `${mine}; b@mill.example`,
    'ada@intranet',
    `mailto:${mine}`,
  ])
    assert.ok(isAddress(one), one);
  for (const other of [
    '',
    ' ',
    'Ada',
    '@ada',
    'room 3 @ the mill',
    `write to ${mine} on Mondays`,
    'ada@',
    '0470 12 34 56',
  ])
    assert.ok(!isAddress(other), other);
});
