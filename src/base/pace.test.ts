// What slows a network down: so many at once, then one at a time; nobody else waits for it, and nothing of it is kept.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fixedClock } from './clock.ts';
import { networkOf, paceOf } from './pace.ts';

const tries = (pace: ReturnType<typeof paceOf>, network: string | null, times: number): number[] =>
  Array.from({ length: times }, () => pace.wait(network));

test('so many at once, then one at a time, with the seconds to wait', () => {
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const pace = paceOf(clock, { atOnce: 3, each: 10_000 });
  assert.deepEqual(tries(pace, '192.0.2.1', 5), [0, 0, 0, 10, 10], 'what is refused is not counted');
  clock.advance('PT4S');
  assert.equal(pace.wait('192.0.2.1'), 6);
  clock.advance('PT6S');
  assert.deepEqual(tries(pace, '192.0.2.1', 2), [0, 10]);
  clock.advance('PT30S');
  assert.deepEqual(tries(pace, '192.0.2.1', 4), [0, 0, 0, 10]);
});

test('nobody waits for somebody else, and who cannot be told apart does not wait', () => {
  const pace = paceOf(fixedClock('2026-03-10T09:00:00Z'), { atOnce: 2, each: 60_000 });
  for (let n = 0; n < 200; n++) assert.deepEqual(tries(pace, `203.0.113.${n}`, 3), [0, 0, 60], String(n));
  assert.ok(tries(pace, null, 1000).every((seconds) => seconds === 0));
});

test('its key lasts an hour: what was counted before is forgotten', () => {
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const pace = paceOf(clock, { atOnce: 1, each: 24 * 3_600_000 });
  assert.deepEqual(tries(pace, '192.0.2.1', 2), [0, 86_400]);
  clock.advance('PT59M');
  assert.equal(pace.wait('192.0.2.1'), 86_400 - 59 * 60);
  clock.advance('PT1M');
  assert.equal(pace.wait('192.0.2.1'), 0);
});

test('a network: an IPv4 address however it is written, the first half of an IPv6 address', () => {
  const cases = {
    '192.0.2.1': '192.0.2.1',
    '::ffff:192.0.2.1': '192.0.2.1',
    '::FFFF:c000:201': '192.0.2.1',
    '2001:db8:1:2:3:4:5:6': '2001:db8:1:2',
    '2001:0DB8:0001:0002::9': '2001:db8:1:2',
    '2001:db8::9': '2001:db8:0:0',
    'fe80::1%eth0': 'fe80:0:0:0',
    '::1': '0:0:0:0',
    '': null,
    unknown: null,
    '192.0.2.1:80': null,
    '192.0.2.256': null,
  };
  for (const [address, network] of Object.entries(cases)) assert.equal(networkOf(address), network, address);
});
