// Erasing in a holding that is asked row by row: ours, and services over HTTP that may take days or cannot say what they hold.
import { hashOf } from '#base';
import type { Holding, Operation, Outcome } from '#policy';
import { type Look, asPlanned, operation } from './look.ts';
import { type Standing, standingIn } from './standing.ts';
import type { PersonTask } from './task.ts';

export async function lookToEraseRows(task: PersonTask, id: string, holding: Holding): Promise<Look> {
  const rows = await standingIn(task, id, holding);
  const operations: Operation[] = [];
  const keysOf = new Map<string, readonly string[]>();
  for (const one of rows) {
    const found = operation(
      task,
      id,
      await saidOf(task, holding, one),
      one.keys,
      one.what === 'unseen' ? 0 : undefined,
    );
    operations.push(found);
    keysOf.set(found.key, one.keys);
  }
  return {
    operations,
    async carryOut(planned, key) {
      const outcomes: Outcome[] = [];
      for (const one of planned) outcomes.push(await eraseOnce(task, holding, one, keysOf.get(one.key) ?? [], key));
      return outcomes;
    },
  };
}

/** Asked about no rows, a holding changes nothing and says whether it would. */
async function saidOf(task: PersonTask, holding: Holding, { collection, what }: Standing) {
  if (what === 'shared' || what === 'mention')
    return { collection, act: 'cannot', reason: `${what}: ${collection}` } as const;
  const would = await holding.erase({ collection, keys: [] }, task.key);
  if (would.outcome === 'cannot') return { collection, act: 'cannot', reason: would.because.reason } as const;
  if (would.outcome === 'kept')
    return { collection, act: 'keep', reason: `kept: ${collection}`, facts: [would.because.fact] } as const;
  return { collection, act: 'erase', reason: what } as const;
}

/**
 * What takes days is asked after with the very rows it was begun with: the service may no longer show them, and is not done by that. They are
 * remembered before the first call, so that a kill between the two loses nothing.
 */
async function eraseOnce(
  { jobs, clock }: PersonTask,
  holding: Holding,
  planned: Operation,
  seen: readonly string[],
  key: string,
): Promise<Outcome> {
  const name = hashOf(['rows', key, planned.key]);
  const begun = await jobs.get(name);
  const keys = begun ? (JSON.parse(begun.id) as string[]) : seen;
  if (keys.length === 0) return asPlanned(planned);
  if (!begun) await jobs.keep(name, { id: JSON.stringify(keys), at: clock.now().toString() });
  const outcome = await holding.erase({ collection: planned.collection, keys }, key);
  if (outcome.outcome !== 'pending') await jobs.forget(name);
  return outcome;
}
