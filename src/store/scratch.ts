// A scratch database beside our own, empty, for as long as something is tried in it.
import { randomBytes } from 'node:crypto';
import { statfsSync } from 'node:fs';
import type { Client } from 'pg';
import { type Clock, Problem } from '#base';
import { embeddedBinaries } from './binaries.ts';
import { adminName } from './cluster.ts';
import { type Target, appName, openDb, withClient } from './connect.ts';
import { migrateAt } from './migrate.ts';
import { placeOf } from './place.ts';
import { knownSecret } from './secrets.ts';
import type { Db } from './tables.ts';
import { tenantKeyOf } from './tenant-key.ts';
import { notOwn, withWholeStore } from './whole.ts';

export interface Scratch {
  /** As the superuser. */
  client: Client;
  /** As the app. */
  db: Db;
  /** Brings the tables to what they were after this migration, or to those of now: data of an older version comes back into its own tables. */
  prepare: (upTo?: number) => Promise<void>;
}

/** Any number, the same for every Upheld: whoever has a scratch database holds this advisory lock, in the database it lies beside. */
const scratching = 4_180_180_432;
const prefix = 'upheld_scratch_';

/**
 * Needs the store of this home to be open. What an earlier one left when its process was killed is removed first. Throws Problem
 * `store.not-own`, `store.scratch-busy`, and `store.scratch-room` where the disk could not hold twice what the database takes now.
 */
export async function withScratch<T>(home: string, clock: Clock, act: (scratch: Scratch) => Promise<T>): Promise<T> {
  const [password, appPassword, tenant] = [
    await knownSecret(home, 'pg-admin'),
    await knownSecret(home, 'pg-app'),
    await knownSecret(home, 'tenant'),
  ];
  if (!password || !appPassword || !tenant) throw notOwn();
  const { socket, data } = placeOf(home, await embeddedBinaries());
  const admin: Target = { socket, user: adminName, password, database: 'postgres' };
  const key = tenantKeyOf(tenant);
  return withClient(admin, async (client) => {
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [scratching]);
    if (!rows[0]!.alone) throw busy();
    await sweep(client);
    await refuseNarrow(client, data);
    const name = `${prefix}${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${name} template template0`);
    try {
      const there: Target = { ...admin, database: name };
      const prepare = async (upTo?: number): Promise<void> =>
        void (await migrateAt(there, { clock, password: null, key, upTo }));
      const { db } = openDb({ ...there, user: appName, password: appPassword }, key, 2);
      try {
        return await withClient(there, (whole) => act({ client: whole, db, prepare }));
      } finally {
        await db.destroy();
      }
    } finally {
      await client.query(`drop database if exists ${name} with (force)`);
    }
  });
}

/**
 * Removes what a trial left whose process was killed: it holds a copy of everything. Does nothing while one is under way, and where the
 * database is not one that Upheld brought.
 */
export async function dropLeftScratches(home: string): Promise<void> {
  await withWholeStore(home, async (client) => {
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [scratching]);
    if (rows[0]!.alone) await sweep(client);
  });
}

async function sweep(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows)
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
}

/** A disk that runs full stops the database that everybody works with. */
async function refuseNarrow(client: Client, data: string): Promise<void> {
  const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
  const { bavail, bsize } = statfsSync(data);
  const needed = 2 * Number(rows[0]!.bytes) + 200_000_000;
  if (bavail * bsize < needed)
    throw new Problem('store.scratch-room', {
      happened: `The disk of the database has less than ${Math.ceil(needed / 1_000_000)} MB left, too little to try anything beside it.`,
      unchanged: 'Nothing was tried; the database is as it was.',
      next: 'Make room on that disk, and try again.',
    });
}

const busy = (): Problem =>
  new Problem('store.scratch-busy', {
    happened: 'Something is being tried beside this database just now.',
    unchanged: 'Nothing was tried a second time.',
    next: 'Wait until that has ended, and try again.',
  });
