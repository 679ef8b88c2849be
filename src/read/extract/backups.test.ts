// Tests: how often backups are made and how long they are kept, and not how often they are tried.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

for (const [text, expected] of [
  ['Backups are made every night and kept for 20 days.', { every: 'P1D', keep: 'P20D' }],
  ['We test the restoration of a backup, picked by lot, every month.', { restoreTested: true }],
  [
    'Backups are made daily, encrypted, and their restoration is tested every month.',
    { every: 'P1D', encrypted: true, restoreTested: true },
  ],
  ['We test restoring a copy every month; backups are made every week.', { every: 'P1W', restoreTested: true }],
  ['Wir testen die Wiederherstellung der Datensicherung jede Woche.', { restoreTested: true }],
] as const)
  test(`backups of “${text}”`, () => assert.deepEqual(bare(readText(text).policy, 'backups'), [expected]));

test('how long there are backups of a customer is not how long each is kept', () => {
  const { policy } = readText('Backups are kept for two months after the contract has been terminated.');
  assert.deepEqual(bare(policy, 'backups'), []);
  assert.deepEqual(bare(policy, 'retention'), [{ subject: 'backups', trigger: 'contract-end', period: 'P2M' }]);
});
