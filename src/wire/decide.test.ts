// The one decision about consent, against a slow and obvious second one; and the end of a period, against Temporal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from '#base';
import { type AskedId, type Choice, type Notice, type NoticeCategory, answersOf, decide, endOf } from '#wire';

const ids: readonly AskedId[] = ['preferences', 'statistics', 'marketing'];
const marks = ['aaaaaaaa', 'bbbbbbbb'];
const vendorIds = ['one', 'two', 'three'];
const mark = fc.constantFrom(...marks);
const now = Date.parse('2026-06-15T12:00:00Z');

const category = (id: AskedId): fc.Arbitrary<NoticeCategory<AskedId>> =>
  fc.record({
    id: fc.constant(id),
    mark,
    vendors: fc.subarray(vendorIds).map((all) => all.map((one) => ({ id: one, name: one }))),
    cookies: fc.constant([]),
    purposes: fc.constant([]),
    clears: fc.constant({}),
  });
const notices: fc.Arbitrary<Notice> = fc
  .tuple(
    fc.subarray([...ids]),
    category('preferences'),
    category('statistics'),
    category('marketing'),
    fc.constantFrom('P6M', 'P1D', 'P13M'),
  )
  .map(([which, a, b, c, remember]) => ({
    policy: 1,
    remember,
    necessary: null,
    asked: [a, b, c].filter(({ id }) => which.includes(id)),
  }));
const answer = fc.record({ mark, granted: fc.boolean(), without: fc.subarray(vendorIds) });
const choices: fc.Arbitrary<Choice | null> = fc.option(
  fc.record({
    secret: fc.constant('a'.repeat(22)),
    at: fc.integer({ min: now / 1000 - 500 * 86_400, max: now / 1000 }),
    gpc: fc.boolean(),
    answers: fc.record({ preferences: answer, statistics: answer, marketing: answer }, { requiredKeys: [] }),
  }),
);

/** One question at a time, as a lawyer would ask it. */
function mayRun(notice: Notice, choice: Choice | null, gpc: boolean, id: AskedId, vendor: string | null): boolean {
  const shown = notice.asked.find((one) => one.id === id);
  if (!shown || !choice) return false;
  const given = choice.answers[id];
  if (!given) return false;
  if (!given.granted) return false;
  if (given.mark !== shown.mark) return false;
  const day = Temporal.Instant.fromEpochMilliseconds(choice.at * 1000)
    .toZonedDateTimeISO('UTC')
    .add(notice.remember);
  if (now >= day.epochMilliseconds) return false;
  if (gpc && id === 'marketing' && !choice.gpc) return false;
  if (vendor === null) return true;
  return shown.vendors.some((one) => one.id === vendor) && !given.without.includes(vendor);
}

test('what may run is what the obvious way says, key by key, and nothing else', () => {
  fc.assert(
    fc.property(notices, choices, fc.boolean(), (notice, choice, gpc) => {
      const { grants } = decide(notice, choice, { gpc }, now);
      const keys = notice.asked.flatMap(({ id, vendors }) => [id, ...vendors.map((one) => `${id}/${one.id}`)]);
      assert.deepEqual(Object.keys(grants).toSorted(), keys.toSorted());
      for (const key of keys) {
        const [id, vendor] = key.split('/') as [AskedId, string?];
        assert.equal(grants[key], mayRun(notice, choice, gpc, id, vendor ?? null), key);
      }
    }),
    { numRuns: 2000 },
  );
});

test('an old mark never grants, whatever else is so', () => {
  fc.assert(
    fc.property(notices, choices, fc.boolean(), (notice, choice, gpc) => {
      const older = { ...notice, asked: notice.asked.map((one) => ({ ...one, mark: 'cccccccc' })) };
      const { ask, grants, objected } = decide(older, choice, { gpc }, now);
      assert.ok(Object.values(grants).every((granted) => !granted));
      assert.equal(ask, older.asked.length > objected.length);
    }),
  );
});

test('asked exactly when something open is not objected to; the reason fits', () => {
  fc.assert(
    fc.property(notices, choices, fc.boolean(), (notice, choice, gpc) => {
      const { ask, reason, objected } = decide(notice, choice, { gpc }, now);
      assert.equal(ask, ['first-visit', 'changed', 'expired'].includes(reason));
      if (reason === 'first-visit') assert.equal(choice, null);
      if (reason === 'remembered') assert.ok(choice || objected.length > 0 || notice.asked.length === 0);
      assert.equal(reason === 'nothing-to-ask', notice.asked.length === 0);
      if (!gpc) assert.deepEqual(objected, []);
    }),
  );
});

test('whatever is answered, nothing is asked again at once, and a refusal lets nothing run', () => {
  fc.assert(
    fc.property(
      notices,
      fc.boolean(),
      fc.subarray([...ids, 'statistics/one', 'marketing/two']),
      (notice, gpc, ticked) => {
        const made = (answers: Choice['answers']): Choice => ({ secret: 'a'.repeat(22), at: now / 1000, gpc, answers });
        assert.equal(decide(notice, made(answersOf(notice, ticked)), { gpc }, now).ask, false);
        const refused = decide(notice, made(answersOf(notice, [])), { gpc }, now);
        assert.deepEqual([refused.ask, Object.values(refused.grants).some(Boolean)], [false, false]);
      },
    ),
  );
});

test('the end of a period is Temporal’s: months of all lengths, leap years, over the year', () => {
  const period = fc
    .tuple(fc.nat(3), fc.nat(30), fc.nat(9), fc.nat(60))
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => `P${parts.map((part, at) => (part > 0 ? `${part}${'YMWD'[at]}` : '')).join('')}`);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), period, (at, iso) => {
      const end = Temporal.Instant.fromEpochMilliseconds(at * 1000)
        .toZonedDateTimeISO('UTC')
        .add(iso);
      assert.equal(endOf(at, iso), end.epochMilliseconds);
    }),
    { numRuns: 2000 },
  );
  assert.equal(
    new Date(endOf(Date.parse('2027-08-31T10:00:00Z') / 1000, 'P6M')).toISOString(),
    '2028-02-29T10:00:00.000Z',
  );
});
