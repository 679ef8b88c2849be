// A request from the public page to its end: confirmed by the mailbox alone, counted by the law, answered, refused or taken back.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Pii, Secret } from '#base';
import { linkIn, tailOf } from '#consent/testing';
import { type Policy } from '#policy';
import { withTenant } from '#store';
import { countPeople, findPeople, listPeople } from '#vault';
import {
  type Sheet,
  answer,
  ask,
  askProof,
  clockOfRequest,
  confirmAsk,
  dropAsks,
  extend,
  identify,
  lookAtAsk,
  proveByLink,
  receive,
  refuse,
  requestOf,
  requestsOf,
  sheetOf,
  takeBack,
  timelineOf,
} from './index.ts';
import { rightsBench } from './testing.ts';

const ada: Sheet & { email: string } = {
  name: 'Ada Quill',
  email: 'Ada.Quill@mill.example',
  words: 'Please tell me what you keep about me.',
};

async function bench(t: TestContext, more: Partial<Policy> = {}) {
  const b = await rightsBench(t);
  const policy = (await b.vault.published(b.tenant))!.policy;
  b.publish({
    ...policy,
    controller: { id: 'controller', name: 'Fenwick Kites', address: { country: 'BE' } },
    ...more,
  });
  const asking = async (asks: 'access' | 'erasure' = 'access', sheet = ada) => {
    await ask(b.rights, b.tenant, { asks, language: 'en', sheet });
    const mail = (await b.sent()).find((one) => linkIn(one, 'request/confirm') !== '');
    return { mail, token: new Secret(tailOf(linkIn(mail, 'request/confirm'))) };
  };
  return { ...b, asking };
}

test('nobody is looked up and nothing is kept open until the mailbox confirms; pressed twice is one request', async (t) => {
  const b = await bench(t);
  const { mail, token } = await b.asking();
  assert.equal(mail?.to?.[0]?.address, ada.email);
  assert.deepEqual(await requestsOf(b.rights, b.tenant), []);
  assert.deepEqual(await lookAtAsk(b.rights, b.tenant, token), { asks: 'access', language: 'en', sheet: ada });
  const both = await Promise.all([confirmAsk(b.rights, b.tenant, token), confirmAsk(b.rights, b.tenant, token)]);
  assert.equal(both.filter((one) => one !== null).length, 1);
  const { request } = both.find((one) => one !== null)!;
  assert.deepEqual(
    [request.number, request.asks, request.identity, request.receivedOn, request.dueOn],
    [1, 'access', 'mailbox', '2026-03-10', '2026-04-10'],
  );
  assert.equal((await requestsOf(b.rights, b.tenant)).length, 1);
  assert.equal(await lookAtAsk(b.rights, b.tenant, token), null);
  const { sheet } = await sheetOf(b.rights, b.tenant, request);
  assert.deepEqual(sheet, ada);
  const [told] = await b.sent();
  assert.match(told!.text!, /request number 1/);
  assert.match(told!.text!, /10 April 2026/);
  assert.deepEqual(
    (await timelineOf(b.rights, b.tenant, request.id)).map(({ kind, by }) => [kind, by]),
    [
      ['received', 'person'],
      ['identified', 'person'],
    ],
  );
});

test('nothing of the sheet rests in clear, and a request is nobody in the list of people', async (t) => {
  const b = await bench(t);
  const { token } = await b.asking();
  const clear = async (): Promise<string> =>
    JSON.stringify(
      await withTenant(b.store.db, b.tenant, async (trx) => [
        await trx.selectFrom('request_waiting').selectAll().execute(),
        await trx.selectFrom('request').selectAll().execute(),
        await trx.selectFrom('request_event').selectAll().execute(),
        await trx.selectFrom('record').selectAll().execute(),
        await trx.selectFrom('mail').select(['recipient', 'values']).execute(),
      ]),
      (_, value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : value),
    );
  assert.doesNotMatch(await clear(), /quill|Please tell/i);
  await confirmAsk(b.rights, b.tenant, token);
  assert.doesNotMatch(await clear(), /quill|Please tell/i);
  const staff = { tenant: b.tenant, principal: 'staff:1', actor: { role: 'owner' }, purpose: 'law:rights' } as const;
  assert.equal(await countPeople(b.vault, b.tenant), 0);
  assert.deepEqual(await listPeople(b.vault, staff, { limit: 10 }), []);
  assert.deepEqual(await findPeople(b.vault, staff, { field: 'email', value: new Pii(ada.email) }), []);
});

test('the same again while it is open is added to it, and its clock goes on', async (t) => {
  const b = await bench(t);
  const first = await confirmAsk(b.rights, b.tenant, (await b.asking()).token);
  b.clock.advance('P10D');
  const words = { ...ada, email: 'ada.quill@MILL.example', words: 'I am still waiting.' };
  const again = await confirmAsk(b.rights, b.tenant, (await b.asking('access', words)).token);
  assert.deepEqual([again?.repeated, again?.request.id], [true, first?.request.id]);
  assert.equal(again?.request.dueOn, '2026-04-10');
  const { messages } = await sheetOf(b.rights, b.tenant, again.request);
  assert.deepEqual(
    messages.map(({ from, text }) => [from, text]),
    [['person', 'I am still waiting.']],
  );
  const other = await confirmAsk(b.rights, b.tenant, (await b.asking('erasure')).token);
  assert.deepEqual([other?.repeated, other?.request.number], [false, 2]);
});

test('an address gets three mails while links wait; a link is good for seven days and in its own company', async (t) => {
  const b = await bench(t);
  for (let n = 0; n < 5; n++) await ask(b.rights, b.tenant, { asks: 'access', language: 'en', sheet: ada });
  const mails = await b.sent();
  assert.equal(mails.length, 3);
  const token = new Secret(tailOf(linkIn(mails[0], 'request/confirm')));
  assert.equal(await confirmAsk(b.rights, b.other, token), null);
  b.clock.advance('PT168H1S');
  assert.equal(await confirmAsk(b.rights, b.tenant, token), null);
  await dropAsks(b.rights, b.tenant);
  const left = await withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('request_waiting').selectAll().execute());
  assert.deepEqual(left, []);
  await assert.rejects(
    ask(b.rights, b.tenant, { asks: 'access', language: 'fr', sheet: { email: 'a@b.example\nCc: x@y.example' } }),
    { code: 'rights.address' },
  );
});

test('the earlier of the law’s day and the promised one; waiting for proof stands still; more time once, told in time', async (t) => {
  const promised = { id: 'handling', period: 'P14D' };
  const b = await bench(t, { rightsHandling: [promised] });
  const entered = { asks: 'access', channel: 'post', language: 'nl', sheet: ada, receivedOn: '2026-03-02' } as const;
  const { request } = await receive(b.rights, b.tenant, 'staff:7', entered);
  const clock = clockOfRequest(request);
  // Fourteen days from a Monday; a month from 2 March is Thursday 2 April.
  assert.deepEqual([clock.due, clock.promised, clock.law], ['2026-03-16', '2026-03-16', '2026-04-02']);
  await askProof(b.rights, b.tenant, request.id, 'staff:7', { why: 'The letter is not signed.' });
  assert.equal((await requestOf(b.rights, b.tenant, request.id)).dueOn, null);
  b.clock.advance('P5D');
  const known = await identify(b.rights, b.tenant, request.id, 'staff:7', 'signed-letter');
  assert.deepEqual([known.dueOn, clockOfRequest(known).law], ['2026-03-21', '2026-04-07']);
  await extend(b.rights, b.tenant, request.id, 'staff:7', 'Three archives must be searched.');
  const longer = await requestOf(b.rights, b.tenant, request.id);
  assert.equal(longer.dueOn, '2026-06-08');
  await assert.rejects(extend(b.rights, b.tenant, request.id, 'staff:7', 'Again.'), { code: 'rights.late' });
  const letter = (await b.sent()).map(({ text }) => text ?? '').find((text) => /Three archives/.test(text)) ?? '';
  assert.match(letter, /8 juni 2026/);
  assert.match(letter, /Belgian Data Protection Authority/);
});

test('proof by the address on file: whoever asked from elsewhere gets no link', async (t) => {
  const b = await bench(t);
  const sheet = { email: 'stranger@elsewhere.example', words: 'I am Ada.' };
  const entered = { asks: 'access', channel: 'email', language: 'en', sheet } as const;
  const { request } = await receive(b.rights, b.tenant, 'staff:7', entered);
  await b.sent();
  await askProof(b.rights, b.tenant, request.id, 'staff:7', { why: 'Other address than ours.', onFile: ada.email });
  const mails = await b.sent();
  // Whoever asked reads that proof is needed, and no more than if there were no address on file.
  const to = new Map(mails.map((mail) => [mail.to?.[0]?.address, mail]));
  assert.deepEqual(new Set(to.keys()), new Set([ada.email, sheet.email]));
  assert.equal(linkIn(to.get(sheet.email), 'request/prove'), '');
  assert.doesNotMatch(to.get(ada.email)!.text!, /Other address than ours/);
  const token = new Secret(tailOf(linkIn(to.get(ada.email), 'request/prove')));
  assert.equal(await proveByLink(b.rights, b.other, token), null);
  const proven = await proveByLink(b.rights, b.tenant, token);
  assert.equal(proven?.identity, 'address-on-file');
  assert.equal(await proveByLink(b.rights, b.tenant, token), null);
});

test('answered, refused with the authority, taken back: each once, each told', async (t) => {
  const b = await bench(t);
  const entered = { asks: 'complaint', channel: 'phone', language: 'de', sheet: ada } as const;
  const { request } = await receive(b.rights, b.tenant, 'staff:7', entered);
  await answer(b.rights, b.tenant, request.id, 'staff:7', 'We are sorry, and have changed it.');
  await assert.rejects(answer(b.rights, b.tenant, request.id, 'staff:7', 'Again'), { code: 'rights.closed' });
  const second = await receive(b.rights, b.tenant, 'staff:7', { ...entered, asks: 'objection' });
  await refuse(b.rights, b.tenant, second.request.id, 'staff:7', { ground: 'legal-claims', text: 'The case is open.' });
  const refusal = (await b.sent()).map(({ text }) => text ?? '').find((text) => /nicht aus/.test(text)) ?? '';
  assert.match(refusal, /Rechtsansprüche/);
  assert.match(refusal, /Belgian Data Protection Authority/);
  const third = await receive(b.rights, b.tenant, 'staff:7', { ...entered, asks: 'erasure' });
  await takeBack(b.rights, b.tenant, third.request.id, 'person');
  const rows = await requestsOf(b.rights, b.tenant);
  assert.deepEqual(
    rows.map(({ number, state }) => [number, state]),
    [
      [3, 'withdrawn'],
      [2, 'refused'],
      [1, 'answered'],
    ],
  );
});

test('numbers have no gaps when many come at once; the day of receipt is a day that has been', async (t) => {
  const b = await bench(t);
  const people = Array.from({ length: 6 }, (_, n) => ({ email: `p${n}@mill.example` }));
  await Promise.all(
    people.map((sheet) =>
      receive(b.rights, b.tenant, 'staff:7', { asks: 'access', channel: 'email', language: 'en', sheet }),
    ),
  );
  const numbers = (await requestsOf(b.rights, b.tenant)).map(({ number }) => number);
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    [1, 2, 3, 4, 5, 6],
  );
  for (const receivedOn of ['2026-03-12', '2026-02-30', '2018-05-24', 'soon'])
    await assert.rejects(
      receive(b.rights, b.tenant, 'staff:7', {
        asks: 'access',
        channel: 'post',
        language: 'en',
        sheet: ada,
        receivedOn,
      }),
      { code: 'rights.received' },
    );
});
