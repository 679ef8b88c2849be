// What comes back: notifications as servers write them, a mail that bounced, an address that is closed, and notifications made up by others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { work } from '#base/testing';
import { withTenant } from '#store';
import { readBounce } from './bounce.ts';
import { readPart } from './mime.ts';
import { letter, newTenant } from './testing-letters.ts';
import { smtpServer } from './testing-smtp.ts';
import { bench, sendAll, target } from './testing.ts';

interface Dsn {
  action?: string;
  status?: string;
  messageId?: string;
  envelope?: string;
  to?: string;
  returned?: 'message/rfc822' | 'text/rfc822-headers';
  encoding?: 'base64' | 'quoted-printable' | '7bit';
  end?: string;
}

/** A notification in the shape that mail servers send. */
function dsn({
  action = 'failed',
  status = '5.1.1',
  messageId = '<abc@fenwick.example>',
  envelope,
  to = 'ada@example.org',
  returned = 'message/rfc822',
  encoding = '7bit',
  end = '\r\n',
}: Dsn = {}): string {
  const about = [
    'Reporting-MTA: dns; mx.example.org',
    ...(envelope === undefined ? [] : [`Original-Envelope-Id: ${envelope}`]),
    'Arrival-Date: Sat, 21 Nov 2026 23:31:07 +0000',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.org',
    `Diagnostic-Code: smtp; 550 5.1.1 <${to}>: Recipient address`,
    '    rejected: User unknown',
    '',
  ].join('\n');
  const coded =
    encoding === 'base64'
      ? Buffer.from(about).toString('base64').replaceAll(/.{76}/g, '$&\n')
      : encoding === 'quoted-printable'
        ? about.replaceAll('=', '=3D').replaceAll('rejected', 'reje=\ncted')
        : about;
  return [
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@mx.example.org>',
    'To: privacy@fenwick.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <its-own@mx.example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="B/0123.45=x"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--B/0123.45=x',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry. Message-ID: <nonsense@in.the.text>',
    '--B/0123.45=x',
    'Content-Type: message/delivery-status',
    ...(encoding === '7bit' ? [] : [`Content-Transfer-Encoding: ${encoding}`]),
    '',
    coded,
    '--B/0123.45=x',
    `Content-Type: ${returned}`,
    '',
    'From: Fenwick Kites <privacy@fenwick.example>',
    `To: ${to}`,
    'Message-ID:',
    ` ${messageId}`,
    '',
    ...(returned === 'message/rfc822' ? ['Message-ID: <in-the-body@x.example>'] : []),
    '--B/0123.45=x--',
    '',
  ]
    .join('\n')
    .replaceAll('\n', end);
}

for (const returned of ['message/rfc822', 'text/rfc822-headers'] as const)
  for (const encoding of ['7bit', 'base64', 'quoted-printable'] as const)
    for (const end of ['\r\n', '\n'])
      test(`reads a failure: ${returned}, ${encoding}, lines ending in ${JSON.stringify(end)}`, () => {
        const bounce = readBounce(Buffer.from(dsn({ returned, encoding, end, envelope: 'e-1' })));
        assert.ok(bounce);
        assert.equal(bounce.messageId, '<abc@fenwick.example>');
        assert.equal(bounce.envelopeId, 'e-1');
        assert.equal(bounce.recipient?.reveal(), 'ada@example.org');
        assert.equal(bounce.status, '5.1.1');
        assert.equal(bounce.permanent, true);
        assert.match(bounce.says, /550 5\.1\.1 <\[address\]>: Recipient address rejected: User unknown/);
        assert.doesNotMatch(JSON.stringify(bounce), /ada@/);
      });

test('a failure for now is not permanent; a delay, a delivery and a relay are none', () => {
  assert.equal(readBounce(dsn({ status: '4.4.7' }))?.permanent, false);
  for (const action of ['delayed', 'delivered', 'relayed', 'expanded']) assert.equal(readBounce(dsn({ action })), null);
});

test('what is no notification is refused, whatever it is', () => {
  const unlike = ['', '\n\n', 'From: a@b.example\n\nHello', dsn().replace('message/delivery-status', 'text/plain')];
  for (const text of unlike) assert.throws(() => readBounce(text), { code: 'mail.no-bounce' });
  const nested = 'Content-Type: multipart/report; boundary=a\n\n--a\n'.repeat(50_000);
  const worked = work();
  assert.throws(() => readBounce(nested), { code: 'mail.no-bounce' });
  assert.ok(worked() < 2000);
});

test('property: nothing makes the reader fail otherwise, nor take long', () => {
  const piece = fc.constantFrom(
    'Content-Type: multipart/report; boundary="b"',
    '--b',
    '--b--',
    '',
    'Message-ID: <x@y>',
    'Action: failed',
    'Content-Transfer-Encoding: base64',
    'Content-Type: message/delivery-status',
    '; ; ==',
    '\t folded',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }), (lines) => {
      readPart(lines.join('\n'));
      try {
        readBounce(lines.join('\r\n'));
      } catch (error) {
        assert.equal((error as { code?: string }).code, 'mail.no-bounce');
      }
    }),
  );
});

test('a permanent bounce ends the mail and closes its address in this tenant; twice is once', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  const [first] = await b.queue(mail, letter('one', 'ada@example.org'), letter('two', 'grace@example.org'));
  await sendAll(mail, b);
  const { messageId } = server.received.find((one) => one.to === 'ada@example.org')!;
  const bounce = readBounce(dsn({ messageId }))!;
  assert.deepEqual(await mail.recordBounce(bounce), { matched: true, id: first!.id, blocked: true });
  assert.equal((await mail.recordBounce(bounce)).matched, true);
  await b.queue(mail, letter('three', 'ADA@example.org'), letter('four', 'grace@example.org'));
  await sendAll(mail, b);
  assert.deepEqual(
    (await b.rows()).map((row) => [row.key, row.state, row.reason]),
    [
      ['one', 'bounced', '5.1.1'],
      ['two', 'sent', null],
      ['three', 'refused', 'bounced-before'],
      ['four', 'sent', null],
    ],
  );
  assert.equal((await b.log(first!.id)).filter((what) => what === 'bounced').length, 1);
  const other = await newTenant(b.db);
  await withTenant(b.db, other, (trx) => mail.queueMail(trx, other, letter('one', 'ada@example.org')));
  await mail.sendDue();
  assert.equal(
    server.received.filter((one) => one.to === 'ada@example.org').length,
    2,
    'another tenant is not concerned',
  );
});

test('a bounce is also known by the envelope id alone; one for now closes nothing', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  const [one] = await b.queue(mail, letter('one', 'ada@example.org'));
  await sendAll(mail, b);
  const soft = readBounce(dsn({ messageId: '<unknown@x.example>', envelope: one!.id, status: '4.2.2' }))!;
  assert.deepEqual(await mail.recordBounce(soft), { matched: true, id: one!.id, blocked: false });
  assert.equal((await b.rows())[0]?.state, 'sent');
  const hard = readBounce(dsn({ messageId: '', envelope: one!.id }))!;
  assert.deepEqual(await mail.recordBounce(hard), { matched: true, id: one!.id, blocked: true });
});

test('a made-up notification closes nobody’s address', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  await b.queue(mail, letter('one', 'ada@example.org'));
  await sendAll(mail, b);
  for (const messageId of ['<guess@fenwick.example>', '<%@fenwick.example>', ''])
    for (const envelope of ['', '*', 'x', '00000000-0000-7000-8000-000000000000'])
      assert.deepEqual(await mail.recordBounce(readBounce(dsn({ messageId, envelope }))!), { matched: false });
  await b.queue(mail, letter('two', 'ada@example.org'));
  await sendAll(mail, b);
  assert.equal(server.received.length, 2);
});
