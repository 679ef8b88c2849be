// The ways in which rights are asked for, tried through the real pages, a real mail server and a real mailbox: rights-channel and rights-offered, green, red and unproven.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Secret } from '#base';
import { declaredPolicy } from '#consent/testing';
import { imapTarget } from '#mail';
import { smtpServer } from '#mail/testing';
import { imapBench, noImap } from '#mail/testing-imap';
import type { Holding, Policy } from '#policy';
import { type AskingStage, receive, requestsOf, rightsProbes } from '#rights';
import { rightsBench } from '#rights/testing';
import { rowsOf } from '#store/testing';
import { vaultHolding } from '#vault';
import { type RequestPortal, listen, requestPortal } from '#web';
import { portalSite } from './testing-portal.ts';

interface Bent {
  portal?: (portal: RequestPortal) => RequestPortal;
  smtp?: { url: Secret };
  stage?: Partial<AskingStage>;
}

async function flow(t: TestContext, { portal = (one) => one, smtp, stage = {} }: Bent = {}) {
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all, smtp ? { smtp } : {});
  all.set('upheld:vault', vaultHolding(b.vault, b.tenant));
  const pages = portalSite(b, {
    requestPortal: portal(requestPortal(async () => b.rights, b.clock)),
    report: () => {},
  });
  const site = await listen(pages.fetch, { host: '127.0.0.1', port: 0 });
  t.after(() => site.close());
  const asking: AskingStage = {
    mail: async () => b.mail,
    outbox: b.outbox,
    local: () => site.url,
    mailbox: async () => null,
    ...stage,
  };
  const said = async (kind: string, sentence: string, more: Partial<Policy> = {}): Promise<string> => {
    b.publish({
      ...declaredPolicy(),
      controller: { id: 'c', name: 'Fenwick', address: { country: 'BE' } },
      ...more,
    });
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const promise = { id: 'p', kind, stated: [{ segment: 's', quote: sentence }], facts: [] };
    const probe = rightsProbes(b.rights, new Map(), asking).find((one) => one.kind === kind)!;
    const { state, because } = await probe.ask({ published, promise: promise as never, now: b.clock.now() });
    return `${state} ${because.key.split('.')[1]} ${because.values?.['fault'] ?? ''}`.trim();
  };
  return { b, site, said };
}

const byForm = 'To exercise your rights, fill in the form on our website.';
const byMail = 'To exercise your rights, send an e-mail to privacy@fenwick.example.';
const offered = 'You have the following rights:';
const right = (name: string) => ({ id: `right.${name}`, right: name });

test('upheld: the form takes each right, and register, links and people are as they were', async (t) => {
  const { b, said } = await flow(t);
  assert.equal(await said('rights-channel', byForm), 'upheld pageWorks');
  assert.deepEqual(await requestsOf(b.rights, b.tenant), []);
  const left = await rowsOf(b.store.db, b.tenant);
  assert.doesNotMatch(left, /rehearsal\.invalid/);
  for (const table of ['request', 'request_waiting', 'request_event', 'subject'])
    assert.ok(left.includes(`["${table}",[]]`), `${table} is not empty`);
});

test('broken: the form fails, sends no link, or a link that asks when it is merely opened', async (t) => {
  const failing = await flow(t, {
    portal: (one) => ({ ...one, ask: () => Promise.reject(new Error('down')) }),
  });
  assert.equal(await failing.said('rights-channel', byForm), 'broken cannotBeAsked form-refused-500');
  const silent = await flow(t, { portal: (one) => ({ ...one, ask: async () => {} }) });
  assert.equal(await silent.said('rights-channel', byForm), 'broken cannotBeAsked no-link-mailed');
  assert.equal(await silent.said('rights-offered', offered), 'broken cannotBeAsked no-link-mailed');
  const eager = await flow(t, {
    portal: (one) => ({
      ...one,
      async waiting(company, token) {
        const seen = await one.waiting(company, token);
        await one.confirm(company, token);
        return seen;
      },
    }),
  });
  assert.equal(await eager.said('rights-channel', byForm), 'broken cannotBeAsked confirmed-unasked');
});

test('unproven: no server runs, no way is named, a form that stands elsewhere, a letterbox, an app that has sent nothing', async (t) => {
  const { said } = await flow(t);
  const down = await flow(t, { stage: { local: () => null } });
  assert.equal(await down.said('rights-channel', byForm), 'unproven notRunning');
  assert.equal(await down.said('rights-offered', offered), 'unproven notRunning');
  assert.equal(
    await said('rights-channel', 'You can exercise your rights by contacting us.'),
    'unproven channelUnnamed',
  );
  assert.equal(
    await said('rights-channel', 'Fill in the form at https://forms.example/ask to exercise your rights.'),
    'unproven pageElsewhere',
  );
  assert.equal(await said('rights-channel', 'Requests can be sent by post to our office.'), 'unproven unusedPost');
  assert.equal(await said('rights-channel', 'Exercez vos droits depuis votre compte.'), 'unproven unusedAccount');
  assert.equal(await said('rights-channel', byMail), 'unproven mailboxNotRead');
});

test('upheld and broken: letters and requests of an app show their way; entered days after they came, they break it', async (t) => {
  const { b, said } = await flow(t);
  const entered = { asks: 'access', language: 'en', sheet: { email: 'ada@mill.example' } } as const;
  const post = 'Requests can be sent by post to our office.';
  await receive(b.rights, b.tenant, 'staff:1', { ...entered, channel: 'post' });
  assert.equal(await said('rights-channel', post), 'upheld usedPost');
  await receive(b.rights, b.tenant, 'key:1', { ...entered, asks: 'erasure', channel: 'account', identity: 'session' });
  assert.equal(
    await said('rights-channel', 'You can exercise your rights in your account settings.'),
    'upheld usedAccount',
  );
  const late = { ...entered, asks: 'restriction', channel: 'post', receivedOn: '2026-03-02' } as const;
  await receive(b.rights, b.tenant, 'staff:1', late);
  assert.equal(await said('rights-channel', post), 'broken latePost');
  const both = 'To exercise your rights, fill in the form on our website or write by post.';
  assert.equal(await said('rights-channel', both), 'broken latePost');
});

test(
  'upheld, broken and unproven: a mail goes to the promised address and is found in the mailbox; refused; elsewhere',
  { skip: noImap },
  async (t) => {
    const imap = await imapBench(t);
    let refuses = false;
    const server = await smtpServer(t, {
      whim: (point) => (refuses && point === 'rcpt' ? { code: 550, text: '5.1.1 nobody here' } : null),
    });
    let delivers = true;
    const mailbox = imapTarget(imap.url, null);
    const { b, said } = await flow(t, { smtp: { url: server.url() }, stage: { mailbox: async () => mailbox } });
    const seen = new Set<string>();
    const carry = setInterval(() => {
      for (const { raw, messageId } of server.received)
        if (delivers && !seen.has(messageId)) {
          seen.add(messageId);
          imap.deliver(raw);
        }
    }, 50);
    t.after(() => clearInterval(carry));
    assert.equal(await said('rights-channel', byMail), 'upheld mailboxCame');
    // It lies there as read, and is the same all day.
    assert.deepEqual(imap.count(), { unread: 0, read: 1 });
    assert.equal(await said('rights-channel', byMail), 'upheld mailboxCame');
    assert.equal(server.received.length, 1);
    b.clock.advance('P1D');
    assert.equal(await said('rights-channel', byMail), 'upheld mailboxCame');
    assert.deepEqual(await requestsOf(b.rights, b.tenant), []);
    delivers = false;
    const other = byMail.replace('privacy@', 'data@');
    assert.equal(await said('rights-channel', other), 'unproven mailboxUnderWay');
    b.clock.advance('P2D');
    assert.equal(await said('rights-channel', other), 'unproven mailboxElsewhere');
    refuses = true;
    assert.equal(await said('rights-channel', byMail.replace('privacy@', 'nobody@')), 'broken mailboxRefused');
  },
);

test('unproven: the mailbox cannot be opened', { skip: noImap }, async (t) => {
  const server = await smtpServer(t);
  const shut = imapTarget(new Secret('imap://privacy%40fenwick.example:x@127.0.0.1:1/INBOX'), null);
  const { said } = await flow(t, { smtp: { url: server.url() }, stage: { mailbox: async () => shut } });
  assert.equal(await said('rights-channel', byMail), 'unproven mailboxNotOpened');
});

test('rights-offered, upheld: each that the text grants is asked for and carried out; all of them where it lists none', async (t) => {
  const { said } = await flow(t);
  const rights = ['access', 'erasure', 'portability', 'rectification', 'objection', 'complaint'].map(right);
  assert.equal(await said('rights-offered', offered, { rights } as never), 'upheld offeredAll');
  assert.equal(await said('rights-offered', offered), 'upheld offeredAll');
});

test('rights-offered, broken: one right is not carried out; unproven: one has no form here', async (t) => {
  const { b, said } = await flow(t);
  const posthumous = { rights: [right('access'), right('post-mortem-directives')] } as never;
  assert.equal(await said('rights-offered', offered, posthumous), 'unproven offeredStrange');
  const late = {
    asks: 'no-automated-decision',
    channel: 'page',
    language: 'en',
    sheet: { email: 'ada@mill.example' },
  } as const;
  await receive(b.rights, b.tenant, 'person', { ...late, identity: 'mailbox' });
  b.clock.advance('P40D');
  assert.equal(await said('rights-offered', offered, { rights: [right('access')] } as never), 'upheld offeredAll');
  assert.equal(await said('rights-offered', offered), 'broken overdue');
});
