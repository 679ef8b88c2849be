// Permission to write, asked by programs: one truth with mail, nothing of other companies, nothing for keys that do not open people.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedPurposes } from '#consent';
import { setPreference } from '#vault';
import { bench, forHouse, personIn, policyText } from './testing.ts';

test('answers by person and by address, in order; other companies’ people are nobody; keys without the scope get nothing', async (t) => {
  const world = await bench(t);
  const { home, other, house } = world;
  const [mine, theirs] = [await personIn(world, home), await personIn(world, other, 'Zephyrine')];
  const key = await world.key(['read:people', 'write:people']);
  const { purpose } = askedPurposes(world.published.policy)[0]!;
  const ask = async (asks: object[], as: string | null = key) => {
    const answer = await world.ask('POST', '/may-send', as, { body: { asks } });
    const { answers = [] } = (await answer.json()) as { answers?: { because: string }[] };
    return { status: answer.status, because: answers.map(({ because }) => because) };
  };
  const asks = [
    { subject: mine.subject, purpose },
    { address: mine.email.toUpperCase(), purpose },
    { address: theirs.email, purpose },
    { subject: theirs.subject, purpose },
    { subject: mine.subject, purpose: 'purpose.nothing' },
    { address: 'no address at all', purpose },
  ];
  const none = ['no-consent', 'no-consent', 'no-consent', 'no-consent', 'undeclared', 'no-consent'];
  assert.deepEqual((await ask(asks)).because, none);
  const said = await world.ask('PUT', `/subjects/${mine.subject}/preferences`, key, {
    body: { purpose, channel: 'email', topic: purpose, wants: true },
  });
  assert.equal(said.status, 204);
  const caller = forHouse(other);
  const wish = { channel: 'email', topic: purpose, wants: true, source: 'person' } as const;
  await setPreference(await house.vault(), caller, theirs.subject, wish);
  assert.deepEqual(
    (await ask(asks)).because,
    ['consent', 'consent', ...none.slice(2)],
    'the other company’s yes is not ours',
  );
  await world.ask('PUT', `/subjects/${mine.subject}/preferences`, key, {
    body: { purpose, channel: 'email', topic: '*', wants: false },
  });
  assert.deepEqual((await ask(asks.slice(0, 2))).because, ['objected', 'objected']);
  const one = await world.ask('GET', `/may-send?subject=${mine.subject}&purpose=${purpose}&channel=email`, key);
  assert.equal(((await one.json()) as { because: string }).because, 'objected');
  assert.equal((await ask(asks, await world.key(['read:policy']))).status, 403);
  assert.equal((await ask(asks, null)).status, 401);
  const many = Array.from({ length: 101 }, () => asks[0]!);
  assert.ok([400, 422].includes((await ask(many)).status));
});

test('an opt-in is asked for with one answer for every address, and only for what the policy asks', async (t) => {
  const world = await bench(t);
  const known = await personIn(world, world.home);
  const key = await world.key(['write:people']);
  const { purpose } = askedPurposes(world.published.policy)[0]!;
  const shapes = new Set<string>();
  for (const email of [known.email, 'new@oosterlinck.example', 'new@oosterlinck.example']) {
    const answer = await world.ask('POST', '/opt-ins', key, { body: { purpose, email, language: 'en' } });
    shapes.add(`${answer.status} ${await answer.text()}`);
  }
  assert.deepEqual([...shapes], ['204 ']);
  const bad = { purpose, language: 'en' };
  // What the room of consent refuses is told in the language that was asked for, title and all; what has no words but English, in that.
  const orders = '\nWe use your name and e-mail address to process your orders.\n';
  const { policy } = await world.publishText(policyText('Fenwick Kites Ltd', orders));
  const other = policy.purposes.find(({ id }) => askedPurposes(policy).every((one) => one.purpose !== id))!;
  const unasked = { purpose: other.id, email: 'a@b.example', language: 'en' };
  for (const [asked, language, said] of [
    ['fr-BE, en;q=0.5', 'fr', /^Cela a été refusé La politique/],
    ['nl', 'nl', /^Dit is geweigerd Het geldende beleid/],
    ['de', 'de', /^Das wurde abgelehnt Die geltende Erklärung/],
    ['pt', 'en', /^This was refused The policy/],
  ] as const) {
    const answer = await world.ask('POST', '/opt-ins', key, {
      body: unasked,
      headers: { 'accept-language': asked, 'idempotency-key': `"told-${language}"` },
    });
    const told = (await answer.json()) as { title: string; detail: string; code: string };
    assert.deepEqual([answer.status, told.code], [422, 'consent.purpose']);
    assert.match(`${told.title} ${told.detail}`, said);
    assert.equal(answer.headers.get('content-language'), language);
    assert.match(answer.headers.get('vary') ?? '', /Accept-Language/);
  }
  const lost = await world.ask('GET', '/nothing', key, { headers: { 'accept-language': 'de' } });
  assert.deepEqual(
    [lost.headers.get('content-language'), ((await lost.json()) as { title: string }).title],
    ['en', 'There is no such thing here'],
  );
  for (const body of [
    { ...bad, email: 'a@b.example\r\nBcc: c@d.example' },
    { ...bad, email: 'a@b.example', words: 'x\r\ny' },
  ])
    assert.ok([400, 422].includes((await world.ask('POST', '/opt-ins', key, { body })).status));
});
