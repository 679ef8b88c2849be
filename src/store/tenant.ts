// Tenants: the one way to see a tenant's rows, and the list of schemas that row-level security does not cover.
import { sql } from 'kysely';
import type { Db, TenantDb } from './tables.ts';

/** Schemas outside row-level security, each with its reason. A test fails on any other table without a forced policy. */
export const outsideTenants: Readonly<Record<string, string>> = {
  auth: 'needed before a tenant is known (sign-in, invitations, which tenants exist); holds no data about data subjects',
  pgboss: 'the job queue of pg-boss: its jobs carry ids only',
};

/**
 * Runs `act` in a transaction that sees and writes the rows of `tenant` (a UUID) alone; outside of it no tenant's row is visible.
 * Rolls back when `act` throws.
 */
export function withTenant<T>(db: Db, tenant: string, act: (trx: TenantDb) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('upheld.tenant', ${tenant}, true)`.execute(trx);
    return act(trx);
  });
}
