// New device: a member signed in with a browser that was not known to be theirs. Joining is no such event.
import { sql } from 'kysely';
import type { SecurityKind } from '../kind.ts';

export const newDevice: SecurityKind = {
  id: 'new-device',
  async find({ trx, tenant, since }) {
    const { rows } = await sql<{ staff: string; at: string }>`
      select d.staff_id as staff, d.created_at as at from auth.known_device d
        join auth.membership m on m.staff_id = d.staff_id and m.tenant_id = ${tenant}
        join auth.staff s on s.id = d.staff_id
       where d.fresh and d.created_at > ${since.toString()}::timestamptz
         and d.created_at > s.created_at + interval '1 hour'`.execute(trx);
    return rows.map(({ staff, at }) => ({ key: `${staff}/${at}`, at, severity: 'notice', staff }));
  },
};
