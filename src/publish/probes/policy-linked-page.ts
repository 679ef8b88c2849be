// policy-linked-page: the pages that a sentence links to answer, and call themselves what the sentence calls them.
import { type Answer, type Probe, type PublishedPolicy, segmentsOf } from '#policy';
import type { Message } from '#words';
import { type Reached, type Reaching, reach } from '../reach.ts';
import type { Site } from '../served.ts';

/** Whether pages of others may be asked for, and how (for tests). */
export interface Links extends Omit<Reaching, 'own'> {
  checkOthers: boolean;
}

interface Finding {
  state: Answer['state'];
  because: Message;
  measured: Message | null;
}

export const policyLinkedPage = (site: Site, { checkOthers, ...reaching }: Links): Probe => ({
  kind: 'policy-linked-page',
  async ask({ published, promise }): Promise<Answer> {
    const segments = promise.stated.map(({ segment }) => segment);
    const links = linksOf(published, segments);
    if (links.length === 0) return { state: 'unproven', because: { key: 'probes.linkNone' }, measured: [] };
    const base = await site.base(published.tenant);
    const own = base === null ? null : new URL(base).origin;
    const topics = topicsIn(wordsOf(published, segments));
    const findings: Finding[] = [];
    for (const link of links) {
      const url = URL.parse(link, base ?? undefined);
      if (!url && base === null) findings.push(unproven({ key: 'probes.notRunning' }));
      else if (!url) findings.push(broken({ key: 'probes.linkNoPage', values: { address: link } }));
      else if (url.origin !== own && !checkOthers)
        findings.push(unproven({ key: 'probes.linkElsewhere', values: { address: url.href } }));
      else findings.push(findingOf(await reach(url.href, { own, ...reaching }), url.origin === own, topics));
    }
    const worst =
      findings.find(({ state }) => state === 'broken') ?? findings.find(({ state }) => state === 'unproven');
    const measured = findings.flatMap((finding) => (finding.measured ? [finding.measured] : []));
    if (worst) return { state: worst.state, because: worst.because, measured };
    return { state: 'upheld', because: { key: 'probes.linkAnswers', values: { count: links.length } }, measured };
  },
});

const broken = (because: Message, measured: Message | null = null): Finding => ({ state: 'broken', because, measured });
const unproven = (because: Message, measured: Message | null = null): Finding => ({
  state: 'unproven',
  because,
  measured,
});

/** Web addresses in these sentences, each once: behind their words, or written out. Anchors within the text are no other page. */
function linksOf({ prose }: PublishedPolicy, segments: readonly string[]): string[] {
  const found = segmentsOf(prose)
    .filter(({ id }) => segments.includes(id))
    .flatMap(({ text, runs = [] }) => {
      const behind = runs.flatMap(({ href }) => (href === undefined ? [] : [href]));
      const written = [...text.matchAll(/\bhttps?:\/\/[^\s<>"“”()]+[^\s<>"“”().,;:!?]/g)].map(([address]) => address);
      return behind.length > 0 ? behind : written;
    });
  return [...new Set(found)].filter((link) => !/^(?:#|mailto:|tel:)/i.test(link));
}

const wordsOf = ({ prose }: PublishedPolicy, segments: readonly string[]): string =>
  segmentsOf(prose)
    .filter(({ id }) => segments.includes(id))
    .map(({ text }) => text)
    .join(' ');

/** What pages beside a policy are about, in the four languages. */
const topics: readonly RegExp[] = [
  /cookie|traceur/i,
  /\b(?:terms|conditions|voorwaarden|AGB|nutzungsbedingungen|geschäftsbedingungen)\b/i,
  /acceptable use|fair use/i,
  /data processing|verwerkersovereenkomst|sous-traitance|auftragsverarbeitung|\bDPA\b/i,
  /imprint|impressum|legal notice|mentions légales|colofon/i,
  /security|sécurité|beveiliging|sicherheit/i,
];

const topicsIn = (text: string): RegExp[] => topics.filter((topic) => topic.test(text));

function findingOf(result: Reached, isOwn: boolean, about: readonly RegExp[]): Finding {
  const { address } = result;
  if (!result.reached) {
    if (result.why === 'private') return broken({ key: 'probes.linkPrivate', values: { address } });
    if (result.why === 'no-page' || result.why === 'redirects')
      return broken({ key: 'probes.linkNoPage', values: { address } });
    return isOwn
      ? broken({ key: 'probes.linkSilent', values: { address } })
      : unproven({ key: 'probes.linkNotReached', values: { address } });
  }
  const { status, title } = result;
  const seen: Message = { key: 'probes.linkSeen', values: { address, status: String(status), title } };
  const values = { address, status: String(status) };
  if (!isOwn && [401, 403, 429, 503].includes(status)) return unproven({ key: 'probes.linkGuarded', values }, seen);
  if (status !== 200) return broken({ key: 'probes.linkDead', values }, seen);
  if (about.length > 0 && !about.some((topic) => topic.test(title)))
    return unproven({ key: 'probes.linkOther', values: { address, title } }, seen);
  return { state: 'upheld', because: { key: 'probes.linkAnswers', values: { count: 1 } }, measured: seen };
}
