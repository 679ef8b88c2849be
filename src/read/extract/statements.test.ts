// Tests: what a text states of all data, and what only looks like it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const kinds = (text: string) => bare(readText(text).policy, 'statements').map(({ kind }) => kind);

for (const [text, expected] of [
  ['We will not sell, rent or share your data with anybody.', ['no-sale']],
  ['We do not rent to people under 21.', []],
  ['We do not sell to children and collect no data about them.', []],
  ['Your data is used only for the purposes set out in this notice.', ['purpose-limitation']],
  ['Our suppliers may not use your data for any other purpose.', ['purpose-limitation']],
  ['All customer data is stored in Finland and never leaves the EEA.', ['data-location']],
  ['IP addresses are not stored.', ['no-storage']],
  ['We do not build profiles of our visitors.', ['no-profiling']],
  ['We process this data only on the written instructions of the school.', ['instructions-only']],
  ['This notice is governed by the laws of Ireland.', ['governing-law']],
  ['Statistics are only collected if you switch them on.', ['consent-first']],
  ['This is a courtesy translation.', ['language-version']],
  ['Wij bewaren uw gegevens uitsluitend in Nederland. IP-adressen worden niet opgeslagen.', ['no-storage']],
  ['Ihre Daten werden ausschließlich in Deutschland gespeichert.', ['data-location']],
  ['Vos données sont hébergées exclusivement en Belgique.', ['data-location']],
] as const)
  test(`states: “${text}”`, () => assert.deepEqual(kinds(text), expected));

for (const text of [
  'Please do not share your password with anybody.',
  'You do not have to give us any personal data.',
  'Our website only uses strictly necessary cookies.',
  'Our processors act only on our instructions.',
  'You may have rights under the laws of France.',
])
  test(`states nothing: “${text}”`, () => assert.deepEqual(kinds(text), []));

test('a sentence that stands twice is one statement', () =>
  assert.deepEqual(kinds('## One\n\nWe never sell your data.\n\n## Two\n\nWe never sell your data.'), ['no-sale']));
