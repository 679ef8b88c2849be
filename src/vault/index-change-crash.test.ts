// Replacing the key of the blind index under crashes, beside an erasure, and in random lives: whoever lives is found, whoever is erased is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '#base';
import {
  beginIndexChange,
  changeRecord,
  contactIdOf,
  indexChangeSteps,
  mergePeople,
  resumeErasures,
  savePerson,
} from './index.ts';
import { remove } from './erase.ts';
import { memoryOf } from './memory.ts';
import { rotate } from './rotate.ts';
import { Life, origin } from './testing-life.ts';
import { type VaultBench, vaultBench } from './testing.ts';

const fused = ['mintEpochKey', 'open', 'index'] as const;

/** The replacement from its begin to its end, with a boundary after each durable step. */
async function replace(life: Life): Promise<void> {
  await beginIndexChange(life.vault, life.tenant, 'job:test');
  await life.boundary();
  await goOn(life);
}

async function goOn(life: Life): Promise<void> {
  for await (const _ of indexChangeSteps(life.vault, life.tenant)) await life.boundary();
}

/** An erasure is cut in two by the replacement: its rows go, the key changes, its epoch ends. */
async function eraseAround(life: Life, erasure: string): Promise<void> {
  await replace(life);
  await remove(life.vault, life.tenant, erasure);
  await rotate(life.vault, life.tenant);
}

async function ended(life: Life, what: string): Promise<void> {
  await life.restart();
  await resumeErasures(life.vault, life.tenant);
  await goOn(life);
  await life.check(what);
  const { keys, rows, changes } = await life.index();
  assert.deepEqual([keys.length, changes.filter(({ state }) => state !== 'done').length], [1, 0], what);
  assert.deepEqual(
    rows.filter(({ key_id, subject_id }) => key_id !== keys[0]!.id || life.gone.has(subject_id)),
    [],
    what,
  );
}

async function life(bench: VaultBench): Promise<Life> {
  const one = await Life.begin(bench, 3);
  one.alsoFused = fused;
  return one;
}

test('a crash at each step, then another: the replacement ends, and so does the erasure', async (t) => {
  const bench = await vaultBench(t);
  const whole = await life(bench);
  const first = await whole.fence([whole.someone()]);
  assert.ok(await whole.until(Infinity, () => eraseAround(whole, first)));
  const steps = whole.passed;
  await ended(whole, 'without a crash');
  assert.ok(steps >= 20, `${steps}`);
  // Each single crash with one more, elsewhere in what is left: all pairs would be some hundred lives.
  const pairs = Array.from({ length: steps }, (_, at) => [at, (at * 11 + 5) % steps] as const);
  const lives = pairs.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const [at, next] of lives) await crashTwice(bench, at, next);
    }),
  );
});

async function crashTwice(bench: VaultBench, at: number, next: number): Promise<void> {
  const one = await life(bench);
  const erasure = await one.fence([one.someone(at)]);
  assert.ok(!(await one.until(at, () => eraseAround(one, erasure))), `crash ${at}`);
  await one.look(`crash at ${at}`);
  await one.restart();
  // Somebody comes in between, with a key that is remembered from before.
  if ((at + next) % 2 === 0) await one.add();
  await one.until(next, async () => {
    await resumeErasures(one.vault, one.tenant);
    await replace(one);
  });
  await ended(one, `crashes at ${at} and ${next}`);
}

/** Five addresses for everybody: they are taken, left and taken again. */
const addresses = Array.from({ length: 5 }, (_, n) => `a${n}@lives.example`);
const address = fc.nat(addresses.length - 1);
const who = fc.nat(9);

const act = fc.oneof(
  fc.record({ is: fc.constant('come' as const), address, stale: fc.boolean() }),
  fc.record({ is: fc.constant('move' as const), who, address, stale: fc.boolean() }),
  fc.record({ is: fc.constant('merge' as const), who, other: who }),
  fc.record({ is: fc.constant('fence' as const), who }),
  fc.record({ is: fc.constant('resume' as const) }),
  fc.record({ is: fc.constant('begin' as const) }),
  fc.record({ is: fc.constant('carry' as const), fuse: fc.nat(24) }),
  fc.record({ is: fc.constant('race' as const), address }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

test('random lives: after each act an address finds the one who has it, or nobody', async (t) => {
  const bench = await vaultBench(t);
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 10 }), async (acts) => {
      const one = await life(bench);
      // A process that asked for the key once, and remembers it for ever.
      const stale = { ...one.vault, memory: memoryOf(bench.clock), slots: new Map() };
      for (const value of addresses) await one.found(value, stale);
      for (const [n, each] of acts.entries()) {
        await live(one, each, stale);
        const found = await Promise.all(addresses.map((value) => one.found(value)));
        for (const [at, value] of addresses.entries()) {
          const holders = [...one.living].filter(([, email]) => email === value).map(([id]) => id);
          // Whoever is being erased may still hold it, and is on no page.
          const shown = found[at]!.filter((id) => !one.gone.has(id));
          assert.deepEqual(shown, holders, `${value} after ${JSON.stringify(acts.slice(0, n + 1))}`);
        }
      }
      await replace(one);
      if (one.gone.size > 0) await ended(one, JSON.stringify(acts));
    }),
    { numRuns: 8 },
  );
});

async function live(one: Life, each: Act, stale: Life['vault']): Promise<void> {
  const taken = (value: string): boolean => [...one.living.values()].includes(value);
  const vault = 'stale' in each && each.stale ? stale : one.vault;
  if (each.is === 'begin') return void (await beginIndexChange(one.vault, one.tenant, 'job:test'));
  if (each.is === 'resume') return resumeErasures(one.vault, one.tenant);
  if (each.is === 'carry') {
    if (!(await one.until(each.fuse, () => goOn(one)))) await one.restart();
    return;
  }
  if (each.is === 'come') return come(one, vault, addresses[each.address]!);
  if (each.is === 'race') {
    const value = addresses[each.address]!;
    await Promise.all([come(one, one.vault, value), come(one, stale, value), goOn(one), goOn(one)]);
    return;
  }
  if (one.living.size < 2) return;
  const id = one.someone(each.who);
  if (each.is === 'fence') return void (await one.fence([id]));
  if (each.is === 'move') {
    const value = addresses[each.address]!;
    const record = await contactIdOf(one.vault, one.tenant, id);
    const moved = changeRecord(vault, one.caller, record, { email: value }, { origin });
    const refused = await moved.then(() => null, code);
    if (taken(value) && one.living.get(id) !== value) assert.equal(refused, 'vault.address-taken');
    else if (refused === null) one.living.set(id, value);
    // Held by somebody whose erasure has not ended.
    else assert.ok(refused === 'vault.address-taken' && [...one.gone.values()].includes(value), refused);
    return;
  }
  const other = one.someone(each.other);
  if (other === id) return;
  await mergePeople(one.vault, { ...one.caller, purpose: 'law:rights' }, id, other);
  one.gone.set(other, one.living.get(other)!);
  one.living.delete(other);
}

/** Whoever comes with an address that somebody has is them. */
async function come(one: Life, vault: Life['vault'], email: string): Promise<void> {
  const [holder] = [...one.living].find(([, value]) => value === email) ?? [];
  const saved = await savePerson(vault, one.caller, { contact: { email }, origin }).catch(code);
  if (typeof saved === 'string')
    return assert.ok(saved === 'vault.fenced' && [...one.gone.values()].includes(email), saved);
  if (holder !== undefined) assert.equal(saved.id, holder);
  one.living.set(saved.id, email);
  await one.watch();
}

const code = (error: unknown): string => {
  if (error instanceof Problem) return error.code;
  throw error;
};
