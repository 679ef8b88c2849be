// Opens the store: the database named by DATABASE_URL, or one of our own that starts with the first process and stops with the last.
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, Problem, type Secret } from '#base';
import { embeddedBinaries } from './binaries.ts';
import { type Cluster, adminName, openCluster, stopCluster } from './cluster.ts';
import { type Target, appName, openDb, withClient } from './connect.ts';
import { type StoreFacts, type Whereabouts, factsOf } from './facts.ts';
import { refuseUnsafe } from './guard.ts';
import { type JobLog, type Jobs, openJobs } from './jobs.ts';
import { type HomeLock, type Role, holderOf, tryLock } from './lock.ts';
import { migrateAt } from './migrate.ts';
import { type Place, type RootMode, placeOf } from './place.ts';
import { secretFile } from './secrets.ts';
import type { Db } from './tables.ts';

export interface StoreOptions {
  /** The .upheld folder, absolute; made when absent. */
  home: string;
  /** An external PostgreSQL, as the unprivileged role upheld_app. Absent: Upheld brings its own. */
  databaseUrl?: Secret;
  clock: Clock;
  progress?: (step: string) => void;
  /** `serve` must hold the home's lock; `client` uses a running server's database, else starts it for as long as it needs. */
  role: Role;
  /** Only for root: `nobody` runs the database as that user even where user namespaces work. */
  rootMode?: RootMode;
  /** Failures of background jobs; standard error when absent. */
  log?: JobLog;
}

export interface Store {
  db: Db;
  jobs: Jobs;
  facts(): Promise<StoreFacts>;
  /** Tells other processes at which address this one serves. */
  announce(url: string): void;
  close(): Promise<void>;
}

const complain: JobLog = (message) => process.stderr.write(`${message}\n`);

export async function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl ? openExternal(options, options.databaseUrl) : openOwn(options);
}

async function openExternal(options: StoreOptions, url: Secret): Promise<Store> {
  options.progress?.('Connecting to the database');
  await withClient({ url }, refuseUnsafe);
  return storeAt({ url }, options, null, async () => {});
}

async function openOwn(options: StoreOptions): Promise<Store> {
  const home = options.home;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const place = placeOf(home, await embeddedBinaries(), options.rootMode);
  const app: Target = {
    socket: place.socket,
    user: appName,
    password: await secretFile(home, 'pg-app'),
    database: 'postgres',
  };
  const lock = await lockOrJoin(options, app);
  if (!lock) return storeAt(app, options, place, async () => {});
  let cluster: Cluster | null = null;
  try {
    const password = await secretFile(home, 'pg-admin');
    cluster = await openCluster(place, password, options);
    const admin: Target = { ...app, user: adminName, password };
    await migrateAt(admin, { ...options, password: app.password! });
    await withClient(app, refuseUnsafe).catch((error) => givePassword(error, admin, app));
    const { pid } = cluster;
    return storeAt(app, options, place, () => leave(lock, place, pid), lock);
  } catch (error) {
    if (cluster) await stopCluster(place, cluster.pid);
    lock.release();
    throw error;
  }
}

/** The file with the app's password was lost and made anew: the role gets the new one. */
async function givePassword(error: unknown, admin: Target, app: Target): Promise<void> {
  if (!(error instanceof Problem && error.code === 'store.wrong-password')) throw error;
  await withClient(admin, (client) =>
    client.query(`alter role ${appName} password ${client.escapeLiteral(app.password!.reveal())}`),
  );
  await withClient(app, refuseUnsafe);
}

async function leave(lock: HomeLock, place: Place, pid: number): Promise<void> {
  try {
    await stopCluster(place, pid);
  } finally {
    lock.release();
  }
}

/** The lock; or null for a client, once the database of the process that has it answers. */
async function lockOrJoin(options: StoreOptions, app: Target): Promise<HomeLock | null> {
  for (const deadline = Date.now() + 30_000; ; await pause(50)) {
    const lock = tryLock(options.home, options.role, options.clock);
    if (lock) return lock;
    if (options.role === 'serve') throw await locked(options.home);
    try {
      await withClient(app, refuseUnsafe);
      return null;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

async function locked(home: string): Promise<Problem> {
  let holder = holderOf(home);
  for (let tries = 0; !holder && tries < 20; tries++) {
    await pause(10);
    holder = holderOf(home);
  }
  const who = holder ? `process ${holder.pid}` : 'another process';
  const where = holder?.url ? ` and serves ${holder.url}` : '';
  return new Problem('store.locked', {
    happened: `Upheld already runs in this folder: ${who} has it open${where}.`,
    unchanged: 'Nothing was started or changed.',
    next: holder?.url
      ? `Open ${holder.url}, or stop ${who} first.`
      : `Wait until ${who} has finished, or stop it first.`,
  });
}

/** The store on a database that is known to be ready. `leave` runs last when it is closed. */
export function storeAt(
  target: Target,
  options: Pick<StoreOptions, 'role' | 'log'>,
  place: Place | null,
  leave: () => Promise<void>,
  lock?: HomeLock,
): Store {
  const { db, pool } = openDb(target);
  const jobs = openJobs(target, { serve: options.role === 'serve', log: options.log ?? complain });
  const whereabouts: Whereabouts | null = place && {
    dataFolder: place.data,
    socketFolder: place.socket,
    note: place.note,
  };
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    try {
      await jobs.stop();
      await db.destroy();
    } finally {
      await leave();
    }
  };
  return {
    db,
    jobs,
    facts: () => factsOf(pool, whereabouts),
    announce: (url) => lock?.announce(url),
    close: () => (closing ??= close()),
  };
}
