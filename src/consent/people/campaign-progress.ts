// How far newsletters have come: how many went, wait and were refused, and when they go on.
import { sql } from 'kysely';
import { type Db, withTenant } from '#store';

export interface Progress {
  name: string;
  /** Id of the purpose. */
  purpose: string | null;
  /** Handed to a mail server, or written into the outbox. */
  sent: number;
  /** Not tried yet, or to be tried again. */
  waiting: number;
  /** Of those: for the next day, because a day has room for so many. */
  forRoom: number;
  /** Because they may not be written to any more. */
  refused: number;
  /** Failed, bounced, or nobody knows. */
  failed: number;
  /** ISO 8601 instant at which the next of those that wait is due; null: none waits. */
  nextAt: string | null;
  begunAt: string;
}

/** Newest first, at most `limit`. */
export function campaignProgress(db: Db, tenant: string, limit = 20): Promise<Progress[]> {
  return withTenant(db, tenant, async (trx) => {
    const counted = (condition: ReturnType<typeof sql<boolean>>, name: keyof Progress) =>
      sql<number>`count(*) filter (where ${condition})`.as(name);
    const waits = sql<boolean>`state in ('queued', 'sending', 'committing')`;
    const rows = await trx
      .selectFrom('mail')
      .select([
        sql<string>`split_part(key, ':', 2)`.as('name'),
        sql<string | null>`min(list_id)`.as('purpose'),
        counted(sql<boolean>`state in ('sent', 'sent-to-outbox')`, 'sent'),
        counted(waits, 'waiting'),
        counted(sql<boolean>`state = 'queued' and reason = 'tenant-cap'`, 'forRoom'),
        counted(sql<boolean>`state = 'refused'`, 'refused'),
        counted(sql<boolean>`state in ('failed', 'bounced', 'uncertain')`, 'failed'),
        sql<string | null>`min(next_at) filter (where ${waits})`.as('nextAt'),
        sql<string>`min(created_at)`.as('begunAt'),
      ])
      .where('tenant_id', '=', tenant)
      .where('key', '>=', 'campaign:')
      .where('key', '<', 'campaign;')
      .groupBy(sql`1`)
      .orderBy(sql`min(created_at)`, 'desc')
      .limit(limit)
      .execute();
    return rows as unknown as Progress[];
  });
}
