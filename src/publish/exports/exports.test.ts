// Exports: TILT that is valid only when all is stated, DPV whose every name resolves, records that name their facts and mark what is missing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Policy, type PublishedPolicy } from '#policy';
import { read } from '#read';
import { dpvOf } from './dpv.ts';
import { controllerColumns, recordsCsv, recordsOf } from './records.ts';
import { tiltOf } from './tilt.ts';
import { Tilt } from './tilt-schema.ts';

const stated = (quote: string) => ({ quote, segment: 'aaaaaaaaaaaa-1', span: [0, quote.length] });
const meta = {
  id: 'fenwick',
  title: 'Privacy policy',
  language: 'en',
  source: { file: 'p.md', sha256: 'a'.repeat(64) },
};

const published = (policy: Policy): PublishedPolicy => ({
  tenant: '0199a3c4-6a10-7c4e-9b7e-2f6c1d7be001',
  number: 2,
  sha256: 'b'.repeat(64),
  previous: 'a'.repeat(64),
  publishedAt: '2026-03-10T09:00:00.000Z',
  source: { name: 'p.md', text: '' },
  prose: { format: 'text', language: 'en', title: 'Privacy policy', blocks: [] },
  policy,
});

/** Everything that a policy can state. */
const full = (): Policy =>
  Policy.parse({
    meta,
    versions: [
      { id: 'version', date: '2026-03-01', precision: 'day', says: 'updated', stated: stated('1 March 2026') },
    ],
    controller: {
      id: 'controller',
      name: 'Fenwick Kites Ltd',
      address: { street: '4 Quay Street', postalCode: 'YO21 3PU', city: 'Whitby', country: 'GB' },
      stated: stated('Fenwick Kites Ltd'),
    },
    contacts: [
      {
        id: 'contact.email',
        channel: 'email',
        value: 'privacy@fenwick.example',
        use: ['rights'],
        stated: stated('privacy@fenwick.example'),
      },
    ],
    representative: {
      id: 'representative',
      name: 'Fenwick Europe BV',
      email: 'eu@fenwick.example',
      stated: stated('Fenwick Europe BV'),
    },
    dpo: {
      id: 'dpo',
      name: 'Eva Maes',
      email: 'dpo@fenwick.example',
      phone: '+32 2 555 01 02',
      address: { street: 'Rue 1', city: 'Brussels', country: 'BE' },
      stated: stated('Eva Maes'),
    },
    roles: [{ id: 'role.processor', role: 'processor', scope: 'hosting of club web sites', stated: stated('we host') }],
    subjects: [{ id: 'subject.customers', label: 'customers', dpv: 'dpv:Customer', stated: stated('customers') }],
    data: [
      { id: 'data.email', label: 'e-mail address', dpv: 'pd:EmailAddress', mode: 'provided', stated: stated('e-mail') },
    ],
    sources: [
      { id: 'source.register', label: 'trade register', dpv: 'dpv:PublicDataSource', stated: stated('trade register') },
    ],
    bases: [
      { id: 'basis.contract', basis: 'eu-gdpr:A6-1-b-contract-performance', stated: stated('contract') },
      {
        id: 'basis.interest',
        basis: 'eu-gdpr:A6-1-f-controller',
        interest: 'to answer questions',
        stated: stated('interest'),
      },
    ],
    purposes: [
      {
        id: 'purpose.orders',
        label: 'deliver orders',
        dpv: 'dpv:CustomerOrderManagement',
        bases: ['basis.contract'],
        data: ['data.email'],
        subjects: ['subject.customers'],
        stated: stated('We deliver.'),
      },
      { id: 'purpose.questions', label: '=HYPERLINK("x")', bases: ['basis.interest'], stated: stated('We answer.') },
    ],
    retention: [
      {
        id: 'retention.orders',
        subject: 'orders',
        data: ['data.email'],
        trigger: 'contract-end',
        period: 'P7Y',
        combine: 'longest-of',
        stated: stated('7 years'),
      },
      {
        id: 'retention.mail',
        subject: 'mail',
        trigger: null,
        period: 'P4W',
        combine: 'any-of',
        stated: stated('4 weeks'),
      },
      {
        id: 'retention.rest',
        subject: 'the rest',
        trigger: null,
        period: null,
        criterion: 'as long as needed',
        stated: stated('as long as needed'),
      },
    ],
    recipients: [{ id: 'recipient.bank', name: 'Bank', role: 'third-party', country: 'GB', stated: stated('Bank') }],
    transfers: [
      {
        id: 'transfer.us',
        to: 'United States',
        country: 'US',
        tool: 'eu-gdpr:A46-2-c',
        stated: stated('United States'),
      },
    ],
    rights: (
      [
        'access',
        'rectification',
        'erasure',
        'restriction',
        'portability',
        'objection',
        'withdraw-consent',
        'complaint',
      ] as const
    ).map((right) => ({ id: `right.${right}`, right, stated: stated(`You have the right: ${right}.`) })),
    rightsHandling: [
      { id: 'handling', period: 'P1M', identity: 'a reply from your own address', fee: 'free', stated: stated('free') },
    ],
    authorities: [
      { id: 'authority', name: 'Belgian authority', authority: 'legal-be:DPA-BE', stated: stated('authority') },
    ],
    measures: [
      { id: 'measure.tls', label: 'encryption in transfer', dpv: 'dpv:EncryptionInTransfer', stated: stated('TLS') },
    ],
    automatedDecisions: [{ id: 'adm', stance: 'none', stated: stated('No computer decides.') }],
    provision: [
      {
        id: 'provision',
        required: 'an address',
        consequences: 'we cannot deliver',
        stated: stated('we cannot deliver'),
      },
    ],
  });

const where = { url: 'https://fenwick.example/policy/versions/2', created: '2026-01-02T03:04:05.000Z' };

test('TILT: a policy that states everything is valid, and says what the policy says', () => {
  const { document, valid, missing } = tiltOf(published(full()), where);
  assert.deepEqual([valid, missing], [true, []]);
  const tilt = Tilt.parse(document);
  assert.equal(tilt.meta._hash, 'b'.repeat(64));
  assert.deepEqual(
    tilt.dataDisclosed.map((entry) => entry._id),
    ['data.email', 'unassigned'],
  );
  const [email, loose] = tilt.dataDisclosed;
  assert.deepEqual(email?.legalBases[0]?.reference, 'GDPR-6-1-b');
  assert.deepEqual(email?.storage[0]?.temporal?.[0]?.ttl, 'P7Y');
  assert.match(email?.storage[0]?.temporal?.[0]?.description ?? '', /contract-end/);
  assert.deepEqual(
    loose?.storage.map((rule) => [rule.temporal?.[0]?.ttl, rule.aggregationFunction]),
    [
      ['P28D', 'min'],
      [undefined, 'max'],
    ],
  );
  assert.equal(loose?.legitimateInterests[0]?.reasoning, 'to answer questions');
  assert.match(
    tilt.rightToInformation.description ?? '',
    /restriction.*objection/,
    'rights that TILT does not know are not lost',
  );
  assert.equal(tilt.thirdCountryTransfers[0]?.standardDataProtectionClause?.available, true);
  assert.equal(tilt.rightToComplain.supervisoryAuthority?.country, 'BE');
});

const drops: readonly [drop: (policy: Policy) => void, missing: string][] = [
  [(policy) => delete policy.dpo, 'dataProtectionOfficer'],
  [(policy) => delete policy.dpo?.address, 'dataProtectionOfficer.address'],
  [(policy) => delete policy.representative, 'controller.representative'],
  [(policy) => delete policy.controller?.address, 'controller.address'],
  [(policy) => delete policy.controller, 'controller'],
  [
    (policy) => (policy.rights = policy.rights.filter(({ right }) => !['access', 'portability'].includes(right))),
    'accessAndDataPortability.available',
  ],
  [(policy) => (policy.authorities = []), 'rightToComplain.supervisoryAuthority'],
  [(policy) => (policy.provision = []), 'dataDisclosed.0.nonDisclosure'],
  [(policy) => delete policy.provision[0]?.consequences, 'dataDisclosed.0.nonDisclosure.consequences'],
  [(policy) => (policy.automatedDecisions[0]!.stance = 'used'), 'automatedDecisionMaking.logicInvolved'],
  [(policy) => delete policy.bases[1]?.interest, 'dataDisclosed.1.legitimateInterests.0.reasoning'],
];

for (const [drop, path] of drops) {
  test(`TILT: without ${path} it is not valid, and says so`, () => {
    const policy = full();
    drop(policy);
    const { valid, missing, document } = tiltOf(published(policy), where);
    assert.equal(valid, false);
    assert.ok(missing.includes(path), missing.join(', '));
    assert.doesNotMatch(JSON.stringify(document), /null|undefined/, 'nothing is made up');
  });
}

test('DPV: every type, property and prefixed id is declared, and every fact has its own id under the version', () => {
  const document = dpvOf(published(full()), where.url);
  const context = document['@context'] as Record<string, string>;
  assert.equal(context['@base'], where.url);
  const declared = (name: string): void => {
    const prefix = /^([a-z-]+):[A-Za-z0-9-]+$/.exec(name)?.[1];
    assert.ok(prefix !== undefined && prefix in context, name);
  };
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      assert.notEqual(member, null, key);
      if (key === '@id') {
        const id = member as string;
        if (id.includes(':')) declared(id);
        else ids.add(id);
      } else if (key === '@type') [member].flat().forEach((type) => declared(type as string));
      else if (!key.startsWith('@')) {
        declared(key);
        walk(member);
      }
    }
  };
  for (const [key, member] of Object.entries(document)) if (key !== '@context') walk({ [key]: member });
  for (const id of [
    '#controller',
    '#data.email',
    '#purpose.orders',
    '#retention.orders',
    '#right.access',
    '#measure.tls',
  ])
    assert.ok(ids.has(id), id);
  const text = JSON.stringify(document);
  for (const concept of [
    'pd:EmailAddress',
    'dpv:CustomerOrderManagement',
    'eu-gdpr:A6-1-f-controller',
    'legal-be:DPA-BE',
    'dpv:EncryptionInTransfer',
  ])
    assert.ok(text.includes(concept), concept);
  assert.equal(context['legal-be'], 'https://w3id.org/dpv/legal/be#');
  const references = [...text.matchAll(/\{"@id":"(#[^"]+)"\}/g)].map(([, id]) => id!);
  assert.ok(references.length > 0);
  for (const id of references) assert.ok(text.includes(`"@id":"${id}","@type"`), `${id} is defined`);
});

test('DPV: without an address the version is named by its hash', () => {
  const context = dpvOf(published(full()), null)['@context'] as Record<string, string>;
  assert.equal(context['@base'], `urn:sha256:${'b'.repeat(64)}`);
});

test('records: a row a purpose, each cell with its facts, and what is not tied to the purpose said so', () => {
  const records = recordsOf('Fenwick', published(full()));
  assert.deepEqual(
    records.asController.map(({ fact }) => fact),
    ['purpose.orders', 'purpose.questions'],
  );
  const [orders, questions] = records.asController;
  assert.deepEqual(orders?.cells.data, { entries: [{ text: 'e-mail address', fact: 'data.email' }], scope: 'row' });
  assert.deepEqual(orders?.cells.retention?.entries, [{ text: 'orders: 7 years', fact: 'retention.orders' }]);
  assert.equal(orders?.cells.recipients?.scope, 'policy');
  assert.deepEqual(
    questions?.cells.retention?.entries.map(({ fact }) => fact),
    ['retention.mail', 'retention.rest'],
  );
  assert.deepEqual(records.asProcessor[0]?.cells.categories?.entries, [
    { text: 'hosting of club web sites', fact: 'role.processor' },
  ]);
  assert.deepEqual(records.asProcessor[0]?.cells.controllers?.entries, []);
});

test('records as CSV: facts in brackets, formulas disarmed, what is not stated named in the last column', () => {
  const text = recordsCsv(recordsOf('Fenwick', published(full())), 'en');
  assert.match(text, /"deliver orders \[purpose\.orders\]"/);
  assert.match(text, /"'=HYPERLINK\(""x""\) \[purpose\.questions\]"/);
  const bare = Policy.parse({ meta });
  const rows = recordsCsv(recordsOf('Fenwick', published(bare)), 'de').split('\r\n');
  assert.match(rows[2] ?? '', new RegExp(`^(?:"",){${controllerColumns.length}}"Verantwortlicher; Zweck; `));
});

test('what the reader takes from prose goes through every export', () => {
  const { policy, prose } = read({
    name: 'policy/privacy.md',
    text: '# Privacy Policy of Fenwick Kites Ltd\n\nFenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom.\n\nWe keep invoices for seven years after the end of the financial year.\n\nYou have the right to object.\n',
  });
  const version = { ...published(policy), prose };
  const { valid, missing } = tiltOf(version, where);
  assert.equal(valid, false);
  assert.ok(missing.includes('dataProtectionOfficer'));
  assert.ok(JSON.stringify(dpvOf(version, null)).includes('P7Y'));
  assert.match(
    recordsCsv(recordsOf('Fenwick', version), 'en'),
    /invoices: 7 years \[retention\.invoices\] \(stated in general\)|invoices: 7 years \[retention\.invoices\]/,
  );
});
