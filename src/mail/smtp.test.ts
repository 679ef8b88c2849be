// TLS, signing in, caps, the right to refuse, permanent failures, silence, logs: against a real SMTP server.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Problem, Secret } from '#base';
import { withTenant } from '#store';
import { smtpTarget, withoutAddresses } from './smtp.ts';
import { testHome } from './testing-home.ts';
import { letter } from './testing-letters.ts';
import { smtpServer } from './testing-smtp.ts';
import { bench, sendAll, target } from './testing.ts';

/** A certificate for localhost, signed by itself, made for this test alone. */
function selfSigned(t: TestContext): { key: string; cert: string; file: string } {
  const folder = testHome(t);
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert, ...names], { stdio: 'ignore' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8'), file: cert };
}

test('TLS is required beyond this machine, and never merely hoped for', () => {
  const tls = (url: string): string => smtpTarget(new Secret(url), null).tls;
  assert.equal(tls('smtp://mail.example.org'), 'starttls');
  assert.equal(tls('smtp://10.0.0.7:25'), 'starttls');
  assert.equal(tls('smtps://mail.example.org'), 'implicit');
  assert.equal(tls('smtps://localhost'), 'implicit');
  for (const near of ['localhost', '127.0.0.1', '127.8.8.8', '[::1]']) assert.equal(tls(`smtp://${near}:25`), 'none');
  for (const far of ['localhost.example.org', '128.0.0.1', '127.0.0.1.example.org'])
    assert.equal(tls(`smtp://${far}:25`), 'starttls');
  assert.equal(tls('smtp://localhost:25?tls=required'), 'starttls');
});

test('an SMTP_URL that makes no sense is refused without repeating it', () => {
  for (const url of [
    'mail.example.org',
    'http://ada:hunter2@x.example',
    'smtp://',
    'smtp://x.example?tls=off&tsl=1',
    'smtp://x.example?connections=0',
  ])
    assert.throws(
      () => smtpTarget(new Secret(url), null),
      (error) =>
        error instanceof Problem && error.code === 'mail.smtp-url' && !JSON.stringify(error.told).includes('hunter2'),
      url,
    );
  assert.throws(() => smtpTarget(new Secret('smtp://x.example'), '/nowhere/ca.pem'), { code: 'mail.smtp-ca' });
});

test('where TLS is required a server without it gets nothing', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server, '?tls=required') });
  await b.queue(mail, letter('one', 'ada@example.org'));
  await mail.sendDue();
  assert.equal(server.received.length, 0);
  assert.equal((await b.rows())[0]?.state, 'queued');
  const reach = await mail.reach();
  assert.ok(reach.by === 'smtp' && reach.problem);
});

for (const [name, options, query] of [
  ['STARTTLS', { disabledCommands: ['AUTH'] }, '?tls=required'],
  ['TLS from the first byte', { disabledCommands: ['AUTH'], secure: true }, ''],
] as const)
  test(`${name}: a self-signed certificate is refused, and accepted once SMTP_CA names it`, async (t) => {
    const b = await bench(t);
    const { key, cert, file } = selfSigned(t);
    const server = await smtpServer(t, {
      options: { ...options, disabledCommands: [...options.disabledCommands], key, cert },
    });
    const scheme = 'secure' in options ? 'smtps' : 'smtp';
    const url = new Secret(`${scheme}://localhost:${server.port}${query}`);
    const wary = b.mail({ smtp: smtpTarget(url, null) });
    await b.queue(wary, letter('one', 'ada@example.org'));
    await wary.sendDue();
    assert.equal(server.received.length, 0);
    const reach = await wary.reach();
    assert.ok(reach.by === 'smtp');
    assert.match(reach.problem?.told.happened ?? '', /certificate is not to be trusted/);
    assert.match(b.said.join('\n'), /certificate/);
    const trusting = b.mail({ smtp: smtpTarget(url, file) });
    await sendAll(trusting, b);
    assert.equal(server.received.length, 1);
    const known = await trusting.reach();
    assert.ok(known.by === 'smtp' && known.problem === null);
  });

test('signs in with the user and password of SMTP_URL; a wrong one is told, not shown', async (t) => {
  const b = await bench(t);
  const { key, cert, file } = selfSigned(t);
  const server = await smtpServer(t, {
    options: {
      disabledCommands: [],
      authOptional: false,
      key,
      cert,
      onAuth: ({ username, password }, _, done) =>
        username === 'ada@fenwick.example' && password === 'p@ss/word'
          ? done(null, { user: username })
          : done(new Error('no')),
    },
  });
  const url = (password: string): Secret =>
    new Secret(`smtp://ada%40fenwick.example:${password}@localhost:${server.port}?tls=required`);
  const wrong = await b.mail({ smtp: smtpTarget(url('guess'), file) }).reach();
  assert.ok(wrong.by === 'smtp' && wrong.problem);
  assert.doesNotMatch(JSON.stringify([wrong.problem.told, wrong.problem.message]), /guess/);
  const mail = b.mail({ smtp: smtpTarget(url('p%40ss%2Fword'), file) });
  await b.queue(mail, letter('one', 'ada@example.org'));
  await sendAll(mail, b);
  assert.equal(server.received.length, 1);
});

test('five service mails a day to one address, however it is spelt; the sixth is refused with its reason', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  const spellings = ['ada@example.org', 'Ada@example.org', 'ADA@EXAMPLE.ORG'];
  const letters = Array.from({ length: 40 }, (_, i) => letter(`k${i}`, spellings[i % 3]!, { kind: 'service' }));
  for (let i = 0; i < 40; i += 8) await b.queue(mail, ...letters.slice(i, i + 8));
  await b.queue(mail, letter('other', 'grace@example.org', { kind: 'service' }), letter('notice', 'ada@example.org'));
  // Two processes at once must not let six through.
  const second = b.mail({ smtp: target(server) });
  await Promise.all([mail.sendDue(), second.sendDue()]);
  await sendAll(mail, b);
  const refused = (await b.rows()).filter((row) => row.state === 'refused');
  assert.equal(refused.length, 35);
  assert.ok(refused.every((row) => row.reason === 'address-cap'));
  assert.equal(server.received.filter((one) => /^ada@/i.test(one.to)).length, 6, 'five service mails and the notice');
  assert.equal(server.received.filter((one) => one.to === 'grace@example.org').length, 1);
});

test('a tenant’s cap a day: notices wait, others are refused', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server), caps: { perTenant: 3 } });
  const kinds = ['notice', 'notice', 'notice', 'notice', 'service'] as const;
  await b.queue(mail, ...kinds.map((kind, i) => letter(`k${i}`, `p${i}@example.org`, { kind })));
  await mail.sendDue();
  assert.equal(server.received.length, 3);
  assert.deepEqual(
    (await b.rows()).map((row) => [row.state, row.reason]),
    [
      ['sent', null],
      ['sent', null],
      ['sent', null],
      ['queued', 'tenant-cap'],
      ['refused', 'tenant-cap'],
    ],
  );
});

test('mayDeliver is asked right before each attempt, and without its yes nothing goes', async (t) => {
  const b = await bench(t);
  let asked = 0;
  let greylisted = 0;
  const server = await smtpServer(t, {
    whim: (point) => (point === 'rcpt' && greylisted++ === 0 ? { code: 450, text: 'later' } : null),
  });
  // The yes of the first attempt is taken back before the second.
  const mail = b.mail({
    smtp: target(server),
    async mayDeliver({ recipient, listId }) {
      assert.equal(recipient.reveal(), 'ada@example.org');
      assert.equal(listId, 'news');
      return asked++ === 0 ? { ok: true } : { ok: false, refused: 'withdrawn' };
    },
  });
  const unsubscribe = 'https://fenwick.example/u/1';
  await b.queue(mail, letter('one', 'ada@example.org', { kind: 'marketing', listId: 'news', unsubscribe }));
  await sendAll(mail, b);
  assert.equal(asked, 2);
  assert.equal(server.received.length, 0);
  assert.deepEqual(
    (await b.rows()).map((row) => [row.state, row.reason]),
    [['refused', 'withdrawn']],
  );
});

test('when mayDeliver fails, the mail waits', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  let fails = true;
  const mail = b.mail({
    smtp: target(server),
    async mayDeliver() {
      if (fails) throw new Error('ada@example.org cannot be looked up');
      return { ok: true };
    },
  });
  await b.queue(mail, letter('one', 'ada@example.org'));
  await mail.sendDue();
  assert.deepEqual(
    (await b.rows()).map((row) => [row.state, row.reason]),
    [['queued', 'undecided']],
  );
  fails = false;
  await sendAll(mail, b);
  assert.equal(server.received.length, 1);
  assert.doesNotMatch(b.said.join('\n'), /ada@/);
});

test('a permanent refusal ends the mail; “no such mailbox” closes the address too', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t, {
    whim: (point, to) =>
      point === 'rcpt' && to === 'gone@example.org'
        ? { code: 550, text: '5.1.1 <gone@example.org> no such user' }
        : point === 'rcpt' && to === 'spam@example.org'
          ? { code: 554, text: '5.7.1 we do not like you' }
          : null,
  });
  const mail = b.mail({ smtp: target(server) });
  await b.queue(mail, letter('a', 'gone@example.org'), letter('b', 'spam@example.org'), letter('c', 'ada@example.org'));
  await sendAll(mail, b);
  await b.queue(mail, letter('a2', 'Gone@Example.org'), letter('b2', 'spam@example.org'));
  await sendAll(mail, b);
  assert.deepEqual(
    (await b.rows()).map((row) => [row.key, row.state, row.reason]),
    [
      ['a', 'failed', 'server-refused'],
      ['b', 'failed', 'server-refused'],
      ['c', 'sent', null],
      ['a2', 'refused', 'bounced-before'],
      ['b2', 'failed', 'server-refused'],
    ],
  );
  const [gone] = await b.rows();
  assert.equal(gone?.smtp_response, '550 5.1.1 <[address]> no such user');
});

test('a server that falls silent after the final dot: uncertain, shown, and sent again only on a person’s word', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t, { slow: () => 2500 });
  const mail = b.mail({ smtp: target(server, '?timeout=1') });
  const [queued] = await b.queue(mail, letter('one', 'ada@example.org'));
  await mail.sendDue();
  await mail.sendDue();
  assert.deepEqual(
    (await b.rows()).map((row) => [row.state, row.reason]),
    [['uncertain', 'no-answer']],
  );
  const { counts } = await mail.mails(b.tenant, { state: 'uncertain', limit: 10 });
  assert.deepEqual(counts, { uncertain: 1 });
  const patient = b.mail({ smtp: target(server, '?timeout=60') });
  await patient.sendAgain(b.tenant, queued!.id);
  await assert.rejects(patient.sendAgain(b.tenant, queued!.id), { code: 'mail.not-uncertain' });
  await sendAll(patient, b);
  assert.equal((await b.rows())[0]?.state, 'sent');
  assert.equal(server.received.length, 2);
  assert.equal(new Set(server.received.map((one) => one.messageId)).size, 1, 'the same Message-ID');
  assert.equal(new Set(server.received.map((one) => one.raw)).size, 1, 'the same bytes');
});

test('mails are given up after three days, and not before', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t, { whim: (point) => (point === 'rcpt' ? { code: 450, text: 'later' } : null) });
  const mail = b.mail({ smtp: target(server) });
  await b.queue(mail, letter('old', 'ada@example.org'), letter('new', 'grace@example.org'));
  await mail.sendDue();
  await withTenant(b.db, b.tenant, (trx) =>
    trx
      .updateTable('mail')
      .set({ created_at: new Date(Date.now() - 73 * 3_600_000).toISOString() })
      .where('key', '=', 'old')
      .execute(),
  );
  await mail.sendDue();
  assert.deepEqual(
    (await b.rows()).map((row) => [row.key, row.state, row.reason]),
    [
      ['old', 'failed', 'gave-up'],
      ['new', 'queued', null],
    ],
  );
});

test('a server that is away costs no mail an attempt, and what waits goes once it is back', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const away = b.mail({ smtp: smtpTarget(new Secret('smtp://127.0.0.1:1'), null) });
  await b.queue(away, letter('one', 'ada@example.org'));
  await away.sendDue();
  assert.deepEqual(
    (await b.rows()).map((row) => [row.state, row.attempts]),
    [['queued', 0]],
  );
  assert.match(b.said.join('\n'), /127\.0\.0\.1:1 cannot be used: ECONNREFUSED/);
  await sendAll(b.mail({ smtp: target(server) }), b);
  assert.equal(server.received.length, 1);
});

test('no address and no content in what is logged, listed or answered', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t, {
    whim: (point, to) => (point === 'rcpt' && to.startsWith('ada') ? { code: 450, text: `<${to}> is busy` } : null),
  });
  const mail = b.mail({ smtp: target(server) });
  const [queued] = await b.queue(mail, letter('one', 'ada@example.org'));
  await mail.sendDue();
  const { db, tenant } = b;
  const rows = await withTenant(db, tenant, (trx) => trx.selectFrom('mail_event').selectAll().execute());
  const shown = JSON.stringify([
    rows,
    b.said,
    await mail.mails(tenant, { limit: 10 }),
    await mail.logOf(tenant, queued!.id),
  ]);
  assert.match(shown, /\[address\] ?>? is busy|<\[address\]> is busy/);
  assert.doesNotMatch(shown, /ada@|example\.org|orders for six years/);
  assert.equal(withoutAddresses('250 ok <a@b.example>\r\n and b@c.example'), '250 ok <[address]> and [address]');
});
