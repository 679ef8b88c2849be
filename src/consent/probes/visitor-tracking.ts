// visitor-tracking: a visit leaves nothing to be recognised by without a yes, and never for somebody whom the text does not name.
import type { Answer, Probe } from '#policy';
import { early, faultOf, ignored, notWithdrawn, sorted } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { needsConsent, trackingHosts } from './visit/kinds.ts';
import { afterNo, afterYes, beforeChoice, withdrawn } from './visit/readings.ts';
import { listed, namesOf, quoted, say } from './visit/say.ts';
import { ofSite, wordsOf } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const visitorTracking = (stage: VisitStage): Probe => siteProbe(stage, 'visitor-tracking', judge);

/** Art. 5(3) Directive 2002/58/EC: what recognises a browser needs a yes; to whom it then tells, the text must say (Art. 13(1)(e) GDPR). */
function judge(scene: Scene): Answer {
  const { visited, claims, world } = scene;
  const { origin } = visited;
  const measured = [...beforeChoice(scene), ...afterNo(scene), ...afterYes(scene), ...withdrawn(scene)];
  // What is bought, matched or kept of people elsewhere is not seen at a site.
  if (!ofSite(world) || !ofActivity.test(wordsOf(world))) return unproven('trackElsewhere', {}, measured);
  const fault = faultOf(scene, [early, ignored, notWithdrawn]);
  if (fault) return broken(fault, measured);
  const traces = [visited.first, visited.refused, visited.accepted];
  const kept = traces.flatMap((trace) => sorted(scene, trace)).filter(({ choice }) => !choice);
  const asked = traces.flatMap((trace) => trace?.hosts ?? []);
  const calls = traces.flatMap((trace) => trace?.calls ?? []);
  const follows = [
    ...kept.filter(needsConsent).map(({ name, vendor }) => ({ what: name, vendor })),
    ...trackingHosts(asked).map(({ host, vendor }) => ({ what: host, vendor })),
  ];
  const stranger = follows.find(({ vendor }) => vendor !== null && !claims.vendors.has(vendor));
  if (stranger)
    return broken(say('trackUnnamed', { origin, what: quoted(stranger.what), vendor: stranger.vendor! }), measured);
  if (visited.question && !(visited.accepted && visited.refused)) return unproven('notAccepted', { origin }, measured);
  if (follows.length + calls.length > 0)
    return unproven('trackAgreed', { what: listed([...follows.map(({ what }) => what), ...calls]) }, measured);
  if (kept.length > 0) return unproven('trackKept', { names: namesOf(kept) }, measured);
  const others = asked.filter((host) => !isOwn(host, origin));
  if (others.length > 0) return unproven('trackHosts', { hosts: listed(others) }, measured);
  return upheld('trackNothing', { pages: visited.pages.length }, measured);
}

const ofActivity =
  /\b(?:activit|activiteit|aktivitat|visit|bezoek|besuch|brows|surf|klick|klik|click|behavio|comportement|gedrag|verhalten|parcours|naviga|nutzung|track|trac\w|suiv|suivi|follow|volg|folg|profil|monitor|recogni|identif)/;

const isOwn = (host: string, origin: string): boolean => {
  const site = new URL(origin).hostname.replace(/^www\./, '');
  return host === site || host.endsWith(`.${site}`);
};
