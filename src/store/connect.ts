// Connections: a pool with our types, Kysely over it, and PostgreSQL's refusals as Problems.
import { Kysely, PostgresDialect } from 'kysely';
import pg, { type ClientConfig, type Pool } from 'pg';
import { Problem, type Secret } from '#base';
import { openLanes } from './lanes.ts';
import type { Db, Tables } from './tables.ts';
import { TenantClient } from './tenant-client.ts';
import { signWith } from './tenant.ts';
import type { TenantKey } from './tenant-key.ts';
import { wireTypes } from './wire-types.ts';

/** Where and as whom to connect. A password stays a Secret until the driver needs it. */
export interface Target {
  readonly url?: Secret;
  readonly socket?: string;
  readonly user?: string;
  readonly password?: Secret;
  readonly database?: string;
}

export const appName = 'upheld_app';

export function configOf(target: Target): ClientConfig {
  const shared = { application_name: `upheld ${process.pid}`, connectionTimeoutMillis: 10_000, types: wireTypes };
  if (target.url) return { ...shared, connectionString: target.url.reveal() };
  return {
    ...shared,
    host: target.socket!,
    port: 5432,
    user: target.user!,
    password: target.password!.reveal(),
    database: target.database!,
  };
}

/**
 * Pools (`openLanes`) and the Kysely over them, whose `withTenant` signs with `key`. Whoever finds all `max` connections busy waits
 * longer than for a server that does not answer: a page that comes late is better than none.
 */
export function openDb(target: Target, key: TenantKey, max = 10): { db: Db; pool: Pool } {
  const lanes = openLanes({ ...configOf(target), connectionTimeoutMillis: 30_000, Client: TenantClient }, max);
  const db: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: lanes }) });
  signWith(db, key);
  return { pool: lanes.pool, db };
}

/** Opens one connection, does `act`, closes it. Refusals to connect become Problems. */
export async function withClient<T>(target: Target, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(configOf(target));
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw connectProblem(error);
  }
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** PostgreSQL's five-character error code, or Node's code of a failed connection. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** What a person should read when connecting failed; anything unknown is handed back as it is. */
export function connectProblem(error: unknown): unknown {
  const code = codeOf(error);
  const unchanged = 'Nothing was changed.';
  const problem = (name: string, happened: string, next: string): Problem =>
    new Problem(`store.${name}`, { happened, unchanged, next }, { detail: `store.${name}: ${code}`, cause: error });
  if (code === '28P01' || code === '28000')
    return problem(
      'wrong-password',
      'The database refused the user name or the password.',
      'Check the user and the password in DATABASE_URL (for “migrate”: DATABASE_ADMIN_URL).',
    );
  if (code === '3D000')
    return problem(
      'no-database',
      'The database does not exist on that server.',
      'Create it, or correct its name in DATABASE_URL.',
    );
  if (code === '53300')
    return problem(
      'too-many-connections',
      'The database server takes no more connections.',
      'Raise max_connections or close other programs.',
    );
  if (code === '57P03')
    return problem('not-ready', 'The database server is starting up or shutting down.', 'Try again in a moment.');
  if (code === '53100')
    return problem('disk-full', 'The disk of the database server is full.', 'Free some space and try again.');
  if (
    /^(ECONNREFUSED|ENOENT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ECONNRESET|EAI_AGAIN|EACCES)$/.test(code) ||
    isTimeout(error)
  )
    return problem(
      'cannot-connect',
      'The database server does not answer.',
      'Check that it runs and that the address in DATABASE_URL is right.',
    );
  return error;
}

/** The connection was there, and ended before its answer came. */
export function wasCut(error: unknown): boolean {
  const cause = error instanceof Problem ? error.cause : error;
  return (
    ['ECONNRESET', 'EPIPE', '57P01'].includes(codeOf(cause)) ||
    (cause instanceof Error && /terminated unexpectedly/i.test(cause.message))
  );
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && /timeout|terminated unexpectedly/i.test(error.message);
