// API keys: a program's way in; 256 random bits with a checksum, shown once, kept as SHA-256, with scopes, an expiry and a day of last use.
import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Selectable } from 'kysely';
import { type Clock, Problem, Secret, Temporal, newId, sha256 } from '#base';
import { record } from '#ledger';
import { type Db, type Tables, withTenant } from '#store';
import type { By } from './invitations.ts';
import { type Actor, actOf, mayForSome } from './may.ts';

/** All that a key may be allowed. */
export const scopes = [
  'read:policy',
  'read:board',
  'read:attestations',
  'write:attestations',
  'write:proofs',
  'read:webhooks',
  'write:webhooks',
  'read:consents',
  'read:people',
  'write:people',
  'erase:people',
  'read:requests',
  'write:requests',
  'export:requests',
] as const;
export type Scope = (typeof scopes)[number];

export interface ApiKey {
  id: string;
  tenant: string;
  name: string;
  scopes: readonly Scope[];
  createdAt: string;
  /** ISO instant from which it opens nothing; null: it does not expire. */
  expiresAt: string | null;
  /** ISO date, no finer: null before its first use. */
  lastUsedOn: string | null;
  revokedAt: string | null;
}

export interface NewApiKey {
  name: string;
  scopes: readonly string[];
  /** ISO date: the last day on which it works, UTC; null: no end. */
  lastDay: string | null;
}

const prefix = 'uph_';
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base62 = (value: bigint, length: number): string => {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) text = `${alphabet[Number(rest % 62n)]}${text}`;
  return text;
};
const checksum = (body: string): string => base62(BigInt(crc32(body)), 6);

/** `uph_`, 43 base-62 digits (256 bits), 6 of a CRC-32: a secret scanner can tell one, and a typo is caught without the database. */
function newApiToken(): string {
  const body = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), 43);
  return `${prefix}${body}${checksum(body)}`;
}

/** Whether a text has the form of a key and its checksum fits; says nothing of whether it opens anything. */
export function isApiToken(text: string): boolean {
  const match = /^uph_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/.exec(text);
  return match !== null && checksum(match[1]!) === match[2];
}

/** Makes a key for a tenant; the token is returned once and can never be read again. `by` as for members. Throws Problem `access.api-key`. */
export async function createApiKey(
  db: Db,
  tenant: string,
  entry: NewApiKey,
  clock: Clock,
  by: By = null,
): Promise<{ key: ApiKey; token: Secret }> {
  const token = newApiToken();
  const values = {
    id: newId(clock),
    tenant_id: tenant,
    name: nameOf(entry.name),
    token_sha256: sha256(token),
    scopes: scopesOf(entry.scopes),
    created_at: clock.now().toString({ smallestUnit: 'millisecond' }),
    expires_at: entry.lastDay === null ? null : endOf(entry.lastDay, clock),
  };
  const row = await withTenant(db, tenant, async (trx) => {
    const data = { key: values.id, scopes: values.scopes.join(' '), expiresAt: values.expires_at, by: by ?? 'machine' };
    await record(trx, tenant, { kind: 'api-key.created', data }, clock);
    return trx.insertInto('auth.api_key').values(values).returningAll().executeTakeFirstOrThrow();
  });
  return { key: fromRow(row), token: new Secret(token) };
}

/** Nobody gives a key more than they may do themselves. Throws Problem `access.api-key`. */
export function mustBeMine(maker: Actor, wanted: readonly string[]): void {
  const foreign = scopesOf(wanted).filter((scope) => {
    const { verb, object } = actOf(scope);
    return !mayForSome(maker, verb, object);
  });
  if (foreign.length > 0)
    throw refused(`Your role does not allow ${foreign.join(', ')}.`, 'Choose others, or ask an owner to make the key.');
}

function nameOf(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 100)
    throw refused(
      'A key needs a name of at most 100 characters.',
      'Say what uses it, for example --name "Status page".',
    );
  return name;
}

function scopesOf(wanted: readonly string[]): Scope[] {
  const unknown = wanted.filter((scope) => !(scopes as readonly string[]).includes(scope));
  if (wanted.length === 0 || unknown.length > 0)
    throw refused(
      wanted.length === 0 ? 'A key needs at least one scope.' : `There is no scope ${unknown.join(', ')}.`,
      `Choose among ${scopes.join(', ')}.`,
    );
  return scopes.filter((scope) => wanted.includes(scope));
}

function endOf(lastDay: string, clock: Clock): string {
  let day: Temporal.PlainDate;
  try {
    day = Temporal.PlainDate.from(lastDay);
  } catch (error) {
    throw refused(`“${lastDay}” is not a date.`, 'Write it as year-month-day, for example 2027-03-31.', error);
  }
  const end = day.add({ days: 1 }).toZonedDateTime('UTC').toInstant();
  if (Temporal.Instant.compare(end, clock.now()) <= 0)
    throw refused(`The last day ${lastDay} is over.`, 'Give today or a later day.');
  return end.toString();
}

const refused = (happened: string, next: string, cause?: unknown): Problem =>
  new Problem('access.api-key', { happened, unchanged: 'No key was made.', next }, { cause });

/** The key that a token opens, noting the day; null when it is unknown, expired, taken back or mistyped. */
export async function apiKeyOf(db: Db, token: Secret, clock: Clock): Promise<ApiKey | null> {
  if (!isApiToken(token.reveal())) return null;
  const now = clock.now();
  const row = await db
    .selectFrom('auth.api_key')
    .selectAll()
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('revoked_at', 'is', null)
    .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', now.toString())]))
    .executeTakeFirst();
  if (!row) return null;
  const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  if (row.last_used_on !== today)
    await db.updateTable('auth.api_key').set({ last_used_on: today }).where('id', '=', row.id).execute();
  return { ...fromRow(row), lastUsedOn: today };
}

/** All keys of a tenant, newest first, those taken back among them. */
export async function apiKeys(db: Db, tenant: string): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('auth.api_key')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(fromRow);
}

/** Takes a key back, at once and for good. Returns false when this tenant has no such key to take back. */
export function revokeApiKey(db: Db, tenant: string, id: string, clock: Clock, by: By = null): Promise<boolean> {
  return withTenant(db, tenant, async (trx) => {
    const row = await trx
      .updateTable('auth.api_key')
      .set({ revoked_at: clock.now().toString() })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!row) return false;
    await record(trx, tenant, { kind: 'api-key.revoked', data: { key: id, by: by ?? 'machine' } }, clock);
    return true;
  });
}

const fromRow = (row: Selectable<Tables['auth.api_key']>): ApiKey => ({
  id: row.id,
  tenant: row.tenant_id,
  name: row.name,
  scopes: row.scopes as Scope[],
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedOn: row.last_used_on,
  revokedAt: row.revoked_at,
});
