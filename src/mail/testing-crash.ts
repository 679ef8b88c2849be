// kill -9 during sending, many times, against a server that is slow, drops connections and greylists; then counts who got what.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#base';
import { type Db, openStore, withTenant } from '#store';
import { openMail } from './open.ts';
import { letter, newTenant, testSecret } from './testing-letters.ts';
import { type ServerOptions, smtpServer } from './testing-smtp.ts';

export interface Tally {
  people: number;
  kills: number;
  seconds: number;
  connections: number;
  /** People by how many messages they have. */
  none: number;
  once: number;
  more: number;
  /** Mails by state. */
  states: Record<string, number>;
  /** Of the uncertain ones, those whose message did arrive. */
  uncertainArrived: number;
  /** People without a message whose mail the log does not call uncertain. */
  lostInSilence: number;
  /** Mails whose log says `sent` not exactly once although their state is sent. */
  wrongLogs: number;
}

export interface Crashes {
  people: number;
  /** The longest a process may live once it sends, ms; each lives a random part of it. */
  life: number;
  /** After so many kills it is left alone. */
  kills: number;
  connections: number;
  server: ServerOptions;
}

export async function crashWhileSending(t: TestContext, given: Crashes): Promise<Tally> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-mail-crash-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  t.after(() => store.close());
  const tenant = await newTenant(store.db);
  await queueAll(store.db, store.jobs, tenant, home, given.people);
  const server = await smtpServer(t, given.server);
  const started = performance.now();
  let kills = 0;
  for (let done = false; !done;) {
    const child = startChild(home, server.url(`?connections=${given.connections}`).reveal());
    await child.ready;
    if (kills < given.kills) {
      await Promise.race([pause(Math.random() * given.life), child.ended]);
      await child.kill();
      kills += 1;
      done = await allEnded(store.db, tenant);
      continue;
    }
    while (!(await allEnded(store.db, tenant))) await Promise.race([pause(100), child.ended]);
    await child.kill();
    done = true;
  }
  const seconds = (performance.now() - started) / 1000;
  // A message on its way when the last process ended is still stored.
  await pause(1000);
  return { ...(await count(store.db, tenant, server.received)), kills, seconds, connections: server.connections() };
}

async function queueAll(
  db: Db,
  jobs: Parameters<typeof openMail>[0]['jobs'],
  tenant: string,
  home: string,
  people: number,
): Promise<void> {
  const mail = openMail({
    db,
    jobs,
    clock: systemClock,
    home,
    smtp: null,
    from: 'privacy@fenwick.example',
    secret: testSecret,
    sender: async () => ({ name: 'Fenwick Kites', replyTo: null }),
    mayDeliver: async () => ({ ok: true }),
    log: () => {},
  });
  for (let from = 0; from < people; from += 500)
    await withTenant(db, tenant, async (trx) => {
      for (let i = from; i < Math.min(from + 500, people); i++)
        await mail.queueMail(trx, tenant, letter(`notice:2:${i}`, address(i)));
    });
}

const address = (i: number): string => `person-${i}@example.org`;

function startChild(home: string, url: string): { ready: Promise<void>; ended: Promise<void>; kill(): Promise<void> } {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'testing-child.ts'), home, url],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (bytes: Buffer) => {
      if (bytes.toString().includes('ready')) resolve();
    });
    child.once('exit', () => reject(new Error('the child ended by itself')));
  });
  ready.catch(() => {});
  return {
    ready,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const allEnded = (db: Db, tenant: string): Promise<boolean> =>
  withTenant(db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('mail')
      .select('id')
      .where('state', 'in', ['queued', 'sending', 'committing'])
      .executeTakeFirst();
    return row === undefined;
  });

async function count(
  db: Db,
  tenant: string,
  received: readonly { to: string }[],
): Promise<Omit<Tally, 'kills' | 'seconds' | 'connections'>> {
  const got = new Map<string, number>();
  for (const { to } of received) got.set(to, (got.get(to) ?? 0) + 1);
  const { rows, logs } = await withTenant(db, tenant, async (trx) => ({
    rows: await trx.selectFrom('mail').select(['id', 'recipient', 'state']).execute(),
    logs: await trx.selectFrom('mail_event').select(['mail_id', 'what']).where('what', '=', 'sent').execute(),
  }));
  const saysSent = Map.groupBy(logs, (log) => log.mail_id);
  const states: Record<string, number> = {};
  for (const { state } of rows) states[state] = (states[state] ?? 0) + 1;
  const times = (recipient: string | null): number => got.get(recipient ?? '') ?? 0;
  return {
    people: rows.length,
    none: rows.filter((row) => times(row.recipient) === 0).length,
    once: rows.filter((row) => times(row.recipient) === 1).length,
    more: rows.filter((row) => times(row.recipient) > 1).length,
    states,
    uncertainArrived: rows.filter((row) => row.state === 'uncertain' && times(row.recipient) === 1).length,
    lostInSilence: rows.filter((row) => times(row.recipient) === 0 && row.state !== 'uncertain').length,
    wrongLogs: rows.filter((row) => (saysSent.get(row.id)?.length ?? 0) !== (row.state === 'sent' ? 1 : 0)).length,
  };
}

/** Slow, dropping and greylisting, as far as the final dot; `after` of the mails also meet trouble after it. */
export function moody(after = 0): ServerOptions {
  const met = new Set<string>();
  const chance = (part: number): boolean => Math.random() < part;
  return {
    slow: () => (chance(0.02) ? 400 : Math.random() * 40),
    whim(point, to) {
      if (point === 'connect') return chance(0.05) ? 'drop' : null;
      if (point === 'mail') return chance(0.01) ? 'drop' : null;
      if (point === 'rcpt' && !met.has(to)) {
        met.add(to);
        if (chance(0.2)) return { code: 450, text: '4.7.1 greylisted, come back later' };
      }
      if (point === 'rcpt') return chance(0.01) ? 'drop' : null;
      if (point === 'data') return chance(0.02) ? 'drop' : null;
      if (point === 'dot' && chance(after)) return chance(0.5) ? 'drop' : { code: 451, text: '4.3.0 try again' };
      return null;
    },
  };
}
