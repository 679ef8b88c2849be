// The diff of two texts: what a reader is shown, what must always come out again, and that long texts do not take long.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { work } from '#base/testing';
import { read } from '#read';
import { type Prose, segmentsOf } from '#policy';
import { type TextDiff, diffProse, diffWords, hashOf } from './text-diff.ts';

const proseOf = (text: string): Prose =>
  read({ name: 'policy/privacy.md', text: `# Privacy Policy\n\n${text}\n` }).prose;
const diff = (before: string, after: string): TextDiff => diffProse(proseOf(before), proseOf(after));
const shown = ({ changes }: TextDiff): string[] =>
  changes.map(({ change, pieces }) => {
    const marks = { same: ['', ''], added: ['[+', ']'], removed: ['[-', ']'] } as const;
    return `${change}: ${pieces.map((piece) => marks[piece.change].join(piece.text)).join('')}`;
  });

test('an equal text has no changes', () => {
  assert.deepEqual(diff('We sell kites. We keep orders.', 'We sell kites. We keep orders.').changes, []);
});

test('sentences that came and went, and the words that were edited', () => {
  const before = 'We sell kites. We keep invoices for seven years. We never call you.';
  const after = 'We sell kites. We keep invoices for eight years. Our bank sees payments.';
  assert.deepEqual(shown(diff(before, after)), [
    'edited: We keep invoices for [-seven][+eight] years.',
    'removed: [-We never call you.]',
    'added: [+Our bank sees payments.]',
  ]);
});

test('a sentence that moved is shown as moved, with the heading it stood under', () => {
  const before =
    '## Who\n\nWe are Fenwick. Our ropes are made of hemp.\n\n## What\n\nWe keep your name. We keep your address.';
  const after =
    '## Who\n\nWe are Fenwick.\n\n## What\n\nWe keep your name. We keep your address. Our ropes are made of hemp.';
  const [moved, ...more] = diff(before, after).changes;
  assert.deepEqual(more, []);
  assert.deepEqual([moved?.change, moved?.under, moved?.from], ['moved', 'What', 'Who']);
});

test('one more of equal sentences is one addition', () => {
  const before = 'Ask us. We sell kites. We keep your name.';
  assert.deepEqual(shown(diff(before, `Ask us. ${before}`)), ['added: [+Ask us.]']);
});

test('another link behind the same words is a change', () => {
  const [change] = diff(
    'See [our terms](https://a.example/terms).',
    'See [our terms](https://b.example/terms).',
  ).changes;
  assert.equal(change?.change, 'relinked');
  assert.deepEqual(change?.links, { before: ['https://a.example/terms'], after: ['https://b.example/terms'] });
});

test('edited words are whole words, and neighbours make one piece', () => {
  assert.deepEqual(
    diffWords('kept for 7 years', 'kept for 10 years').map(({ text }) => text),
    ['kept for ', '7', '10', ' years'],
  );
  assert.deepEqual(
    diffWords('a of your b', 'a by our b').map(({ text }) => text),
    ['a ', 'of your', 'by our', ' b'],
  );
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.', ',', '\n', 'é', '7', '<'), maxLength: 60 });

test('property: the pieces give both sentences back', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = diffWords(before, after);
      const without = (change: string): string =>
        pieces
          .filter((piece) => piece.change !== change)
          .map(({ text }) => text)
          .join('');
      assert.equal(without('added'), before);
      assert.equal(without('removed'), after);
    }),
  );
});

const sentence = fc.constantFrom(
  ...'kites ropes sails masts knots winds harbours gulls'
    .split(' ')
    .map((noun) => `We sell ${noun} and keep your order.`),
  'Ask us.',
  'You may complain.',
);
const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(' '));

test('property: every sentence is accounted for exactly once', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [before, after] = [proseOf(a), proseOf(b)];
      const { changes, counts } = diffProse(before, after);
      const [old, now] = [segmentsOf(before).map(({ id }) => id), segmentsOf(after).map(({ id }) => id)];
      const changedOld = changes.flatMap(({ before: id }) => (id === null ? [] : [id]));
      const changedNow = changes.flatMap(({ after: id }) => (id === null ? [] : [id]));
      assert.equal(new Set(changedOld).size, changedOld.length);
      assert.equal(new Set(changedNow).size, changedNow.length);
      const rest = (all: string[], changed: string[]): string[] =>
        all.filter((id) => !changed.includes(id)).map(hashOf);
      assert.deepEqual(rest(old, changedOld), rest(now, changedNow), 'what is not shown stayed, in the same order');
      assert.equal(old.length + counts.added - counts.removed, now.length);
    }),
    { numRuns: 200 },
  );
});

test('ten thousand sentences, every third edited, take under two seconds', () => {
  const many = (change: (at: number) => string): Prose => ({
    format: 'text',
    language: 'en',
    title: 'x',
    blocks: [
      {
        kind: 'paragraph',
        depth: 0,
        marker: null,
        segments: Array.from({ length: 10_000 }, (_, at) => {
          const words = change(at);
          return {
            id: `${Buffer.from(words).toString('hex').slice(0, 40)}-1`,
            text: words,
            span: [0, 0] as [number, number],
          };
        }),
      },
    ],
  });
  const [before, after] = [
    many((at) => `${at} kites are sold in the shop`),
    many((at) => (at % 3 ? `${at} kites are sold in the shop` : `${at} sails are lent by the shop`)),
  ];
  const worked = work();
  const { counts } = diffProse(before, after);
  assert.ok(worked() < 2000, `${worked()} ms`);
  assert.equal(counts.edited, 3334);
});
