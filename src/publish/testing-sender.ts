// For tests: a sending domain whose three records stand, with keys made for the run.
import { generateKeyPairSync } from 'node:crypto';
import type { MailSender } from './mail-sender.ts';
import type { Zones } from './testing-dns.ts';

export const sender: MailSender = { domain: 'fenwick.example', selector: 'kite' };

export const rsaKey = (bits: number, type: 'spki' | 'pkcs1' = 'spki'): string =>
  generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'der', type }).toString('base64');

export const goodSender = (): Zones => ({
  'fenwick.example': { txt: ['site=1', 'v=spf1 ip4:192.0.2.0/24 include:mail.example -all'] },
  'mail.example': { txt: ['v=spf1 a:out.mail.example ~all'] },
  'kite._domainkey.fenwick.example': { txt: [`v=DKIM1; k=rsa; p=${rsaKey(2048)}`] },
  '_dmarc.fenwick.example': { txt: ['v=DMARC1; p=reject'] },
});
