// Periods as written, in four languages; ages and other numbers are none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from './fold.ts';
import { periodsIn } from './periods.ts';

const all = (text: string): string[] => periodsIn(fold(text)).map(({ period, bound }) => `${period} ${bound}`);

test('numbers and number words', () => {
  assert.deepEqual(all('for 7 years'), ['P7Y exact']);
  assert.deepEqual(all('seven (7) years'), ['P7Y exact']);
  assert.deepEqual(all('a 14-day period'), ['P14D exact']);
  assert.deepEqual(all('for forty-five (45) days'), ['P45D exact']);
  assert.deepEqual(all('within 72 hours'), ['PT72H max']);
  assert.deepEqual(all('one calendar month'), ['P1M exact']);
  assert.deepEqual(all('two weeks and 3 months'), ['P2W exact', 'P3M exact']);
  assert.deepEqual(all('pendant trois ans, au plus 13 mois'), ['P3Y exact', 'P13M max']);
  assert.deepEqual(all('gedurende zeven jaar, maximaal één maand'), ['P7Y exact', 'P1M max']);
  assert.deepEqual(all('fünf Jahre, höchstens zwölf Monate, mindestens dreißig Tage'), [
    'P5Y exact',
    'P12M max',
    'P30D min',
  ]);
});

test('bounds', () => {
  assert.deepEqual(all('up to 26 months'), ['P26M max']);
  assert.deepEqual(all('for a maximum of 10 years'), ['P10Y max']);
  assert.deepEqual(all('no longer than two years'), ['P2Y max']);
  assert.deepEqual(all('at least six months'), ['P6M min']);
  for (const text of [
    'after two years at the latest',
    'it does not exceed 2 years',
    'two years (maximum)',
    'deux ans maximum',
    "n'excède pas deux ans",
    'niet langer dan twee jaar',
    'nicht länger als zwei Jahre',
  ])
    assert.deepEqual(all(text), ['P2Y max'], text);
});

test('no periods', () => {
  for (const text of [
    'children under 16 years of age',
    'you must be 18 years old',
    'in 2024 years passed',
    'section 4.2 days',
    'for years',
    'version 3 yearly',
    'B2B months2go',
    '0 days',
  ])
    assert.deepEqual(all(text), [], text);
});

test('number words stand apart from their unit, digits need not', () => {
  assert.deepEqual(all('wij houden ons aan de wet; les ans; un an'), ['P1Y exact']);
  assert.deepEqual(all('30days'), ['P30D exact']);
});
