// Choices through the API: page by page, by day, and only for a key that may.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permissionDesk, preferencesLink } from '#consent';
import { checkReceipt } from '#ledger';
import { withTenant } from '#store';
import { rowsOf } from '#store/testing';
import { erasePerson } from '#vault';
import { bench, choiceOf, forHouse, personIn } from './testing.ts';

test('choices newest first, page by page; counted by day and category; another company’s are not there', async (t) => {
  const world = await bench(t);
  const key = await world.key(['read:consents']);
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) {
    ids.unshift(await choiceOf(world, world.home));
    // The third and the fourth are of the same moment.
    if (n !== 2) world.clock.advance('PT13H');
  }
  await choiceOf(world, world.other);
  const found: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const page = (await (await world.ask('GET', `/consents?limit=2${next && `&cursor=${next}`}`, key)).json()) as {
      items: { id: string }[];
      next: string | null;
    };
    found.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  assert.equal(found.length, 5);
  assert.deepEqual(found.toSorted(), ids.toSorted());
  assert.deepEqual([found[0], found[3], found[4]], [ids[0], ids[3], ids[4]]);

  const told = async (query: string) => (await world.ask('GET', `/consent-statistics?${query}`, key)).json();
  // 10 March 09:00, 22:00, 11 March 11:00 twice, 12 March 00:00.
  const day = (name: string, count: number) => [
    { day: name, category: 'marketing', granted: 0, refused: count },
    { day: name, category: 'statistics', granted: count, refused: 0 },
  ];
  const recorded = (name: string, chosen: number) => ({
    day: name,
    accepted: 0,
    refused: 0,
    chosen,
    withdrawn: 0,
    objected: 0,
    signal: 0,
    secondLayer: chosen,
    form: 0,
  });
  assert.deepEqual(await told('from=2026-03-10&to=2026-03-12'), {
    items: [...day('2026-03-10', 2), ...day('2026-03-11', 2), ...day('2026-03-12', 1)],
    days: [recorded('2026-03-10', 2), recorded('2026-03-11', 2), recorded('2026-03-12', 1)],
  });
  const one11 = { items: day('2026-03-11', 2), days: [recorded('2026-03-11', 2)] };
  assert.deepEqual(await told('from=2026-03-11&to=2026-03-11'), one11);
  assert.deepEqual(await told('from=2026-03-11&to=2026-03-11&language=en'), one11);
  assert.deepEqual(await told('from=2026-03-11&to=2026-03-11&site=https://else.example'), { items: [], days: [] });
  for (const wrong of [
    'from=2026-03-12&to=2026-03-11',
    'from=2024-01-01&to=2026-01-01',
    'from=2026-02-30&to=2026-03-01',
  ])
    assert.equal((await world.ask('GET', `/consent-statistics?${wrong}`, key)).status, 422, wrong);

  const one = await world.ask('GET', `/consents/${ids[0]}`, key);
  assert.equal(((await one.json()) as { answers: object }).answers !== undefined, true);
  const filtered = async (query: string) =>
    ((await (await world.ask('GET', `/consents?${query}`, key)).json()) as { items: unknown[] }).items.length;
  assert.equal(await filtered('site=https://www.fenwick.example&version=1&language=en'), 5);
  for (const none of ['site=https://else.example', 'version=2', 'language=nl'])
    assert.equal(await filtered(none), 0, none);
  for (const wrong of [
    'version=0',
    'version=1e3',
    'version=-1',
    'version=9999999999',
    'site=%00',
    'language=%00x',
    'site=',
  ])
    assert.equal((await world.ask('GET', `/consents?${wrong}`, key)).status, 422, wrong);

  const without = await world.key(['read:board', 'read:people']);
  for (const path of ['/consents', `/consents/${ids[0]}`, '/consent-statistics?from=2026-03-10&to=2026-03-10'])
    for (const bearer of [null, without])
      assert.equal((await world.ask('GET', path, bearer)).status, bearer === null ? 401 : 403, path);
});

test('a look at a choice that somebody linked to themselves is written into the access log, a look at others is not', async (t) => {
  const world = await bench(t);
  const { home, clock, store } = world;
  const key = await world.key(['read:consents']);
  const [linked, nobodys] = [await choiceOf(world, home), await choiceOf(world, home)];
  const { subject } = await personIn(world, home);
  await withTenant(store.db, home.id, (trx) =>
    trx
      .insertInto('choice_link')
      .values({ tenant_id: home.id, subject_id: subject, choice: linked, at: clock.now().toString() })
      .execute(),
  );
  const looks = async () => {
    const rows = await withTenant(store.db, home.id, (trx) =>
      trx.selectFrom('access_log').select(['subject_id', 'act', 'principal', 'columns']).execute(),
    );
    return rows
      .filter(({ columns }) => columns.includes('consent-choice.*'))
      .map((row) => `${row.subject_id} ${row.act} ${row.principal.split(':')[0]}`);
  };
  await world.ask('GET', `/consents/${nobodys}`, key);
  assert.deepEqual(await looks(), []);
  assert.equal((await world.ask('GET', `/consents/${linked}`, key)).status, 200);
  assert.deepEqual(await looks(), [`${subject} read key`]);
  await world.ask('GET', '/consents', key);
  assert.equal((await looks()).length, 2);
});

test('a choice that its visitor laid to their name is in the answer to their request; an erasure takes the link, and the log still proves the choice', async (t) => {
  const world = await bench(t);
  const { house, home, other } = world;
  const key = await world.key(['read:people', 'read:consents']);
  const [choice, stranger, theirs] = [
    await choiceOf(world, home),
    await choiceOf(world, home),
    await choiceOf(world, other),
  ];
  const { subject, email } = await personIn(world, home);
  const twin = await personIn(world, home);
  const path = `/subjects/${subject}/choices`;
  const items = async (at = path) =>
    (
      (await (await world.ask('GET', at, key)).json()) as {
        items?: { linkedAt: string; choice: { id: string; ledgerEntry: string } }[];
      }
    ).items;
  assert.deepEqual(await items(), [], 'nobody links one for them');

  // By a button of the page behind the link in their mail, in the browser that has the choice.
  const link = await preferencesLink(await house.permissions(), home.id, { subject, email, purpose: 'purpose.orders' });
  const desk = permissionDesk(() => house.permissions());
  const pass = link!.slice(link!.lastIndexOf('/') + 1);
  world.clock.advance('PT1H');
  for (const id of [choice, theirs, 'f'.repeat(64)]) assert.equal(await desk.link(home.id, pass, id, true), true);
  assert.equal(await desk.link(other.id, pass, choice, true), false);
  const [found, ...more] = (await items())!;
  assert.deepEqual(
    [found!.choice.id, more.length],
    [choice, 0],
    'the choice of another company, and one that is none, are not theirs',
  );
  assert.equal(found!.linkedAt, world.clock.now().toString({ smallestUnit: 'millisecond' }));
  assert.deepEqual(await items(`/subjects/${twin.subject}/choices`), [], 'nor is it anybody else’s');
  assert.ok(!JSON.stringify(await (await world.ask('GET', `/consents/${choice}`, key)).json()).includes(subject));
  for (const scopes of [['read:consents'], ['read:board']] as const)
    assert.equal((await world.ask('GET', path, await world.key([...scopes]))).status, 403);

  await house.ledger.sequence(home.id);
  const verifier = (await house.ledger.verifier(home.id))!;
  const proves = async (): Promise<boolean> =>
    checkReceipt((await house.ledger.receipt(home.id, found!.choice.ledgerEntry))!, [verifier]).holds;
  assert.equal(await proves(), true);
  await erasePerson(await house.vault(), forHouse(home), subject, 'test');
  assert.equal((await world.ask('GET', path, key)).status, 404);
  await house.ledger.sequence(home.id);
  assert.equal(await proves(), true);
  assert.equal((await world.ask('GET', `/consents/${choice}`, key)).status, 200, 'the choice stays, as nobody’s');
  assert.equal(await desk.link(home.id, pass, stranger, true), false, 'whoever is gone links nothing');
  assert.ok((await rowsOf(world.store.db, home.id)).includes('["choice_link",[]]'), 'no link is left');
});
