// For tests: Google's token endpoint for service accounts (RFC 7523), which checks the signature with the account's public key.
import { createVerify, generateKeyPairSync } from 'node:crypto';
import type { Asked, Told } from './serve.ts';

export const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const account = { client_email: 'canary@project.iam.gserviceaccount.com', private_key: keys.privateKey };

export const isToken = ({ host, path }: Asked): boolean => host === 'oauth2.googleapis.com' && path === '/token';

export function tokenFor(asked: Asked, expected: Record<string, string>): Told {
  const form = new URLSearchParams(asked.text);
  const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
  const signed = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(keys.publicKey, signature, 'base64url');
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as Record<string, unknown>;
  const fits = Object.entries({
    ...expected,
    iss: account.client_email,
    aud: 'https://oauth2.googleapis.com/token',
  }).every(([name, value]) => said[name] === value);
  const lasts = Number(said['exp']) - Number(said['iat']);
  if (
    !signed ||
    !fits ||
    !(lasts > 0 && lasts <= 3600) ||
    form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer'
  )
    return { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' } };
  return { status: 200, body: { access_token: 'canary-google-bearer', expires_in: 3599, token_type: 'Bearer' } };
}

export const googleError = (code: number, reason: string, status: string): Told => ({
  status: code,
  body: {
    error: {
      code,
      message: 'canary-message',
      status,
      errors: [{ message: 'canary-message', domain: 'global', reason }],
    },
  },
});
