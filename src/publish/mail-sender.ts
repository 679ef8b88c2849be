// The domain that mails come from: whether its records let receivers know them as its own (SPF, DKIM, DMARC).
import { createPublicKey } from 'node:crypto';
import type { Resolver } from 'node:dns/promises';
import type { Answer } from '#policy';
import type { Message } from '#words';
import { resolverAt, textsAt } from './dns.ts';
import { type Spf, spfOf } from './spf.ts';

/** Where mails come from, as it is set. */
export interface MailSender {
  /** In ASCII. */
  domain: string;
  /** The name of the key that the mail server signs with (RFC 6376, section 3.1); null: nobody said. */
  selector: string | null;
}

/** What one of the three records comes to: it stands, it is wrong, or it is not known. */
type Record = { state: 'stands'; text: string } | { state: 'wrong' | 'unknown'; text: string; because: Message };

/**
 * Broken when a record is missing or wrong, unproven when one is not known, upheld when all three stand. Says nothing of whether the
 * mail server's own address is among those that SPF names: only receivers see from where it sends.
 */
export async function mailSenderAnswer(sender: MailSender | null, server: string | null): Promise<Answer> {
  if (sender === null) return { state: 'unproven', because: { key: 'probes.senderNone' }, measured: [] };
  const { domain, selector } = sender;
  if (server === null)
    return { state: 'unproven', because: { key: 'probes.senderNoResolver', values: { domain } }, measured: [] };
  const dns = resolverAt(server);
  const [spf, dkim, dmarc] = await Promise.all([
    spfRecord(dns, domain, server),
    dkimRecord(dns, domain, selector, server),
    dmarcRecord(dns, domain, server),
  ]);
  const all = [spf, dkim, dmarc];
  const measured: Message[] = [
    { key: 'probes.senderRecords', values: { domain, spf: spf.text, dkim: dkim.text, dmarc: dmarc.text } },
  ];
  for (const state of ['wrong', 'unknown'] as const) {
    const worst = all.find((record) => record.state === state);
    if (worst && worst.state !== 'stands')
      return { state: state === 'wrong' ? 'broken' : 'unproven', because: worst.because, measured };
  }
  return { state: 'upheld', because: { key: 'probes.senderStands', values: { domain } }, measured };
}

const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
const silent = (domain: string, resolver: string): Record => ({
  state: 'unknown',
  text: '?',
  because: { key: 'probes.mailboxNoAnswer', values: { resolver, domain } },
});

const spfFaults = {
  missing: 'probes.senderSpfMissing',
  several: 'probes.senderSpfSeveral',
  open: 'probes.senderSpfOpen',
  nobody: 'probes.senderSpfNobody',
  wrong: 'probes.senderSpfWrong',
} as const satisfies { [K in Exclude<Spf['is'], 'sound' | 'silent' | 'long'>]: string };

async function spfRecord(dns: Resolver, domain: string, server: string): Promise<Record> {
  const spf = await spfOf(dns, domain);
  if (spf.is === 'silent') return silent(spf.part ?? domain, server);
  const text = shown(spf.text);
  if (spf.is === 'sound') return { state: 'stands', text };
  const values = { domain, part: spf.part ?? '' };
  // A receiver stops at the eleventh look-up, and may have found our server before.
  if (spf.is === 'long')
    return { state: 'unknown', text, because: { key: 'probes.senderSpfLong', values: { domain } } };
  return { state: 'wrong', text, because: { key: spfFaults[spf.is], values } };
}

/** The tags of a record (RFC 6376, section 3.2); of a tag that stands twice the first. */
function tagsOf(text: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const part of text.split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(at, 0)).trim();
    if (name !== '' && !tags.has(name)) tags.set(name, part.slice(at + 1).trim());
  }
  return tags;
}

async function dkimRecord(dns: Resolver, domain: string, selector: string | null, server: string): Promise<Record> {
  const unknown = { key: 'probes.senderDkimNoSelector', values: { domain } };
  if (selector === null) return { state: 'unknown', text: '?', because: unknown };
  const name = `${selector}._domainkey.${domain}`;
  const texts = await textsAt(dns, name);
  if (texts === 'no-answer') return silent(name, server);
  const [text] = texts;
  const wrong = (key: string, said = '–'): Record => ({
    state: 'wrong',
    text: said,
    because: { key, values: { domain, name } },
  });
  if (text === undefined) return wrong('probes.senderDkimMissing');
  // What receivers do with several is open (RFC 6376, section 3.6.2.2), so it is no key to rely on.
  if (texts.length > 1) return wrong('probes.senderDkimUseless', shown(texts.join(' | ')));
  const tags = tagsOf(text);
  if (tags.get('p') === '') return wrong('probes.senderDkimRevoked', shown(text));
  return isKey(tags) ? { state: 'stands', text: shown(text) } : wrong('probes.senderDkimUseless', shown(text));
}

/** A key that receivers may trust: RSA of 1024 bits or more (RFC 8301), or Ed25519 (RFC 8463); not one for trial (`t=y`). */
function isKey(tags: ReadonlyMap<string, string>): boolean {
  if ((tags.get('v') ?? 'DKIM1') !== 'DKIM1' || (tags.get('t') ?? '').split(':').some((flag) => flag.trim() === 'y'))
    return false;
  const key = Buffer.from((tags.get('p') ?? '').replace(/\s/g, ''), 'base64');
  const kind = tags.get('k') ?? 'rsa';
  if (kind === 'ed25519') return key.length === 32;
  return kind === 'rsa' && (['spki', 'pkcs1'] as const).some((type) => bitsOf(key, type) >= 1024);
}

function bitsOf(key: Buffer, type: 'spki' | 'pkcs1'): number {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key, format: 'der', type });
    return asymmetricKeyType === 'rsa' ? (asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  } catch {
    return 0;
  }
}

/** RFC 7489, section 6.6.3; of the domains above, the first with a record counts, so that no list of public suffixes is needed. */
async function dmarcRecord(dns: Resolver, domain: string, server: string): Promise<Record> {
  const labels = domain.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const name = `_dmarc.${labels.slice(from).join('.')}`;
    const texts = await textsAt(dns, name);
    if (texts === 'no-answer') return silent(name, server);
    const records = texts.filter((text) => /^v\s*=\s*DMARC1\s*(?:;|$)/.test(text));
    const [text] = records;
    if (text === undefined) continue;
    const stands = records.length === 1 && /^(?:none|quarantine|reject)$/i.test(tagsOf(text).get('p') ?? '');
    return stands
      ? { state: 'stands', text: shown(text) }
      : {
          state: 'wrong',
          text: shown(records.join(' | ')),
          because: { key: 'probes.senderDmarcWrong', values: { domain, name } },
        };
  }
  const because = { key: 'probes.senderDmarcMissing', values: { domain } };
  return { state: 'wrong', text: '–', because };
}
