// Migrations: numbered SQL files, forward only, each in its own transaction, recorded with its hash; and the schema of the job queue.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { type Clock, Problem, Secret, sha256 } from '#base';
import { type Target, appName, codeOf, withClient } from './connect.ts';
import { folderProblem } from './home.ts';
import { asOwner, ensureOwner, mayMakeTemporary, ownerOf, ownsAll, refuseTemporary } from './owner.ts';
import { pgBoss } from './jobs.ts';
import { type Queue, queues } from './queues.ts';
import { newSecret, replaceSecret, secretFile } from './secrets.ts';
import { type TenantKey, addTenantKey, keepTenantKeyAlone, knownKeys, tenantKeyOf } from './tenant-key.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

interface Applied {
  number: number;
  name: string;
  sha256: string;
}

export interface MigrateOptions {
  /** The owner's connection (DATABASE_ADMIN_URL): may create schemas and roles. */
  adminUrl: Secret;
  /** The app's own connection; when given, a newly made role upheld_app gets the password that stands in it. */
  databaseUrl?: Secret;
  /** The .upheld folder of the Upheld that will use the database: it holds the tenant key, which is made when absent. */
  home: string;
  /**
   * `new`: makes another tenant key; the one before stays valid, so that what runs goes on until it is restarted. `alone`: from now on
   * only the key of this home is valid.
   */
  tenantKey?: 'new' | 'alone';
  clock: Clock;
  progress?: (step: string) => void;
}

export interface Migrated {
  /** Numbers of the steps that were done. */
  applied: number[];
  /** Fingerprints of the tenant keys that are valid now, and which of them is this home's. */
  tenantKeys: string[];
  tenantKey: string;
}

/** Any number, the same for every Upheld: whoever migrates a database holds this advisory lock. */
const migrationLock = 4_180_180_418;

/** Brings an external database to this version's schema. Safe to repeat, and safe to run twice at once. */
export async function migrate(options: MigrateOptions): Promise<Migrated> {
  const { home, tenantKey, databaseUrl } = options;
  const password = databaseUrl ? passwordIn(databaseUrl) : null;
  try {
    const secret = tenantKey === 'new' ? newSecret() : await secretFile(home, 'tenant');
    const key = tenantKeyOf(secret);
    const done = await migrateAt(
      { url: options.adminUrl },
      { ...options, password, key, alone: tenantKey === 'alone' },
    );
    // Last: a crash before this leaves a key that nobody has, which “--drop-other-tenant-keys” drops, and never a home without its key.
    if (tenantKey === 'new') await replaceSecret(home, 'tenant', secret);
    return { ...done, tenantKey: key.fingerprint };
  } catch (cause) {
    const error = folderProblem(cause, home);
    if (codeOf(error) !== '42501') throw error;
    throw new Problem(
      'store.not-owner',
      {
        happened: 'The role in DATABASE_ADMIN_URL may not create what Upheld needs in this database.',
        unchanged: 'The step that failed was rolled back; the steps before it are complete.',
        next: 'Use the owner of the database, with the right to create roles (CREATEROLE), or create the role upheld_app first.',
      },
      { cause: error },
    );
  }
}

export async function migrateAt(
  admin: Target,
  options: {
    clock: Clock;
    password: Secret | null;
    /** What the app will sign with. */
    key: TenantKey;
    /** Whether no other key shall be valid. */
    alone?: boolean;
    /** The last migration to be done; all when absent. */
    upTo?: number | undefined;
    progress?: ((step: string) => void) | undefined;
  },
): Promise<Omit<Migrated, 'tenantKey'>> {
  const { key, alone = false, clock, upTo = Number.POSITIVE_INFINITY } = options;
  return withClient(admin, async (client) => {
    await refuseUnfit(client);
    const owner = await ownerOf(client);
    const known = await keysIfReady(client, owner);
    if (known?.includes(key.fingerprint) && (!alone || known.length === 1)) return { applied: [], tenantKeys: known };

    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    try {
      await ensureRole(client, options.password);
      await ensureOwner(client, owner);
      const applied: number[] = [];
      const tenantKeys = await asOwner(client, owner, async () => {
        await ensureRecord(client);
        for (const migration of pendingOf(allMigrations(), (await appliedIn(client)) ?? [])) {
          if (migration.number > upTo) break;
          options.progress?.(`Preparing the tables: ${migration.name}`);
          await apply(client, migration, clock);
          applied.push(migration.number);
        }
        await (alone ? keepTenantKeyAlone : addTenantKey)(client, key, clock);
        return knownKeys(client);
      });
      await ensureQueue(client, options.progress);
      await refuseTemporary(client);
      return { applied, tenantKeys };
    } finally {
      await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {});
    }
  });
}

/** The keys that are valid, when there is nothing left to prepare; else null. */
async function keysIfReady(client: Client, owner: string): Promise<string[] | null> {
  const before = await appliedIn(client);
  const ready =
    before !== null &&
    pendingOf(allMigrations(), before).length === 0 &&
    (await queueIsCurrent(client)) &&
    (await ownsAll(client, owner)) &&
    !(await mayMakeTemporary(client, appName));
  return ready ? knownKeys(client) : null;
}

/** The files in `folder`, in order. Throws when numbers repeat or leave a gap. */
export function allMigrations(folder = join(import.meta.dirname, 'migrations')): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((file, index) => {
      const match = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file);
      if (Number(match?.[1]) !== index + 1)
        throw new Error(`store: migrations must be numbered without a gap: ${file}`);
      const sql = readFileSync(join(folder, file), 'utf8');
      return { number: index + 1, name: match![2]!, sha256: sha256(sql), sql };
    });
}

/** What is still to be applied. Refuses a database that knows a file otherwise, or that a newer Upheld has migrated. */
export function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  for (const old of applied) {
    const ours = migrations.find((migration) => migration.number === old.number);
    if (!ours)
      throw new Problem('store.newer-schema', {
        happened: `The database was prepared by a newer Upheld (step ${old.number}, ${old.name}).`,
        unchanged: 'The database was not touched.',
        next: 'Run that newer version, or restore a backup from before the update.',
      });
    if (ours.sha256 !== old.sha256)
      throw new Problem('store.migration-changed', {
        happened: `Migration ${old.number} (${old.name}) was changed after it had been applied to this database.`,
        unchanged: 'The database was not touched.',
        next: `Restore the file src/store/migrations/${String(old.number).padStart(4, '0')}-${ours.name}.sql and put the change into a new file.`,
      });
  }
  return migrations.filter((migration) => !applied.some((old) => old.number === migration.number));
}

/** What stands in the record; null when there is none, or when this role may not read it. */
export async function appliedIn(client: Pick<Client, 'query'>): Promise<Applied[] | null> {
  try {
    const { rows } = await client.query<Applied>('select number, name, sha256 from auth.migration order by number');
    return rows;
  } catch (error) {
    if (['42P01', '3F000', '42501'].includes(codeOf(error))) return null;
    throw error;
  }
}

/** SQL that runs on PostgreSQL 15 to 18, and text in UTF-8, are taken for granted everywhere else. */
export async function refuseUnfit(client: Pick<Client, 'query'>): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
            current_setting('server_encoding') as encoding`,
  );
  const { version, number, encoding } = rows[0]!;
  if (number < 150_000)
    throw new Problem('store.too-old', {
      happened: `The database server is PostgreSQL ${version}; Upheld needs 15 or newer.`,
      unchanged: 'The database was not touched.',
      next: 'Use a newer server, or leave DATABASE_URL unset: Upheld brings its own.',
    });
  if (encoding !== 'UTF8')
    throw new Problem('store.not-utf8', {
      happened: `The database keeps text as ${encoding}; Upheld needs UTF8.`,
      unchanged: 'The database was not touched.',
      next: 'Create a database with ENCODING ‘UTF8’ TEMPLATE template0 and use that one.',
    });
}

async function inTransaction(client: Client, act: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await act();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function apply(client: Client, migration: Migration, clock: Clock): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(migration.sql);
    await client.query('insert into auth.migration (number, name, sha256, applied_at) values ($1, $2, $3, $4)', [
      migration.number,
      migration.name,
      migration.sha256,
      clock.now().toString(),
    ]);
  });
}

/** The role belongs to the whole server, so another database may be making it at the same moment. */
async function ensureRole(client: Client, password: Secret | null): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appName]);
  if (rowCount === 0) {
    try {
      await client.query(
        `create role ${appName} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication` +
          (password ? ` password ${client.escapeLiteral(password.reveal())}` : ''),
      );
    } catch (error) {
      if (!['42710', '23505'].includes(codeOf(error))) throw error;
    }
  }
  // Only when it is not so yet: two databases of one server changing the same role at once would collide.
  const { rowCount: set } = await client.query(
    `select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
      where r.rolname = $1 and s.setdatabase = 0 and 'search_path=upheld' = any (s.setconfig)`,
    [appName],
  );
  if (set === 0) await client.query(`alter role ${appName} set search_path = upheld`);
}

async function ensureRecord(client: Client): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`
      create schema if not exists auth;
      create table if not exists auth.migration (
        number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null
      );
      grant usage on schema auth to ${appName};
      grant select on auth.migration to ${appName};
    `);
  });
}

const bossVersion = async (): Promise<number> =>
  Number(
    /INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(
      (await pgBoss()).getConstructionPlans('pgboss'),
    )?.[1],
  );

async function queueVersion(client: Client): Promise<number | null> {
  try {
    const { rows } = await client.query<{ version: number }>('select version from pgboss.version');
    return rows[0]?.version ?? null;
  } catch (error) {
    if (['42P01', '3F000'].includes(codeOf(error))) return null;
    throw error;
  }
}

async function queueIsCurrent(client: Client): Promise<boolean> {
  if ((await queueVersion(client)) !== (await bossVersion())) return false;
  const { rows } = await client.query<{ name: string }>('select name from pgboss.queue');
  return Object.keys(queues).every((queue) => rows.some((row) => row.name === queue));
}

/** pg-boss's own plans, run by the owner; the app's role may only use the tables. */
async function ensureQueue(client: Client, progress?: (step: string) => void): Promise<void> {
  const { PgBoss, getConstructionPlans, getMigrationPlans } = await pgBoss();
  const version = await queueVersion(client);
  if (version !== (await bossVersion())) {
    progress?.('Preparing the job queue');
    await client.query(version === null ? getConstructionPlans('pgboss') : getMigrationPlans('pgboss', version));
  }
  await client.query(`
    grant usage on schema pgboss to ${appName};
    grant select, insert, update, delete on all tables in schema pgboss to ${appName};
    grant execute on all functions in schema pgboss to ${appName};
  `);
  const boss = new PgBoss({
    schema: 'pgboss',
    db: { executeSql: (text, values) => client.query(text, values) },
  });
  for (const [name, options] of Object.entries(queues) as [Queue, object][]) await boss.createQueue(name, options);
}

function passwordIn(url: Secret): Secret | null {
  try {
    const { password } = new URL(url.reveal());
    return password === '' ? null : new Secret(decodeURIComponent(password));
  } catch {
    return null;
  }
}
