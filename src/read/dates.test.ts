// Dates as written, in four languages; impossible and unmeant ones.
import assert from 'node:assert/strict';
import test from 'node:test';
import { datesIn } from './dates.ts';
import { fold } from './fold.ts';

const one = (text: string): string | undefined => {
  const [date] = datesIn(fold(text));
  return date && `${date.date} ${date.precision}`;
};

test('days', () => {
  for (const text of [
    '9 February 2023',
    'February 9, 2023',
    '9th of February 2023',
    '09.02.2023',
    '09/02/2023',
    '9-2-2023',
    '2023-02-09',
    '9 février 2023',
    '9 februari 2023',
    '9. Februar 2023',
    'Feb 9th, 2023',
  ])
    assert.equal(one(`Last updated: ${text}.`), '2023-02-09 day', text);
  assert.equal(one('1er août 2024'), '2024-08-01 day');
  assert.equal(one('3. März 2024'), '2024-03-03 day');
});

test('months', () => {
  for (const text of ['January 2026', 'janvier 2026', 'januari 2026', 'Januar 2026', '2026-01', '01/2026'])
    assert.equal(one(text), '2026-01-01 month', text);
});

test('no dates', () => {
  for (const text of [
    '31 February 2023',
    '2023',
    '32.01.2023',
    'Regulation (EU) 2016/679',
    'version 1.2.2',
    'May we help you?',
    '12 May',
  ])
    assert.equal(one(text), undefined, text);
});

test('a date is found once, and several in their order', () => {
  assert.deepEqual(
    datesIn('from 2 May 2024 until 2025-06-30 (June 2025)').map((date) => date.date),
    ['2024-05-02', '2025-06-30', '2025-06-01'],
  );
});
