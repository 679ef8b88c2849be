// The bar: twenty kills while sixteen visitors choose, and no acknowledged choice is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashWhileChoosing } from './testing-crash.ts';

const kills = Number(process.env['UPHELD_SOAK_ROUNDS'] ?? 20);

test(`${kills} kills`, async (t) => {
  const tally = await crashWhileChoosing(t, kills, 3000);
  t.diagnostic(JSON.stringify(tally));
  assert.deepEqual([tally.lost, tally.entries, tally.verifies], [0, tally.rows, true]);
});
