// backup-retention over real folders: broken by one that is a moment too old, open without a date, without a period, and until a restore was tried.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Temporal } from '#base';
import type { World } from '#policy';
import { shelvesIn } from '../shelf.ts';
import { backupProbes } from './index.ts';

test('backup-retention', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-backup-probe-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const probe = backupProbes({ shelves: shelvesIn(root) }).find(({ kind }) => kind === 'backup-retention');
  const ask = async (now: string, keep: string | null = 'P45D', facts: string[] = []) => {
    const backups = [{ id: 'backups.long', keep: 'P90D' }, ...(keep === null ? [] : [{ id: 'backups.own', keep }])];
    const world = {
      now: Temporal.Instant.from(now),
      promise: { facts },
      published: { policy: { backups: keep === null ? [] : backups } },
    } as unknown as World;
    const { state, because, measured } = await probe!.ask(world);
    return [state, because.key.slice('backupProof.'.length), because.values?.['count'] ?? null, measured.length];
  };
  assert.deepEqual(await ask('2026-02-15T01:59:00Z'), ['unproven', 'none', null, 0]);
  mkdirSync(join(root, 'data', '2026-01-01T02-00-00.000Z-0a1b2c'), { recursive: true });
  mkdirSync(join(root, 'keyring', '2026-01-20T02-00-00.000Z-0a1b2c'), { recursive: true });
  assert.deepEqual(await ask('2026-02-15T01:59:00Z'), ['unproven', 'inTime', 2, 1]);
  assert.deepEqual(await ask('2026-02-15T02:00:01Z'), ['broken', 'late', 1, 0]);
  assert.deepEqual(await ask('2026-03-15T02:00:01Z'), ['broken', 'late', 2, 0]);
  assert.deepEqual(await ask('2026-03-15T02:00:01Z', 'P45D', ['backups.long']), ['unproven', 'inTime', 2, 1]);
  assert.deepEqual(await ask('2026-03-15T02:00:01Z', null), ['unproven', 'noPeriod', null, 0]);
  mkdirSync(join(root, 'data', 'from-the-other-server'));
  assert.deepEqual(await ask('2026-02-15T01:59:00Z'), ['unproven', 'undated', 1, 1]);
  mkdirSync(join(root, 'keyring', '2027-01-20T02-00-00.000Z-0a1b2c'));
  assert.deepEqual(await ask('2026-02-15T01:59:00Z'), ['unproven', 'undated', 2, 1]);
  assert.deepEqual(await ask('2026-02-15T02:00:01Z'), ['broken', 'late', 1, 0], 'a breach is not hidden by it');
});
