// `upheld backup` through the front door: taken beside a running house, listed, refused without officers, damage told.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { shelvesIn } from '#backup';
import { s3Server, versionedBucket } from '#backup/testing';
import { run } from '#cli';
import { readEntry } from '#ledger';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';
import { openWorld, testConfig } from './testing.ts';

test('backup now and backup list', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-backup-flow-'));
  t.after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const officer = await identityToRecipient(await generateIdentity());
  const said: string[] = [];
  const upheld = async (keyOfficers: string[], ...args: string[]) => {
    said.length = 0;
    const out = {
      line: (text = '') => void said.push(text),
      error: (text: string) => void said.push(text),
      json: () => {},
      terminal: false,
    };
    return run(
      args,
      contextOf(testConfig(root, root, { keyOfficers }), out, () => Promise.resolve()),
    );
  };
  assert.equal(await upheld([], 'backup', 'list'), 0, said.join('\n'));
  assert.match(said.join('\n'), /no backup here yet/);
  assert.equal(await upheld([], 'backup', 'now'), 2, said.join('\n'));
  assert.match(said.join('\n'), /No officer is named/);

  for (let n = 0; n < 3; n++) assert.equal(await upheld([officer], 'backup', 'now'), 0, said.join('\n'));
  assert.equal(await upheld([], 'backup', 'list'), 0, said.join('\n'));
  assert.deepEqual(
    said.map((line) => /(data|keyring) +(whole)/.exec(line)?.slice(1).join(' ')),
    ['data whole', 'data whole', 'data whole', 'keyring whole', 'keyring whole'],
  );

  const data = join(root, 'home', 'backups', 'data');
  rmSync(join(data, readdirSync(data)[0]!, 'auth.tenant.zst.age'));
  assert.equal(await upheld([], 'backup', 'list'), 1);
  assert.match(said.join('\n'), /data +damaged: auth\.tenant/);
});

test('backup prune: by the policy’s own promise, told to the ledger; without a promise only what is asked for', async (t) => {
  const {
    house,
    home,
    tenant,
    upheld: command,
    said,
    errors,
    close,
  } = await openWorld('\nBackups are kept for 45 days.\n');
  t.after(close);
  const upheld = async (...args: string[]) => {
    said.length = 0;
    errors.length = 0;
    return command(...args);
  };
  const data = join(home, 'backups', 'data');
  const old = `${new Date(Date.now() - 46 * 86_400_000).toISOString().replaceAll(':', '-')}-0a1b2c`;
  const young = `${new Date(Date.now() - 40 * 86_400_000).toISOString().replaceAll(':', '-')}-0a1b2c`;
  for (const id of [old, young]) mkdirSync(join(data, id), { recursive: true });
  const onTheBoard = async () => {
    const proved = (await house.prove(tenant)) ?? [];
    return proved.flatMap(({ answer, kind }) => (kind === 'backup-retention' ? [answer.because.key] : []));
  };
  assert.deepEqual(await onTheBoard(), ['backupProof.late']);
  assert.equal(await upheld('backup', 'prune'), 2, said.join('\n'));
  assert.match(errors.join('\n'), /may have jumped.*No backup was deleted/s);
  assert.equal(await upheld('backup', 'prune', '--clock-is-right'), 0, [...said, ...errors].join('\n'));
  assert.match(said.join('\n'), /kept for 45 days/);
  assert.match(said.join('\n'), new RegExp(`${old}  data  deleted`));
  const dirs = () =>
    readdirSync(data, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  assert.deepEqual(dirs(), [young]);
  assert.deepEqual(await onTheBoard(), ['backupProof.inTime']);
  await house.ledger.sequence(tenant);
  const entries = await house.ledger.entries(tenant, 0, 1000);
  const told = entries.map(({ entry }) => readEntry(entry)).filter(({ kind }) => kind === 'backup.removed');
  assert.deepEqual(
    told.map(({ data: says, facts }) => [says['backups'], says['count'], says['keep'], facts.length]),
    [[old, 1, 'P45D', 1]],
  );
  assert.equal(await upheld('backup', 'prune', '--days', 'many'), 2);
  assert.match(errors.join('\n'), /no number of days/);
  assert.equal(await upheld('backup', 'prune', '--days', '300'), 0, 'the promise counts where it is shorter');
  assert.deepEqual(dirs(), [young]);
  assert.equal(await upheld('backup', 'prune', '--days', '30'), 0);
  assert.deepEqual(dirs(), []);

  // The house itself looks every hour.
  mkdirSync(join(data, old));
  await house.store.jobs.send(house.store.db, 'end-backups', {});
  while (dirs().length > 0) await setTimeout(50);
});

test('a backup a day, where there are officers: by the house itself, told to the ledger, and green on the board', async (t) => {
  const officer = await identityToRecipient(await generateIdentity());
  const place = mkdtempSync(join(tmpdir(), 'upheld-backups-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const { house, tenant, close } = await openWorld(
    '\nWe make backups every day. Our backups are encrypted. Backups are kept for 45 days.\n',
    {
      UPHELD_KEY_OFFICERS: officer,
      UPHELD_BACKUPS: place,
      UPHELD_BACKUP_AT: '00:00',
    },
  );
  t.after(close);
  const board = async () =>
    ((await house.prove(tenant)) ?? []).flatMap(({ answer, kind }) =>
      kind === 'backup-schedule' || kind === 'backup-restore' ? [`${kind}: ${answer.state} ${answer.because.key}`] : [],
    );
  assert.deepEqual(await board(), [
    'backup-schedule: unproven backupProof.none',
    'backup-restore: unproven backupProof.none',
  ]);
  const taken = () => {
    try {
      return readdirSync(join(place, 'keyring')).filter((id) =>
        existsSync(join(place, 'keyring', id, 'manifest.json')),
      );
    } catch {
      return [];
    }
  };
  await house.store.jobs.send(house.store.db, 'take-backup', {});
  while (taken().length === 0) await setTimeout(50);
  const told = async () => {
    await house.ledger.sequence(tenant);
    const entries = await house.ledger.entries(tenant, 0, 1000);
    return entries.map(({ entry }) => readEntry(entry)).filter(({ kind }) => kind === 'backup.created');
  };
  while ((await told()).length === 0) await setTimeout(50);
  assert.deepEqual(
    (await told()).map(({ data }) => [data['keyring'], data['officers']]),
    [[taken()[0], 1]],
  );
  assert.deepEqual(await board(), [
    'backup-schedule: upheld backupProof.newestInTime',
    'backup-restore: unproven backupProof.notTried',
  ]);
  // Asked again, it looks and finds that today's is there.
  await house.store.jobs.send(house.store.db, 'take-backup', {});
  await house.store.jobs.send(house.store.db, 'end-backups', {});
  while (!existsSync(join(place, 'data', 'looked.json')) && (await told()).length === 1) await setTimeout(50);
  assert.equal((await told()).length, 1);
});

test('in S3-compatible storage: taken, listed, tried out and proven; with locks on it the end of a backup is not believed', async (t) => {
  const identity = await generateIdentity();
  const officer = await identityToRecipient(identity);
  const place = mkdtempSync(join(tmpdir(), 'upheld-officer-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  writeFileSync(join(place, 'officer.key'), `${identity}\n`);
  const { place: at } = await s3Server(t);
  const s3 = (bucket: typeof at): string => `s3://${bucket.bucket}/${bucket.prefix}?endpoint=${bucket.endpoint}`;
  const w = await openWorld('\nBackups are kept for 45 days. We test that our backups can be restored.\n', {
    UPHELD_KEY_OFFICERS: officer,
    UPHELD_BACKUPS: s3(at),
    UPHELD_BACKUP_AT: 'off',
  });
  t.after(w.close);
  const does = async (...args: string[]): Promise<void> =>
    assert.equal(await w.upheld(...args), 0, [...w.said, ...w.errors].join('\n'));
  await does('backup', 'now');
  await does('backup', 'list');
  assert.match(w.said.join('\n'), /data +whole/);
  await does('backup', 'drill', '--identity', join(place, 'officer.key'));
  await does('doctor');
  const board = async () =>
    ((await w.house.prove(w.tenant)) ?? []).flatMap(({ answer, kind }) =>
      kind.startsWith('backup-re') ? [`${kind}: ${answer.state} ${answer.because.key}`] : [],
    );
  assert.deepEqual(await board(), [
    'backup-retention: upheld backupProof.inTimeAndGone',
    'backup-restore: upheld backupProof.drillPassed',
  ]);

  const { place: locked, set } = await versionedBucket(t);
  const other = await openWorld('\nBackups are kept for 45 days.\n', {
    UPHELD_BACKUPS: s3(locked),
    UPHELD_BACKUP_AT: 'off',
  });
  t.after(other.close);
  const says = async () =>
    ((await other.house.prove(other.tenant)) ?? []).flatMap(({ answer, kind }) =>
      kind === 'backup-retention' ? [answer.because.key] : [],
    );
  assert.equal(await other.upheld('backup', 'now', '--to', s3(locked)), 2, 'nobody could open it');
  assert.deepEqual(await says(), ['backupProof.none']);
  const id = `${new Date(Date.now() - 86_400_000).toISOString().replaceAll(':', '-')}-0a1b2c`;
  await shelvesIn(s3(locked)).data.put(`${id}/part`, Readable.from([Buffer.from('part')]));
  assert.deepEqual(await says(), ['backupProof.inTime']);
  set({ locked: true });
  assert.deepEqual(await says(), ['backupProof.locked']);
});

test('a time that is none is refused before anything starts', () => {
  assert.throws(() => readConfig({ UPHELD_BACKUP_AT: '25:00' }), { code: 'config.upheld-backup-at' });
  assert.equal(readConfig({ UPHELD_BACKUP_AT: 'off' }).backupAt, null);
});
