// Reminders of time that is over, once each to whoever must act; and closed requests that shrink until nothing of the person is left.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Pii } from '#base';
import type { Policy } from '#policy';
import { withTenant } from '#store';
import { addFile, countPeople } from '#vault';
import {
  type Colleague,
  RightsProblem,
  answer,
  assign,
  extend,
  receive,
  remind,
  requestOf,
  requestsOf,
  sheetOf,
  shrink,
  storageOf,
  takeBack,
  timelineOf,
} from './index.ts';
import { houseCaller } from './sheet.ts';
import { type RightsBench, rightsBench } from './testing.ts';

const staff: readonly Colleague[] = [
  { id: 'ines', email: new Pii('ines@fenwick.example'), officer: true },
  { id: 'jonas', email: new Pii('jonas@fenwick.example'), officer: true },
  { id: 'noor', email: new Pii('noor@fenwick.example'), officer: false },
];

const asked = (b: RightsBench, more = {}) =>
  receive(b.rights, b.tenant, 'staff:ines', {
    asks: 'access',
    channel: 'post',
    language: 'en',
    country: 'BE',
    sheet: { name: 'Ada Quill' },
    ...more,
  }).then(({ request }) => request);

async function reminding(t: TestContext) {
  const b = await rightsBench(t);
  const setting = { rights: b.rights, staff: async () => staff, language: async () => 'en' as const };
  /** Who was reminded of what now. */
  const told = async (): Promise<string[]> => {
    await remind(setting, b.tenant);
    return (await b.sent()).map(({ to, subject }) => `${to?.[0]?.address}: ${subject}`).toSorted();
  };
  return { ...b, told };
}

test('half, four fifths and all of the time: once each, to the one who works on it, else to all who answer for it', async (t) => {
  const b = await reminding(t);
  const row = await asked(b);
  assert.equal(row.dueOn, '2026-04-10');
  assert.deepEqual(await b.told(), []);
  b.clock.advance('P15D');
  assert.deepEqual(await b.told(), [], 'one day before half of 31');
  b.clock.advance('P1D');
  const half = await b.told();
  assert.deepEqual(
    half.map((one) => one.split(':')[0]),
    ['ines@fenwick.example', 'jonas@fenwick.example'],
  );
  assert.match(half[0]!, /Request 1: half of its time is over/);
  assert.deepEqual(await b.told(), [], 'once');
  await assign(b.rights, b.tenant, row.id, 'staff:ines', 'noor');
  b.clock.advance('P9D');
  assert.deepEqual(await b.told(), [
    'noor@fenwick.example: Request 1 must be answered by 10 April 2026 (Fenwick Kites)',
  ]);
  b.clock.advance('P20D');
  const over = await b.told();
  assert.deepEqual(over, ['noor@fenwick.example: The time of request 1 is over (Fenwick Kites)']);
  assert.deepEqual(await b.told(), []);
  const shares = (await timelineOf(b.rights, b.tenant, row.id)).flatMap(({ kind, data }) =>
    kind === 'reminded' ? [data['share']] : [],
  );
  assert.deepEqual(shares, [50, 80, 100]);
});

test('whoever was away all the time hears of the last alone; a longer time begins anew; a closed request is silent', async (t) => {
  const b = await reminding(t);
  const [late, longer, ended] = [
    await asked(b),
    await asked(b, { asks: 'complaint' }),
    await asked(b, { asks: 'objection' }),
  ];
  b.clock.advance('P26D');
  await extend(b.rights, b.tenant, longer.id, 'staff:ines', 'There is much of it.');
  await takeBack(b.rights, b.tenant, ended.id, 'person');
  const both = await b.told();
  assert.deepEqual(
    [...new Set(both.map((one) => /[Rr]equest (\d)/.exec(one)?.[1]))],
    [String(late.number)],
    'of 26 of 92 days nothing is to be said',
  );
  assert.equal(both.length, 2);
  b.clock.advance('P25D');
  const later = (await b.told()).filter((one) => one.includes(`equest ${longer.number}:`));
  assert.match(later[0] ?? '', /half of its time/);
});

test('nobody is named in a reminder', async (t) => {
  const b = await reminding(t);
  await asked(b);
  b.clock.advance('P17D');
  await remind({ rights: b.rights, staff: async () => staff, language: async () => 'de' }, b.tenant);
  const [mail] = await b.sent();
  assert.match(mail!.text!, /Hälfte der Zeit/);
  assert.match(mail!.text!, /\/console\/requests\/1/);
  assert.doesNotMatch(`${mail!.text} ${mail!.html}`, /Quill/);
});

test('a closed request shrinks: documents at once, the sheet after a year, the row after four; an open one never', async (t) => {
  const b = await rightsBench(t);
  const [row, open] = [await asked(b), await asked(b, { asks: 'complaint' })];
  const file = { subject: row.subject!, name: 'card.png', mediaType: 'image/png', content: Buffer.from('a card') };
  await addFile(b.vault, houseCaller(b.tenant), file);
  const files = () =>
    withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('file').select('id').execute()).then(
      ({ length }) => length,
    );
  await shrink(b.rights, b.tenant);
  assert.equal(await files(), 1, 'while it is open');
  await answer(b.rights, b.tenant, row.id, 'staff:ines', 'Here it is.');
  await shrink(b.rights, b.tenant);
  assert.equal(await files(), 0);
  b.clock.advance('P364D');
  await shrink(b.rights, b.tenant);
  assert.equal(
    (await sheetOf(b.rights, b.tenant, await requestOf(b.rights, b.tenant, row.id))).sheet.name,
    'Ada Quill',
  );
  b.clock.advance('P1D');
  await shrink(b.rights, b.tenant);
  await shrink(b.rights, b.tenant);
  const bare = await requestOf(b.rights, b.tenant, row.id);
  assert.equal(bare.subject, null);
  await assert.rejects(sheetOf(b.rights, b.tenant, bare), RightsProblem);
  const kinds = (await timelineOf(b.rights, b.tenant, row.id)).map(({ kind }) => kind);
  assert.deepEqual(kinds.filter((kind) => kind === 'sheet-erased').length, 1);
  const left = await withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('subject').select('id').execute());
  assert.deepEqual(
    left.map(({ id }) => id),
    [open.subject],
  );
  b.clock.advance('P3Y');
  await shrink(b.rights, b.tenant);
  assert.deepEqual(
    (await requestsOf(b.rights, b.tenant)).map(({ id }) => id),
    [open.id],
  );
  assert.equal((await sheetOf(b.rights, b.tenant, open)).sheet.name, 'Ada Quill');
  assert.equal(await countPeople(b.vault, b.tenant), 0);
});

test('what the policy promises about such requests goes before the house’s own rule; what it says of others does not', () => {
  const kept = (subject: string, period: string | null, trigger = 'request-closure', bound = 'max') =>
    ({ retention: [{ id: 'retention.r', subject, period, trigger, bound }] }) as unknown as Policy;
  assert.deepEqual(storageOf(kept('requests to exercise your rights', 'P6M')), {
    sheet: 'P6M',
    row: 'P6M',
    fact: 'retention.r',
  });
  assert.deepEqual(storageOf(kept('data subject requests', 'P3Y')), { sheet: 'P1Y', row: 'P3Y', fact: 'retention.r' });
  const own = { sheet: 'P1Y', row: 'P4Y', fact: null };
  for (const other of [
    kept('support tickets', 'P6M'),
    kept('requests to exercise your rights', null),
    kept('requests to exercise your rights', 'P6M', 'collection'),
    kept('requests to exercise your rights', 'P6M', 'request-closure', 'min'),
    null,
  ])
    assert.deepEqual(storageOf(other), own);
});
