// Pages: put together they are the whole list, each item once, in its order, also while items are added and versions published between two pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attest } from '#access';
import { recordEvent, withTenant } from '#store';
import { type Bench, bench, policyText } from './testing.ts';
import { createWebhook } from './delivery/webhooks.ts';

interface Page {
  items: { id?: string; number?: number; state?: string; areas?: string[] }[];
  next: string | null;
  version?: number;
}

const nameOf = ({ id, number }: Page['items'][number]): string => String(id ?? number);

async function page(world: Bench, path: string, key: string): Promise<{ page: Page; link: string | null }> {
  const response = await world.ask('GET', path, key);
  const text = await response.text();
  assert.equal(response.status, 200, text);
  return { page: JSON.parse(text) as Page, link: response.headers.get('link') };
}

/** Walks through a list; `between` is done after each page. */
async function walk(
  world: Bench,
  path: string,
  key: string,
  limits: readonly number[],
  between: () => Promise<void>,
): Promise<Page['items']> {
  const found: Page['items'] = [];
  let cursor: string | null = null;
  for (let n = 0; n < 200; n++) {
    const url = `${path}${path.includes('?') ? '&' : '?'}limit=${limits[n % limits.length]}${cursor ? `&cursor=${cursor}` : ''}`;
    const { page: got, link } = await page(world, url, key);
    assert.ok(got.items.length <= limits[n % limits.length]!);
    found.push(...got.items);
    cursor = got.next;
    if (cursor === null) {
      assert.equal(link, null);
      return found;
    }
    assert.ok(got.items.length > 0, 'a page that promises another is not empty');
    assert.ok(link?.includes(`cursor=${cursor}`) && link.endsWith('rel="next"'));
    world.clock.advance('PT1S');
    await between();
  }
  return assert.fail('the list does not end');
}

async function word(world: Bench): Promise<string> {
  const promise = world.published.policy.promises.find(({ kind }) => kind === 'staff-training')!.id;
  const entry = {
    promise,
    holds: true,
    by: 'Rosa Lind',
    statement: 'Trained.',
    expiresOn: '2027-03-02',
    file: null,
    enteredBy: 'x',
  };
  return (await attest(world.store.db, world.home.id, entry, world.clock)).id;
}

const plan = fc.record({
  limits: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
  more: fc.array(fc.boolean(), { maxLength: 12 }),
});

test('attestations, newest first, while others are entered', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  for (let n = 0; n < 13; n++) await word(world);
  await fc.assert(
    fc.asyncProperty(plan, async ({ limits, more }) => {
      world.clock.advance('PT1M');
      const standing = (await page(world, '/attestations?limit=100', key)).page.items.map(nameOf);
      let step = 0;
      const found = await walk(world, '/attestations', key, limits, async () => {
        if (more[step++]) await word(world);
      });
      assert.deepEqual(found.map(nameOf), standing);
    }),
    { numRuns: 8 },
  );
});

test('deliveries, while events happen', async (t) => {
  const world = await bench(t);
  const { store, home, clock, house } = world;
  const key = await world.key();
  const hook = await withTenant(store.db, home.id, (trx) =>
    createWebhook(trx, home.id, { url: 'https://hooks.fenwick.example/', events: ['verdict.changed'] }, house),
  );
  const event = async (): Promise<void> => {
    await withTenant(store.db, home.id, (trx) =>
      recordEvent(trx, home.id, { type: 'verdict.changed', subject: 'p-x-1', data: {} }, clock),
    );
  };
  for (let n = 0; n < 11; n++) await event();
  const path = `/webhooks/${hook.webhook.id}/deliveries`;
  const standing = (await page(world, `${path}?limit=100`, key)).page.items.map(nameOf);
  const found = await walk(world, path, key, [3, 1, 4], event);
  assert.deepEqual(found.map(nameOf), standing);
  assert.equal(new Set(standing).size, 11);
});

test('versions, while one is published between two pages', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  let said = 0;
  const publishNext = async (): Promise<void> => {
    await world.publishText(policyText('Fenwick Kites Ltd', `\nWe made ${++said} kites.\n`));
  };
  for (let n = 0; n < 5; n++) await publishNext();
  const found = await walk(world, '/policy/versions', key, [2, 1], publishNext);
  assert.deepEqual(found.map(nameOf), ['6', '5', '4', '3', '2', '1']);
});

for (const list of ['/board', '/facts'])
  test(`${list} stays with the version of its first page`, async (t) => {
    const world = await bench(t);
    const key = await world.key();
    await world.proveAll();
    const whole = (await page(world, `${list}?limit=100`, key)).page;
    assert.ok(whole.items.length >= 3);
    const found = await walk(world, list, key, [2, 1], async () => {
      await world.publishText(policyText('Fenwick Kites Ltd', '\nWe encrypt your data.\n'));
    });
    assert.deepEqual(found.map(nameOf), whole.items.map(nameOf));
    assert.equal((await page(world, list, key)).page.version, 2);
  });

test('filters choose among the items, with every page size alike', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  await world.proveAll();
  const all = (await page(world, '/board?limit=100', key)).page.items;
  const areas = [...new Set(all.flatMap((item) => item.areas ?? []))];
  assert.ok(areas.length > 1);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...areas),
      fc.constantFrom('upheld', 'broken', 'unproven'),
      fc.integer({ min: 1, max: 5 }),
      async (area, state, limit) => {
        world.clock.advance('PT1M');
        const found = await walk(world, `/board?area=${area}&state=${state}`, key, [limit], async () => {});
        const expected = all.filter((item) => item.state === state && item.areas?.includes(area));
        assert.deepEqual(found.map(nameOf), expected.map(nameOf));
      },
    ),
    { numRuns: 10 },
  );
});

test('a cursor that this list did not give is refused', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const cursors = [
    'x',
    '!!',
    encoded({}),
    encoded([]),
    encoded(['a']),
    encoded([1.5]),
    encoded([1e300, 0]),
    encoded([-1, 0]),
    encoded("' or 1=1"),
    'a'.repeat(300),
  ];
  for (const list of ['/attestations', '/policy/versions', '/board', '/facts'])
    for (const cursor of cursors) {
      const response = await world.ask('GET', `${list}?cursor=${cursor}`, key);
      assert.equal(response.status, 422, `${list} ${cursor}`);
    }
  assert.equal(
    (await world.ask('GET', `/board?cursor=${encoded([99, 0])}`, key)).status,
    404,
    'a version that never was',
  );
  assert.deepEqual(world.reported, []);
});

test('limits are whole numbers from 1 to 100', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  for (const limit of ['0', '101', '-1', '1.5', '1e1', '0x10', '', 'all', '١', '10&limit=20'])
    assert.equal((await world.ask('GET', `/attestations?limit=${limit}`, key)).status, 422, limit);
  for (const limit of ['1', '99', '100'])
    assert.equal((await world.ask('GET', `/attestations?limit=${limit}`, key)).status, 200, limit);
});
