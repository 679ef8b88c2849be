// The bar: kill -9 during sending to 10 000 people against a real SMTP server that is slow, drops connections and greylists.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashWhileSending, moody } from './testing-crash.ts';

const people = Number(process.env['UPHELD_SOAK_PEOPLE'] ?? 10_000);
const kills = Number(process.env['UPHELD_SOAK_KILLS'] ?? 60);
const some = { people, kills, life: 2500, connections: 8 };

test(`${people} people, ${kills} kills: everybody gets exactly one message`, async (t) => {
  const tally = await crashWhileSending(t, { ...some, server: moody() });
  t.diagnostic(JSON.stringify(tally));
  assert.deepEqual({ none: tally.none, more: tally.more, once: tally.once }, { none: 0, more: 0, once: people });
  assert.equal(tally.wrongLogs, 0);
  assert.ok(tally.kills >= kills / 2, 'the process was killed while it sent');
});

/** Where the server also fails after the final dot, SMTP leaves a window that nobody can close: it is measured, and never silent. */
test(`${people} people, ${kills} kills, a server that also fails after the final dot: nobody twice, nobody in silence`, async (t) => {
  const tally = await crashWhileSending(t, { ...some, server: moody(0.02) });
  t.diagnostic(JSON.stringify(tally));
  assert.equal(tally.more, 0);
  assert.equal(tally.lostInSilence, 0);
  assert.equal(tally.wrongLogs, 0);
  assert.ok(tally.none <= kills / 4, `${tally.none} people without a message`);
});
