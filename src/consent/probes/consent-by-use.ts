// consent-by-use: use of a site is no consent, so this is never upheld; broken where a site stores or sends on the strength of it.
import type { Answer, Probe } from '#policy';
import { early } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven } from './visit/judge.ts';
import { asked, beforeChoice } from './visit/readings.ts';
import { ofSite } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const consentByUse = (stage: VisitStage): Probe => siteProbe(stage, 'consent-by-use', judge);

/** Art. 4(11) GDPR: an unambiguous indication by a statement or by a clear affirmative action; CJEU C-673/17, 52 to 63. */
function judge(scene: Scene): Answer {
  const measured = [...asked(scene), ...beforeChoice(scene)];
  if (!ofSite(scene.world)) return unproven('useOther', {}, measured);
  const { question, refuseClicks, unclear } = scene.visited;
  // What can only be agreed to asks nothing.
  const asks = question !== null && (refuseClicks !== null || unclear);
  const fault = asks ? null : early(scene);
  return fault ? broken(fault, measured) : unproven('useIsNone', {}, measured);
}
