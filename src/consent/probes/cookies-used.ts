// cookies-used: a visit meets cookies, all of them of vendors and purposes that the text names, and those that need a yes only after one.
import type { Answer, Probe } from '#policy';
import { early, ignored, sorted } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { afterNo, afterYes, beforeChoice } from './visit/readings.ts';
import { namesOf, quoted, say } from './visit/say.ts';
import { ofBrowser } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const cookiesUsed = (stage: VisitStage): Probe => siteProbe(stage, 'cookies-used', judge);

function judge(scene: Scene): Answer {
  const { visited } = scene;
  const measured = [...beforeChoice(scene), ...afterNo(scene), ...afterYes(scene)];
  if (ofBrowser(scene.world)) return unproven('ofBrowser', {}, measured);
  const fault = early(scene) ?? ignored(scene);
  if (fault) return broken(fault, measured);
  const met = [visited.first, visited.refused, visited.accepted].flatMap((trace) => sorted(scene, trace));
  const foreign = met.find(({ named, vendor }) => !named && vendor !== null);
  if (foreign) {
    const values = { origin: visited.origin, name: quoted(foreign.name), host: foreign.host, vendor: foreign.vendor! };
    return broken(say('usedUnnamed', values), measured);
  }
  const unnamed = met.filter(({ named }) => !named);
  if (unnamed.length > 0) return unproven('unknown', { names: namesOf(unnamed), count: unnamed.length }, measured);
  if (met.every(({ choice }) => choice)) return unproven('usedNone', {}, measured);
  if (visited.question && !visited.accepted) return unproven('notAccepted', { origin: visited.origin }, measured);
  return upheld('usedHolds', {}, measured);
}
