// The mail of an installation: queue in a transaction, send what is due, say what became of it. main.ts opens it.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, type Pii, Problem, type Secret } from '#base';
import { type Db, type Jobs, type MailState, type TenantDb, withTenant } from '#store';
import { addressOf } from './address.ts';
import type { Pauses } from './attempt.ts';
import { type Bounce, type Recorded, recordBounce } from './bounce.ts';
import { type Caps, forNewsletters } from './claim.ts';
import { before, eraseAddress, eraseClosed, eraseMails, forget, keeps } from './forget.ts';
import { type ClosedAddress, type KeptMail, keptOf } from './kept.ts';
import type { Letter, MayDeliver } from './letter.ts';
import { type MailLine, type MailNote, logOf, mailsOf, sendAgain } from './look.ts';
import { type Looked, readMailbox } from './mailbox.ts';
import { outboxCount, removeFromOutbox, sweepOutbox } from './outbox.ts';
import { queueMail } from './queue.ts';
import type { Sender } from './render.ts';
import { type Sending, sendDue, tenantsOf } from './send.ts';
import { type SmtpTarget, connectSmtp } from './smtp.ts';
import type { TemplateId } from './templates/index.ts';

export interface MailOptions {
  db: Db;
  jobs: Jobs;
  clock: Clock;
  /** The .upheld folder. */
  home: string;
  /** Null: mails are written into the outbox folder. */
  smtp: SmtpTarget | null;
  /** The address that mails come from; needed with `smtp`. */
  from: string | null;
  /** The Maildir that bounces come back to; absent or null: none is read. */
  bounces?: string | null;
  /** The key of address hashes, Message-IDs and what rests sealed: the same for all processes on one database. */
  secret: Secret;
  /** A tenant's name and where answers to it go. */
  sender: (tenant: string) => Promise<Sender>;
  mayDeliver: MayDeliver;
  log: (message: string) => void;
  caps?: Partial<Caps>;
  pauses?: Pauses;
}

export interface Mail {
  /** See queue.ts. */
  queueMail<T extends TemplateId>(
    trx: TenantDb,
    tenant: string,
    letter: Letter<T>,
  ): Promise<{ id: string; fresh: boolean }>;
  /** Sends what is due, of one tenant or of all, for at most `seconds`. One at a time in a process; answers with how many mails it took. */
  sendDue(options?: { tenant?: string; seconds?: number }): Promise<number>;
  /** Clears and deletes what is older than its storage period (forget.ts). */
  forget(): Promise<void>;
  /** Takes an address out of all mails of a tenant (forget.ts). */
  eraseAddress(trx: TenantDb, tenant: string, address: Pii): Promise<{ erased: number; left: number }>;
  /** What is kept of mails to an address (kept.ts). */
  keptOf(tenant: string, address: Pii): Promise<{ mails: readonly KeptMail[]; closed: ClosedAddress | null }>;
  /** Takes the address out of these mails (forget.ts); `left`: how many are being handed over at this moment. */
  eraseMails(tenant: string, ids: readonly string[]): Promise<{ erased: number; left: number }>;
  /** Opens closed addresses again, by their keys. */
  eraseClosed(tenant: string, keys: readonly string[]): Promise<void>;
  /** Records what came back (bounce.ts). */
  recordBounce(bounce: Bounce): Promise<Recorded>;
  /** Records what came back into the mailbox for bounces (mailbox.ts); nothing without one. Throws Problem `mail.bounces`. */
  readBounces(): Promise<Looked>;
  /** Newest first, at most `limit`; and how many there are of each state. */
  mails(
    tenant: string,
    filter: { state?: MailState; limit: number },
  ): Promise<{ mails: MailLine[]; counts: Partial<Record<MailState, number>> }>;
  logOf(tenant: string, id: string): Promise<MailNote[] | null>;
  sendAgain(tenant: string, id: string): Promise<void>;
  /** How mail leaves here, and whether the server lets us in. */
  reach(): Promise<Reach>;
  /** Newsletters of one company within 24 hours; what is more goes on the days after. */
  newslettersADay: number;
  /** Takes no more mails and waits for those under way. */
  stop(): Promise<void>;
}

export type Reach =
  | { by: 'smtp'; server: string; problem: Problem | null }
  | { by: 'outbox'; folder: string; count: number };

const caps: Caps = { perAddress: 5, perTenant: 50_000 };
const pauses: Pauses = { first: 'PT1M', longest: 'PT4H' };

/** Throws Problem `mail.from` when a server is set and MAIL_FROM is not, or makes no sense. */
export function openMail(options: MailOptions): Mail {
  const from = fromOf(options);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const { db, clock, jobs, secret, smtp, home } = options;
  const outbox = join(home, 'outbox');
  const sending: Sending = {
    db,
    clock,
    smtp,
    from,
    name: domain,
    outbox,
    journals: join(home, 'mail'),
    sender: options.sender,
    mayDeliver: options.mayDeliver,
    log: options.log,
    caps: { ...caps, ...options.caps },
    secret,
    pauses: options.pauses ?? pauses,
    giveUpAfter: 'P3D',
    deduplicates: smtp?.deduplicates ?? false,
  };
  const known = new Set<string>();
  const record = async (bounce: Bounce): Promise<Recorded> => recordBounce(db, await tenantsOf(db), bounce, clock);
  let stopped = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    newslettersADay: forNewsletters(sending.caps),
    queueMail: (trx, tenant, letter) => queueMail(trx, tenant, letter, { jobs, clock, secret, domain }),
    sendDue({ tenant, seconds = 600 } = {}) {
      const act = async (): Promise<number> => {
        const end = performance.now() + seconds * 1000;
        const tenants = tenant === undefined ? await tenantsOf(db) : [tenant];
        return sendDue(sending, tenants, () => stopped || performance.now() > end);
      };
      const sent = last.then(act, act);
      last = sent.catch(() => {});
      return sent;
    },
    async forget() {
      for (const tenant of await tenantsOf(db)) await withTenant(db, tenant, (trx) => forget(trx, tenant, clock));
      sweepOutbox(outbox, before(clock, keeps.outbox));
    },
    async eraseAddress(trx, tenant, address) {
      const { erased, left } = await eraseAddress(trx, tenant, address, secret, clock);
      removeFromOutbox(outbox, new Set(erased));
      return { erased: erased.length, left };
    },
    keptOf: (tenant, address) => withTenant(db, tenant, (trx) => keptOf(trx, tenant, address, secret)),
    async eraseMails(tenant, ids) {
      const { erased, left } = await withTenant(db, tenant, (trx) => eraseMails(trx, tenant, ids, clock));
      removeFromOutbox(outbox, new Set(erased));
      return { erased: erased.length, left };
    },
    eraseClosed: (tenant, keys) => withTenant(db, tenant, (trx) => eraseClosed(trx, tenant, keys)),
    recordBounce: record,
    async readBounces() {
      if (!options.bounces) return { read: 0, recorded: 0 };
      return readMailbox(options.bounces, known, record, () => stopped);
    },
    mails: (tenant, filter) => withTenant(db, tenant, (trx) => mailsOf(trx, tenant, filter)),
    logOf: (tenant, id) => withTenant(db, tenant, (trx) => logOf(trx, tenant, id)),
    sendAgain: (tenant, id) => withTenant(db, tenant, (trx) => sendAgain(trx, tenant, id, clock)),
    async reach() {
      if (!smtp) return { by: 'outbox', folder: outbox, count: outboxCount(outbox) };
      const server = `${smtp.host}:${smtp.port}`;
      try {
        (await connectSmtp({ ...smtp, timeout: Math.min(smtp.timeout, 10_000) }, domain)).close();
        return { by: 'smtp', server, problem: null };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { by: 'smtp', server, problem: error };
      }
    },
    async stop() {
      stopped = true;
      // One that waits for a slow server is settled by the next run as if this process had been killed.
      await Promise.race([last, pause(10_000, undefined, { ref: false })]);
    },
  };
}

function fromOf({ from, smtp }: MailOptions): string {
  if (from === null && !smtp) return 'no-reply@upheld.invalid';
  try {
    return addressOf(from ?? '');
  } catch (cause) {
    throw new Problem(
      'mail.from',
      {
        happened: from === null ? 'SMTP_URL is set and MAIL_FROM is not.' : 'MAIL_FROM is no e-mail address.',
        unchanged: 'Nothing was started, no mail was sent.',
        next: 'Set MAIL_FROM to the address that mails shall come from, for example privacy@example.org.',
      },
      { cause },
    );
  }
}
