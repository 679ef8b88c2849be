// Filling messages: placeholders, numbers and dates as people write them in each language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '#base';
import { fill, writtenDate, writtenInstant } from './message.ts';

test('a date as people write it, first days of a month among them', () => {
  assert.equal(writtenDate('2026-11-21', 'en'), '21 November 2026');
  assert.equal(writtenDate('2026-11-21', 'fr'), '21 novembre 2026');
  assert.equal(writtenDate('2026-11-21', 'nl'), '21 november 2026');
  assert.equal(writtenDate('2026-11-21', 'de'), '21. November 2026');
  assert.equal(writtenDate('2026-03-01', 'en'), '1 March 2026');
  assert.equal(writtenDate('2026-03-01', 'fr'), '1er mars 2026');
  assert.equal(writtenDate('2026-03-01', 'nl'), '1 maart 2026');
  assert.equal(writtenDate('2026-03-01', 'de'), '1. März 2026');
});

test('an instant as people write it, in UTC and saying so', () => {
  assert.equal(writtenInstant('2026-11-21T21:32:07.5Z', 'en'), '21 November 2026 at 21:32 UTC');
  assert.equal(writtenInstant('2026-11-21T21:32:07Z', 'fr'), '21 novembre 2026 à 21:32 UTC');
  assert.equal(writtenInstant('2026-11-21T21:32:07Z', 'nl'), '21 november 2026 om 21:32 UTC');
  assert.equal(writtenInstant('2026-11-21T21:32:07Z', 'de'), '21. November 2026 um 21:32 UTC');
  assert.equal(writtenInstant('2026-03-01T00:00:00Z', 'fr'), '1er mars 2026 à 00:00 UTC');
});

test('placeholders take text as it is, numbers in the language’s digits, ISO dates and instants written out', () => {
  const values = { who: 'Ada', count: 12345.6789, on: '2026-11-21', at: '2026-11-21T21:32:00Z' };
  const said = (language: 'en' | 'fr' | 'nl' | 'de') =>
    fill('{who}: {count}, {on}, {at}', values, language).replaceAll(/\s/g, ' ');
  assert.equal(said('en'), 'Ada: 12,345.679, 21 November 2026, 21 November 2026 at 21:32 UTC');
  assert.equal(said('fr'), 'Ada: 12 345,679, 21 novembre 2026, 21 novembre 2026 à 21:32 UTC');
  assert.equal(said('nl'), 'Ada: 12.345,679, 21 november 2026, 21 november 2026 om 21:32 UTC');
  assert.equal(said('de'), 'Ada: 12.345,679, 21. November 2026, 21. November 2026 um 21:32 UTC');
});

test('what only looks like a date is left as it is, and never throws', () => {
  for (const odd of ['2026-13-01', '2026-02-30', '2026-00-00', '2026-11-21T25:00:00Z', '2026-11-21 ', '20261121'])
    for (const language of languages) assert.equal(fill('{x}', { x: odd }, language), odd);
});

test('a value is never read as a pattern or as a placeholder', () => {
  assert.equal(fill('{a} and {b}', { a: '{b}', b: '$& $1 \\' }, 'en'), '{b} and $& $1 \\');
});

test('a placeholder without a value stays visible', () => {
  assert.equal(fill('by {who} on {on}', { who: 'Ada' }, 'en'), 'by Ada on {on}');
  assert.equal(fill('by {who}', undefined, 'nl'), 'by {who}');
});

test('property: any text stands in a message exactly as given, unless it is a date', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (value, language) => {
      fc.pre(!/^\d{4}-\d\d-\d\d/.test(value));
      assert.equal(fill('<{x}>', { x: value }, language), `<${value}>`);
    }),
  );
});
