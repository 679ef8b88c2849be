// Sealing: what must be read again (webhook secrets, kept answers) lies in the database under AES-256-GCM, bound to its row.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Problem, type Secret } from '#base';

/** 96-bit nonces are random: safe for 2^32 sealings under one key (NIST SP 800-38D 8.3). */
const nonceLength = 12;
const tagLength = 16;

const keyOf = (sealing: Secret): Buffer =>
  Buffer.from(hkdfSync('sha256', sealing.reveal(), '', 'upheld api sealing 1', 32));

/** nonce | ciphertext | tag. `place` names the row: elsewhere it does not open. */
export function seal(sealing: Secret, place: readonly string[], text: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(sealing), nonce).setAAD(Buffer.from(JSON.stringify(place)));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Throws Problem `api.sealed` when the key is another one, or the bytes were changed or moved. */
export function unseal(sealing: Secret, place: readonly string[], sealed: Uint8Array): string {
  try {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', keyOf(sealing), bytes.subarray(0, nonceLength), {
      authTagLength: tagLength,
    });
    decipher.setAAD(Buffer.from(JSON.stringify(place))).setAuthTag(bytes.subarray(-tagLength));
    const text = [decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()];
    return Buffer.concat(text).toString('utf8');
  } catch (error) {
    throw new Problem(
      'api.sealed',
      {
        happened: 'Something that Upheld had sealed does not open with the key in secrets/api-sealing.',
        unchanged: 'It stays sealed.',
        next: 'Restore the folder secrets from the same backup as the database.',
      },
      { cause: error },
    );
  }
}
