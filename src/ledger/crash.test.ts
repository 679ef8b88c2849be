// kill -9 while entries are recorded, numbered and signed: none that was acknowledged is lost, none stands twice, no seal is contradicted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashWhileWriting } from './testing-crash.ts';

test('a writer that is killed five times', async (t) => {
  const tally = await crashWhileWriting(t, { kills: 5, life: 600 });
  t.diagnostic(JSON.stringify(tally));
  assert.deepEqual([tally.lost, tally.doubled, tally.contradicted], [0, 0, 0]);
  assert.ok(tally.acked > 0 && tally.sealed > 0, 'something was written before the kills');
});
