// POST /webhooks/{id}/enable: switches a webhook on again.
import { z } from 'zod';
import { enableWebhook as enable } from '../delivery/webhooks.ts';
import { webhook } from '../examples.ts';
import { changes } from '../operation.ts';
import { Id, Webhook } from '../schemas.ts';
import { noWebhook } from './missing.ts';

export const enableWebhook = changes({
  id: 'enableWebhook',
  method: 'post',
  path: '/webhooks/{id}/enable',
  area: 'Webhooks',
  summary: 'Switch a webhook on again',
  description:
    'After five days without an accepted delivery, or the answer 410, a webhook is switched off. What happened meanwhile is not sent.',
  scope: 'write:webhooks',
  repeat: 'accepted',
  params: z.strictObject({ id: Id }),
  status: 200,
  answered: 'The webhook, switched on.',
  answer: Webhook,
  example: webhook,
  async do({ params, caller }, _house, trx) {
    const found = await enable(trx, caller.tenant.id, params.id);
    if (!found) throw noWebhook(params.id);
    return found;
  },
});
