// The answers of Upheld's own holdings to an act: done, kept because of a fact, or impossible for a reason that is a stable code.
import type { Outcome } from './holding.ts';

/** `count`: rows that are as they were asked to be now, also those that were so before. */
export const done = (count: number): Outcome => ({ outcome: 'done', count });

/** `fact`: of the policy, or one of `lawFacts` of the law room. */
export const keptBy = (fact: string): Outcome => ({ outcome: 'kept', because: { fact } });

/** `code: collection(field)`, as the holdings of foreign systems say it; never a value. */
export const cannot = (code: string, collection: string, field?: string): Outcome => ({
  outcome: 'cannot',
  because: { reason: `${code}: ${collection}${field === undefined ? '' : `(${field})`}` },
});
