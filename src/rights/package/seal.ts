// Seals a package with age while it streams: under the one-time token of its link, for a key of the person's own, or under their passphrase.
import { hkdfSync, webcrypto } from 'node:crypto';
import { Problem, type Secret } from '#base';

/**
 * `token`: a key is derived from it, so that whoever has the file alone can do nothing. `recipient`: an age key of the person (`age1…`).
 * `passphrase`: opened by any age program.
 */
export type Sealing = { token: Secret } | { recipient: string } | { passphrase: Secret };
export type Opening = { token: Secret } | { identity: Secret } | { passphrase: Secret };

/** 128 MB for a moment instead of age's usual 256: a package may take 300 MB in all. As OWASP asks at least (N = 2^17, r = 8, p = 1). */
const scryptWork = 17;

/** Ciphertext by the age specification (age-encryption.org/v1), chunk by chunk. Throws Problem `rights.recipient` for what is no age key. */
export async function* sealPackage(bytes: AsyncIterable<Uint8Array>, sealing: Sealing): AsyncGenerator<Uint8Array> {
  const { Encrypter, identityToRecipient } = await import('age-encryption');
  const encrypter = new Encrypter();
  if ('token' in sealing) encrypter.addRecipient(await identityToRecipient(await identityOf(sealing.token)));
  else if ('recipient' in sealing) {
    try {
      encrypter.addRecipient(sealing.recipient);
    } catch (cause) {
      throw noRecipient(cause);
    }
  } else {
    encrypter.setScryptWorkFactor(scryptWork);
    encrypter.setPassphrase(sealing.passphrase.reveal());
  }
  yield* await encrypter.encrypt(streamOf(bytes));
}

/** `size` is that of the plain text. Throws Problem `rights.sealed` when the key is not the right one; a damaged file throws while it is read. */
export async function openPackage(
  sealed: AsyncIterable<Uint8Array>,
  opening: Opening,
  sealedSize: number,
): Promise<{ bytes: AsyncIterable<Uint8Array>; size: number }> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  if ('token' in opening) decrypter.addIdentity(await identityOf(opening.token));
  else if ('identity' in opening) decrypter.addIdentity(opening.identity.reveal());
  else decrypter.addPassphrase(opening.passphrase.reveal());
  try {
    const open = await decrypter.decrypt(streamOf(sealed));
    return { bytes: open, size: open.size(sealedSize) };
  } catch (cause) {
    throw wrongKey(cause);
  }
}

/** PKCS #8 of an X25519 key is these bytes and then the key (RFC 8410); WebCrypto imports it in no shorter form. */
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** An X25519 identity out of 256 random bits. Domain apart from the hash by which the file is found. */
async function identityOf(token: Secret): Promise<webcrypto.CryptoKey> {
  const scalar = hkdfSync('sha256', token.reveal(), '', 'upheld package identity v1', 32);
  return webcrypto.subtle.importKey('pkcs8', Buffer.concat([pkcs8, Buffer.from(scalar)]), { name: 'X25519' }, false, [
    'deriveBits',
  ]);
}

const streamOf = (bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => ReadableStream.from(bytes);

const noRecipient = (cause: unknown): Problem =>
  new Problem(
    'rights.recipient',
    {
      happened: 'The key for which the package should be sealed is no public key of age.',
      unchanged: 'No package was made.',
      next: 'Give a key that begins with “age1”, or leave it out.',
    },
    { cause },
  );

const wrongKey = (cause: unknown): Problem =>
  new Problem(
    'rights.sealed',
    {
      happened: 'The package does not open with this key, or it is damaged.',
      unchanged: 'It was left as it is.',
      next: 'Use the whole link, or ask for a new package.',
    },
    { cause },
  );
