// Opens the store: the database named by DATABASE_URL, or one of our own that starts with the first process and stops with the last.
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Clock, Problem, type Secret, systemClock } from '#base';
import { embeddedBinaries } from './binaries.ts';
import { adminName, openCluster, stopCluster } from './cluster.ts';
import { type Target, appName, connectProblem, openDb, wasCut, withClient } from './connect.ts';
import { type StoreFacts, type Whereabouts, factsOf } from './facts.ts';
import { refuseUnsafe } from './guard.ts';
import { folderProblem, makeHome } from './home.ts';
import { type JobLog, type Jobs, openJobs } from './jobs.ts';
import { type Keeper, keepRunning } from './keeper.ts';
import { type Holder, type HomeLock, type Role, holderOf, tryLock } from './lock.ts';
import { migrateAt } from './migrate.ts';
import { type Place, type RootMode, placeOf } from './place.ts';
import { type Presence, enter } from './presence.ts';
import { knownSecret, secretFile } from './secrets.ts';
import type { Db } from './tables.ts';
import { breaches } from './tenancy-rules.ts';
import { type TenantKey, noKey, refuseUnknownKey, tenantKeyOf } from './tenant-key.ts';

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
  /** Every breach of the rules that keep tenants apart, a sentence each; empty when all is well. */
  breaches(): Promise<readonly string[]>;
  /** Where our own database keeps its files; null when the database is elsewhere. */
  dataFolder: string | null;
  /** Tells other processes at which address this one serves. */
  announce(url: string): void;
  close(): Promise<void>;
}

const complain: JobLog = (message) => process.stderr.write(`${message}\n`);

export async function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl ? openExternal(options, options.databaseUrl) : openOwn(options);
}

async function openExternal(options: StoreOptions, url: Secret): Promise<Store> {
  const lock = options.role === 'serve' ? lockIfWritable(options) : null;
  try {
    options.progress?.('Connecting to the database');
    const key = await withClient({ url }, async (client) => {
      await refuseUnsafe(client);
      return keyOf(options.home, client);
    });
    return storeAt({ url }, { ...options, key }, null, async () => lock?.release(), lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** The key of a home, once the database has accepted it. Only “migrate” and the start of our own database make one. */
async function keyOf(home: string, client: Pick<Client, 'query'>): Promise<TenantKey> {
  const secret = await knownSecret(home, 'tenant');
  if (!secret) throw noKey(home);
  const key = tenantKeyOf(secret);
  await refuseUnknownKey(client, key, home);
  return key;
}

/** With a database elsewhere the lock only keeps two servers from one home: a home that cannot be written to needs none. */
function lockIfWritable({ home, role, clock }: StoreOptions): HomeLock | null {
  try {
    makeHome(home);
  } catch {
    return null;
  }
  const lock = tryLock(home, role, clock);
  if (!lock) throw locked(holderOf(home));
  return lock;
}

async function openOwn(options: StoreOptions): Promise<Store> {
  try {
    const { home } = options;
    makeHome(home);
    const place = placeOf(home, await embeddedBinaries(), options.rootMode);
    const password = await secretFile(home, 'pg-app');
    const app: Target = { socket: place.socket, user: appName, password, database: 'postgres' };
    const way = await lockOrJoin(options, app);
    if (!('release' in way)) {
      const key = await withClient(app, (client) => keyOf(home, client)).catch(async (error: unknown) => {
        await leave(home, place, way, null);
        throw error;
      });
      return storeAt(app, { ...options, key }, place, () => leave(home, place, way, null));
    }
    const { presence, keeper, key } = await startOwn(way, place, app, options);
    const leaving = () => keeper.stop().then(() => leave(home, place, presence, way));
    return storeAt(app, { ...options, key }, place, leaving, way);
  } catch (error) {
    throw folderProblem(error, options.home);
  }
}

/** Starts or adopts the cluster and prepares it; the lock is released again when any of that fails. */
async function startOwn(
  lock: HomeLock,
  place: Place,
  app: Target,
  options: StoreOptions,
): Promise<{ presence: Presence; keeper: Keeper; key: TenantKey }> {
  const prepare = async () => {
    const password = await secretFile(options.home, 'pg-admin');
    const { pid } = await openCluster(place, password, options);
    const admin: Target = { ...app, user: adminName, password };
    // Nobody else signs for our own database: a key that was lost or replaced is worth nothing from now on.
    const key = tenantKeyOf(await secretFile(options.home, 'tenant'));
    await migrateAt(admin, { ...options, password: app.password!, key, alone: true });
    const presence = await enter(app).catch((error) => givePassword(error, admin, app));
    return { presence, pid, key };
  };
  try {
    const { presence, pid, key } = await prepare().catch((error) => {
      // A server that is just being killed still takes a connection, and cuts it. Once more: by then it is seen to be gone.
      if (!wasCut(error)) throw error;
      return prepare();
    });
    return { presence, keeper: keepRunning(place, pid, options.log ?? complain), key };
  } catch (error) {
    await stopCluster(place);
    lock.release();
    throw ownProblem(connectProblem(error), options.home);
  }
}

/** Nobody chose the passwords of our own database: when they do not fit, their files were lost or came from elsewhere. */
function ownProblem(error: unknown, home: string): unknown {
  if (!(error instanceof Problem && error.code === 'store.wrong-password')) return error;
  return new Problem(
    'store.lost-secret',
    {
      happened: `The password in ${home}/secrets/pg-admin is not the one of the database beside it.`,
      unchanged: 'The data was not touched.',
      next: `Restore ${home}/secrets from the same backup as ${home}/pg.`,
    },
    { cause: error },
  );
}

/** The file with the app's password was lost and made anew: the role gets the new one. */
async function givePassword(error: unknown, admin: Target, app: Target): Promise<Presence> {
  if (!(error instanceof Problem && error.code === 'store.wrong-password')) throw error;
  await withClient(admin, (client) =>
    client.query(`alter role ${appName} password ${client.escapeLiteral(app.password!.reveal())}`),
  );
  return enter(app);
}

/**
 * The last process out stops the database. One that came in through another's lock takes it over when that other has left; while
 * somebody else is still connected it keeps running, and is theirs to stop.
 */
async function leave(home: string, place: Place, presence: Presence, held: HomeLock | null): Promise<void> {
  const lock = held ?? tryLock(home, 'client', systemClock);
  try {
    if (lock && (await presence.last())) await stopCluster(place);
  } finally {
    await presence.gone();
    lock?.release();
  }
}

/** The lock; or, for a client, a presence in the database of the process that holds it. */
async function lockOrJoin(options: StoreOptions, app: Target): Promise<HomeLock | Presence> {
  const started = Date.now();
  for (let told = false; ; await pause(50)) {
    const lock = tryLock(options.home, options.role, options.clock);
    if (lock) return lock;
    const holder = await holderSoon(options.home);
    const patience = options.role === 'client' ? 30_000 : holder?.role === 'client' ? 10_000 : 0;
    try {
      if (options.role === 'client') return await enter(app);
    } catch (error) {
      if (Date.now() - started > patience) throw outOfStep(error, holder);
    }
    if (options.role === 'serve' && Date.now() - started >= patience) throw locked(holder);
    if (!told) options.progress?.(`Waiting for ${holder ? `process ${holder.pid}` : 'another process'}`);
    told = true;
  }
}

/** A process that has just taken the lock may need a moment to write down who it is. */
async function holderSoon(home: string): Promise<Holder | null> {
  for (let tries = 0; tries < 20; tries++) {
    const holder = holderOf(home);
    if (holder) return holder;
    await pause(10);
  }
  return null;
}

function locked(holder: Holder | null): Problem {
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

/** The one thing that waiting does not heal: the process that holds the lock runs another version. */
function outOfStep(error: unknown, holder: Holder | null): unknown {
  if (!(error instanceof Problem && error.code === 'store.migrations-pending')) return error;
  return new Problem('store.out-of-step', {
    happened: `The Upheld that runs here (process ${holder?.pid ?? 'unknown'}) is of an older version than this command.`,
    unchanged: 'Nothing was changed.',
    next: 'Stop it, start it again, and repeat the command.',
  });
}

/** The store on a database that is known to be ready. `leave` runs last when it is closed. */
export function storeAt(
  target: Target,
  options: Pick<StoreOptions, 'role' | 'log'> & { key: TenantKey },
  place: Place | null,
  leave: () => Promise<void>,
  lock: HomeLock | null = null,
): Store {
  const { db, pool } = openDb(target, options.key);
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
      // A transaction that hangs must not keep us from stopping: the server rolls it back.
      await Promise.race([db.destroy(), pause(5_000, undefined, { ref: false })]);
    } finally {
      await leave();
    }
  };
  return {
    db,
    jobs,
    facts: () => factsOf(pool, whereabouts),
    async breaches() {
      const client = await pool.connect();
      try {
        return await breaches(client, place !== null);
      } finally {
        client.release();
      }
    },
    dataFolder: place?.data ?? null,
    announce: (url) => lock?.announce(url),
    close: () => (closing ??= close()),
  };
}
