// Mails that carry links which are secrets: address and values rest sealed under a key that is not in the database, until they are sent or forgotten.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Secret } from '#base';

/** Before what is sealed; no address and no value of a template begins so. */
const mark = 'sealed v1:';
const [nonceBytes, tagBytes] = [12, 16];

const keyOf = (secret: Secret): Buffer =>
  Buffer.from(hkdfSync('sha256', secret.reveal(), 'upheld mail', 'sealing v1', 32));

/** AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D), as text. `place` is authenticated: it opens in no other row or column. */
export function sealText(secret: Secret, place: string, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return mark + Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

/** The text; one that was not sealed as it is; null for what was changed, moved or sealed under another key. */
export function openText(secret: Secret, place: string, kept: string): string | null {
  if (!kept.startsWith(mark)) return kept;
  const bytes = Buffer.from(kept.slice(mark.length), 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-tagBytes));
    const body = bytes.subarray(nonceBytes, -tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

export const sealedPlace = (tenant: string, mail: string, column: 'recipient' | 'values'): string =>
  `upheld.mail|${tenant}|${mail}|${column}`;
