// When a backup is due: once a local day, also where the day has no such time or has it twice, and at once when it was missed.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from '#base';
import { isMissing, lastDue, lateOf } from './daily.ts';
import { manifestText } from './manifest.ts';
import { shelvesIn } from './shelf.ts';

const due = (now: string, at = '02:30', zone = 'Europe/Paris', late = 0): string =>
  lastDue(Temporal.Instant.from(now), { at, zone, late }).toString();

test('the last set time that is past, by the local clock', () => {
  assert.equal(due('2026-07-01T00:29:59Z'), '2026-06-30T00:30:00Z');
  assert.equal(due('2026-07-01T00:30:00Z'), '2026-07-01T00:30:00Z');
  assert.equal(due('2026-01-15T12:00:00Z'), '2026-01-15T01:30:00Z', 'an hour later in winter');
  // On 29 March 2026 the clock goes from 02:00 to 03:00: 02:30 is 03:30. On 25 October it is 02:30 twice: the first counts.
  assert.equal(due('2026-03-29T12:00:00Z'), '2026-03-29T01:30:00Z');
  assert.equal(due('2026-10-25T12:00:00Z'), '2026-10-25T00:30:00Z');
  assert.equal(due('2026-07-01T00:30:00Z', '02:30', 'Europe/Paris', 600), '2026-06-30T00:40:00Z');
});

test('every day has one, and none is longer ago than a day and an hour', () => {
  const zones = [
    'Europe/Paris',
    'UTC',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Africa/Cairo',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1_767_225_600, max: 1_900_000_000 }),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 1799 }),
      (seconds, zone, minute, late) => {
        const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const now = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const ago = now.since(lastDue(now, { at, zone, late })).total('minutes');
        assert.ok(ago >= 0 && ago <= 25 * 60, `${ago} minutes: ${now.toString()} ${zone} ${at}`);
      },
    ),
  );
});

test('not all houses in the same minute, and one always in its own', () => {
  const all = new Set(Array.from({ length: 200 }, (_, n) => lateOf(`/srv/${n}`)));
  assert.ok(all.size > 150 && Math.min(...all) >= 0 && Math.max(...all) < 1800);
  assert.equal(lateOf('/srv/a'), lateOf('/srv/a'));
});

test('missing: until both, data and the keyring after it, are there with a manifest', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-daily-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const shelves = shelvesIn(root);
  const put = (set: 'data' | 'keyring', at: string, whole = true): void => {
    const id = `2026-07-01T${at}.000Z-0a1b2c`;
    mkdirSync(join(root, set, id), { recursive: true });
    const schema = { number: 1, sha256: 'a'.repeat(64) };
    const says = { format: 'upheld backup 1', id, set, taken: '2026-07-01T00:00:00Z', schema, ledgers: [], parts: [] };
    if (whole)
      writeFileSync(join(root, set, id, 'manifest.json'), manifestText(says as Parameters<typeof manifestText>[0]));
  };
  const missing = () => isMissing({ shelves }, Temporal.Instant.from('2026-07-01T02:30:00Z'));
  assert.equal(await missing(), true);
  put('data', '02-29-59');
  put('keyring', '02-29-59');
  assert.equal(await missing(), true, 'those of the day before');
  put('data', '02-31-00', false);
  assert.equal(await missing(), true, 'one that is cut short');
  put('data', '02-32-00');
  assert.equal(await missing(), true, 'its keyring is older than it');
  put('keyring', '02-32-05');
  assert.equal(await missing(), false);
});
