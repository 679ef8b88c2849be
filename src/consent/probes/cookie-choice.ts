// cookie-choice: the site asks, refusing is as easy as accepting, an answer is obeyed and remembered, and every page leads back to it.
import type { Answer, Probe } from '#policy';
import { faultOf, outshone } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { afterNo, afterYes, asked, beforeChoice, reopens, withdrawn } from './visit/readings.ts';
import { say } from './visit/say.ts';
import { ofBrowser } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const cookieChoice = (stage: VisitStage): Probe => siteProbe(stage, 'cookie-choice', judge);

function judge(scene: Scene): Answer {
  const { visited } = scene;
  const measured = [
    ...asked(scene),
    ...beforeChoice(scene),
    ...afterNo(scene),
    ...reopens(scene),
    ...afterYes(scene),
    ...withdrawn(scene),
  ];
  const { origin, question } = visited;
  if (ofBrowser(scene.world)) return unproven('ofBrowser', {}, measured);
  const fault = faultOf(scene);
  if (fault) return broken(fault, measured);
  if (!question)
    return visited.pages.some((page) => page.reopens)
      ? unproven('choiceOnlyLink', { origin }, measured)
      : broken(say('choiceNone', { origin }), measured);
  if (!visited.accepted || !visited.refused || visited.left === null)
    return unproven('notAccepted', { origin }, measured);
  if (outshone(scene)) return unproven('outshone', { origin }, measured);
  return upheld('choiceHolds', { pages: visited.pages.length }, measured);
}
