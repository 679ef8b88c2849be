// POST /webhooks/{id}/deliveries/{delivery}/redeliver: sends one delivery again.
import { z } from 'zod';
import { redeliver as again } from '../delivery/log.ts';
import { webhookById } from '../delivery/webhooks.ts';
import { base, webhook } from '../examples.ts';
import { changes } from '../operation.ts';
import { notFound } from '../problems.ts';
import { Id } from '../schemas.ts';
import { noWebhook, switchedOff } from './missing.ts';

export const redeliver = changes({
  id: 'redeliver',
  method: 'post',
  path: '/webhooks/{id}/deliveries/{delivery}/redeliver',
  area: 'Webhooks',
  summary: 'Send a delivery again',
  description: 'Under the same `webhook-id`, so that a receiver that has handled it can tell.',
  scope: 'write:webhooks',
  repeat: 'accepted',
  params: z.strictObject({ id: Id, delivery: Id }),
  status: 202,
  answered: 'It is queued.',
  answer: z.strictObject({ state: z.literal('queued'), deliveries: z.url().describe('The log.') }),
  example: { state: 'queued', deliveries: `${base}/api/v1/webhooks/${webhook.id}/deliveries` },
  async do({ params: { id, delivery }, caller: { tenant } }, house, trx) {
    const found = await webhookById(trx, tenant.id, id);
    if (!found) throw noWebhook(id);
    if (found.state === 'disabled') throw switchedOff(id);
    const deliveries = `${house.address()}/api/v1/webhooks/${id}/deliveries`;
    if (!(await again(trx, tenant.id, id, delivery, house)))
      throw notFound(`delivery ${delivery} of this webhook`, `GET ${deliveries} lists them.`);
    return { state: 'queued' as const, deliveries };
  },
});
