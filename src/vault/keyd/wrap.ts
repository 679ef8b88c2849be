// Wrapping keys under keys, and the keys that come from one: AES-256-GCM, HKDF-SHA-256 and HMAC-SHA-256, all by node:crypto.
import {
  type KeyObject,
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
} from 'node:crypto';
import type { Wrapped } from './contract.ts';

export const keyBytes = 32;
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
export const wrappedBytes = 1 + nonceBytes + keyBytes + tagBytes;

/** What a key is bound to: whose, what, and what it rests under. None of the parts holds a `|` (see checks.ts). */
export const boundTo = (
  tenant: string,
  kind: 'custody' | 'bucket' | 'index' | 'subject',
  id: string | number,
  parent: string | number,
): string => `upheld|${tenant}|${kind}|${id}|${parent}`;

// Keys go into node:crypto as objects: it takes those in less than half the time that it takes bytes (measured, Node 24).

/** version | nonce | ciphertext | tag. AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce: few keys rest under any one key. */
export function wrap(under: Buffer, key: Buffer, bound: string): Wrapped {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(under), nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([Buffer.of(version), nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** The key, in a buffer of its own; null when it was not wrapped under that key and bound to exactly that. */
export function unwrap(under: Buffer, wrapped: Wrapped, bound: string): Buffer | null {
  if (wrapped.length !== wrappedBytes || wrapped[0] !== version) return null;
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(under), wrapped.subarray(1, 1 + nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(wrapped.subarray(-tagBytes));
  try {
    const key = decipher.update(wrapped.subarray(1 + nonceBytes, -tagBytes));
    decipher.final();
    return key;
  } catch {
    return null;
  }
}

const noSalt = createSecretKey(Buffer.alloc(32));

/** HKDF-Extract of RFC 5869 without salt: the key that column keys are expanded from. Made once a subject, so it is taken apart here. */
export const extract = (key: Buffer): Buffer => createHmac('sha256', noSalt).update(key).digest();

/** HKDF-Expand of RFC 5869 to 32 bytes. */
const expand = (extracted: KeyObject, info: string): Buffer =>
  createHmac('sha256', extracted).update(info).update('\u0001').digest();

/** The key of each column: HKDF-SHA-256(DEK, salt '', info `upheld column v1 <type.field>`), 32 bytes, in the order of the columns. */
export function columnKeysOf(extracted: Buffer, columns: readonly string[]): Buffer[] {
  const key = createSecretKey(extracted);
  return columns.map((column) => expand(key, `upheld column v1 ${column}`));
}

/** HKDF-SHA-256 of a secret of any length to 32 bytes for one use, without salt. */
export const derive = (secret: string, use: string): Buffer => {
  const extracted = extract(Buffer.from(secret));
  const key = expand(createSecretKey(extracted), use);
  extracted.fill(0);
  return key;
};

/** HMAC-SHA-256(key, field | 0x00 | value) of each, UTF-8. A field holds no zero byte, so no two pairs say the same. */
export function indexOf(key: Buffer, values: readonly { field: string; value: string }[]): Buffer[] {
  const object = createSecretKey(key);
  return values.map(({ field, value }) => createHmac('sha256', object).update(`${field}\0`).update(value).digest());
}
