// Invitations: a link that makes one person a member, once, within a day; or that lets a member set password and codes anew.
import { type Clock, Pii, Problem, Secret, newId, newToken, sha256 } from '#base';
import { record } from '#ledger';
import { type Db, type TenantDb, withTenant } from '#store';
import { keptEmail, setCredential } from './credentials.ts';
import type { Role } from './may.ts';
import { hashPassword } from './password-hash.ts';
import { type PasswordFault, passwordFault } from './password-rules.ts';
import { type Newcomer, endOtherSessions } from './sessions.ts';
import { type Access, mailboxOf } from './setting.ts';
import { openStep } from './steps.ts';

const invitationHours = 24;
/** Addresses that are taken, after which a link dies: so few can its holder ask about. */
const mostTaken = 5;
export const longestName = 200;

/** Who invites: a member's id, or null for the command line of the machine. */
export type By = string | null;

/** A new invitation to a tenant; the token is returned once and can never be read again. `member`: for one who has to set up anew. */
export function invite(
  db: Db,
  tenant: string,
  role: Role,
  clock: Clock,
  { by = null, member = null }: { by?: By; member?: string | null } = {},
): Promise<Secret> {
  const token = newToken();
  const id = newId(clock);
  return withTenant(db, tenant, async (trx) => {
    if (member) await mustBeMember(trx, tenant, member, by);
    await trx
      .insertInto('auth.invitation')
      .values({
        id,
        token_sha256: sha256(token),
        tenant_id: tenant,
        role,
        invited_by: by,
        staff_id: member,
        created_at: clock.now().toString(),
        expires_at: clock.now().add({ hours: invitationHours }).toString(),
        used_at: null,
      })
      .execute();
    const data = { invitation: id, role, by: by ?? 'machine', ...(member ? { staff: member } : {}) };
    await record(trx, tenant, { kind: 'staff.invited', data }, clock);
    return new Secret(token);
  });
}

/** Whoever holds such a link can become the member: so an owner makes one only for members of no company but their own. */
async function mustBeMember(trx: TenantDb, tenant: string, staff: string, by: By): Promise<void> {
  const theirs = await trx.selectFrom('auth.membership').select('tenant_id').where('staff_id', '=', staff).execute();
  const owned = await trx
    .selectFrom('auth.membership')
    .select('tenant_id')
    .where('staff_id', '=', by)
    .where('role', '=', 'owner')
    .execute();
  const mine = new Set(owned.map((row) => row.tenant_id));
  const may = by === null || theirs.every((row) => mine.has(row.tenant_id));
  if (!may || theirs.every((row) => row.tenant_id !== tenant))
    throw new Problem('access.no-member', {
      happened: 'There is no such member of staff here, or they work for another company too.',
      unchanged: 'No link was made.',
      next: 'Whoever runs Upheld can make one: npm run upheld -- staff invite --for ID',
    });
}

export interface Standing {
  id: string;
  tenant: string;
  role: Role;
  invitedBy: By;
  /** The member who sets up anew; null: somebody new. */
  member: { id: string; name: string } | null;
}

/** An invitation that can still be used; null otherwise. Asked by the page that shows the form, which must not use it up. */
export async function standingInvitation(db: Db, token: Secret, clock: Clock): Promise<Standing | null> {
  const row = await db
    .selectFrom('auth.invitation as i')
    .leftJoin('auth.staff as s', 's.id', 'i.staff_id')
    .select(['i.id', 'i.tenant_id', 'i.role', 'i.invited_by', 's.id as staff', 's.name'])
    .where('i.token_sha256', '=', sha256(token.reveal()))
    .where('i.used_at', 'is', null)
    .where('i.failures', '<', mostTaken)
    .where('i.expires_at', '>', clock.now().toString())
    .executeTakeFirst();
  if (!row) return null;
  const member = row.staff !== null && row.name !== null ? { id: row.staff, name: row.name } : null;
  return { id: row.id, tenant: row.tenant_id, role: row.role, invitedBy: row.invited_by, member };
}

export interface Joining {
  name: string;
  email: Pii;
  password: Secret;
}

export type JoinFaults = { name?: 'empty'; email?: 'no-address' | 'taken'; password?: PasswordFault };

export type Joined = { is: 'gone' } | { is: 'wrong'; faults: JoinFaults } | { is: 'step'; token: Secret };

/** Uses an invitation up: a member with address and password, whose next step is to set up an app. */
export async function acceptInvitation(
  access: Access,
  token: Secret,
  typed: Joining,
  company: string,
): Promise<Joined> {
  const { db, clock } = access;
  const standing = await standingInvitation(db, token, clock);
  if (!standing) return { is: 'gone' };
  const { name, email, faults } = judged(typed, company);
  if (email === null || Object.keys(faults).length > 0) return { is: 'wrong', faults };
  const hash = await hashPassword(typed.password, access.cost);
  try {
    return await withTenant(db, standing.tenant, async (trx): Promise<Joined> => {
      if (!(await useUp(trx, standing, clock))) return { is: 'gone' };
      const staff = standing.member ? await anew(trx, access, standing) : await join(trx, access, standing, name);
      await setIdentity(trx, access, staff, email, hash);
      return { is: 'step', token: (await openStep(access, staff, trx)).token };
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    await countTaken(db, standing.id);
    return { is: 'wrong', faults: { email: 'taken' } };
  }
}

/** What is wrong with what was typed, before anything is looked up. */
function judged({ name, email, password }: Joining, company: string) {
  const faults: JoinFaults = {};
  const mailbox = mailboxOf(email);
  const written = name.trim();
  if (written === '' || written.length > longestName) faults.name = 'empty';
  if (!mailbox) faults.email = 'no-address';
  const fault = passwordFault(password, { email: email.reveal(), name, company });
  if (fault) faults.password = fault;
  return { name: written, email: mailbox, faults };
}

/** Uses an invitation up for somebody who has an account already: they become a member here too. `already`: they are one, and nothing changes. */
export async function joinWithAccount(
  access: Access,
  token: Secret,
  { staff }: Newcomer,
): Promise<'joined' | 'already' | 'gone'> {
  const { db, clock } = access;
  const standing = await standingInvitation(db, token, clock);
  if (!standing || standing.member) return 'gone';
  return withTenant(db, standing.tenant, async (trx) => {
    // Changes of one company's staff happen one after the other: two links used at once do not both make a member.
    await trx.selectFrom('auth.tenant').select('id').where('id', '=', standing.tenant).forUpdate().execute();
    const member = await trx
      .selectFrom('auth.membership')
      .select('role')
      .where('tenant_id', '=', standing.tenant)
      .where('staff_id', '=', staff)
      .executeTakeFirst();
    if (member) return 'already';
    if (!(await useUp(trx, standing, clock))) return 'gone';
    await becomeMember(trx, access, standing, staff);
    return 'joined';
  });
}

async function useUp(trx: TenantDb, { id }: Standing, clock: Clock): Promise<boolean> {
  const used = await trx
    .updateTable('auth.invitation')
    .set({ used_at: now(clock) })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}

async function join(trx: TenantDb, access: Access, standing: Standing, name: string): Promise<string> {
  const staff = newId(access.clock);
  await trx
    .insertInto('auth.staff')
    .values({ id: staff, name, created_at: now(access.clock) })
    .execute();
  await becomeMember(trx, access, standing, staff);
  return staff;
}

async function becomeMember(trx: TenantDb, { clock }: Access, standing: Standing, staff: string): Promise<void> {
  const { tenant, role, invitedBy, id: invitation } = standing;
  // Whoever holds the machine owns all of it; an owner can give away only what is theirs.
  const tenants =
    role === 'owner' && invitedBy === null
      ? await trx.selectFrom('auth.tenant').select('id').execute()
      : [{ id: tenant }];
  for (const { id } of tenants)
    await trx
      .insertInto('auth.membership')
      .values({ staff_id: staff, tenant_id: id, role })
      .onConflict((is) => is.doNothing())
      .execute();
  const data = { staff, role, invitation, by: invitedBy ?? 'machine' };
  await record(trx, tenant, { kind: 'staff.joined', data }, clock);
}

/** A member begins again: nothing of before opens anything. */
async function anew(trx: TenantDb, { clock }: Access, { tenant, member, invitedBy, id }: Standing): Promise<string> {
  const staff = member!.id;
  await trx.deleteFrom('auth.credential').where('staff_id', '=', staff).execute();
  await trx.deleteFrom('auth.recovery_code').where('staff_id', '=', staff).execute();
  await endOtherSessions(trx, staff, null);
  const data = { staff, invitation: id, by: invitedBy ?? 'machine' };
  await record(trx, tenant, { kind: 'staff.renewed', data }, clock);
  return staff;
}

/** Address and password of a member. Violates `staff_email_index_key` when somebody else has the address. */
export async function setIdentity(trx: Db, access: Access, staff: string, email: Pii, hash: Secret): Promise<void> {
  await trx
    .updateTable('auth.staff')
    .set(keptEmail(access.keys, staff, email))
    .where('id', '=', staff)
    .execute();
  await setCredential(trx, access, staff, 'password', hash, true);
  // Links to another address, and back to one of before, are of an account that begins anew here.
  await trx.deleteFrom('auth.email_change').where('staff_id', '=', staff).execute();
}

export const isTaken = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'staff_email_index_key';

async function countTaken(db: Db, id: string): Promise<void> {
  await db
    .updateTable('auth.invitation')
    .set((row) => ({ failures: row('failures', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export interface OpenInvitation {
  id: string;
  role: Role;
  /** The member who sets up anew; null: somebody new. */
  member: string | null;
  expiresAt: string;
}

/** Links that still open something, newest first; never the links themselves. */
export async function openInvitations(db: Db, tenant: string, clock: Clock): Promise<OpenInvitation[]> {
  const rows = await db
    .selectFrom('auth.invitation as i')
    .leftJoin('auth.staff as s', 's.id', 'i.staff_id')
    .select(['i.id', 'i.role', 's.name', 'i.expires_at'])
    .where('i.tenant_id', '=', tenant)
    .where('i.used_at', 'is', null)
    .where('i.failures', '<', mostTaken)
    .where('i.expires_at', '>', clock.now().toString())
    .orderBy('i.created_at', 'desc')
    .execute();
  return rows.map(({ id, role, name, expires_at }) => ({ id, role, member: name, expiresAt: expires_at }));
}

/** Takes one invitation back; false when there is none to take back. */
export async function withdrawInvitation(db: Db, tenant: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('auth.invitation')
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes back invitations nobody used, so that only the newest printed link opens the console. */
export async function withdrawInvitations(db: Db, tenant: string): Promise<void> {
  await db.deleteFrom('auth.invitation').where('tenant_id', '=', tenant).where('used_at', 'is', null).execute();
}

/** Whether anybody has ever signed in: until then the start prints an invitation. */
export async function hasStaff(db: Db): Promise<boolean> {
  return (await db.selectFrom('auth.staff').select('id').limit(1).executeTakeFirst()) !== undefined;
}

const now = (clock: Clock): string => clock.now().toString({ smallestUnit: 'millisecond' });
