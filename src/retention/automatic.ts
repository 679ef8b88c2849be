// Rules that the owner lets be carried out without anybody's approval, one by one.
import { record } from '#ledger';
import { withTenant } from '#store';
import { type RetentionHouse, clockOf, dbOf } from './house.ts';
import { RetentionProblem } from './problem.ts';

export interface Automatic {
  fact: string;
  by: string;
  at: string;
}

export const automaticRules = (house: RetentionHouse, tenant: string): Promise<readonly Automatic[]> =>
  withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('retention_rule')
      .select(['fact', 'by', 'at'])
      .where('tenant_id', '=', tenant)
      .orderBy('fact')
      .execute(),
  );

/** Lets a rule be carried out by itself from now on, or no more. Throws Problem `retention.unpublished`, `retention.rule`. */
export async function setAutomatic(
  house: RetentionHouse,
  tenant: string,
  fact: string,
  automatic: boolean,
  by: string,
): Promise<void> {
  const published = await house.vault.published(tenant);
  if (!published) throw new RetentionProblem('unpublished');
  if (automatic && !published.policy.retention.some(({ id }) => id === fact))
    throw new RetentionProblem('rule', { fact });
  const at = clockOf(house).now().toString({ smallestUnit: 'millisecond' });
  await withTenant(dbOf(house), tenant, async (trx) => {
    const changed = automatic
      ? await trx
          .insertInto('retention_rule')
          .values({ tenant_id: tenant, fact, by, at })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : await trx
          .deleteFrom('retention_rule')
          .where('tenant_id', '=', tenant)
          .where('fact', '=', fact)
          .executeTakeFirst();
    const count = 'numDeletedRows' in changed ? changed.numDeletedRows : changed.numInsertedOrUpdatedRows;
    if (!count) return;
    const kind = automatic ? 'retention.automatic' : 'retention.by-approval';
    await record(trx, tenant, { kind, facts: [fact], data: { by } }, clockOf(house));
  });
}

/** Upheld's own rules about its own rooms need nobody's word. */
export const isOwnRule = (fact: string): boolean => fact.startsWith('house.');
