// dpo-contact, open and red: what is printed for the officer, the page that shows it, and mail that cannot arrive. Green is a person's word alone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type PublishedPolicy, promiseKind } from '#policy';
import { type Zones, dnsServer } from '../testing-dns.ts';
import { type Bench, bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const kind = 'dpo-contact';
const policy = (line: string): string =>
  `# Privacy Policy of Fenwick Kites Ltd\n\nWe sell kites.\n\n## Contact\n\n${line}\n`;
const printed = policy('You can reach our data protection officer at dpo@fenwick.example.');
const taking: Zones = { 'fenwick.example': { mx: [[10, 'a.mail.example']] } };

const asked = async (b: Bench, published: PublishedPolicy, resolver: string | null = null) => {
  const probes = publishProbes(b.store.db, b.site, { links: { checkOthers: false }, resolver });
  const { state, because } = await b.ask(published, probes, kind);
  return `${state} ${because.key}`;
};

test('unproven up to a person’s word: it is printed and shown, and its domain takes mail; a street alone is a way too', async (t) => {
  const b = await bench(t);
  const published = await b.show(printed);
  assert.equal(await asked(b, published, await dnsServer(t, taking)), 'unproven officer.told');
  const byPost = structuredClone(published);
  const stated = published.policy.promises.find((one) => one.kind === kind)!.stated[0]!;
  byPost.policy.contacts = [];
  byPost.policy.dpo = { id: 'dpo', address: { street: 'Quay 4', city: 'Ghent' }, stated };
  assert.equal(await asked(b, byPost), 'unproven officer.told');
  assert.deepEqual(promiseKind(kind)?.vouched, ['officer.told'], 'a word stands for nothing else');
});

test('broken: the domain takes no mail, the page does not show it, or a way is announced and none printed', async (t) => {
  const b = await bench(t);
  const published = await b.show(printed);
  assert.equal(await asked(b, published, await dnsServer(t, {})), 'broken probes.mailboxNoMail');
  assert.equal(await asked(b, published), 'unproven officer.told');
  b.pages.set('/policy', { status: 200, body: '<main>Welcome</main>' });
  assert.equal(await asked(b, published), 'broken officer.notServed');
  const bare = structuredClone(published);
  for (const one of bare.policy.contacts) Object.assign(one, { value: null, use: ['dpo'] });
  delete bare.policy.dpo;
  assert.equal(await asked(b, bare), 'broken officer.missing');
});

test('unproven: no way to the officer was read, or only one that a person noted; no server shows the page', async (t) => {
  const b = await bench(t);
  const published = await b.show(printed);
  const bare = structuredClone(published);
  bare.policy.contacts = [];
  bare.policy.dpo = {
    id: 'dpo',
    email: 'dpo@fenwick.example',
    decided: { by: 'Rosa Lind', on: '2026-03-01', why: 'new' },
  };
  assert.equal(await asked(b, bare), 'unproven officer.unread');
  b.stopServing();
  assert.equal(await asked(b, published), 'unproven probes.notRunning');
});
