// Promises: ours against gold, by overlap of the quotes, and by the area of the concept that they belong to.
import { type Policy, promiseKind } from '#policy';
import { overlap, tokens } from '../overlap.ts';
import type { Gold } from './gold.ts';

export interface PromiseResult {
  wanted: readonly { id: string; quote: string; kinds: readonly string[]; rightArea: boolean }[];
  ours: readonly { kind: string; says: string; right: boolean }[];
}

export function comparePromises(gold: Gold, policy: Policy): PromiseResult {
  const ours = policy.promises.map((promise) => ({
    kind: promise.kind,
    says: promise.stated.map((stated) => stated.quote).join(' '),
  }));
  const spoken = ours.map((our) => tokens(our.says));
  const wanted = gold.promises.map(({ id, area, quote }) => {
    const its = tokens(quote);
    const kinds = [...new Set(ours.filter((_, index) => overlap(spoken[index]!, its)).map((our) => our.kind))];
    const rightArea = kinds.some((kind) => promiseKind(kind)?.area.some((one) => area.includes(one)));
    return { id, quote, kinds, rightArea };
  });
  const quotes = gold.promises.map(({ quote }) => tokens(quote));
  return {
    wanted,
    ours: ours.map((our, index) => ({ ...our, right: quotes.some((its) => overlap(spoken[index]!, its)) })),
  };
}
