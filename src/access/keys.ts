// Keys of sign-in: one secret file, three keys derived from it (RFC 5869); seals what must be shown again, indexes what must be found again.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Pii, Secret } from '#base';

export interface AccessKeys {
  sealing: Secret<Buffer>;
  index: Secret<Buffer>;
}

/** The keys behind the secret file `access` of a home. Lost with it: addresses, passwords and second factors have to be set anew. */
export function accessKeys(secret: Secret): AccessKeys {
  const derived = (use: string): Secret<Buffer> =>
    new Secret(Buffer.from(hkdfSync('sha256', secret.reveal(), 'upheld access', use, 32)));
  return { sealing: derived('sealing v1'), index: derived('index v1') };
}

/** First byte of everything sealed here: AES-256-GCM, 96-bit random nonce, 128-bit tag. Another algorithm gets another byte. */
const version = 1;
const [nonceBytes, tagBytes] = [12, 16];

/**
 * Version, nonce, ciphertext, tag (NIST SP 800-38D). `place` is authenticated: what was sealed for one row and column opens in no other.
 * A random nonce is safe for 2^32 uses of a key; there are as many as sign-ups.
 */
export function seal({ sealing }: AccessKeys, place: string, text: Pii | Secret): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', sealing.reveal(), nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text.reveal(), 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, body, cipher.getAuthTag()]);
}

/** What was sealed for `place`. Throws a plain Error for anything that was changed, moved or sealed under another key. */
export function unseal({ sealing }: AccessKeys, place: string, sealed: Uint8Array): Secret {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version || bytes.length < 1 + nonceBytes + tagBytes)
    throw new Error('access: what is sealed has an unknown form');
  const nonce = bytes.subarray(1, 1 + nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', sealing.reveal(), nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-tagBytes));
  const body = bytes.subarray(1 + nonceBytes, -tagBytes);
  return new Secret(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
}

/** HMAC-SHA-256 of a field and its value: the same value in two fields is not seen to be the same. 32 bytes. */
export const indexOf = ({ index }: AccessKeys, field: string, value: Pii | Secret): Buffer =>
  createHmac('sha256', index.reveal()).update(`${field}\0`).update(value.reveal()).digest();

/** Where a column's value rests, for `seal`. */
export const emailPlace = (staff: string): string => `auth.staff|${staff}|email`;
export const credentialPlace = (credential: string): string => `auth.credential|${credential}|sealed`;
