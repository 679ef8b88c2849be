// Recipients of data are told (Art. 19): by their system, by a mailed link that names nobody, or by staff; and nobody is called told who is not.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { Secret } from '#base';
import { openHolding, readSystems } from '#connect';
import { linkIn, tailOf } from '#consent/testing';
import type { Holding, Operation, Policy } from '#policy';
import { withTenant } from '#store';
import { vaultHolding } from '#vault';
import {
  type RequestRow,
  applyFor,
  approveFor,
  confirmNotice,
  handOver,
  lookAtNotice,
  noticesOf,
  openNotice,
  proposeFor,
  receive,
  settleRecipient,
  shrink,
  tellRecipients,
  timelineOf,
} from './index.ts';
import { expectedOf } from './recipients.ts';
import { rightsBench } from './testing.ts';

const ada = 'ada@mill.example';
const by = 'staff:7';
const bank = 'privacy@bank.example';

const file = `systems:
  - id: inn
    connector: sqlite
    connection: file:inn.db
    recipient: recipient.host
    tables:
      guest:
        about: guests
        row: person
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          number: { category: "pd:Identifying", identity: customer-number }
          city: { category: "pd:City" }
recipients:
  - { fact: recipient.bank, email: ${bank}, language: fr }
`;

const named = (id: string, name: string, role: string) => ({ id: `recipient.${id}`, name, role });
const recipients = [
  named('host', 'Loft Hosting', 'processor'),
  named('bank', 'Lock Bank', 'controller'),
  named('courier', 'Towpath Couriers', 'third-party'),
  named('broker', 'Names & Sons', 'source'),
] as Policy['recipients'];

async function bench(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-recipients-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const db = new DatabaseSync(join(folder, 'inn.db'));
  db.exec('create table guest (id integer primary key, email text, number text, city text)');
  db.prepare('insert into guest (email, number, city) values (?, ?, ?)').run(ada, 'G-12', 'Gent');
  db.close();
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  const read = readSystems('systems.yaml', file);
  const opened = await openHolding(
    read.systems[0]!,
    {},
    folder,
    await b.rights.holdings(b.tenant, async (h) => h.jobs),
    {
      secret: b.rights.secret,
    },
  );
  t.after(() => opened.close());
  all.set('inn', opened.holding);
  all.set('vault', vaultHolding(b.vault, b.tenant));
  await b.person({ email: ada, 'given-name': 'Ada', city: 'Gent' });
  b.rights.recipients = async () => ({
    contacts: read.recipients!.map(({ fact, email, language = 'en' }) => ({ fact, email, language })),
    systems: read.systems.map(({ id, recipient }) => ({ id, recipient: recipient! })),
  });
  const policy = (await b.vault.published(b.tenant))!.policy;
  b.publish({
    ...policy,
    controller: { id: 'controller', name: 'Lock Inn', address: { country: 'BE' } },
    recipients,
  });
  /** Asked for, planned, approved by two and carried out. */
  const carriedOut = async (asks: RequestRow['asks'], more: { sheet?: object; options?: object } = {}) => {
    const entered = { channel: 'page', language: 'en', country: 'BE', identity: 'mailbox' } as const;
    const sheet = { email: ada, name: 'Ada Quill', ...more.sheet };
    const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, asks, sheet });
    const plan = await proposeFor(b.rights, b.tenant, request.id, by, more.options);
    await approveFor(b.rights, b.tenant, request.id, plan.hash, by);
    if (plan.approvals > 1) await approveFor(b.rights, b.tenant, request.id, plan.hash, 'staff:8');
    b.clock.advance('P3D');
    assert.deepEqual(await applyFor(b.rights, b.tenant, request.id, by), { is: 'done' });
    return request.id;
  };
  const tell = () => tellRecipients(b.rights, b.tenant, (_, error) => assert.fail(String((error as Error).stack)));
  const states = async (id: string) =>
    Object.fromEntries((await noticesOf(b.rights, b.tenant, id)).map(({ fact, state }) => [fact.slice(10), state]));
  const tokenIn = (mail: Parameters<typeof linkIn>[0]) => new Secret(tailOf(linkIn(mail, 'request/told')));
  return { ...b, carriedOut, tell, states, tokenIn };
}

test('erased: the host’s system by the plan, the bank by a mail that names nobody, the courier by nobody yet; the person reads just that', async (t) => {
  const b = await bench(t);
  const id = await b.carriedOut('erasure', {
    sheet: { phone: '+32 470 00 00 00', identifiers: [{ kind: 'customer-number', value: 'OF-ANOTHER' }] },
  });
  assert.deepEqual(await b.states(id), { host: 'reached', bank: 'open', courier: 'open' });
  const closing = (await b.sent()).find(({ text }) => /Loft Hosting/.test(text ?? ''))!;
  assert.equal(closing.to?.[0]?.address, ada);
  assert.match(closing.text!, /Loft Hosting, who had data from us: carried out there too/);
  assert.match(closing.text!, /Lock Bank, who had data from us: not told yet/);
  assert.match(closing.text!, /Towpath Couriers, who had data from us: not told yet/);
  assert.doesNotMatch(closing.text!, /Names & Sons/);

  await b.tell();
  await b.tell();
  const mails = await b.sent();
  assert.deepEqual(
    mails.map(({ to }) => to?.[0]?.address),
    [bank],
    'once, and nobody else',
  );
  assert.match(mails[0]!.text!, /art\. 19 RGPD/);
  assert.doesNotMatch(`${mails[0]!.subject} ${mails[0]!.text} ${mails[0]!.html}`, /\bada\b|quill|mill\.example|G-12/i);
  assert.deepEqual(await b.states(id), { host: 'reached', bank: 'mailed', courier: 'open' });

  const token = b.tokenIn(mails[0]);
  assert.deepEqual(await lookAtNotice(b.rights, b.tenant, token), { asks: 'erasure', name: 'Lock Bank' });
  for (const look of [lookAtNotice, openNotice, confirmNotice]) assert.ok(!(await look(b.rights, b.other, token)));
  const concerned = await openNotice(b.rights, b.tenant, token);
  // What was on file of the proven mailbox; nothing that was merely said.
  assert.deepEqual(concerned, {
    asks: 'erasure',
    name: 'Lock Bank',
    identifiers: [
      { kind: 'email', value: ada },
      { kind: 'customer-number', value: 'G-12' },
    ],
    replaced: [],
  });
  const presses = await Promise.all([1, 2, 3].map(() => confirmNotice(b.rights, b.tenant, token)));
  assert.deepEqual(presses.filter(Boolean), [true]);
  assert.equal(await openNotice(b.rights, b.tenant, token), null);
  assert.deepEqual(await b.states(id), { host: 'reached', bank: 'confirmed', courier: 'open' });
  const reached = { fact: 'recipient.host', how: 'never', why: 'It has nothing.' } as const;
  await assert.rejects(settleRecipient(b.rights, b.tenant, id, by, reached), { code: 'rights.recipient' });
  const kinds = (await timelineOf(b.rights, b.tenant, id)).map(
    ({ kind, data }) => `${kind} ${JSON.stringify(data['fact'] ?? '')}`,
  );
  assert.deepEqual(kinds.slice(-4), [
    'answered ""',
    'recipients ""',
    'recipient-mailed "recipient.bank"',
    'recipient-confirmed "recipient.bank"',
  ]);
  const inbox = await withTenant(b.store.db, b.tenant, (trx) =>
    trx.selectFrom('ledger_inbox').selectAll().where('tenant_id', '=', b.tenant).execute(),
  );
  const kept = inbox.map(({ entry }) => Buffer.from(entry).toString('utf8')).join();
  assert.match(kept, /request\.recipient-confirmed/);
  assert.doesNotMatch(kept, /ada@|G-12|bank\.example/);
});

test('who does not confirm is written to three times, a week apart, each time with a new link; then it is staff’s', async (t) => {
  const b = await bench(t);
  // The host's table has no column that holds rows still: it was not reached.
  const id = await b.carriedOut('restriction');
  await b.sent();
  const tokens = [];
  for (let week = 0; week < 5; week++) {
    await b.tell();
    for (const mail of await b.sent()) tokens.push(b.tokenIn(mail));
    b.clock.advance('P6D');
    await b.tell();
    assert.deepEqual(await b.sent(), [], 'not before the week is over');
    b.clock.advance('P1DT1M');
  }
  assert.equal(tokens.length, 3);
  const alive = await Promise.all(tokens.map((token) => lookAtNotice(b.rights, b.tenant, token)));
  assert.deepEqual(
    alive.map((one) => one?.asks ?? null),
    [null, null, 'restriction'],
  );
  assert.equal((await b.states(id))['bank'], 'mailed');
  const settle = (fact: string, how: 'by-hand' | 'never' | 'impossible', why = 'They were called.') =>
    settleRecipient(b.rights, b.tenant, id, by, { fact, how, why });
  await assert.rejects(settle('recipient.bank', 'by-hand', ' '), { code: 'rights.why' });
  await assert.rejects(settle('recipient.broker', 'never'), { code: 'rights.recipient' });
  await settle('recipient.bank', 'by-hand');
  await settle('recipient.courier', 'impossible', 'The firm is gone.');
  assert.equal(await confirmNotice(b.rights, b.tenant, tokens[2]!), false);
  await assert.rejects(settle('recipient.bank', 'never'), { code: 'rights.recipient' });
  assert.deepEqual(await b.states(id), { host: 'open', bank: 'by-hand', courier: 'impossible' });
  b.clock.advance('P20D');
  await b.tell();
  assert.deepEqual(await b.sent(), []);
});

test('a system that was left out is not called reached; a correction shows what was corrected', async (t) => {
  const b = await bench(t);
  const left = await b.carriedOut('restriction', { options: { without: ['inn'] } });
  assert.deepEqual(await b.states(left), { host: 'open', bank: 'open', courier: 'open' });
  const corrected = await b.carriedOut('rectification', { options: { values: { 'pd:City': 'Brugge' } } });
  await b.sent();
  await b.tell();
  const mails = (await b.sent()).filter(({ to }) => to?.[0]?.address === bank);
  const opened = await Promise.all(mails.map((mail) => openNotice(b.rights, b.tenant, b.tokenIn(mail))));
  const one = opened.find((each) => each?.asks === 'rectification');
  assert.deepEqual(
    one?.replaced.map(({ from, to }) => [from, to]),
    [['Gent', 'Brugge']],
  );
  assert.equal((await b.states(corrected))['host'], 'reached');
});

test('a system in which something could not be changed is not called reached', async (t) => {
  const b = await bench(t);
  const operation = (act: Operation['act']): Operation => {
    return {
      key: act,
      holding: 'inn',
      collection: 'guest',
      act,
      fields: [],
      count: 1,
      rows: '',
      facts: [],
      reason: '',
    };
  };
  const host = async (...acts: Operation['act'][]) => {
    const expected = await expectedOf(b.rights, b.tenant, { asks: 'erasure' }, { operations: acts.map(operation) });
    return expected.find(({ fact }) => fact === 'recipient.host')?.state;
  };
  assert.equal(await host('erase'), 'reached');
  assert.equal(await host('erase', 'keep'), 'reached');
  assert.equal(await host('erase', 'cannot'), 'open');
  assert.equal(await host('keep'), 'open');
});

test('a policy with very many recipients still gets its letter out, and says how many stand on the page', async (t) => {
  const b = await bench(t);
  const policy = (await b.vault.published(b.tenant))!.policy;
  const many = Array.from({ length: 300 }, (_, n) => named(`r${n}`, `Recipient ${n}`, 'processor'));
  b.publish({ ...policy, recipients: many as Policy['recipients'] });
  const id = await b.carriedOut('restriction');
  assert.equal((await noticesOf(b.rights, b.tenant, id)).length, 300);
  assert.match((await b.sent()).map(({ text }) => text).join(), /And 240 more who had data from us/);
});

test('nobody is told of what Art. 19 does not name, nor after the sheet is gone', async (t) => {
  const b = await bench(t);
  const entered = { channel: 'page', language: 'en', country: 'BE', identity: 'mailbox' } as const;
  const { request } = await receive(b.rights, b.tenant, 'person', {
    ...entered,
    asks: 'access',
    sheet: { email: ada },
  });
  await handOver(b.rights, b.tenant, request.id, by);
  assert.deepEqual(await b.states(request.id), {});
  const id = await b.carriedOut('restriction');
  await b.tell();
  const mail = (await b.sent()).find(({ to }) => to?.[0]?.address === bank);
  const token = b.tokenIn(mail);
  b.clock.advance('P8D');
  assert.notEqual(await lookAtNotice(b.rights, b.tenant, token), null);
  b.clock.advance('P23D');
  assert.equal(await openNotice(b.rights, b.tenant, token), null, 'a month is over');
  b.clock.advance('P1Y');
  await shrink(b.rights, b.tenant);
  await b.tell();
  assert.deepEqual(await b.sent(), []);
  assert.equal((await b.states(id))['bank'], 'mailed');
});
