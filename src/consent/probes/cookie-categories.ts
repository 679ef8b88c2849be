// cookie-categories: the cookies of a category, or the one that a row names, are met only as the category allows and last no longer than said.
import { Temporal } from '#base';
import type { Answer, Probe } from '#policy';
import { ignored, sorted } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { needsConsent, type Sorted } from './visit/kinds.ts';
import { afterNo, afterYes, beforeChoice } from './visit/readings.ts';
import { quoted, say } from './visit/say.ts';
import { kindSaid, ofBrowser, wordsOf } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const cookieCategories = (stage: VisitStage): Probe => siteProbe(stage, 'cookie-categories', judge);

function judge(scene: Scene): Answer {
  const { visited, claims, world } = scene;
  const measured = [...beforeChoice(scene), ...afterNo(scene), ...afterYes(scene)];
  if (ofBrowser(world)) return unproven('ofBrowser', {}, measured);
  const facts = claims.policy.cookies.filter(({ id }) => world.promise.facts.includes(id));
  const kind = kindSaid(wordsOf(world));
  if (facts.length === 0 && kind === null) return unproven('categoryUnclear', {}, measured);
  const concerns = (one: Sorted): boolean =>
    !one.choice && (facts.length > 0 ? facts.some((fact) => sameCookie(fact.name, one)) : one.kind === kind);
  const [first, later] = [visited.first, visited.refused].map((trace) => sorted(scene, trace).filter(concerns));
  const yes = sorted(scene, visited.accepted).filter(concerns);
  const values = ({ name, host }: Sorted) => ({ origin: visited.origin, name: quoted(name), host });
  const soon = first!.find(needsConsent);
  if (soon) return broken(say('early', values(soon)), measured);
  const against = later!.find(needsConsent);
  if (against) return broken(ignored(scene) ?? say('ignored', values(against)), measured);
  const met = [...first!, ...later!, ...yes];
  const long = met.find(lastsLonger);
  if (long) {
    const days = { days: long.days ?? 0, says: long.says ?? '' };
    return broken(say('categoryLonger', { ...values(long), ...days }), measured);
  }
  if (met.length === 0) return unproven('categoryNotMet', {}, measured);
  if (visited.question && !visited.accepted) return unproven('notAccepted', { origin: visited.origin }, measured);
  // What the site's own cookie does with its value is not seen from outside; of a vendor's the law room knows what it is for.
  const own = met.find(({ vendor }) => vendor === null);
  if (own) return unproven('categoryPurpose', values(own), measured);
  return upheld('categoryHolds', { count: new Set(met.map(({ name }) => name)).size }, measured);
}

const sameCookie = (said: string, { name }: Sorted): boolean => {
  const start = /^(.{3,}?)(?:[*<{[%#]|X{2,}.*$)/.exec(said)?.[1];
  return start === undefined ? said === name : name.startsWith(start);
};

/** By more than a day: a cookie of “2 years” may say 730 or 731 days. `session` is at most what a browser keeps while it is open. */
function lastsLonger({ what, days, says }: Sorted): boolean {
  if (what !== 'cookie' || days === null || says === null || says === 'permanent') return false;
  if (says === 'session') return true;
  const start = Temporal.PlainDateTime.from('2026-01-01T00:00');
  const said = start.until(start.add(says), { largestUnit: 'hours' }).hours / 24;
  return days > said * 1.02 + 1;
}
