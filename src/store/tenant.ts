// Tenants: the one way to see a tenant's rows, and the list of schemas that row-level security does not cover.
import { sql } from 'kysely';
import { Problem } from '#base';
import { codeOf } from './connect.ts';
import { inside } from './lanes.ts';
import type { Db, TenantDb } from './tables.ts';
import { TenantClaim } from './tenant-client.ts';
import type { TenantKey } from './tenant-key.ts';

/** Schemas outside row-level security, each with its reason. A test fails on any other table without a forced policy. */
export const outsideTenants: Readonly<Record<string, string>> = {
  auth: 'needed before a tenant is known (sign-in, invitations, which tenants exist); holds no data about data subjects',
  pgboss: 'the job queue of pg-boss: its jobs carry ids only',
};

const keys = new WeakMap<Db, TenantKey>();

/** From now on `withTenant` signs with this key for transactions of `db`. */
export function signWith(db: Db, key: TenantKey): void {
  keys.set(db, key);
}

/**
 * Runs `act` in a transaction that sees and writes the rows of `tenant` (a UUID) alone; outside of it no tenant's row is visible.
 * Rolls back when `act` throws. Rejects with 42501 when the database does not accept our key (decision 12), with Problem
 * `store.no-room` when its disk is full.
 */
export function withTenant<T>(db: Db, tenant: string, act: (trx: TenantDb) => Promise<T>): Promise<T> {
  const key = keys.get(db);
  if (!key)
    throw new TypeError('store: withTenant needs the handle that openStore gave, no transaction and no copy of it');
  const claim = new TenantClaim(tenant, key);
  return db
    .transaction()
    .execute(async (trx) => {
      // A value, never part of the statement: other sessions of the role can read the text of statements, not their values.
      await sql`select pg_catalog.set_config('upheld.tenant', ${claim}, true)`.execute(trx);
      return inside(() => act(trx));
    })
    .catch((error: unknown) => {
      throw codeOf(error) === '53100' ? noRoom(error) : error;
    });
}

/** Looking goes on while a disk is full, but for what must be written down as it is looked at. */
const noRoom = (cause: unknown): Problem =>
  new Problem(
    'store.no-room',
    {
      happened: 'The disk of the database is full, so this could not be written down.',
      unchanged: 'Nothing was changed, and nothing that was saved before is lost.',
      next: 'Free some space, or ask whoever runs Upheld to, and try again.',
    },
    { detail: 'store.no-room: 53100', cause },
  );
