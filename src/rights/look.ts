// Looking: where a person's data rests in all holdings, how many rows, whose they are and why; no value is shown, nothing is changed.
import { withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { recogniseFor, toldOf } from './known.ts';
import { happened, openIn, requestOf } from './register.ts';
import type { Found, Holding } from '#policy';

export interface FoundRows {
  holding: string;
  title: string;
  collection: string;
  relation: Found['relation'];
  /** `pending`: asked and not answered yet. `unseen`: the service erases by this identifier and cannot say whether it holds anything. */
  answer: 'there' | 'pending' | 'unseen';
  count: number;
  /** Ids of columns and links by which they were found, never values. */
  because: readonly string[];
}

export interface LookedFor {
  /** How many identifiers the person is known by. */
  identifiers: number;
  /** False: a chain of systems was longer than is followed. */
  complete: boolean;
  unreached: readonly { holding: string; problem: string }[];
  rows: readonly FoundRows[];
}

/** Throws Problem `rights.identify`, `rights.unknown`, `rights.closed`. */
export async function lookFor(house: RightsHouse, tenant: string, id: string, by: string): Promise<LookedFor> {
  const row = await requestOf(house, tenant, id);
  const looked = await house.holdings(tenant, async (holdings) => {
    const { known, complete, unreached } = await recogniseFor(house, tenant, row, holdings);
    const away = new Set(unreached.map(({ holding }) => holding));
    const rows: FoundRows[] = [];
    for (const [name, holding] of holdings.all)
      if (!away.has(name)) rows.push(...(await rowsIn(name, holding, known.identifiers)));
    return { identifiers: known.identifiers.length, complete, unreached: toldOf(unreached), rows };
  });
  await withTenant(dbOf(house), tenant, async (trx) => {
    const rows = looked.rows.reduce((sum, { count }) => sum + count, 0);
    const data = { rows, unreached: looked.unreached.map(({ holding }) => holding) };
    await happened(trx, clockOf(house), tenant, await openIn(trx, tenant, id), { kind: 'looked', by, data });
  });
  return looked;
}

async function rowsIn(
  name: string,
  holding: Holding,
  identifiers: readonly { kind: string; value: string }[],
): Promise<FoundRows[]> {
  const { title } = await holding.describe();
  const groups = new Map<string, Omit<FoundRows, 'because'> & { because: Set<string> }>();
  for await (const { collection, relation, answer = 'there', because } of holding.find({ identifiers })) {
    const key = JSON.stringify([collection, relation, answer]);
    const group = groups.get(key) ?? {
      holding: name,
      title,
      collection,
      relation,
      answer,
      count: 0,
      because: new Set<string>(),
    };
    group.count += 1;
    // A handful tells the officer; rows may be a million.
    if (group.because.size < 10) group.because.add(because);
    groups.set(key, group);
  }
  return Array.from(groups.values(), (group) => ({ ...group, because: [...group.because] }));
}
