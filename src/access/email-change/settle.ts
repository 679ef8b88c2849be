// What becomes of a change of address: confirmed by its holder, taken back by them, or stopped and put back from the old mailbox.
import type { Pii, Secret } from '#base';
import { record } from '#ledger';
import type { TenantDb } from '#store';
import { keptEmail } from '../credentials.ts';
import { inEveryCompany } from '../every-company.ts';
import { isTaken } from '../invitations.ts';
import { type StaffSession, endOtherSessions } from '../sessions.ts';
import type { Access } from '../setting.ts';
import { changeOfLink, changedFrom, endWaiting, lockedEmail, sealedFor, waitingChange } from './rows.ts';

/** Days in which the old address can be put back. */
const backDays = 7;

/** The address that a link would make this member's; null for a link of anybody else, and for one that is over. Uses nothing up. */
export async function emailToConfirm(access: Access, { staff }: StaffSession, link: Secret): Promise<Pii | null> {
  const change = await changeOfLink(access, 'confirm', link);
  return change?.staff === staff ? change.email : null;
}

export type EmailConfirmed = 'changed' | 'gone' | 'taken';

/**
 * Changes the address: by whoever holds the new mailbox and is signed in to the account, as neither alone may. Ends all other sessions.
 * `taken`: somebody else came to have the address since it was asked for.
 */
export async function confirmEmail(access: Access, session: StaffSession, link: Secret): Promise<EmailConfirmed> {
  const { clock } = access;
  const { staff } = session;
  let change = '';
  const act = async (trx: TenantDb): Promise<boolean> => {
    const before = await lockedEmail(trx, access, staff);
    const found = await changeOfLink(access, 'confirm', link, trx);
    if (!before?.email || !found?.email || found.staff !== staff) return false;
    change = found.id;
    await useEmail(trx, access, staff, found.email);
    const now = clock.now();
    await trx
      .updateTable('auth.email_change')
      .set({
        confirm_sha256: null,
        email_sealed: sealedFor(access, change, before.email),
        changed_at: now.toString({ smallestUnit: 'millisecond' }),
      })
      .where('id', '=', change)
      .execute();
    // Also of what was asked before and given up: each of those mails says that it can be stopped.
    await trx
      .updateTable('auth.email_change')
      .set({ expires_at: now.add({ hours: 24 * backDays }).toString({ smallestUnit: 'millisecond' }) })
      .where('staff_id', '=', staff)
      .where('expires_at', '>', now.toString())
      .where((is) => is.or([is('changed_at', 'is', null), is('id', '=', change)]))
      .execute();
    await endOtherSessions(trx, staff, session.id);
    return true;
  };
  const note = (trx: TenantDb, tenant: string) =>
    record(trx, tenant, { kind: 'email.changed', data: { staff, change } }, clock);
  try {
    return (await inEveryCompany(access, staff, act, note)) ? 'changed' : 'gone';
  } catch (error) {
    if (!isTaken(error)) throw error;
    return 'taken';
  }
}

/** Takes back what was asked for and not confirmed; false when there is nothing. */
export function withdrawEmail(access: Access, { staff }: StaffSession): Promise<boolean> {
  let change = '';
  const act = async (trx: TenantDb): Promise<boolean> => {
    await lockedEmail(trx, access, staff);
    const found = await waitingChange(access, staff, trx);
    if (!found) return false;
    change = found.id;
    await endWaiting(trx, staff);
    return true;
  };
  const note = (trx: TenantDb, tenant: string) =>
    record(trx, tenant, { kind: 'email.change-withdrawn', data: { staff, change } }, access.clock);
  return inEveryCompany(access, staff, act, note);
}

/** What a link to stop would stop: `asked`, or `changed` already; null when it is over. Uses nothing up. */
export async function emailToStop(access: Access, link: Secret): Promise<'asked' | 'changed' | null> {
  const change = await changeOfLink(access, 'stop', link);
  if (!change) return null;
  return (await changedFrom(access, change, access.db)).length > 0 ? 'changed' : 'asked';
}

export type EmailStopped = 'stopped' | 'put-back' | 'gone' | 'taken';

/**
 * “This was not me”, from the old mailbox, with nobody signed in: the address stays as it was before this was asked for, or becomes so
 * again, and all sessions end, as one of them is not its member’s. What was asked and changed later goes with it: whoever changes it
 * twice has gained nothing. `taken`: somebody else has the old address by now; sessions have ended all the same.
 */
export async function stopEmail(access: Access, link: Secret): Promise<EmailStopped> {
  const { db, clock } = access;
  const known = await changeOfLink(access, 'stop', link);
  if (!known) return 'gone';
  const { staff } = known;
  let back = false;
  const act = async (trx: TenantDb): Promise<boolean> => {
    await lockedEmail(trx, access, staff);
    const found = await changeOfLink(access, 'stop', link, trx);
    if (!found) return false;
    const [first] = await changedFrom(access, found, trx);
    back = first?.email != null;
    if (first?.email) await useEmail(trx, access, staff, first.email);
    await trx
      .deleteFrom('auth.email_change')
      .where('staff_id', '=', staff)
      .where('number', '>=', found.number)
      .execute();
    await endOtherSessions(trx, staff, null);
    return true;
  };
  const note = (trx: TenantDb, tenant: string) => {
    const data = { staff, change: known.id, back };
    return record(trx, tenant, { kind: 'email.change-stopped', data }, clock);
  };
  try {
    if (!(await inEveryCompany(access, staff, act, note))) return 'gone';
    return back ? 'put-back' : 'stopped';
  } catch (error) {
    if (!isTaken(error)) throw error;
    await endOtherSessions(db, staff, null);
    return 'taken';
  }
}

/** Violates `staff_email_index_key` when somebody else has the address. */
const useEmail = (trx: TenantDb, { keys }: Access, staff: string, email: Pii): Promise<unknown> =>
  trx
    .updateTable('auth.staff')
    .set(keptEmail(keys, staff, email))
    .where('id', '=', staff)
    .execute();
