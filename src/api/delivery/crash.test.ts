// kill -9 between the receiver's answer and our record of it: every event arrives, what comes twice has its id, and the log shows it.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureDefaultTenant } from '#access';
import { Secret, systemClock } from '#base';
import { type Db, recordEvent, withTenant } from '#store';
import { testDatabaseWithAdmin, testKeyHome } from '#store/testing';
import { sql } from 'kysely';
import { deliveriesBefore } from './log.ts';
import { receiver, status } from './testing.ts';
import { comesFromUpheld } from './verify.ts';
import { createWebhook } from './webhooks.ts';

const key = 'a key that only tests have';
const events = 12;
/** The third request of each process that is killed. */
const killAt = 3;
const kills = 3;

test('12 events, three processes killed after the answer and before the record: all arrive, none under two ids', async (t) => {
  const { store, app } = await testDatabaseWithAdmin(t);
  const { db } = store;
  const { id: tenant } = await ensureDefaultTenant(db, systemClock);
  const at = await receiver(t);
  const house = { clock: systemClock, sealing: async () => new Secret(key), allowLocalWebhooks: true };
  const wanted = { url: at.url, events: ['verdict.changed'] };
  const { webhook, secret } = await withTenant(db, tenant, (trx) => createWebhook(trx, tenant, wanted, house));
  for (let n = 0; n < events; n++) {
    const event = { type: 'verdict.changed' as const, subject: `p-made-up-${n}`, data: { state: 'broken' } };
    await withTenant(db, tenant, (trx) => recordEvent(trx, tenant, event, systemClock));
  }
  const { user, password, socket, database } = app;
  const url = `postgresql://${user}:${password!.reveal()}@/${database}?host=${encodeURIComponent(socket!)}`;
  const home = await testKeyHome(t);
  const log = () =>
    withTenant(db, tenant, (trx) => deliveriesBefore(trx, tenant, webhook.id, { before: null, limit: 100 }));

  const cutOff: string[] = [];
  for (let round = 0; round < kills; round++) {
    let requests = 0;
    const killed = Promise.withResolvers<void>();
    // Each later process lives after the lease of the killed one.
    const child = delivering(t, url, home, `PT${61 * round}S`);
    at.answer = (response, got) => {
      if (++requests < killAt) return status(204)(response, got);
      cutOff.push(got.headers['webhook-id'] as string);
      killed.resolve(
        whileLocked(db, tenant, webhook.id, async (waiting) => {
          status(204)(response, got);
          // It has read the answer and wants to write it down.
          await waiting();
          child.kill('SIGKILL');
          await once(child, 'exit');
        }),
      );
    };
    await killed.promise;
  }
  at.answer = status(204);
  const last = delivering(t, url, home, `PT${61 * kills}S`);
  for (let waited = 0; (await log()).some(({ state }) => state !== 'delivered'); waited++) {
    assert.ok(waited < 2400, 'not all were delivered');
    await pause(25);
  }
  last.kill('SIGKILL');
  await once(last, 'exit');

  const ids = at.got.map(({ headers }) => headers['webhook-id'] as string);
  const times = Map.groupBy(ids, (id) => id);
  assert.equal(times.size, events, 'every event, each under one id');
  assert.equal(ids.length, events + kills, 'twice only what was cut off');
  assert.equal(new Set(cutOff).size, kills);
  for (const [id, all] of times) assert.equal(all.length, cutOff.includes(id) ? 2 : 1, id);
  for (const copies of Map.groupBy(at.got, ({ headers }) => headers['webhook-id']).values()) {
    assert.equal(new Set(copies.map(({ body }) => body)).size, 1, 'the same event');
    for (const { headers, body } of copies) {
      const sentAt = Number(headers['webhook-timestamp']) * 1000;
      assert.ok(comesFromUpheld(secret.reveal(), new Headers(headers as Record<string, string>), body, sentAt));
    }
  }
  assert.equal(new Set(at.got.map(({ body }) => body)).size, events, 'different events');
  for (const { webhookId, state, attempts } of await log()) {
    assert.equal(state, 'delivered');
    const said = attempts.map(({ status, error }) => status ?? error);
    const lost = 'No answer is recorded: it may have arrived.';
    assert.deepEqual(said, cutOff.includes(webhookId) ? [lost, 204] : [204], webhookId);
  }
});

function delivering(t: TestContext, url: string, home: string, ahead: string): ChildProcess {
  const file = join(import.meta.dirname, 'testing-child.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, url, home, ahead, key], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  return child;
}

/** Holds the webhook's row, which whoever writes down an answer needs; `waiting` returns when somebody waits for it. */
const whileLocked = (
  db: Db,
  tenant: string,
  webhook: string,
  act: (waiting: () => Promise<void>) => Promise<void>,
): Promise<void> =>
  withTenant(db, tenant, async (trx) => {
    await trx.selectFrom('webhook').select('id').where('id', '=', webhook).forUpdate().execute();
    await act(async () => {
      for (;;) {
        const { rows } = await sql`select 1 from pg_locks where not granted`.execute(trx);
        if (rows.length > 0) return;
        await pause(5);
      }
    });
  });
