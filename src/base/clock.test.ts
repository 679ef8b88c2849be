// The fixed clock: stands still until told, and moves by the calendar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixedClock, systemClock } from './clock.ts';

const after = (start: string, duration: string): string => {
  const clock = fixedClock(start);
  clock.advance(duration);
  return clock.now().toString();
};

test('stands still until it is advanced', async () => {
  const clock = fixedClock('2026-03-01T10:00:00Z');
  const first = clock.now();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(clock.now().equals(first));
  clock.advance('PT1S');
  assert.equal(clock.now().toString(), '2026-03-01T10:00:01Z');
  assert.equal(first.toString(), '2026-03-01T10:00:00Z');
});

test('months and years are calendar periods, clipped to the last day of the month', () => {
  assert.equal(after('2026-01-31T00:00:00Z', 'P1M'), '2026-02-28T00:00:00Z');
  assert.equal(after('2024-02-29T12:00:00Z', 'P1Y'), '2025-02-28T12:00:00Z');
  assert.equal(after('2026-12-31T23:59:59Z', 'PT1S'), '2027-01-01T00:00:00Z');
  assert.equal(after('2026-03-01T00:00:00Z', '-P1D'), '2026-02-28T00:00:00Z');
});

test('reads an offset as the instant it names', () => {
  assert.equal(fixedClock('2026-07-01T12:00:00+02:00').now().toString(), '2026-07-01T10:00:00Z');
});

test('refuses what is no instant or no period', () => {
  assert.throws(() => fixedClock('2026-03-01'), RangeError);
  assert.throws(() => fixedClock('2026-03-01T00:00:00Z').advance('a week'), RangeError);
});

test('the system clock agrees with the machine’s', () => {
  const before = Date.now();
  const now = systemClock.now().epochMilliseconds;
  assert.ok(now >= before && now <= Date.now());
});
