// Withdrawing a choice about cookies, as a part of the right to withdraw consent: on every page, and then what rested on it ends.
import type { Answer } from '#policy';
import { faultOf, noReopen, notWithdrawn } from './visit/faults.ts';
import { broken, type Scene, unproven, upheld } from './visit/judge.ts';
import { afterYes, reopens, withdrawn } from './visit/readings.ts';

export function withdrawal(scene: Scene): Answer {
  const { visited } = scene;
  const measured = [...afterYes(scene), ...reopens(scene), ...withdrawn(scene)];
  const fault = faultOf(scene, [noReopen, notWithdrawn]);
  if (fault) return broken(fault, measured);
  if (!visited.question) return unproven('withdrawNotAsked', { origin: visited.origin }, measured);
  if (visited.left === null) return unproven('notAccepted', { origin: visited.origin }, measured);
  return upheld('withdrawHolds', { pages: visited.pages.length }, measured);
}
