// What a visitor says about cookies, as a part of following people's wishes: nothing before it, nothing against it, kept for the next visit, and ended when it is taken back.
import type { Answer } from '#policy';
import { early, faultOf, forgot, ignored, notWithdrawn } from './visit/faults.ts';
import { broken, type Scene, unproven, upheld } from './visit/judge.ts';
import { afterNo, afterYes, asked, beforeChoice, withdrawn } from './visit/readings.ts';
import { wordsOf } from './visit/sentence.ts';

/** A browser's own signal: a visit sends none, so what a site makes of it is not seen. */
const signals = /\bdo[ -]not[ -]track\b|\bdnt\b|\bglobal privacy control\b|\bgpc\b/;

export function wishes(scene: Scene): Answer {
  const { visited, world } = scene;
  const { origin } = visited;
  const measured = [
    ...asked(scene),
    ...beforeChoice(scene),
    ...afterNo(scene),
    ...afterYes(scene),
    ...withdrawn(scene),
  ];
  const fault = faultOf(scene, [early, ignored, forgot, notWithdrawn]);
  if (fault) return broken(fault, measured);
  if (!visited.question) return unproven('wishesNotAsked', { origin }, measured);
  if (!visited.refused || !visited.accepted || visited.left === null)
    return unproven('notAccepted', { origin }, measured);
  if (signals.test(wordsOf(world))) return unproven('wishesSignal', { origin }, measured);
  return upheld('wishesHold', { pages: visited.pages.length }, measured);
}
