// Reading as a whole: our corpus fact by fact, and what must hold for any text.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Problem } from '#base';
import { work } from '#base/testing';
import { Policy, allFacts, segmentsOf } from '#policy';
import { allTopics } from '#words';
import { type Reading, read } from './read.ts';
import { type Source, bare, corpus, hasGold, ownPolicy, readText } from './testing.ts';

/** What must be true of every reading, whatever the text. */
function check(source: Source, reading: Reading): void {
  const { policy, prose, unread } = reading;
  assert.deepEqual(Policy.parse(policy), policy);
  const segments = new Map(segmentsOf(prose).map((segment) => [segment.id, segment]));
  const facts = allFacts(policy).map(({ fact }) => fact);
  const ids = new Set(facts.map((fact) => fact.id));
  assert.equal(ids.size, facts.length, 'fact ids are unique');
  for (const { quote, segment, span } of [
    ...facts.map((fact) => fact.stated!),
    ...policy.promises.flatMap((promise) => promise.stated),
  ]) {
    assert.equal(source.text.slice(...span), quote);
    assert.ok(segments.has(segment));
  }
  assert.equal(
    new Set(policy.promises.map((promise) => promise.id)).size,
    policy.promises.length,
    'promise ids are unique',
  );
  for (const promise of policy.promises) for (const fact of promise.facts) assert.ok(ids.has(fact));
  for (const { segment, why } of unread) {
    assert.ok(segments.has(segment));
    const [topic = '', name = ''] = why.key.split('.');
    assert.ok(allTopics[topic]?.[name], why.key);
  }
}

test('our corpus: what holds for every reading, twice the same', () => {
  for (const source of corpus()) {
    const reading = read(source);
    check(source, reading);
    assert.deepEqual(read(source), reading);
    assert.ok(reading.policy.controller ?? hasGold(source.name), source.name);
  }
});

test('Pelican Bicycles, a plain text', () => {
  const { policy, prose } = ownPolicy('pelican-bicycles.txt');
  assert.equal(policy.meta.id, 'pelican-bicycles');
  assert.equal(prose.language, 'en');
  assert.deepEqual(bare(policy, 'versions'), [{ date: '2025-06-03', precision: 'day', says: 'effective' }]);
  assert.deepEqual(policy.controller?.address, {
    street: 'Unit 7, Calder Yard, Mill Lane',
    postalCode: 'LS1 4XX',
    city: 'Leeds',
    country: 'GB',
  });
  assert.deepEqual(policy.controller?.registration, { scheme: 'Companies House', value: '09876543' });
  assert.deepEqual(
    bare(policy, 'retention').map(
      ({ subject, trigger, period }) => `${String(subject)}: ${String(trigger)} ${String(period)}`,
    ),
    [
      'orders and invoices: financial-year-end P7Y',
      'repair records: relationship-end P2Y',
      'newsletter: consent-withdrawal P0D',
      'questions and answers: request-closure P12M',
      'web server logs: collection P30D',
      'job applications: recruitment-end P6M',
      'job applications: recruitment-end P2Y',
      'backups: creation P35D',
    ],
  );
  assert.deepEqual(bare(policy, 'backups'), [{ every: 'P1D', keep: 'P35D', encrypted: true, restoreTested: true }]);
  assert.deepEqual(policy.rights.map((fact) => fact.right).toSorted(), [
    'access',
    'complaint',
    'erasure',
    'objection',
    'portability',
    'rectification',
    'restriction',
    'withdraw-consent',
  ]);
});

test('Lanternfish, Markdown with front matter and tables', () => {
  const { policy } = ownPolicy('lanternfish.md');
  assert.deepEqual(policy.dpo && { name: policy.dpo.name, email: policy.dpo.email }, {
    name: 'Marit Hoogland',
    email: 'dpo@lanternfish.example',
  });
  assert.deepEqual(
    policy.recipients.flatMap((fact) => fact.vendor ?? []),
    ['scaleway', 'mailjet', 'stripe', 'zendesk'],
  );
  assert.deepEqual(
    bare(policy, 'retention').map(({ subject, trigger, period, bound }) => [subject, trigger, period, bound]),
    [
      ['account data', 'account-closure', 'P30D', undefined],
      ['content', 'contract-end', 'P60D', 'max'],
      ['invoices', null, 'P7Y', undefined],
      ['usage data', 'collection', 'P13M', 'max'],
      ['support tickets', 'request-closure', 'P24M', undefined],
      ['backups', 'creation', 'P90D', undefined],
    ],
  );
});

test('Stonecrop, HTML: a table of periods, a company on our behalf', () => {
  const { policy } = ownPolicy('stonecrop-clinic.html');
  assert.equal(policy.meta.id, 'stonecrop-physiotherapy');
  assert.deepEqual(
    bare(policy, 'retention').map(({ subject, trigger, period }) => [subject, trigger, period]),
    [
      ['treatment records of adults', 'other', 'P8Y'],
      ['invoices', 'financial-year-end', 'P6Y'],
      ['enquiries', 'request-closure', 'P3M'],
    ],
  );
  assert.ok(policy.recipients.some((fact) => fact.name === 'Tidewrack Systems Ltd' && fact.role === 'processor'));
});

test('Harrier & Stoat, long sentences: what is the authority’s is not taken for the company’s', () => {
  const { policy } = ownPolicy('harrier-and-stoat.txt');
  assert.deepEqual(policy.controller?.address, {
    street: 'Eikenlaan 77',
    postalCode: '1999',
    city: 'Kesterbeek',
    country: 'BE',
  });
  assert.deepEqual(
    policy.contacts.map(({ channel, value }) => `${channel} ${value}`),
    ['post Eikenlaan 77, 1999 Kesterbeek', 'email privacy@harrier-stoat.example', 'phone +32 2 555 01 99'],
  );
  assert.equal(policy.dpo, undefined);
  assert.deepEqual(
    policy.authorities.map((fact) => fact.authority),
    ['legal-be:DPA-BE'],
  );
  assert.deepEqual(
    policy.retention
      .filter((fact) => fact.period !== null)
      .map(({ subject, trigger, period }) => [subject, trigger, period]),
    [
      ['dietary requirements', 'event-end', 'P1D'],
      ['correspondence and files of an assignment', 'contract-end', 'P10Y'],
      ['invoices and accounting documents', 'financial-year-end', 'P7Y'],
      ['details of people at prospective clients', 'last-interaction', 'P3Y'],
      ['e-mail address', 'consent-withdrawal', 'P0D'],
      ['applications', 'recruitment-end', 'P6M'],
      ['applications', 'recruitment-end', 'P2Y'],
      ['records of our web servers', 'collection', 'P60D'],
      ['backups', 'creation', 'P30D'],
    ],
  );
});

test('German, French and Dutch policies', () => {
  const german = ownPolicy('kranichwerk.md');
  assert.equal(german.prose.language, 'de');
  assert.equal(german.policy.dpo?.name, 'Hanna Brodersen');
  assert.deepEqual(
    german.policy.authorities.map((fact) => fact.authority),
    ['legal-de:DPA-DE-HH'],
  );
  assert.equal(german.policy.retention.length, 6);
  const french = ownPolicy('atelier-brindille.txt');
  assert.equal(french.prose.language, 'fr');
  assert.deepEqual(
    french.policy.authorities.map((fact) => fact.authority),
    ['legal-lu:DPA-LU'],
  );
  assert.equal(french.policy.retention.length, 6);
  const dutch = ownPolicy('waterlelie.txt');
  assert.equal(dutch.prose.language, 'nl');
  assert.equal(dutch.policy.controller?.registration?.value, '0999.888.777');
  assert.equal(dutch.policy.retention.length, 6);
});

test('unread: sentences that matter and were not understood are named, with the reason', () => {
  const { unread, prose } = readText(
    '# Privacy\n\nBarrels are turned within six weeks and three days.\n\nOwls sleep by day.\n',
  );
  assert.deepEqual(unread, [{ segment: segmentsOf(prose)[1]!.id, why: { key: 'read.unreadPeriod' } }]);
});

test('a sentence without end is read at its beginning, and named', () => {
  const { unread, policy } = readText(
    `Invoices are kept for ten years ${'and the records of our shop are kept for three years '.repeat(400)}`,
  );
  assert.deepEqual(
    unread.map(({ why }) => why.key),
    ['read.unreadLong'],
  );
  assert.ok(policy.retention.length > 0);
});

test('hostile repetition takes linear time: no sentence is so long, no name so common that reading stalls', () => {
  const hostile: readonly string[] = [
    'kept for 3 years or until you '.repeat(4000),
    '1.1.2020 '.repeat(20_000),
    `# Retention\n\n| a | b |\n| --- | --- |\n${'| guest book | 3 years |\n'.repeat(3000)}`,
    `# Sharing\n\n${'- our partners keep data for 3 years\n'.repeat(3000)}`,
    'info@ibis.example '.repeat(10_000),
    'Acme Ltd. '.repeat(10_000),
  ];
  for (const text of hostile) {
    const worked = work();
    readText(text);
    assert.ok(worked() < 5000, `${text.slice(0, 40)}… took ${(worked() / 1000).toFixed(1)} s`);
  }
});

test('a text that says nothing yields no fact and no promise', () => {
  for (const text of [
    'The quick brown fox jumps over the lazy dog. It does so twice a day, before breakfast and after tea.',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
    '# Recipe\n\n- 3 eggs\n- 200 g flour\n\nBake for 40 minutes at 180 degrees.',
  ]) {
    const { policy } = readText(text);
    assert.deepEqual(
      allFacts(policy).map(({ fact }) => fact.id),
      [],
    );
    assert.deepEqual(
      policy.promises.map((promise) => promise.kind),
      [],
    );
  }
});

const pieces = corpus().flatMap(({ text }) => text.split(/(?<=[\n.:;])/));

test('property: any text is read or refused with a Problem; what holds, holds', () => {
  const names = fc.constantFrom('policy.txt', 'policy.md', 'policy.html', 'Ünïcode 政策.txt', '');
  const anything = fc.string({ unit: 'binary', maxLength: 400 });
  const shuffled = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', '- ', '# ', '1. ', '\t', '@', '+')), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(names, fc.oneof(anything, shuffled), (name, text) => {
      let reading: Reading;
      try {
        reading = read({ name, text });
      } catch (error) {
        assert.ok(error instanceof Problem, String(error));
        return;
      }
      check({ name, text }, reading);
    }),
    { numRuns: 150 },
  );
});
