// A known detail: typed behind the mailed link it proves, three wrong ones end it, and nothing shows whether anything is on file.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { Secret } from '#base';
import { openHolding, readSystems } from '#connect';
import { linkIn, tailOf } from '#consent/testing';
import type { Holding } from '#policy';
import { vaultHolding } from '#vault';
import {
  ask,
  askDetail,
  askProof,
  clockOfRequest,
  confirmAsk,
  detailKinds,
  handOver,
  httpJobs,
  lookAtDetail,
  proveByDetail,
  proveByLink,
  receive,
  requestOf,
  sheetOf,
  timelineOf,
} from './index.ts';
import { rightsBench } from './testing.ts';

const ada = 'ada@mill.example';
const bare = 'bare@mill.example';
const nobody = 'nobody@mill.example';
const by = 'staff:7';
const why = 'What we keep is confidential.';

const systems = `systems:
  - id: ferry
    connector: sqlite
    connection: file:ferry.db
    tables:
      passenger:
        about: passengers
        row: person
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          phone: { category: "pd:TelephoneNumber", identity: phone, proven: true }
          number: { category: "pd:Identifying", identity: customer-number }
          mobile: { category: "pd:TelephoneNumber" }
`;

async function bench(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-detail-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const db = new DatabaseSync(join(folder, 'ferry.db'));
  db.exec('create table passenger (id integer primary key, email text, phone text, number text, mobile text)');
  const add = db.prepare('insert into passenger (email, phone, number, mobile) values (?, ?, ?, ?)');
  add.run(ada, '+32 470 12 34 56', 'F-77', null);
  add.run(bare, '+32 470 99 99 99', null, null);
  add.run('other@mill.example', null, 'F-78', '+32470555555');
  db.close();
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  const jobs = httpJobs(b.store.db, b.tenant, b.rights.secret, b.clock);
  for (const system of readSystems('systems.yaml', systems).systems) {
    const opened = await openHolding(system, {}, folder, jobs, { secret: b.rights.secret });
    t.after(() => opened.close());
    all.set(system.id, opened.holding);
  }
  const policy = (await b.vault.published(b.tenant))!.policy;
  b.publish({ ...policy, controller: { id: 'controller', name: 'Sound Ferries', address: { country: 'BE' } } });
  /** A request that a mailbox confirmed. */
  const start = async (email = ada, asks: 'access' | 'erasure' = 'access') => {
    await ask(b.rights, b.tenant, { asks, language: 'en', sheet: { email } });
    const mail = (await b.sent()).find((one) => linkIn(one, 'request/confirm') !== '');
    const received = await confirmAsk(b.rights, b.tenant, new Secret(tailOf(linkIn(mail, 'request/confirm'))));
    await b.sent();
    return received!.request.id;
  };
  /** Asks for the detail; answers the token of the mailed page. */
  const asked = async (id: string, kind = 'customer-number') => {
    const { onFile } = await askDetail(b.rights, b.tenant, id, by, { why, kind });
    const mails = await b.sent();
    assert.equal(mails.length, 1);
    return { onFile, mail: mails[0]!, token: new Secret(tailOf(linkIn(mails[0], 'request/detail'))) };
  };
  const type = (token: Secret, typed: Record<string, string>) => proveByDetail(b.rights, b.tenant, token, typed);
  return { ...b, all, start, asked, type };
}

test('the right detail proves, in any spelling; until then nothing is handed over and the clock stands still', async (t) => {
  const b = await bench(t);
  const id = await b.start();
  const { mail, token, onFile } = await b.asked(id, 'phone');
  assert.equal(onFile, true);
  assert.equal(mail.to?.[0]?.address, ada);
  assert.match(mail.text!, /confidential/);
  assert.doesNotMatch(mail.text!, /phone|470|number F/i);
  const waits = await requestOf(b.rights, b.tenant, id);
  assert.deepEqual([waits.identity, clockOfRequest(waits).due], [null, null]);
  await assert.rejects(handOver(b.rights, b.tenant, id, by), { code: 'rights.identify' });
  assert.deepEqual(await lookAtDetail(b.rights, b.tenant, token), {
    number: 1,
    asks: 'access',
    kinds: ['customer-number', 'phone'],
  });
  assert.equal(await lookAtDetail(b.rights, b.other, token), null);
  assert.equal(await proveByDetail(b.rights, b.other, token, { phone: '+32470123456' }), null);
  const tried = await b.type(token, { phone: ' 0032 470-12.34.56', 'customer-number': 'wrong' });
  assert.equal(tried?.is, 'proven');
  const proven = await requestOf(b.rights, b.tenant, id);
  assert.equal(proven.identity, 'known-detail');
  assert.notEqual(clockOfRequest(proven).due, null);
  assert.equal(await b.type(token, { phone: '+32 470 12 34 56' }), null);
  assert.equal((await handOver(b.rights, b.tenant, id, by)).rows > 0, true);
});

test('three wrong ones end it, five at once count as three, and asking anew gives no more', async (t) => {
  const b = await bench(t);
  const id = await b.start();
  const { token } = await b.asked(id);
  // Right, but not the one that was asked for; another person's; the mailbox itself.
  assert.deepEqual(await b.type(token, { phone: '+32 470 12 34 56' }), { is: 'wrong', left: 2 });
  const wrong = ['F-78', ada, '', 'f-77', 'F-770'].map((number) => b.type(token, { 'customer-number': number }));
  const tried = await Promise.all(wrong);
  assert.deepEqual(
    new Set(tried.filter((one) => one !== null).map((one) => one.is === 'wrong' && one.left)),
    new Set([0, 1]),
  );
  assert.equal(await b.type(token, { 'customer-number': 'F-77' }), null);
  assert.equal((await requestOf(b.rights, b.tenant, id)).identity, null);
  const wrongs = (await timelineOf(b.rights, b.tenant, id)).filter(({ kind }) => kind === 'detail-wrong');
  assert.deepEqual(
    wrongs.map(({ data }) => data),
    [{}, {}, {}],
  );
  await assert.rejects(askDetail(b.rights, b.tenant, id, by, { why, kind: 'customer-number' }), {
    code: 'rights.detailTries',
  });
  assert.deepEqual(await b.sent(), []);
});

test('whoever is known and whoever is not get the same letter, the same page and the same answers, and nothing is looked up', async (t) => {
  const b = await bench(t);
  const seen = [];
  const asked = [];
  for (const email of [ada, nobody]) {
    const id = await b.start(email);
    const { mail, token, onFile } = await b.asked(id);
    const { sheet } = await sheetOf(b.rights, b.tenant, await requestOf(b.rights, b.tenant, id));
    asked.push({ token, onFile });
    const text = mail.text!.replaceAll(/[\w-]{43}/g, '…').replaceAll(/\d/g, '0');
    seen.push({ text, subject: mail.subject!.replaceAll(/\d/g, '0'), size: JSON.stringify(sheet.detail).length });
  }
  assert.deepEqual(seen[0], seen[1]);
  assert.deepEqual(
    asked.map(({ onFile }) => onFile),
    [true, false],
  );
  b.rights.holdings = () => assert.fail('a look into a holding takes longer for somebody who is there');
  const answers = [];
  for (const { token } of asked) {
    const tries = [];
    for (const number of ['F-1', 'F-78', 'F-770']) tries.push(await b.type(token, { 'customer-number': number }));
    answers.push([tries, await b.type(token, { 'customer-number': 'F-77' })]);
  }
  assert.deepEqual(answers[0], answers[1]);
});

test('the mailbox alone proves too little while a detail is awaited, whatever other link is pressed', async (t) => {
  const b = await bench(t);
  const id = await b.start();
  await b.asked(id);
  // Asked again from the same mailbox and confirmed.
  assert.equal(await b.start(), id);
  assert.equal((await requestOf(b.rights, b.tenant, id)).identity, null);
  // A mail whose link proves the mailbox was answered by the question for a detail.
  const sheet = { email: bare };
  const mailed = { asks: 'access', channel: 'email', language: 'en', sheet, guessed: true } as const;
  const { request } = await receive(b.rights, b.tenant, 'job:requests', mailed);
  const link = new Secret(tailOf(linkIn((await b.sent())[0], 'request/prove')));
  await b.asked(request.id, 'phone');
  assert.equal(await proveByLink(b.rights, b.tenant, link), null);
  assert.equal((await requestOf(b.rights, b.tenant, request.id)).identity, null);
  // A question for another proof ends the page of the detail.
  const third = await b.start('other@mill.example', 'erasure');
  const { token } = await b.asked(third);
  await askProof(b.rights, b.tenant, third, by, { why, onFile: 'other.old@mill.example' });
  await b.sent();
  assert.equal(await b.start('other@mill.example', 'erasure'), third);
  assert.equal((await requestOf(b.rights, b.tenant, third)).identity, null, 'nor after the detail was given up');
  assert.equal(await b.type(token, { 'customer-number': 'F-78' }), null);
});

test('a number in a row of theirs counts, also one that nobody made sure of; one of the vault too', async (t) => {
  const b = await bench(t);
  await b.person({ email: 'vault@mill.example', phone: '+32 470 66 66 66' });
  b.all.set('vault', vaultHolding(b.vault, b.tenant));
  for (const [email, right] of [
    ['other@mill.example', '0032 470 55 55 55'],
    ['vault@mill.example', '+32 (470) 66-66-66'],
  ] as const) {
    const id = await b.start(email);
    const { token, onFile } = await b.asked(id, 'phone');
    assert.equal(onFile, true, email);
    assert.deepEqual(await b.type(token, { phone: '+32 470 12 34 56' }), { is: 'wrong', left: 2 });
    assert.equal((await b.type(token, { phone: right }))?.is, 'proven', email);
  }
});

test('only what is on file can be asked for, no telephone number for the gravest data, and nothing beside a better proof', async (t) => {
  const b = await bench(t);
  const refused = async (id: string, kind: string, code: string) => {
    await assert.rejects(askDetail(b.rights, b.tenant, id, by, { why, kind }), { code });
    assert.deepEqual(await b.sent(), []);
  };
  const id = await b.start(bare);
  await refused(id, 'customer-number', 'rights.detailOther');
  await refused(id, 'email', 'rights.detailKind');
  await refused(id, 'shoe-size', 'rights.detailKind');
  const entered = { channel: 'post', language: 'en', identity: 'signed-letter', asks: 'erasure' } as const;
  const letter = await receive(b.rights, b.tenant, by, { ...entered, sheet: { email: bare } });
  const silent = { channel: 'post', language: 'en', asks: 'access', sheet: { address: '1 Quay Street' } } as const;
  const posted = await receive(b.rights, b.tenant, by, silent);
  await b.sent();
  await refused(letter.request.id, 'phone', 'rights.way');
  await refused(posted.request.id, 'phone', 'rights.letter');
  const published = (await b.vault.published(b.tenant))!.policy;
  const health = { id: 'data.health', label: 'illnesses', dpv: 'pd:MedicalHealth' } as (typeof published.data)[number];
  b.publish({ ...published, data: [...published.data, health] });
  assert.deepEqual(await detailKinds(b.rights, b.tenant), ['customer-number']);
  await refused(id, 'phone', 'rights.detailKind');
});
