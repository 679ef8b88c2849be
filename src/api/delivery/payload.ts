// What a webhook says: thin, with ids, states and the address where the rest can be asked for with a key. No personal data.
import { z } from 'zod';
import type { Json } from '#base';
import type { EventType } from '#store';
import { base, attestation, policyVersion, promise, webhook } from '../examples.ts';
import { Day, Hash, Id, Instant, PromiseId, State } from '../schemas.ts';

interface Occurred {
  type: EventType;
  subject: string;
  data: Json;
  at: string;
}

export const payloadOf = (address: string, { type, subject, data, at }: Occurred) => ({
  type,
  timestamp: at,
  data: { ...(data as Record<string, Json>), url: `${address}/api/v1${pathOf(type, subject, data)}` },
});

function pathOf(type: EventType, subject: string, data: Json): string {
  if (type === 'policy.published') return `/policy/versions/${subject}`;
  if (type === 'verdict.changed') return `/promises/${subject}`;
  if (type === 'permission.changed') {
    const { channel, purpose } = data as { channel: string | null; purpose: string | null };
    return channel === null || purpose === null || purpose === '*'
      ? `/subjects/${subject}?purpose=law:rights`
      : `/may-send?${new URLSearchParams({ subject, channel, purpose }).toString()}`;
  }
  if (type === 'webhook.test') return `/webhooks/${subject}/deliveries`;
  return `/attestations?promise=${encodeURIComponent((data as { promise?: string }).promise ?? '')}`;
}

const event = <T extends EventType, D extends z.ZodRawShape>(type: T, data: D) =>
  z.strictObject({
    type: z.literal(type),
    timestamp: Instant.describe('When it happened.'),
    data: z.strictObject({ ...data, url: z.url().describe('Where the API says more.') }),
  });

const given = { attestation: Id, promise: PromiseId, holds: z.boolean(), expiresOn: Day };
const example = { attestation: attestation.id, promise, holds: true, expiresOn: attestation.expiresOn };
const attested = `${base}/api/v1/attestations?promise=${promise}`;
const timestamp = '2026-03-10T09:00:00.000Z';

/** Every event with its schema and a made-up example. */
export const events = [
  {
    type: 'policy.published',
    summary: 'A version of the policy was published',
    schema: event('policy.published', { version: z.int().min(1), sha256: Hash }),
    example: {
      type: 'policy.published',
      timestamp,
      data: { version: 3, sha256: policyVersion.sha256, url: `${base}/api/v1/policy/versions/3` },
    },
  },
  {
    type: 'verdict.changed',
    summary: 'A promise is now upheld, broken or unproven',
    schema: event('verdict.changed', {
      promise: PromiseId,
      kind: z.string(),
      state: State,
      previous: State.nullable().describe('Null: it was checked for the first time.'),
      version: z.int().min(1),
    }),
    example: {
      type: 'verdict.changed',
      timestamp,
      data: {
        promise,
        kind: 'staff-training',
        state: 'broken',
        previous: 'upheld',
        version: 3,
        url: `${base}/api/v1/promises/${promise}`,
      },
    },
  },
  {
    type: 'attestation.entered',
    summary: 'A person’s word was entered',
    schema: event('attestation.entered', given),
    example: { type: 'attestation.entered', timestamp, data: { ...example, url: attested } },
  },
  {
    type: 'attestation.expired',
    summary: 'A person’s word no longer counts',
    schema: event('attestation.expired', given),
    example: { type: 'attestation.expired', timestamp, data: { ...example, url: attested } },
  },
  {
    type: 'permission.changed',
    summary: 'Somebody may be written to, or no longer may be',
    schema: event('permission.changed', {
      subject: Id,
      channel: z.enum(['email', 'phone', 'sms', 'post']).nullable().describe('Null: all.'),
      purpose: z
        .string()
        .nullable()
        .describe('Id of a purpose; `*`: all direct marketing; null: all, or one that the policy does not declare.'),
      state: z.enum(['given', 'refused', 'restricted', 'released', 'erased']),
    }),
    example: {
      type: 'permission.changed',
      timestamp,
      data: {
        subject: '5f0c6a52-93c1-4c8e-b1d4-2a7e90c3d6f8',
        channel: 'email',
        purpose: 'purpose.newsletter',
        state: 'refused',
        url: `${base}/api/v1/may-send?subject=5f0c6a52-93c1-4c8e-b1d4-2a7e90c3d6f8&channel=email&purpose=purpose.newsletter`,
      },
    },
  },
  {
    type: 'webhook.test',
    summary: 'You asked for a test',
    schema: event('webhook.test', { webhook: Id }),
    example: {
      type: 'webhook.test',
      timestamp,
      data: { webhook: webhook.id, url: `${base}/api/v1/webhooks/${webhook.id}/deliveries` },
    },
  },
] as const satisfies readonly { type: EventType; summary: string; schema: z.ZodType; example: unknown }[];
