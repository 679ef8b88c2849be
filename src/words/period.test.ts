// Periods as people write them, in four languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from './message.ts';
import { isPeriod, writtenPeriod } from './period.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

test('a period in each language, one and many', () => {
  const said = (period: string) =>
    (['en', 'fr', 'nl', 'de'] as const).map((language) => plain(writtenPeriod(period, language)));
  assert.deepEqual(said('P7Y'), ['7 years', '7 ans', '7 jaar', '7 Jahre']);
  assert.deepEqual(said('P1M'), ['1 month', '1 mois', '1 maand', '1 Monat']);
  assert.deepEqual(said('PT72H'), ['72 hours', '72 heures', '72 uur', '72 Stunden']);
  assert.deepEqual(said('P1Y6M'), [
    '1 year and 6 months',
    '1 an et 6 mois',
    '1 jaar en 6 maanden',
    '1 Jahr und 6 Monate',
  ]);
  assert.deepEqual(said('P0D'), ['at once', 'sans attendre', 'meteen', 'sofort']);
});

test('a period in a message is written out; what only looks like one is not', () => {
  assert.equal(fill('{a} to {b}', { a: 'P26M', b: 'P1Y' }, 'en'), '26 months to 1 year');
  for (const odd of ['P', 'PT', 'P7', 'P7Y ', 'P-7Y', 'PG13', 'P1.5Y', 'Prices'])
    assert.ok(!isPeriod(odd) && fill('{x}', { x: odd }, 'en') === odd, odd);
});
