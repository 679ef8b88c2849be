// For tests of mail: a database with a tenant in it, and mail that is opened on it.
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#base';
import { type Db, type Store, withTenant } from '#store';
import { testDatabase } from '#store/testing';
import type { Letter } from './letter.ts';
import { type Mail, type MailOptions, openMail } from './open.ts';
import { type SmtpTarget, smtpTarget } from './smtp.ts';
import { testHome } from './testing-home.ts';
import { newTenant, testSecret } from './testing-letters.ts';
import type { TestSmtp } from './testing-smtp.ts';

export interface Bench {
  store: Store;
  db: Db;
  tenant: string;
  home: string;
  said: string[];
  mail: (more?: Partial<MailOptions>) => Mail;
  queue(mail: Mail, ...letters: Letter[]): Promise<{ id: string; fresh: boolean }[]>;
  /** The mails as they stand, oldest first. */
  rows(): Promise<
    { id: string; key: string; state: string; reason: string | null; attempts: number; smtp_response: string | null }[]
  >;
  /** What the log says of a mail, in order. */
  log(id: string): Promise<string[]>;
}

/** A database of its own with a tenant in it. */
export async function bench(t: TestContext): Promise<Bench> {
  const store = await testDatabase(t);
  const { db } = store;
  const home = testHome(t);
  const tenant = await newTenant(db);
  const said: string[] = [];
  return {
    store,
    db,
    tenant,
    home,
    said,
    mail: (more = {}) =>
      openMail({
        db,
        jobs: store.jobs,
        clock: systemClock,
        home,
        smtp: null,
        from: 'privacy@fenwick.example',
        secret: testSecret,
        sender: async () => ({ name: 'Fenwick Kites', replyTo: null }),
        mayDeliver: async () => ({ ok: true }),
        log: (message) => said.push(message),
        pauses: { first: 'PT0.02S', longest: 'PT0.1S' },
        ...more,
      }),
    queue: (mail, ...letters) =>
      withTenant(db, tenant, async (trx) => {
        const queued = [];
        for (const one of letters) queued.push(await mail.queueMail(trx, tenant, one));
        return queued;
      }),
    rows: () =>
      withTenant(db, tenant, (trx) =>
        trx
          .selectFrom('mail')
          .select(['id', 'key', 'state', 'reason', 'attempts', 'smtp_response'])
          .orderBy('id')
          .execute(),
      ),
    log: (id) =>
      withTenant(db, tenant, async (trx) => {
        const rows = await trx
          .selectFrom('mail_event')
          .select('what')
          .where('mail_id', '=', id)
          .orderBy('id')
          .execute();
        return rows.map((row) => row.what);
      }),
  };
}

export const target = (server: TestSmtp, query = ''): SmtpTarget => smtpTarget(server.url(query), null);

/** Sends until nothing is left to do, as the minute's job would. */
export async function sendAll(mail: Mail, b: Pick<Bench, 'rows'>, seconds = 90): Promise<void> {
  for (const end = Date.now() + seconds * 1000; ; await pause(20)) {
    await mail.sendDue();
    if ((await b.rows()).every((row) => !['queued', 'sending', 'committing'].includes(row.state))) return;
    if (Date.now() > end) throw new Error('mails are left over');
  }
}
