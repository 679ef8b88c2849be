// Where passkeys rest: sealed, found by the HMAC of their id, with the counter of their last signature.
import type { Selectable } from 'kysely';
import { Secret, newId } from '#base';
import type { Db, Tables } from '#store';
import { credentialPlace, indexOf, seal, unseal } from './keys.ts';
import type { Kept } from './passkey-answers.ts';
import type { Access } from './setting.ts';

type Row = Pick<Selectable<Tables['auth.credential']>, 'id' | 'staff_id' | 'created_at' | 'last_used_on'>;

export interface Found extends Row {
  kept: Kept;
}

const lookupOf = ({ keys }: Access, id: string): Buffer => indexOf(keys, 'passkey', new Secret(id));

/** What an authenticator knows its holder by (32 bytes): says nothing of them, and is the same for each of their passkeys. */
export const handleOf = ({ keys }: Access, staff: string): Buffer => indexOf(keys, 'passkey holder', new Secret(staff));

/** The passkeys of a member, oldest first. */
export async function passkeysHeld(access: Access, staff: string, db: Db = access.db): Promise<Found[]> {
  const rows = await passkeys(db).where('staff_id', '=', staff).orderBy('id').execute();
  return rows.map((row) => opened(access, row));
}

/** The passkey with an id of an authenticator; null when nobody here has it. */
export async function passkeyOf(access: Access, id: string): Promise<Found | null> {
  const row = await passkeys(access.db).where('lookup', '=', lookupOf(access, id)).executeTakeFirst();
  return row ? opened(access, row) : null;
}

const passkeys = (db: Db) =>
  db
    .selectFrom('auth.credential')
    .select(['id', 'staff_id', 'sealed', 'created_at', 'last_used_on'])
    .where('kind', '=', 'passkey')
    .where('confirmed_at', 'is not', null);

const opened = ({ keys }: Access, { sealed, ...row }: Row & { sealed: Uint8Array }): Found => ({
  ...row,
  kept: JSON.parse(unseal(keys, credentialPlace(row.id), sealed).reveal()) as Kept,
});

/** Keeps one. Violates `credential_lookup_key` when somebody has one with this id already. */
export async function keepPasskey(db: Db, access: Access, staff: string, kept: Kept, counter: number): Promise<string> {
  const id = newId(access.clock);
  const now = access.clock.now().toString({ smallestUnit: 'millisecond' });
  await db
    .insertInto('auth.credential')
    .values({
      id,
      staff_id: staff,
      kind: 'passkey',
      sealed: seal(access.keys, credentialPlace(id), new Secret(JSON.stringify(kept))),
      lookup: lookupOf(access, kept.id),
      counter,
      created_at: now,
      confirmed_at: now,
    })
    .execute();
  return id;
}

export const isHeldAlready = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'credential_lookup_key';

/** Drops a passkey of a member; false when they have no such one. */
export async function dropPasskey(db: Db, staff: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('auth.credential')
    .where('id', '=', id)
    .where('staff_id', '=', staff)
    .where('kind', '=', 'passkey')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Notes a signature; false when its counter has not grown: then there are two authenticators with this key (WebAuthn Level 3, 7.2,
 * step 22). One statement, so that of two signatures with the same counter one is taken. Authenticators that count nothing say 0.
 */
export async function countSignature(db: Db, { clock }: Access, id: string, counter: number): Promise<boolean> {
  const row = await db
    .updateTable('auth.credential')
    .set({ counter, last_used_on: clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString() })
    .where('id', '=', id)
    .where((is) => is.or([is('counter', '<', counter), ...(counter === 0 ? [is('counter', '=', 0)] : [])]))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
