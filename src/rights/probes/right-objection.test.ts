// right-objection, green and red: tried on a made-up person who leaves nothing behind; objections of real people that nobody followed.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { declaredPolicy, newsletter } from '#consent/testing';
import type { Policy, PolicyPromise } from '#policy';
import { rowsOf } from '#store/testing';
import { endAtOnce, receive, rightsProbes, timelineOf } from '../index.ts';
import type { RightsHouse } from '../house.ts';
import { rightsBench } from '../testing.ts';

async function bench(t: TestContext, wrong: Partial<RightsHouse> = {}) {
  const b = await rightsBench(t);
  const rights = { ...b.rights, ...wrong };
  const probe = rightsProbes(rights).find(({ kind }) => kind === 'right-objection')!;
  const said = async (): Promise<string> => {
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const world = { published, promise: {} as PolicyPromise, now: b.clock.now() };
    const { state, because } = await probe.ask(world);
    return `${state} ${because.key.split('.')[1]}`;
  };
  return { ...b, rights, rightsAsTheyAre: b.rights, said };
}

const entered = { channel: 'page', language: 'en', identity: 'mailbox', country: 'BE' } as const;
const email = 'ada@mill.example';

test('upheld: objections to each advertising close it, and neither person nor mark stays', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said(), 'upheld objectionHolds');
  const left = await rowsOf(b.store.db, b.tenant);
  for (const table of ['preference', 'subject']) assert.ok(left.includes(`["${table}",[]]`), `${table} is not empty`);
  const marks = left.split('\n').find((line) => line.startsWith('["suppression"'))!;
  assert.equal(marks.match(/"mark"/g)?.length, 1, 'the one that says whose key made the list');
});

test('broken: an objection is taken and nothing stops', async (t) => {
  const b = await bench(t, { object: async () => {} });
  assert.equal(await b.said(), 'broken objectionStillSent');
});

/** With a purpose that is no advertising and rests on an interest. */
function withTrends(basis = 'basis.interest'): Policy {
  const policy = declaredPolicy();
  const purposes = [...policy.purposes, { id: 'purpose.trends', label: 'trends', bases: [basis] }];
  return { ...policy, purposes };
}

test('upheld: what is no advertising is neither sent nor opened any more', async (t) => {
  const b = await bench(t);
  b.publish(withTrends());
  assert.equal(await b.said(), 'upheld objectionHolds');
});

test('broken: nothing is sent any more, but the data opens for the purpose all the same', async (t) => {
  // The vault takes it for a purpose that nobody can object to.
  const b: Awaited<ReturnType<typeof bench>> = await bench(t, {
    async object(tenant, address, purpose) {
      await b.rightsAsTheyAre.object(tenant, address, purpose);
      if (purpose !== undefined) b.publish(withTrends('basis.legal'));
    },
  });
  b.publish(withTrends());
  assert.equal(await b.said(), 'broken objectionStillUsed');
});

test('broken: real objections lie for an hour; followed, they are answered by a person, and each is followed once', async (t) => {
  const b = await bench(t);
  await b.person({ email });
  const sheet = { email };
  const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'objection', sheet });
  b.clock.advance('PT2H');
  assert.equal(await b.said(), 'broken objectionsWait');
  assert.equal(await b.may(email, 'purpose.offers'), 'existing-client');
  await endAtOnce(b.rights, b.tenant);
  assert.equal(await b.may(email, 'purpose.offers'), 'objected');
  await endAtOnce(b.rights, b.tenant);
  const events = (await timelineOf(b.rights, b.tenant, request.id)).map(({ kind }) => kind);
  assert.deepEqual(
    events.filter((kind) => kind === 'stopped'),
    ['stopped'],
  );
  assert.equal(await b.said(), 'upheld objectionHolds');
  await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'marketing-opt-out', sheet });
  b.clock.advance('PT2H');
  assert.equal(await b.said(), 'broken objectionsWait');
  await endAtOnce(b.rights, b.tenant);
  assert.equal(await b.said(), 'upheld objectionHolds');
  b.clock.advance('P33D');
  assert.equal(await b.said(), 'broken overdue');
});

test('one purpose alone: what the objection does not name goes on', async (t) => {
  const b = await bench(t);
  await b.person({ email });
  const sheet = { email, purpose: newsletter };
  await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'objection', sheet });
  await endAtOnce(b.rights, b.tenant);
  assert.equal(await b.may(email, newsletter), 'objected');
  assert.equal(await b.may(email, 'purpose.offers'), 'existing-client');
});

test('unproven: nothing to object to, others who keep the data, nobody can be taken in', async (t) => {
  const b = await bench(t);
  const recipients = [{ id: 'r', name: 'Marram Mail', role: 'processor' }];
  b.publish({ ...declaredPolicy(), recipients } as unknown as Policy);
  assert.equal(await b.said(), 'unproven objectionElsewhere');
  b.publish(declaredPolicy([newsletter, 'purpose.offers']));
  // The same text would be remembered for the day.
  b.clock.advance('P2D');
  assert.equal(await b.said(), 'unproven objectionToNothing');
});
