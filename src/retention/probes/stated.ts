// The storage rules that a sentence states. Pure.
import type { World } from '#policy';

/** None: the sentence states no rule of its own and speaks of all. */
export const rulesStated = ({ promise, published: { policy } }: World): string[] =>
  promise.facts.filter((fact) => policy.retention.some(({ id }) => id === fact));
