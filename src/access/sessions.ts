// Sessions of staff: 256-bit tokens kept as SHA-256, 30 idle minutes, 12 hours, a new token at every step up, each to be seen and ended.
import { type Clock, Secret, Temporal, newToken, sha256 } from '#base';
import type { Db } from '#store';
import { type Device, deviceIn, deviceText } from './device.ts';
import type { Role } from './may.ts';

/** A session ends after 12 hours, or 30 minutes without a request. What needs confirmation takes a proof of five minutes. */
const sessionHours = 12;
const idleMinutes = 30;
const freshMinutes = 5;

export interface StaffSession {
  id: string;
  staff: string;
  name: string;
  role: Role;
  /** Bound to the session: what a form must bring back (double-submit is not needed, the server derives it). */
  csrf: string;
  /** Whether its person gave a password or code in the last five minutes. */
  confirmed: boolean;
  /** False for a member who came by a link of an earlier version and has no password or second factor yet. */
  ready: boolean;
}

export const csrfOf = (token: Secret): string => sha256(`csrf ${token.reveal()}`);

/** Opens a session for somebody who has just proved who they are. The token is returned once. */
export async function openSession(db: Db, staff: string, device: Device, clock: Clock): Promise<Secret> {
  const token = newToken();
  const now = clock.now();
  await db
    .insertInto('auth.session')
    .values({
      token_sha256: sha256(token),
      staff_id: staff,
      created_at: now.toString(),
      last_seen_at: now.toString(),
      expires_at: now.add({ hours: sessionHours }).toString(),
      device: deviceText(device),
      proved_at: now.toString(),
    })
    .execute();
  return new Secret(token);
}

/** The session of a token, wherever its holder works; null when it is unknown, idle for 30 minutes, or 12 hours old. */
const openSessionOf = (db: Db, token: Secret, now: Temporal.Instant) =>
  db
    .updateTable('auth.session')
    .set({ last_seen_at: now.toString() })
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('expires_at', '>', now.toString())
    .where('last_seen_at', '>', now.subtract({ minutes: idleMinutes }).toString())
    .returning(['id', 'staff_id', 'proved_at'])
    .executeTakeFirst();

/** Somebody who has just proved who they are, member here or not. */
export interface Newcomer {
  staff: string;
  name: string;
  csrf: string;
}

/** Whose session a token is, if they proved who they are in the last five minutes and can sign in again; null otherwise. */
export async function newcomerOf(db: Db, token: Secret, clock: Clock): Promise<Newcomer | null> {
  const now = clock.now();
  const row = await openSessionOf(db, token, now);
  if (!row || !isFresh(row.proved_at, now)) return null;
  const staff = await db
    .selectFrom('auth.staff as s')
    .innerJoin('auth.credential as c', 'c.staff_id', 's.id')
    .select('s.name')
    .where('s.id', '=', row.staff_id)
    .where('c.kind', '=', 'totp')
    .where('c.confirmed_at', 'is not', null)
    .executeTakeFirst();
  return staff ? { staff: row.staff_id, name: staff.name, csrf: csrfOf(token) } : null;
}

/** Whose session a token is, for a tenant; null when it is unknown, idle for 30 minutes, 12 hours old, or of somebody else's tenant. */
export async function sessionOf(db: Db, token: Secret, tenant: string, clock: Clock): Promise<StaffSession | null> {
  const now = clock.now();
  const row = await openSessionOf(db, token, now);
  if (!row) return null;
  const member = await db
    .selectFrom('auth.membership')
    .innerJoin('auth.staff', 'auth.staff.id', 'auth.membership.staff_id')
    .select(['auth.staff.name', 'auth.membership.role'])
    .select((of) =>
      of
        .selectFrom('auth.credential')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('auth.credential.staff_id', '=', 'auth.membership.staff_id')
        .where('confirmed_at', 'is not', null)
        .where('kind', 'in', ['password', 'totp'])
        .as('ways'),
    )
    .where('auth.membership.staff_id', '=', row.staff_id)
    .where('auth.membership.tenant_id', '=', tenant)
    .executeTakeFirst();
  if (!member) return null;
  const { name, role, ways } = member;
  return {
    id: row.id,
    staff: row.staff_id,
    name,
    role,
    csrf: csrfOf(token),
    confirmed: isFresh(row.proved_at, now),
    ready: Number(ways) >= 2,
  };
}

const isFresh = (at: string | null, now: Temporal.Instant): boolean =>
  at !== null && Temporal.Instant.compare(Temporal.Instant.from(at), now.subtract({ minutes: freshMinutes })) >= 0;

/** Notes that its person has proved again who they are, and gives the session a new token; null when it has ended. */
export async function renewSession(db: Db, id: string, clock: Clock): Promise<Secret | null> {
  const token = newToken();
  const now = clock.now().toString();
  const row = await db
    .updateTable('auth.session')
    .set({ token_sha256: sha256(token), proved_at: now })
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return row ? new Secret(token) : null;
}

export interface OpenSession {
  id: string;
  device: Device;
  openedAt: string;
  lastSeenAt: string;
}

/** The sessions of a member that stand open, the last used first. */
export async function sessionsOf(db: Db, staff: string, clock: Clock): Promise<OpenSession[]> {
  const now = clock.now();
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'device', 'created_at', 'last_seen_at'])
    .where('staff_id', '=', staff)
    .where('expires_at', '>', now.toString())
    .where('last_seen_at', '>', now.subtract({ minutes: idleMinutes }).toString())
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    device: deviceIn(row.device),
    openedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}

export async function endSession(db: Db, token: Secret): Promise<void> {
  await db.deleteFrom('auth.session').where('token_sha256', '=', sha256(token.reveal())).execute();
}

/** Ends one session of a member; false when they have no such session. */
export async function endSessionOf(db: Db, staff: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('auth.session')
    .where('staff_id', '=', staff)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends all sessions of a member but `kept`, with half-done sign-ins and known devices: whoever else holds one is a stranger again. */
export async function endOtherSessions(db: Db, staff: string, kept: string | null): Promise<void> {
  await db
    .deleteFrom('auth.session')
    .where('staff_id', '=', staff)
    .$if(kept !== null, (query) => query.where('id', '<>', kept!))
    .execute();
  await db.deleteFrom('auth.sign_in_step').where('staff_id', '=', staff).execute();
  await db.deleteFrom('auth.known_device').where('staff_id', '=', staff).execute();
}

/** Drops what has ended: sessions, half-done sign-ins, devices not seen for long, challenges that were answered, changes of address. */
export async function dropEnded(db: Db, clock: Clock): Promise<void> {
  const now = clock.now().toString();
  const ending = [
    'auth.session',
    'auth.sign_in_step',
    'auth.known_device',
    'auth.spent_challenge',
    'auth.email_change',
  ] as const;
  for (const table of ending) await db.deleteFrom(table).where('expires_at', '<', now).execute();
}
