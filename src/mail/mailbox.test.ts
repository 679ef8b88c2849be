// The mailbox for bounces: notifications of ours are recorded once and marked as read, a person's own mail is left as it lies.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { withTenant } from '#store';
import { testHome } from './testing-home.ts';
import { letter } from './testing-letters.ts';
import { smtpServer } from './testing-smtp.ts';
import { type Bench, bench, sendAll, target } from './testing.ts';

const dsn = (messageId: string, status = '5.1.1'): string => `From: Mail System <mailer-daemon@mx.example.org>
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ada@example.org
Action: failed
Status: ${status}

--b
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
--b--
`;

interface Box {
  folder: string;
  put(name: string, text: string, part?: 'new' | 'cur'): void;
  names(part: 'new' | 'cur'): string[];
}

function maildir(t: TestContext): Box {
  const folder = join(testHome(t), 'Maildir');
  for (const part of ['tmp', 'new', 'cur']) mkdirSync(join(folder, part), { recursive: true });
  return {
    folder,
    put: (name, text, part = 'new') => writeFileSync(join(folder, part, name), text),
    names: (part) => readdirSync(join(folder, part)).toSorted(),
  };
}

/** Mails that were taken by a real server, by key. */
async function sent(
  t: TestContext,
  b: Bench,
  ...keys: string[]
): Promise<Map<string, { id: string; messageId: string }>> {
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  await b.queue(mail, ...keys.map((key) => letter(key, `${key}@example.org`)));
  await sendAll(mail, b);
  const rows = await withTenant(b.db, b.tenant, (trx) =>
    trx.selectFrom('mail').select(['id', 'key', 'message_id']).execute(),
  );
  return new Map(rows.map(({ id, key, message_id }) => [key, { id, messageId: message_id }]));
}

test('what came back is recorded and marked as read; twice is once, also for another process', async (t) => {
  const b = await bench(t);
  const mails = await sent(t, b, 'ada', 'bob', 'eve');
  const box = maildir(t);
  box.put('1.a.host', dsn(mails.get('ada')!.messageId));
  box.put('2.b.host:2,R', dsn(mails.get('bob')!.messageId, '4.4.7'), 'cur');
  const mail = b.mail({ bounces: box.folder });
  assert.deepEqual(await mail.readBounces(), { read: 2, recorded: 2 });
  assert.deepEqual([box.names('new'), box.names('cur')], [[], ['1.a.host:2,S', '2.b.host:2,RS']]);
  assert.deepEqual(await mail.readBounces(), { read: 0, recorded: 0 });
  const states = (await b.rows()).map(({ key, state }) => `${key} ${state}`);
  assert.deepEqual(states, ['ada bounced', 'bob sent', 'eve sent']);
  assert.deepEqual((await b.log(mails.get('bob')!.id)).slice(-1), ['bounce']);
  // As if the first process had been killed between the record and the mark.
  renameSync(join(box.folder, 'cur', '1.a.host:2,S'), join(box.folder, 'new', '1.a.host'));
  const before = await b.log(mails.get('ada')!.id);
  assert.deepEqual(await b.mail({ bounces: box.folder }).readBounces(), { read: 1, recorded: 1 });
  assert.deepEqual(await b.log(mails.get('ada')!.id), before);
  assert.deepEqual(box.names('cur'), ['1.a.host:2,S', '2.b.host:2,RS']);
});

test('a person’s mail, a made-up notification, a link and a dot file are left as they lie, and read once', async (t) => {
  const b = await bench(t);
  await sent(t, b, 'ada');
  const box = maildir(t);
  box.put('1.letter', 'From: ada@example.org\n\nPlease erase my data.');
  box.put('2.forged', dsn('<guess@fenwick.example>'));
  box.put('3.nothing', '');
  box.put('.hidden', dsn('<x@y.example>'));
  box.put('5.read:2,S', dsn('<x@y.example>'), 'cur');
  const secret = join(testHome(t), 'secret');
  writeFileSync(secret, 'x');
  symlinkSync(secret, join(box.folder, 'new', '4.link'));
  mkdirSync(join(box.folder, 'new', '6.folder'));
  const before = [box.names('new'), box.names('cur')];
  const mail = b.mail({ bounces: box.folder });
  assert.deepEqual(await mail.readBounces(), { read: 3, recorded: 0 });
  assert.deepEqual(await mail.readBounces(), { read: 0, recorded: 0 });
  assert.deepEqual([box.names('new'), box.names('cur')], before);
  assert.equal(
    readFileSync(join(box.folder, 'new', '1.letter'), 'utf8'),
    'From: ada@example.org\n\nPlease erase my data.',
  );
});

test('a folder that is no Maildir is told; without one nothing is read', async (t) => {
  const b = await bench(t);
  assert.deepEqual(await b.mail().readBounces(), { read: 0, recorded: 0 });
  await assert.rejects(b.mail({ bounces: testHome(t) }).readBounces(), { code: 'mail.bounces' });
  await assert.rejects(b.mail({ bounces: '/nowhere' }).readBounces(), { code: 'mail.bounces' });
});
