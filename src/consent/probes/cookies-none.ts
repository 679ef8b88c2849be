// cookies-none: the cookies that the text denies are met nowhere at a visit: not before a choice, not after one.
import type { Answer, Probe } from '#policy';
import { early, ignored, sorted } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { needsConsent, type Sorted, trackingHosts } from './visit/kinds.ts';
import { afterNo, afterYes, beforeChoice } from './visit/readings.ts';
import { namesOf, quoted, say } from './visit/say.ts';
import { denialOf } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const cookiesNone = (stage: VisitStage): Probe => siteProbe(stage, 'cookies-none', judge);

function judge(scene: Scene): Answer {
  const { visited } = scene;
  const denial = denialOf(scene.world);
  const measured = [...beforeChoice(scene), ...afterNo(scene), ...afterYes(scene)];
  const met = [visited.first, visited.refused, visited.accepted].flatMap((trace) => sorted(scene, trace));
  const isMet = (key: string, one: Sorted): Answer =>
    broken(say(key, { origin: visited.origin, name: quoted(one.name), host: one.host }), measured);
  if (denial.what === 'unclear') return unproven('noneUnclear', {}, measured);
  if (denial.what === 'before') {
    const fault = early(scene) ?? ignored(scene);
    if (fault) return broken(fault, measured);
    return unknownAmong(scene, measured) ?? upheld('noneBefore', {}, measured);
  }
  if (denial.what === 'kind') {
    const found = met.find(({ kind }) => kind !== null && denial.kinds.includes(kind));
    const called = [visited.first, visited.refused, visited.accepted]
      .flatMap((trace) => trackingHosts(trace?.hosts ?? []))
      .find(({ kind }) => denial.kinds.includes(kind));
    if (!found && called)
      return broken(say('noneSent', { origin: visited.origin, host: quoted(called.host) }), measured);
    return found ? isMet('noneMet', found) : (unknownIn(met, measured) ?? upheld('noneOfKind', {}, measured));
  }
  if (denial.what === 'others') {
    const found = met.find((one) => needsConsent(one) && !isDeclared(one, scene));
    return found ? isMet('noneOther', found) : (unknownIn(met, measured) ?? upheld('noneOthers', {}, measured));
  }
  const cookie = met.find(({ what }) => what === 'cookie') ?? met.find(needsConsent);
  if (cookie) return isMet('noneMet', cookie);
  // The text denies cookies; what else is stored may serve the same end, or none: its name does not say.
  if (met.length > 0) return unproven('noneStored', { names: namesOf(met) }, measured);
  return upheld('noneHolds', {}, measured);
}

/** Named in the policy's own list, not only by its vendor. */
const isDeclared = ({ choice, says, name }: Sorted, { claims }: Scene): boolean =>
  choice || says !== null || claims.policy.cookies.some((one) => one.name === name);

const unknownIn = (met: readonly Sorted[], measured: Answer['measured']): Answer | null => {
  const unknown = met.filter(({ kind }) => kind === null);
  return unknown.length > 0 ? unproven('unknown', { names: namesOf(unknown), count: unknown.length }, measured) : null;
};
const unknownAmong = (scene: Scene, measured: Answer['measured']): Answer | null =>
  unknownIn([...sorted(scene, scene.visited.first), ...sorted(scene, scene.visited.refused)], measured);
