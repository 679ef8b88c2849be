// Officers: the owners and privacy leads of a company, who are told of an emergency and answer for it.
import { type Pii, Temporal } from '#base';
import type { Db } from '#store';
import { emailOf } from './credentials.ts';
import type { AccessKeys } from './keys.ts';
import type { Role } from './may.ts';

export interface Person {
  id: string;
  name: string;
  role: Role;
  email: Pii | null;
  officer: boolean;
  /** When their second factor was set up; null: they cannot sign in. */
  provenSince: Temporal.Instant | null;
}

const isOfficer = (role: Role): boolean => role === 'owner' || role === 'privacy-lead';

/** All members of a tenant. `lock`: their roles stay as they are until the transaction ends. */
export async function peopleOf(db: Db, keys: AccessKeys, tenant: string, lock = false): Promise<Person[]> {
  if (lock) await db.selectFrom('auth.tenant').select('id').where('id', '=', tenant).forUpdate().execute();
  const rows = await db
    .selectFrom('auth.membership as m')
    .innerJoin('auth.staff as s', 's.id', 'm.staff_id')
    .select(['s.id', 's.name', 's.email_sealed', 'm.role'])
    .select((of) =>
      of
        .selectFrom('auth.credential as c')
        .select((max) => max.fn.max('c.confirmed_at').as('at'))
        .whereRef('c.staff_id', '=', 's.id')
        .where('c.kind', 'in', ['totp', 'passkey'])
        .where('c.confirmed_at', 'is not', null)
        .as('proven'),
    )
    .where('m.tenant_id', '=', tenant)
    .orderBy('s.name')
    .orderBy('s.id')
    .execute();
  return rows.map(({ id, name, role, email_sealed, proven }) => ({
    id,
    name,
    role,
    email: email_sealed ? emailOf(keys, id, email_sealed) : null,
    officer: isOfficer(role),
    provenSince: proven === null ? null : Temporal.Instant.from(proven),
  }));
}
