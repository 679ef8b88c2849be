// What a browser sends back from an authenticator (WebAuthn Level 3): read with limits, and judged by @simplewebauthn/server against what we asked.
import { z } from 'zod';

/** Loaded when somebody brings a passkey: commands do without it, and it is not small. */
export const webauthn = () => import('@simplewebauthn/server');

const base64url = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9_-]+$/);
/** Authenticators make ids of at most 1023 bytes (WebAuthn Level 3, 4). */
const id = base64url(1364);
const transports = z
  .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']).catch('hybrid'))
  .max(10);

const assertion = z.object({
  id,
  response: z.object({
    clientDataJSON: base64url(4096),
    authenticatorData: base64url(4096),
    signature: base64url(4096),
    userHandle: base64url(100).nullish(),
  }),
});
export type Assertion = z.infer<typeof assertion>;

const attestation = z.object({
  id,
  response: z.object({
    clientDataJSON: base64url(4096),
    attestationObject: base64url(16_384),
    transports: transports.catch([]),
  }),
});
export type Attested = z.infer<typeof attestation>;

/** Null: not what our script sends. */
export const readAssertion = (text: string): Assertion | null => read(assertion, text);
export const readAttestation = (text: string): Attested | null => read(attestation, text);

function read<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** A passkey as it is kept sealed. */
export interface Kept {
  name: string;
  /** Its id and COSE public key, base64url. */
  id: string;
  key: string;
  transports: readonly string[];
  /** The host that it was made for; it is never taken anywhere else. */
  rp: string;
}

/** What an answer is held against. `origin`: of our pages, for example `https://privacy.example.com`. */
export interface Expected {
  challenge: Buffer;
  origin: string;
}

export const rpOf = (origin: string): string => new URL(origin).hostname;

/** The counter of a right signature by this passkey, with its holder verified (PIN, fingerprint, face); null: not right. */
export async function counterOf(
  answer: Assertion,
  kept: Kept,
  { challenge, origin }: Expected,
): Promise<number | null> {
  const { id: rawId, response } = answer;
  const { userHandle, ...rest } = response;
  try {
    const { verified, authenticationInfo } = await (
      await webauthn()
    ).verifyAuthenticationResponse({
      response: {
        id: rawId,
        rawId,
        type: 'public-key',
        clientExtensionResults: {},
        response: { ...rest, ...(userHandle ? { userHandle } : {}) },
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: rpOf(origin),
      requireUserVerification: true,
      // The counter is compared where it is written, in one statement: of two signatures at once only one moves it on.
      credential: { id: kept.id, publicKey: bytesOf(kept.key), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws for whatever does not fit; none of it is told.
    return null;
  }
}

/** A new passkey and its counter, when it was made for us just now and with its holder verified; null otherwise. */
export async function madeOf(
  answer: Attested,
  name: string,
  { challenge, origin }: Expected,
): Promise<{ kept: Kept; counter: number } | null> {
  const { id: rawId, response } = answer;
  try {
    if (!(await isPlain(response.attestationObject))) return null;
    const { verified, registrationInfo } = await (
      await webauthn()
    ).verifyRegistrationResponse({
      response: {
        id: rawId,
        rawId,
        type: 'public-key',
        clientExtensionResults: {},
        response: { ...response, transports: [...response.transports] },
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: rpOf(origin),
      requireUserVerification: true,
    });
    if (!verified || registrationInfo.credential.id !== rawId) return null;
    const { publicKey, counter } = registrationInfo.credential;
    const key = Buffer.from(publicKey).toString('base64url');
    return { kept: { name, id: rawId, key, transports: response.transports, rp: rpOf(origin) }, counter };
  } catch {
    return null;
  }
}

/**
 * We ask for no attestation, so none with certificates is looked at: checking one would ask for a revocation list at an address that
 * whoever sent it has chosen.
 */
async function isPlain(attestationObject: string): Promise<boolean> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers');
  const decoded = decodeAttestationObject(bytesOf(attestationObject));
  const format = decoded.get('fmt');
  return format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined);
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64url, 'base64url'));
