// Double opt-in, the page behind each mail's link and one click, attacked: scanners, replay, forged and foreign links, guessing, hostile headers, races.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import PostalMime from 'postal-mime';
import { Pii, Problem, Secret, sha256 } from '#base';
import { smtpServer } from '#mail/testing';
import { withTenant } from '#store';
import { erasePerson, fence, readPerson, setPreference } from '#vault';
import { keeper, markOf } from './marks.ts';
import { queueNewsletter } from './newsletter.ts';
import { askOptIn, confirmOptIn, dropOptIns, lookAtOptIn, wordsShown } from './opt-in.ts';
import { linkChoice, oneClick, ownPage, savePage, stopEverything } from './own-page.ts';
import { readPass, writePass } from './pass.ts';
import { type PeopleBench, declaredPolicy, linkIn, newsletter, orders, peopleBench, tailOf } from './testing.ts';

const ada = 'ada@lovelace.example';
const ask = (b: PeopleBench, email = ada, more = {}) =>
  askOptIn(b.house, b.tenant, {
    email: new Pii(email),
    purpose: newsletter,
    channels: ['email'],
    language: 'en',
    ...more,
  });
const tokenOf = async (b: PeopleBench): Promise<Secret> =>
  new Secret(tailOf(linkIn((await b.sent()).at(-1), 'subscribe')));
const ledgerOf = (b: PeopleBench, kind: string) =>
  withTenant(b.store.db, b.tenant, async (trx) => {
    const rows = await trx.selectFrom('ledger_inbox').select('entry').orderBy('arrived').execute();
    return rows
      .map(({ entry }) => JSON.parse(Buffer.from(entry).toString()) as { kind: string; data: Record<string, unknown> })
      .filter((entry) => entry.kind === kind);
  });

test('asked, mailed, looked at by a scanner, confirmed by a press: kept with words, times, version and language', async (t) => {
  const b = await peopleBench(t);
  await ask(b, ada, { channels: ['email', 'sms'], language: 'fr' });
  const [mail] = await b.sent();
  assert.deepEqual([mail!.to?.[0]?.address, mail!.subject], [ada, 'À confirmer : Fenwick Kites']);
  const words = wordsShown('Fenwick Kites', 'our newsletter about kites', ['email', 'sms'], 'fr');
  assert.ok(mail!.text!.replaceAll(/\s+/g, ' ').includes(words), mail!.text);
  const token = new Secret(tailOf(linkIn(mail, 'subscribe')));
  assert.match(token.reveal(), /^[\w-]{43}$/);
  const everything = await withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('opt_in').selectAll().execute());
  assert.equal(everything[0]!.token_sha256, sha256(token.reveal()));
  assert.ok(
    !Buffer.from(everything[0]!.sealed).toString('latin1').includes('lovelace'),
    'the address is sealed under the link',
  );
  for (let look = 0; look < 3; look++) assert.equal((await lookAtOptIn(b.house, b.tenant, token))!.words, words);
  assert.equal(await b.may(ada), 'no-consent', 'looking is no consent');
  b.clock.advance('PT5M');
  const done = await confirmOptIn(b.house, b.tenant, token);
  assert.equal(done!.counts, true);
  assert.deepEqual([await b.may(ada), await b.may(ada, newsletter, 'post')], ['consent', 'no-consent']);
  const subject = readPass(b.secrets.passes, b.tenant, done!.pass)!.subject;
  assert.equal(await b.may(subject, newsletter, 'sms'), 'consent');
  const entries = await ledgerOf(b, 'permission.given');
  assert.equal(entries.length, 2);
  const { person, permission, ...data } = entries[0]!.data;
  assert.match(String(person), /^[0-9a-f]{64}$/);
  assert.notEqual(person, entries[1]!.data['person'], 'two entries of one person cannot be told to be so');
  assert.deepEqual(data, {
    asked: '2026-03-10T09:00:00.000Z',
    by: 'job:opt-in',
    channel: 'email',
    language: 'fr',
    policy: 1,
    purpose: newsletter,
    text: sha256(words),
  });
  assert.ok(!JSON.stringify(entries).includes('lovelace'));
  const [kept] = await withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('consent_text').selectAll().execute());
  assert.deepEqual([kept!.sha256, kept!.words, kept!.language], [sha256(words), words, 'fr']);
  assert.equal(await confirmOptIn(b.house, b.tenant, token), null, 'a link is good once');
  const row = await withTenant(b.store.db, b.tenant, (trx) =>
    trx.selectFrom('preference').selectAll().where('channel', '=', 'email').executeTakeFirstOrThrow(),
  );
  assert.equal(row.permission, permission, 'the entry is found from the person, while there is one');
});

test('nobody is flooded: three mails for a purpose and five in all in two days, and the last link stays good', async (t) => {
  const b = await peopleBench(t);
  for (let n = 0; n < 10; n++) await ask(b);
  const mails = await b.sent();
  assert.equal(mails.length, 3);
  await Promise.all(Array.from({ length: 5 }, () => ask(b, ada, { purpose: 'purpose.offers' })));
  await Promise.all(Array.from({ length: 5 }, () => ask(b, ada)));
  assert.equal((await b.sent()).length, 2, 'five in all');
  const counted = await withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('mail').select('id').execute());
  assert.equal(counted.length, 5, 'the others were not even queued');
  await ask(b, 'bea@lovelace.example');
  assert.equal((await b.sent()).length, 1, 'another address is another matter');
  b.clock.advance('PT47H');
  for (let n = 0; n < 5; n++) await ask(b);
  assert.equal((await b.sent()).length, 0, 'going on does not begin it anew, and does not void the link');
  const links = await Promise.all(
    mails.map((mail) => lookAtOptIn(b.house, b.tenant, new Secret(tailOf(linkIn(mail, 'subscribe'))))),
  );
  assert.deepEqual(links.filter((one) => one !== null).length, 1);
  b.clock.advance('PT2H');
  await ask(b);
  assert.equal((await b.sent()).length, 1, 'two days later');
});

test('a link is void when it is old, cut off, another company’s, replaced by a newer one, or its purpose is gone', async (t) => {
  const b = await peopleBench(t);
  await ask(b);
  const first = await tokenOf(b);
  assert.equal(await lookAtOptIn(b.house, b.other, first), null);
  assert.equal(await confirmOptIn(b.house, b.other, first), null);
  assert.equal(await confirmOptIn(b.house, b.tenant, new Secret(first.reveal().slice(0, -1))), null);
  b.clock.advance('PT1M');
  await ask(b);
  const second = await tokenOf(b);
  assert.equal(await confirmOptIn(b.house, b.tenant, first), null);
  b.clock.advance('PT47H');
  assert.ok(await lookAtOptIn(b.house, b.tenant, second));
  b.publish(declaredPolicy([newsletter]));
  assert.equal(await confirmOptIn(b.house, b.tenant, second), null);
  b.publish(declaredPolicy());
  b.clock.advance('PT2H');
  assert.equal(await confirmOptIn(b.house, b.tenant, second), null);
  await dropOptIns(b.house, b.tenant);
  const left = await withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('opt_in').selectAll().execute());
  assert.deepEqual(left, []);
  await assert.rejects(ask(b, ada, { purpose: orders }), (error: Problem) => error.code === 'consent.purpose');
  await assert.rejects(ask(b, 'no address'), (error: Problem) => error.code === 'consent.address');
});

test('two presses at once confirm once; an erasure in between leaves no consent', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  await ask(b);
  const token = await tokenOf(b);
  const both = await Promise.all([confirmOptIn(b.house, b.tenant, token), confirmOptIn(b.house, b.tenant, token)]);
  assert.equal(both.filter((one) => one !== null).length, 1);
  assert.equal((await ledgerOf(b, 'permission.given')).length, 1);
  await ask(b);
  const late = await tokenOf(b);
  await fence(b.vault, keeper(b.tenant), [subject], 'asked');
  assert.equal(await confirmOptIn(b.house, b.tenant, late), null);
  assert.equal(await b.may(ada), 'restricted');
});

test('who is known is nobody’s business: known, unknown and objecting addresses get one answer, one mail, one set of rows', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  await setPreference(b.vault, keeper(b.tenant), subject, {
    channel: 'email',
    topic: '*',
    wants: false,
    source: 'person',
  });
  const erased = await b.person({ email: 'gone@lovelace.example' });
  await setPreference(b.vault, keeper(b.tenant), erased, {
    channel: 'email',
    topic: '*',
    wants: false,
    source: 'person',
  });
  await erasePerson(b.vault, keeper(b.tenant), erased, 'asked');
  await b.sent();
  const shapes = new Set<string>();
  for (const email of [ada, 'new@lovelace.example', 'gone@lovelace.example']) {
    assert.equal(await ask(b, email), undefined);
    const mails = await b.sent();
    assert.equal(mails.length, 1);
    shapes.add(mails[0]!.text!.replaceAll(/subscribe\/[\w-]+/g, 'subscribe/…'));
  }
  assert.equal(shapes.size, 1);
  for (let more = 0; more < 5; more++) await ask(b);
  assert.equal((await b.sent()).length, 2, 'an address gets three such mails, whoever asks how often');
});

test('a marketing mail through a real SMTP server: RFC 8058 headers, a footer, and no way around the objection', async (t) => {
  const smtp = await smtpServer(t);
  const b = await peopleBench(t, { smtp: { url: smtp.url() } });
  const subject = await b.person({ email: ada });
  assert.deepEqual(await b.newsletterTo(subject), { state: 'refused', reason: 'no-consent' });
  await setPreference(b.vault, keeper(b.tenant), subject, {
    channel: 'email',
    topic: newsletter,
    wants: true,
    source: 'form',
  });
  assert.equal((await b.newsletterTo(subject)).state, 'sent');
  const mail = await PostalMime.parse(smtp.received[0]!.raw);
  const header = (name: string): string[] => mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
  assert.deepEqual(header('list-unsubscribe-post'), ['List-Unsubscribe=One-Click']);
  const [unsubscribe] = header('list-unsubscribe');
  const link = /^<(https:\/\/privacy\.fenwick\.example\/preferences\/[\w-]+)>$/.exec(unsubscribe!)![1]!;
  assert.ok(mail.text!.includes(link) && mail.html!.includes(link), 'people find the same link below the text');
  assert.ok(
    !/lovelace|ada/i.test(Buffer.from(tailOf(link), 'base64url').toString('latin1')),
    'the link says nothing of them',
  );
  assert.equal(await oneClick(b.house, b.tenant, tailOf(link)), true);
  assert.equal(await oneClick(b.house, b.tenant, tailOf(link)), true, 'twice is once');
  assert.deepEqual(await b.newsletterTo(subject), { state: 'refused', reason: 'objected' });
  assert.equal(smtp.received.length, 1);
});

test('hostile text breaks out of no header', async (t) => {
  const smtp = await smtpServer(t);
  const b = await peopleBench(t, { smtp: { url: smtp.url() } });
  const subject = await b.person({ email: ada });
  await setPreference(b.vault, keeper(b.tenant), subject, {
    channel: 'email',
    topic: newsletter,
    wants: true,
    source: 'form',
  });
  const letter = { key: 'k', subject, purpose: newsletter, language: 'en', paragraphs: ['x'] } as const;
  const queue = (title: string) =>
    withTenant(b.store.db, b.tenant, (trx) => queueNewsletter(b.house, trx, b.tenant, { ...letter, title }));
  for (const title of ['Hi\r\nBcc: eve@x.example', 'Hi\nList-Unsubscribe: <https://evil.example>', 'a\u2028b'])
    await assert.rejects(queue(title), (error: Problem) => error.code === 'mail.values');
  for (const email of [
    'a@b.example\r\nBcc: eve@x.example',
    '"a\nb"@c.example',
    'a@b.example,c@d.example',
    '<a@b.example>',
  ])
    await assert.rejects(ask(b, email), (error: Problem) => /^(?:consent|mail)\.address$/.test(error.code), email);
  await assert.rejects(
    ask(b, ada, { words: 'yes\r\nBcc: eve@x.example' }),
    (error: Problem) => error.code === 'mail.values',
  );
  await b.mail.sendDue();
  assert.deepEqual(smtp.received, []);
});

test('a pass is forged by nobody: each bit counts, and another company or key opens nothing', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  await setPreference(b.vault, keeper(b.tenant), subject, {
    channel: 'email',
    topic: newsletter,
    wants: true,
    source: 'form',
  });
  const mark = markOf(b.secrets.suppression, b.tenant, 'email', ada);
  const pass = writePass(b.secrets.passes, b.tenant, { subject, purpose: newsletter, mark });
  assert.deepEqual(readPass(b.secrets.passes, b.tenant, pass), { subject, purpose: newsletter, mark });
  assert.notEqual(pass, writePass(b.secrets.passes, b.tenant, { subject, purpose: newsletter, mark }));
  const bytes = Buffer.from(pass, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    const bad = Buffer.from(bytes);
    bad[bit >> 3]! ^= 1 << (bit & 7);
    assert.equal(readPass(b.secrets.passes, b.tenant, bad.toString('base64url')), null);
  }
  const elsewhere = writePass(new Secret('another key'), b.tenant, { subject, purpose: newsletter, mark });
  for (const bad of ['', 'x', `${pass}A`, pass.slice(0, -1), `${pass}=`, elsewhere, sha256(pass), 'A'.repeat(160)]) {
    assert.equal(await oneClick(b.house, b.tenant, bad), false, bad);
    assert.equal(await stopEverything(b.house, b.tenant, bad), false);
    assert.equal(await savePage(b.house, b.tenant, bad, new Set(), 'en'), null);
    assert.equal(await ownPage(b.house, b.tenant, bad, null), null);
    assert.equal(await linkChoice(b.house, b.tenant, bad, sha256('x'), true), false);
  }
  assert.equal(await oneClick(b.house, b.other, pass), false, 'a pass of one company is nothing to another');
  assert.equal(await b.may(subject), 'consent');
});

test('the page: what stands is seen, a tick taken away stops at once, a tick added asks by mail, everything can be ended', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada, phone: '+32470123456' });
  await setPreference(b.vault, keeper(b.tenant), subject, {
    channel: 'email',
    topic: newsletter,
    wants: true,
    source: 'form',
  });
  const mark = markOf(b.secrets.suppression, b.tenant, 'email', ada);
  const pass = writePass(b.secrets.passes, b.tenant, { subject, purpose: newsletter, mark });
  const choice = sha256('a browser’s choice');
  const seen = async () =>
    (await ownPage(b.house, b.tenant, pass, choice))!.rows.map(
      (row) => `${row.purpose} ${row.channel} ${row.may.because}`,
    );
  assert.deepEqual(
    (await seen()).filter((row) => !row.includes('phone')),
    [
      `${newsletter} email consent`,
      `${newsletter} sms no-consent`,
      'purpose.offers email existing-client',
      'purpose.offers sms existing-client',
    ],
  );
  const saved = await savePage(
    b.house,
    b.tenant,
    pass,
    new Set([`${newsletter}/sms`, 'purpose.offers/email', 'x/y']),
    'de',
  );
  assert.deepEqual(saved, { stopped: 2, asked: 1 });
  assert.deepEqual([await b.may(subject), await b.may(subject, newsletter, 'sms')], ['objected', 'no-consent']);
  const [mail] = await b.sent();
  assert.match(mail!.subject!, /^Bitte bestätigen/);
  b.clock.advance('PT1M');
  assert.equal((await confirmOptIn(b.house, b.tenant, new Secret(tailOf(linkIn(mail, 'subscribe')))))!.counts, true);
  assert.equal(await b.may(subject, newsletter, 'sms'), 'consent');
  assert.equal(await stopEverything(b.house, b.tenant, pass), true);
  assert.ok((await seen()).every((row) => row.endsWith(' objected')));

  assert.equal((await ownPage(b.house, b.tenant, pass, choice))!.linked, null);
  assert.equal(await linkChoice(b.house, b.tenant, pass, choice, true), true);
  assert.ok((await ownPage(b.house, b.tenant, pass, choice))!.linked);
  assert.equal((await ownPage(b.house, b.tenant, pass, sha256('another')))!.linked, null);
  assert.equal(await linkChoice(b.house, b.tenant, pass, choice, false), true);
  assert.equal((await ownPage(b.house, b.tenant, pass, choice))!.linked, null);

  await linkChoice(b.house, b.tenant, pass, choice, true);
  await erasePerson(b.vault, keeper(b.tenant), subject, 'asked');
  const left = await withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('choice_link').selectAll().execute());
  assert.deepEqual(left, []);
  const after = await ownPage(b.house, b.tenant, pass, choice);
  assert.deepEqual([after!.known, after!.rows.length], [false, 0]);
});

test('one click in an old mail of somebody who was erased still counts for that address', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  const mark = markOf(b.secrets.suppression, b.tenant, 'email', ada);
  const pass = writePass(b.secrets.passes, b.tenant, { subject, purpose: newsletter, mark });
  assert.equal((await erasePerson(b.vault, keeper(b.tenant), subject, 'asked')).kept, 0);
  assert.equal(await oneClick(b.house, b.tenant, pass), true);
  const again = await b.person({ email: ada });
  await setPreference(b.vault, keeper(b.tenant), again, {
    channel: 'email',
    topic: newsletter,
    wants: true,
    source: 'list',
  });
  assert.equal(await b.may(again), 'objected');
  assert.deepEqual((await readPerson(b.vault, keeper(b.tenant), again)).preferences[0]!.wants, true);
});

test('webhooks hear of each change of a permission, and of nothing else', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  await withTenant(b.store.db, b.tenant, (trx) =>
    trx
      .insertInto('webhook')
      .values({
        tenant_id: b.tenant,
        id: '019d0000-0000-7000-8000-0000000000aa',
        url: 'https://hooks.example/x',
        events: ['permission.changed'],
        secret: Buffer.from('x'),
        created_at: b.clock.now().toString(),
      })
      .execute(),
  );
  const say = (wants: boolean) =>
    setPreference(b.vault, keeper(b.tenant), subject, { channel: 'email', topic: newsletter, wants, source: 'form' });
  for (const wants of [true, true, false, true, false]) {
    b.clock.advance('PT1S');
    await say(wants);
  }
  const told = await withTenant(b.store.db, b.tenant, (trx) =>
    trx.selectFrom('webhook_delivery').select(['subject', 'data']).orderBy('id').execute(),
  );
  assert.deepEqual(
    told.map(({ subject: whose, data }) => [whose, (data as { state: string }).state]),
    [
      [subject, 'given'],
      [subject, 'refused'],
    ],
  );
});

test('two spellings of one index entry are not two ways in: the mail goes to the address that is looked up', async (t) => {
  const b = await peopleBench(t);
  await ask(b, '\u{FB01}ona@lovelace.example');
  const mails = await b.sent();
  assert.deepEqual(
    mails.map(({ to }) => to?.[0]?.address),
    ['fiona@lovelace.example'],
  );
});
