// Ids against RFC 9562: layout of a UUID version 7, its example's time, order by clock, and no two alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal, fixedClock, systemClock } from './clock.ts';
import { newId, newToken } from './ids.ts';

test('RFC 9562 appendix A.6: 22 February 2022 19:22:22 UTC begins 017f22e2-79b0-7', () => {
  assert.match(newId(fixedClock('2022-02-22T19:22:22Z')), /^017f22e2-79b0-7/);
});

test('property: version 7, variant 10, and the clock’s millisecond in the first 48 bits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (milliseconds) => {
      const id = newId({ now: () => Temporal.Instant.fromEpochMilliseconds(milliseconds) });
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16), milliseconds);
    }),
  );
});

test('ids of a later millisecond sort later', () => {
  const clock = fixedClock('2026-11-21T21:32:00Z');
  const ids = Array.from({ length: 300 }, () => {
    clock.advance('PT0.001S');
    return newId(clock);
  });
  assert.deepEqual(ids.toSorted(), ids);
});

test('100,000 ids of one millisecond are all different, and every random bit varies', () => {
  const clock = fixedClock('2026-11-21T21:32:00Z');
  const ids = Array.from({ length: 100_000 }, () => newId(clock));
  assert.equal(new Set(ids).size, ids.length);
  const seen = { ones: 0n, zeros: 0n };
  for (const id of ids.slice(0, 1000)) {
    const bits = BigInt(`0x${id.replaceAll('-', '')}`);
    seen.ones |= bits;
    seen.zeros |= ~bits & (2n ** 128n - 1n);
  }
  assert.equal((seen.ones & seen.zeros).toString(16), 'fff3fffffffffffffff');
});

test('a time before 1970 has no UUIDv7 and is refused', () => {
  assert.throws(() => newId(fixedClock('1969-12-31T23:59:59Z')), RangeError);
});

test('the system clock makes ids of now', () => {
  const before = Date.now();
  const milliseconds = Number.parseInt(newId(systemClock).replaceAll('-', '').slice(0, 12), 16);
  assert.ok(milliseconds >= before && milliseconds <= Date.now());
});

test('tokens: 256 random bits, base64url without padding', () => {
  const tokens = Array.from({ length: 1000 }, newToken);
  assert.equal(new Set(tokens).size, tokens.length);
  for (const token of tokens) {
    assert.match(token, /^[\w-]{43}$/);
    assert.equal(Buffer.from(token, 'base64url').length, 32);
  }
});
