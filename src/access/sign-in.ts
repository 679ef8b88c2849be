// Sign-in by one-time link: an invitation opens one session; tokens are 256 bits and only their SHA-256 is kept.
import { type Clock, Secret, newId, newToken, sha256 } from '#base';
import type { Db } from '#store';

/** An invitation lives a day; a session ends after 12 hours, or 30 minutes without a request. In hours and minutes. */
const invitationHours = 24;
const sessionHours = 12;
const idleMinutes = 30;

export type Role = 'owner' | 'privacy-lead' | 'support' | 'analyst' | 'developer' | 'auditor';

export interface StaffSession {
  staff: string;
  name: string;
  role: Role;
  /** Bound to the session: what a form must bring back (double-submit is not needed, the server derives it). */
  csrf: string;
}

/** A new invitation to a tenant; the token is returned once and can never be read again. */
export async function invite(db: Db, tenant: string, role: Role, clock: Clock): Promise<Secret> {
  const token = newToken();
  await db
    .insertInto('auth.invitation')
    .values({
      token_sha256: sha256(token),
      tenant_id: tenant,
      role,
      created_at: clock.now().toString(),
      expires_at: clock.now().add({ hours: invitationHours }).toString(),
      used_at: null,
    })
    .execute();
  return new Secret(token);
}

/** Whether an invitation can still be used: asked by the page that shows the button, which must not use it up. */
export async function invitationStands(db: Db, token: Secret, clock: Clock): Promise<boolean> {
  const row = await db
    .selectFrom('auth.invitation')
    .select('used_at')
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('used_at', 'is', null)
    .where('expires_at', '>', clock.now().toString())
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses an invitation up and opens a session for a person of that name; null when it was used, expired or never existed. */
export function acceptInvitation(db: Db, token: Secret, name: string, clock: Clock): Promise<Secret | null> {
  return db.transaction().execute(async (trx) => {
    const now = clock.now().toString();
    const used = await trx
      .updateTable('auth.invitation')
      .set({ used_at: now })
      .where('token_sha256', '=', sha256(token.reveal()))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning(['tenant_id', 'role'])
      .executeTakeFirst();
    if (!used) return null;
    const staff = newId(clock);
    await trx.insertInto('auth.staff').values({ id: staff, name, created_at: now }).execute();
    const tenants =
      used.role === 'owner' ? await trx.selectFrom('auth.tenant').select('id').execute() : [{ id: used.tenant_id }];
    for (const { id } of tenants)
      await trx.insertInto('auth.membership').values({ staff_id: staff, tenant_id: id, role: used.role }).execute();
    const session = newToken();
    await trx
      .insertInto('auth.session')
      .values({
        token_sha256: sha256(session),
        staff_id: staff,
        created_at: now,
        last_seen_at: now,
        expires_at: clock.now().add({ hours: sessionHours }).toString(),
      })
      .execute();
    return new Secret(session);
  });
}

/** Whose session a token is, for a tenant; null when it is unknown, idle for 30 minutes, 12 hours old, or of somebody else's tenant. */
export async function sessionOf(db: Db, token: Secret, tenant: string, clock: Clock): Promise<StaffSession | null> {
  const key = sha256(token.reveal());
  const now = clock.now();
  const row = await db
    .updateTable('auth.session')
    .set({ last_seen_at: now.toString() })
    .where('token_sha256', '=', key)
    .where('expires_at', '>', now.toString())
    .where('last_seen_at', '>', now.subtract({ minutes: idleMinutes }).toString())
    .returning('staff_id')
    .executeTakeFirst();
  if (!row) return null;
  const member = await db
    .selectFrom('auth.membership')
    .innerJoin('auth.staff', 'auth.staff.id', 'auth.membership.staff_id')
    .select(['auth.staff.name', 'auth.membership.role'])
    .where('auth.membership.staff_id', '=', row.staff_id)
    .where('auth.membership.tenant_id', '=', tenant)
    .executeTakeFirst();
  return member
    ? { staff: row.staff_id, name: member.name, role: member.role, csrf: sha256(`csrf ${token.reveal()}`) }
    : null;
}

export async function endSession(db: Db, token: Secret): Promise<void> {
  await db.deleteFrom('auth.session').where('token_sha256', '=', sha256(token.reveal())).execute();
}

/** Whether anybody has ever signed in: until then the start prints an invitation. */
export async function hasStaff(db: Db): Promise<boolean> {
  return (await db.selectFrom('auth.staff').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Takes back invitations nobody used, so that only the newest printed link opens the console. */
export async function withdrawInvitations(db: Db, tenant: string): Promise<void> {
  await db.deleteFrom('auth.invitation').where('tenant_id', '=', tenant).where('used_at', 'is', null).execute();
}
