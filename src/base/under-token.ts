// Sealed under a token that only a mail carries: without that mail nobody opens it, and dropping it needs no key to be destroyed.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const [nonceBytes, tagBytes] = [12, 16];

/** `place`: the company; `use`: what for, so that what was sealed for one is no text for another. */
const keyOf = (token: string, place: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', token, place, use, 32));

/** AES-256-GCM (NIST SP 800-38D) under a key out of the token (RFC 5869). */
export function sealUnder(token: string, place: string, use: string, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token, place, use), nonce);
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the token is another one, or the text was changed. */
export function openUnder(token: string, place: string, use: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token, place, use), nonce, { authTagLength: tagBytes });
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString();
}
