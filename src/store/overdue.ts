// Rows whose storage period is over, as their keys, lot by lot: the database counts calendar periods, and no row leaves it.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from './tables.ts';
import { withTenant } from './tenant.ts';

/** Rows that are looked for. All are pieces of SQL about the same rows. */
export interface Looked {
  /** As `upheld.mail m`. */
  from: RawBuilder<unknown>;
  /** The tenant, and whatever else narrows it. */
  where: RawBuilder<boolean>;
  /** Text that names a row, and no other. */
  key: RawBuilder<string>;
}

/** Keys a lot. */
const lot = 1000;

/** Whether `date` (timestamptz) and `period` (ISO 8601) together come before `before` (ISO 8601 instant), by the calendar of UTC. */
export const isOver = (date: RawBuilder<string | null>, period: string, before: string): RawBuilder<boolean> =>
  sql<boolean>`((${date}) at time zone 'UTC' + ${period}::interval) at time zone 'UTC' < ${before}::timestamptz`;

/** Each lot in a transaction of its own: whoever erases between two lots does not wait for this look. */
export async function* keysIn(db: Db, tenant: string, { from, where, key }: Looked): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const { rows } = await withTenant(db, tenant, (trx) =>
      sql<{ key: string }>`
        select (${key}) collate "C" as key from ${from}
         where ${where} and (${key}) collate "C" > ${after}
         order by 1 limit ${lot}`.execute(trx),
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => row.key);
    after = last.key;
  }
}
