// A sending run: its own lock in the database, by which others see whether it lives, and its journal.
import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { type Clock, newId } from '#base';
import { type Db, withTenant } from '#store';
import { lockOf } from './claim.ts';
import { type Journal, forgetJournal, openJournal } from './journal.ts';

export interface Run {
  id: string;
  journal: Journal;
  /** Everything of it is settled or released: lets go of the lock. */
  close(): Promise<void>;
}

export async function openRun(db: Db, folder: string, clock: Clock): Promise<Run> {
  const id = newId(clock);
  const held = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  const holding = db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lockOf(id)})`.execute(connection);
    held.resolve();
    await over.promise;
    await sql`select pg_advisory_unlock(${lockOf(id)})`.execute(connection);
  });
  await Promise.race([held.promise, holding]);
  // A connection that breaks in between has let go of the lock itself.
  holding.catch(() => {});
  const journal = openJournal(folder, id);
  return {
    id,
    journal,
    async close() {
      over.resolve();
      await holding.catch(() => {});
    },
  };
}

/** Removes the journals of runs that no mail of any tenant waits for any more. */
export async function sweepJournals(db: Db, tenants: readonly string[], folder: string): Promise<void> {
  for (const run of journalsIn(folder)) {
    let open = await holds(db, run);
    for (const tenant of open ? [] : tenants)
      open ||= await withTenant(db, tenant, async (trx) => {
        const row = await trx
          .selectFrom('mail')
          .select('id')
          .where('tenant_id', '=', tenant)
          .where('run', '=', run)
          .where('state', 'in', ['sending', 'committing'])
          .executeTakeFirst();
        return row !== undefined;
      });
    if (!open) forgetJournal(folder, run);
  }
}

function journalsIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^run-([0-9a-f-]{36})$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}

const holds = (db: Db, run: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${lockOf(run)}) as free`.execute(
      trx,
    );
    return !rows[0]!.free;
  });
