// The pass in each mail's link: opaque, unforgeable, good for one person's preferences at one company and for nothing else.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Secret } from '#base';

/** The name of the secret file. */
export const passSecret = 'permission-links';

export interface Pass {
  subject: string;
  /** The purpose for which the mail was sent: what one click ends. */
  purpose: string;
  /** The mark of the mail's address: an objection counts also when its person has been erased meanwhile. */
  mark: Buffer;
}

const [nonceBytes, tagBytes, uuidBytes, markBytes] = [12, 16, 16, 32];

const keyOf = (secret: Secret, tenant: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret.reveal(), tenant, 'upheld permission links v1', 32));

/**
 * AES-256-GCM (NIST SP 800-38D) under a key of the company, base64url: who lacks the key can neither read nor make one. No row rests for it,
 * so a link in a mail of years ago still unsubscribes.
 */
export function writePass(secret: Secret, tenant: string, { subject, purpose, mark }: Pass): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, tenant), nonce);
  const plain = Buffer.concat([Buffer.from(subject.replaceAll('-', ''), 'hex'), mark, Buffer.from(purpose)]);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** Null for anything that `writePass` did not write for this company. */
export function readPass(secret: Secret, tenant: string, text: string): Pass | null {
  if (!/^[\w-]{100,300}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, tenant), bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  }).setAuthTag(bytes.subarray(-tagBytes));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    const hex = plain.subarray(0, uuidBytes).toString('hex');
    return {
      subject: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
      mark: plain.subarray(uuidBytes, uuidBytes + markBytes),
      purpose: plain.subarray(uuidBytes + markBytes).toString(),
    };
  } catch {
    return null;
  }
}
