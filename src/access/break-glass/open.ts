// What is open for a member now: the question that the vault asks before it opens anything in an emergency.
import type { Clock } from '#base';
import type { TenantDb } from '#store';
import { may } from '../may.ts';

export interface OpenGlass {
  id: string;
  /** Ids of people, or everybody. */
  subjects: readonly string[] | '*';
  /** `type.field`. */
  columns: readonly string[];
  /** ISO instant at which it is over. */
  until: string;
}

/**
 * The opening that `staff` may use now, in the caller's transaction; null: none. The clock decides, not the row's state: an opening that
 * nobody has closed yet is over all the same, and so is that of somebody who left or whose role may not be given people's data.
 */
export async function openGlass(trx: TenantDb, tenant: string, staff: string, clock: Clock): Promise<OpenGlass | null> {
  const now = clock.now().toString();
  const row = await trx
    .selectFrom('break_glass as g')
    .innerJoin('auth.membership as m', (join) =>
      join.onRef('m.staff_id', '=', 'g.asked_by').onRef('m.tenant_id', '=', 'g.tenant_id'),
    )
    .select(['g.id', 'g.subjects', 'g.columns', 'g.until', 'm.role'])
    .where('g.tenant_id', '=', tenant)
    .where('g.asked_by', '=', staff)
    .where('g.state', '=', 'open')
    .where('g.opened_at', '<=', now)
    .where('g.until', '>', now)
    .executeTakeFirst();
  if (!row || row.until === null || !may(row, 'write', 'break-glass')) return null;
  return { id: row.id, subjects: row.subjects ?? '*', columns: row.columns, until: row.until };
}
