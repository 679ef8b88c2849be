// sub-processors, green and red: who stands in the text, who runs systems, customers told before a new one begins, and a person's word on contracts.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { attest, orAttested } from '#access';
import { Pii, Secret, languages } from '#base';
import { smtpServer } from '#mail/testing';
import type { Policy, PolicyPromise, Stated } from '#policy';
import { notices, noteShown, notify, publish } from '#publish';
import { read } from '#read';
import { withTenant } from '#store';
import { say } from '#words';
import { rightsProbes } from '../index.ts';
import { rightsBench } from '../testing.ts';

const byMail = 'We tell you by email of material changes to this privacy policy.';
const onSite = 'We tell you of material changes by a notice on our website.';
const stated: Stated = { quote: 'Our sub-processors.', segment: 's', span: [0, 19] };

async function start(t: TestContext, how = byMail) {
  const refuse = (point: string, address: string) =>
    point === 'rcpt' && address.startsWith('nobody@') ? { code: 550, text: 'nobody here' } : null;
  const server = await smtpServer(t, { whim: refuse });
  const b = await rightsBench(t, new Map(), { smtp: { url: server.url() } });
  const { db } = b.store;
  let published: Awaited<ReturnType<typeof publish>>['published'];
  let systems: { id: string; recipient: string }[] = [];
  const rights = { ...b.rights, recipients: async () => ({ contacts: [], systems }) };
  const probe = rightsProbes(rights).find(({ kind }) => kind === 'sub-processors')!;
  return {
    ...b,
    /** Publishes with these sub-processors; those in `noted` were only decided. */
    async show(names: readonly (string | null)[], noted: readonly string[] = []): Promise<void> {
      const help = names.map((one) => one ?? 'others').join(', ');
      const text = `# Privacy Policy of Fenwick Kites Ltd\n\n${how}\n\nThey help us: ${help}.\n`;
      const source = { name: 'policy/privacy.md', text };
      const { prose, policy } = read(source);
      const recipient = (name: string | null) => ({
        id: `recipient.${(name ?? 'others').toLowerCase()}`,
        name,
        category: 'hosting',
        role: 'sub-processor' as const,
      });
      const decided = { by: 'Rosa Lind', on: '2026-03-01', why: 'They host our kites.' };
      const recipients: Policy['recipients'] = [
        ...names.map((name) => ({ ...recipient(name), stated })),
        ...noted.map((name) => ({ ...recipient(name), decided })),
      ];
      const edition = { source, prose, policy: { ...policy, recipients } };
      ({ published } = await publish(b.store, b.tenant, edition, b.clock));
    },
    runBy: (...all: string[]) => void (systems = all.map((recipient, n) => ({ id: `system-${n}`, recipient }))),
    async ask(): Promise<string> {
      const promise: PolicyPromise = { id: 'p-subs', kind: 'sub-processors', facts: [], stated: [stated] };
      const found = await orAttested(db, probe).ask({ published, promise, now: b.clock.now() });
      for (const one of [found.because, ...found.measured])
        for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
      return `${found.state} ${found.because.key.split('.')[1]}`;
    },
    async tell(...addresses: string[]): Promise<void> {
      const [notice] = await notices(db, b.tenant);
      await notify(
        { db, mail: b.mail, clock: b.clock, secret: new Secret('x') },
        { company: 'Fenwick Kites', published, notice: notice!, link: 'https://fenwick.example/policy' },
        addresses.map((address) => ({ address: new Pii(address), language: null })),
      );
      await b.mail.sendDue();
    },
    shown: (version: number, channel: 'website' | 'in-service') =>
      withTenant(db, b.tenant, (trx) => noteShown(trx, b.tenant, version, channel, b.clock, 'Rosa Lind')),
    word: (holds = true) =>
      attest(
        db,
        b.tenant,
        {
          promise: 'p-subs',
          holds,
          statement: 'The contracts lie in the office, one for each.',
          by: 'Rosa Lind',
          file: null,
          expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
          enteredBy: 'Rosa Lind',
        },
        b.clock,
      ),
  };
}

test('upheld by a person’s word until it expires, where no one is named, one has no name, and of contracts; broken: their no', async (t) => {
  const b = await start(t);
  await b.show([]);
  assert.equal(await b.ask(), 'unproven none');
  const other = await start(t);
  await other.show(['Lakeside', null]);
  assert.equal(await other.ask(), 'unproven unnamed');
  const third = await start(t);
  await third.show(['Lakeside']);
  assert.equal(await third.ask(), 'unproven contracts');
  for (const one of [b, other, third]) {
    await one.word();
    assert.equal(await one.ask(), 'upheld attestGiven');
  }
  third.runBy('recipient.hilltop');
  assert.equal(await third.ask(), 'broken unlisted', 'no word makes it good');
  b.clock.advance('P31D');
  assert.equal(await b.ask(), 'unproven attestExpired');
  await b.word(false);
  assert.equal(await b.ask(), 'broken attestDenied');
});

test('broken: a system is run by somebody whom the text does not name, and one was only noted', async (t) => {
  const b = await start(t);
  await b.show(['Lakeside']);
  b.runBy('recipient.lakeside');
  assert.equal(await b.ask(), 'unproven contracts');
  b.runBy('recipient.lakeside', 'recipient.hilltop');
  assert.equal(await b.ask(), 'broken unlisted');
  b.runBy();
  const other = await start(t);
  await other.show(['Lakeside'], ['Hilltop']);
  assert.equal(await other.ask(), 'broken unpublished');
});

test('broken: no customer was told of a new one, told too late, or a mail did not arrive; told in time, only contracts are open', async (t) => {
  const b = await start(t);
  await b.show(['Lakeside']);
  await b.show(['Lakeside', 'Hilltop']);
  assert.equal(await b.ask(), 'unproven pending');
  await b.tell('ada@example.org');
  assert.equal(await b.ask(), 'unproven contracts');
  await b.show(['Lakeside', 'Hilltop', 'Marsh']);
  b.clock.advance('P2D');
  assert.equal(await b.ask(), 'broken untold');
  await b.tell('ada@example.org');
  assert.equal(await b.ask(), 'broken late');
  await b.show(['Lakeside', 'Hilltop', 'Marsh', 'Reed']);
  await b.tell('nobody@example.org');
  assert.equal(await b.ask(), 'broken failed');
});

test('unproven: no mail was promised and nothing shows it; a word in the service tells; one that leaves is no news', async (t) => {
  const b = await start(t, onSite);
  await b.show(['Lakeside']);
  await b.show(['Lakeside', 'Hilltop']);
  b.clock.advance('P2D');
  assert.equal(await b.ask(), 'unproven silent');
  await b.show(['Lakeside', 'Hilltop', 'Marsh']);
  await b.shown(3, 'website');
  b.clock.advance('P2D');
  assert.equal(await b.ask(), 'unproven silent', 'a line on a page tells no customer');
  await b.shown(3, 'in-service');
  assert.equal(await b.ask(), 'broken late');
  const other = await start(t, onSite);
  await other.show(['Hilltop']);
  await other.show(['Lakeside', 'Hilltop']);
  await other.shown(2, 'in-service');
  await other.show(['Lakeside']);
  assert.equal(await other.ask(), 'unproven contracts');
});
