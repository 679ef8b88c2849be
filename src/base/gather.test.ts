// Gathering: together when it can be, alone when it must; each with their own answer and their own failure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { gatherer } from './gather.ts';

test('alone it is done at once; what comes meanwhile goes together', async () => {
  const acts: number[][] = [];
  const gather = gatherer<number, number>({ most: 64, atOnce: 1 });
  let free!: () => void;
  const held = new Promise<void>((resolve) => (free = resolve));
  const act = async (many: readonly number[]) => {
    acts.push([...many]);
    if (acts.length === 1) await held;
    return many.map((n) => n * 2);
  };
  const first = gather('a', 1, act);
  while (acts.length === 0) await pause(1);
  const rest = [2, 3, 4].map((n) => gather('a', n, act));
  await pause(5);
  assert.deepEqual(acts, [[1]]);
  free();
  assert.deepEqual(await Promise.all([first, ...rest]), [2, 4, 6, 8]);
  assert.deepEqual(acts, [[1], [2, 3, 4]]);
});

/** As many turns of the event loop as anything that is not held back needs to begin. */
async function turns(): Promise<void> {
  for (let n = 0; n < 20; n++) await new Promise((next) => setImmediate(next));
}

test('a crowd is shared by the acts that may go; a few wait for the one that is under way', async () => {
  const acts: number[] = [];
  const free: (() => void)[] = [];
  const gather = gatherer<number, number>({ most: 64 });
  const act = async (many: readonly number[]) => {
    acts.push(many.length);
    await new Promise<void>((resolve) => free.push(resolve));
    return many;
  };
  const ask = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => gather('a', n, act)));
  const crowd = ask(32);
  await turns();
  assert.deepEqual(acts, [16, 16]);
  const few = ask(7);
  free[0]!();
  await turns();
  assert.deepEqual(acts, [16, 16], 'seven are not worth an act beside another');
  const one = ask(1);
  await turns();
  assert.deepEqual(acts, [16, 16, 8]);
  for (const go of free) go();
  await Promise.all([crowd, few, one]);
});

test('each gets their own answer and only their own failure, whatever comes when', async () => {
  const asked = fc.array(fc.record({ group: fc.constantFrom('a', 'b'), bad: fc.boolean(), wait: fc.nat(3) }), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 3 }),
      async (all, most, atOnce) => {
        const done: number[] = [];
        let running = 0;
        const gather = gatherer<{ n: number; group: string; bad: boolean }, string>({ most, atOnce });
        const act = async (many: readonly { n: number; group: string; bad: boolean }[]) => {
          running += 1;
          assert.ok(many.length <= most && new Set(many.map(({ group }) => group)).size === 1);
          assert.ok(running <= atOnce * 2, 'no more at once than allowed, in each of two groups');
          await pause(0);
          running -= 1;
          if (many.some(({ bad }) => bad)) throw new Error(`bad among ${many.map(({ n }) => n).join()}`);
          done.push(...many.map(({ n }) => n));
          return many.map(({ n }) => `answer ${n}`);
        };
        const answers = await Promise.allSettled(
          all.map(async ({ group, bad, wait }, n) => {
            await pause(wait);
            return gather(group, { n, group, bad }, act);
          }),
        );
        answers.forEach((answer, n) => {
          if (all[n]!.bad) assert.equal(answer.status === 'rejected' && answer.reason.message, `bad among ${n}`);
          else assert.equal(answer.status === 'fulfilled' && answer.value, `answer ${n}`);
        });
        const good = all.flatMap(({ bad }, n) => (bad ? [] : [n]));
        assert.deepEqual(
          done.toSorted((a, b) => a - b),
          good,
          'each is done exactly once',
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('an act that answers for fewer than it was given is a fault, not a silence', async () => {
  const gather = gatherer<number, number>({ most: 8 });
  await assert.rejects(
    gather('a', 1, async () => []),
    /an answer for each/,
  );
});
