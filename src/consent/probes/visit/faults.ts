// What can be wrong with how a site asks and obeys: each with the name, the host or the page it was seen at.
import type { Message } from '#words';
import { type Claims, type Sorted, needsConsent, trackingHosts } from './kinds.ts';
import { quoted, say } from './say.ts';
import type { Look, Trace, Visited } from './seen.ts';

export interface Seen {
  visited: Visited;
  claims: Claims;
}

export const sorted = ({ claims }: Pick<Seen, 'claims'>, trace: Pick<Trace, 'kept'> | null): Sorted[] =>
  (trace?.kept ?? []).map((kept) => claims.classify(kept));

const at = (key: string, { visited }: Seen, { name, host }: { name: string; host: string }): Message =>
  say(key, { origin: visited.origin, name: quoted(name), host });

const firstKept = (key: string, seen: Seen, trace: Pick<Trace, 'kept'> | null): Message | null => {
  const found = sorted(seen, trace).find(needsConsent);
  return found ? at(key, seen, found) : null;
};
const firstSent = (key: string, seen: Seen, trace: Trace | null): Message | null => {
  const found = trackingHosts(trace?.hosts ?? [])[0]?.host ?? trace?.calls[0];
  return found === undefined ? null : say(key, { origin: seen.visited.origin, host: quoted(found) });
};

/** Needs consent and is there before a choice. */
export const early = (seen: Seen): Message | null =>
  firstKept('early', seen, seen.visited.first) ?? firstSent('earlySent', seen, seen.visited.first);

/** Is there, or sent, although the visitor refused. */
export const ignored = (seen: Seen): Message | null =>
  firstKept('ignored', seen, seen.visited.refused) ?? firstSent('ignoredSent', seen, seen.visited.refused);

/** The question, and how it may be refused. Recital 32, Art. 7 GDPR; EDPB Cookie Banner Taskforce, 17 January 2023, nos. 2 to 4. */
export function unequal(seen: Seen): Message | null {
  const { visited } = seen;
  const { origin, question, refuseClicks } = visited;
  if (!question) return null;
  if (question.ticked > 0) return say('ticked', { origin, count: question.ticked });
  if (refuseClicks === null) return visited.stopped || visited.unclear ? null : say('noRefuse', { origin });
  if (refuseClicks > 1 && question.accept) return say('refuseClicks', { origin, clicks: refuseClicks });
  const { accept, refuse } = question;
  if (accept && refuse && smaller(refuse, accept))
    return say('smaller', { origin, refuse: looksLike(refuse), accept: looksLike(accept) });
  return null;
}

/** Three quarters in height or letters, or not to be read where the other is (WCAG 2.2, 1.4.3: 3:1 at the least for any text). */
const smaller = (one: Look, other: Look): boolean =>
  one.height < other.height * 0.75 ||
  one.font < other.font * 0.75 ||
  one.width * one.height < other.width * other.height * 0.3 ||
  ((one.contrast ?? 21) < 3 && (other.contrast ?? 21) > (one.contrast ?? 21));

/** One stands out and the other does not: whether that misleads is for a person to judge (EDPB, as above, nos. 12 to 17). */
export function outshone({ visited: { question } }: Seen): boolean {
  const { accept, refuse } = question ?? {};
  if (!accept || !refuse) return false;
  return (
    accept.fill === null ||
    refuse.fill === null ||
    (accept.fill >= 1.5 && refuse.fill < accept.fill / 1.5) ||
    Math.abs(accept.weight - refuse.weight) > 200 ||
    refuse.font < accept.font * 0.9 ||
    refuse.height < accept.height * 0.9
  );
}

/** 120 × 44 px, letters 16 px, contrast 7.1. */
export const looksLike = ({ width, height, font, contrast }: Look): string =>
  `${width} × ${height} px, ${font} px${contrast === null ? '' : `, ${contrast}:1`}`;

export const forgot = ({ visited }: Seen): Message | null => {
  const again = visited.pages.find(({ asks }) => asks);
  if (visited.forgot) return say('forgot', { origin: visited.origin });
  return visited.question && visited.refused && again
    ? say('forgotOn', { origin: visited.origin, page: quoted(again.path) })
    : null;
};

/** Every page leads back to the choice (EDPB, as above, no. 35: easily reachable at any time). */
export const noReopen = ({ visited }: Seen): Message | null => {
  const without = visited.pages.filter(({ reopens, status }) => !reopens && status < 400);
  return without[0]
    ? say('noReopen', { origin: visited.origin, page: quoted(without[0].path), count: without.length })
    : null;
};

/** Art. 7(3) GDPR: as easy to withdraw as to give, and then it ends. */
export function notWithdrawn(seen: Seen): Message | null {
  const { visited } = seen;
  if (!visited.accepted || visited.stopped) return null;
  if (!visited.wayBack) return say('noWithdraw', { origin: visited.origin });
  if (visited.left === null) return null;
  const left = visited.left[0];
  return left ? at('left', seen, left) : firstSent('leftSent', seen, visited.afterwards);
}

/** In a browser that refuses cookies, or from which they were removed. */
export function closedFault({ visited: { origin, closed } }: Pick<Seen, 'visited'>): Message | null {
  if (!closed) return null;
  const { pages, answered, stops, back } = closed;
  const failing = pages.find(({ status, letters }) => status === 0 || status >= 400 || letters === 0);
  if (failing) return say('closedFails', { origin, page: quoted(failing.path), status: failing.status });
  const wall = pages.find(({ asks }) => asks);
  if (wall) return say('closedWall', { origin, page: quoted(wall.path) });
  if (answered === false) return say('closedStuck', { origin });
  const stop = stops.find(({ own }) => own);
  if (stop) return say('closedStops', { origin, message: quoted(stop.message) });
  const [one] = back;
  return one ? say('closedBack', { origin, name: quoted(one.name), host: quoted(one.host) }) : null;
}

const all = [early, unequal, ignored, forgot, noReopen, notWithdrawn] as const;

/** The first of the faults; without a question only what is there unasked can be one. */
export const faultOf = (seen: Seen, among: readonly ((seen: Seen) => Message | null)[] = all): Message | null =>
  (seen.visited.question ? among : among.filter((one) => one === early))
    .map((one) => one(seen))
    .find((fault) => fault !== null) ?? null;
