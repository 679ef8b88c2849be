// Who may do what: every operation with no key, a wrong one, one of another company, one without the scope, and one that only reads.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { apiKeys, revokeApiKey, scopes } from '#access';
import { withTenant } from '#store';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { ProblemDetails } from './problems.ts';
import { type Bench, base, bench, callOf, openBoard, personIn } from './testing.ts';

const reading = scopes.filter((scope) => scope.startsWith('read:'));
const method = (operation: Operation): string => operation.method.toUpperCase();

async function call(world: Bench, operation: Operation, key: string | null, headers: Record<string, string> = {}) {
  const { path, body, headers: own = {} } = await callOf(world, operation.id);
  return world.ask(method(operation), path, key, { body, headers: { ...own, ...headers } });
}

/** All that the home company has that a call could change. */
async function contents({ store, home }: Bench): Promise<string> {
  const rows = await withTenant(store.db, home.id, async (trx) => [
    await trx.selectFrom('attestation').selectAll().orderBy('id').execute(),
    await trx.selectFrom('webhook').selectAll().orderBy('id').execute(),
    await trx.selectFrom('webhook_delivery').selectAll().orderBy('id').execute(),
    await trx.selectFrom('kept_answer').selectAll().execute(),
    await trx.selectFrom('subject').selectAll().orderBy('id').execute(),
    await trx.selectFrom('record').selectAll().orderBy('id').execute(),
    await trx.selectFrom('file').select(['id', 'purposes']).orderBy('id').execute(),
    await trx.selectFrom('preference').selectAll().execute(),
    await trx.selectFrom('organisation').selectAll().orderBy('id').execute(),
    await trx.selectFrom('record_type').select(['name', 'version']).orderBy('name').execute(),
    await trx.selectFrom('erasure').selectAll().orderBy('id').execute(),
  ]);
  return JSON.stringify(rows);
}

async function refused(response: Response, status: number, what: string): Promise<ProblemDetails> {
  const text = await response.text();
  assert.equal(response.status, status, `${what}: ${text}`);
  assert.equal(response.headers.get('content-type'), 'application/problem+json', what);
  const problem = ProblemDetails.parse(JSON.parse(text));
  assert.equal(problem.status, status);
  assert.ok(problem.type.startsWith(`${base}/api/problems/`));
  return problem;
}

/** Calls each operation and says what came; nothing may have changed in the home company when it was refused. */
async function each(world: Bench, key: string | null, expect: (operation: Operation) => number | null): Promise<void> {
  for (const operation of operations) {
    // One operation after another, within the rate of one caller.
    world.clock.advance('PT2S');
    const expected = expect(operation);
    const { path, body, headers = {} } = await callOf(world, operation.id);
    const before = await contents(world);
    const response = await world.ask(method(operation), path, key, { body, headers });
    if (expected === null) {
      assert.equal(response.status, operation.status, `${operation.id}: ${await response.text()}`);
      continue;
    }
    await refused(response, expected, operation.id);
    assert.equal(await contents(world), before, `${operation.id} was refused and changed something`);
  }
  assert.deepEqual(world.reported, []);
}

test('every operation without a key: only the published policy is for everybody', async (t) => {
  const world = await bench(t);
  await each(world, null, ({ open }) => (open === 'always' ? null : 401));
});

test('… and the board too, while its owner has opened it', async (t) => {
  const world = await bench(t);
  await openBoard(world, true);
  await each(world, null, ({ open }) => (open ? null : 401));
  await openBoard(world, false);
  const closed = await world.ask('GET', '/board', null);
  assert.equal(closed.status, 401);
  assert.equal(closed.headers.get('www-authenticate'), 'Bearer realm="Upheld"');
});

const wrongKeys: Record<string, (key: string) => string> = {
  mistyped: (key) => `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`,
  'cut short': (key) => key.slice(0, -1),
  'with the prefix alone': () => 'uph_',
  'well formed and unknown': () => 'uph_00000000000000000000000000000000000000000000waTQV',
  'with SQL in it': () => "uph_' or '1'='1",
};

test('every operation with a wrong key, also those that need none', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  for (const [name, wrong] of Object.entries(wrongKeys)) {
    const response = await world.ask('GET', '/policy', wrong(key));
    assert.match(response.headers.get('www-authenticate') ?? '', /invalid_token/, name);
    await refused(response, 401, name);
  }
  for (const header of [`Basic ${key}`, key, 'Bearer', 'Bearer ', `Bearer ${key} ${key}`, `Token ${key}`, ''])
    await refused(await world.ask('GET', '/policy', null, { headers: { authorization: header } }), 401, header);
  world.clock.advance('PT1M');
  await each(world, wrongKeys['mistyped']!(key), () => 401);
});

test('every operation with a key that is over, or was taken back', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const [{ id } = { id: '' }] = await apiKeys(world.store.db, world.home.id);
  await each(world, key, () => null);
  await revokeApiKey(world.store.db, world.home.id, id, world.clock);
  world.clock.advance('PT1M');
  await each(world, key, () => 401);
});

test('every operation with a key of every scope but the one it needs', async (t) => {
  for (const needed of scopes) {
    const world = await bench(t);
    const key = await world.key(scopes.filter((scope) => scope !== needed));
    await each(world, key, ({ scope, open }) => (scope === needed && open !== 'always' ? 403 : null));
  }
});

test('every operation with a key that only reads', async (t) => {
  const world = await bench(t);
  await each(world, await world.key(reading), ({ scope }) => (scope.startsWith('read:') ? null : 403));
});

test('every operation with a key of another company: it meets its own things alone', async (t) => {
  const world = await bench(t);
  const key = await world.key(scopes, world.other);
  const foreign = /Fenwick|Wendel/;
  await personIn(world, world.other, 'Marram');
  for (const operation of operations) {
    // One operation after another, within the rate of one caller.
    world.clock.advance('PT2S');
    const { path, body, headers = {} } = await callOf(world, operation.id);
    const made = await contents(world);
    const response = await world.ask(method(operation), path, key, { body, headers });
    const text = await response.text();
    assert.doesNotMatch(text, foreign, operation.id);
    assert.equal(await contents(world), made, `${operation.id} changed another company’s rows`);
    // What names a thing of the home company by its id is not there for the other one, or is answered as what nobody has.
    if (!/[0-9a-f]{8}-[0-9a-f]{4}-/.test(path) || response.status === 404) continue;
    const nobodys = path.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, () => randomUUID());
    const alike = await world.ask(method(operation), nobodys, key, { body, headers });
    assert.deepEqual([response.status, text], [alike.status, await alike.text()], operation.id);
    assert.ok(operation.id === 'getMaySend', `${operation.id} ${text}`);
  }
  const policy = (await (await world.ask('GET', '/policy', key)).json()) as { title: string };
  assert.match(policy.title, /Marram Soap/);
  assert.deepEqual(world.reported, []);
});

test('what a call of one company made is seen by it alone', async (t) => {
  const world = await bench(t);
  const [mine, theirs] = [await world.key(), await world.key(scopes, world.other)];
  await call(
    world,
    operations.find(({ id }) => id === 'createAttestation')!,
    mine,
  );
  await call(
    world,
    operations.find(({ id }) => id === 'createWebhook')!,
    theirs,
  );
  const count = async (path: string, key: string): Promise<number> =>
    ((await (await world.ask('GET', path, key)).json()) as { items: unknown[] }).items.length;
  assert.deepEqual([await count('/attestations', mine), await count('/attestations', theirs)], [1, 0]);
  assert.deepEqual([await count('/webhooks', mine), await count('/webhooks', theirs)], [0, 1]);
});

test('a refusal names the missing scope and not what the key has', async (t) => {
  const world = await bench(t);
  const response = await call(
    world,
    operations.find(({ id }) => id === 'startProof')!,
    await world.key(['read:policy']),
  );
  const { detail } = await refused(response, 403, 'startProof');
  assert.match(detail, /write:proofs/);
  assert.doesNotMatch(detail, /read:policy/);
});

test('a session cookie opens nothing here: only keys do', async (t) => {
  const world = await bench(t);
  const response = await world.ask('GET', '/attestations', null, { headers: { cookie: 'upheld-session=a-session' } });
  await refused(response, 401, 'cookie');
});
