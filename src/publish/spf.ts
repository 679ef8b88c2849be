// SPF (RFC 7208): who may send for a domain, read without a mail at hand; the records that it includes are read too.
import type { Resolver } from 'node:dns/promises';
import { textsAt } from './dns.ts';

export interface Spf {
  /** `nobody`: it lets no server send. `long`: more than ten look-ups. `silent`: a server did not answer about `part`. */
  is: 'sound' | 'missing' | 'several' | 'open' | 'nobody' | 'wrong' | 'long' | 'silent';
  /** The record as it stands; “–” where there is none. */
  text: string;
  /** What receivers cannot make sense of, or the name that nobody answered about. */
  part?: string;
}

/** RFC 7208, section 4.6.4. */
const mostLookups = 10;
const mechanism =
  /^([+\-~?]?)(all|include:\S+|a(?:[:/]\S+)?|mx(?:[:/]\S+)?|ptr(?::\S+)?|ip4:[\d./]+|ip6:[\da-f:./]+|exists:\S+)$/i;
const modifier = /^[a-z][\w.-]*=\S*$/i;

export async function spfOf(dns: Resolver, domain: string): Promise<Spf> {
  const budget = { left: mostLookups };
  const own = await recordOf(dns, domain);
  if (own.is !== 'sound') return own;
  const { text } = own;
  const below = await follow(dns, text, budget);
  if (below !== null) return { ...below, text };
  const terms = termsOf(text);
  if (terms.some((term) => /^\+?all$/i.test(term))) return { is: 'open', text };
  const allows = terms.some((term) => /^[+?~]?(?:include|a|mx|ptr|ip4|ip6|exists)\b/i.test(term));
  const passesOn = terms.some((term) => /^redirect=/i.test(term));
  const closed = terms.some((term) => /^-all$/i.test(term));
  return { is: closed && !allows && !passesOn ? 'nobody' : 'sound', text };
}

async function recordOf(dns: Resolver, domain: string): Promise<Spf> {
  const texts = await textsAt(dns, domain);
  if (texts === 'no-answer') return { is: 'silent', text: '?', part: domain };
  const records = texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
  if (records.length === 0) return { is: 'missing', text: '–' };
  return { is: records.length > 1 ? 'several' : 'sound', text: records.join(' | ') };
}

/** The terms that count: what stands after `all` is never reached (section 5.1), nor is a redirect beside it (section 6.1). */
function termsOf(text: string): string[] {
  const terms = text
    .split(/ +/)
    .slice(1)
    .filter((term) => term !== '');
  const end = terms.findIndex((term) => /^[+\-~?]?all$/i.test(term));
  return end < 0 ? terms : terms.slice(0, end + 1);
}

/** What goes wrong in this record or in one that it leads to; null when nothing does. Loops end when the look-ups are used up. */
async function follow(dns: Resolver, text: string, budget: { left: number }): Promise<Omit<Spf, 'text'> | null> {
  const strange = text
    .split(/ +/)
    .slice(1)
    .find((term) => term !== '' && !mechanism.test(term) && !modifier.test(term));
  if (strange !== undefined) return { is: 'wrong', part: strange.slice(0, 80) };
  for (const term of termsOf(text)) {
    if (!/^(?:[+\-~?]?(?:include:|a\b|mx\b|ptr\b|exists:)|redirect=)/i.test(term)) continue;
    if (--budget.left < 0) return { is: 'long' };
    const to = /^(?:[+\-~?]?include:|redirect=)([^%]+)$/i.exec(term)?.[1];
    if (to === undefined) continue;
    const inner = await recordOf(dns, to);
    if (inner.is === 'silent') return inner;
    if (inner.is !== 'sound') return { is: 'wrong', part: term.slice(0, 80) };
    const below = await follow(dns, inner.text, budget);
    if (below?.is === 'wrong') return { is: 'wrong', part: term.slice(0, 80) };
    if (below !== null) return below;
  }
  return null;
}
