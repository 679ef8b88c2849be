// The board's filter: exactly the fitting sentences, with what they need to be understood.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentsOf } from '#policy';
import { sampleBoard } from './sample.ts';
import { type Sieve, fits, parseSieve, sift } from './sieve.ts';

const all: Sieve = { state: null, area: null };
const texts = (sieve: Sieve): string[] => sift(sampleBoard, sieve).blocks.map((block) => block.segments[0]?.text ?? '');

test('a query is read; what is not known is no filter', () => {
  assert.deepEqual(parseSieve({ state: 'broken', area: '8' }), { state: 'broken', area: 8 });
  for (const query of [
    {},
    { state: 'none', area: '0' },
    { state: 'BROKEN', area: '99' },
    { state: '', area: 'toString' },
  ])
    assert.deepEqual(parseSieve(query), all);
});

test('no filter leaves the text as it is', () => {
  assert.equal(sift(sampleBoard, all), sampleBoard.prose);
});

test('every fitting sentence is kept, for each state and area', () => {
  for (const state of ['upheld', 'broken', 'unproven', null] as const)
    for (const area of [3, 8, 14, null] as const) {
      const shown = new Set(segmentsOf(sift(sampleBoard, { state, area })).map(({ id }) => id));
      for (const [id, mark] of Object.entries(sampleBoard.marks))
        if (fits(mark, { state, area })) assert.ok(shown.has(id), `${state} ${area} ${id}`);
    }
});

test('a sentence comes with its headings, the sentence before its list, the items above it and the head of its table', () => {
  const broken = texts({ state: 'broken', area: 8 });
  assert.deepEqual(broken, [
    'Privacy policy of Tern & Tide',
    'Why we may do this',
    'Each purpose rests on one legal basis.',
    'Purpose',
    'Selling and delivering what you ordered',
    'How long we keep data',
    'We keep data for as long as its purpose lasts and then delete it.',
    'orders and invoices: seven years after the end of the financial year;',
  ]);
  const cards = texts({ state: 'unproven', area: 6 });
  assert.deepEqual(cards.slice(cards.indexOf('How you paid:'), cards.indexOf('How you paid:') + 2), [
    'How you paid:',
    'the last four digits of a card, never the full number',
  ]);
});

test('a filter that nothing fits leaves the title alone', () => {
  assert.deepEqual(texts({ state: 'upheld', area: 13 }), ['Privacy policy of Tern & Tide']);
});
