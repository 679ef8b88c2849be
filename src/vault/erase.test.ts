// Erasure under crashes: all single and double crashes at each durable step, and random lives of a vault, against two invariants.
// I1: nobody who lives is lost. I2: whoever has every state the database was ever in, and custody as it is now, opens nobody who was erased.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withTenant } from '#store';
import { erasePeople, readPerson, resumeErasures, savePerson } from './index.ts';
import { fence, remove } from './erase.ts';
import type { Keyd } from './keyd/contract.ts';
import { rotate } from './rotate.ts';
import { Life, origin } from './testing-life.ts';
import { type VaultBench, vaultBench } from './testing.ts';

/** Boundaries that one erasure of one person among five passes, when nothing crashes. */
async function boundaries(bench: VaultBench): Promise<number> {
  const life = await Life.begin(bench, 5);
  await life.fence([life.someone()]);
  assert.ok(await life.until(Infinity, () => resumeErasures(life.vault, life.tenant)));
  await life.check('without a crash');
  return life.passed;
}

test('an erased person is gone, everybody else is there, and a certificate stands in the ledger', async (t) => {
  const { vault, tenant, job, core } = await vaultBench(t);
  const ids: string[] = [];
  for (let n = 0; n < 5; n++)
    ids.push((await savePerson(vault, job(), { contact: { email: `p${n}@lives.example` }, origin })).id);
  const done = await erasePeople(vault, job('law:rights'), [ids[2]!], 'request-1');
  assert.deepEqual([done.state, done.count, done.rows > 3, done.certificate !== null], ['done', 1, true, true]);
  await assert.rejects(readPerson(vault, job(), ids[2]!), { code: 'vault.no-person' });
  await assert.rejects(erasePeople(vault, job('law:rights'), [ids[2]!], 'request-2'), { code: 'vault.no-person' });
  for (const id of ids.filter((one) => one !== ids[2])) await readPerson(vault, job(), id);
  assert.deepEqual(
    (await core.custody(tenant)).map(({ epoch, places }) => [epoch, places.length]),
    [[2, 2]],
  );
  await withTenant(vault.db, tenant, async (trx) => {
    const said = (await trx.selectFrom('ledger_inbox').select(['id', 'entry']).execute()).find(
      ({ id }) => id === done.certificate,
    );
    const { kind, data } = JSON.parse(Buffer.from(said!.entry).toString()) as {
      kind: string;
      data: Record<string, unknown>;
    };
    assert.equal(kind, 'erasure.done');
    assert.deepEqual([data['people'], data['epoch'], data['places'], data['class']], [1, 1, 2, 'C']);
    assert.equal(JSON.stringify(data).includes(ids[2]!), false);
    const { subjects } = await trx.selectFrom('erasure').select('subjects').executeTakeFirstOrThrow();
    assert.deepEqual(subjects, []);
  });
});

test('while somebody is being erased nothing is written or shown about them', async (t) => {
  const bench = await vaultBench(t);
  const { vault, job } = bench;
  const { id } = await savePerson(vault, job(), { contact: { email: 'p@lives.example' }, origin });
  await fence(vault, job('law:rights'), [id], 'request-1');
  await assert.rejects(readPerson(vault, job('law:rights'), id), { code: 'vault.no-person' });
  const again = savePerson(vault, job(), { contact: { email: 'p@lives.example', city: 'Ghent' }, origin });
  await assert.rejects(again, { code: 'vault.fenced' });
});

test('a bucket that is made while an epoch ends does not end with it', async (t) => {
  const bench = await vaultBench(t);
  const life = await Life.begin(bench, 3);
  const slow: Keyd = {
    ...life.vault.keyd,
    async mintEpochKey(...asked) {
      const made = await bench.core.mintEpochKey(...asked);
      // The key is made, and before it is kept somebody else is erased.
      if (life.gone.size === 0) {
        await life.fence([life.someone()]);
        await resumeErasures(bench.vault, life.tenant);
      }
      return made;
    },
  };
  const email = 'late@lives.example';
  const late = { ...life.vault, keyd: Object.assign(Object.create(bench.core) as Keyd, slow), slots: new Map() };
  for (const n of [1, 2, 3]) {
    const { id } = await savePerson(late, life.caller, { contact: { email: `${n}${email}` }, origin });
    life.living.set(id, `${n}${email}`);
  }
  assert.equal(life.gone.size, 1);
  await life.add();
  await life.check('a late bucket');
});

test('all single and double crashes: nobody is lost, nobody erased is ever opened', async (t) => {
  const bench = await vaultBench(t);
  const steps = await boundaries(bench);
  assert.ok(steps >= 8, `${steps}`);
  const schedules = Array.from(
    { length: steps * (steps + 1) },
    (_, n) => [Math.floor(n / (steps + 1)), n % (steps + 1)] as const,
  );
  // Eight lives at a time: each is a tenant of its own, and mostly waits for the disk.
  const lives = schedules.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const [first, second] of lives) await crashTwice(bench, first, second);
    }),
  );
});

async function crashTwice(bench: VaultBench, first: number, second: number): Promise<void> {
  const life = await Life.begin(bench, 4);
  const erase = await life.fence([life.someone(first)]);
  const ended = await life.until(first, async () => {
    await remove(life.vault, life.tenant, erase);
    await rotate(life.vault, life.tenant);
  });
  assert.ok(!ended, `crash ${first}`);
  await life.restart();
  // Life goes on between the crash and the repair: somebody new, and another who wants to go.
  if ((first + second) % 2 === 0) await life.add();
  if ((first + second) % 3 === 0) await life.fence([life.someone(second)]);
  await life.until(second, () => resumeErasures(life.vault, life.tenant));
  await life.restart();
  await resumeErasures(life.vault, life.tenant);
  await life.check(`crashes at ${first} and ${second}`);
}

type Act =
  | { is: 'add' }
  | { is: 'fence'; who: number[] }
  | { is: 'resume'; fuse: number }
  | { is: 'race' }
  | { is: 'restart' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>({ is: 'add' }),
  fc.record({ is: fc.constant('fence' as const), who: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }) }),
  fc.record({ is: fc.constant('resume' as const), fuse: fc.nat(14) }),
  fc.constant<Act>({ is: 'race' }),
  fc.constant<Act>({ is: 'restart' }),
);

test('random lives: people come and go while erasures crash, race and are taken up again', async (t) => {
  const bench = await vaultBench(t);
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
      const life = await Life.begin(bench, 3);
      for (const one of acts) await live(life, one);
      await life.restart();
      await resumeErasures(life.vault, life.tenant);
      if (life.gone.size > 0) await life.check(JSON.stringify(acts));
    }),
    { numRuns: 25 },
  );
});

async function live(life: Life, one: Act): Promise<void> {
  if (one.is === 'add') return life.add();
  if (one.is === 'restart') return life.restart();
  if (one.is === 'fence') {
    if (life.living.size > one.who.length) await life.fence([...new Set(one.who.map((n) => life.someone(n)))]);
    return;
  }
  if (one.is === 'resume') {
    if (!(await life.until(one.fuse, () => resumeErasures(life.vault, life.tenant)))) await life.restart();
    return;
  }
  // Two at once, and somebody comes in the middle.
  await Promise.all([resumeErasures(life.vault, life.tenant), resumeErasures(life.vault, life.tenant), life.add()]);
}
