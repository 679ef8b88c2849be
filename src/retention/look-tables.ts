// A connected system, looked at: every table of its data map under the rules that the map names.
import { createHmac } from 'node:crypto';
import type { Secret, Temporal } from '#base';
import type { Lapse, Survey, TableHolding } from '#connect';
import type { Policy } from '#policy';
import type { Held } from './holds.ts';
import { type Looked, type Unruled, within } from './looked.ts';
import { governedBy } from './rules.ts';

/** What is to be carried out in one system: which lapses, in which order they were looked at. */
export interface Ruled {
  lapses: readonly Lapse[];
  unruled: readonly Unruled[];
}

/** All rules over all tables of a system; those that cannot be judged are told and left out. */
export async function ruledTables(id: string, holding: TableHolding, policy: Policy): Promise<Ruled> {
  const rules = new Map(policy.retention.map((rule) => [rule.id, rule]));
  const { nodes } = await holding.graph();
  const governed = [...nodes.values()].map(({ name, map }) => governedBy(name, map, rules));
  const all = governed.flatMap(({ lapses }) => lapses);
  const soon = await holding.tooSoon(all);
  return {
    lapses: all.filter((lapse) => !soon.has(lapse)),
    unruled: [
      ...governed.flatMap(({ faults }) => faults.map((fault) => ({ holding: id, ...fault }))),
      ...[...soon.keys()].map((lapse) => ({
        holding: id,
        collection: lapse.collection,
        columns: typeof lapse.what === 'string' ? [] : lapse.what,
        fault: 'sooner' as const,
        facts: factsOf(lapse),
      })),
    ],
  };
}

export const factsOf = ({ terms }: Lapse): string[] => [...new Set(terms.flat().map(({ fact }) => fact))].toSorted();

/** Names a lapse within its system. */
export const lapseName = ({ collection, what }: Lapse): string =>
  `${collection}:${typeof what === 'string' ? what : what.join(',')}`;

/** One look in one snapshot. `before`: the day that is judged has begun. */
export async function lookAtTables(
  id: string,
  holding: TableHolding,
  lapses: readonly Lapse[],
  { before, held, secret }: { before: Temporal.Instant; held: Held; secret: Secret },
): Promise<Looked[]> {
  const when = { before, key: maskKey(id), held: held.rows };
  const { free, kept } = parted(lapses, held);
  const at = async (some: readonly Lapse[]): Promise<Looked[]> =>
    (await holding.survey(some, when, within)).map((survey, n) => lookedOf(id, some[n]!, survey, secret));
  return [
    ...(await at(free)),
    ...(await at(kept)).map((looked) => ({
      ...looked,
      due: 0,
      late: 0,
      staying: [
        ...looked.staying,
        ...(looked.due > 0 ? [{ reason: `held: ${looked.collection}`, rows: looked.due }] : []),
      ],
    })),
  ];
}

/** What a legal hold keeps as a whole leaves nothing, and holds what it points to. */
export function parted(lapses: readonly Lapse[], { keeps }: Held): { free: Lapse[]; kept: Lapse[] } {
  const isKept = ({ collection, what }: Lapse): boolean => keeps(collection, typeof what === 'string' ? [] : what);
  return { free: lapses.filter((lapse) => !isKept(lapse)), kept: lapses.filter(isKept) };
}

/** Under which masks by hash are made: the same for one system in every plan, so that what is masked is known again. */
export const maskKey = (id: string): string => `retention:${id}`;

const lookedOf = (holding: string, lapse: Lapse, survey: Survey, secret: Secret): Looked => ({
  holding,
  name: lapseName(lapse),
  collection: lapse.collection,
  fields: survey.fields,
  act: survey.act === 'mask' && lapse.what === 'personal' ? 'anonymise' : survey.act,
  ...(survey.reason === undefined ? {} : { reason: survey.reason }),
  facts: factsOf(lapse),
  rows: survey.rows,
  due: survey.act === 'cannot' ? 0 : survey.due,
  digest: createHmac('sha256', secret.reveal())
    .update(`${holding}\0${lapseName(lapse)}\0${survey.digest}`)
    .digest('hex'),
  late: survey.late,
  soon: survey.soon,
  oldest: survey.oldest,
  undated: survey.undated,
  staying:
    survey.act === 'cannot' && survey.due > 0
      ? [...survey.staying, { reason: survey.reason ?? '', rows: survey.due }]
      : survey.staying,
});
