// access-control and credentials, green and red: real members with real factors, real hashes, a real server that answers strangers or not.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { Secret, languages, newToken } from '#base';
import { type Answer, type PublishedPolicy, type World, emptyLists } from '#policy';
import { say } from '#words';
import { setCredential } from '../credentials.ts';
import { accountProbes } from '../index.ts';
import { hashPassword, usualCost } from '../password-hash.ts';
import { glassBench } from '../testing.ts';

async function bench(t: TestContext) {
  const b = await glassBench(t);
  let status: (path: string) => number = () => 401;
  const server = createServer((request, response) => response.writeHead(status(request.url ?? '')).end());
  t.after(() => server.close());
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  let address: string | null = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gates = { address: () => address, types: async () => [{ name: 'contact', access: ['owner', 'support'] }] };
  const ask = async (kind: string, sentence: string, policy = {}): Promise<[string, string]> => {
    const published = { tenant: b.tenant, policy: { ...emptyLists(), ...policy } } as unknown as PublishedPolicy;
    const promise = { id: kind, kind, stated: [{ quote: sentence, segment: 's', span: [0, 1] }] };
    const world = { published, promise, now: b.clock.now() } as unknown as World;
    const answer: Answer = await accountProbes(b.access, gates)
      .find((probe) => probe.kind === kind)!
      .ask(world);
    for (const message of [answer.because, ...answer.measured])
      for (const language of languages) assert.doesNotMatch(say(message, language), /[{}]/);
    return [answer.state, answer.because.key.replace('kept.', '')];
  };
  return {
    ...b,
    probe: ask,
    answers: (now: (path: string) => number) => (status = now),
    down: () => (address = null),
  };
}

test('access-control: upheld, broken by an open door, an idle account and a missing factor, unproven when nothing runs', async (t) => {
  const b = await bench(t);
  const ask = () => b.probe('access-control', 'Only authorised staff have access.');
  assert.deepEqual(await ask(), ['unproven', 'noStaff']);
  const eva = await b.join('eva', 'owner');
  await b.join('dev', 'developer');
  assert.deepEqual(await ask(), ['upheld', 'accessControlled']);
  b.answers((path) => (path.endsWith('/webhooks') ? 200 : 401));
  assert.deepEqual(await ask(), ['broken', 'openDoor']);
  b.answers(() => 404);
  assert.deepEqual(await ask(), ['unproven', 'notServing']);
  b.answers(() => 403);
  b.clock.advance('P89D');
  assert.deepEqual(await ask(), ['upheld', 'accessControlled']);
  b.clock.advance('P2D');
  assert.deepEqual(await ask(), ['broken', 'idleAccounts']);
  await b.db.deleteFrom('auth.credential').where('staff_id', '=', eva.staff).where('kind', '=', 'totp').execute();
  assert.deepEqual(await ask(), ['broken', 'noSecondFactor']);
  b.down();
  assert.deepEqual(await ask(), ['broken', 'noSecondFactor'], 'what is known counts');
});

test('credentials: upheld with hashes of full cost, broken by a weaker one, one that is open, a bare key; unproven for users', async (t) => {
  const b = await bench(t);
  const ask = (sentence = 'Passwords are stored as salted hashes.') => b.probe('credentials', sentence);
  assert.deepEqual(await ask(), ['unproven', 'noCredentials']);
  const { staff } = await b.join('eva', 'owner');
  assert.deepEqual(await ask(), ['broken', 'weakPasswords'], 'the bench hashes cheaply');
  await setCredential(b.db, b.access, staff, 'password', await hashPassword(new Secret(newToken()), usualCost), true);
  assert.deepEqual(await ask(), ['upheld', 'credentialsHashed']);
  assert.deepEqual(await ask('Your password is stored as a hash.'), ['unproven', 'usersPasswords']);
  assert.deepEqual(
    await b.probe('credentials', 'Passwords are hashed.', { recipients: [{ name: 'Barn', role: 'processor' }] }),
    ['unproven', 'partHere'],
  );
  await setCredential(b.db, b.access, staff, 'password', new Secret('seven herons over the weir'), true);
  assert.deepEqual(await ask(), ['broken', 'weakPasswords'], 'sealed, and no hash');
  await b.db
    .updateTable('auth.credential')
    .set({ sealed: Buffer.from('seven herons over the weir') })
    .where('kind', '=', 'password')
    .execute();
  assert.deepEqual(await ask(), ['broken', 'weakPasswords'], 'not even sealed');
});
