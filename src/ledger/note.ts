// Signed notes (C2SP signed-note): a text, an empty line, and who signed it with Ed25519 (RFC 8032).
import { type KeyObject, createPublicKey, hash, sign, verify } from 'node:crypto';

/** The type byte of an Ed25519 signature of the whole text. */
const ed25519 = 1;
const mostSignatures = 100;

/** Whose signature is believed: the name and public key of a log. Written as a vkey: `name+id+key`. */
export interface Verifier {
  name: string;
  id: Uint8Array;
  key: KeyObject;
}

/** What signs a note, wherever its key rests. `sign` gives the 64 bytes of an Ed25519 signature. */
export interface Signer extends Verifier {
  sign(text: Uint8Array): Promise<Uint8Array>;
}

export interface Signature {
  name: string;
  id: Uint8Array;
  bytes: Uint8Array;
}

export interface Note {
  /** Ends in a line break, which is signed too. */
  text: string;
  signatures: readonly Signature[];
}

const isName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name);
const rawKey = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');

/** The verifier of a name and its Ed25519 public key. Throws TypeError for a name with a space or plus. */
export function verifierOf(name: string, key: KeyObject): Verifier {
  if (!isName(name)) throw new TypeError('a log’s name has no space and no plus');
  const raw = rawKey(key);
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ed25519]), raw]), 'buffer');
  return { name, id: id.subarray(0, 4), key };
}

/** A signer whose private key is at hand. */
export const signerOf = (name: string, privateKey: KeyObject): Signer => ({
  ...verifierOf(name, createPublicKey(privateKey)),
  sign: async (text) => sign(null, text, privateKey),
});

/** The text form of a verifier, for people to keep and compare. */
export const vkeyOf = ({ name, id, key }: Verifier): string =>
  `${name}+${Buffer.from(id).toString('hex')}+${Buffer.concat([Buffer.from([ed25519]), rawKey(key)]).toString('base64')}`;

/** The verifier that a vkey names; null when it is none, of another kind of key, or its id does not fit the key. */
export function parseVkey(text: string): Verifier | null {
  const [, name = '', id = '', key = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/u.exec(text.trim()) ?? [];
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ed25519) return null;
  const verifier = verifierOf(name, publicKeyOf(bytes.subarray(1)));
  return Buffer.from(verifier.id).toString('hex') === id ? verifier : null;
}

/** An Ed25519 public key from its 32 bytes. */
export const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') }, format: 'jwk' });

/** The note of a text that ends in a line break. */
export async function signNote(text: string, signer: Signer): Promise<string> {
  const signed = Buffer.concat([signer.id, await signer.sign(Buffer.from(text))]).toString('base64');
  return `${text}\n— ${signer.name} ${signed}\n`;
}

/** Reads a note without believing it; null when it is none. */
export function parseNote(note: string): Note | null {
  // oxlint-disable-next-line no-control-regex -- the standard forbids them
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note) || !note.isWellFormed()) return null;
  const cut = note.lastIndexOf('\n\n');
  if (cut < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(cut + 2, -1).split('\n');
  if (lines.length > mostSignatures) return null;
  const signatures: Signature[] = [];
  for (const line of lines) {
    const [, name = '', signed = ''] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? [];
    const bytes = Buffer.from(signed, 'base64');
    if (!isName(name) || bytes.length < 5 || bytes.toString('base64') !== signed) return null;
    signatures.push({ name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) });
  }
  return { text: note.slice(0, cut + 1), signatures };
}

/** Whether a known key signed the note, and every signature of a known key holds. Unknown ones are passed over. */
export function isSignedBy({ text, signatures }: Note, known: readonly Verifier[]): boolean {
  const bytes = Buffer.from(text);
  const ours = signatures.flatMap((signature) => {
    const by = known.find(({ name, id }) => name === signature.name && Buffer.compare(id, signature.id) === 0);
    return by ? [verify(null, bytes, by.key, signature.bytes)] : [];
  });
  return ours.length > 0 && ours.every(Boolean);
}
