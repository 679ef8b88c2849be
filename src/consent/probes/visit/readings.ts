// What was measured at a visit, in the order in which it happened.
import type { Message } from '#words';
import { type Seen, looksLike } from './faults.ts';
import { trackingHosts } from './kinds.ts';
import { listed, namesOf, quoted, say } from './say.ts';
import type { Trace } from './seen.ts';

const kept = (key: string, trace: Pick<Trace, 'kept'> | null): Message[] => {
  if (!trace) return [];
  const { length: count } = trace.kept;
  return [count === 0 ? say(`${key}Nothing`) : say(key, { names: namesOf(trace.kept), count })];
};
const sent = (key: string, trace: Trace | null): Message[] => {
  const hosts = [...trackingHosts(trace?.hosts ?? []).map(({ host }) => host), ...(trace?.calls ?? [])];
  return hosts.length > 0 ? [say(key, { hosts: listed(hosts) })] : [];
};

export function beforeChoice({ visited }: Seen): Message[] {
  return [...kept('keptBefore', visited.first), ...sent('sentBefore', visited.first)];
}

export function asked({ visited: { question, askedWhen, scrolledAway } }: Seen): Message[] {
  if (!question) return [say('askedNothing')];
  const { accept, refuse } = question;
  return [
    ...(askedWhen === 'late' ? [say('askedLate')] : askedWhen === 'scrolled' ? [say('askedScrolled')] : []),
    ...(scrolledAway ? [say('scrolledAway')] : []),
    ...(accept ? [say('askedAccept', { text: quoted(accept.text), look: looksLike(accept) })] : []),
    ...(refuse ? [say('askedRefuse', { text: quoted(refuse.text), look: looksLike(refuse) })] : []),
  ];
}

export function afterNo({ visited }: Seen): Message[] {
  if (!visited.refused) return [];
  return [
    ...kept('keptAfterNo', visited.refused),
    ...sent('sentAfterNo', visited.refused),
    ...(visited.forgot ? [] : [say('remembered')]),
  ];
}

export function afterYes({ visited }: Seen): Message[] {
  return [...kept('keptAfterYes', visited.accepted), ...sent('sentAfterYes', visited.accepted)];
}

export function reopens({ visited: { pages } }: Seen): Message[] {
  const count = pages.filter((page) => page.reopens).length;
  return pages.length > 0 ? [say('reopens', { count, pages: pages.length })] : [];
}

export function withdrawn({ visited }: Seen): Message[] {
  const { withdrawClicks: clicks, left } = visited;
  if (clicks === null) return [];
  return [say('withdrawClicks', { clicks }), ...kept('keptAfterWithdrawal', left && { kept: left })];
}
