// Steps of a request through the API: a known detail, the choices of a plan, portable data to another controller, recipients settled by hand.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Temporal, newId, systemClock } from '#base';
import { opendsrService } from '#rights/testing';
import { withTenant } from '#store';
import { rowsOf } from '#store/testing';
import { type Bench, bench, personIn, provenRequestIn, recipientIn, requestIn } from './testing.ts';

const service = await opendsrService('their-token');
after(service.close);

function asking(world: Bench, key: string) {
  const answered = async (response: Response) => {
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) as Record<string, never> };
  };
  return {
    get: async (path: string) => answered(await world.ask('GET', path, key)),
    post: async (path: string, body: unknown) =>
      answered(await world.ask('POST', path, key, { body, headers: { 'idempotency-key': `"${newId(systemClock)}"` } })),
  };
}

const lettersIn = async ({ store, home }: Bench): Promise<number> =>
  withTenant(store.db, home.id, async (trx) => {
    const { count } = await trx
      .selectFrom('mail')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  });

test('a plan is made of the choices of the officer, without a value in any answer, and nothing is changed', async (t) => {
  const world = await bench(t);
  const { get, post } = asking(world, await world.key());
  const { email } = await personIn(world, world.home, 'Rosa');
  const path = `/requests/${await provenRequestIn(world, world.home, email, 'rectification')}`;
  assert.deepEqual((await get(`${path}/plan`)).json, { plan: null });
  const choices = await get(`${path}/choices`);
  assert.equal(choices.status, 200, choices.text);
  assert.doesNotMatch(choices.text, /Rosa|oosterlinck/);
  const { fields, holdings } = choices.json as unknown as {
    fields: { at: string; category: string; rows: number }[];
    holdings: { id: string }[];
  };
  const name = fields.find(({ at }) => at === 'vault/record.contact/given-name');
  assert.ok(name && name.rows === 1, choices.text);
  assert.deepEqual(
    holdings.map(({ id }) => id),
    ['vault'],
  );
  const made = await post(`${path}/plan`, { values: { [name.at]: 'Rosalinde' } });
  assert.equal(made.status, 200, made.text);
  assert.doesNotMatch(made.text, /Rosa|oosterlinck/);
  const plan = made.json as unknown as { state: string; hash: string; operations: { act: string; count: number }[] };
  assert.equal(plan.state, 'proposed');
  assert.deepEqual(
    plan.operations.filter(({ act }) => act === 'correct').map(({ count }) => count),
    [1],
  );
  assert.deepEqual((await get(`${path}/plan`)).json, { plan: made.json });
  const before = await rowsOf(world.store.db, world.home.id);
  for (const [body, code] of [
    [{ values: { [name.at]: 'Rosalinde' }, without: [{ holding: 'archive' }] }, /"code":"rights\./],
    [
      { values: { [name.at]: 'X' }, without: [{ holding: 'vault', because: 'legal-claims' }] },
      /"code":"rights\.reason"/,
    ],
    [{ values: { [name.at]: 'X' }, purposes: ['purpose.nobodys'] }, /"code":"rights\./],
  ] as const) {
    const refused = await post(`${path}/plan`, body);
    assert.equal(refused.status, 422, refused.text);
    assert.match(refused.text, code);
  }
  assert.equal((await post(`${path}/plan`, { without: [{ holding: 'vault', because: 'no reason' }] })).status, 422);
  assert.deepEqual((await get(`${path}/plan`)).json, { plan: made.json });
  assert.ok(before.includes(plan.hash) && (await rowsOf(world.store.db, world.home.id)).includes(plan.hash));
});

test('a known detail is asked for: the letter goes out, the clock stands still; a detail that nobody has is refused', async (t) => {
  const world = await bench(t);
  const { get, post } = asking(world, await world.key());
  const { email } = await personIn(world, world.home, 'Rosa');
  const path = `/requests/${await provenRequestIn(world, world.home, email, 'access')}`;
  assert.deepEqual((await get(`${path}/detail`)).json, { items: ['customer-number', 'phone'] });
  const before = await lettersIn(world);
  const wrong = await post(`${path}/detail`, { kind: 'shoe-size', why: 'There is doubt.' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /"code":"rights\.detailKind"/);
  assert.equal(await lettersIn(world), before);
  assert.notEqual((await get(path)).json['dueOn'], null);
  const asked = await post(`${path}/detail`, { kind: 'phone', why: 'There is doubt.' });
  assert.equal(asked.status, 200, asked.text);
  assert.deepEqual(asked.json, { onFile: false });
  assert.equal(await lettersIn(world), before + 1);
  const { dueOn, identity } = (await get(path)).json;
  assert.deepEqual([dueOn, identity], [null, null]);
  assert.match((await post(`${path}/plan`, {})).text, /"code":"rights\.identify"/);
});

test('portable data goes to the service of another controller, with its token, and the request stays open', async (t) => {
  const world = await bench(t, service.way);
  // The certificates are of today.
  const seconds = Math.ceil(Temporal.Now.instant().since(world.clock.now()).total('seconds'));
  world.clock.advance(`PT${seconds + 60}S`);
  const { get, post } = asking(world, await world.key());
  const { email } = await personIn(world, world.home, 'Rosa');
  const path = `/requests/${await provenRequestIn(world, world.home, email, 'portability')}`;
  const body = { receiver: 'Quay Bank', service: service.address };
  const shut = await post(`${path}/transfer`, body);
  assert.equal(shut.status, 422, shut.text);
  assert.match(
    (await post(`${path}/transfer`, { ...body, service: 'http://opendsr.bank.example' })).text,
    /transferAddress/,
  );
  service.state.asked = [];
  const sent = await post(`${path}/transfer`, { ...body, bearer: 'their-token' });
  assert.equal(sent.status, 200, sent.text);
  assert.equal(sent.json['is'], 'sent');
  assert.ok(service.state.asked.some(({ body: offered }) => offered.includes(email)));
  assert.equal((await get(path)).json['state'], 'open');
  assert.doesNotMatch(await rowsOf(world.store.db, world.home.id), /their-token/);
  const letter = await provenRequestIn(world, world.home, email, 'access');
  const other = await post(`/requests/${letter}/transfer`, body);
  assert.deepEqual([other.status, /"code":"rights\.way"/.test(other.text)], [422, true]);
});

test('a recipient is settled once, with a reason; the list shows it and not the reason', async (t) => {
  const world = await bench(t);
  const { get, post } = asking(world, await world.key());
  const number = await requestIn(world, world.home);
  const recipient = await recipientIn(world, world.home, number, 'recipient.couriers');
  const path = `/requests/${number}/recipients`;
  assert.equal((await get(`/requests/${number}`)).json['recipientsWaiting'], true);
  assert.equal((await post(path, { recipient, how: 'by-hand', why: ' ' })).status, 422);
  assert.equal((await post(path, { recipient, how: 'confirmed', why: 'They said so.' })).status, 422);
  const done = await post(path, { recipient, how: 'by-hand', why: 'Told by telephone.' });
  assert.equal(done.status, 200, done.text);
  assert.doesNotMatch(done.text, /telephone/);
  assert.deepEqual((await get(path)).json, done.json);
  assert.match(done.text, /"state":"by-hand"/);
  assert.equal((await get(`/requests/${number}`)).json['recipientsWaiting'], false);
  assert.match((await post(path, { recipient, how: 'never', why: 'Once more.' })).text, /"code":"rights\.recipient"/);
});
