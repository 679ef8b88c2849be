// Test only: plans about one guest of the baths, carried out by processes that are killed at a given step; what stands in every system after each death.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureDefaultTenant } from '#access';
import { systemClock } from '#base';
import { type KeptPlan, applyPlan, plansOf, propose } from '#plan';
import { testKeyHome } from '#store/testing';
import type { Asked } from '../asked.ts';
import { recognise } from '../known.ts';
import { personMaker } from '../maker.ts';
import { type Baths, type Place, openBaths } from '../baths/testing.ts';
import type { Death } from '../testing-child.ts';
import { openAll, settingOf, taskOf } from '../testing-plans.ts';

export const places = ['house', 'spa', 'till'] as const;
export type Standing = Record<Place, 'whole' | 'done'>;

export interface Deaths {
  /** A new plan over the systems as they were in the beginning. */
  fresh: () => Promise<KeptPlan>;
  /** Runs until it dies there, or to its end: then the number of steps that it took. */
  die: (plan: KeptPlan, at: number | string) => Promise<number | null>;
  /** Each system as it was, or as it is to be; anything else fails the test. */
  standing: () => Promise<Standing>;
  state: (plan: KeptPlan) => Promise<KeptPlan>;
  /** Goes on to the end here; every effect came about once. */
  end: (plan: KeptPlan) => Promise<void>;
}

export async function deathsIn(t: TestContext, asked: (baths: Baths) => Promise<Asked> | Asked): Promise<Deaths> {
  const baths = await openBaths(t);
  const { db } = baths.own.store;
  const home = await testKeyHome(t);
  const { user, password, socket, database } = baths.own.app;
  const url = `postgresql://${user}:${password!.reveal()}@/${database}?host=${encodeURIComponent(socket!)}`;
  const { id: tenant } = await ensureDefaultTenant(db, systemClock);
  const { holdings, close } = await openAll(baths.systems, baths.env, baths.folder);
  t.after(close);
  const ann = { identifiers: [{ kind: 'email', value: 'ann.ashgrove@post.example' }] };
  const { known } = await recognise(holdings, ann, { key: 'request-1', country: 'BE' });
  const what = await asked(baths);
  const task = taskOf(db, tenant, systemClock, { holdings, known, asked: what });
  const setting = settingOf(db, systemClock, task);
  const rows = async () =>
    new Map(
      await Promise.all(places.map(async (place) => [place, (await baths.dump(place)).rows.join('\n')] as const)),
    );
  const proposed = async (): Promise<KeptPlan> =>
    propose(setting, tenant, {
      ...(await personMaker(task).make()),
      kind: 'rights',
      about: 'request-1',
      policyVersion: 1,
      by: 'staff:lea',
      approvals: 0,
    });

  // As it is in the end, from a run that nobody kills.
  const before = await rows();
  await applyPlan(setting, tenant, (await proposed()).id);
  const after = await rows();
  const effects = new Map(
    await Promise.all(places.map(async (place) => [place, (await baths.dump(place)).effects.toSorted()] as const)),
  );

  return {
    async fresh() {
      await baths.reset();
      return proposed();
    },
    async die({ id }, at) {
      const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../testing-child.ts')];
      const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
      t.after(() => child.kill('SIGKILL'));
      const { systems, env, folder } = baths;
      const death: Death = { url, home, tenant, plan: id, systems, env, folder, known, asked: what, die: at };
      child.stdin.end(JSON.stringify(death));
      let told = '';
      child.stdout.on('data', (data: Buffer) => (told += data.toString()));
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      if (signal === 'SIGKILL') return null;
      assert.equal(code, 0);
      return (JSON.parse(told) as { steps: number }).steps;
    },
    async standing() {
      // The databases learn of a death by a closed connection, and undo then.
      for (let tries = 0; ; tries += 1) {
        const now = await rows();
        const odd = places.filter(
          (place) => now.get(place) !== before.get(place) && now.get(place) !== after.get(place),
        );
        const of = (place: Place) => (now.get(place) === before.get(place) ? 'whole' : 'done');
        if (odd.length === 0) return { house: of('house'), spa: of('spa'), till: of('till') };
        if (tries > 3000) assert.fail(`half done: ${odd.join(', ')}`);
        await pause(20);
      }
    },
    state: async ({ id }) => (await plansOf(setting, tenant, { id }))[0]!,
    async end({ id }) {
      const state = async () => (await plansOf(setting, tenant, { id }))[0]!.state;
      // The journal’s row is free when the database has noticed the death.
      for (let tries = 0; ['approved', 'applying'].includes(await state()); tries += 1) {
        if (tries > 3000) assert.fail('it does not come to its end');
        const applied = await applyPlan(setting, tenant, id);
        if (applied.is === 'applying') await pause(20);
      }
      assert.equal(await state(), 'done');
      assert.deepEqual(await rows(), after);
      for (const place of places)
        assert.deepEqual((await baths.dump(place)).effects.toSorted(), effects.get(place), 'each effect once');
    },
  };
}
