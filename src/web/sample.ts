// Test only: a made-up shop with a long policy, its board, its console and a house that serves them from memory.
import { type Text, sha256 } from '#base';
import { type Block, Policy, type Prose, type PublishedPolicy, type Run, type Segment, type State } from '#policy';
import type { AttestationView, BoardView, Change, Counts, FindingView, Mark, PromiseView } from '#evidence';
import { type SampleKind, sampleKinds } from './sample-kinds.ts';
import { sampleText } from './sample-text.ts';

export const sampleNow = '2026-11-21T21:32:00Z';
const company = 'Tern & Tide Chandlers Ltd';

interface Said {
  segment: Segment;
  state: State;
  kind: string;
}

const states: Readonly<Record<string, State>> = { u: 'upheld', b: 'broken', '?': 'unproven' };

/** Reads the little notation of sample-text.ts. */
export function sampleProse(text = sampleText): { prose: Prose; said: Said[] } {
  const seen = new Map<string, number>();
  const said: Said[] = [];
  let at = 0;
  const segmentOf = (source: string, lineBreak: boolean): Segment => {
    const marks = [...source.matchAll(/\{([ub?]) ([a-z-]+)\}/g)];
    const runs = runsOf(source.replace(/\s*\{[^}]*\}/g, '').trim());
    const plain = runs.map((run) => run.text).join('');
    const digest = sha256(plain.toLowerCase()).slice(0, 12);
    const ordinal = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, ordinal);
    const hasMarkup = runs.length > 1 || runs.some((run) => Object.keys(run).length > 1);
    const segment: Segment = {
      id: `${digest}-${ordinal}`,
      text: plain,
      span: [at, (at += plain.length)],
      ...(hasMarkup ? { runs } : {}),
      ...(lineBreak ? { lineBreak: true as const } : {}),
    };
    for (const [, state, kind] of marks) said.push({ segment, state: states[state!]!, kind: kind! });
    return segment;
  };
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => blockOf(line, segmentOf));
  const title = blocks.find((block) => block.kind === 'heading')?.segments[0]?.text ?? company;
  return { prose: { format: 'markdown', language: 'en', title, blocks }, said };
}

function blockOf(line: string, segmentOf: (source: string, lineBreak: boolean) => Segment): Block {
  const heading = /^(#+) (.*)/.exec(line);
  if (heading)
    return { kind: 'heading', depth: heading[1]!.length, marker: null, segments: [segmentOf(heading[2]!, false)] };
  if (line.startsWith('|')) {
    const cells = line.split('|').slice(1, -1);
    return { kind: 'row', depth: 0, marker: null, segments: cells.map((cell) => segmentOf(cell, false)) };
  }
  const item = /^( *)(-|\d+\.|[a-z]\)) (.*)/.exec(line);
  const body = item ? item[3]! : line;
  const segments = body
    .split(/(?= \\\\ | \/\/ |(?<=\{[^}]*\}) (?=[a-z]))/)
    .map((part) => segmentOf(part.replace(/^ (\\\\|\/\/) /, ''), part.startsWith(' \\\\')));
  if (!item) return { kind: 'paragraph', depth: 0, marker: null, segments };
  const marker = item[2] === '-' ? '•' : item[2]!;
  return { kind: 'item', depth: Math.floor(item[1]!.length / 2) + 1, marker, segments };
}

const runsOf = (text: string): Run[] =>
  text
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
      if (link) return { text: link[1]!, href: link[2]! };
      return part.startsWith('**') ? { text: part.slice(2, -2), strong: true as const } : { text: part };
    });

const same = (text: string): Text => ({ en: text, fr: text, nl: text, de: text });

const reasons: Readonly<Record<State, PromiseView['because']>> = {
  upheld: { key: 'probes.pageEqual', values: { version: 3 } },
  broken: { key: 'probes.wasDown', values: { minutes: 14 } },
  unproven: { key: 'probes.noProbe' },
};

const measured: Readonly<Record<State, PromiseView['measured']>> = {
  upheld: [
    { key: 'probes.asked', values: { address: 'https://ternandtide.example/policy', milliseconds: 12 } },
    { key: 'probes.fileHash', values: { version: 3, hash: '4f1d9c07a2b8' } },
    { key: 'probes.pageHash', values: { hash: '4f1d9c07a2b8' } },
  ],
  broken: [
    { key: 'probes.watchAnswered', values: { answered: 41_876, watched: 42_011, percent: 99.679 } },
    { key: 'probes.watchGaps', values: { gaps: 1189, minutes: 43_200 } },
    { key: 'probes.watchOutage', values: { minutes: 14 } },
  ],
  unproven: [],
};

const attestation: AttestationView = {
  id: '0199a3c4-6a10-7c4e-9b7e-2f6c1d7be001',
  by: 'Ines Calder, workshop lead',
  holds: true,
  statement: 'All seven of us took the half-day course on 12 March 2026; the list of names is in the file.',
  fileName: 'training-2026.pdf',
  fileSha256: sha256('training-2026.pdf'),
  givenAt: '2026-03-13T09:20:00Z',
  expiresOn: '2027-03-12',
  state: 'valid',
};

function historyOf(state: State, index: number): Change[] {
  const now: Change = {
    state,
    because: reasons[state],
    since: `2026-${String(5 + (index % 6)).padStart(2, '0')}-0${1 + (index % 8)}T07:00:00Z`,
  };
  if (index % 3 === 0) return [now];
  const before: State = state === 'upheld' ? 'broken' : 'upheld';
  return [
    now,
    { state: before, because: reasons[before], since: '2026-03-18T07:00:00Z' },
    { state: 'unproven', because: reasons.unproven, since: '2026-02-02T10:15:00Z' },
  ];
}

function promiseOf(kind: string, all: readonly Said[], index: number): PromiseView {
  const known: SampleKind | undefined = sampleKinds[kind];
  if (!known) throw new Error(`sample: no kind ${kind}`);
  const mine = all.filter((said) => said.kind === kind);
  const state = worst(mine.map((said) => said.state));
  const proof = known.proof ?? 'auto';
  const history = historyOf(state, index);
  const attested = proof === 'attest' && state !== 'unproven';
  return {
    id: `p-${kind}`,
    kind,
    name: same(known.name),
    must: same(known.must),
    areas: known.areas,
    proof,
    segments: mine.map((said) => said.segment.id),
    sentences: mine.map((said) => said.segment.text),
    facts: [`${kind}.1`],
    state,
    because:
      proof === 'auto'
        ? reasons[state]
        : state === 'upheld'
          ? { key: 'probes.attestGiven', values: { by: attestation.by, expires: attestation.expiresOn } }
          : state === 'broken'
            ? { key: 'probes.attestDenied', values: { by: attestation.by } }
            : { key: 'probes.attestWaiting' },
    attestable: proof !== 'auto',
    measured: proof === 'auto' ? measured[state] : [],
    checkedAt: state === 'unproven' && proof === 'auto' ? null : '2026-11-21T21:30:00Z',
    since: history[0]!.since,
    history,
    attestations: attested
      ? [
          { ...attestation, holds: state === 'upheld' },
          {
            ...attestation,
            id: '0199a3c4-6a10-7c4e-9b7e-2f6c1d7be002',
            fileName: null,
            fileSha256: null,
            givenAt: '2025-03-02T14:00:00Z',
            expiresOn: '2026-03-01',
            state: 'expired',
          },
        ]
      : [],
  };
}

const worst = (all: readonly State[]): State =>
  all.includes('broken') ? 'broken' : all.includes('unproven') ? 'unproven' : 'upheld';

const countOf = (all: readonly State[]): Counts => ({
  upheld: all.filter((state) => state === 'upheld').length,
  broken: all.filter((state) => state === 'broken').length,
  unproven: all.filter((state) => state === 'unproven').length,
});

const { prose, said } = sampleProse();
const kinds = [...new Set(said.map(({ kind }) => kind))];
export const samplePromises = kinds.map((kind, index) => promiseOf(kind, said, index));

const marks: Record<string, Mark> = {};
for (const { segment } of said) {
  const promises = samplePromises.filter((promise) => promise.segments.includes(segment.id));
  marks[segment.id] = { segment: segment.id, state: worst(promises.map((promise) => promise.state)), promises };
}

const findingOf = (
  rule: string,
  severity: FindingView['severity'],
  name: string,
  more: Partial<FindingView>,
): FindingView => ({
  rule,
  article: '12(1)',
  severity,
  name: same(name),
  why: same('It matters because readers must be able to rely on it.'),
  repair: same('Write the sentence anew.'),
  message: { key: 'lint.P02' },
  segment: null,
  place: null,
  conflictsWith: null,
  silenced: null,
  ...more,
});

const sentences = prose.blocks.filter((block) => block.kind === 'paragraph').flatMap((block) => block.segments);
const [markedSentence, otherSentence] = [
  sentences.find(({ id }) => marks[id] !== undefined)!,
  sentences.find(({ id }) => marks[id] === undefined)!,
];

/** One beside a mark, two in one sentence without a mark, one of something missing, one that a person silenced. */
export const sampleFindings: readonly FindingView[] = [
  findingOf('P02', 'error', 'Sentence cut off', { segment: markedSentence.id }),
  findingOf('K01', 'warning', 'Cookies denied and used', {
    segment: otherSentence.id,
    message: { key: 'lint.K01' },
    conflictsWith: { segment: markedSentence.id, sentence: markedSentence.text },
  }),
  findingOf('P07', 'info', 'Sentence repeated', {
    segment: otherSentence.id,
    article: '–',
    message: { key: 'lint.P07' },
  }),
  findingOf('C24', 'error', 'Complaint to the authority missing', {
    article: '13(2)(d), 77',
    message: { key: 'lint.C24' },
    place: { segment: otherSentence.id, sentence: otherSentence.text },
  }),
  findingOf('C33', 'warning', 'Date missing', {
    message: { key: 'lint.C33' },
    silenced: { why: 'The date stands in the footer of the page.', by: 'Ines Calder', on: '2026-08-30' },
  }),
];

export const sampleBoard: BoardView = {
  company,
  title: prose.title,
  language: 'en',
  version: 3,
  sha256: sha256(sampleText),
  publishedAt: '2026-09-03T08:00:00Z',
  provedAt: '2026-11-21T21:30:00Z',
  sentences: {
    ...countOf(Object.values(marks).map((mark) => mark.state)),
    none: prose.blocks.flatMap((block) => block.segments).length - Object.keys(marks).length,
  },
  promises: countOf(samplePromises.map((promise) => promise.state)),
  areas: [...new Set(samplePromises.flatMap((promise) => promise.areas))]
    .toSorted((a, b) => a - b)
    .map((area) => ({
      area,
      ...countOf(samplePromises.filter((promise) => promise.areas.includes(area)).map((promise) => promise.state)),
    })),
  prose,
  marks,
  findings: sampleFindings,
  decided: [
    {
      id: 'cookies.choice-remembered',
      list: 'cookieUse',
      by: 'Ines Calder',
      on: '2026-08-30',
      why: 'The text does not say how long a choice is remembered; six months is what the authority advises.',
    },
    {
      id: 'retention.support-chat',
      list: 'retention',
      by: 'Ines Calder',
      on: '2026-09-01',
      why: 'Chat began after the text was written. It is kept like messages, for two years.',
    },
  ],
};

/** The same board before any check has run. */
export const unprovedBoard: BoardView = (() => {
  const waiting = (promise: PromiseView): PromiseView => ({
    ...promise,
    state: 'unproven',
    because: { key: 'probes.notYet' },
    measured: [],
    checkedAt: null,
    since: null,
    history: [],
    attestations: [],
  });
  return {
    ...sampleBoard,
    provedAt: null,
    sentences: { upheld: 0, broken: 0, unproven: Object.keys(marks).length, none: sampleBoard.sentences.none },
    promises: { upheld: 0, broken: 0, unproven: samplePromises.length },
    areas: sampleBoard.areas.map(({ area, upheld, broken, unproven }) => ({
      area,
      upheld: 0,
      broken: 0,
      unproven: upheld + broken + unproven,
    })),
    marks: Object.fromEntries(
      Object.entries(marks).map(([id, mark]) => [
        id,
        { ...mark, state: 'unproven', promises: mark.promises.map(waiting) },
      ]),
    ),
    decided: [],
  };
})();

export const samplePolicy = (number = 3): PublishedPolicy => ({
  tenant: 'default',
  number,
  sha256: sha256(`${number} ${sampleText}`),
  previous: number > 1 ? sha256(`${number - 1} ${sampleText}`) : null,
  publishedAt: ['2025-01-15T09:00:00Z', '2026-02-02T10:00:00Z', '2026-09-03T08:00:00Z'][number - 1]!,
  source: { name: 'privacy.md', text: sampleText },
  prose,
  policy: Policy.parse({
    meta: {
      id: 'tern-and-tide',
      title: prose.title,
      language: 'en',
      source: { file: 'policy/privacy.md', sha256: sha256(sampleText) },
    },
    versions: [
      {
        id: 'version.updated',
        date: '2026-09-03',
        precision: 'day',
        says: 'updated',
        stated: { quote: 'Last updated: 3 September 2026', segment: prose.blocks[1]!.segments[0]!.id, span: [30, 60] },
      },
    ],
  }),
});
