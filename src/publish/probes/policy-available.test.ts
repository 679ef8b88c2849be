// policy-available, green and red: days of real checks through the watch, outages, gaps, and the way back to green.
import assert from 'node:assert/strict';
import test from 'node:test';
import { withTenant } from '#store';
import { type Bench, bench } from '../testing.ts';
import { availability, watchPage } from '../watch.ts';
import { publishProbes } from './index.ts';

const text = '# Privacy Policy of Fenwick Kites Ltd\n\nThis policy is available on this page at any time.\n';
const kind = 'policy-available';

const ask = async (b: Bench): Promise<string> => {
  const published = await b.publishText(text);
  const answer = await publishProbes(b.store.db, b.site)
    .find((probe) => probe.kind === kind)!
    .ask({ published, promise: { id: 'p-x', kind, stated: [], facts: [] }, now: b.clock.now() });
  return `${answer.state} ${answer.because.key}`;
};

/** Writes the rows that the watch would have written, one a minute: a day of real requests would take a day. */
async function minutes(b: Bench, count: number, ok: boolean): Promise<void> {
  const rows = Array.from({ length: count }, () => {
    b.clock.advance('PT1M');
    return {
      tenant_id: b.tenant,
      at: b.clock.now().toString(),
      version: 1,
      ok,
      status: ok ? 200 : 500,
      matches: ok,
      milliseconds: 5,
      error: null,
    };
  });
  await withTenant(b.store.db, b.tenant, (trx) => trx.insertInto('page_check').values(rows).execute());
}

test('upheld: a day of answers; a single lost minute is no outage', async (t) => {
  const b = await bench(t);
  await b.show(text);
  assert.equal(await ask(b), 'unproven probes.neverWatched');
  await minutes(b, 60, true);
  assert.equal(await ask(b), 'unproven probes.watchedTooShort');
  await minutes(b, 800, true);
  await minutes(b, 1, false);
  await minutes(b, 800, true);
  assert.equal(await ask(b), 'upheld probes.answeredAlways');
});

test('broken: down now, or down for five minutes within thirty days; afterwards it can turn green again', async (t) => {
  const b = await bench(t);
  await b.show(text);
  await minutes(b, 1500, true);
  await minutes(b, 1, false);
  assert.equal(await ask(b), 'broken probes.downNow');
  await minutes(b, 5, false);
  await minutes(b, 10, true);
  assert.equal(await ask(b), 'broken probes.wasDown');
});

test('unproven: more than a tenth of the time was not watched', async (t) => {
  const b = await bench(t);
  await b.show(text);
  await minutes(b, 1500, true);
  b.clock.advance('PT10H');
  await minutes(b, 5, true);
  assert.equal(await ask(b), 'unproven probes.watchedTooLittle');
});

test('the watch asks for the real page and counts what came', async (t) => {
  const b = await bench(t);
  await b.show(text);
  const check = (): Promise<void> => watchPage(b.store.db, b.tenant, b.site, b.clock);
  await check();
  await check();
  b.clock.advance('PT1M');
  b.pages.set('/policy', { status: 200, body: null });
  await check();
  b.clock.advance('PT2M');
  b.pages.set('/policy', { status: 503, body: 'later' });
  await check();
  const seen = await availability(b.store.db, b.tenant, b.clock.now());
  assert.deepEqual(
    { ...seen, from: null, to: null, days: null },
    {
      from: null,
      to: null,
      minutes: 4,
      answered: 1,
      failed: 2,
      gaps: 1,
      longestOutage: 2,
      lastFailed: true,
      days: null,
    },
  );
  b.stopServing();
  b.clock.advance('PT1M');
  await check();
  assert.equal(
    (await availability(b.store.db, b.tenant, b.clock.now()))?.gaps,
    2,
    'no server of ours: no check, and a gap is a gap',
  );
});
