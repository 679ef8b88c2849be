// History: what each look found, kept for the line of the oldest row against its limit and for whoever asks what a look saw.
import { type TenantDb, withTenant } from '#store';
import { type RetentionHouse, clockOf, dbOf } from './house.ts';
import type { Look } from './look.ts';

export interface Seen extends Look {
  holding: string;
  /** What the place calls itself. */
  title: string;
  /** ISO 8601 instant. */
  at: string;
  policyVersion: number;
  /** Code of the problem for which it could not be looked at; null: it could. */
  problem: string | null;
}

/** Looks older than this are forgotten: the charts show three years. */
const kept = { hours: 24 * 366 * 3 } as const;

/** A second look of the same millisecond takes the place of the first. */
export async function keepLook(house: RetentionHouse, tenant: string, seen: Omit<Seen, 'at'>): Promise<void> {
  const clock = clockOf(house);
  const at = clock.now().toString({ smallestUnit: 'millisecond' });
  const { holding, title, policyVersion, looked, unruled, problem } = seen;
  // Which rows it was is nobody's matter once the plan is made.
  const told = { looked: looked.map((one) => ({ ...one, digest: '' })), unruled, problem, title };
  await withTenant(dbOf(house), tenant, async (trx) => {
    await trx
      .insertInto('retention_look')
      .values({ tenant_id: tenant, holding, at, policy_version: policyVersion, seen: JSON.stringify(told) })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'holding', 'at'])
          .doUpdateSet({ policy_version: policyVersion, seen: JSON.stringify(told) }),
      )
      .execute();
    await trx
      .deleteFrom('retention_look')
      .where('tenant_id', '=', tenant)
      .where('at', '<', clock.now().subtract(kept).toString())
      .execute();
  });
}

/** When anything was last looked at; null: never. */
export async function lastLook(trx: TenantDb, tenant: string): Promise<string | null> {
  const row = await trx
    .selectFrom('retention_look')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('tenant_id', '=', tenant)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Looks since an instant, oldest first; of one place or all. `newest`: of each place the last one alone. */
export async function looksSince(
  house: RetentionHouse,
  tenant: string,
  since: string,
  { newest = false, holding }: { newest?: boolean; holding?: string } = {},
): Promise<readonly Seen[]> {
  const rows = await withTenant(dbOf(house), tenant, (trx) => {
    let query = trx.selectFrom('retention_look').where('tenant_id', '=', tenant).where('at', '>=', since);
    if (holding !== undefined) query = query.where('holding', '=', holding);
    return newest
      ? query.distinctOn('holding').selectAll().orderBy('holding').orderBy('at', 'desc').execute()
      : query.selectAll().orderBy('at').orderBy('holding').execute();
  });
  return rows.map((row) => ({
    ...(row.seen as unknown as Pick<Seen, 'looked' | 'unruled' | 'problem' | 'title'>),
    holding: row.holding,
    at: row.at,
    policyVersion: row.policy_version,
  }));
}
