// contact-mailbox, green and red: domains that take mail, take none, say nothing; mails of ours that were taken or came back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Pii } from '#base';
import { withTenant } from '#store';
import { type Zones, dnsServer } from '../testing-dns.ts';
import { benchMail } from '../testing-mail.ts';
import { type Bench, bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const kind = 'contact-mailbox';
const policy = (line: string): string => `# Privacy Policy of Fenwick Kites Ltd\n\n## Contact\n\n${line}\n`;
const printed = policy('You can reach us by e-mail at privacy@fenwick.example.');

const asker = async (b: Bench, resolver: string | null, text = printed) => {
  const published = await b.show(text);
  const probes = publishProbes(b.store.db, b.site, { links: { checkOthers: false }, resolver });
  return () => b.ask(published, probes, kind);
};

const zones: Zones = {
  'fenwick.example': {
    mx: [
      [20, 'b.mail.example'],
      [10, 'a.mail.example'],
    ],
    txt: ['site=1', 'v=spf1 include:mail.example -all'],
  },
  '_dmarc.fenwick.example': { txt: ['v=DMARC1; p=reject'] },
};

test('unproven: no resolver is set, so nobody is asked', async (t) => {
  const b = await bench(t);
  assert.equal((await (await asker(b, null))()).because.key, 'probes.mailboxNoResolver');
});

test('unproven: the domain takes mail, and who may send for it is shown; whether the mailbox is there is not known', async (t) => {
  const b = await bench(t);
  const answer = await (await asker(b, await dnsServer(t, zones)))();
  assert.deepEqual([answer.state, answer.because.key], ['unproven', 'probes.mailboxUnproven']);
  assert.deepEqual(answer.measured, [
    { key: 'probes.mailServers', values: { domain: 'fenwick.example', servers: 'a.mail.example, b.mail.example' } },
    {
      key: 'probes.mailSenders',
      values: { domain: 'fenwick.example', spf: 'v=spf1 include:mail.example -all', dmarc: 'v=DMARC1; p=reject' },
    },
  ]);
});

test('unproven: no mail server of its own, but an address (RFC 5321, 5.1); nothing on who may send', async (t) => {
  const b = await bench(t);
  const answer = await (await asker(b, await dnsServer(t, { 'fenwick.example': { a: ['192.0.2.7'] } })))();
  assert.equal(answer.state, 'unproven');
  assert.deepEqual(
    answer.measured.map(({ key }) => key),
    ['probes.mailByAddress', 'probes.mailSenders'],
  );
  assert.equal(answer.measured[1]?.values?.['spf'], '–');
});

test('unproven: the resolver fails or stays silent', async (t) => {
  const b = await bench(t);
  for (const zone of ['fails', 'silent'] as const) {
    const answer = await (await asker(b, await dnsServer(t, { 'fenwick.example': zone })))();
    assert.deepEqual([answer.state, answer.because.key], ['unproven', 'probes.mailboxNoAnswer'], zone);
  }
});

test('broken: the domain does not exist, has nothing that takes mail, or says that it takes none', async (t) => {
  const b = await bench(t);
  const cases: [Zones, string][] = [
    [{}, 'probes.mailboxNoMail'],
    [{ 'fenwick.example': { txt: ['x'] } }, 'probes.mailboxNoMail'],
    [{ 'fenwick.example': { mx: [[0, '.']] } }, 'probes.mailboxNullMx'],
  ];
  for (const [known, key] of cases) {
    const answer = await (await asker(b, await dnsServer(t, known)))();
    assert.deepEqual([answer.state, answer.because.key], ['broken', key]);
  }
});

test('broken: a mailbox is announced and none is printed', async (t) => {
  const b = await bench(t);
  const published = await b.show(policy('You can reach us by e-mail at:'));
  const probes = publishProbes(b.store.db, b.site);
  if (published.policy.promises.some((promise) => promise.kind === kind))
    assert.equal((await b.ask(published, probes, kind)).because.key, 'probes.mailboxMissing');
  const promise = { id: 'p-x', kind, stated: published.policy.contacts.map(({ stated }) => stated!), facts: [] };
  const probe = probes.find((one) => one.kind === kind)!;
  assert.equal((await probe.ask({ published, promise, now: b.clock.now() })).because.key, 'probes.mailboxMissing');
});

test('upheld, then broken: a mail of ours was taken and did not come back for a day; another one did', async (t) => {
  const b = await bench(t);
  const { mail } = await benchMail(t, b);
  const ask = await asker(b, await dnsServer(t, zones));
  const send = (key: string) =>
    withTenant(b.store.db, b.tenant, (trx) =>
      mail.queueMail(trx, b.tenant, {
        key,
        to: new Pii('Privacy@fenwick.example'),
        template: 'test-mail',
        values: { company: 'Fenwick Kites', at: '2026-03-10T09:00:00Z' },
        language: 'en',
        kind: 'service',
      }),
    );
  await send('one');
  await mail.sendDue();
  assert.equal((await ask()).because.key, 'probes.mailboxUnproven', 'it may still come back');
  b.clock.advance('P1D');
  assert.deepEqual([(await ask()).state, (await ask()).because.key], ['upheld', 'probes.mailboxTook']);
  await send('two');
  await mail.sendDue();
  b.clock.advance('PT1H');
  await b.tamper(
    `update upheld.mail set state = 'bounced', changed_at = '${b.clock.now().toString()}' where key = 'two'`,
  );
  assert.deepEqual([(await ask()).state, (await ask()).because.key], ['broken', 'probes.mailboxBounced']);
});
