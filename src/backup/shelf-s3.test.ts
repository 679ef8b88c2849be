// Backups in S3-compatible storage: real requests to s3rver, through a proxy that fails; and a bucket with versions and locks.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { Secret, fixedClock, sha256 } from '#base';
import { testDatabaseAndClient } from '#store/testing';
import { endOld } from './age.ts';
import { listBackups, restoreBackup, takeBackup } from './index.ts';
import { s3PlaceIn, s3Shelf } from './shelf-s3.ts';
import { s3Server, versionedBucket } from './testing-s3.ts';

const clock = fixedClock('2026-05-04T02:00:00Z');
const hasty = { silence: 700, tries: 2 };

const company = `
  insert into auth.tenant (id, slug, name, created_at)
    values ('00000000-0000-4000-8000-000000000001', 'fenwick', 'Fenwick Kites', '2026-01-02T03:04:05.678Z');
  insert into upheld.prove_run (tenant_id, id, version, started_at, finished_at, upheld, broken, unproven)
    select '00000000-0000-4000-8000-000000000001', gen_random_uuid(), 1, now(), null, n, 0, 0 from generate_series(1, 20000) n;
`;

async function bench(t: TestContext) {
  const identity = await generateIdentity();
  const officers = [await identityToRecipient(identity)];
  const { whole } = await testDatabaseAndClient(t);
  await whole((client) => client.query(company));
  return { identity: new Secret(identity), officers, whole };
}

test('taken, listed as whole, put back, removed; a file in several parts is the one that was sent', async (t) => {
  const { place } = await s3Server(t);
  const b = await bench(t);
  const shelf = s3Shelf(place);
  assert.equal(await shelf.doubt(), null);
  assert.deepEqual(await shelf.backups(), []);
  const { id } = await b.whole((client) => takeBackup(client, shelf, { set: 'data', officers: b.officers, clock }));
  assert.deepEqual(
    (await listBackups(shelf)).map((one) => [one.id, one.good]),
    [[id, true]],
  );
  const { whole: other } = await testDatabaseAndClient(t);
  await other((client) => restoreBackup(client, shelf, id, b.identity));
  const { rows } = await other((client) => client.query('select count(*)::int as n from upheld.prove_run'));
  assert.deepEqual(rows, [{ n: 20_000 }]);

  const large = randomBytes(40 * 1024 * 1024);
  const lots = Array.from({ length: 640 }, (_, at) => large.subarray(at * 65_536, (at + 1) * 65_536));
  assert.deepEqual(await shelf.put('large/file', Readable.from(lots)), { bytes: large.length, sha256: sha256(large) });
  const back: Buffer[] = [];
  for await (const chunk of shelf.get('large/file')) back.push(chunk as Buffer);
  assert.equal(sha256(Buffer.concat(back)), sha256(large));
  assert.equal(await shelf.text('nothing.json'), null);
  await shelf.put('looked.json', Readable.from([Buffer.from('{}')]));
  assert.equal(await shelf.text('looked.json'), '{}');
  await shelf.remove('large');
  assert.deepEqual(await shelf.backups(), [id], 'what belongs to the place is no backup');
  const { gone } = await endOld(shelf, {
    keep: 'P1D',
    clock: fixedClock('2026-05-06T02:00:00Z'),
    clockIsRight: true,
    tell: async () => {},
  });
  assert.deepEqual([gone, await shelf.backups()], [[id], []]);
});

test('cut, silent, wrong key or no bucket: it says so, and no half backup is listed as good', async (t) => {
  const { place, mood } = await s3Server(t);
  const b = await bench(t);
  const shelf = s3Shelf(place, hasty);
  const take = () => b.whole((client) => takeBackup(client, shelf, { set: 'data', officers: b.officers, clock }));
  const { id } = await take();
  for (const how of ['cut', 'silent'] as const) {
    mood(how);
    await assert.rejects(take(), { code: 'backup.storage' }, how);
    if (how === 'silent') {
      await assert.rejects(shelf.backups(), { code: 'backup.storage' }, how);
      await assert.rejects(shelf.text('looked.json'), { code: 'backup.storage' }, how);
    }
    mood('well');
    const good = (await listBackups(shelf)).filter((one) => one.good).map((one) => one.id);
    assert.deepEqual(good, [id], how);
  }
  await assert.rejects(s3Shelf({ ...place, bucket: 'nowhere' }, hasty).backups(), {
    code: 'backup.storage',
    message: /NoSuchBucket/,
  });
  process.env['AWS_ACCESS_KEY_ID'] = 'nobody';
  await assert.rejects(s3Shelf(place, hasty).backups(), { code: 'backup.storage' });
});

test('versions: deleted means every one of them; what cannot be deleted stays listed; doubts are told', async (t) => {
  const { place, versions, set } = await versionedBucket(t);
  const shelf = s3Shelf(place, hasty);
  const put = (name: string, text: string) => shelf.put(name, Readable.from([Buffer.from(text)]));
  await put('one/part', 'first');
  await put('one/part', 'second');
  await put('two/part', 'other');
  assert.equal(await shelf.text('one/part'), 'second');
  await shelf.remove('one');
  assert.deepEqual(
    versions.map(({ key }) => key),
    ['two/part'],
    'no version and no marker is left',
  );
  // Somebody deletes by hand, as most tools do: the version is still there, so it is still listed.
  versions.push({ key: 'two/part', id: 'marker', bytes: null });
  assert.deepEqual(await shelf.backups(), ['two']);
  set({ denies: true });
  await assert.rejects(shelf.remove('two'), { code: 'backup.storage' });
  assert.deepEqual(await shelf.backups(), ['two']);
  set({ denies: false });
  assert.equal(await shelf.doubt(), null);
  set({ locked: true });
  assert.equal(await shelf.doubt(), 'locked');
  set({ locked: false, tellsNothing: true });
  assert.equal(await shelf.doubt(), 'versions-unknown');
  set({ tellsNothing: false, keepsNothing: true });
  await assert.rejects(put('three/part', 'text'), { code: 'backup.storage', message: /another length/ });
});

test('uploads that were never ended go with their backup, however many pages they fill; those of others stay', async (t) => {
  const { place, uploads } = await versionedBucket(t);
  const shelf = s3Shelf(place, hasty);
  await shelf.put('one/part', Readable.from([Buffer.from('text')]));
  for (let at = 1; at <= 5; at++) uploads.push({ key: 'one/part', id: `u${at}` });
  uploads.push({ key: 'two/part', id: 'u6' });
  await shelf.remove('one');
  assert.deepEqual(uploads, [{ key: 'two/part', id: 'u6' }]);
});

test('what names a place, and what does not', () => {
  assert.deepEqual(s3PlaceIn('s3://safe'), { bucket: 'safe', prefix: '', region: 'us-east-1' });
  assert.deepEqual(s3PlaceIn('s3://safe/a/b/?endpoint=https://s3.example.org&region=eu-west-3'), {
    bucket: 'safe',
    prefix: 'a/b/',
    region: 'eu-west-3',
    endpoint: 'https://s3.example.org',
  });
  for (const none of ['/mnt/backups', 's3://', 's3://X', 's3://safe?endpoint=ftp://x', 'https://safe/'])
    assert.equal(s3PlaceIn(none), null, none);
});
