// Rates of consent: equal to a slow and obvious count, whatever was counted before; and said only where the number carries them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tenantOfFolder } from '#access';
import { fixedClock } from '#base';
import { withTenant } from '#store';
import { testDatabase } from '#store/testing';
import { actions } from '../post.ts';
import { askedIds, countDays, dayCounts, daysBetween } from './counts.ts';
import { fewest, periodsOf, rateOf, startOf, totalsOf, units, wilson } from './rates.ts';
import { type MadeUp, madeUp } from './testing.ts';

const sites = ['https://www.fenwick.example', 'https://shop.fenwick.example'];
const first = Date.parse('2026-01-20T00:00:00Z');
/** Never after today. Around midnights too, where a day is easily counted twice or not at all. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: 49 }), fc.constantFrom(0, 1, 86_399_999, 43_200_000))
  .map(([day, ms]) => new Date(first + day * 86_400_000 + ms).toISOString());
const choice: fc.Arbitrary<MadeUp> = fc.record({
  at: moment,
  site: fc.constantFrom(...sites),
  language: fc.constantFrom('en', 'nl'),
  action: fc.constantFrom(...actions),
  layer: fc.constantFrom(1, 2),
  method: fc.constantFrom('script' as const, 'form' as const),
  signal: fc.boolean(),
  device: fc.constantFrom('phone' as const, 'phone' as const, 'other' as const),
  answers: fc.dictionary(fc.constantFrom(...askedIds), fc.boolean()),
});

test('counts are those of a slow and obvious count, also of days that were counted for good before', async (t) => {
  const store = await testDatabase(t);
  const clock = fixedClock('2026-03-10T00:30:00Z');
  let made = 0;
  const company = async () => (await tenantOfFolder(store.db, `/srv/${++made}`, `Company ${made}`, clock)).id;
  const other = await company();
  await madeUp(store, other, [{ at: '2026-02-01T10:00:00Z' }]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(choice, { maxLength: 60 }),
      fc.integer({ min: -3, max: 52 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(...units),
      async (choices, offset, length, unit) => {
        const tenant = await company();
        await madeUp(store, tenant, choices);
        const day = (n: number) => new Date(first + n * 86_400_000).toISOString().slice(0, 10);
        const [from, to] = [day(offset), day(offset + length)];
        // Some days are counted before, some not: a window within, then all of it, then again from what is kept.
        await dayCounts(store.db, tenant, day(offset + 5), day(offset + 9), clock);
        for (let again = 0; again < 2; again++) {
          const counts = await dayCounts(store.db, tenant, from, to, clock);
          for (const period of periodsOf(counts, unit, from, to)) {
            const here = choices.filter(
              ({ at, device }) => device !== 'other' && at.slice(0, 10) >= period.from && at.slice(0, 10) <= period.to,
            );
            const of = (is: (one: MadeUp) => boolean | undefined) => here.filter(is).length;
            for (const act of actions)
              assert.equal(
                period.acts[act],
                of(({ action }) => action === act),
              );
            assert.equal(period.all, here.length);
            assert.equal(
              period.second,
              of(({ layer }) => layer === 2),
            );
            assert.equal(
              period.form,
              of(({ method }) => method === 'form'),
            );
            assert.equal(
              period.signal,
              of(({ signal }) => signal),
            );
            for (const id of askedIds) {
              const answers = here.filter(
                ({ action, answers: said }) =>
                  ['accept', 'refuse', 'choose'].includes(action!) && Object.hasOwn(said!, id),
              );
              const { granted, of: all, rate } = period.rates[id];
              const yes = answers.filter(({ answers: said }) => said![id]).length;
              assert.deepEqual([granted, all], [yes, answers.length]);
              assert.equal(rate, answers.length < fewest ? null : yes / answers.length);
            }
          }
          const nl = totalsOf(counts.filter(({ site, language }) => site === sites[1] && language === 'nl'));
          const within = ({ at, device }: MadeUp) =>
            device !== 'other' && at.slice(0, 10) >= from && at.slice(0, 10) <= to;
          assert.equal(
            nl.all,
            choices.filter((one) => within(one) && one.site === sites[1] && one.language === 'nl').length,
          );
        }
      },
    ),
    { numRuns: 10 },
  );
});

test('a day is kept only when it is over and settled; before that each choice shows at once', async (t) => {
  const store = await testDatabase(t);
  const clock = fixedClock('2026-03-10T00:30:00Z');
  const { id: tenant } = await tenantOfFolder(store.db, '/srv/fenwick', 'Fenwick Kites Ltd', clock);
  const all = async () => totalsOf(await dayCounts(store.db, tenant, '2025-06-01', '2026-12-31', clock)).all;
  const kept = async () =>
    (
      await withTenant(store.db, tenant, (trx) => trx.selectFrom('consent_day').select('day').orderBy('day').execute())
    ).map(({ day }) => day);
  assert.equal(await all(), 0);
  assert.deepEqual(await kept(), [], 'without a choice nothing is kept');
  await madeUp(store, tenant, [{ at: '2026-03-07T12:00:00Z' }, { at: '2026-03-09T23:59:59.999Z' }]);
  assert.equal(await all(), 2);
  assert.deepEqual(
    await kept(),
    ['2026-03-07', '2026-03-08'],
    'none before the first choice; yesterday may still settle',
  );
  await madeUp(store, tenant, [{ at: '2026-03-09T23:59:58Z' }, { at: '2026-03-10T00:10:00Z' }]);
  assert.equal(await all(), 4);
  clock.advance('PT31M');
  await countDays(store.db, tenant, clock);
  assert.deepEqual(await kept(), ['2026-03-07', '2026-03-08', '2026-03-09']);
  assert.equal(await all(), 4);
});

test('Wilson’s interval is that of Newcombe (1998), Table I, method 3', () => {
  // Statistics in Medicine 17: 857–872: 81/263, 15/148, 0/20, 1/29.
  const printed: readonly [number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [granted, of, low, high] of printed) {
    const found = wilson(granted, of);
    assert.ok(Math.abs(found[0] - low) < 5e-5 && Math.abs(found[1] - high) < 5e-5, `${granted}/${of}: ${found.join()}`);
  }
  assert.deepEqual(rateOf({ granted: 9, refused: 0 }), { granted: 9, of: 9, rate: null, low: null, high: null });
  const { rate, low, high } = rateOf({ granted: 10, refused: 0 });
  assert.equal(rate, 1);
  assert.ok(low! > 0.72 && low! < 0.73 && high === 1);
});

test('weeks begin on Monday, months on their first; a period at the edge is cut, not filled', () => {
  assert.equal(startOf('2026-03-08', 'week'), '2026-03-02');
  assert.equal(startOf('2026-03-09', 'week'), '2026-03-09');
  assert.equal(startOf('2024-02-29', 'month'), '2024-02-01');
  assert.deepEqual(
    periodsOf([], 'week', '2026-03-05', '2026-03-10').map(({ from, to }) => [from, to]),
    [
      ['2026-03-05', '2026-03-08'],
      ['2026-03-09', '2026-03-10'],
    ],
  );
  assert.equal(daysBetween('2024-02-27', '2024-03-01').length, 4);
});
