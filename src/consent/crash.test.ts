// kill -9 while sixteen visitors choose: none that was acknowledged is lost, each has one row and one entry, and the log verifies.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashWhileChoosing } from './testing-crash.ts';

test('three kills', async (t) => {
  const tally = await crashWhileChoosing(t, 3, 500);
  t.diagnostic(JSON.stringify(tally));
  assert.ok(tally.acknowledged > 16, `${tally.acknowledged} choices`);
  assert.deepEqual([tally.lost, tally.entries, tally.verifies], [0, tally.rows, true]);
  assert.ok(tally.rows >= tally.acknowledged);
});
