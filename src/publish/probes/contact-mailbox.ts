// contact-mailbox: mail to the printed address can arrive, as far as the domain's records and our own mails to it show.
import type { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
import type { Answer, Probe, World } from '#policy';
import { type Db, withTenant } from '#store';
import type { Message } from '#words';
import { found, resolverAt, textsAt } from '../dns.ts';

/** What is known of a printed address: `broken` when mail to it cannot arrive. */
export type Mailbox = (world: World, address: string) => Promise<Answer>;

/** For one run. */
export function mailboxOf(db: Db, resolver: string | null): Mailbox {
  const known = new Map<string, Promise<Answer>>();
  /** Each address once a run, however many sentences print it. */
  const once = (address: string, server: string): Promise<Answer> => {
    const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1));
    const answer = known.get(address) ?? mailOf(domain, address, server);
    known.set(address, answer);
    return answer;
  };
  return (world, address) => reached(world, address, db, resolver, once);
}

export const contactMailbox = (mailbox: Mailbox): Probe => ({
  kind: 'contact-mailbox',
  ask: (world) => askAbout(world, mailbox),
});

async function askAbout(world: World, mailbox: Mailbox): Promise<Answer> {
  const { published, promise } = world;
  const near = new Set(promise.stated.map(({ segment }) => segment));
  const facts = published.policy.contacts.filter(
    (fact) =>
      fact.channel === 'email' &&
      (promise.facts.includes(fact.id) || (fact.stated !== undefined && near.has(fact.stated.segment))),
  );
  const address = facts.find(({ value }) => value !== null)?.value ?? null;
  if (address === null) return { state: 'broken', because: { key: 'probes.mailboxMissing' }, measured: [] };
  return mailbox(world, address);
}

async function reached(
  { published, now }: World,
  address: string,
  db: Db,
  resolver: string | null,
  once: (address: string, server: string) => Promise<Answer>,
): Promise<Answer> {
  const ours = await ownMail(db, published.tenant, address);
  if (ours?.state === 'bounced')
    return {
      state: 'broken',
      because: { key: 'probes.mailboxBounced', values: { address, at: ours.at } },
      measured: [],
    };
  if (resolver === null)
    return { state: 'unproven', because: { key: 'probes.mailboxNoResolver', values: { address } }, measured: [] };
  const { state, because, measured } = await once(address, resolver);
  if (state !== 'unproven' || because.key !== 'probes.mailboxUnproven') return { state, because, measured };
  const aDayAgo = now.subtract({ hours: 24 }).toString();
  return ours?.state === 'sent' && ours.at <= aDayAgo
    ? { state: 'upheld', because: { key: 'probes.mailboxTook', values: { address, at: ours.at } }, measured }
    : { state, because, measured };
}

/** The last mail of ours to this address whose end is known; addresses of mails are kept for seven days only. */
function ownMail(db: Db, tenant: string, address: string): Promise<{ state: 'sent' | 'bounced'; at: string } | null> {
  return withTenant(db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('mail')
      .select(['state', 'changed_at'])
      .where('tenant_id', '=', tenant)
      .where('recipient', 'ilike', address.replace(/[\\%_]/g, '\\$&'))
      .where('state', 'in', ['sent', 'bounced'])
      .orderBy('changed_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row?.state !== 'sent' && row?.state !== 'bounced') return null;
    return { state: row.state, at: row.changed_at };
  });
}

/** What DNS says (RFC 5321, section 5.1): mail servers, else the domain's own address, else nothing that could take mail. */
async function mailOf(domain: string, address: string, server: string): Promise<Answer> {
  const dns = resolverAt(server);
  const values = { domain, address };
  const servers = await found(dns.resolveMx(domain));
  if (servers === 'no-answer') return silent(domain, server);
  if (servers.some(({ exchange }) => exchange === '' || exchange === '.'))
    return { state: 'broken', because: { key: 'probes.mailboxNullMx', values }, measured: [] };
  const measured: Message[] = [];
  if (servers.length > 0) {
    const names = servers.toSorted((a, b) => a.priority - b.priority).map(({ exchange }) => exchange);
    measured.push({ key: 'probes.mailServers', values: { domain, servers: names.join(', ') } });
  } else {
    const [four, six] = [await found(dns.resolve4(domain)), await found(dns.resolve6(domain))];
    if (four === 'no-answer' || six === 'no-answer') return silent(domain, server);
    if (four.length + six.length === 0)
      return { state: 'broken', because: { key: 'probes.mailboxNoMail', values }, measured: [] };
    measured.push({ key: 'probes.mailByAddress', values: { domain } });
  }
  const [spf, dmarc] = [await textOf(dns, domain, 'v=spf1'), await textOf(dns, `_dmarc.${domain}`, 'v=DMARC1')];
  measured.push({ key: 'probes.mailSenders', values: { domain, spf, dmarc } });
  return { state: 'unproven', because: { key: 'probes.mailboxUnproven', values }, measured };
}

const silent = (domain: string, resolver: string): Answer => ({
  state: 'unproven',
  because: { key: 'probes.mailboxNoAnswer', values: { resolver, domain } },
  measured: [],
});

/** The record of that kind as it stands, “–” where there is none, “?” where nobody answered. */
async function textOf(dns: Resolver, name: string, kind: string): Promise<string> {
  const texts = await textsAt(dns, name);
  if (texts === 'no-answer') return '?';
  return texts.find((text) => text.toLowerCase().startsWith(kind.toLowerCase()))?.slice(0, 200) ?? '–';
}
