// What becomes of the mails of a process that is no more: by the journal where it counts, else uncertain, and never a second time by guess.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { newId, systemClock } from '#base';
import { type MailState, withTenant } from '#store';
import { openJournal } from './journal.ts';
import { openRun } from './run.ts';
import { letter } from './testing-letters.ts';
import { smtpServer } from './testing-smtp.ts';
import { bench, target } from './testing.ts';

/** Mails left behind in a state by a run that ended some seconds ago; their ids. */
async function leftBehind(t: TestContext, states: readonly MailState[], secondsAgo = 60) {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  const letters = states.map((_, i) => letter(`k${i}`, `p${i}@example.org`));
  const ids = (await b.queue(mail, ...letters)).map((one) => one.id);
  const run = newId(systemClock);
  const changed_at = new Date(Date.now() - secondsAgo * 1000).toISOString();
  await withTenant(b.db, b.tenant, async (trx) => {
    for (const [i, state] of states.entries())
      await trx.updateTable('mail').set({ state, run, changed_at }).where('id', '=', ids[i]!).execute();
  });
  const journals = join(b.home, 'mail');
  return {
    ...b,
    opened: b.mail,
    server,
    mail,
    ids,
    run,
    journals,
    states: async () => (await b.rows()).map((row) => row.state),
  };
}

test('before the final dot: sent again; given and unanswered: uncertain; answered: as the server said', async (t) => {
  const left = await leftBehind(t, ['sending', 'committing', 'committing', 'committing', 'committing', 'committing']);
  const [, never, silent, taken, later, refused] = left.ids as [string, string, string, string, string, string];
  const journal = openJournal(left.journals, left.run);
  for (const id of [silent, taken, later, refused]) journal.given(id);
  journal.answered(taken, 250, '250 ok');
  journal.answered(later, 451, '451 later');
  journal.answered(refused, 554, '554 no');
  journal.close(false);
  await left.mail.sendDue();
  assert.deepEqual(await left.states(), ['sent', 'sent', 'uncertain', 'sent', 'sent', 'failed']);
  assert.deepEqual(left.server.received.map((one) => one.to).toSorted(), [
    'p0@example.org',
    'p1@example.org',
    'p4@example.org',
  ]);
  assert.deepEqual(await left.log(never), ['queued', 'interrupted', 'handing over', 'sent']);
  assert.deepEqual(await left.log(taken), ['queued', 'sent']);
  assert.deepEqual(readdirSync(left.journals), [], 'the journals are gone');
});

test('without a journal, or with one from before the machine was started: uncertain, not sent again', async (t) => {
  const gone = await leftBehind(t, ['committing', 'sending']);
  await gone.mail.sendDue();
  assert.deepEqual(await gone.states(), ['uncertain', 'sent']);
  const old = await leftBehind(t, ['committing']);
  openJournal(old.journals, old.run).close(false);
  const file = join(old.journals, `run-${old.run}`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^boot .*/, 'boot 00000000-0000-0000-0000-000000000000'));
  await old.mail.sendDue();
  assert.deepEqual(await old.states(), ['uncertain']);
  assert.equal(old.server.received.length, 0);
});

test('a server that is known to drop a second one gets the uncertain mail again', async (t) => {
  const left = await leftBehind(t, ['committing']);
  await left.opened({ smtp: target(left.server, '?deduplicates=yes') }).sendDue();
  assert.deepEqual(await left.states(), ['sent']);
  assert.equal(left.server.received.length, 1);
});

test('a run that lives keeps its mails; one that has just committed is given time', async (t) => {
  const left = await leftBehind(t, ['sending', 'committing']);
  const alive = await openRun(left.db, left.journals, systemClock);
  await withTenant(left.db, left.tenant, (trx) => trx.updateTable('mail').set({ run: alive.id }).execute());
  await left.mail.sendDue();
  assert.deepEqual(await left.states(), ['sending', 'committing']);
  await alive.close();
  await withTenant(left.db, left.tenant, (trx) =>
    trx.updateTable('mail').set({ changed_at: new Date().toISOString() }).where('state', '=', 'committing').execute(),
  );
  await left.mail.sendDue();
  assert.deepEqual(await left.states(), ['sent', 'committing'], 'its journal says nothing yet');
  assert.deepEqual(readdirSync(left.journals), [`run-${alive.id}`]);
});

test('a line of the journal that was cut off says nothing', async (t) => {
  const left = await leftBehind(t, ['committing']);
  const journal = openJournal(left.journals, left.run);
  journal.close(false);
  const file = join(left.journals, `run-${left.run}`);
  writeFileSync(file, `${readFileSync(file, 'utf8')}given ${left.ids[0]!}`);
  await left.mail.sendDue();
  assert.deepEqual(await left.states(), ['sent']);
});
