// Whether people are asked if their data is still right (Art. 5(1)(d) GDPR), and how often: off until a member switches it on, because a mail to everybody cannot be taken back.
import { record } from '#ledger';
import { type Db, type TenantDb, withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';

/** ISO 8601 durations between two questions to one person. */
export const accuracyPeriods = ['P6M', 'P1Y', 'P2Y'] as const;
export type AccuracyPeriod = (typeof accuracyPeriods)[number];

export interface AccuracySetting {
  on: boolean;
  period: AccuracyPeriod;
  /** ISO 8601 instant of the last switching on; null: never. */
  since: string | null;
}

const usual: AccuracySetting = { on: false, period: 'P1Y', since: null };

export const isAccuracyPeriod = (text: unknown): text is AccuracyPeriod =>
  accuracyPeriods.some((period) => period === text);

export const accuracySettingOf = (db: Db, tenant: string): Promise<AccuracySetting> =>
  withTenant(db, tenant, (trx) => settingIn(trx, tenant));

async function settingIn(trx: TenantDb, tenant: string): Promise<AccuracySetting> {
  const row = await trx
    .selectFrom('accuracy_setting')
    .select(['switched_on', 'period', 'since'])
    .where('tenant_id', '=', tenant)
    .executeTakeFirst();
  return row ? { on: row.switched_on, period: row.period, since: row.since } : usual;
}

/** `by`: `staff:<id>`. Written into the ledger when something changes. */
export const setAccuracy = (
  house: RightsHouse,
  tenant: string,
  by: string,
  { on, period }: Omit<AccuracySetting, 'since'>,
): Promise<void> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const before = await settingIn(trx, tenant);
    if (before.on === on && before.period === period) return;
    const at = clockOf(house).now().toString({ smallestUnit: 'millisecond' });
    const since = on && !before.on ? at : (before.since ?? at);
    const row = { switched_on: on, period, since, by, at };
    await trx
      .insertInto('accuracy_setting')
      .values({ tenant_id: tenant, ...row })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
      .execute();
    await record(trx, tenant, { kind: 'accuracy.set', data: { on, period, by } }, clockOf(house));
  });
