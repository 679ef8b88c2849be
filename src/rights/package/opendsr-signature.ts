// Who signed an answer of OpenDSR: the certificate of the other controller's own domain, and the signature over the bytes as they came.
import { X509Certificate, verify } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { Temporal } from '#base';

/** Certificates between a signer and a root; more is no chain that anybody uses. */
const longest = 5;

/**
 * Whether the first of these certificates (PEM, the signer first) names the domain, is in its time and leads to a root (OpenDSR 2.0, 4.1: no
 * self-signed ones). Fetch them over TLS from that domain: revocation, name constraints and key usage are not looked at here.
 */
export function isTrusted(
  pem: string,
  domain: string,
  now: Temporal.Instant,
  roots: readonly string[] = rootCertificates,
): boolean {
  const chain = certificatesIn(pem);
  const [signer] = chain;
  if (!signer || signer.checkHost(domain, { subject: 'never', partialWildcards: false }) === undefined) return false;
  const at = now.epochMilliseconds;
  const inTime = (one: X509Certificate): boolean =>
    one.validFromDate.getTime() <= at && at <= one.validToDate.getTime();
  const issued = (one: X509Certificate, by: X509Certificate): boolean =>
    by.ca && inTime(by) && one.checkIssued(by) && one.verify(by.publicKey);
  const ends = roots.map((root) => new X509Certificate(root));
  let current = signer;
  if (!inTime(signer)) return false;
  for (let step = 0; step < longest; step++) {
    const one = current;
    if (ends.some((root) => issued(one, root))) return true;
    const next = chain.find((by) => by !== one && by !== signer && issued(one, by));
    if (!next) return false;
    current = next;
  }
  return false;
}

/** Whether the bytes bear this signature (base64, SHA-256) of the certificate's key; white space in it does not count. */
export function isSigned(body: Uint8Array, signature: string | undefined, pem: string): boolean {
  const [signer] = certificatesIn(pem);
  if (!signer || !signature) return false;
  const text = signature.replaceAll(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
  return verify('sha256', body, signer.publicKey, Buffer.from(text, 'base64'));
}

function certificatesIn(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]{1,20000}?-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.slice(0, longest).map((block) => new X509Certificate(block));
  } catch {
    return [];
  }
}
