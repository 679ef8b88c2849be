// Look: what would be done in one holding as it now is, and how that is done; with the means to write an operation down.
import { rowsDigest } from '#plan';
import type { Act, Operation, Outcome } from '#policy';
import type { PersonTask } from './task.ts';

export interface Look {
  operations: readonly Operation[];
  /** `planned`: the operations that were approved, fewer of which may be left. Outcomes in their order. `key`: the same on every repeat. */
  carryOut(planned: readonly Operation[], key: string): Promise<readonly Outcome[]>;
}

export interface Said {
  collection: string;
  act: Act;
  /** A stable word, with where it is about: `referred: orders(customer)`; of what is kept, in the words of the map. */
  reason: string;
  fields?: readonly string[];
  /** Facts that keep it; else those of the right. */
  facts?: readonly string[];
}

/** An operation about rows that are told apart by `rows`, texts that nobody can read out of it. `count` absent: as many as there are. */
export function operation(
  { secret, facts }: PersonTask,
  holding: string,
  { collection, act, reason, fields = [], facts: because }: Said,
  rows: Iterable<string>,
  count?: number,
): Operation {
  const digest = rowsDigest(secret);
  let all = 0;
  for (const row of rows) {
    digest.add(JSON.stringify([holding, collection, row]));
    all += 1;
  }
  const own = act === 'cannot' ? [] : facts;
  return {
    key: [holding, collection, act, reason, ...fields].join('/'),
    holding,
    collection,
    act,
    fields,
    count: count ?? all,
    rows: digest.hex(),
    facts: because ?? own,
    reason,
  };
}

/** What was planned and is not there any more came about before, by a repeat or by somebody else. */
export const asPlanned = ({ count }: Operation): Outcome => ({ outcome: 'done', count });

/** Several outcomes of one operation: what was not done counts before what was. */
export function together(outcomes: readonly Outcome[], planned: Operation): Outcome {
  const not = outcomes.find(({ outcome }) => outcome !== 'done');
  if (not) return not;
  if (outcomes.length === 0) return asPlanned(planned);
  return { outcome: 'done', count: outcomes.reduce((sum, one) => sum + (one.outcome === 'done' ? one.count : 0), 0) };
}
