// Repeating: the same request with the same key is done once, however often and however fast it is sent, and is answered alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attestations } from '#access';
import { withTenant } from '#store';
import { idempotencyKeyIn } from './kept-answers.ts';
import { type Bench, bench } from './testing.ts';
import { tidy } from './tidy.ts';

const bodyFor = (world: Bench, statement = 'All nine were trained.') => ({
  promise: world.published.policy.promises.find(({ kind }) => kind === 'staff-training')!.id,
  by: 'Rosa Lind',
  statement,
  expiresOn: '2027-03-02',
});
const given = ({ store, home }: Bench) => attestations(store.db, home.id);

const enter = (world: Bench, key: string, name: string, body: unknown = bodyFor(world)) =>
  world.ask('POST', '/attestations', key, { body, headers: { 'idempotency-key': name } });

test('sixteen at once: one is done; the others are told to come again, and are then answered alike', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const responses = await Promise.all(Array.from({ length: 16 }, () => enter(world, key, '"sixteen"')));
  const codes = responses.map(({ status }) => status);
  assert.ok(
    codes.every((code) => code === 201 || code === 409),
    codes.join(),
  );
  assert.ok(codes.includes(201));
  assert.equal((await given(world)).length, 1);
  for (const response of responses) if (response.status === 409) assert.equal(response.headers.get('retry-after'), '1');
  const answers = await Promise.all(
    responses.filter(({ status }) => status === 201).map((response) => response.text()),
  );
  const again = await enter(world, key, '"sixteen"');
  assert.equal(again.status, 201);
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
  assert.deepEqual(new Set([...answers, await again.text()]).size, 1);
  assert.equal((await given(world)).length, 1);
  assert.deepEqual(world.reported, []);
});

test('sixteen keys at once: sixteen are done, and the connections suffice', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const responses = await Promise.all(Array.from({ length: 16 }, (_, n) => enter(world, key, `"${n}"`)));
  assert.deepEqual(
    responses.map(({ status }) => status),
    Array.from({ length: 16 }, () => 201),
  );
  assert.equal((await given(world)).length, 16);
});

test('the same key with another body, or for another operation, is refused', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  assert.equal((await enter(world, key, '"a"')).status, 201);
  const other = await enter(world, key, '"a"', bodyFor(world, 'Another statement.'));
  assert.equal(other.status, 422);
  assert.match(await other.text(), /problems\/idempotency-key-reused/);
  const elsewhere = await world.ask('POST', '/prove', key, { headers: { 'idempotency-key': '"a"' } });
  assert.equal(elsewhere.status, 422);
  assert.equal((await given(world)).length, 1);
});

test('the order of the fields and the quotes around the key make no difference', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const body = bodyFor(world);
  assert.equal((await enter(world, key, '"b"', body)).status, 201);
  const turned = Object.fromEntries(Object.entries(body).toReversed());
  const again = await enter(world, key, 'b', { ...turned, holds: true });
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
  assert.equal((await given(world)).length, 1);
});

test('two keys of one company, and two companies, do not meet', async (t) => {
  const world = await bench(t);
  const [one, two] = [await world.key(), await world.key()];
  assert.equal((await enter(world, one, '"c"')).status, 201);
  const second = await enter(world, two, '"c"');
  assert.equal(second.headers.get('idempotency-replayed'), null);
  assert.equal((await given(world)).length, 2);
});

test('what failed is not kept: with the same key it may be put right', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const body = bodyFor(world);
  const tooFar = await enter(world, key, '"d"', { ...body, expiresOn: '2030-01-01' });
  assert.equal(tooFar.status, 422);
  assert.match(await tooFar.text(), /access\.attestation/);
  assert.equal((await given(world)).length, 0);
  assert.equal((await enter(world, key, '"d"', body)).status, 201);
});

test('a webhook is made once, and its secret is in the kept answer, sealed', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const make = () =>
    world.ask('POST', '/webhooks', key, {
      body: { url: 'https://hooks.fenwick.example/', events: ['verdict.changed'] },
      headers: { 'idempotency-key': '"hook"' },
    });
  const first = (await (await make()).json()) as { secret: string; id: string };
  assert.deepEqual(await (await make()).json(), first);
  const rows = await withTenant(world.store.db, world.home.id, (trx) =>
    trx.selectFrom('kept_answer').selectAll().execute(),
  );
  assert.equal(rows.length, 1);
  assert.ok(!Buffer.from(rows[0]!.answer).toString('latin1').includes('whsec_'));
});

test('a removal is answered alike, without content', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const made = (await (
    await world.ask('POST', '/webhooks', key, {
      body: { url: 'https://hooks.fenwick.example/', events: ['verdict.changed'] },
    })
  ).json()) as { id: string };
  const remove = () => world.ask('DELETE', `/webhooks/${made.id}`, key, { headers: { 'idempotency-key': '"gone"' } });
  assert.equal((await remove()).status, 204);
  const again = await remove();
  assert.equal(again.status, 204);
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
  assert.equal((await world.ask('DELETE', `/webhooks/${made.id}`, key)).status, 404);
});

test('after a day the key may be used anew, and the kept answer leaves', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const kept = () =>
    withTenant(world.store.db, world.home.id, (trx) => trx.selectFrom('kept_answer').select('key').execute());
  await enter(world, key, '"e"');
  world.clock.advance('PT23H59M');
  assert.equal((await enter(world, key, '"e"')).headers.get('idempotency-replayed'), 'true');
  await tidy(world.house);
  assert.equal((await kept()).length, 1);
  world.clock.advance('PT1M');
  const anew = await enter(world, key, '"e"');
  assert.equal(anew.status, 201);
  assert.equal(anew.headers.get('idempotency-replayed'), null);
  assert.equal((await given(world)).length, 2);
  world.clock.advance('PT24H');
  await tidy(world.house);
  assert.equal((await kept()).length, 0);
});

test('an attestation needs a key of its own', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const response = await world.ask('POST', '/attestations', key, { body: bodyFor(world) });
  assert.equal(response.status, 400);
  assert.match(await response.text(), /problems\/idempotency-key-missing/);
  assert.equal((await given(world)).length, 0);
  for (const wrong of ['""', '"', '"a" "b"', 'a b', '"é"', `"${'x'.repeat(256)}"`])
    assert.equal((await enter(world, key, wrong).catch(() => ({ status: 400 }))).status, 400, wrong);
});

test('keys are read as RFC 8941 strings, or bare', () => {
  assert.equal(idempotencyKeyIn('"8e03978e-40d5-43dd-bc93-6894a57f9324"'), '8e03978e-40d5-43dd-bc93-6894a57f9324');
  assert.equal(idempotencyKeyIn('8e03978e'), '8e03978e');
  assert.equal(idempotencyKeyIn('"a\\"b\\\\c"'), 'a"b\\c');
  assert.equal(idempotencyKeyIn('"two words"'), 'two words');
  for (const wrong of ['', '"', '""', '"a', 'a"', '"a"b', '"a\\x"', 'two words', '"\u0001"', '"é"', 'x'.repeat(256)])
    assert.equal(idempotencyKeyIn(wrong), null, wrong);
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 255, unit: 'grapheme-ascii' }), (key) => {
      return idempotencyKeyIn(`"${key.replace(/["\\]/g, '\\$&')}"`) === key;
    }),
  );
});
