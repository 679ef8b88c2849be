// The maker of plans for one holding: what storage periods let go there on the day of the plan, and letting it go.
import { Problem, hashOf } from '#base';
import { type Pace, type TableHolding, isTableHolding } from '#connect';
import type { PlanMaker } from '#plan';
import { type Holding, type Operation, type Outcome, done } from '#policy';
import type { RetentionHouse } from './house.ts';
import { type Looking, lookAt } from './look.ts';
import { dueNow, rulesFor } from './look-own.ts';
import { lapseName, maskKey, ruledTables } from './look-tables.ts';
import type { Looked } from './looked.ts';

export interface Task extends Looking {
  house: Pick<RetentionHouse, 'secret'>;
  id: string;
  holding: Holding;
  pace?: Pace;
}

export const retentionMaker = (task: Task): PlanMaker => ({
  fewer: true,
  async make() {
    const { house, id, holding } = task;
    try {
      const { looked } = await lookAt(house, id, holding, task);
      return { operations: looked.flatMap(operationsOf), unreached: [] };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { operations: [], unreached: [{ holding: id, problem: error }] };
    }
  },
  carryOut: (_, operations, key) =>
    isTableHolding(task.holding)
      ? leaveTables(task, task.holding, operations)
      : eraseOwn(task, task.holding, operations, key),
});

const keyOf = ({ holding, name }: Looked): string => `${holding}:${name}`;

/** What goes; what is over and stays; and what no date lets go. */
export function operationsOf(looked: Looked): Operation[] {
  const { holding, collection, fields, act, facts, due, digest, oldest, staying, undated } = looked;
  const still = { holding, collection, fields, facts, rows: '' };
  const goes: Operation[] =
    act === 'cannot' || due === 0
      ? []
      : [
          {
            ...still,
            key: keyOf(looked),
            act,
            count: due,
            rows: digest,
            reason: `over: ${oldest?.ends ?? collection}`,
          },
        ];
  const reasons = { none: 'undated', unreadable: 'unreadable-date', future: 'date-ahead' } as const;
  return [
    ...goes,
    ...staying.map(({ reason, rows }): Operation => ({
      ...still,
      key: `${keyOf(looked)}:${reason}`,
      act: 'keep',
      count: rows,
      reason,
    })),
    ...(['none', 'unreadable', 'future'] as const).flatMap((why): Operation[] => {
      const reason = `${reasons[why]}: ${collection}`;
      return undated[why] === 0
        ? []
        : [{ ...still, key: `${keyOf(looked)}:${why}`, act: 'cannot', count: undated[why], reason }];
    }),
  ];
}

async function leaveTables(
  { id, before, policy, heldIn, pace = {} }: Task,
  holding: TableHolding,
  operations: readonly Operation[],
): Promise<Outcome[]> {
  const { lapses } = await ruledTables(id, holding, policy);
  const named = new Map(lapses.map((lapse) => [`${id}:${lapseName(lapse)}`, lapse]));
  const asked = operations.flatMap(({ key }) => named.get(key) ?? []);
  const left = await holding.leave(asked, { before, key: maskKey(id), held: (await heldIn(id)).rows }, pace);
  return operations.map(({ key }) => {
    const lapse = named.get(key);
    // A rule that is gone since lets nothing go.
    return done(left.find((one) => one.lapse === lapse)?.count ?? 0);
  });
}

/** A holding's own word is its proof; what it keeps or cannot erase is the outcome of the whole operation. */
async function eraseOwn(
  { id, before, policy, heldIn }: Task,
  holding: Holding,
  operations: readonly Operation[],
  key: string,
): Promise<Outcome[]> {
  const held = await heldIn(id);
  const outcomes = new Map<string, Outcome>();
  const wanted = new Set(operations.map((one) => one.key));
  for (const rule of await rulesFor(holding, policy)) {
    if (!operations.some(({ facts }) => facts.includes(rule.id))) continue;
    for await (const selection of dueNow(holding, rule, before, held)) {
      const name = `${id}:${selection.collection}:${rule.id}`;
      if (!wanted.has(name)) continue;
      const outcome = await holding.erase(selection, `${key}:${hashOf([...selection.keys])}`);
      outcomes.set(name, together(outcomes.get(name) ?? done(0), outcome));
    }
  }
  return operations.map((one) => outcomes.get(one.key) ?? done(0));
}

const together = (one: Outcome, other: Outcome): Outcome => {
  if (one.outcome !== 'done') return one;
  return other.outcome === 'done' ? done(one.count + other.count) : other;
};
