// Restricting: rows are held still, or a purpose no longer uses them; a holding that cannot do that says so, and what Upheld itself sends is refused.
import type { CollectionDescription, Holding, Operation, Outcome } from '#policy';
import type { PlanState, RequestedRight } from '#store';
import { type Look, type Said, asPlanned, operation } from './look.ts';
import { type Standing, standingIn } from './standing.ts';
import type { PersonTask } from './task.ts';

/** `purposes`: only fields that are used for one of them; null: all. */
export async function lookToRestrict(
  task: PersonTask,
  id: string,
  holding: Holding,
  on: boolean,
  purposes: readonly string[] | null,
): Promise<Look> {
  const { collections } = await holding.describe();
  const groups = new Map<string, { said: Said; keys: string[] }>();
  for (const { collection, what, keys } of await standingIn(task, id, holding)) {
    const fields = purposes && fieldsFor(collections, collection, purposes);
    if (fields?.length === 0) continue;
    const some = fields ? { fields } : {};
    const would = await holding.restrict({ collection, keys: [], ...some }, on);
    const about = saidOf(would, what, collection, on);
    // Which purposes were chosen is approved with the plan: they stand among what it rests on.
    const rests =
      purposes && !about.facts ? { facts: [...(about.act === 'cannot' ? [] : task.facts), ...purposes] } : {};
    const said: Said = { collection, ...some, ...about, ...rests };
    const name = JSON.stringify(said);
    const group = groups.get(name) ?? { said, keys: [] };
    groups.set(name, group);
    group.keys.push(...keys);
  }
  const operations: Operation[] = [];
  const keysOf = new Map<string, readonly string[]>();
  for (const { said, keys } of groups.values()) {
    const one = operation(task, id, said, keys);
    operations.push(one);
    keysOf.set(one.key, keys);
  }
  return {
    operations,
    async carryOut(planned) {
      const outcomes: Outcome[] = [];
      for (const one of planned) {
        const { collection, fields } = one;
        const keys = keysOf.get(one.key);
        const some = fields.length > 0 ? { fields } : {};
        outcomes.push(keys ? await holding.restrict({ collection, keys, ...some }, on) : asPlanned(one));
      }
      return outcomes;
    },
  };
}

/** What no row of the collection allows comes before what this row does not. */
function saidOf(
  would: Outcome,
  what: Standing['what'],
  collection: string,
  on: boolean,
): Pick<Said, 'act' | 'reason' | 'facts'> {
  if (would.outcome === 'cannot') return { act: 'cannot', reason: would.because.reason };
  if (would.outcome === 'kept') return { act: 'keep', reason: `kept: ${collection}`, facts: [would.because.fact] };
  if (what !== 'own') return { act: 'cannot', reason: `${what}: ${collection}` };
  return { act: on ? 'restrict' : 'release', reason: 'own' };
}

const fieldsFor = (
  collections: readonly CollectionDescription[],
  collection: string,
  purposes: readonly string[],
): string[] =>
  (collections.find(({ name }) => name === collection)?.fields ?? [])
    .filter((field) => field.purposes.some((purpose) => purposes.includes(purpose)))
    .map(({ name }) => name);

export interface Meanwhile {
  /**
   * Rows that go on being used where they are, because the system cannot hold them still, or was left out (0 rows: nobody knows how many): the company
   * must leave them alone by hand. Not what is a proof alone, nor rows of others that name them.
   */
  goesOn: readonly { holding: string; collection: string; count: number }[];
  /** Our own holdings that hold still: what Upheld sends or hands over from them is refused until it is lifted. */
  refusing: readonly string[];
}

/** What a restriction or objection comes to. `ours`: ids of our own holdings that sends and exports ask. */
export const meanwhile = (operations: readonly Operation[], ours: readonly string[]): Meanwhile => ({
  goesOn: operations
    .filter(({ act, reason }) => act === 'cannot' && !/^(?:no-other-use|mention)/.test(reason))
    .map(({ holding, collection, count }) => ({ holding, collection, count })),
  refusing: ours.filter((id) => operations.some(({ holding, act }) => holding === id && act === 'restrict')),
});

/** The same of the plan of a request; null: it asks for another right, or the plan lets rows go again or is taken back. */
export const meanwhileOf = (
  { asks }: { asks: RequestedRight },
  plan: { state: PlanState; operations: readonly Operation[] } | null,
): Meanwhile | null =>
  plan === null ||
  (asks !== 'restriction' && asks !== 'objection') ||
  plan.state === 'withdrawn' ||
  plan.operations.some(({ act }) => act === 'release')
    ? null
    : meanwhile(plan.operations, ['upheld:vault']);
