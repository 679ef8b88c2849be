// For tests of mail: a real SMTP server that can be slow, drop connections, greylist and refuse, and mails to send to it.
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { Pii, Secret, newId, systemClock } from '#base';
import { type Db, type Store, withTenant } from '#store';
import { testDatabase } from '#store/testing';
import type { Letter } from './letter.ts';
import { type Mail, type MailOptions, openMail } from './open.ts';
import { type SmtpTarget, smtpTarget } from './smtp.ts';
import { testHome } from './testing-home.ts';

export interface Received {
  to: string;
  raw: string;
  messageId: string;
}

/** What the server does at a point of the dialogue: a reply to refuse with, or `drop` to end the connection. */
export type Whim = null | 'drop' | { code: number; text: string };

export interface ServerOptions {
  /** Asked at each point; null goes on. `dot`: after the final dot, before the message is stored; `stored`: after that. */
  whim?: (point: 'connect' | 'mail' | 'rcpt' | 'data' | 'dot' | 'stored', address: string) => Whim;
  /** Milliseconds between the final dot and the moment the message is stored. */
  slow?: () => number;
  options?: SMTPServerOptions;
}

export interface TestSmtp {
  port: number;
  received: Received[];
  /** How many connections were made. */
  connections(): number;
  url(query?: string): Secret;
  close(): Promise<void>;
}

/** As a real server does, it stores a message that it has whole, whether or not the client is still there to hear so. */
export async function smtpServer(
  t: TestContext,
  { whim = () => null, slow, options = {} }: ServerOptions = {},
): Promise<TestSmtp> {
  const received: Received[] = [];
  let connections = 0;
  const sockets = new Map<string, { destroy(): void }>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    ...options,
    onConnect(session, done) {
      connections += 1;
      const connection = [...server.connections].find((one) => one.id === session.id);
      if (connection) sockets.set(session.id, { destroy: () => connection._socket.destroy() });
      meet('connect', session.id, '', done);
    },
    onMailFrom: (address, session, done) => meet('mail', session.id, address.address, done),
    onRcptTo: (address, session, done) => meet('rcpt', session.id, address.address, done),
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const chunks: Buffer[] = [];
      const answer = whim('data', to);
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (answer === 'drop') sockets.get(session.id)?.destroy();
      });
      stream.on('end', () => {
        if (answer === 'drop') return;
        void store(session.id, to, Buffer.concat(chunks).toString(), done);
      });
    },
  });
  const meet = (
    point: Parameters<typeof whim>[0],
    session: string,
    address: string,
    done: (error?: Error | null) => void,
  ): void => {
    const answer = whim(point, address);
    if (answer === 'drop') sockets.get(session)?.destroy();
    else done(answer && refusal(answer));
  };
  const store = async (
    session: string,
    to: string,
    raw: string,
    done: (error?: Error | null) => void,
  ): Promise<void> => {
    const dot = whim('dot', to);
    if (dot === 'drop') return sockets.get(session)?.destroy();
    if (slow) await pause(slow());
    if (dot) return done(refusal(dot));
    received.push({ to, raw, messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '' });
    const stored = whim('stored', to);
    if (stored === 'drop') return sockets.get(session)?.destroy();
    done(stored && refusal(stored));
  };
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  t.after(close);
  return {
    port,
    received,
    connections: () => connections,
    url: (query = '') => new Secret(`smtp://127.0.0.1:${port}${query}`),
    close,
  };
}

const refusal = ({ code, text }: { code: number; text: string }): Error =>
  Object.assign(new Error(text), { responseCode: code });

export interface Bench {
  store: Store;
  db: Db;
  tenant: string;
  home: string;
  said: string[];
  mail(more?: Partial<MailOptions>): Mail;
  queue(mail: Mail, ...letters: Letter[]): Promise<{ id: string; fresh: boolean }[]>;
  /** The mails as they stand, oldest first. */
  rows(): Promise<
    { id: string; key: string; state: string; reason: string | null; attempts: number; smtp_response: string | null }[]
  >;
  /** What the log says of a mail, in order. */
  log(id: string): Promise<string[]>;
}

export const testSecret = new Secret('a secret of forty-eight characters for tests only');

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

export async function newTenant(db: Db): Promise<string> {
  const id = newId(systemClock);
  await db
    .insertInto('auth.tenant')
    .values({ id, slug: `t-${id}`, name: 'Fenwick Kites', folder: null, created_at: systemClock.now().toString() })
    .execute();
  return id;
}

export const letter = (
  key: string,
  to: string,
  more: Partial<Letter<'policy-changed'>> = {},
): Letter<'policy-changed'> => ({
  key,
  to: new Pii(to),
  template: 'policy-changed',
  values: {
    company: 'Fenwick Kites',
    title: 'Privacy Policy',
    version: 2,
    effective: '2027-01-15',
    changes: ['We now keep orders for six years instead of ten.'],
    link: 'https://fenwick.example/policy/history',
  },
  language: 'en',
  kind: 'notice',
  ...more,
});

export const target = (server: TestSmtp, query = ''): SmtpTarget => smtpTarget(server.url(query), null);

/** Sends until nothing is left to do, as the minute's job would. */
export async function sendAll(mail: Mail, b: Pick<Bench, 'rows'>, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; ; await pause(20)) {
    await mail.sendDue();
    if ((await b.rows()).every((row) => !['queued', 'sending', 'committing'].includes(row.state))) return;
    if (Date.now() > end) throw new Error('mails are left over');
  }
}
