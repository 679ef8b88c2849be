// Reports of what was held back: counted by company, host and directive, whatever else is in them; and nobody fills the memory with them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendorHosts } from '#law';
import { heldLines } from './company/held.ts';
import { heldBackIn } from './held-back.ts';
import { dropHeldBack, elsewhere, heldBackDays, heldBackTally, mostADay } from './held-back-days.ts';
import { consentHandler } from './handler.ts';
import { address, consentBench, shop } from './testing.ts';
import { visitorRoutes } from './visitor-routes.ts';
import { Refusal } from './refusal.ts';

const post = (body: unknown, headers: Record<string, string> = {}): Request => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request('https://upheld.example/upheld/csp-report', {
    method: 'POST',
    body: text,
    headers: { 'content-length': String(Buffer.byteLength(text)), ...headers },
  });
};

test('of a browser’s report host and directive are read, and nothing else', async () => {
  const report = {
    'document-uri': 'https://shop.example/patient/7',
    'blocked-uri': 'https://ads.example:8443/pixel?id=1',
    'violated-directive': 'img-src https://a.example',
  };
  assert.deepEqual(await heldBackIn(post({ 'csp-report': report })), [
    { host: 'ads.example:8443', directive: 'img-src', count: 1 },
  ]);
  assert.deepEqual(await heldBackIn(post({ 'csp-report': { ...report, 'blocked-uri': 'inline' } })), [
    { host: 'inline', directive: 'img-src', count: 1 },
  ]);
});

test('what is no report is refused', async () => {
  const right = { host: 'a.example', directive: 'img-src', count: 1 };
  const wrong: unknown[] = [
    '',
    'x',
    null,
    [],
    {},
    { held: 'x' },
    { held: [null] },
    { held: [{ ...right, host: '<script>' }] },
    { held: [{ ...right, host: 'a b' }] },
    { held: [{ ...right, host: 'a'.repeat(256) }] },
    { held: [{ ...right, directive: 'img src' }] },
    { held: [{ ...right, count: -1 }] },
    { held: [{ ...right, count: 1.5 }] },
    { held: [{ ...right, count: 1e9 }] },
    { held: Array.from({ length: 501 }, () => right) },
    { 'csp-report': { 'blocked-uri': 'https://a b/', 'effective-directive': 'img-src' } },
    { 'csp-report': null },
  ];
  for (const body of wrong) await assert.rejects(heldBackIn(post(body)), Refusal, JSON.stringify(body));
  await assert.rejects(heldBackIn(post({ held: [right] }, { 'content-length': '99999999' })), /large/);
});

test('kept by day, site, host and directive; a company sees its own, most often first', async (t) => {
  const b = await consentBench(t);
  const { db } = b.store;
  const tally = heldBackTally(db, b.clock);
  const held = (host: string, count: number, directive = 'img-src') => ({ host, directive, count });
  const site = (origin: string, tenant = b.tenant) => ({ tenant, origin });
  const [shop, blog] = ['https://shop.fenwick.example', 'https://blog.fenwick.example'];
  tally.note(site(shop), [held('x.example', 2)]);
  tally.note(site(shop), [held('x.example', 3), held('y.example', 9)]);
  tally.note(site('https://marram.example', b.other), [held('z.example', 1)]);
  const told = async (since = '2026-03-01', of = '', tenant = b.tenant) =>
    (await heldBackDays(db, tenant, since, of)).map(({ host, count, last }) => [host, count, last]);
  assert.deepEqual(await told(), [], 'not before it is brought in');
  await tally.flush();
  await tally.flush();
  assert.deepEqual(await told(), [
    ['y.example', 9, '2026-03-10'],
    ['x.example', 5, '2026-03-10'],
  ]);
  b.clock.advance('PT24H');
  tally.note(site(blog), [held('x.example', 7, 'script-src')]);
  await tally.flush();
  assert.deepEqual(await told(), [
    ['x.example', 12, '2026-03-11'],
    ['y.example', 9, '2026-03-10'],
  ]);
  assert.deepEqual(await told('2026-03-11'), [['x.example', 7, '2026-03-11']]);
  assert.deepEqual(await told('2026-03-01', blog), [['x.example', 7, '2026-03-11']]);
  assert.deepEqual(await told('2026-03-01', '', b.other), [['z.example', 1, '2026-03-10']]);

  b.clock.advance(`PT${24 * 89}H`);
  await dropHeldBack(db, b.tenant, b.clock);
  assert.equal((await told()).length, 2, 'ninety days');
  b.clock.advance('PT24H');
  await dropHeldBack(db, b.tenant, b.clock);
  assert.deepEqual(await told(), [['x.example', 7, '2026-03-11']]);
});

test('a report of a page of the site is counted for that site; one from elsewhere is not', async (t) => {
  const b = await consentBench(t);
  const { db } = b.store;
  const tally = heldBackTally(db, b.clock);
  const handler = consentHandler(b.house, visitorRoutes(tally));
  const send = (origin: string) =>
    handler(
      new Request(`${address}/upheld/csp-report`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', 'content-length': '80' },
        body: JSON.stringify({ held: [{ host: 'x.example', directive: 'img-src', count: 2 }] }),
      }),
    );
  assert.equal((await send(shop))!.status, 204);
  assert.equal((await send('https://nobody.example'))!.status, 403);
  await tally.flush();
  const [held, ...more] = await heldBackDays(db, b.tenant, '2026-03-01', '');
  assert.deepEqual(held, { host: 'x.example', directives: ['img-src'], sites: [shop], last: '2026-03-10', count: 2 });
  assert.deepEqual(more, []);
  assert.deepEqual(await heldBackDays(db, b.other, '2026-03-01', ''), []);
});

test('a flood of hosts ends, in memory and in the database; what is known goes on counting', async (t) => {
  const b = await consentBench(t);
  const { db } = b.store;
  const tally = heldBackTally(db, b.clock);
  const site = { tenant: b.tenant, origin: 'https://shop.fenwick.example' };
  const flood = (from: number, to: number) => {
    for (let n = from; n < to; n++) tally.note(site, [{ host: `h${n}.example`, directive: 'img-src', count: 1 }]);
  };
  tally.note(site, [{ host: 'y.example', directive: 'img-src', count: 10 }]);
  flood(0, 2000);
  await tally.flush();
  flood(2000, 2600);
  tally.note(site, [{ host: 'y.example', directive: 'img-src', count: 1 }]);
  await tally.flush();
  const all = await heldBackDays(db, b.tenant, '2026-03-10', '');
  assert.ok(all.length <= mostADay + 1, String(all.length));
  assert.equal(
    all.find(({ host }) => host === 'y.example')!.count,
    10,
    'its second report came after the most that waits',
  );
  assert.equal(
    all.reduce((total, { count }) => total + count, 0),
    2611,
    'none is lost: the rest is counted together',
  );
  assert.ok(all.find(({ host }) => host === elsewhere)!.count > 2000);
});

test('whose a host is: as the policy names its vendor, or does not', () => {
  const lines = heldLines(
    [
      'www.google-analytics.com',
      'static.hotjar.com',
      'unheard-of.example',
      'inline',
      elsewhere,
      'notgoogle-analytics.com',
    ].map((host) => ({ host, directives: ['script-src'], sites: [], last: '2026-03-10', count: 1 })),
    {
      policy: 1,
      remember: 'P6M',
      necessary: null,
      asked: [
        {
          id: 'statistics',
          vendors: [
            {
              id: vendorHosts.find(({ hosts }) => hosts.script?.includes('*.google-analytics.com'))!.vendor,
              name: 'x',
            },
          ],
          cookies: [],
          purposes: [],
          clears: {},
          mark: 'a',
        },
      ],
    },
  );
  assert.deepEqual(
    lines.map(({ state }) => state),
    ['waits', 'unnamed', 'unnamed', 'own', 'rest', 'unnamed'],
  );
  assert.equal(lines[1]!.vendors.length, 1, 'known here, and not in the policy');
  assert.deepEqual(lines[2]!.vendors, []);
  assert.ok(heldLines([lines[0]!], null).every(({ state }) => state === 'unnamed'));
});
