// Which of the four languages an Accept-Language header (RFC 9110, section 12.5.4) asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLanguage, languages, preferredLanguage } from './language.ts';

const cases: readonly [header: string | undefined, language: string][] = [
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['nl-BE', 'nl'],
  ['DE-at', 'de'],
  ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
  ['da, en-gb;q=0.8, nl;q=0.7', 'en'],
  ['en;q=0.2, de;q=0.9', 'de'],
  ['de;Q=0.1, nl;Q=0.9', 'nl'],
  ['nl;q=0.5,fr;q=0.5', 'nl'],
  ['fr;q=0, de;q=0.1', 'de'],
  ['fr ; q=0.3 , nl ; q=0.4', 'nl'],
  ['es, pt;q=0.9', 'en'],
  ['*', 'en'],
  ['english, frisian', 'en'],
  ['constructor, __proto__', 'en'],
  [';;;,,,q=1;', 'en'],
];

test('the best wish that Upheld speaks, else English', () => {
  for (const [header, language] of cases) assert.equal(preferredLanguage(header), language, String(header));
});

test('another fallback can be given', () => {
  assert.equal(preferredLanguage('es', 'nl'), 'nl');
  assert.equal(preferredLanguage(undefined, 'de'), 'de');
});

test('property: any header, however broken, gives one of the four', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (header) => languages.includes(preferredLanguage(header))));
});

test('isLanguage knows the four and nothing inherited', () => {
  for (const language of languages) assert.ok(isLanguage(language));
  for (const other of ['', 'EN', 'es', 'toString', 'length']) assert.ok(!isLanguage(other), other);
});
