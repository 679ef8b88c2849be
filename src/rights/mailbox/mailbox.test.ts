// The rights mailbox, read from a real IMAP server: mails become requests of their day, replies become messages, machines and other matters are left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '#base';
import { linkIn, tailOf } from '#consent/testing';
import { imapTarget, readUnread } from '#mail';
import { imapBench, noImap } from '#mail/testing-imap';
import {
  askProof,
  identify,
  lookFor,
  proveByLink,
  requestOf,
  requestsOf,
  sheetOf,
  sort,
  takeMail,
  timelineOf,
} from '../index.ts';
import { rightsBench } from '../testing.ts';
import { guessLanguage, guessRight } from './guess.ts';
import { letterIn } from './letter.ts';

let n = 0;
const mail = (text: string, more = '', from = 'Ada Quill <ada@mill.example>'): string =>
  `From: ${from}\nTo: privacy@fenwick.example\nMessage-ID: <m${++n}@mill.example>\nDate: Tue, 10 Mar 2026 10:00:00 +0100\n${more}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;

test(
  'over IMAP: each mail once, its day counts, what is nobody’s request stays unread',
  { skip: noImap },
  async (t) => {
    const [imap, b] = [await imapBench(t), await rightsBench(t)];
    const policy = (await b.vault.published(b.tenant))!.policy;
    b.publish({ ...policy, controller: { id: 'controller', name: 'Fenwick', address: { country: 'BE' } } });
    imap.deliver(
      mail(
        'Bonjour,\n\nje vous prie de supprimer toutes les données personnelles que vous avez sur moi.\n\nMerci, cordialement',
        'Subject: RGPD\n',
      ),
      '2026-03-06T23:30:00Z',
    );
    imap.deliver(mail('Do you have blue kites?', 'Subject: a question\n', 'ben@mill.example'));
    imap.deliver(
      mail('Please delete my data (GDPR). I am away.', 'Auto-Submitted: auto-replied\n', 'robot@mill.example'),
    );
    const target = imapTarget(imap.url, null);
    const take = (one: Parameters<typeof takeMail>[2]) => takeMail(b.rights, b.tenant, one);
    // Killed after the mail was taken in and before it was marked: it comes again and is the same.
    await assert.rejects(
      readUnread(target, async (one) => (await take(one)) && Promise.reject(new Error('killed'))),
      {
        code: 'mail.imap',
      },
    );
    assert.deepEqual(imap.count(), { unread: 3, read: 0 });
    assert.deepEqual(await readUnread(target, take), { taken: 1, left: 2 });
    assert.deepEqual(imap.count(), { unread: 2, read: 1 });
    const [request, ...more] = await requestsOf(b.rights, b.tenant);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [request!.asks, request!.channel, request!.language, request!.receivedOn, request!.dueOn, request!.identity],
      ['erasure', 'email', 'fr', '2026-03-06', '2026-04-07', null],
    );
    assert.equal((await timelineOf(b.rights, b.tenant, request!.id))[0]!.data['guessed'], true);
    imap.deliver(mail('Je vous rappelle ma demande.', 'Subject: Re: Votre demande 1\n'));
    assert.deepEqual(await readUnread(target, take), { taken: 1, left: 2 });
    const { messages, sheet } = await sheetOf(b.rights, b.tenant, request!);
    assert.match(messages[0]!.text, /rappelle/);
    assert.equal(sheet.name, 'Ada Quill');
    await assert.rejects(readUnread({ ...target, password: new Secret('wrong') }, take), { code: 'mail.imap' });
  },
);

test('a mail proves nothing: only the link that goes to its address does, and it never counts for the address on file', async (t) => {
  const b = await rightsBench(t);
  const policy = (await b.vault.published(b.tenant))!.policy;
  b.publish({ ...policy, controller: { id: 'controller', name: 'Fenwick', address: { country: 'BE' } } });
  const raw = Buffer.from(mail('Please send me a copy of my personal data.', '', 'stranger@elsewhere.example'));
  assert.equal(await takeMail(b.rights, b.tenant, { uid: 1, raw, receivedAt: '2026-03-09T10:00:00Z' }), true);
  const [request] = await requestsOf(b.rights, b.tenant);
  const sent = await b.sent();
  assert.deepEqual(
    sent.map(({ to }) => to?.[0]?.address),
    ['stranger@elsewhere.example'],
  );
  const token = new Secret(tailOf(linkIn(sent[0], 'request/prove')));
  await askProof(b.rights, b.tenant, request!.id, 'staff:1', {
    why: 'Another address than ours.',
    onFile: 'ada@mill.example',
  });
  assert.equal(await proveByLink(b.rights, b.tenant, token), null);
  assert.equal((await requestOf(b.rights, b.tenant, request!.id)).identity, null);
  await assert.rejects(lookFor(b.rights, b.tenant, request!.id, 'staff:1'), { code: 'rights.identify' });
  await identify(b.rights, b.tenant, request!.id, 'staff:1', 'in-person');
  await sort(b.rights, b.tenant, request!.id, 'staff:1', 'portability');
  assert.equal((await requestOf(b.rights, b.tenant, request!.id)).asks, 'portability');
});

test('what machines, lists and forgers send is no letter', async () => {
  const bad = [
    mail('GDPR: delete my data', 'Precedence: bulk\n'),
    mail('GDPR: delete my data', 'List-Id: <list.example>\n'),
    mail('GDPR: delete my data', 'Return-Path: <>\n'),
    mail('GDPR: delete my data', 'From: victim@mill.example\n'),
    mail('GDPR: delete my data', '', 'MAILER-DAEMON@mill.example'),
    mail('GDPR: delete my data', '', 'a group: a@b.example, c@d.example;'),
  ];
  for (const raw of bad) assert.equal(await letterIn(Buffer.from(raw)), null, raw);
  const html =
    mail('', 'X-Test: 1\n').replace('text/plain', 'text/html') +
    '<p>Please <b>delete</b> my data<script>alert(1)</script></p><p>Ada</p>';
  const letter = await letterIn(Buffer.from(html));
  assert.match(letter!.text, /Please delete my data\s+Ada/);
  const quoted = await letterIn(Buffer.from(mail('Thank you.\n\n> You can ask us to erase your personal data.')));
  assert.equal(quoted!.text, 'Thank you.');
});

test('which right is meant, in four languages; other matters are none', () => {
  const said: Readonly<Record<string, string>> = {
    'Hello, under the GDPR I would like a copy of all the data you have about me.': 'access',
    'What information do you hold about me? This is a subject access request under data protection law': 'access',
    'Please correct my name in your records, my personal data is wrong: it is Quill with two l': 'rectification',
    'Please unsubscribe me': 'marketing-opt-out',
    'I withdraw my consent to the use of my personal data': 'withdraw-consent',
    'Quelles données personnelles avez-vous sur moi ?': 'access',
    'Je m’oppose au traitement de mes données': 'objection',
    'Je retire mon consentement au traitement de mes données personnelles': 'withdraw-consent',
    'Graag inzage in mijn persoonsgegevens (AVG).': 'access',
    'Wilt u mijn gegevens wissen? Privacy is een recht.': 'erasure',
    'Ik maak bezwaar tegen het gebruik van mijn gegevens': 'objection',
    'Bitte löschen Sie alle meine Daten gemäß DSGVO.': 'erasure',
    'Ich bitte um Auskunft über meine personenbezogenen Daten.': 'access',
    'Hiermit widerrufe ich meine Einwilligung in die Nutzung meiner Daten': 'withdraw-consent',
    'Ich beschwere mich über den Umgang mit meinen Daten': 'complaint',
  };
  for (const [text, right] of Object.entries(said)) assert.equal(guessRight(text), right, text);
  for (const text of [
    'Do you have blue kites?',
    'My parcel is late, I complain',
    'Please delete my order 12',
    'Rechnung 2026-7',
  ])
    assert.equal(guessRight(text), null, text);
  assert.equal(guessLanguage('Ik wil graag weten welke gegevens u van mij hebt, met vriendelijke groet', 'en'), 'nl');
  assert.equal(guessLanguage('', 'de'), 'de');
});
