// Verify: after erasing, found again must be nothing but what the plan declared kept, and what it declared kept must still be there.
import type { Reader } from './connector.ts';
import type { Step } from './erase.ts';
import type { Graph } from './graph.ts';
import { nodeOf, tuplesOf } from './selection.ts';

export interface Verdict {
  holds: boolean;
  /** Found, though the plan said that it goes, or said nothing of it. */
  left: readonly { collection: string; count: number }[];
  /** Declared kept, and not there any more. */
  missing: readonly { collection: string; count: number }[];
}

export async function verdictOf(
  graph: Graph,
  reader: Reader,
  planned: readonly Step[],
  now: readonly Step[],
): Promise<Verdict> {
  const stays = planned.filter(({ act }) => act !== 'erase');
  const left = [...Map.groupBy(now, ({ collection }) => collection)].flatMap(([collection, found]) => {
    const kept = stays.filter((step) => step.collection === collection);
    const count = found.reduce((sum, step) => sum + leftOf(graph, kept, step), 0);
    const more = total(found) - total(kept);
    return count > 0 || more > 0 ? [{ collection, count: Math.max(count, more) }] : [];
  });
  const missing: { collection: string; count: number }[] = [];
  for (const { collection, act, sample } of stays) {
    if (act === 'mask' && nodeOf(graph, collection).whole) continue;
    const there = await reader.count(tuplesOf(graph.system, nodeOf(graph, collection), sample));
    if (there < sample.length) missing.push({ collection, count: sample.length - there });
  }
  return { holds: left.length === 0 && missing.length === 0, left, missing };
}

const total = (steps: readonly Step[]): number => steps.reduce((sum, { count }) => sum + count, 0);

/** Of rows found again, how many were not declared kept. What a row is to the person may have changed: that which made it so can be gone. */
function leftOf(graph: Graph, kept: readonly Step[], { collection, act, count, sample }: Step): number {
  if (act === 'erase' || act === 'mask') return count;
  // A masked row without a key has another name than before, and may be found again as one that names the person.
  const { whole } = nodeOf(graph, collection);
  if (act === 'masked' && whole) return 0;
  const renamed = whole ? total(kept.filter((step) => step.act === 'mask')) : 0;
  // Of more rows than a sample holds the numbers alone are compared.
  if (kept.some((step) => step.count > step.sample.length)) return 0;
  const declared = new Set(kept.flatMap((step) => step.sample));
  return Math.max(0, sample.filter((key) => !declared.has(key)).length - renamed);
}
