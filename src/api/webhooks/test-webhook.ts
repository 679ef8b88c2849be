// POST /webhooks/{id}/test: sends a test event to one webhook.
import { z } from 'zod';
import { testWebhook as send } from '../delivery/webhooks.ts';
import { base, webhook } from '../examples.ts';
import { changes } from '../operation.ts';
import { Id } from '../schemas.ts';
import { noWebhook } from './missing.ts';

export const testWebhook = changes({
  id: 'testWebhook',
  method: 'post',
  path: '/webhooks/{id}/test',
  area: 'Webhooks',
  summary: 'Send a test',
  description:
    'Queues an event `webhook.test`, also for a webhook that is switched off. It is tried once; the log says how it went.',
  scope: 'write:webhooks',
  repeat: 'accepted',
  params: z.strictObject({ id: Id }),
  status: 202,
  answered: 'The test is queued.',
  answer: z.strictObject({ state: z.literal('queued'), deliveries: z.url().describe('The log.') }),
  example: { state: 'queued', deliveries: `${base}/api/v1/webhooks/${webhook.id}/deliveries` },
  async do({ params, caller }, house, trx) {
    if (!(await send(trx, caller.tenant.id, params.id, house))) throw noWebhook(params.id);
    return { state: 'queued' as const, deliveries: `${house.address()}/api/v1/webhooks/${params.id}/deliveries` };
  },
});
