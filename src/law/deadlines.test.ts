// Tests for periods and deadlines: printed examples, properties, and a slow reference that walks day by day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from '#base';
import fc from 'fast-check';
import { type Pause, breachDeadline, dsrDeadline, noticeDeadline } from './deadlines.ts';
import { isWorkingDay } from './holidays.ts';
import { calendarEnd, calendarStart, endOfHours, endOfPeriod } from './periods.ts';
import { countriesWithClocks, firstDisagreement } from './testing.ts';

const due = (received: string, country: string, more: Partial<Parameters<typeof dsrDeadline>[0]> = {}) =>
  dsrDeadline({ received, country, ...more }).due;

test('one month from receipt: the last day of a short month, weekends and holidays', () => {
  const vectors: readonly [received: string, country: string, due: string][] = [
    ['2026-01-31', 'LU', '2026-03-02'],
    ['2026-08-31', 'LU', '2026-09-30'],
    ['2026-04-01', 'LU', '2026-05-04'],
    ['2026-04-09', 'LU', '2026-05-11'],
    ['2026-05-23', 'LU', '2026-06-24'],
    ['2026-05-23', 'BE', '2026-06-23'],
    ['2026-11-25', 'LU', '2026-12-28'],
    ['2026-11-25', 'BE', '2026-12-28'],
    ['2026-11-25', 'NL', '2026-12-28'],
    ['2026-11-25', 'GB-ENG', '2026-12-29'],
    ['2028-01-31', 'NL', '2028-02-29'],
  ];
  for (const [received, country, expected] of vectors) assert.equal(due(received, country), expected, received);
  assert.equal(due('2026-10-31', 'LU', { extended: true }), '2027-02-01');
});

test('an extension is three months from receipt, told inside the first month', () => {
  const { due: last, tellBy, because } = dsrDeadline({ received: '2026-10-31', country: 'LU', extended: true });
  assert.equal(last, '2027-02-01');
  assert.equal(tellBy, '2026-11-30');
  assert.deepEqual(
    because.map((step) => step.date),
    ['2026-10-31', '2027-01-31', '2027-02-01'],
  );
});

test('UK, Article 12A: the days of clarification do not count for access requests, and for no other', () => {
  const pauses: Pause[] = [{ for: 'clarification', from: '2026-06-05', to: '2026-06-10' }];
  assert.equal(due('2026-06-01', 'GB', { right: 'access', pauses }), '2026-07-07');
  assert.equal(due('2026-06-01', 'GB-ENG', { right: 'access', pauses }), '2026-07-07');
  assert.equal(due('2026-06-01', 'GB', { right: 'erasure', pauses }), '2026-07-01');
  assert.equal(due('2026-06-01', 'GB', { pauses }), '2026-07-01');
  assert.equal(due('2026-06-01', 'IE', { right: 'access', pauses }), '2026-07-01');
  assert.equal(dsrDeadline({ received: '2026-06-01', country: 'GB', right: 'access', pauses }).tellBy, '2026-07-07');
});

test('UK, Article 12A: the month begins with the latest of receipt, identity and fee', () => {
  const identity = (to: string | null): Pause => ({ for: 'identity', from: '2026-06-03', to });
  const fee = (to: string | null): Pause => ({ for: 'fee', from: '2026-06-03', to });
  assert.equal(due('2026-06-01', 'GB', { pauses: [identity('2026-06-09'), fee('2026-06-12')] }), '2026-07-13');
  assert.equal(due('2026-06-01', 'GB', { pauses: [identity('2026-06-09'), fee(null)] }), null);
  assert.equal(
    due('2026-02-04', 'GB', { pauses: [fee(null)].map((one) => ({ ...one, from: '2026-02-04' })) }),
    '2026-03-04',
  );
  const before = dsrDeadline({ received: '2026-02-04', country: 'GB' });
  const after = dsrDeadline({ received: '2026-02-05', country: 'GB' });
  assert.deepEqual([before.clock, after.clock], ['uk-gdpr-12-3', 'uk-gdpr-12a']);
});

test('EU: the clock stands still from asking for proof of identity to receiving it, once for shared days', () => {
  const wait = (from: string, to: string | null): Pause => ({ for: 'identity', from, to });
  assert.equal(due('2026-06-01', 'LU', { pauses: [wait('2026-06-05', '2026-06-10')] }), '2026-07-06');
  assert.equal(
    due('2026-06-01', 'LU', { pauses: [wait('2026-06-08', '2026-06-12'), wait('2026-06-05', '2026-06-10')] }),
    '2026-07-08',
  );
  assert.equal(due('2026-06-01', 'LU', { pauses: [wait('2026-06-05', null)] }), null);
  assert.equal(due('2026-06-01', 'LU', { pauses: [wait('2026-07-05', null)] }), '2026-07-01', 'it had run out');
  assert.equal(due('2026-06-01', 'LU', { pauses: [wait('2026-06-05', '2026-06-05')] }), '2026-07-01');
});

test('what cannot be is refused with a way out', () => {
  const wait = (from: string, to: string | null): Pause => ({ for: 'identity', from, to });
  for (const pause of [wait('2026-05-31', '2026-06-02'), wait('2026-06-05', '2026-06-04')])
    assert.throws(() => due('2026-06-01', 'LU', { pauses: [pause] }), { code: 'law.bad-pause' });
  assert.throws(() => due('2018-05-24', 'LU'), { code: 'law.no-clock' });
  for (const country of ['CH', 'US', '', 'GB-WLS', 'constructor'])
    assert.throws(() => due('2026-06-01', country), { code: 'law.no-clock' }, country);
  assert.throws(() => due('2026-02-30', 'LU'), RangeError);
  assert.throws(() => due('yesterday', 'LU'), RangeError);
  for (const period of ['PT72H', 'P1DT1H', '-P1D', 'month'])
    assert.throws(() => endOfPeriod({ event: '2026-06-01', period, country: 'LU' }), RangeError, period);
});

test('a breach: 72 hours that begin with the next full hour, over nights and holidays', () => {
  assert.equal(breachDeadline({ aware: '2026-12-24T22:20:00Z', country: 'LU' }).due, '2026-12-27T23:00:00Z');
  assert.equal(breachDeadline({ aware: '2026-12-24T22:00:00Z', country: 'GB' }).due, '2026-12-27T23:00:00Z');
  assert.equal(breachDeadline({ aware: '2026-12-25T00:30:00+01:00', country: 'BE' }).due, '2026-12-28T00:00:00Z');
  assert.equal(breachDeadline({ aware: '2026-06-01T10:00:00Z', country: 'NO' }).clock.hours, 72);
  assert.throws(() => breachDeadline({ aware: '2018-05-20T00:00:00Z', country: 'LU' }), { code: 'law.no-clock' });
});

test('Article 14: a month, or the first contact or disclosure if that comes first', () => {
  const data = { obtained: '2026-01-31', country: 'LU' };
  assert.equal(noticeDeadline(data), '2026-03-02');
  assert.equal(noticeDeadline({ ...data, firstContact: '2026-02-10' }), '2026-02-10');
  assert.equal(noticeDeadline({ ...data, firstContact: '2026-02-10', firstDisclosure: '2026-02-03' }), '2026-02-03');
  assert.equal(noticeDeadline({ ...data, firstDisclosure: '2026-08-01' }), '2026-03-02');
});

test('Regulation 1182/71: ends, two working days, and periods counted backwards', () => {
  const end = (event: string, period: string, country = 'LU') => endOfPeriod({ event, period, country });
  assert.equal(end('2026-06-01', 'P2W'), '2026-06-15');
  assert.equal(end('2024-02-29', 'P1Y'), '2025-02-28');
  assert.equal(end('2026-12-24', 'P1D'), '2026-12-28', 'one day that falls on Christmas');
  assert.equal(end('2026-12-24', 'P2D'), '2026-12-29', 'the 28th alone would be one working day');
  assert.equal(end('2026-12-24', 'P4D'), '2026-12-29');
  assert.equal(end('2026-12-24', 'P5D'), '2026-12-29');
  assert.equal(calendarStart('2026-06-30', 'P1M'), '2026-05-30', 'a Saturday, and it stays one');
  assert.equal(calendarStart('2026-03-31', 'P1M'), '2026-02-28');
  assert.equal(calendarEnd('2020-02-29', 'P7Y'), '2027-02-28');
});

const dates = fc
  .integer({ min: 0, max: 17 * 365 })
  .map((days) => new Date(Date.UTC(2018, 4, 25 + days)).toISOString().slice(0, 10));
const countries = fc.constantFrom(...countriesWithClocks);

test('always: a working day, never before the calendar’s end, later or equal for a later event, two working days in it', () => {
  fc.assert(
    fc.property(dates, countries, fc.integer({ min: 1, max: 60 }), (event, country, days) => {
      const end = endOfPeriod({ event, period: `P${days}D`, country });
      assert.ok(isWorkingDay(country, Temporal.PlainDate.from(end)));
      assert.ok(end >= calendarEnd(event, `P${days}D`));
      const next = Temporal.PlainDate.from(event).add({ days: 1 }).toString();
      assert.ok(end <= endOfPeriod({ event: next, period: `P${days}D`, country }));
      const inside = (from: Temporal.PlainDate): number =>
        from.toString() > end ? 0 : Number(isWorkingDay(country, from)) + inside(from.add({ days: 1 }));
      if (days > 1) assert.ok(inside(Temporal.PlainDate.from(next)) >= 2);
    }),
    { numRuns: 500 },
  );
});

test('always: an extension is later, a wait never makes a deadline earlier, hours never move', () => {
  fc.assert(
    fc.property(dates, countries, fc.nat(40), fc.nat(40), (received, country, ask, wait) => {
      const from = Temporal.PlainDate.from(received).add({ days: ask });
      const pause: Pause = { for: 'identity', from: from.toString(), to: from.add({ days: wait }).toString() };
      const plain = dsrDeadline({ received, country });
      assert.ok(due(received, country, { extended: true })! > plain.due!);
      assert.ok(due(received, country, { pauses: [pause] })! >= plain.due!);
      assert.equal(plain.tellBy, plain.due);
      const aware = Temporal.Instant.from(`${received}T${String(ask % 24).padStart(2, '0')}:17:00Z`);
      assert.equal(endOfHours(aware, 72).since(aware).total('minutes'), 72 * 60 + 43);
    }),
    { numRuns: 500 },
  );
});

test('20 000 random cases agree with a reference that walks day by day', () => {
  assert.equal(firstDisagreement(20_000, Date.now() | 0), null);
});
