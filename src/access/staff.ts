// Staff of a tenant: who is a member, in which role, and the two changes an owner can make; a company is never left without an owner.
import { type Clock, type Pii, Problem } from '#base';
import { record } from '#ledger';
import { type Db, type TenantDb, withTenant } from '#store';
import { emailOf } from './credentials.ts';
import type { By } from './invitations.ts';
import { type Role, roles } from './may.ts';
import { endOtherSessions } from './sessions.ts';
import type { Access } from './setting.ts';

export interface Member {
  id: string;
  name: string;
  /** Null for a member who came by a link of an earlier version. */
  email: Pii | null;
  role: Role;
  joinedAt: string;
  /** Has a password and a second factor. */
  ready: boolean;
}

/** The members of a tenant, by name. */
export async function membersOf({ db, keys }: Access, tenant: string): Promise<Member[]> {
  const rows = await membership(db, tenant).orderBy('s.name').orderBy('s.id').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email_sealed ? emailOf(keys, row.id, row.email_sealed) : null,
    role: row.role,
    joinedAt: row.created_at,
    ready: row.app !== null,
  }));
}

const membership = (db: Db, tenant: string) =>
  db
    .selectFrom('auth.membership as m')
    .innerJoin('auth.staff as s', 's.id', 'm.staff_id')
    .leftJoin('auth.credential as c', (join) =>
      join.onRef('c.staff_id', '=', 's.id').on('c.kind', '=', 'totp').on('c.confirmed_at', 'is not', null),
    )
    .select(['s.id', 's.name', 's.email_sealed', 's.created_at', 'm.role', 'c.id as app'])
    .where('m.tenant_id', '=', tenant);

/** Gives a member another role. Throws Problem `access.last-owner`, `access.no-member`, `access.role`. */
export async function changeRole(
  db: Db,
  tenant: string,
  staff: string,
  role: string,
  by: By,
  clock: Clock,
): Promise<void> {
  const wanted = roleIn(role);
  return withTenant(db, tenant, async (trx) => {
    const { role: before } = await lockedMember(trx, tenant, staff);
    if (before === wanted) return;
    if (before === 'owner') await mustNotBeLast(trx, tenant, staff);
    await trx
      .updateTable('auth.membership')
      .set({ role: wanted })
      .where('tenant_id', '=', tenant)
      .where('staff_id', '=', staff)
      .execute();
    await withdrawLinks(trx, tenant, staff);
    const data = { staff, from: before, to: wanted, by: by ?? 'machine' };
    await record(trx, tenant, { kind: 'role.changed', data }, clock);
  });
}

/** Ends a membership, at once; without any other, the account with all that it could sign in with. Throws as `changeRole`. */
export function removeMember(db: Db, tenant: string, staff: string, by: By, clock: Clock): Promise<void> {
  return withTenant(db, tenant, async (trx) => {
    const { role } = await lockedMember(trx, tenant, staff);
    if (role === 'owner') await mustNotBeLast(trx, tenant, staff);
    await trx.deleteFrom('auth.membership').where('tenant_id', '=', tenant).where('staff_id', '=', staff).execute();
    await withdrawLinks(trx, tenant, staff);
    const elsewhere = await trx
      .selectFrom('auth.membership')
      .select('tenant_id')
      .where('staff_id', '=', staff)
      .limit(1)
      .executeTakeFirst();
    if (!elsewhere) {
      await endOtherSessions(trx, staff, null);
      await trx.deleteFrom('auth.staff').where('id', '=', staff).execute();
    }
    await record(trx, tenant, { kind: 'staff.removed', data: { staff, role, by: by ?? 'machine' } }, clock);
  });
}

/** Links that a member made, or that were made for them, open nothing once their role has changed. */
async function withdrawLinks(trx: TenantDb, tenant: string, staff: string): Promise<void> {
  await trx
    .deleteFrom('auth.invitation')
    .where('tenant_id', '=', tenant)
    .where((is) => is.or([is('invited_by', '=', staff), is('staff_id', '=', staff)]))
    .where('used_at', 'is', null)
    .execute();
}

/** The role that a word names. Throws Problem `access.role`. */
export function roleIn(word: string): Role {
  const role = roles.find((one) => one === word);
  if (role) return role;
  throw new Problem('access.role', {
    happened: `There is no role “${word}”.`,
    unchanged: 'Nothing was changed.',
    next: `Choose among ${roles.join(', ')}.`,
  });
}

/** Changes of one tenant's staff happen one after the other: two owners who remove each other at once cannot both succeed. */
async function lockedMember(trx: TenantDb, tenant: string, staff: string): Promise<{ role: Role }> {
  await trx.selectFrom('auth.tenant').select('id').where('id', '=', tenant).forUpdate().execute();
  const row = await trx
    .selectFrom('auth.membership')
    .select('role')
    .where('tenant_id', '=', tenant)
    .where('staff_id', '=', staff)
    .executeTakeFirst();
  if (row) return row;
  throw new Problem('access.no-member', {
    happened: 'There is no such member of staff here.',
    unchanged: 'Nothing was changed.',
    next: 'Look at the list again: somebody else may have removed them already.',
  });
}

/** After it one owner must be left, and one who can sign in if there is one now. */
async function mustNotBeLast(trx: TenantDb, tenant: string, staff: string): Promise<void> {
  const owners = await membership(trx, tenant).where('m.role', '=', 'owner').execute();
  const left = owners.filter((owner) => owner.id !== staff);
  const anyReady = owners.some((owner) => owner.app !== null);
  if (left.length > 0 && (!anyReady || left.some((owner) => owner.app !== null))) return;
  throw new Problem('access.last-owner', {
    happened: 'This is the last owner who can sign in.',
    unchanged: 'Nothing was changed.',
    next: 'Make somebody else an owner first, and let them sign in once.',
  });
}
