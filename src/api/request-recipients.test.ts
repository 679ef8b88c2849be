// Recipients of a request (Art. 19) through the API: how far it is with each, and which requests still wait for one, also when they are closed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NoticeState, withTenant } from '#store';
import { bench, requestIn } from './testing.ts';

test('recipients are listed without what staff wrote; a request says whether one still waits', async (t) => {
  const world = await bench(t);
  const { home, other, house } = world;
  const key = await world.key();
  const [number, quiet, theirs] = [
    await requestIn(world, home),
    await requestIn(world, home, 'Rosa'),
    await requestIn(world, other),
  ];
  assert.equal(number, theirs);
  const { db } = world.store;
  const at = house.clock.now().toString();
  const note = (fact: string, state: NoticeState, tenant = home.id) =>
    withTenant(db, tenant, async (trx) => {
      const { id } = await trx
        .selectFrom('request')
        .select('id')
        .where('tenant_id', '=', tenant)
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
      const why = state === 'by-hand' ? 'Told Wendel Oak by telephone.' : null;
      const row = {
        tenant_id: tenant,
        request_id: id,
        fact: `recipient.${fact}`,
        name: fact,
        state,
        state_at: at,
        why,
      };
      await trx.insertInto('request_notice').values(row).execute();
    });
  const waiting = async (): Promise<unknown> => {
    const { items } = (await (await world.ask('GET', '/requests', key)).json()) as { items: Listed[] };
    const one = (await (await world.ask('GET', `/requests/${number}`, key)).json()) as Listed;
    const listed = new Map(items.map((each) => [each.number, each.recipientsWaiting]));
    assert.equal(one.recipientsWaiting, listed.get(number));
    return [listed.get(number), listed.get(quiet)];
  };
  assert.deepEqual(await waiting(), [false, false]);
  await note('theirs', 'open', other.id);
  await note('couriers', 'by-hand');
  assert.deepEqual(await waiting(), [false, false]);
  await note('bank', 'mailed');
  assert.deepEqual(await waiting(), [true, false]);
  await withTenant(db, home.id, (trx) =>
    trx.updateTable('request').set({ state: 'answered' }).where('tenant_id', '=', home.id).execute(),
  );
  assert.deepEqual(await waiting(), [true, false]);
  const answer = await world.ask('GET', `/requests/${number}/recipients`, key);
  const text = await answer.text();
  assert.doesNotMatch(text, /Wendel|telephone/);
  const { items } = JSON.parse(text) as { items: { fact: string; state: string; mails: number }[] };
  assert.deepEqual(
    items.map(({ fact, state, mails }) => [fact, state, mails]),
    [
      ['recipient.bank', 'mailed', 0],
      ['recipient.couriers', 'by-hand', 0],
    ],
  );
});

interface Listed {
  number: number;
  recipientsWaiting: boolean;
}
