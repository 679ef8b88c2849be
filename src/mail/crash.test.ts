// kill -9 while sending, again and again, to a server in a bad mood: everybody gets exactly one message, and the log says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashWhileSending, moody } from './testing-crash.ts';

test('300 people, a process that is killed eight times while it sends: each gets exactly one message', async (t) => {
  const tally = await crashWhileSending(t, { people: 300, life: 400, kills: 8, connections: 5, server: moody() });
  t.diagnostic(JSON.stringify(tally));
  assert.deepEqual({ none: tally.none, more: tally.more, once: tally.once }, { none: 0, more: 0, once: 300 });
  assert.equal(tally.wrongLogs, 0);
  assert.equal(tally.kills, 8);
  assert.equal((tally.states['sent'] ?? 0) + (tally.states['uncertain'] ?? 0), 300);
});
