// Test only: what visitors of the sample shop chose: half a year of it, by days with few and many, on two sites.
import { sha256 } from '#base';
import type { ChoiceSeen, ConsentDesk, DayCount, HeldLine, Part, RecordedChoice } from '#consent';
import type { Notice, NoticeVendor } from '#wire';
import { sampleReceipt } from './sample-ledger.ts';
import { samplePerson } from './sample-people.ts';

const days = 200;
const last = Date.parse('2026-11-21T00:00:00Z');

/** Always the same numbers that look like chance. */
const wave = (at: number, salt: number): number => (Math.sin(at * 12.9898 + salt * 78.233) + 1) / 2;

function countOf(at: number, site: string, language: string, size: number, salt: number): DayCount {
  const day = new Date(last - (days - 1 - at) * 86_400_000).toISOString().slice(0, 10);
  const n = Math.round(size * (0.6 + 0.8 * wave(at, salt)));
  const of = (share: number): number => Math.round(n * share);
  const yes = 0.32 + 0.1 * Math.sin(at / 30) + 0.06 * wave(at, salt + 1);
  const granted = { statistics: of(yes + 0.12), marketing: of(yes - 0.14) };
  return {
    day,
    site,
    language,
    acts: {
      accept: of(0.24),
      refuse: of(0.5),
      choose: n - of(0.24) - of(0.5),
      withdraw: of(0.02),
      gpc: of(0.05),
    },
    second: of(0.2),
    form: of(0.03),
    signal: of(0.09),
    again: of(0.06),
    answers: {
      preferences: { granted: 0, refused: 0 },
      statistics: { granted: granted.statistics, refused: n - granted.statistics },
      marketing: { granted: granted.marketing, refused: n - granted.marketing },
    },
  };
}

const all = Array.from({ length: days }, (_, at) => [
  countOf(at, 'https://www.ternandtide.example', 'en', 60, 1),
  ...(at % 2 === 0 ? [countOf(at, 'https://www.ternandtide.example', 'nl', 9, 2)] : []),
  ...(at > 150 ? [countOf(at, 'https://workshop.ternandtide.example', 'en', 1, 3)] : []),
]).flat();

const choiceId = (n: number): string => sha256(`choice ${n}`);
export const sampleChoice = choiceId(0);

const answersOf = (statistics: boolean, marketing: boolean, without: readonly string[] = []) => ({
  statistics: { mark: 'b3Jkw0aX', granted: statistics, without: [] },
  marketing: { mark: 'Zx81_kQe', granted: marketing, without },
});

const made = (n: number, more: Partial<RecordedChoice>): RecordedChoice => ({
  id: choiceId(n),
  previous: null,
  at: new Date(Date.parse('2026-11-21T20:12:40.118Z') - n * 2_520_000).toISOString(),
  claimedAt: null,
  viewedAt: new Date(Date.parse('2026-11-21T20:12:12.000Z') - n * 2_520_000).toISOString(),
  site: 'https://www.ternandtide.example',
  policy: 3,
  texts: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
  language: 'en',
  layer: 1,
  action: 'refuse',
  method: 'script',
  answers: answersOf(false, false),
  gpc: false,
  signal: false,
  device: 'phone',
  ledgerEntry: '01a20f3a-5a4c-7d20-8b7e-5a0c6f1d2e3f',
  ...more,
});

const choices: readonly RecordedChoice[] = [
  made(0, {
    previous: choiceId(6),
    layer: 2,
    action: 'choose',
    answers: answersOf(true, true, ['meta']),
    claimedAt: '2026-11-21T19:58:03.000Z',
    device: 'computer',
  }),
  made(1, {}),
  made(2, { action: 'accept', answers: answersOf(true, true), language: 'nl' }),
  made(3, { action: 'gpc', gpc: true, answers: { marketing: answersOf(false, false).marketing } }),
  made(4, { action: 'withdraw', layer: 2, site: 'https://workshop.ternandtide.example' }),
  made(5, { method: 'form', signal: true }),
  made(6, { action: 'accept', answers: answersOf(true, true), device: 'computer' }),
];

const category = (id: 'statistics' | 'marketing', vendor: NoticeVendor, label: string) => ({
  id,
  vendors: [vendor],
  cookies: [],
  purposes: [{ id: `purpose.${id}`, label, basis: 'consent' }],
  clears: {},
  mark: id === 'statistics' ? 'b3Jkw0aX' : 'Zx81_kQe',
});

const notice: Notice = {
  policy: 3,
  remember: 'P6M',
  necessary: null,
  asked: [
    category('statistics', { id: 'matomo', name: 'Matomo' }, 'measure how our site is used'),
    category('marketing', { id: 'meta', name: 'Meta Pixel' }, 'show you advertising that fits'),
  ],
};

async function seenOf(choice: RecordedChoice): Promise<ChoiceSeen> {
  const proof = await sampleReceipt();
  return {
    choice,
    shown: { policy: 3, texts: choice.texts, language: 'en', notice, terms: {}, termsSha256: sha256('terms') },
    receipt: { record_id: choice.id, proof },
    vkey: null,
    standing: { holds: true, number: 18_204, size: 18_391, origin: 'ternandtide.example/ledger' },
    words: [
      'May we?',
      'With your consent we would like to measure how this site is used and show you advertising that fits.',
      'Companies involved: Matomo, Meta Pixel.',
      'Accept',
      'Refuse',
      'Choose in detail',
    ],
    pictured: false,
    trail: choices.filter(({ id }) => [choice.id, choice.previous].includes(id)),
    linked: choice.id === sampleChoice ? [samplePerson] : [],
  };
}

const held = (host: string, state: HeldLine['state'], count: number, more: Partial<HeldLine> = {}): HeldLine => ({
  host,
  state,
  count,
  directives: ['script-src'],
  sites: ['https://www.ternandtide.example'],
  last: '2026-11-20',
  vendors: [],
  categories: [],
  ...more,
});

const heldSample: readonly HeldLine[] = [
  held('connect.facebook.net', 'waits', 4812, { vendors: ['Meta'], categories: ['marketing'] }),
  held('static.hotjar.com', 'unnamed', 912, { vendors: ['Hotjar'], directives: ['script-src', 'connect-src'] }),
  held('cdn.chatwidget.example', 'unnamed', 37, { directives: ['frame-src'], last: '2026-11-02' }),
  held('inline', 'own', 14),
  held('*', 'rest', 3, { directives: ['default-src'] }),
];

async function* sampleFiles(): AsyncGenerator<Part> {
  yield { path: 'summary.txt', bytes: Buffer.from('Proof of a choice\n') };
  yield { path: 'consent/choices-0001.csv', bytes: Buffer.alloc(1500, 'x') };
}

export const sampleConsents = (): ConsentDesk => ({
  counts: async (_, from, to) => all.filter(({ day }) => day >= from && day <= to),
  choices: async (_, { action, limit }) =>
    choices.filter((one) => action === undefined || one.action === action).slice(0, limit),
  named: async (_, beginning) => choices.find(({ id }) => id.startsWith(beginning))?.id ?? null,
  shown: async () => null,
  heldBack: async () => ({ lines: heldSample, sites: ['https://www.ternandtide.example'] }),
  exported: async (_, wished) =>
    'choice' in wished && !choices.some(({ id }) => id === wished.choice) ? null : sampleFiles(),
  choice: async (_, id) => {
    const found = choices.find((one) => one.id === id);
    return found ? seenOf(found) : null;
  },
});
