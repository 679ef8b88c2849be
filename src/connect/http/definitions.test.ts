// The contract of all ready definitions, each against a local server that behaves as the vendor's documentation says, well and badly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Problem, Secret, fixedClock } from '#base';
import type { Found, Holding, Outcome } from '#policy';
import { httpHolding } from './holding.ts';
import type { Begun, Jobs } from './jobs.ts';
import { readyDefinition, readyDefinitions } from './load.ts';
import { googleAnalytics } from './testing/google-analytics.ts';
import { googleWorkspace } from './testing/google-workspace.ts';
import { hotjar } from './testing/hotjar.ts';
import { hubspot } from './testing/hubspot.ts';
import { mailchimp } from './testing/mailchimp.ts';
import { matomo } from './testing/matomo.ts';
import { mixpanel } from './testing/mixpanel.ts';
import { opendsr } from './testing/opendsr.ts';
import { salesforce } from './testing/salesforce.ts';
import { type Served, type Vendor, serve } from './testing/serve.ts';

const vendors: Readonly<Record<string, () => Vendor>> = {
  'google-analytics': googleAnalytics,
  'google-workspace': googleWorkspace,
  hotjar,
  hubspot,
  mailchimp,
  matomo,
  mixpanel,
  opendsr,
  salesforce,
};

interface Bench {
  vendor: Vendor;
  served: Served;
  holding: Holding;
  /** Another holding over the same server and jobs, perhaps with other words in its connection or less patience: a restart. */
  again(connection?: Record<string, string>, longest?: number): Holding;
  clock: ReturnType<typeof fixedClock>;
  /** Every pause that was asked for, in milliseconds. */
  slept: number[];
}

/** Time passes only when somebody sleeps. */
async function bench(id: string, work: (bench: Bench) => Promise<void>): Promise<void> {
  const vendor = vendors[id]!();
  const served = await serve(vendor);
  const clock = fixedClock('2026-11-22T20:00:00Z');
  const slept: number[] = [];
  const begun = new Map<string, Begun>();
  const jobs: Jobs = {
    get: (name) => Promise.resolve(begun.get(name) ?? null),
    keep: (name, job) => Promise.resolve(void begun.set(name, job)),
    forget: (name) => Promise.resolve(void begun.delete(name)),
  };
  const world = {
    clock,
    sleep: (milliseconds: number) => {
      slept.push(milliseconds);
      clock.advance(`PT${(milliseconds / 1000).toFixed(3)}S`);
      return Promise.resolve();
    },
    random: () => 0.5,
    loopbackPort: served.port,
  };
  const again: Bench['again'] = (connection = vendor.connection, longest = 20_000) =>
    httpHolding({
      id,
      definition: readyDefinition(id),
      connection: new Secret(JSON.stringify(connection)),
      jobs,
      world: { ...world, longest },
    });
  try {
    await work({ vendor, served, holding: again(), again, clock, slept });
    // What was remembered of jobs names nobody.
    assert.doesNotMatch(JSON.stringify([...begun.keys()]), /canary/i);
  } finally {
    await served.close();
  }
}

async function found(
  { holding, vendor }: Pick<Bench, 'holding' | 'vendor'>,
  value = vendor.known.value,
): Promise<Found[]> {
  const rows: Found[] = [];
  for await (const row of holding.find({ identifiers: [{ kind: vendor.known.kind, value }] })) rows.push(row);
  return rows;
}

/** The Problem with this code; nothing in it, however it is printed, is a secret, an identifier or a word of the vendor. */
async function refused(code: string, work: Promise<unknown>): Promise<Problem> {
  const problem = await work.then(
    () => assert.fail(`no ${code}`),
    (error: unknown) => error,
  );
  assert.ok(problem instanceof Problem, inspect(problem));
  assert.equal(problem.code, `connect.${code}`, problem.message);
  const printed = `${inspect(problem, { depth: 9, showHidden: true })} ${JSON.stringify(problem)} ${JSON.stringify(problem.told)}`;
  assert.doesNotMatch(printed.replaceAll(/\n\s+at .*/g, ''), /canary|PRIVATE KEY/i);
  return problem;
}

/** Rows to be erased: found, or what was asked for where the vendor is still looking. */
async function chosen(bench: Bench): Promise<{ collection: string; keys: string[] }> {
  const rows = await found(bench);
  return { collection: bench.vendor.collection, keys: rows.map(({ key }) => key) };
}

/** Asks until it is done, letting the vendor's jobs end and the time that it takes pass. */
async function erased({ vendor, clock }: Bench, erase: () => Promise<Outcome>): Promise<Outcome> {
  const first = await erase();
  if (first.outcome !== 'pending') return first;
  assert.deepEqual(await erase(), first, 'asking again begins nothing anew');
  vendor.finish?.();
  clock.advance('P70D');
  return erase();
}

test('every ready definition is tested here', () => {
  assert.deepEqual(Object.keys(vendors).toSorted(), readyDefinitions);
});

for (const id of readyDefinitions) {
  const { collections } = readyDefinition(id);
  const { known, collection: tested } = vendors[id]!();
  const { find } = collections[tested]!;
  const sees = 'by' in find;
  const works = sees && find.job !== undefined;
  const declares404 =
    sees && Object.values(find.by).some(({ answers }) => answers?.some(({ status }) => status === 404));

  test(`${id}: finds all that the person has, over all pages, and nothing of who is not there`, () =>
    bench(id, async (at) => {
      const first = await found(at);
      assert.ok(first.every(({ relation, collection }) => relation === 'own' && collection in collections));
      if (works) {
        assert.deepEqual(
          first.map(({ answer }) => answer),
          ['pending'],
        );
        at.vendor.finish?.();
      }
      const rows = works ? await found(at) : first;
      assert.equal(rows.filter(({ collection }) => collection === tested).length, at.vendor.rows);
      assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
      for (const { fields, answer } of rows) {
        assert.equal(answer, sees ? undefined : 'unseen');
        assert.equal(Object.keys(fields).length > 0, sees);
      }
      if (!sees) return;
      const described = (await at.holding.describe()).collections.find(({ name }) => name === tested)!.fields;
      assert.ok(
        rows.every(({ fields }) => Object.keys(fields).every((name) => described.some((field) => field.name === name))),
      );
      if (works) {
        await found(at, 'nobody');
        at.vendor.finish?.();
      }
      assert.deepEqual(await found(at, 'nobody'), []);
    }));

  test(`${id}: erases, answers the same a second time and after a restart, and then finds nothing`, () =>
    bench(id, async (at) => {
      const selection = await chosen(at);
      const done = await erased(at, () => at.holding.erase(selection, 'key-1'));
      assert.deepEqual(done, { outcome: 'done', count: at.vendor.rows });
      assert.equal(at.vendor.left(), 0);
      assert.deepEqual(await at.again().erase(selection, 'key-1'), done);
      if (works) {
        assert.deepEqual(
          (await found(at)).map(({ answer }) => answer),
          ['pending'],
          'asked anew, not an older answer',
        );
        at.vendor.finish?.();
      }
      if (sees) assert.deepEqual(await found(at), []);
    }));

  test(`${id}: what is gone already counts as erased, under another key too`, () =>
    bench(id, async (at) => {
      const selection = await chosen(at);
      await erased(at, () => at.holding.erase(selection, 'key-1'));
      assert.deepEqual(await erased(at, () => at.holding.erase(selection, 'key-2')), {
        outcome: 'done',
        count: at.vendor.rows,
      });
    }));

  test(`${id}: a wrong token, 401, 403 and an undeclared 404 are told, and nothing is changed`, () =>
    bench(id, async (at) => {
      const selection = await chosen(at);
      const wrong = at.again({ ...at.vendor.connection, [at.vendor.secret]: 'canary-wrong' });
      await refused('http-refused', wrong.erase(selection, 'key-1'));
      for (const status of [401, 403]) {
        at.served.always = { status, body: { message: 'canary-body' } };
        await refused('http-refused', at.holding.erase(selection, 'key-2'));
        if (sees) await refused('http-refused', found(at, 'canary-other'));
      }
      at.served.always = { status: 404, body: 'canary not found' };
      if (declares404) assert.deepEqual(await found(at), []);
      else if (sees) await refused('http-failed', found(at, 'canary-other'));
      at.served.always = { status: 302, headers: { location: 'https://elsewhere.example.org/' } };
      await refused('http-redirect', at.holding.erase(selection, 'key-3'));
      assert.equal(at.vendor.left(), at.vendor.rows);
      assert.ok(at.served.asked.every(({ host }) => !host.includes('elsewhere')));
    }));

  test(`${id}: waits as long as it is asked to, by seconds or by date, and no longer than a minute`, () =>
    bench(id, async (at) => {
      const { keys, collection } = await chosen(at);
      const erase = () => at.holding.erase({ collection, keys: keys.slice(0, 1) }, 'key-1');
      const date = new Date(at.clock.now().epochMilliseconds + 9_000).toUTCString();
      at.served.faults.push({ status: 429, headers: { 'retry-after': '7' }, body: 'slow down' });
      assert.match((await erase()).outcome, /done|pending/);
      assert.ok(at.slept.includes(7000), String(at.slept));
      at.slept.length = 0;
      at.served.faults.push({ status: 429, headers: { 'retry-after': date } });
      await at.holding.erase({ collection, keys: keys.slice(0, 1) }, 'key-1').catch(() => null);
      if (at.served.faults.length === 0)
        assert.ok(
          at.slept.some((pause) => pause > 0 && pause <= 9000),
          String(at.slept),
        );
      at.served.always = { status: 429, headers: { 'retry-after': '3600' } };
      const { told } = await refused('http-busy', at.holding.erase({ collection, keys: keys.slice(0, 1) }, 'key-9'));
      assert.match(told.happened, /until .*22 November 2026/);
    }));

  test(`${id}: a failing, silent or garbled vendor is asked again where that is safe, and told of otherwise`, () =>
    bench(id, async (at) => {
      const { keys, collection } = await chosen(at);
      const selection = { collection, keys: keys.slice(0, 1) };
      const repeats = id !== 'mixpanel';
      if (repeats) at.served.faults.push({ status: 500, body: 'canary' }, 'drop', { status: 503 });
      assert.match((await at.holding.erase(selection, 'key-1')).outcome, /done|pending/);
      for (const never of ['hang', 'stall'] as const) {
        at.served.always = never;
        await refused('http-silent', at.again(at.vendor.connection, 30).erase(selection, `key-${never}`));
      }
      at.served.always = { status: 200, body: '{"canary": ' };
      await refused('http-answer', at.holding.erase(selection, 'key-3'));
      if (sees) await refused('http-answer', found(at, 'canary-third'));
    }));

  const { hold } = vendors[id]!();
  if (hold)
    test(`${id}: when one row stays, it says so, and the same step goes on with the rest`, () =>
      bench(id, async (at) => {
        const selection = await chosen(at);
        at.vendor.hold?.(true);
        await refused('http-partial', at.holding.erase(selection, 'key-1'));
        assert.ok(at.vendor.left() > 0 && at.vendor.left() < at.vendor.rows);
        at.vendor.hold?.(false);
        assert.deepEqual(await at.holding.erase(selection, 'key-1'), { outcome: 'done', count: at.vendor.rows });
        assert.equal(at.vendor.left(), 0);
      }));

  test(`${id}: corrects and restricts, or says why not`, () =>
    bench(id, async (at) => {
      const selection = await chosen(at);
      const { correct, restrict } = collections[tested]!;
      const restricted = await at.holding.restrict(selection, true);
      if ('cannot' in restrict)
        assert.deepEqual(restricted, { outcome: 'cannot', because: { reason: restrict.cannot } });
      else assert.deepEqual(restricted, { outcome: 'done', count: at.vendor.rows });
      if ('cannot' in correct) {
        assert.equal((await at.holding.correct(selection, { email: 'x' })).outcome, 'cannot');
        return;
      }
      const field = Object.keys(correct.fields).find((name) => /name|language/.test(name))!;
      assert.equal((await at.holding.correct(selection, { [field]: 'Corrected' })).outcome, 'done');
      assert.ok(
        (await found(at))
          .filter(({ collection }) => collection === tested)
          .every(({ fields }) => fields[field] === 'Corrected'),
      );
      assert.equal((await at.holding.correct(selection, { nowhere: 'x' })).outcome, 'cannot');
    }));

  test(`${id}: does not pretend that nothing is due`, () =>
    bench(id, async ({ holding }) => {
      const rule = { id: 'retention.x' } as Parameters<Holding['due']>[0];
      await refused('http-due', Array.fromAsync(holding.due(rule, fixedClock('2026-11-22T20:00:00Z').now())));
      assert.ok(known.value !== '');
    }));
}
