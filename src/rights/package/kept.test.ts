// Kept packages: what lies on the disk opens with the link alone, once, for seven days; crashes leave all or nothing. And people's own keys.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Secret, Temporal, fixedClock, newToken, sha256 } from '#base';
import { keptPackages } from './kept.ts';
import { openPackage, sealPackage } from './seal.ts';
import { whole } from './testing-holdings.ts';

const folderOf = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-kept-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'packages');
};
// oxlint-disable-next-line require-await
async function* bytesOf(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}
const large = Array.from({ length: 40 }, (_, n) => Buffer.alloc(10_000, n));
const contents = Buffer.concat(large);

test('put, take once, gone; the disk shows neither the token nor the contents', async (t) => {
  const folder = folderOf(t);
  const clock = fixedClock('2026-11-22T23:00:00Z');
  const packages = await keptPackages(folder);
  const { token, name, until } = await packages.put(bytesOf(...large, 'anna.weber@example.org'), clock.now());
  assert.equal(until, '2026-11-29T23:00:00Z');
  assert.equal(name, sha256(token.reveal()));
  const [file, ...others] = readdirSync(folder);
  assert.deepEqual(others, []);
  assert.ok(file!.startsWith(`${name}.`) && !file!.includes(token.reveal()));
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  assert.equal(statSync(join(folder, file!)).mode & 0o777, 0o600);
  const onDisk = readFileSync(join(folder, file!));
  assert.ok(onDisk.subarray(0, 21).equals(Buffer.from('age-encryption.org/v1')));
  assert.ok(!onDisk.includes('anna.weber') && !onDisk.includes(Buffer.alloc(64, 7)));

  assert.equal(await packages.take(new Secret(newToken()), clock.now()), null);
  const half = (await packages.take(token, clock.now()))!;
  for await (const piece of half.bytes) {
    assert.ok(piece.length > 0);
    break;
  }
  const again = (await (await keptPackages(folder)).take(token, clock.now()))!;
  const got = await whole(again.bytes);
  assert.equal(again.size, got.length);
  assert.ok(
    got.equals(Buffer.concat([contents, Buffer.from('anna.weber@example.org')])),
    'a download that broke off can be tried again',
  );
  assert.deepEqual(readdirSync(folder), []);
  assert.equal(await packages.take(token, clock.now()), null);
});

test('after seven days the link is dead at once, and the file goes when somebody cleans up', async (t) => {
  const folder = folderOf(t);
  const clock = fixedClock('2026-11-22T23:00:00Z');
  const packages = await keptPackages(folder);
  const first = await packages.put(bytesOf('one'), clock.now());
  clock.advance('P1D');
  const second = await packages.put(bytesOf('two'), clock.now());
  clock.advance('P5DT23H59M59S');
  assert.ok(await packages.take(first.token, clock.now()));
  assert.equal(await packages.dropOld(clock.now()), 0);
  clock.advance('PT1S');
  assert.equal(await packages.take(first.token, clock.now()), null);
  assert.equal(await packages.dropOld(clock.now()), 1);
  assert.deepEqual(
    readdirSync(folder).map((file) => file.split('.')[0]),
    [second.name],
  );
  await packages.drop(first.name);
  await packages.drop(second.name);
  assert.deepEqual(readdirSync(folder), []);
});

test('what fails on the way leaves nothing; what a dead process left goes after a day', async (t) => {
  const folder = folderOf(t);
  const packages = await keptPackages(folder);
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
  async function* breaks(): AsyncGenerator<Uint8Array> {
    yield* bytesOf(...large);
    throw new Error('the database went away');
  }
  await assert.rejects(packages.put(breaks(), now), /went away/);
  assert.deepEqual(readdirSync(folder), []);

  const [young, old] = [join(folder, 'aa.part'), join(folder, 'bb.part')];
  for (const path of [young, old, join(folder, 'not-ours.txt')]) writeFileSync(path, 'half');
  utimesSync(old, 1, 1);
  assert.equal(await packages.dropOld(now), 0);
  assert.deepEqual(readdirSync(folder).toSorted(), ['aa.part', 'not-ours.txt']);
});

test('kill -9 while it is written: no package, and none that opens to less', async (t) => {
  const folder = folderOf(t);
  const code = `
    import { keptPackages } from ${JSON.stringify(join(import.meta.dirname, 'kept.ts'))};
    import { Temporal } from '#base';
    async function* endless() { for (let n = 0; ; n++) { yield Buffer.alloc(100_000, n); if (n === 20) console.log('under way'); await new Promise(setImmediate); } }
    await (await keptPackages(${JSON.stringify(folder)})).put(endless(), Temporal.Now.instant());`;
  const child = spawn(
    process.execPath,
    [...process.execArgv.filter((arg) => !arg.startsWith('--test')), '--input-type=module', '-e', code],
    {
      cwd: join(import.meta.dirname, '../../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const left = readdirSync(folder);
  assert.equal(left.length, 1);
  assert.match(left[0]!, /\.part$/);
  const packages = await keptPackages(folder);
  assert.equal(await packages.take(new Secret(left[0]!), Temporal.Now.instant()), null);
});

test('a damaged file never passes for a whole one', async () => {
  const token = new Secret(newToken());
  const sealed = await whole(sealPackage(bytesOf(...large), { token }));
  const openIt = async (bytes: Buffer, key = token): Promise<Buffer> =>
    whole((await openPackage(bytesOf(bytes), { token: key }, bytes.length)).bytes);
  assert.ok((await openIt(sealed)).equals(contents));
  await assert.rejects(openIt(sealed, new Secret(newToken())), { code: 'rights.sealed' });
  for (const end of [sealed.length - 1, sealed.length - 16, 200_000, 300])
    await assert.rejects(openIt(sealed.subarray(0, end)));
  const flipped = Buffer.from(sealed);
  flipped[sealed.length - 100]! ^= 1;
  await assert.rejects(openIt(flipped));
});

test('for a key of the person, or their passphrase: any age program opens it', async () => {
  const identity = await generateX25519Identity();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const sealed = await whole(sealPackage(bytesOf(...large), { recipient: await identityToRecipient(identity) }));
  assert.ok(Buffer.from(await decrypter.decrypt(sealed)).equals(contents));
  const again = await openPackage(bytesOf(sealed), { identity: new Secret(identity) }, sealed.length);
  assert.ok((await whole(again.bytes)).equals(contents));

  const passphrase = new Secret('seven candles on a windowsill');
  const locked = await whole(sealPackage(bytesOf('letter'), { passphrase }));
  const byPhrase = new Decrypter();
  byPhrase.addPassphrase(passphrase.reveal());
  assert.equal(await byPhrase.decrypt(locked, 'text'), 'letter');

  await assert.rejects(whole(sealPackage(bytesOf('x'), { recipient: 'ssh-rsa AAAA' })), { code: 'rights.recipient' });
});
