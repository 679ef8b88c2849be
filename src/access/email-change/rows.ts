// Where a change of address rests: its links as hashes, the address that is not in use sealed for this row alone.
import type { Selectable } from 'kysely';
import { Pii, type Secret, sha256 } from '#base';
import type { Db, Tables, TenantDb } from '#store';
import { emailOf } from '../credentials.ts';
import { seal, unseal } from '../keys.ts';
import type { Access } from '../setting.ts';

export interface Change {
  id: string;
  staff: string;
  /** The order in which they were asked for. */
  number: number;
  /** The new address while it waits, the one before once it was changed; null: neither. */
  email: Pii | null;
  changedAt: string | null;
  expiresAt: string;
}

const place = (change: string): string => `auth.email_change|${change}|email`;

export const sealedFor = ({ keys }: Access, change: string, email: Pii): Buffer => seal(keys, place(change), email);

/** The change that a link stands for (`confirm` in the mail to the new address, `stop` in the one to the old); null when it is none of ours, or over. */
export async function changeOfLink(
  access: Access,
  which: 'confirm' | 'stop',
  link: Secret,
  db: Db = access.db,
): Promise<Change | null> {
  const column = which === 'confirm' ? 'confirm_sha256' : 'stop_sha256';
  const row = await standing(access, db).where(column, '=', sha256(link.reveal())).executeTakeFirst();
  return row ? opened(access, row) : null;
}

/** What a member has asked for and can still confirm. */
export async function waitingChange(access: Access, staff: string, db: Db = access.db): Promise<Change | null> {
  const row = await standing(access, db)
    .where('staff_id', '=', staff)
    .where('confirm_sha256', 'is not', null)
    .executeTakeFirst();
  return row ? opened(access, row) : null;
}

/** What a member changed from one number on, the first first. */
export async function changedFrom(access: Access, { staff, number }: Change, db: Db): Promise<Change[]> {
  const rows = await db
    .selectFrom('auth.email_change')
    .selectAll()
    .where('staff_id', '=', staff)
    .where('number', '>=', number)
    .where('changed_at', 'is not', null)
    .orderBy('number')
    .execute();
  return rows.map((row) => opened(access, row));
}

/** All changes of a member that are still kept, the first first. */
export async function changesOf(access: Access, staff: string, db: Db): Promise<(Change & { askedAt: string })[]> {
  const rows = await db
    .selectFrom('auth.email_change')
    .selectAll()
    .where('staff_id', '=', staff)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ ...opened(access, row), askedAt: row.asked_at }));
}

const standing = ({ clock }: Access, db: Db) =>
  db.selectFrom('auth.email_change').selectAll().where('expires_at', '>', clock.now().toString());

const opened = ({ keys }: Access, row: Selectable<Tables['auth.email_change']>): Change => ({
  id: row.id,
  staff: row.staff_id,
  number: row.number,
  email: row.email_sealed && new Pii(unseal(keys, place(row.id), row.email_sealed).reveal()),
  changedAt: row.changed_at,
  expiresAt: row.expires_at,
});

/** What waits can be confirmed no more; the old mailbox can still say that it was somebody else. */
export const endWaiting = (trx: TenantDb, staff: string): Promise<unknown> =>
  trx
    .updateTable('auth.email_change')
    .set({ confirm_sha256: null, email_sealed: null })
    .where('staff_id', '=', staff)
    .where('confirm_sha256', 'is not', null)
    .execute();

/** A member's address, theirs alone until the transaction ends: changes of one address happen one after the other. Null: they are gone. */
export async function lockedEmail(
  trx: TenantDb,
  { keys }: Access,
  staff: string,
): Promise<{ email: Pii | null } | null> {
  const row = await trx
    .selectFrom('auth.staff')
    .select('email_sealed')
    .where('id', '=', staff)
    .forUpdate()
    .executeTakeFirst();
  return row ? { email: row.email_sealed && emailOf(keys, staff, row.email_sealed) } : null;
}
