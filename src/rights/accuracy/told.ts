// How the asking goes, in counts: what the console shows and the check on the policy's promise rests on.
import { sql } from 'kysely';
import { Temporal } from '#base';
import { type Db, withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';
import { cutOf, isDue, promisesAccuracy } from './ask.ts';
import { type AccuracyPeriod, type AccuracySetting, accuracySettingOf } from './setting.ts';

export interface AccuracyCounts {
  /** People with an address who can be asked. */
  reachable: number;
  /** Of them, asked within the period; and how they answered. */
  asked: number;
  right: number;
  wrong: number;
  /** Whose “wrong” is an open request. */
  open: number;
  /** Known for a period and not asked in it. */
  due: number;
}

export interface AccuracyTold extends AccuracySetting, AccuracyCounts {
  /** Whether the policy in force promises it. */
  promised: boolean;
  /** Whether links can be written: without an address of the pages nobody is asked. */
  linked: boolean;
}

export async function accuracyTold(house: RightsHouse, tenant: string): Promise<AccuracyTold> {
  const published = await house.vault.published(tenant);
  const setting = await accuracySettingOf(dbOf(house), tenant);
  const counts = await accuracyCounts(dbOf(house), tenant, cutOf(clockOf(house).now(), setting.period));
  const linked = (await house.address(tenant)) !== null;
  return { ...setting, ...counts, promised: published !== null && promisesAccuracy(published.policy), linked };
}

/** `cut`: of `cutOf`. */
export const accuracyCounts = (db: Db, tenant: string, cut: string): Promise<AccuracyCounts> =>
  withTenant(db, tenant, async (trx) => {
    const { rows } = await sql<AccuracyCounts>`
      select (select count(*)::int from upheld.subject s where s.tenant_id = ${tenant} and s.kind = 'person'
                 and s.state = 'active' and exists (select from upheld.keyring_index i
                   where i.tenant_id = s.tenant_id and i.subject_id = s.id and i.field = 'contact.email')) as reachable,
             (select count(*)::int from upheld.subject s where ${isDue(tenant, cut)}) as due,
             count(*)::int as asked,
             count(*) filter (where q.answer = 'right')::int as right,
             count(*) filter (where q.answer = 'wrong')::int as wrong,
             count(*) filter (where r.state = 'open')::int as open
        from upheld.accuracy_question q
        left join upheld.request r on r.tenant_id = q.tenant_id and r.id = q.request_id
       where q.tenant_id = ${tenant} and q.asked_at > ${cut}`.execute(trx);
    return rows[0]!;
  });

/** People who should have been asked before this instant: known for a period and not asked in it. */
export const accuracyLate = (db: Db, tenant: string, period: AccuracyPeriod, before: string): Promise<number> =>
  withTenant(db, tenant, async (trx) => {
    const cut = cutOf(Temporal.Instant.from(before), period);
    const { rows } = await sql<{ late: number }>`
      select count(*)::int as late from upheld.subject s where ${isDue(tenant, cut)}`.execute(trx);
    return rows[0]!.late;
  });
