// Verifies that a webhook comes from Upheld and is fresh (Standard Webhooks). It stands alone: copy it into your receiver.
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * `secret` is the whsec_… that was shown once; `body` the bytes as they came, not parsed and printed again. Remember the
 * `webhook-id` of what you have handled: a message can come twice.
 */
export function comesFromUpheld(secret: string, headers: Headers, body: string, now = Date.now()): boolean {
  const id = headers.get('webhook-id') ?? '';
  const sentAt = headers.get('webhook-timestamp') ?? '';
  const fiveMinutes = 5 * 60;
  if (id === '' || !/^\d+$/.test(sentAt) || Math.abs(now / 1000 - Number(sentAt)) > fiveMinutes) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${sentAt}.${body}`).digest();
  return (headers.get('webhook-signature') ?? '').split(' ').some((signature) => {
    const [version, text = ''] = signature.split(',');
    const given = Buffer.from(text, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
