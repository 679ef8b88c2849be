// A tenant's signing key, derived from the installation's secret: the same at every start, another one for every tenant.
import { type KeyObject, createPrivateKey, hkdfSync } from 'node:crypto';
import type { Secret } from '#base';

/** The start of a PKCS #8 structure that holds the 32 bytes of an Ed25519 private key (RFC 8410, section 7). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export function signingKey(secret: Secret, tenant: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret.reveal(), '', `upheld ledger ${tenant}`, 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
}
