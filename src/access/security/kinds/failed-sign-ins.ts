// Failed sign-ins: many within an hour, at one address or spread over many, whether or not anybody has them.
import { sql } from 'kysely';
import type { SecurityKind } from '../kind.ts';

/** Failures within the hour, and different things tried (addresses, browsers, sessions), from which on it is an event. */
export const [manyFailures, manyTargets] = [50, 15];

export const failedSignIns: SecurityKind = {
  id: 'failed-sign-ins',
  async find({ trx, home, now }) {
    if (!home) return [];
    const { rows } = await sql<{ targets: number; failures: number }>`
      select count(*)::int as targets, coalesce(sum(failures), 0)::int as failures
        from auth.attempt where last_at > ${now.subtract({ hours: 1 }).toString()}::timestamptz`.execute(trx);
    const { targets, failures } = rows[0]!;
    if (failures < manyFailures && targets < manyTargets) return [];
    const at = now.toString({ smallestUnit: 'millisecond' });
    return [{ key: at.slice(0, 13), at, severity: 'severe', about: { failures, targets } }];
  },
};
