// The key of tenant tokens: how the app signs which tenant a transaction works for, and how the database comes to know the key.
import { createHash, createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { Client } from 'pg';
import { type Clock, Problem, Secret } from '#base';
import { codeOf } from './connect.ts';

/** A key in memory: it signs and names itself. */
export interface TenantKey {
  /** Names the key in the table and in messages: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** The token that makes `tenant` (a UUID) the tenant of the transaction with that mark. Throws TypeError for what is no UUID. */
  sign(tenant: string, mark: Uint8Array): string;
  /** What the database keeps in place of the key; worth as much. */
  readonly pads: Secret<Pads>;
}

/** The two blocks of 64 bytes that HMAC-SHA-256 puts before what it hashes (RFC 2104, section 2). */
export interface Pads {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

const block = 64;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function padsOf(key: Uint8Array): Pads {
  const filled = new Uint8Array(block);
  filled.set(key.length > block ? createHash('sha256').update(key).digest() : key);
  return {
    inner: Buffer.from(filled.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(filled.map((byte) => byte ^ 0x5c)),
  };
}

/** The key that comes of a home's secret (at least 128 random bits): by HKDF (RFC 5869), so that the secret itself never leaves the home. */
export function tenantKeyOf(secret: Secret): TenantKey {
  const bytes = Buffer.from(hkdfSync('sha256', secret.reveal(), '', 'upheld tenant token 1', 32));
  const key = createSecretKey(bytes);
  return {
    fingerprint: createHash('sha256').update('fingerprint').update(bytes).digest('hex').slice(0, 16),
    sign(tenant, mark) {
      if (!uuid.test(tenant)) throw new TypeError('store: a tenant is named by its UUID');
      return `${tenant}.${createHmac('sha256', key).update(`${tenant}.`).update(mark).digest('hex')}`;
    },
    pads: new Secret(padsOf(bytes)),
  };
}

type Queries = Pick<Client, 'query'>;

/** Two are valid while one replaces the other; a third would be one that nobody remembers. */
const mostKeys = 2;

/** The fingerprints that the database knows; `client` is the owner. */
export async function knownKeys(client: Queries): Promise<string[]> {
  const { rows } = await client.query<{ fingerprint: string }>(
    'select fingerprint from auth.tenant_key order by created_at, fingerprint',
  );
  return rows.map((row) => row.fingerprint);
}

/** Makes the key valid, beside those that are. `client` is the owner. Throws Problem `store.tenant-keys` when two others are valid. */
export async function addTenantKey(client: Queries, key: TenantKey, clock: Clock): Promise<void> {
  const known = await knownKeys(client);
  if (known.includes(key.fingerprint)) return;
  if (known.length >= mostKeys) throw tooMany(known);
  const { inner, outer } = key.pads.reveal();
  await client.query(
    'insert into auth.tenant_key (fingerprint, inner_pad, outer_pad, created_at) values ($1, $2, $3, $4) on conflict do nothing',
    [key.fingerprint, inner, outer, clock.now().toString()],
  );
}

/** Makes the key the only valid one, at once. `client` is the owner. Answers how many others were dropped. */
export async function keepTenantKeyAlone(client: Queries, key: TenantKey, clock: Clock): Promise<number> {
  const { rowCount } = await client.query('delete from auth.tenant_key where fingerprint <> $1', [key.fingerprint]);
  await addTenantKey(client, key, clock);
  return rowCount ?? 0;
}

const tooMany = (known: readonly string[]): Problem =>
  new Problem('store.tenant-keys', {
    happened: `The database already accepts two tenant keys (${known.join(', ')}); a third is not added.`,
    unchanged: 'No key was added or dropped.',
    next: 'If one is just replacing the other: restart every Upheld, then run “npm run upheld -- migrate --drop-other-tenant-keys” from the home that it uses. If this is another home: copy secrets/tenant from that one.',
  });

/** A tenant that does not exist: signing for it shows whether the key is accepted, and opens nothing. */
const nobody = '00000000-0000-4000-8000-000000000000';

/** Asks the database whether it accepts the key. `client` is the app. Throws Problem `store.tenant-key` when not. */
export async function refuseUnknownKey(client: Queries, key: TenantKey, home: string): Promise<void> {
  await client.query('begin read only');
  try {
    const { rows } = await client.query<{ mark: Buffer }>('select upheld.transaction_mark() as mark');
    await client.query(`select pg_catalog.set_config('upheld.tenant', $1, true)`, [key.sign(nobody, rows[0]!.mark)]);
    await client.query('select upheld.tenant()');
  } catch (error) {
    throw codeOf(error) === '42501' ? unknownKey(home, key.fingerprint, error) : error;
  } finally {
    await client.query('rollback').catch(() => {});
  }
}

const unknownKey = (home: string, fingerprint: string, cause: unknown): Problem =>
  new Problem(
    'store.tenant-key',
    {
      happened: `The database does not accept the tenant key in ${home}/secrets/tenant (${fingerprint}), so no tenant's data could be read.`,
      unchanged: 'Nothing was started.',
      next: 'Restore that file from the home with which “upheld migrate” was run last, or run “npm run upheld -- migrate” from this home with DATABASE_ADMIN_URL set. With the database that Upheld brings along: stop every Upheld of this home and start it again.',
    },
    { cause },
  );

export const noKey = (home: string): Problem =>
  new Problem('store.no-tenant-key', {
    happened: `There is no tenant key in ${home}/secrets/tenant: without it no tenant's data can be read.`,
    unchanged: 'Nothing was started.',
    next: 'Run “npm run upheld -- migrate” from this home with DATABASE_ADMIN_URL set: it makes the key and tells it to the database. If Upheld runs elsewhere with this database, copy the file from there.',
  });
