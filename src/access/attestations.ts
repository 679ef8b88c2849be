// Attestations: what only a person can say, with name, date, file and expiry; it speaks of one promise and never outlives its date.
import type { Selectable } from 'kysely';
import { type Clock, type Json, Problem, Temporal, newId } from '#base';
import { commitmentTo, newNonce, record } from '#ledger';
import { type Db, type Tables, type TenantDb, recordEvent, withTenant } from '#store';

export interface Attestation {
  id: string;
  promise: string;
  /** false: the person states that the promise is not kept. */
  holds: boolean;
  statement: string;
  by: string;
  file: { name: string; sha256: string } | null;
  givenAt: string;
  expiresOn: string;
  revokedAt: string | null;
  enteredBy: string;
}

export type NewAttestation = Omit<Attestation, 'id' | 'givenAt' | 'revokedAt'>;

/** Longest life of an attestation: what a person said more than two years ago proves nothing today. */
const longestYears = 2;

/** Enters an attestation. Throws Problem `access.attestation` when a field is empty or the expiry is past or over two years away. */
export const attest = (db: Db, tenant: string, entry: NewAttestation, clock: Clock): Promise<Attestation> =>
  withTenant(db, tenant, (trx) => attestWithin(trx, tenant, entry, clock));

/** The same, inside the caller's transaction. */
export async function attestWithin(
  trx: TenantDb,
  tenant: string,
  entry: NewAttestation,
  clock: Clock,
): Promise<Attestation> {
  const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const expires = dateOf(entry.expiresOn);
  if (entry.by.trim() === '') throw refused('Who attests it is missing.', 'Give the name of the person who says so.');
  if (entry.statement.trim() === '')
    throw refused('The statement is missing.', 'Say in a sentence what was done, when, and by whom.');
  if (Temporal.PlainDate.compare(expires, today) <= 0)
    throw refused(`The expiry ${entry.expiresOn} is not in the future.`, 'Give a day after today.');
  if (Temporal.PlainDate.compare(expires, today.add({ years: longestYears })) > 0) {
    throw refused(
      `The expiry ${entry.expiresOn} is more than ${longestYears} years away.`,
      'Give an earlier day; it can be renewed then.',
    );
  }
  const attestation: Attestation = {
    ...entry,
    by: entry.by.trim(),
    statement: entry.statement.trim(),
    id: newId(clock),
    givenAt: clock.now().toString({ smallestUnit: 'millisecond' }),
    revokedAt: null,
  };
  const nonce = newNonce();
  await trx
    .insertInto('attestation')
    .values({
      tenant_id: tenant,
      id: attestation.id,
      promise: attestation.promise,
      holds: attestation.holds,
      statement: attestation.statement,
      by_name: attestation.by,
      file_name: attestation.file?.name ?? null,
      file_sha256: attestation.file?.sha256 ?? null,
      given_at: attestation.givenAt,
      expires_on: attestation.expiresOn,
      revoked_at: null,
      entered_by: attestation.enteredBy,
      nonce,
    })
    .execute();
  const { id, promise, holds, expiresOn } = attestation;
  const data = { attestation: id, promise, holds, expiresOn };
  await recordEvent(trx, tenant, { type: 'attestation.entered', subject: id, data }, clock);
  const commitment = commitmentTo(asCommitted(attestation), nonce);
  await record(trx, tenant, { kind: 'attestation.entered', facts: [promise], data: { ...data, commitment } }, clock);
  return attestation;
}

/** What the ledger is bound to: all that was said when it was entered. */
const asCommitted = (attestation: Attestation): Json => ({ ...attestation, revokedAt: null });

function dateOf(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text);
  } catch (error) {
    throw refused(`“${text}” is not a date.`, 'Write it as year-month-day, for example 2027-03-31.', error);
  }
}

const refused = (happened: string, next: string, cause?: unknown): Problem =>
  new Problem('access.attestation', { happened, unchanged: 'No attestation was entered.', next }, { cause });

/** Takes an attestation back; it stays on file as taken back. Returns false when there is none to take back. */
export const revoke = (db: Db, tenant: string, id: string, clock: Clock): Promise<boolean> =>
  withTenant(db, tenant, (trx) => revokeWithin(trx, tenant, id, clock));

/** The same, inside the caller's transaction. */
export async function revokeWithin(trx: TenantDb, tenant: string, id: string, clock: Clock): Promise<boolean> {
  const row = await trx
    .updateTable('attestation')
    .set({ revoked_at: clock.now().toString() })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning(['id', 'promise'])
    .executeTakeFirst();
  if (!row) return false;
  const data = { attestation: row.id, promise: row.promise };
  await record(trx, tenant, { kind: 'attestation.revoked', facts: [row.promise], data }, clock);
  return true;
}

/** Tells those who listen of attestations whose last day (UTC) is over, each once however often it is asked. Returns their ids. */
export function tellExpired(db: Db, tenant: string, clock: Clock): Promise<string[]> {
  const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  return withTenant(db, tenant, async (trx) => {
    const rows = await trx
      .updateTable('attestation')
      .set({ expiry_told_at: clock.now().toString() })
      .where('tenant_id', '=', tenant)
      .where('expires_on', '<', today)
      .where('expiry_told_at', 'is', null)
      .where('revoked_at', 'is', null)
      .returning(['id', 'promise', 'holds', 'expires_on'])
      .execute();
    for (const { id, promise, holds, expires_on: expiresOn } of rows) {
      const data = { attestation: id, promise, holds, expiresOn };
      await recordEvent(trx, tenant, { type: 'attestation.expired', subject: id, data }, clock);
    }
    return rows.map(({ id }) => id);
  });
}

/** All attestations of a tenant, newest first. */
export async function attestations(db: Db, tenant: string): Promise<Attestation[]> {
  const rows = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('attestation')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .orderBy('given_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  );
  return rows.map(fromRow);
}

/** One attestation, whatever its standing; null when this tenant has none of that id (a UUID). */
export async function attestationWithin(trx: TenantDb, tenant: string, id: string): Promise<Attestation | null> {
  const row = await trx
    .selectFrom('attestation')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** At most `limit` attestations entered before the one of id `before`, newest first. Their ids are in the order of time (UUIDv7). */
export async function attestationsBefore(
  db: Db,
  tenant: string,
  { before, limit, promise }: { before: string | null; limit: number; promise?: string | undefined },
): Promise<Attestation[]> {
  const rows = await withTenant(db, tenant, (trx) => {
    let wanted = trx.selectFrom('attestation').selectAll().where('tenant_id', '=', tenant);
    if (before !== null) wanted = wanted.where('id', '<', before);
    if (promise !== undefined) wanted = wanted.where('promise', '=', promise);
    return wanted.orderBy('id', 'desc').limit(limit).execute();
  });
  return rows.map(fromRow);
}

function fromRow(row: Selectable<Tables['attestation']>): Attestation {
  return {
    id: row.id,
    promise: row.promise,
    holds: row.holds,
    statement: row.statement,
    by: row.by_name,
    file: row.file_name !== null && row.file_sha256 !== null ? { name: row.file_name, sha256: row.file_sha256 } : null,
    givenAt: row.given_at,
    expiresOn: row.expires_on,
    revokedAt: row.revoked_at,
    enteredBy: row.entered_by,
  };
}

/** An attestation counts through the whole of its last day, UTC. */
export const standing = (attestation: Attestation, now: Temporal.Instant): 'valid' | 'expired' | 'revoked' => {
  if (attestation.revokedAt !== null) return 'revoked';
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(attestation.expiresOn), today) < 0 ? 'expired' : 'valid';
};
