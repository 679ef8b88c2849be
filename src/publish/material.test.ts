// Material or not: each rule red and green, editing that is none, and facts that only the reading changed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { sha256 } from '#base';
import { Policy } from '#policy';
import { read } from '#read';
import { say } from '#words';
import type { Said } from './fact-changes.ts';
import { materialBetween } from './material.ts';

type Line = readonly [sentence: string, list?: string, fact?: Record<string, unknown>];

/** A policy of one sentence a line, each with the fact that it states. */
function said(...lines: readonly Line[]): Said {
  const seen = new Map<string, number>();
  const segments = lines.map(([text]) => {
    const hash = sha256(text).slice(0, 12);
    seen.set(hash, (seen.get(hash) ?? 0) + 1);
    return { id: `${hash}-${seen.get(hash)}`, text, span: [0, text.length] as [number, number] };
  });
  const lists: Record<string, unknown> = {};
  for (const [at, [quote, list, fact]] of lines.entries()) {
    if (!list) continue;
    const stated = { quote, segment: segments[at]!.id, span: [0, quote.length] };
    if (['controller', 'dpo', 'representative'].includes(list)) lists[list] = { ...fact, stated };
    else lists[list] = [...((lists[list] as unknown[]) ?? []), { ...fact, stated }];
  }
  const meta = { id: 'fenwick', title: 'Privacy', language: 'en', source: { file: 'p.md', sha256: 'a'.repeat(64) } };
  return {
    policy: Policy.parse({ meta, ...lists }),
    prose: {
      format: 'text',
      language: 'en',
      title: 'Privacy',
      blocks: segments.map((segment) => ({ kind: 'paragraph', depth: 0, marker: null, segments: [segment] })),
    },
  };
}

const rulesOf = (before: Said, after: Said): string[] => materialBetween(before, after).map(({ rule }) => rule);
const kites: Line = ['We sell kites.'];
const keep = (period: string | null, more: Record<string, unknown> = {}): Line => [
  `Orders stay ${period} ${JSON.stringify(more)}.`,
  'retention',
  { id: 'retention.orders', subject: 'orders', trigger: 'collection', period, ...more },
];
const purpose = (fields: Record<string, unknown> = {}): Line => [
  `We use data for deliveries ${JSON.stringify(fields)}.`,
  'purposes',
  { id: 'purpose.delivery', label: 'delivery', bases: ['basis.contract'], ...fields },
];
const contact = (value: string | null): Line => [
  `Write to ${value}.`,
  'contacts',
  { id: 'contact.email', channel: 'email', value, use: ['rights'] },
];
const right = (fields: Record<string, unknown> = {}): Line => [
  `You may ask for a copy ${JSON.stringify(fields)}.`,
  'rights',
  { id: 'right.access', right: 'access', ...fields },
];
const handling = (fields: Record<string, unknown>): Line => [
  `We answer so: ${JSON.stringify(fields)}.`,
  'rightsHandling',
  { id: 'handling', ...fields },
];
const changes = (fields: Record<string, unknown>): Line => [
  `We tell you so: ${JSON.stringify(fields)}.`,
  'changes',
  { id: 'changes', ...fields },
];
const cookies = (fields: Record<string, unknown>): Line => [
  `Cookies: ${JSON.stringify(fields)}.`,
  'cookieUse',
  { id: 'cookies', ...fields },
];

const cases: readonly [what: string, rule: string, before: readonly Line[], after: readonly Line[]][] = [
  [
    'another controller',
    'new-controller',
    [['We are A.', 'controller', { id: 'controller', name: 'A' }]],
    [['We are B.', 'controller', { id: 'controller', name: 'B' }]],
  ],
  ['a new purpose', 'new-purpose', [kites], [kites, purpose()]],
  ['profiling begins', 'profiling', [purpose()], [purpose({ profiling: true })]],
  [
    'a purpose takes more data',
    'purpose-wider',
    [purpose({ data: ['data.name'] })],
    [purpose({ data: ['data.name', 'data.phone'] })],
  ],
  ['another legal basis of a purpose', 'legal-basis', [purpose()], [purpose({ bases: ['basis.consent'] })]],
  [
    'a new legal basis',
    'legal-basis',
    [kites],
    [kites, ['Consent.', 'bases', { id: 'basis.consent', basis: 'eu-gdpr:A6-1-a' }]],
  ],
  [
    'a new recipient',
    'new-recipient',
    [kites],
    [kites, ['Our bank sees payments.', 'recipients', { id: 'recipient.bank', name: 'Bank' }]],
  ],
  [
    'a recipient in another country',
    'other-recipient',
    [['Host in LU.', 'recipients', { id: 'recipient.host', name: 'Host', country: 'LU' }]],
    [['Host in US.', 'recipients', { id: 'recipient.host', name: 'Host', country: 'US' }]],
  ],
  [
    'a new transfer',
    'new-transfer',
    [kites],
    [kites, ['To the US.', 'transfers', { id: 'transfer.us', to: 'United States', country: 'US' }]],
  ],
  ['new data', 'new-data', [kites], [kites, ['We also ask your age.', 'data', { id: 'data.age', label: 'age' }]]],
  [
    'data no longer optional',
    'data-no-longer-optional',
    [['Phone, if you like.', 'data', { id: 'data.phone', label: 'phone', optional: true }]],
    [['Phone.', 'data', { id: 'data.phone', label: 'phone' }]],
  ],
  ['a longer period', 'longer-retention', [keep('P7Y')], [keep('P8Y')]],
  ['a longer period in other units', 'longer-retention', [keep('P12M')], [keep('P400D')]],
  ['no period any more', 'retention-without-limit', [keep('P7Y')], [keep(null, { criterion: 'as needed' })]],
  ['a period that is gone', 'retention-without-limit', [kites, keep('P7Y')], [kites]],
  [
    'counted from another event',
    'retention-from-another-event',
    [keep('P7Y')],
    [keep('P7Y', { trigger: 'contract-end' })],
  ],
  ['a right that is gone', 'lost-right', [kites, right()], [kites]],
  ['a right with a limit', 'narrower-right', [right()], [right({ limits: 'once a year' })]],
  ['a slower answer', 'harder-right', [handling({ period: 'P1M' })], [handling({ period: 'P2M' })]],
  ['a fee', 'harder-right', [handling({ period: 'P1M' })], [handling({ period: 'P1M', fee: 'fee' })]],
  ['an address that is gone', 'weaker-contact', [kites, contact('a@fenwick.example')], [kites]],
  ['an address that is announced and not printed', 'weaker-contact', [contact('a@fenwick.example')], [contact(null)]],
  ['another address for rights', 'other-contact', [contact('a@fenwick.example')], [contact('b@fenwick.example')]],
  ['no officer any more', 'weaker-contact', [kites, ['Officer: Eva.', 'dpo', { id: 'dpo', name: 'Eva' }]], [kites]],
  [
    'no authority any more',
    'no-authority',
    [kites, ['Complain to the CNPD.', 'authorities', { id: 'authority', name: 'CNPD', authority: null }]],
    [kites],
  ],
  ['cookies are used now', 'cookies', [cookies({ stance: 'none' })], [cookies({ stance: 'used' })]],
  [
    'no choice about cookies any more',
    'cookies',
    [cookies({ stance: 'used', consent: 'banner' })],
    [cookies({ stance: 'used' })],
  ],
  ['a new cookie', 'cookies', [kites], [kites, ['_id lives a year.', 'cookies', { id: 'cookie.id', name: '_id' }]]],
  [
    'a cookie lives longer',
    'cookie-lives-longer',
    [['_id: 1 day.', 'cookies', { id: 'cookie.id', name: '_id', duration: 'P1D' }]],
    [['_id: 1 year.', 'cookies', { id: 'cookie.id', name: '_id', duration: 'P1Y' }]],
  ],
  [
    'computers decide',
    'automated-decisions',
    [kites],
    [kites, ['A computer decides.', 'automatedDecisions', { id: 'adm', stance: 'used' }]],
  ],
  [
    'no promise not to sell',
    'promise-withdrawn',
    [kites, ['We never sell.', 'statements', { id: 'statement.no-sale', kind: 'no-sale' }]],
    [kites],
  ],
  [
    'no encryption any more',
    'promise-withdrawn',
    [kites, ['We encrypt.', 'measures', { id: 'measure.encryption', label: 'encryption' }]],
    [kites],
  ],
  [
    'no e-mail any more',
    'less-notice',
    [changes({ notice: ['email', 'website'] })],
    [changes({ notice: ['website'] })],
  ],
  [
    'less time before',
    'less-notice',
    [changes({ notice: [], leadTime: 'P30D' })],
    [changes({ notice: [], leadTime: 'P7D' })],
  ],
  [
    'later breach notice',
    'weaker-breach-notice',
    [['In 48 h.', 'breach', { id: 'breach', authorityWithin: 'PT48H' }]],
    [['In 72 h.', 'breach', { id: 'breach', authorityWithin: 'PT72H' }]],
  ],
];

for (const [what, rule, before, after] of cases) {
  test(`material: ${what}`, () => {
    assert.deepEqual(rulesOf(said(...before), said(...after)), [rule]);
  });
}

test('not material: the other way round, where that is better for people', () => {
  for (const [before, after] of [
    [[keep('P8Y')], [keep('P7Y')]],
    [[keep(null)], [keep('P7Y')]],
    [[kites], [kites, keep('P7Y')]],
    [[kites], [kites, right()]],
    [[right({ limits: 'once a year' })], [right()]],
    [[handling({ period: 'P1M' })], [handling({ period: 'P14D' })]],
    [[contact(null)], [contact('a@fenwick.example')]],
    [[kites, ['To the US.', 'transfers', { id: 'transfer.us', to: 'US' }]], [kites]],
    [[changes({ notice: ['website'] })], [changes({ notice: ['website', 'email'], leadTime: 'P30D' })]],
  ] as const)
    assert.deepEqual(rulesOf(said(...before), said(...after)), [], JSON.stringify(after));
});

test('not material: what a person or a better reader corrected while the words stayed', () => {
  const quiet: Line = ['Orders stay long enough.'];
  const once = said(kites, quiet);
  const again = said(kites, [
    quiet[0],
    'retention',
    { id: 'retention.orders', subject: 'orders', trigger: null, period: 'P9Y' },
  ]);
  assert.deepEqual(rulesOf(once, again), []);
  assert.deepEqual(rulesOf(again, once), []);
});

test('not material: what a person decided and the text does not say', () => {
  const before = said(kites);
  const after = said(kites, ['We sell sails.']);
  after.policy.recipients.push({
    id: 'recipient.x',
    name: 'X',
    decided: { by: 'Eva', on: '2026-03-01', why: 'asked' },
  });
  assert.deepEqual(rulesOf(before, after), []);
});

test('read from prose: reasons as people read them, and editing that is no reason', () => {
  const of = (text: string): Said => read({ name: 'policy/privacy.md', text: `# Privacy Policy\n\n${text}\n` });
  const before = of(
    'We keep invoices for seven years after the end of the financial year.\n\nYou have the right to object.',
  );
  const after = of('We keep invoices for eight years after the end of the financial year.');
  assert.deepEqual(
    materialBetween(before, after).map(({ message }) => say(message, 'en')),
    ['Storage period of invoices: from 7 years to 8 years', 'Right no longer named: “You have the right to object.”'],
  );
  const edited = of(
    'We keep your invoices for seven years after the end of the financial year.\n\nYou have the right to object!',
  );
  assert.deepEqual(materialBetween(before, edited), []);
});
