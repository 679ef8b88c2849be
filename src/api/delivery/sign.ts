// Signing: secrets and signatures of the Standard Webhooks scheme (standardwebhooks.com, v1: HMAC-SHA-256).
import { createHmac, randomBytes } from 'node:crypto';
import { Secret } from '#base';

const prefix = 'whsec_';

/** A new secret: 256 random bits, as `whsec_` and base64. */
export const newWebhookSecret = (): Secret => new Secret(`${prefix}${randomBytes(32).toString('base64')}`);

/** The three headers. `id` stays the same at every attempt; `seconds` is the time of this one (Unix). */
export function signed(secret: Secret, id: string, seconds: number, body: string): Record<string, string> {
  const key = Buffer.from(secret.reveal().slice(prefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
