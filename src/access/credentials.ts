// Credentials of a member: password, seed and recovery codes are put in place and opened here, and nowhere else.
import { type Clock, Pii, Secret, newId } from '#base';
import type { Db } from '#store';
import { type AccessKeys, credentialPlace, emailPlace, indexOf, seal, unseal } from './keys.ts';
import { newRecoveryCode, recoveryCodes, recoveryHmac } from './recovery-codes.ts';
import type { Access } from './setting.ts';
import { newSeed } from './totp.ts';

/** An address in the two forms in which it is kept. */
export const keptEmail = (keys: AccessKeys, staff: string, email: Pii) => ({
  email_index: indexOf(keys, 'email', email),
  email_sealed: seal(keys, emailPlace(staff), email),
});

export const emailOf = (keys: AccessKeys, staff: string, sealed: Uint8Array): Pii =>
  new Pii(unseal(keys, emailPlace(staff), sealed).reveal());

/** A member's address; null while they have none. */
export async function emailOfStaff({ db, keys }: Access, staff: string): Promise<Pii | null> {
  const row = await db.selectFrom('auth.staff').select('email_sealed').where('id', '=', staff).executeTakeFirst();
  return row?.email_sealed ? emailOf(keys, staff, row.email_sealed) : null;
}

/** A new credential instead of the member's present one of that kind (PHC string or base32 seed). */
export async function setCredential(
  db: Db,
  { clock, keys }: Access,
  staff: string,
  kind: 'password' | 'totp',
  value: Secret,
  confirmed: boolean,
): Promise<void> {
  const id = newId(clock);
  await db
    .deleteFrom('auth.credential')
    .where('staff_id', '=', staff)
    .where('kind', '=', kind)
    .where('confirmed_at', confirmed ? 'is not' : 'is', null)
    .execute();
  await db
    .insertInto('auth.credential')
    .values({
      id,
      staff_id: staff,
      kind,
      sealed: seal(keys, credentialPlace(id), value),
      created_at: now(clock),
      confirmed_at: confirmed ? now(clock) : null,
    })
    .execute();
}

export interface Totp {
  id: string;
  seed: Secret;
  failures: number;
}

/** The member's seed: the one in use, or the one that is being set up. */
export async function totpOf(db: Db, keys: AccessKeys, staff: string, which: 'in use' | 'new'): Promise<Totp | null> {
  const row = await db
    .selectFrom('auth.credential')
    .select(['id', 'sealed', 'failures'])
    .where('staff_id', '=', staff)
    .where('kind', '=', 'totp')
    .where('confirmed_at', which === 'new' ? 'is' : 'is not', null)
    .executeTakeFirst();
  return row ? { id: row.id, seed: unseal(keys, credentialPlace(row.id), row.sealed), failures: row.failures } : null;
}

/** The seed that is being set up, made when there is none: a page that is loaded again shows the same. */
export async function seedToSetUp(access: Access, staff: string): Promise<Secret> {
  const known = await totpOf(access.db, access.keys, staff, 'new');
  if (known) return known.seed;
  try {
    await setCredential(access.db, access, staff, 'totp', newSeed(), false);
  } catch (error) {
    // The same page loaded twice at once: the other one's seed stands.
    if ((error as { code?: string }).code !== '23505') throw error;
  }
  return (await totpOf(access.db, access.keys, staff, 'new'))!.seed;
}

/** Takes a seed into use instead of the present one; its code of `step` has then been used. False: it is not there any more. */
export async function confirmTotp(
  db: Db,
  { clock }: Access,
  staff: string,
  id: string,
  step: number,
): Promise<boolean> {
  await db
    .deleteFrom('auth.credential')
    .where('staff_id', '=', staff)
    .where('kind', '=', 'totp')
    .where('id', '<>', id)
    .execute();
  const row = await db
    .updateTable('auth.credential')
    .set({ confirmed_at: now(clock), used_step: step, failures: 0 })
    .where('id', '=', id)
    .where('staff_id', '=', staff)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a code of `step`, once: false when it, or a later one, was taken before. */
export async function useStep(db: Db, id: string, step: number): Promise<boolean> {
  const row = await db
    .updateTable('auth.credential')
    .set({ used_step: step, failures: 0 })
    .where('id', '=', id)
    .where((is) => is.or([is('used_step', 'is', null), is('used_step', '<', step)]))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ten new recovery codes; the old ones open nothing any more. Returned once. */
export async function newRecoveryCodes(db: Db, keys: AccessKeys, staff: string): Promise<Secret[]> {
  const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
  await db.deleteFrom('auth.recovery_code').where('staff_id', '=', staff).execute();
  await db
    .insertInto('auth.recovery_code')
    .values(codes.map((code) => ({ staff_id: staff, code_hmac: recoveryHmac(keys, staff, code).hmac, used_at: null })))
    .execute();
  return codes;
}

/** Uses a recovery code up; false when it is none of this member's, or was used. */
export async function useRecoveryCode(db: Db, { keys, clock }: Access, staff: string, typed: Secret): Promise<boolean> {
  const { hmac, wellFormed } = recoveryHmac(keys, staff, typed);
  if (!wellFormed) return false;
  const row = await db
    .updateTable('auth.recovery_code')
    .set({ used_at: now(clock) })
    .where('staff_id', '=', staff)
    .where('code_hmac', '=', hmac)
    .where('used_at', 'is', null)
    .returning('staff_id')
    .executeTakeFirst();
  return row !== undefined;
}

const now = (clock: Clock): string => clock.now().toString({ smallestUnit: 'millisecond' });
