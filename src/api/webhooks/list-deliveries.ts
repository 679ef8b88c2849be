// GET /webhooks/{id}/deliveries: what was sent to a webhook, and how it was answered.
import { z } from 'zod';
import { withTenant } from '#store';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { deliveriesBefore } from '../delivery/log.ts';
import { webhookById } from '../delivery/webhooks.ts';
import { delivery } from '../examples.ts';
import { reads } from '../operation.ts';
import { Delivery, Id } from '../schemas.ts';
import { noWebhook } from './missing.ts';

const Position = z.tuple([Id]);

export const listDeliveries = reads({
  id: 'listDeliveries',
  path: '/webhooks/{id}/deliveries',
  area: 'Webhooks',
  summary: 'The delivery log of a webhook',
  description: 'Newest first, with every attempt. What is over is kept for thirty days.',
  scope: 'read:webhooks',
  params: z.strictObject({ id: Id }),
  query: z.strictObject(pageQuery),
  answered: 'A page of deliveries.',
  answer: z.strictObject({ items: z.array(Delivery), next }),
  example: { items: [delivery], next: null },
  async do({ params, query, caller: { tenant } }, { store }) {
    const position = positionIn(Position, query.cursor);
    const found = await withTenant(store.db, tenant.id, async (trx) => {
      if (!(await webhookById(trx, tenant.id, params.id))) throw noWebhook(params.id);
      const span = { before: position?.[0] ?? null, limit: query.limit + 1 };
      return deliveriesBefore(trx, tenant.id, params.id, span);
    });
    return pageOf(found, query.limit, ({ id }) => [id]);
  },
});
