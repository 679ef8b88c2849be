// Facts: every field of one policy compared with gold, and what that makes in precision, recall and F1.
import type { Policy } from '#policy';
import { fields } from './fields.ts';
import type { Gold } from './gold.ts';
import { type Pairing, pairUp } from './pair.ts';

export interface FieldResult extends Pairing {
  field: string;
  neverInvented: boolean;
}

export const compareFacts = (gold: Gold, policy: Policy): FieldResult[] =>
  fields.map((field) => ({
    field: field.id,
    neverInvented: field.neverInvented ?? false,
    ...pairUp(field.gold(gold), field.ours(policy)),
  }));

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  wanted: number;
  ours: number;
}

/** Micro-averaged over all pairs; a pair of another sentence is worth one half on both sides. */
export function scoreOf(results: readonly Pairing[]): Score {
  const sum = (each: (result: Pairing) => number): number => results.reduce((total, result) => total + each(result), 0);
  const worth = sum(({ pairs }) => pairs.reduce((total, pair) => total + pair.worth, 0));
  const wanted = sum(({ pairs, missed }) => pairs.length + missed.length);
  const ours = sum(({ pairs, extra }) => pairs.length + extra.length);
  const precision = ours === 0 ? 1 : worth / ours;
  const recall = wanted === 0 ? 1 : worth / wanted;
  return {
    precision,
    recall,
    f1: worth === 0 ? (wanted + ours === 0 ? 1 : 0) : (2 * worth) / (wanted + ours),
    wanted,
    ours,
  };
}

/** How often each facet of a paired fact is as gold has it, where gold knows it. */
export function facetsOf(results: readonly Pairing[]): Map<string, { right: number; of: number }> {
  const counts = new Map<string, { right: number; of: number }>();
  for (const { pairs } of results)
    for (const { wanted, ours } of pairs)
      for (const [facet, value] of Object.entries(wanted.facets ?? {})) {
        if (value === null || value === undefined) continue;
        const count = counts.get(facet) ?? { right: 0, of: 0 };
        counts.set(facet, count);
        count.of++;
        if (ours.facets?.[facet] === value) count.right++;
      }
  return counts;
}
