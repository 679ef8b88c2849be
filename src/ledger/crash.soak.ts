// The bar: 40 kills of a writer, and nothing acknowledged is lost, doubled or contradicted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashWhileWriting } from './testing-crash.ts';

test('a writer that is killed forty times', async (t) => {
  const tally = await crashWhileWriting(t, { kills: 40, life: 3000 });
  t.diagnostic(JSON.stringify(tally));
  assert.deepEqual([tally.lost, tally.doubled, tally.contradicted], [0, 0, 0]);
});
