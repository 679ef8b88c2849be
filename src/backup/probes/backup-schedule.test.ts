// backup-schedule and backup-restore over real backups of a real database: in time, late, damaged, none; ciphertext or not.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { Temporal, fixedClock } from '#base';
import type { World } from '#policy';
import { testDatabaseAndClient } from '#store/testing';
import { manifestIn, manifestText } from '../manifest.ts';
import { shelvesIn } from '../shelf.ts';
import { takeBackup } from '../take.ts';
import { backupProbes } from './index.ts';

test('backup-schedule and backup-restore', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-backup-probe-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const officers = [await identityToRecipient(await generateIdentity())];
  const { whole } = await testDatabaseAndClient(t);
  const shelves = shelvesIn(root);
  const probes = backupProbes({ shelves });
  const ask = async (kind: string, now: string, every: string | null = 'P1D') => {
    const backups = every === null ? [{ id: 'backups.kept', keep: 'P45D' }] : [{ id: 'backups.own', every }];
    const world = {
      now: Temporal.Instant.from(now),
      promise: { facts: ['backups.own'] },
      published: { policy: { backups } },
    } as unknown as World;
    const { state, because } = await probes.find((one) => one.kind === kind)!.ask(world);
    return `${state} ${because.key.slice('backupProof.'.length)}`;
  };
  const take = (at: string, set: 'data' | 'keyring' = 'data') =>
    whole((client) => takeBackup(client, shelves[set], { set, officers, clock: fixedClock(at) }));
  assert.equal(await ask('backup-schedule', '2026-07-01T12:00:00Z'), 'unproven none');
  assert.equal(await ask('backup-restore', '2026-07-01T12:00:00Z'), 'unproven none');

  const first = await take('2026-07-01T02:30:00Z');
  await take('2026-07-01T02:30:10Z', 'keyring');
  assert.equal(await ask('backup-schedule', '2026-07-02T04:30:00Z'), 'upheld newestInTime');
  assert.equal(await ask('backup-schedule', '2026-07-02T04:30:01Z'), 'broken newestLate');
  assert.equal(
    await ask('backup-schedule', '2026-07-02T04:30:01Z', null),
    'broken newestLate',
    'a day where none is said',
  );
  assert.equal(await ask('backup-schedule', '2026-07-08T04:00:00Z', 'P1W'), 'upheld newestInTime');
  assert.equal(
    await ask('backup-schedule', '2026-06-30T00:00:00Z'),
    'broken noneWhole',
    'one of tomorrow is none of today',
  );
  assert.equal(await ask('backup-restore', '2026-07-02T04:30:00Z'), 'unproven notTried');

  const second = await take('2026-07-02T02:30:00Z');
  const file = join(
    root,
    'data',
    second.id,
    readdirSync(join(root, 'data', second.id)).find((name) => name.endsWith('.age'))!,
  );
  const sealed = readFileSync(file);
  const spoilt = Buffer.from(sealed);
  spoilt[spoilt.length - 1]! ^= 1;
  writeFileSync(file, spoilt);
  assert.equal(await ask('backup-schedule', '2026-07-02T04:00:00Z'), 'broken newestDamaged');
  // Somebody put a readable file in its place, and a manifest that fits.
  writeFileSync(file, 'a name\n'.repeat(40));
  assert.equal(await ask('backup-restore', '2026-07-02T04:00:00Z'), 'broken open');
  writeFileSync(file, sealed);
  assert.equal(await ask('backup-schedule', '2026-07-02T04:00:00Z'), 'upheld newestInTime');

  // Cut short before its manifest: the one before it counts.
  rmSync(join(root, 'data', second.id, 'manifest.json'));
  assert.equal(await ask('backup-schedule', '2026-07-02T04:00:00Z'), 'upheld newestInTime');
  assert.equal(await ask('backup-schedule', '2026-07-02T12:00:00Z'), 'broken newestLate');
  rmSync(join(root, 'data', first.id, 'manifest.json'));
  assert.equal(await ask('backup-schedule', '2026-07-02T04:00:00Z'), 'broken noneWhole');
  assert.ok(manifestIn(manifestText(first)));
});
