// Sealing of single values: AES-256-GCM under the key of a person's column, bound to the row and column where the value rests.
import { type KeyObject, createCipheriv, createDecipheriv, createHmac, createSecretKey } from 'node:crypto';
import { type Json, Problem, type Secret, canonicalJson, drawer } from '#base';

/**
 * First byte of everything sealed: AES-256-GCM with a random 96-bit nonce and a 128-bit tag (NIST SP 800-38D). 1: bound to the place where it
 * rests; 2: also to where it comes from.
 */
const [bound, boundToOrigin] = [1, 2];

/** The first bytes that something sealed may have. */
export const sealedForms: readonly number[] = [bound, boundToOrigin];
const [nonceBytes, tagBytes] = [12, 16];

/** As an object: node:crypto takes one in less than half the time that it takes the bytes (measured, Node 24). */
const keyOf = (key: Secret<Buffer>): KeyObject => createSecretKey(key.reveal());

/** Where a value rests: what was sealed for one row and column opens in no other. */
export const placeOf = (tenant: string, table: 'record' | 'file', row: string, column: string): string =>
  `upheld|${tenant}|${table}|${row}|${column}|v1`;

const nextNonce = drawer(nonceBytes);

const aadOf = (place: string, origin: string | undefined): Buffer =>
  Buffer.from(origin === undefined ? place : `${place}|${origin}`);

/** Version, nonce, ciphertext, tag. A key seals one column of one person: it never comes near 2^32 uses. */
export function sealBytes(key: Secret<Buffer>, place: string, bytes: Uint8Array, origin?: string): Buffer {
  const version = origin === undefined ? bound : boundToOrigin;
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce).setAAD(aadOf(place, origin));
  return Buffer.concat([Buffer.of(version), nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Throws Problem `vault.damaged` for anything that was changed, moved, or sealed under another key. */
export function openBytes(key: Secret<Buffer>, place: string, sealed: Uint8Array, origin?: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const version = bytes[0];
  if ((version !== bound && version !== boundToOrigin) || bytes.length < 1 + nonceBytes + tagBytes)
    throw damaged(place);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), bytes.subarray(1, 1 + nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(aadOf(place, version === bound ? undefined : origin))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + nonceBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw damaged(place);
  }
}

/** A JSON value, sealed, as base64. `origin`: where it comes from, as text; it is not in what is sealed, and must be the same to open it. */
export const sealValue = (key: Secret<Buffer>, place: string, value: Json, origin?: string): string =>
  sealBytes(key, place, Buffer.from(canonicalJson(value)), origin).toString('base64');

export const openValue = (key: Secret<Buffer>, place: string, sealed: string, origin?: string): Json =>
  JSON.parse(openBytes(key, place, Buffer.from(sealed, 'base64'), origin).toString()) as Json;

/** What stands for a person in an entry of the ledger: HMAC-SHA-256 under a key of theirs over the entry's own id, in hex. */
export const commitTo = (key: Secret<Buffer>, id: string): string =>
  createHmac('sha256', keyOf(key)).update(id).digest('hex');

/** The column whose key makes commitments; it holds no value. */
export const ledgerColumn = 'ledger.person';

const damaged = (place: string): Problem =>
  new Problem('vault.damaged', {
    happened: `A sealed value does not open: it was changed, or moved from another place, or its purposes or its origin were changed (${place.split('|').slice(2, 5).join(' ')}).`,
    unchanged: 'Nothing was shown and nothing was changed.',
    next: 'Restore the row from a backup. If nobody changed the database by hand, treat it as a security incident.',
  });
