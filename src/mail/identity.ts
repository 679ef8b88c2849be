// What stands for a mail and for an address without showing them: the Message-ID of a key, the keyed hash of an address.
import { createHmac } from 'node:crypto';
import type { Secret } from '#base';
import { sameMailbox } from './address.ts';

const mac = (secret: Secret, purpose: string, ...parts: string[]): string =>
  createHmac('sha256', secret.reveal())
    .update([purpose, ...parts].join('\0'))
    .digest('hex');

/** The same for the same mailbox of the same tenant; without the secret nobody can test whether an address is behind it. */
export const hashOfAddress = (secret: Secret, tenant: string, address: string): string =>
  mac(secret, 'address', tenant, sameMailbox(address));

/** The Message-ID (RFC 5322) of a key: always the same, so that a mail sent again can be known as the same; not to be guessed. */
export const messageIdOf = (secret: Secret, tenant: string, key: string, domain: string): string =>
  `<${mac(secret, 'message', tenant, key).slice(0, 40)}@${domain}>`;
