// What the log of accesses tells the guard of the house: how much was opened, by whom and in which hour, and what was opened in an emergency.
import { sql } from 'kysely';
import type { OpenedHour, Opens } from '#access';
import { ownChecks } from './probes/own-checks.ts';

export const opened: Opens = {
  async hours(trx, tenant, since) {
    const { rows } = await sql<OpenedHour>`
      select principal, act, count(*)::int as times, sum(count)::int as subjects,
             date_trunc('hour', at at time zone 'UTC') at time zone 'UTC' as hour
        from upheld.access_log where tenant_id = ${tenant} and at >= ${since}::timestamptz
         -- That an objection holds back our own jobs, and that our own checks are refused, is as it should be.
         and not (act = 'refused' and (principal = any(${ownChecks}) or (principal like 'job:%' and subject_id is not null)))
       group by 1, 2, 5 order by 5, 1, 2`.execute(trx);
    return rows;
  },
  async under(trx, tenant, since) {
    const rows = await trx
      .selectFrom('access_log')
      .select(['glass', 'principal', 'at'])
      .where('tenant_id', '=', tenant)
      .where('at', '>=', since)
      .where('glass', 'is not', null)
      // What was refused opened nothing.
      .where('act', '<>', 'refused')
      .execute();
    return rows.map(({ glass, principal, at }) => ({ glass: glass!, principal, at }));
  },
};
