// Telling people of a material change by e-mail: each address once however often it is tried, and proof for each from the log of mails.
import { createHmac } from 'node:crypto';
import { type Clock, type Pii, Problem, type Language, type Secret } from '#base';
import type { Mail } from '#mail';
import type { PublishedPolicy } from '#policy';
import { type Db, type MailState, type TenantDb, withTenant } from '#store';
import { say } from '#words';
import type { Notice } from './notices.ts';
import { type Addressee, sameMailbox } from './recipients.ts';

/** What sending works with. */
export interface Notifying {
  db: Db;
  mail: Pick<Mail, 'queueMail'>;
  clock: Clock;
  /** The key of the hashes under which addresses are remembered. */
  secret: Secret;
}

export interface WhatToTell {
  company: string;
  published: PublishedPolicy;
  notice: Notice;
  /** Absolute address of the page that shows what changed. */
  link: string;
}

export interface Queued {
  queued: number;
  /** Addresses that had been queued for this notice before. */
  already: number;
  /** Addresses that mail refuses: their places in the list, from 0. */
  refused: readonly number[];
}

const batch = 200;

/**
 * Queues a mail for each address, in batches that are committed one by one: killed at any moment and run again, it goes on where it
 * was, and nobody is written to twice. The key of a mail is the notice and a hash of the address.
 */
export async function notify(
  { db, mail, clock, secret }: Notifying,
  { company, published, notice, link }: WhatToTell,
  addressees: readonly Addressee[],
  progress: (done: number) => void = () => {},
): Promise<Queued> {
  const { tenant } = published;
  const refused: number[] = [];
  let queued = 0;
  let already = 0;
  for (let from = 0; from < addressees.length; from += batch) {
    const part = addressees.slice(from, from + batch);
    await withTenant(db, tenant, async (trx) => {
      for (const [offset, { address, language }] of part.entries()) {
        const recipient = hashOfRecipient(secret, tenant, notice.version, address);
        const key = `policy-notice/${notice.version}/${recipient}`;
        const values = valuesFor(company, published, notice, link, language ?? published.policy.meta.language);
        const letter = { key, to: address, template: 'policy-changed', values, kind: 'notice' } as const;
        try {
          const { fresh } = await mail.queueMail(trx, tenant, {
            ...letter,
            language: language ?? published.policy.meta.language,
          });
          if (fresh) queued++;
          else already++;
        } catch (error) {
          if (!(error instanceof Problem && error.code === 'mail.address')) throw error;
          refused.push(from + offset);
          continue;
        }
        await trx
          .insertInto('policy_notice_recipient')
          .values({
            tenant_id: tenant,
            version: notice.version,
            recipient,
            mail_key: key,
            queued_at: clock.now().toString({ smallestUnit: 'millisecond' }),
          })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'version', 'recipient']).doNothing())
          .execute();
      }
    });
    progress(Math.min(from + batch, addressees.length));
  }
  return { queued, already, refused };
}

/** The same for the same mailbox and notice; without the secret nobody can test whether an address is behind it. */
const hashOfRecipient = (secret: Secret, tenant: string, version: number, address: Pii): string =>
  createHmac('sha256', secret.reveal())
    .update(['policy notice', tenant, String(version), sameMailbox(address.reveal())].join('\0'))
    .digest('hex');

/** The notices that were sent to an address. */
export async function recipientsIn(
  trx: TenantDb,
  tenant: string,
  secret: Secret,
  address: Pii,
): Promise<{ version: number; recipient: string; queuedAt: string }[]> {
  const versions = await trx
    .selectFrom('policy_notice_recipient')
    .select('version')
    .distinct()
    .where('tenant_id', '=', tenant)
    .orderBy('version')
    .execute();
  const hashes = versions.map(({ version }) => hashOfRecipient(secret, tenant, version, address));
  if (hashes.length === 0) return [];
  return trx
    .selectFrom('policy_notice_recipient')
    .select(['version', 'recipient', 'queued_at as queuedAt'])
    .where('tenant_id', '=', tenant)
    .where('recipient', 'in', hashes)
    .orderBy('version')
    .execute();
}

/** What the mail says; the template takes lines without control characters. */
function valuesFor(company: string, { policy }: PublishedPolicy, notice: Notice, link: string, language: Language) {
  const said = notice.reasons.map(({ message }) => say(message, language));
  const lines = said.length > 0 ? said : [notice.decided?.why ?? policy.meta.title];
  const line = (text: string, max: number): string =>
    text
      .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
      .trim()
      .slice(0, max);
  return {
    company: line(company, 200),
    title: line(policy.meta.title, 200),
    version: notice.version,
    effective: notice.effectiveOn,
    changes: lines.slice(0, 100).map((text) => line(text, 1000)),
    link,
  };
}

export interface Proof {
  /** The hash under which the address is remembered. */
  recipient: string;
  queuedAt: string;
  /** What became of the mail; null once its log has reached the end of its storage period. */
  state: MailState | null;
  at: string | null;
  /** The server's answer, or why it was refused. */
  detail: string | null;
}

/** Per recipient, in the order in which they were queued: what became of the notice. */
export function proofsOf(db: Db, tenant: string, version: number): Promise<Proof[]> {
  return withTenant(db, tenant, async (trx) => {
    const rows = await trx
      .selectFrom('policy_notice_recipient as told')
      .leftJoin('mail', (join) =>
        join.onRef('mail.tenant_id', '=', 'told.tenant_id').onRef('mail.key', '=', 'told.mail_key'),
      )
      .select([
        'told.recipient',
        'told.queued_at',
        'mail.state',
        'mail.changed_at',
        'mail.reason',
        'mail.smtp_response',
      ])
      .where('told.tenant_id', '=', tenant)
      .where('told.version', '=', version)
      .orderBy('told.queued_at')
      .orderBy('told.recipient')
      .execute();
    return rows.map((row) => ({
      recipient: row.recipient,
      queuedAt: row.queued_at,
      state: row.state,
      at: row.changed_at,
      detail: row.smtp_response ?? row.reason,
    }));
  });
}

/** How many mails of a notice stand in which state. */
export interface MailTally {
  queued: number;
  /** Handed to a mail server, which took them. */
  sent: number;
  /** Written into the outbox folder: nobody got them. */
  outbox: number;
  /** Refused, failed, bounced or uncertain. */
  failed: number;
  waiting: number;
  /** Their log has reached the end of its storage period: what became of them is not known any more. */
  forgotten: number;
  /** When the first was handed over, and when the last (ISO 8601). */
  firstSentAt: string | null;
  lastSentAt: string | null;
}

export async function tallyOf(db: Db, tenant: string, version: number): Promise<MailTally> {
  const proofs = await proofsOf(db, tenant, version);
  const of = (...states: MailState[]): Proof[] =>
    proofs.filter(({ state }) => state !== null && states.includes(state));
  const sent = of('sent');
  const times = sent.map(({ at, queuedAt }) => at ?? queuedAt).toSorted();
  return {
    queued: proofs.length,
    sent: sent.length,
    outbox: of('sent-to-outbox').length,
    failed: of('failed', 'refused', 'bounced', 'uncertain').length,
    waiting: of('queued', 'sending', 'committing').length,
    forgotten: proofs.filter(({ state }) => state === null).length,
    firstSentAt: times[0] ?? null,
    lastSentAt: times.at(-1) ?? null,
  };
}

export type ShownChannel = 'website' | 'in-service';

/** Writes down that a notice stands somewhere: seen by the watch (`saidBy` null) or said by a person. */
export async function noteShown(
  trx: Db,
  tenant: string,
  version: number,
  channel: ShownChannel,
  clock: Clock,
  saidBy: string | null = null,
): Promise<void> {
  const at = clock.now().toString({ smallestUnit: 'millisecond' });
  await trx
    .insertInto('policy_notice_shown')
    .values({ tenant_id: tenant, version, channel, first_at: at, last_at: at, said_by: saidBy })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'version', 'channel']).doUpdateSet({ last_at: at }))
    .execute();
}

export interface Shown {
  channel: ShownChannel;
  firstAt: string;
  lastAt: string;
  saidBy: string | null;
}

export function shownOf(db: Db, tenant: string, version: number): Promise<Shown[]> {
  return withTenant(db, tenant, async (trx) => {
    const rows = await trx
      .selectFrom('policy_notice_shown')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('version', '=', version)
      .orderBy('channel')
      .execute();
    return rows.map((row) => ({
      channel: row.channel,
      firstAt: row.first_at,
      lastAt: row.last_at,
      saidBy: row.said_by,
    }));
  });
}
