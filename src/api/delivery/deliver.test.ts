// Delivery end to end: from a change in the database to a real receiver, through failures, death of the process, removal and switching off.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { attest, tellExpired } from '#access';
import { Problem, Secret, Temporal } from '#base';
import { type EventType, recordEvent, withTenant } from '#store';
import { type Bench, base, bench, policyText } from '../testing.ts';
import { tidy } from '../tidy.ts';
import { deliver } from './deliver.ts';
import { deliveriesBefore, redeliver } from './log.ts';
import { events as allEvents } from './payload.ts';
import { pauses } from './pauses.ts';
import { take } from './queue.ts';
import { type Receiver, receiver, status } from './testing.ts';
import { comesFromUpheld } from './verify.ts';
import { createWebhook, enableWebhook, removeWebhook, testWebhook, webhookById, webhooks } from './webhooks.ts';

const everything = ['policy.published', 'verdict.changed', 'attestation.entered', 'attestation.expired'];

interface Setting extends Bench {
  make: (url: string, events?: readonly string[]) => Promise<{ id: string; secret: string }>;
  /** Delivers until nothing is due. */
  deliverAll: () => Promise<void>;
  log: (id: string) => ReturnType<typeof deliveriesBefore>;
  event: (type?: EventType, subject?: string) => Promise<number>;
  hook: (id: string) => ReturnType<typeof webhookById>;
}

async function setting(t: TestContext): Promise<Setting> {
  const world = await bench(t);
  const { store, home, clock, house } = world;
  const within = <T>(act: Parameters<typeof withTenant<T>>[2]): Promise<T> => withTenant(store.db, home.id, act);
  return {
    ...world,
    async make(url, events = everything) {
      const { webhook, secret } = await within((trx) => createWebhook(trx, home.id, { url, events }, house));
      return { id: webhook.id, secret: secret.reveal() };
    },
    async deliverAll() {
      const delivering = deliver(house, { every: 5, timeout: 10_000 });
      try {
        for (let quiet = 0; quiet < 3; await pause(10)) quiet = (await isDue(world)) ? 0 : quiet + 1;
      } finally {
        await delivering.stop();
      }
    },
    log: (id) => within((trx) => deliveriesBefore(trx, home.id, id, { before: null, limit: 1000 })),
    event: (type = 'verdict.changed', subject = 'p-made-up-1') =>
      within((trx) => recordEvent(trx, home.id, { type, subject, data: { state: 'broken' } }, clock)),
    hook: (id) => within((trx) => webhookById(trx, home.id, id)),
  };
}

async function isDue({ store, home, clock }: Bench): Promise<boolean> {
  const row = await withTenant(store.db, home.id, (trx) =>
    trx
      .selectFrom('webhook_delivery')
      .select('id')
      .where('state', '=', 'waiting')
      .where((is) =>
        is.or([
          is('next_attempt_at', '<=', clock.now().toString()),
          // Taken: it is under way.
          is('next_attempt_at', '=', clock.now().add({ seconds: 60 }).toString()),
        ]),
      )
      .executeTakeFirst(),
  );
  return row !== undefined;
}

const idsOf = ({ got }: Receiver): string[] => got.map(({ headers }) => headers['webhook-id'] as string);

test('every change of the house reaches those who asked for it: signed, thin, in the words of the document', async (t) => {
  const world = await setting(t);
  const { store, home, clock, make, deliverAll, published, proveAll, publishText } = world;
  const at = await receiver(t);
  const other = await receiver(t);
  const { secret } = await make(at.url);
  await make(other.url, ['policy.published']);

  await proveAll();
  const promise = published.policy.promises.find(({ kind }) => kind === 'staff-training')!.id;
  await attest(
    store.db,
    home.id,
    {
      promise,
      holds: true,
      by: 'Rosa Lind',
      statement: 'All were trained.',
      expiresOn: '2026-06-30',
      file: null,
      enteredBy: 'Rosa Lind',
    },
    clock,
  );
  await proveAll();
  await publishText(policyText('Fenwick Kites Ltd', '\nWe use no cookies.\n'));
  clock.advance('P113D');
  await tellExpired(store.db, home.id, clock);
  assert.deepEqual(await tellExpired(store.db, home.id, clock), [], 'it is told once');
  await deliverAll();

  const said = at.got.map(
    ({ body }) => JSON.parse(body) as { type: string; timestamp: string; data: Record<string, unknown> },
  );
  const count = (type: string) => said.filter((event) => event.type === type).length;
  assert.equal(
    count('verdict.changed'),
    published.policy.promises.length + 1,
    'each at first, and the one that changed',
  );
  assert.equal(count('attestation.entered'), 1);
  assert.equal(count('attestation.expired'), 1);
  assert.equal(count('policy.published'), 1);
  assert.deepEqual(said.find(({ data }) => data['state'] === 'upheld')?.data, {
    promise,
    kind: 'staff-training',
    state: 'upheld',
    previous: 'unproven',
    version: 1,
    url: `${base}/api/v1/promises/${promise}`,
  });
  for (const [index, event] of said.entries()) {
    const { schema } = allEvents.find(({ type }) => type === event.type)!;
    schema.parse(event);
    const { headers, body } = at.got[index]!;
    assert.ok(
      comesFromUpheld(secret, new Headers(headers as Record<string, string>), body, clock.now().epochMilliseconds),
    );
    assert.equal(headers['content-type'], 'application/json');
    assert.doesNotMatch(body, /Rosa|trained/, 'nobody’s name, nobody’s words');
  }
  assert.equal(new Set(idsOf(at)).size, said.length);
  assert.deepEqual(
    other.got.map(({ body }) => (JSON.parse(body) as { type: string }).type),
    ['policy.published'],
  );
  assert.ok(idsOf(at).includes(idsOf(other)[0]!), 'one event has one id, whoever gets it');
});

test('what is rolled back is not told; nobody is asked when nobody listens', async (t) => {
  const { store, home, clock, make, deliverAll, event } = await setting(t);
  assert.equal(await event(), 0);
  const at = await receiver(t);
  await make(at.url);
  await assert.rejects(
    withTenant(store.db, home.id, async (trx) => {
      await recordEvent(trx, home.id, { type: 'verdict.changed', subject: 'p-x-1', data: {} }, clock);
      throw new Error('the change failed');
    }),
  );
  await deliverAll();
  assert.deepEqual(at.got, []);
});

test('another company’s events go to its own webhooks alone', async (t) => {
  const { store, other, clock, make, deliverAll } = await setting(t);
  const at = await receiver(t);
  await make(at.url);
  const told = await withTenant(store.db, other.id, (trx) =>
    recordEvent(trx, other.id, { type: 'policy.published', subject: '1', data: {} }, clock),
  );
  assert.equal(told, 0);
  await deliverAll();
  assert.deepEqual(at.got, []);
});

test('a failure is tried again with growing pauses, under the same id and body, freshly signed', async (t) => {
  const { clock, make, deliverAll, event, log } = await setting(t);
  const at = await receiver(t, status(500, {}, 'no'));
  const { id, secret } = await make(at.url);
  await event();
  await deliverAll();
  assert.equal(at.got.length, 1);
  clock.advance('PT4S');
  await deliverAll();
  assert.equal(at.got.length, 1, 'not before its time');
  clock.advance('PT2S');
  await deliverAll();
  assert.equal(at.got.length, 2);
  at.answer = status(200);
  clock.advance('PT1M');
  await deliverAll();
  assert.equal(at.got.length, 3);
  assert.equal(new Set(idsOf(at)).size, 1);
  assert.equal(new Set(at.got.map(({ body }) => body)).size, 1);
  const times = at.got.map(({ headers }) => Number(headers['webhook-timestamp']));
  assert.deepEqual([times[1]! - times[0]!, times[2]! - times[1]!], [6, 60]);
  const last = at.got[2]!;
  assert.ok(
    comesFromUpheld(
      secret,
      new Headers(last.headers as Record<string, string>),
      last.body,
      clock.now().epochMilliseconds,
    ),
  );
  const [delivery] = await log(id);
  assert.equal(delivery?.state, 'delivered');
  assert.deepEqual(
    delivery.attempts.map(({ status, response }) => [status, response]),
    [
      [500, 'no'],
      [500, 'no'],
      [200, ''],
    ],
  );
});

test('after almost three days nothing more is tried; by hand it goes out once more', async (t) => {
  const { store, home, house, clock, make, deliverAll, event, log, hook } = await setting(t);
  const at = await receiver(t, status(500));
  const { id } = await make(at.url);
  await event();
  const seconds = pauses.reduce((sum, pause) => sum + pause, 0);
  assert.ok(seconds > 70 * 3600 && seconds * 1.1 < 80 * 3600);
  assert.deepEqual(
    pauses,
    pauses.toSorted((a, b) => a - b),
    'pauses grow',
  );
  await deliverAll();
  for (let next; (next = (await log(id))[0]?.nextAttemptAt);) {
    clock.advance(clock.now().until(next).toString());
    await deliverAll();
  }
  assert.equal(at.got.length, pauses.length + 1);
  const [delivery] = await log(id);
  assert.equal(delivery?.state, 'failed');
  assert.equal(delivery.nextAttemptAt, null);
  assert.equal(delivery.attempts.length, pauses.length + 1);
  assert.equal((await hook(id))?.state, 'enabled');
  at.answer = status(204);
  assert.ok(await withTenant(store.db, home.id, (trx) => redeliver(trx, home.id, id, delivery.id, house)));
  await deliverAll();
  assert.equal(new Set(idsOf(at)).size, 1, 'under the same id');
  assert.equal((await log(id))[0]?.state, 'delivered');
  assert.equal((await hook(id))?.failingSince, null);
});

test('a receiver’s wish to be left alone is kept, for a day at most', async (t) => {
  const { clock, make, deliverAll, event, log } = await setting(t);
  const at = await receiver(t, status(429, { 'retry-after': '600' }));
  const { id } = await make(at.url);
  await event();
  await deliverAll();
  assert.equal(
    (await log(id))[0]?.nextAttemptAt,
    clock.now().add({ seconds: 600 }).toString({ fractionalSecondDigits: 3 }),
  );
  at.answer = status(503, { 'retry-after': '999999' });
  clock.advance('PT10M');
  await deliverAll();
  assert.equal(
    (await log(id))[0]?.nextAttemptAt,
    clock.now().add({ hours: 24 }).toString({ fractionalSecondDigits: 3 }),
  );
});

test('five days without one accepted switch a webhook off; then nothing is queued until it is switched on', async (t) => {
  const { clock, store, home, make, deliverAll, event, log, hook } = await setting(t);
  const at = await receiver(t, status(500));
  const { id } = await make(at.url);
  for (let day = 0; day < 5; day++) {
    await event();
    await deliverAll();
    assert.equal((await hook(id))?.state, 'enabled', `day ${day}`);
    clock.advance('PT24H');
  }
  await event();
  await deliverAll();
  assert.deepEqual(
    { state: (await hook(id))?.state, because: (await hook(id))?.disabledBecause },
    { state: 'disabled', because: 'failing' },
  );
  assert.ok((await log(id)).every(({ state }) => state === 'failed'));
  assert.equal(await event(), 0);
  at.answer = status(200);
  const before = at.got.length;
  assert.equal((await withTenant(store.db, home.id, (trx) => enableWebhook(trx, home.id, id)))?.state, 'enabled');
  assert.equal(await event(), 1);
  await deliverAll();
  assert.equal(at.got.length, before + 1);
});

test('one success between failures starts the five days anew', async (t) => {
  const { clock, make, deliverAll, event, hook } = await setting(t);
  const at = await receiver(t, status(500));
  const { id } = await make(at.url);
  for (let day = 0; day < 12; day++) {
    at.answer = status(day % 4 === 3 ? 200 : 500);
    await event();
    await deliverAll();
    clock.advance('PT24H');
  }
  assert.equal((await hook(id))?.state, 'enabled');
});

test('410 Gone switches a webhook off at once', async (t) => {
  const { make, deliverAll, event, hook, log } = await setting(t);
  const at = await receiver(t, status(410));
  const { id } = await make(at.url);
  await event();
  await event();
  await deliverAll();
  assert.equal(at.got.length, 1);
  assert.equal((await hook(id))?.disabledBecause, 'gone');
  assert.ok((await log(id)).every(({ state }) => state === 'failed'));
});

test('a test goes to its webhook alone, is tried once, and says nothing about failing; also when switched off', async (t) => {
  const { store, home, house, make, deliverAll, event, hook, log } = await setting(t);
  const at = await receiver(t, status(500));
  const beside = await receiver(t);
  const { id } = await make(at.url, ['policy.published']);
  await make(beside.url);
  const sendTest = () => withTenant(store.db, home.id, (trx) => testWebhook(trx, home.id, id, house));
  assert.equal(await sendTest(), true);
  await deliverAll();
  assert.equal((await log(id))[0]?.state, 'failed');
  assert.equal((await hook(id))?.failingSince, null);
  at.answer = status(410);
  await event('policy.published', '1');
  await deliverAll();
  assert.equal((await hook(id))?.state, 'disabled');
  at.answer = status(204);
  assert.equal(await sendTest(), true);
  await deliverAll();
  const { type, data } = JSON.parse(at.got.at(-1)!.body) as { type: string; data: unknown };
  assert.deepEqual([type, data], ['webhook.test', { webhook: id, url: `${base}/api/v1/webhooks/${id}/deliveries` }]);
  const tests = (await log(id)).filter(({ type }) => type === 'webhook.test');
  assert.deepEqual(tests.map(({ state }) => state).toSorted(), ['delivered', 'failed']);
  assert.deepEqual(
    beside.got.map(({ body }) => (JSON.parse(body) as { type: string }).type),
    ['policy.published'],
  );
});

test('a slow receiver holds up nobody else, and gets one message at a time', async (t) => {
  const { make, deliverAll, event } = await setting(t);
  let open = 0;
  let most = 0;
  const slow = await receiver(t, (response) => {
    most = Math.max(most, ++open);
    setTimeout(() => {
      open--;
      response.writeHead(204).end();
    }, 60);
  });
  const quick = await receiver(t);
  await make(slow.url);
  await make(quick.url);
  let quickDone = 0;
  quick.answer = (response) => {
    quickDone = slow.got.length;
    response.writeHead(204).end();
  };
  for (let n = 0; n < 8; n++) await event();
  await deliverAll();
  assert.equal(slow.got.length, 8);
  assert.equal(quick.got.length, 8);
  assert.equal(most, 1);
  assert.ok(quickDone < 8, 'the quick one was done before the slow one');
});

test('a process that dies between taking and telling: another one sends it, under the same id', async (t) => {
  const { store, home, clock, make, deliverAll, event, log } = await setting(t);
  const at = await receiver(t);
  const { id } = await make(at.url);
  await event();
  assert.ok(await take(store.db, home.id, id, clock), 'taken, and then nothing: as after kill -9');
  assert.equal(await take(store.db, home.id, id, clock), null, 'nobody else takes it now');
  clock.advance('PT59S');
  await deliverAll();
  assert.equal(at.got.length, 0);
  clock.advance('PT2S');
  await deliverAll();
  assert.equal(at.got.length, 1);
  assert.equal((await log(id))[0]?.state, 'delivered');
});

test('two processes at once send each event once', async (t) => {
  const { house, make, event } = await setting(t);
  const at = await receiver(t);
  await make(at.url);
  for (let n = 0; n < 20; n++) await event();
  const both = [deliver(house, { every: 1 }), deliver(house, { every: 1 }), deliver(house, { every: 1 })];
  for (let waited = 0; at.got.length < 20 && waited < 3000; waited++) await pause(10);
  await pause(50);
  await Promise.all(both.map((delivering) => delivering.stop()));
  assert.equal(at.got.length, 20);
  assert.equal(new Set(idsOf(at)).size, 20);
});

test('stopping breaks off what is under way, and it goes out when delivery starts again', async (t) => {
  const { house, make, event, log, deliverAll } = await setting(t);
  const at = await receiver(t, () => {});
  const { id } = await make(at.url);
  await event();
  const delivering = deliver(house, { every: 5, timeout: 10_000 });
  for (let waited = 0; at.got.length === 0 && waited < 3000; waited++) await pause(10);
  const started = performance.now();
  await delivering.stop();
  // Waited for, it would be ten seconds.
  assert.ok(performance.now() - started < 8000);
  assert.equal((await log(id))[0]?.state, 'waiting');
  at.answer = status(200);
  await deliverAll();
  assert.equal(at.got.length, 2);
  const [delivery] = await log(id);
  assert.equal(delivery?.state, 'delivered');
  assert.equal(delivery.attempts.length, 1, 'what was broken off is no failure');
});

test('a webhook that is removed takes its log and what waits with it, also while something is under way', async (t) => {
  const { store, home, house, make, event, deliverAll } = await setting(t);
  const at = await receiver(t, (response) => void setTimeout(() => response.writeHead(500).end(), 100));
  const { id } = await make(at.url);
  await event();
  await event();
  const delivering = deliver(house, { every: 5 });
  for (let waited = 0; at.got.length === 0 && waited < 3000; waited++) await pause(10);
  assert.equal(await withTenant(store.db, home.id, (trx) => removeWebhook(trx, home.id, id)), true);
  await pause(200);
  await delivering.stop();
  await deliverAll();
  assert.equal(at.got.length, 1);
  const left = await withTenant(store.db, home.id, async (trx) => [
    ...(await trx.selectFrom('webhook').selectAll().execute()),
    ...(await trx.selectFrom('webhook_delivery').selectAll().execute()),
    ...(await trx.selectFrom('webhook_attempt').selectAll().execute()),
  ]);
  assert.deepEqual(left, []);
});

test('the secret lies sealed; with another key nothing is sent, and the log says why', async (t) => {
  const { store, home, house, make, event, log, reported } = await setting(t);
  const at = await receiver(t);
  const { id, secret } = await make(at.url);
  const row = await withTenant(store.db, home.id, (trx) =>
    trx.selectFrom('webhook').selectAll().executeTakeFirstOrThrow(),
  );
  const kept = Buffer.from(row.secret).toString('latin1');
  assert.ok(!kept.includes(secret) && !kept.includes(secret.slice(6)));
  await event();
  const delivering = deliver({ ...house, sealing: async () => new Secret('another key') }, { every: 5 });
  for (let waited = 0; (await log(id))[0]?.attempts.length === 0 && waited < 300; waited++) await pause(10);
  await delivering.stop();
  assert.deepEqual(at.got, []);
  assert.match((await log(id))[0]?.attempts[0]?.error ?? '', /secrets\/api-sealing/);
  assert.ok(reported[0] instanceof Problem);
});

test('webhooks are refused: twenty are enough, events must be known', async (t) => {
  const { store, home, make } = await setting(t);
  for (const events of [[], ['verdict.changed', 'everything'], ['webhook.test']])
    await assert.rejects(make('https://hooks.example.com/', events), { code: 'api.webhook-events' });
  for (let n = 0; n < 20; n++) await make(`https://hooks.example.com/${n}`);
  await assert.rejects(make('https://hooks.example.com/20'), { code: 'api.webhook-many' });
  assert.equal((await withTenant(store.db, home.id, (trx) => webhooks(trx, home.id))).length, 20);
});

test('after thirty days what is over leaves the log; what waits stays', async (t) => {
  const { house, clock, make, deliverAll, event, log } = await setting(t);
  const at = await receiver(t);
  const { id } = await make(at.url);
  await event();
  await deliverAll();
  clock.advance('P29D');
  await tidy(house);
  assert.equal((await log(id)).length, 1);
  await event();
  clock.advance('P40D');
  await tidy(house);
  assert.deepEqual(
    (await log(id)).map(({ state }) => state),
    ['waiting'],
  );
});

test('the company is put down for its next delivery, and for none when all is delivered', async (t) => {
  const { store, clock, make, deliverAll, event } = await setting(t);
  const due = () => store.db.selectFrom('auth.delivery_due').select('due_at').execute();
  const at = await receiver(t, status(500));
  await make(at.url);
  assert.deepEqual(await due(), []);
  await event();
  assert.equal((await due()).length, 1);
  await deliverAll();
  const [next] = await due();
  assert.ok(next && Temporal.Instant.compare(next.due_at, clock.now()) > 0);
  clock.advance('PT1M');
  at.answer = status(200);
  await deliverAll();
  // A taken delivery is looked after until its taker would have been given up.
  clock.advance('PT1M');
  await deliverAll();
  assert.deepEqual(await due(), []);
});
