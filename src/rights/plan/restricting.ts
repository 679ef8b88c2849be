// Restricting: rows are held still, or a purpose no longer uses them; a holding that cannot do that says so, and what Upheld itself sends is refused.
import type { CollectionDescription, Holding, Operation, Outcome } from '#policy';
import { type Look, asPlanned, operation } from './look.ts';
import { standingIn } from './standing.ts';
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
  const operations: Operation[] = [];
  const keysOf = new Map<string, readonly string[]>();
  for (const { collection, what, keys } of await standingIn(task, id, holding)) {
    const fields = purposes && fieldsFor(collections, collection, purposes);
    if (fields?.length === 0) continue;
    const some = fields ? { fields } : {};
    const would: Outcome =
      what === 'own'
        ? await holding.restrict({ collection, keys: [], ...some }, on)
        : { outcome: 'cannot', because: { reason: `${what}: ${collection}` } };
    const refused = would.outcome === 'cannot';
    const act = refused ? ('cannot' as const) : on ? ('restrict' as const) : ('release' as const);
    const reason = refused ? would.because.reason : what;
    const one = operation(task, id, { collection, act, reason, ...some }, keys);
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

const fieldsFor = (
  collections: readonly CollectionDescription[],
  collection: string,
  purposes: readonly string[],
): string[] =>
  (collections.find(({ name }) => name === collection)?.fields ?? [])
    .filter((field) => field.purposes.some((purpose) => purposes.includes(purpose)))
    .map(({ name }) => name);

export interface Meanwhile {
  /** Rows that go on being used where they are, because the system cannot hold them still: the company must, by hand. */
  goesOn: readonly { holding: string; collection: string; count: number }[];
  /** Our own holdings that hold still: what Upheld sends or hands over from them is refused until it is lifted. */
  refusing: readonly string[];
}

/** What a restriction or objection comes to. `ours`: ids of our own holdings that sends and exports ask (`vault`, `consent`). */
export const meanwhile = (operations: readonly Operation[], ours: readonly string[]): Meanwhile => ({
  goesOn: operations
    .filter(({ act }) => act === 'cannot')
    .map(({ holding, collection, count }) => ({ holding, collection, count })),
  refusing: ours.filter((id) => operations.some(({ holding, act }) => holding === id && act === 'restrict')),
});
