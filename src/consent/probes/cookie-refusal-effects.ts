// cookie-refusal-effects: the pages of the site open after a refusal as they do before an answer.
import type { Answer, Probe } from '#policy';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { afterNo, asked } from './visit/readings.ts';
import { quoted, say } from './visit/say.ts';
import { ofBrowser } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const cookieRefusalEffects = (stage: VisitStage): Probe => siteProbe(stage, 'cookie-refusal-effects', judge);

function judge(scene: Scene): Answer {
  const { origin, question, refused, pages, refuseClicks } = scene.visited;
  const measured = [...asked(scene), ...afterNo(scene)];
  if (ofBrowser(scene.world)) return unproven('effectsBrowser', {}, measured);
  if (!question) return unproven('effectsNotAsked', { origin }, measured);
  const failing = pages.find(({ fails }) => fails);
  if (failing)
    return broken(say('effectsFail', { origin, page: quoted(failing.path), status: failing.status }), measured);
  const walled = pages.find(({ asks }) => asks);
  if (walled) return broken(say('forgotOn', { origin, page: quoted(walled.path) }), measured);
  if (!refused || refuseClicks === null) return unproven('effectsNoRefuse', { origin }, measured);
  return upheld('effectsHold', { pages: pages.length }, measured);
}
