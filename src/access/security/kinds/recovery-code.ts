// Recovery code: a member signed in without their app.
import { sql } from 'kysely';
import type { SecurityKind } from '../kind.ts';

export const recoveryCode: SecurityKind = {
  id: 'recovery-code',
  async find({ trx, tenant, since }) {
    const { rows } = await sql<{ staff: string; at: string }>`
      select c.staff_id as staff, c.used_at as at from auth.recovery_code c
        join auth.membership m on m.staff_id = c.staff_id and m.tenant_id = ${tenant}
       where c.used_at > ${since.toString()}::timestamptz`.execute(trx);
    return rows.map(({ staff, at }) => ({ key: `${staff}/${at}`, at, severity: 'warning', staff }));
  },
};
