// policy-change-notice, green and red: mails that were taken, refused, late or never sent; a line on the page that stands there or does not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Pii, Secret } from '#base';
import { notices } from '../notices.ts';
import { noteShown, notify } from '../notify.ts';
import { benchMail } from '../testing-mail.ts';
import { type Bench, bench, pageOf } from '../testing.ts';
import { withTenant } from '#store';
import { publishedVersion } from '../versions.ts';
import { dnsServer } from '../testing-dns.ts';
import { goodSender, sender } from '../testing-sender.ts';
import { publishProbes } from './index.ts';

const kind = 'policy-change-notice';
const byMail = 'We will notify you by email of any material changes to this privacy policy.';
const ahead =
  'We will notify you by email of material changes to this privacy policy at least 30 days before they take effect.';
const onSite =
  'If we make material changes to this privacy policy, we will notify you by means of a prominent notice on our website.';
const policy = (how: string, keep: string, more = ''): string =>
  `# Privacy Policy of Fenwick Kites Ltd\n\nWe keep invoices for ${keep} after the end of the financial year.\n\n${how}\n${more}`;

/** `resolver` null: none is set. */
async function ask(b: Bench, text: string, resolver: string | null = null) {
  const published = await b.show(text);
  const outside = { links: { checkOthers: false }, resolver, sender };
  return { published, answer: () => b.ask(published, publishProbes(b.store.db, b.site, outside), kind) };
}

const tell = async (b: Bench, mail: Awaited<ReturnType<typeof benchMail>>['mail'], ...addresses: string[]) => {
  const { db } = b.store;
  const [notice] = await notices(db, b.tenant);
  const published = await publishedVersion(db, b.tenant, 'latest');
  await notify(
    { db, mail, clock: b.clock, secret: new Secret('x') },
    {
      company: 'Fenwick Kites',
      published: published!,
      notice: notice!,
      link: 'https://fenwick.example/policy/versions/2/changes',
    },
    addresses.map((address) => ({ address: new Pii(address), language: null })),
  );
  await mail.sendDue();
};

test('unproven: nothing has changed in substance yet', async (t) => {
  const b = await bench(t);
  await b.show(policy(byMail, 'seven years'));
  const { answer } = await ask(b, policy(byMail, 'seven years', '\nWe sell kites.\n'));
  assert.equal((await answer()).because.key, 'probes.noticeNone');
});

test('upheld: the mail server took every mail on the day of the change, and receivers can know the sender', async (t) => {
  const b = await bench(t);
  const { mail, received, texts } = await benchMail(t, b);
  await b.show(policy(byMail, 'seven years'));
  const { answer } = await ask(b, policy(byMail, 'eight years'), await dnsServer(t, goodSender()));
  assert.equal((await answer()).because.key, 'probes.noticePending', 'unproven until they are out');
  await tell(b, mail, 'ada@example.org', 'bob@example.org');
  assert.deepEqual(received.toSorted(), ['ada@example.org', 'bob@example.org']);
  assert.match(texts[0] ?? '', /from 7 years to 8 y/);
  const done = await answer();
  assert.deepEqual([done.state, done.because.key], ['upheld', 'probes.noticeComplete']);
  assert.equal(done.measured.at(-1)?.key, 'probes.senderRecords');
  assert.deepEqual(done.measured.at(-2)?.values, { version: 2, queued: 2, sent: 2, failed: 0, waiting: 0 });
});

test('broken: a material change, and nobody was told by the promised way', async (t) => {
  const b = await bench(t);
  await b.show(policy(byMail, 'seven years'));
  const { answer } = await ask(b, policy(byMail, 'eight years'));
  b.clock.advance('P2D');
  assert.deepEqual([(await answer()).state, (await answer()).because.key], ['broken', 'probes.noticeMissing']);
});

test('broken: an address was refused; a mail went out after its day', async (t) => {
  const b = await bench(t);
  const { mail } = await benchMail(t, b);
  await b.show(policy(byMail, 'seven years'));
  const { answer } = await ask(b, policy(byMail, 'eight years'));
  await tell(b, mail, 'ada@example.org', 'nobody@example.org');
  assert.equal((await answer()).because.key, 'probes.noticeFailed');
  const late = await bench(t);
  const post = await benchMail(t, late);
  await late.show(policy(byMail, 'seven years'));
  const second = await ask(late, policy(byMail, 'eight years'));
  late.clock.advance('P3D');
  await tell(late, post.mail, 'ada@example.org');
  assert.equal((await second.answer()).because.key, 'probes.noticeLate');
});

test('broken and upheld: thirty days ahead were promised', async (t) => {
  const b = await bench(t);
  const { mail } = await benchMail(t, b);
  await b.show(policy(ahead, 'seven years'));
  const hasty = await ask(b, policy(ahead, 'eight years'));
  await tell(b, mail, 'ada@example.org');
  assert.equal((await hasty.answer()).because.key, 'probes.noticeLate', 'in effect on the day it was told');
  const fair = await bench(t);
  const post = await benchMail(t, fair);
  await fair.show(policy(ahead, 'seven years'));
  const resolver = await dnsServer(t, goodSender());
  const text = policy(ahead, 'eight years', '\nThis policy is effective from 20 May 2026.\n');
  const { answer } = await ask(fair, text, resolver);
  fair.clock.advance('P40D');
  assert.equal((await answer()).because.key, 'probes.noticePending');
  await tell(fair, post.mail, 'ada@example.org');
  assert.equal((await answer()).state, 'upheld');
});

test('unproven and broken: the mails went out, but the sender’s records are not known, or are wrong', async (t) => {
  const b = await bench(t);
  const { mail } = await benchMail(t, b);
  await b.show(policy(byMail, 'seven years'));
  const zones = goodSender();
  const resolver = await dnsServer(t, zones);
  const unasked = await ask(b, policy(byMail, 'eight years'));
  await tell(b, mail, 'ada@example.org');
  const said = await unasked.answer();
  assert.deepEqual([said.state, said.because.key], ['unproven', 'probes.senderNoResolver']);
  const { published } = unasked;
  const outside = { links: { checkOthers: false }, resolver, sender };
  const answer = () => b.ask(published, publishProbes(b.store.db, b.site, outside), kind);
  assert.equal((await answer()).state, 'upheld');
  delete zones['fenwick.example'];
  assert.deepEqual([(await answer()).state, (await answer()).because.key], ['broken', 'probes.senderSpfMissing']);
});

test('unproven: mails that only lie in the outbox folder reached nobody', async (t) => {
  const b = await bench(t);
  const { mail } = await benchMail(t, b, false);
  await b.show(policy(byMail, 'seven years'));
  const { answer } = await ask(b, policy(byMail, 'eight years'));
  await tell(b, mail, 'ada@example.org');
  assert.deepEqual([(await answer()).state, (await answer()).because.key], ['unproven', 'probes.noticeOutbox']);
});

test('upheld and broken: the line on the policy page', async (t) => {
  const b = await bench(t);
  await b.show(policy(onSite, 'seven years'));
  const { published, answer } = await ask(b, policy(onSite, 'eight years'));
  const line = (version: number, more = '') =>
    `<p data-policy-notice="${version}"${more}>It changed. <a href="/policy/versions/${version}/changes">See</a></p>`;
  const page = (extra: string) => b.pages.set('/policy', { status: 200, body: pageOf(published, extra) });
  assert.equal((await answer()).because.key, 'probes.noticeHidden');
  page(line(2));
  assert.equal((await answer()).state, 'upheld');
  for (const bad of [
    line(1),
    line(2, ' hidden'),
    '<p data-policy-notice="2">It changed.</p>',
    line(2).replace('It changed. ', '').replace('See', ''),
  ]) {
    page(bad);
    assert.equal((await answer()).state, 'broken', bad);
  }
  b.clock.advance('P40D');
  assert.equal((await answer()).because.key, 'probes.noticeMissing', 'nobody had seen it while it should stand there');
  await withTenant(b.store.db, b.tenant, (trx) =>
    noteShown(trx, b.tenant, 2, 'website', { now: () => b.clock.now().subtract({ hours: 24 * 40 }) }),
  );
  assert.equal((await answer()).state, 'upheld', 'the watch had seen it on the day');
});

test('unproven: the server is not running', async (t) => {
  const b = await bench(t);
  await b.show(policy(onSite, 'seven years'));
  const { answer } = await ask(b, policy(onSite, 'eight years'));
  b.stopServing();
  assert.equal((await answer()).because.key, 'probes.notRunning');
});
