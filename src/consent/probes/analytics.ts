// analytics: use of the site is measured by the tools that the text names, and only in browsers that agreed.
import type { Answer, Probe } from '#policy';
import { sorted } from './visit/faults.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { trackingHosts } from './visit/kinds.ts';
import { afterNo, afterYes, beforeChoice } from './visit/readings.ts';
import { quoted, say } from './visit/say.ts';
import type { Trace } from './visit/seen.ts';
import type { VisitStage } from './visit/shared.ts';

export const analytics = (stage: VisitStage): Probe => siteProbe(stage, 'analytics', judge);

interface Measuring {
  /** A cookie, a host or a file, as it was met. */
  what: string;
  /** Id of a vendor; null: not known. */
  vendor: string | null;
}

function judge(scene: Scene): Answer {
  const { visited, claims, world } = scene;
  const { origin } = visited;
  const measured = [...beforeChoice(scene), ...afterNo(scene), ...afterYes(scene)];
  const [soon, against, agreed] = [visited.first, visited.refused, visited.accepted].map((one) =>
    measuring(scene, one),
  );
  const asks = claims.asked.includes('statistics');
  const met = [...soon!, ...against!, ...agreed!];
  const stranger = met.find(({ vendor }) => vendor !== null && !isNamed(scene, vendor));
  if (stranger)
    return broken(say('analyticsUnnamed', { origin, what: quoted(stranger.what), vendor: stranger.vendor! }), measured);
  // Where the text asks for no consent, whether measuring needs one is for a person to judge.
  if (!asks) return unproven('analyticsUnasked', {}, measured);
  if (soon![0]) return broken(say('analyticsEarly', { origin, what: quoted(soon![0].what) }), measured);
  if (against![0]) return broken(say('analyticsIgnored', { origin, what: quoted(against![0].what) }), measured);
  const left = sorted(scene, visited.left && { kept: visited.left }).find(({ kind }) => kind === 'statistics');
  if (left) return broken(say('left', { origin, name: quoted(left.name), host: left.host }), measured);
  const again = measuring(scene, visited.afterwards && { ...visited.afterwards, kept: [] })[0];
  if (again) return broken(say('leftSent', { origin, host: quoted(again.what) }), measured);
  if (met.length === 0) return unproven('analyticsNone', {}, measured);
  // Which data a tool takes in, how long it keeps them and where it stands, no visit shows.
  const { data, retention, sources } = claims.policy;
  const more = [...data, ...retention, ...sources].some(({ id }) => world.promise.facts.includes(id));
  return more ? unproven('analyticsData', {}, measured) : upheld('analyticsHolds', {}, measured);
}

function measuring(scene: Scene, trace: Trace | null): Measuring[] {
  return [
    ...sorted(scene, trace)
      .filter(({ kind }) => kind === 'statistics')
      .map(({ name, vendor }) => ({ what: name, vendor })),
    ...trackingHosts(trace?.hosts ?? [])
      .filter(({ kind }) => kind === 'statistics')
      .map(({ host, vendor }) => ({ what: host, vendor })),
    ...(trace?.calls ?? []).map((call) => ({
      what: call,
      vendor: /(?:matomo|piwik)/.test(call) ? 'matomo' : null,
    })),
  ];
}

const isNamed = ({ claims }: Scene, vendor: string): boolean => claims.vendors.has(vendor);
