// POST /webhooks: makes a webhook, and shows its secret once.
import { z } from 'zod';
import { createWebhook as create } from '../delivery/webhooks.ts';
import { webhook } from '../examples.ts';
import { changes } from '../operation.ts';
import { EventName, Webhook } from '../schemas.ts';

const NewWebhook = z
  .strictObject({
    url: z.string().max(2000).describe('An https address that the internet reaches.'),
    events: z.array(EventName).min(1).max(EventName.options.length).describe('What it wants to be told.'),
  })
  .meta({ id: 'NewWebhook' });

export const createWebhook = changes({
  id: 'createWebhook',
  method: 'post',
  path: '/webhooks',
  area: 'Webhooks',
  summary: 'Make a webhook',
  description:
    'From now on each of its events is posted to the address: signed by the Standard Webhooks scheme, tried for three days, at least once, in no promised order. The secret is shown only in this answer.',
  scope: 'write:webhooks',
  repeat: 'accepted',
  problems: ['refused'],
  body: NewWebhook,
  bodyExample: { url: webhook.url, events: webhook.events },
  status: 201,
  answered: 'The webhook, and its secret.',
  answer: Webhook.extend({
    secret: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]+=*$/)
      .describe('Verifies what is posted. Keep it like a password.'),
  }).meta({ id: 'WebhookWithSecret' }),
  example: { ...webhook, secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' },
  async do({ body, caller }, house, trx) {
    const made = await create(trx, caller.tenant.id, body, house);
    return { ...made.webhook, secret: made.secret.reveal() };
  },
});
