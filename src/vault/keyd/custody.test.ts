// Custody on real files: what one place loses the other gives back, what both lose is said, what was destroyed stays so.
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { Problem, Secret } from '#base';
import type { EpochWrapped } from './contract.ts';
import { restoreFromOfficers } from './officers.ts';
import { contains, readRegister, union, without, writeRegister } from './register.ts';
import { type Bench, bench, bucketIn, capabilityKey, root, tenant } from './testing.ts';

const isProblem = (code: string, says?: RegExp) => (error: unknown) =>
  error instanceof Problem && error.code === code && (says?.test(error.told.happened) ?? true);

const keyIn = (place: string, epoch = 1): string => join(place, tenant, `epoch-${epoch}.key`);

/** Whether the bucket opens with what a core that has just started finds in custody. */
async function stillOpens(it: Bench, bucket: EpochWrapped): Promise<boolean> {
  const core = await it.again();
  const [opens] = await core.opens(it.can('rotate'), tenant, [{ bucket, subjects: [] }]);
  return opens!;
}

const harm: Record<string, (path: string) => void> = {
  deleted: (path) => rmSync(path),
  emptied: (path) => truncateSync(path),
  cut: (path) => truncateSync(path, 30),
  overwritten: (path) => writeFileSync(path, Buffer.alloc(61, 1)),
  'with a bit changed': (path) => {
    const bytes = readFileSync(path);
    bytes[40]! ^= 1;
    writeFileSync(path, bytes);
  },
  'without its folder': (path) => rmSync(join(path, '../..'), { recursive: true }),
};

for (const [what, damage] of Object.entries(harm)) {
  test(`a key file ${what} in one place is used from the other and restored; in both it is refused and named`, async (t) => {
    const it = await bench(t);
    const bucket = await bucketIn(it);
    for (const place of it.places) {
      damage(keyIn(place));
      const [state] = await it.core.custody(tenant);
      assert.deepEqual(state, { epoch: 1, places: it.places.filter((other) => other !== place), missing: [place] });
      assert.ok(await stillOpens(it, bucket));
      assert.deepEqual((await it.core.custody(tenant))[0]?.missing, [], 'it was restored when it was used');
      damage(keyIn(place));
      assert.deepEqual((await it.core.repair(tenant))[0]?.missing, [], 'it was restored when that was asked for');
      damage(keyIn(place));
      await it.core.createEpoch(it.can('rotate'), tenant, 1);
      assert.ok(await stillOpens(it, bucket));
      assert.deepEqual((await it.core.custody(tenant))[0]?.missing, []);
    }
    if (what === 'without its folder') return;
    for (const place of it.places) damage(keyIn(place));
    const before = it.places.map((place) => (existsSync(keyIn(place)) ? readFileSync(keyIn(place)) : null));
    const core = await it.again();
    for (const ask of [
      () => core.mintEpochKey(it.can('mint'), tenant, { id: 'x', kind: 'bucket', epoch: 1 }),
      () => core.createEpoch(it.can('rotate'), tenant, 1),
      () => core.repair(tenant),
    ])
      await assert.rejects(ask(), (error: Problem) => {
        assert.equal(error.code, 'keyd.damaged');
        return it.places.every((place) => error.told.happened.includes(keyIn(place)));
      });
    assert.deepEqual((await core.custody(tenant))[0]?.places, []);
    const after = it.places.map((place) => (existsSync(keyIn(place)) ? readFileSync(keyIn(place)) : null));
    assert.deepEqual(after, before, 'nothing was overwritten');
  });
}

test('places that hold different keys under one number are refused, and neither is overwritten', async (t) => {
  const [it, other] = [await bench(t), await bench(t)];
  await bucketIn(it);
  await bucketIn(other);
  cpSync(keyIn(other.places[0]), keyIn(it.places[1]));
  const core = await it.again();
  const asked = core.mintEpochKey(it.can('mint'), tenant, { id: 'x', kind: 'bucket', epoch: 1 });
  await assert.rejects(asked, isProblem('keyd.damaged', /different keys/));
  await assert.rejects(core.createEpoch(it.can('rotate'), tenant, 1), isProblem('keyd.damaged'));
  assert.deepEqual(readFileSync(keyIn(it.places[1])), readFileSync(keyIn(other.places[0])));
});

test('a key file opens for its own tenant and number only, and under its own root secret', async (t) => {
  const it = await bench(t);
  await bucketIn(it, { epoch: 1 });
  await bucketIn(it, { epoch: 2 });
  for (const place of it.places) cpSync(keyIn(place, 1), keyIn(place, 2));
  const mint = async (epoch: number, core = it.core) =>
    core.mintEpochKey(it.can('mint'), tenant, { id: 'x', kind: 'bucket', epoch });
  await assert.rejects(mint(2, await it.again()), isProblem('keyd.damaged'));
  await assert.rejects(mint(1, await it.again({ root: new Secret('another root') })), isProblem('keyd.damaged'));
  await mint(1, await it.again());
});

test('destroyed: overwritten, removed, forgotten, never made again, and again is the same', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  await bucketIn(it, { epoch: 2 });
  const remnants = it.places.map((place) => join(place, 'remnant'));
  const before = readFileSync(keyIn(it.places[0]));
  for (const [index, place] of it.places.entries()) linkSync(keyIn(place), remnants[index]!);
  for (const _ of ['once', 'again']) {
    assert.equal(await it.core.destroyEpoch(it.can('rotate'), tenant, 1), 2);
    for (const place of it.places) assert.equal(existsSync(keyIn(place)), false);
  }
  for (const remnant of remnants) {
    const bytes = readFileSync(remnant);
    assert.equal(bytes.length, before.length);
    assert.ok(!bytes.includes(before.subarray(13, 45)) && !bytes.equals(before), 'the bytes on the disk are others');
    rmSync(remnant);
  }
  for (const core of [it.core, await it.again()]) {
    const asked = core.rewrap(it.can('rotate'), tenant, 2, [bucket]);
    await assert.rejects(asked, isProblem('keyd.no-epoch', /was destroyed/));
    await assert.rejects(core.createEpoch(it.can('rotate'), tenant, 1), isProblem('keyd.no-epoch', /was destroyed/));
    assert.deepEqual(
      (await core.custody(tenant)).map(({ epoch }) => epoch),
      [2],
    );
  }
});

test('a key that comes back after it was destroyed, from a backup of one place, is removed and never used', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  cpSync(it.places[0], `${it.places[0]}-backup`, { recursive: true });
  await it.core.destroyEpoch(it.can('rotate'), tenant, 1);
  rmSync(it.places[0], { recursive: true });
  cpSync(`${it.places[0]}-backup`, it.places[0], { recursive: true });
  const asked = it.core.rewrap(it.can('rotate'), tenant, 1, [bucket]);
  await assert.rejects(asked, isProblem('keyd.no-epoch'));
  assert.equal(await stillOpens(it, bucket), false);
  assert.equal(existsSync(keyIn(it.places[0])), false);
});

test('drafts that a crash left, and what it left of a destroyed key, are gone after the next start', async (t) => {
  const it = await bench(t);
  await bucketIn(it);
  const bucket = await bucketIn(it, { epoch: 2 });
  const bytes = readFileSync(keyIn(it.places[0]));
  const draft = join(it.places[0], tenant, '.epoch-2.key.0123456789ab.draft');
  writeFileSync(draft, bytes);
  await it.core.destroyEpoch(it.can('rotate'), tenant, 1);
  writeFileSync(keyIn(it.places[1]), bytes);
  assert.ok(await stillOpens(it, bucket));
  assert.equal(existsSync(draft), false);
  assert.equal(existsSync(keyIn(it.places[1])), false);
  writeFileSync(draft, bytes);
  await it.core.destroyEpoch(it.can('rotate'), tenant, 2);
  assert.equal(existsSync(draft), false, 'a draft of a key goes with the key');
});

test('the register survives in one place; damaged in both it is refused, and nothing is made anew', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  const registers = it.places.map((place) => join(place, tenant, 'epochs.json'));
  writeFileSync(registers[0]!, '{"upheld":"epoch keys","made":[[2,1]],"destroyed":[]}');
  assert.ok(await stillOpens(it, bucket));
  await it.core.createEpoch(it.can('rotate'), tenant, 1);
  assert.deepEqual(readFileSync(registers[0]!), readFileSync(registers[1]!));
  for (const register of registers) writeFileSync(register, 'x');
  await assert.rejects(it.core.createEpoch(it.can('rotate'), tenant, 2), (error: Problem) => {
    assert.equal(error.code, 'keyd.damaged');
    return registers.every((register) => error.told.happened.includes(register));
  });
});

test('folders are 0700 and files 0600, whatever the umask', async (t) => {
  const before = process.umask(0);
  t.after(() => process.umask(before));
  const it = await bench(t);
  await bucketIn(it);
  for (const place of it.places) {
    for (const folder of [place, join(place, tenant)]) assert.equal(statSync(folder).mode & 0o777, 0o700, folder);
    const names = readdirSync(join(place, tenant));
    assert.deepEqual(names.toSorted(), ['epoch-1.key', 'epochs.json']);
    for (const name of names) assert.equal(statSync(join(place, tenant, name)).mode & 0o777, 0o600, name);
  }
});

test('a place that cannot be cleared is an error that names it; the key is not used again, and the next try ends it', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  await bucketIn(it, { epoch: 2 });
  // A folder where the file was: it cannot be removed as a file, by root neither.
  rmSync(keyIn(it.places[1]));
  mkdirSync(keyIn(it.places[1]));
  await assert.rejects(
    it.core.destroyEpoch(it.can('rotate'), tenant, 1),
    isProblem('keyd.custody', new RegExp(it.places[1])),
  );
  assert.equal(existsSync(keyIn(it.places[0])), false);
  await assert.rejects(it.core.rewrap(it.can('rotate'), tenant, 2, [bucket]), isProblem('keyd.no-epoch'));
  rmSync(keyIn(it.places[1]), { recursive: true });
  assert.equal(await it.core.destroyEpoch(it.can('rotate'), tenant, 1), 2);
});

test('a place whose disk is away: what rests still opens after a restart, making and destroying keys says which place', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  rmSync(it.places[1], { recursive: true });
  writeFileSync(it.places[1], 'no folder can be made here');
  assert.ok(await stillOpens(it, bucket));
  const core = await it.again();
  const named = isProblem('keyd.custody', new RegExp(it.places[1]));
  await assert.rejects(core.createEpoch(it.can('rotate'), tenant, 2), named);
  await assert.rejects(core.destroyEpoch(it.can('rotate'), tenant, 1), named);
  rmSync(it.places[1]);
  assert.equal(await core.destroyEpoch(it.can('rotate'), tenant, 1), 2);
});

test('custody needs two different folders with full paths', async (t) => {
  const it = await bench(t);
  for (const custody of [[], [it.places[0]], [it.places[0], `${it.places[0]}/.`], [it.places[0], 'custody/b']])
    await assert.rejects(it.again({ custody }), isProblem('keyd.places'), custody.join());
});

test('an officer’s identity restores custody when both places and the root secret are lost', async (t) => {
  const [identity, otherIdentity] = [await generateX25519Identity(), await generateX25519Identity()];
  const officers = [await identityToRecipient(identity), await identityToRecipient(otherIdentity)];
  const it = await bench(t, { officers });
  const bucket = await bucketIn(it);
  await bucketIn(it, { epoch: 2 });
  await bucketIn(it, { epoch: 3 });
  const from = `${it.places[0]}-officers`;
  cpSync(it.places[0], from, { recursive: true });
  for (const name of readdirSync(join(from, tenant))) if (!name.endsWith('.age')) rmSync(join(from, tenant, name));
  await it.core.destroyEpoch(it.can('rotate'), tenant, 2);
  for (const place of it.places)
    assert.deepEqual(
      readdirSync(join(place, tenant)).filter((name) => name.endsWith('.age')),
      ['epoch-1.age', 'epoch-3.age'],
    );

  // age alone opens it.
  const decrypter = new Decrypter();
  decrypter.addIdentity(otherIdentity);
  const said = JSON.parse(await decrypter.decrypt(readFileSync(join(from, tenant, 'epoch-1.age')), 'text')) as object;
  assert.deepEqual(Object.keys(said), ['upheld', 'tenant', 'epoch', 'key']);

  for (const place of it.places) for (const epoch of [1, 3]) writeFileSync(keyIn(place, epoch), 'lost');
  const restore = (who: string) => restoreFromOfficers({ from, identity: new Secret(who), custody: it.places, root });
  await assert.rejects(restore(await generateX25519Identity()), isProblem('keyd.officers', /does not open/));
  const did = (await restore(identity)).toSorted((one, other) => one.epoch - other.epoch);
  assert.deepEqual(did, [
    { tenant, epoch: 1, did: 'restored' },
    { tenant, epoch: 2, did: 'destroyed' },
    { tenant, epoch: 3, did: 'restored' },
  ]);
  assert.ok(await stillOpens(it, bucket));
  assert.deepEqual((await restore(otherIdentity)).map(({ did }) => did).toSorted(), ['destroyed', 'kept', 'kept']);

  // Everything is lost but that folder, the root secret too.
  for (const place of it.places) rmSync(place, { recursive: true });
  const newRoot = new Secret('a new root secret, because the old one is lost');
  await restoreFromOfficers({ from, identity: new Secret(identity), custody: it.places, root: newRoot });
  const core = await it.again({ root: newRoot });
  assert.deepEqual(await core.opens(it.can('rotate'), tenant, [{ bucket, subjects: [] }]), [true]);

  // A copy that was renamed is not believed.
  cpSync(join(from, tenant, 'epoch-1.age'), join(from, tenant, 'epoch-7.age'));
  await assert.rejects(restore(identity), isProblem('keyd.officers', /does not hold the key that its name says/));
});

test('officers who are named later get copies of what is there, who is not named any more loses them', async (t) => {
  const [identity, next] = [await generateX25519Identity(), await generateX25519Identity()];
  const it = await bench(t);
  await bucketIn(it);
  const copies = () => it.places.map((place) => join(place, tenant, 'epoch-1.age'));
  assert.ok(copies().every((path) => !existsSync(path)));
  const opens = async (who: string) => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(who);
    return decrypter.decrypt(readFileSync(copies()[1]!)).then(
      () => true,
      () => false,
    );
  };
  await it.again({ officers: [await identityToRecipient(identity)] });
  assert.deepEqual([await opens(identity), await opens(next)], [true, false]);
  const core = await it.again({ officers: [await identityToRecipient(next)] });
  assert.deepEqual([await opens(identity), await opens(next)], [false, true]);
  rmSync(copies()[0]!);
  await core.repair(tenant);
  assert.deepEqual(readFileSync(copies()[0]!), readFileSync(copies()[1]!));
  await it.again();
  assert.ok(copies().every((path) => !existsSync(path)));
  await assert.rejects(it.again({ officers: ['age1nobody'] }), isProblem('keyd.officers', /age1nobody/));
});

test('ranges of numbers are sets of numbers', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const [a, b] = [union(...one.map((n) => [[n, n]] as const)), union(...other.map((n) => [[n, n]] as const))];
      const all = Array.from({ length: 32 }, (_, number) => number);
      assert.deepEqual(
        all.filter((n) => contains(union(a, b), n)),
        all.filter((n) => one.includes(n) || other.includes(n)),
      );
      assert.deepEqual(
        [...without(a, b)],
        all.filter((n) => one.includes(n) && !other.includes(n)),
      );
      assert.ok(union(a, b).every(([from], index, ranges) => index === 0 || from > ranges[index - 1]![1] + 1));
      assert.deepEqual(readRegister(writeRegister({ made: a, destroyed: b })), { made: a, destroyed: b });
    }),
  );
});

test('nothing in custody and no error shows a key or a secret in clear', async (t) => {
  const it = await bench(t);
  await bucketIn(it);
  for (const place of it.places)
    for (const name of readdirSync(join(place, tenant))) {
      const bytes = readFileSync(join(place, tenant, name), 'latin1');
      for (const secret of [root, capabilityKey]) assert.ok(!bytes.includes(secret.reveal()));
    }
});
