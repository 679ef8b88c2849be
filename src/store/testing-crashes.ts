// One round of kill -9 during a first start: a child dies at some moment, then a good start must follow.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { systemClock } from '#base';
import { openStore } from './open.ts';
import { type Child, openChild, serversIn, testHome } from './testing-processes.ts';

let whole: Promise<number> | null = null;

/** How long a first start takes in a child on this machine, in milliseconds, measured once. */
const wholeStart = (t: TestContext): Promise<number> =>
  (whole ??= (async () => {
    const home = testHome(t);
    const began = performance.now();
    const child = openChild(home);
    await child.says('ready');
    const took = performance.now() - began;
    await child.close();
    return took;
  })());

/** Kills at `when`: 0 the beginning, 1 the usual end of a first start. */
export async function crashAt(t: TestContext, when: number): Promise<void> {
  const moment = when * (await wholeStart(t));
  await crashDuringFirstStart(t, () => pause(moment), `at ${Math.round(moment)} ms`);
}

/** Kills some milliseconds after the child has said that it prepares the tables. */
export const crashInMigration = (t: TestContext, milliseconds: number): Promise<void> =>
  crashDuringFirstStart(
    t,
    async (child) => {
      await child.says('step Preparing the tables');
      await pause(milliseconds);
    },
    `${milliseconds} ms into the migration`,
  );

async function crashDuringFirstStart(
  t: TestContext,
  moment: (child: Child) => Promise<void>,
  what: string,
): Promise<void> {
  const home = testHome(t);
  const child = openChild(home);
  await moment(child);
  await child.kill();
  const began = performance.now();
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    assert.ok(performance.now() - began < 10_000, 'the start after the crash is quick');
    const facts = await store.facts();
    assert.equal(facts.migrations.applied, facts.migrations.known);
    assert.deepEqual(await store.db.selectFrom('auth.tenant').selectAll().execute(), []);
    const { rows } = await sql<{ name: string }>`select name from pgboss.queue order by name`.execute(store.db);
    assert.ok(rows.length >= 2, 'the queues exist');
  } catch (error) {
    throw new Error(`after kill -9 ${what}`, { cause: error });
  } finally {
    await store.close();
  }
  assert.deepEqual(serversIn(home), []);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
