// A written policy: reading it back gives the facts it was written from, in each language; no word of a policy becomes markup.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Language, languages } from '#base';
import { type Policy, emptyLists } from '#policy';
import { read } from '#read';
import { dpvNames } from '#words';
import { toHtml, toMarkdown } from './document.ts';
import { writtenPolicy } from './policy.ts';

const pick = <T>(...from: readonly T[]) => fc.constantFrom(...from);
const some = <T>(from: readonly T[], most: number) => fc.subarray([...from], { maxLength: most });

const dataIds = [...dpvNames.keys()].filter((id) => id.startsWith('pd:'));
/** Mere “personalisation” comes back as that of services; legal duties are a basis of their own. */
const purposeIds = [...dpvNames.keys()].filter(
  (id) => id.startsWith('dpv:') && id !== 'dpv:Personalisation' && id !== 'dpv:LegalCompliance',
);
const triggers = [
  'contract-end',
  'relationship-end',
  'last-interaction',
  'account-closure',
  'request-closure',
  'recruitment-end',
  'financial-year-end',
] as const;
const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw-consent',
  'complaint',
] as const;
/** By language: subjects of storage that nobody takes for anything else. */
const subjects: Readonly<Record<Language, readonly string[]>> = {
  en: ['repair notes', 'rental papers', 'delivery slips'],
  fr: ['notes de réparation', 'papiers de location', 'bons de livraison'],
  nl: ['reparatienotities', 'huurpapieren', 'leveringsbonnen'],
  de: ['Reparaturnotizen', 'Mietunterlagen', 'Lieferscheine'],
};

const companies = [
  {
    name: 'Tamarisk Boats Ltd',
    legalForm: 'Ltd',
    country: 'GB',
    city: 'Whitby',
    postalCode: 'YO21 3PU',
    street: '4 Quay Lane',
  },
  {
    name: 'Zilverwilg B.V.',
    legalForm: 'B.V.',
    country: 'NL',
    city: 'Deventer',
    postalCode: '7411 KT',
    street: 'Brink 9',
  },
  {
    name: 'Moosgrund GmbH',
    legalForm: 'GmbH',
    country: 'DE',
    city: 'Jena',
    postalCode: '07743',
    street: 'Saalgasse 12',
  },
  {
    name: 'Les Trois Aulnes SARL',
    legalForm: 'SARL',
    country: 'FR',
    city: 'Vannes',
    postalCode: '56000',
    street: '3 rue du Port',
  },
] as const;

const anyFacts = (language: Language) =>
  fc.record({
    company: fc.constantFrom<(typeof companies)[number]>(...companies),
    email: pick('privacy@example.org', 'hello@shop.example.eu'),
    phone: pick('+31 10 555 01 42', '+352 26 10 60 1'),
    date: pick('2026-03-05', '2025-11-30'),
    data: some(dataIds, 6),
    purposes: some(purposeIds, 4).chain((ids) =>
      fc.tuple(
        ...ids.map((dpv) =>
          fc.record({
            dpv: fc.constant(dpv),
            letters: fc.subarray(['a', 'b', 'c', 'f'], { minLength: 1, maxLength: 2 }),
          }),
        ),
      ),
    ),
    rights: some(rights, 8),
    answer: pick('P1M', 'P2W', null),
    free: fc.boolean(),
    retention: fc.subarray([...subjects[language]], { minLength: 1 }).chain((names) =>
      fc.tuple(
        ...names.map((subject) =>
          fc.record({
            subject: fc.constant(subject),
            period: pick('P7Y', 'P26M', 'P45D', 'P3Y'),
            trigger: pick(...triggers),
            bound: pick<undefined | 'max'>(undefined, 'max'),
          }),
        ),
      ),
    ),
    recipients: some(['Mailchimp', 'Hetzner', 'Mollie', 'Matomo'], 4),
    backups: fc.record({ every: pick('P1D', null), keep: pick('P30D', 'P6M', null), encrypted: fc.boolean() }),
  });
type Facts = ReturnType<typeof anyFacts> extends fc.Arbitrary<infer Made> ? Made : never;

const policyFrom = (facts: Facts, language: Language): Policy => {
  const { name, legalForm, ...address } = facts.company;
  const { every, keep, encrypted } = facts.backups;
  return {
    ...emptyLists(),
    meta: { id: 'made-up', title: 'x', language, source: { file: 'privacy.md', sha256: 'a'.repeat(64) } },
    versions: [{ id: 'version', date: facts.date, precision: 'day', says: 'updated' }],
    controller: { id: 'controller', name, legalForm, address },
    contacts: [
      { id: 'contact.email', channel: 'email', value: facts.email, use: ['rights'] },
      { id: 'contact.phone', channel: 'phone', value: facts.phone, use: ['general'] },
    ],
    data: facts.data.map((dpv, n) => ({ id: `data.f${n}`, label: dpvNames.get(dpv)![language], dpv })),
    bases: ['a', 'b', 'c', 'f'].map((letter) => ({ id: `basis.${letter}`, basis: `eu-gdpr:A6-1-${letter}` })),
    purposes: facts.purposes.map(({ dpv, letters }, n) => ({
      id: `purpose.f${n}`,
      label: dpvNames.get(dpv)![language],
      dpv,
      bases: letters.map((letter) => `basis.${letter}`),
    })),
    rights: facts.rights.map((right) => ({ id: `right.${right}`, right })),
    rightsHandling: [
      {
        id: 'rights-handling',
        ...(facts.answer ? { period: facts.answer } : {}),
        ...(facts.free ? { fee: 'free' as const } : {}),
      },
    ],
    retention: facts.retention.map(({ bound, ...rule }, n) => ({
      id: `retention.f${n}`,
      ...rule,
      ...(bound ? { bound } : {}),
    })),
    recipients: facts.recipients.map((one, n) => ({ id: `recipient.f${n}`, name: one })),
    backups: [
      { id: 'backups', ...(every ? { every } : {}), ...(keep ? { keep } : {}), ...(encrypted ? { encrypted } : {}) },
    ],
    promises: [],
  };
};

/** What of a policy must come back, in a form that can be compared. */
const essence = (policy: Policy) => ({
  controller: policy.controller?.name,
  form: policy.controller?.legalForm,
  address: policy.controller?.address,
  contacts: policy.contacts
    .map(({ channel, value }) => `${channel} ${value?.replace(/\s/g, '')}`)
    .filter((one) => /^(?:email|phone)/.test(one))
    .toSorted(),
  versions: policy.versions.map(({ date, says }) => `${says} ${date}`),
  data: [...new Set(policy.data.map(({ dpv }) => String(dpv)))].toSorted(),
  purposes: policy.purposes
    .map(({ dpv, bases }) => {
      const grounds = bases.map((id) =>
        policy.bases.find((one) => one.id === id)?.basis.slice(0, 'eu-gdpr:A6-1-a'.length),
      );
      return `${dpv}: ${grounds.toSorted((one = '', other = '') => one.localeCompare(other)).join(', ')}`;
    })
    .toSorted(),
  rights: [...new Set(policy.rights.map(({ right }) => right))].toSorted(),
  answer: policy.rightsHandling.map(({ period }) => period).filter((one) => one !== undefined),
  fee: [...new Set(policy.rightsHandling.map(({ fee }) => fee).filter((one) => one !== undefined))],
  // How long backups are kept is a rule of storage as well, and written once.
  retention: policy.retention
    .filter(({ subject }) => subject !== 'backups')
    .map(({ subject, trigger, period, bound }) => `${subject.toLowerCase()} ${trigger} ${period} ${bound ?? 'exact'}`)
    .toSorted(),
  recipients: policy.recipients.map(({ name }) => name ?? '').toSorted(),
  backups: {
    every: policy.backups.find(({ every }) => every)?.every,
    keep: policy.backups.find(({ keep }) => keep)?.keep,
    encrypted: policy.backups.some(({ encrypted }) => encrypted === true),
  },
});

for (const language of languages)
  test(`reading back a policy written in ${language} gives its facts, from Markdown and from HTML`, () => {
    fc.assert(
      fc.property(anyFacts(language), (facts) => {
        const policy = policyFrom(facts, language);
        const parts = writtenPolicy(policy);
        const wanted = essence(policy);
        assert.deepEqual(essence(read({ name: 'privacy.md', text: toMarkdown(parts) }).policy), wanted);
        assert.deepEqual(essence(read({ name: 'privacy.html', text: toHtml(parts, language) }).policy), wanted);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

test('no word of a policy becomes markup', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>|#-+.1&!~\\"\'{}'.split('')), minLength: 1, maxLength: 30 }),
      (label) => {
        fc.pre(/[ab1]/.test(label));
        const facts = policyFrom(fc.sample(anyFacts('en'), { numRuns: 1, seed: 1 })[0]!, 'en');
        const policy = { ...facts, data: [{ id: 'data.x', label, mode: 'provided' as const }] };
        const shown = label.replace(/\s+/g, ' ').trim();
        const written = writtenPolicy(policy);
        for (const [name, text] of [
          ['p.md', toMarkdown(written)],
          ['p.html', toHtml(written, 'en')],
        ] as const) {
          const items = read({ name, text }).prose.blocks.filter(({ kind }) => kind === 'item');
          assert.equal(items[0]?.segments.map((segment) => segment.text).join(' '), shown, name);
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
