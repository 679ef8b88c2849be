// History: what each look found, kept for the line of the oldest row against its limit and for whoever asks what a look saw.
import type { Json } from '#base';
import { type TenantDb, withTenant } from '#store';
import { type RetentionHouse, clockOf, dbOf } from './house.ts';
import type { Looked } from './looked.ts';

export interface Seen extends Looked {
  /** ISO 8601 instant. */
  at: string;
  policyVersion: number;
}

/** Looks older than this are forgotten: the charts show three years. */
const kept = { hours: 24 * 366 * 3 } as const;

/** A second look of the same millisecond is the first. */
export async function keepLook(
  house: RetentionHouse,
  tenant: string,
  looked: readonly Looked[],
  policyVersion: number,
): Promise<void> {
  const clock = clockOf(house);
  const at = clock.now().toString({ smallestUnit: 'millisecond' });
  await withTenant(dbOf(house), tenant, async (trx) => {
    for (const { holding, name, ...seen } of looked)
      await trx
        .insertInto('retention_look')
        .values({
          tenant_id: tenant,
          holding,
          name,
          at,
          policy_version: policyVersion,
          seen: JSON.stringify({ ...seen, digest: '' } satisfies Omit<Looked, 'holding' | 'name'>),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    await trx
      .deleteFrom('retention_look')
      .where('tenant_id', '=', tenant)
      .where('at', '<', clock.now().subtract(kept).toString())
      .execute();
  });
}

/** When it was last looked at anything; null: never. */
export async function lastLook(trx: TenantDb, tenant: string): Promise<string | null> {
  const row = await trx
    .selectFrom('retention_look')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('tenant_id', '=', tenant)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Looks since an instant, oldest first. `newest`: of each place the last one alone. */
export async function looksSince(
  house: RetentionHouse,
  tenant: string,
  since: string,
  newest = false,
): Promise<readonly Seen[]> {
  const rows = await withTenant(dbOf(house), tenant, (trx) => {
    const query = trx.selectFrom('retention_look').where('tenant_id', '=', tenant).where('at', '>=', since);
    return newest
      ? query
          .distinctOn(['holding', 'name'])
          .selectAll()
          .orderBy('holding')
          .orderBy('name')
          .orderBy('at', 'desc')
          .execute()
      : query.selectAll().orderBy('at').orderBy('holding').orderBy('name').execute();
  });
  return rows.map(({ holding, name, at, policy_version, seen }) => ({
    ...(seen as unknown as Omit<Looked, 'holding' | 'name'> & Record<string, Json>),
    holding,
    name,
    at,
    policyVersion: policy_version,
  }));
}
