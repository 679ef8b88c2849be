// Signatures against the test vector of the Standard Webhooks reference implementations, and what the receiver's side must refuse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Secret } from '#base';
import { newWebhookSecret, signed } from './sign.ts';
import { comesFromUpheld } from './verify.ts';

const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  seconds: 1_614_265_330,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const at = vector.seconds * 1000;
const headersOf = (change: Record<string, string> = {}): Headers =>
  new Headers({
    'webhook-id': vector.id,
    'webhook-timestamp': String(vector.seconds),
    'webhook-signature': vector.signature,
    ...change,
  });

test('signs as the reference implementations do', () => {
  assert.deepEqual(signed(new Secret(vector.secret), vector.id, vector.seconds, vector.body), {
    'webhook-id': vector.id,
    'webhook-timestamp': String(vector.seconds),
    'webhook-signature': vector.signature,
  });
});

test('the receiver’s example takes the vector, with or without the prefix, and among signatures of other keys', () => {
  const { secret, body, signature } = vector;
  assert.equal(comesFromUpheld(secret, headersOf(), body, at), true);
  assert.equal(comesFromUpheld(secret.replace('whsec_', ''), headersOf(), body, at), true);
  const several = headersOf({ 'webhook-signature': `v1,bm9wZQ== v2,abc ${signature}` });
  assert.equal(comesFromUpheld(secret, several, body, at), true);
});

test('the receiver’s example refuses what was changed, is old, comes from the future, or is not signed', () => {
  const { secret, body, signature } = vector;
  const cases: Record<string, [string, Headers, string, number]> = {
    'another body': [secret, headersOf(), `${body} `, at],
    'another secret': [newWebhookSecret().reveal(), headersOf(), body, at],
    'another id': [secret, headersOf({ 'webhook-id': 'msg_other' }), body, at],
    'another time': [secret, headersOf({ 'webhook-timestamp': String(vector.seconds + 1) }), body, at],
    'a replay after five minutes': [secret, headersOf(), body, at + 301_000],
    'from the future': [secret, headersOf(), body, at - 301_000],
    'no signature': [secret, headersOf({ 'webhook-signature': '' }), body, at],
    'another version': [secret, headersOf({ 'webhook-signature': signature.replace('v1', 'v2') }), body, at],
    'a shorter signature': [secret, headersOf({ 'webhook-signature': signature.slice(0, 20) }), body, at],
    'a time that is none': [secret, headersOf({ 'webhook-timestamp': 'now' }), body, at],
  };
  for (const [name, args] of Object.entries(cases)) assert.equal(comesFromUpheld(...args), false, name);
  assert.equal(comesFromUpheld(secret, headersOf(), body, at + 299_000), true, 'within five minutes');
});

test('what is signed verifies, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.uuid(),
      fc.integer({ min: 1, max: 4_000_000_000 }),
      (body, id, seconds) => {
        const secret = newWebhookSecret();
        const headers = new Headers(signed(secret, id, seconds, body));
        return comesFromUpheld(secret.reveal(), headers, body, seconds * 1000);
      },
    ),
    { numRuns: 50 },
  );
});

test('secrets carry 256 bits and are never the same', () => {
  const secret = newWebhookSecret().reveal();
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.equal(Buffer.from(secret.slice(6), 'base64').length, 32);
  assert.notEqual(secret, newWebhookSecret().reveal());
});
