// GET /webhooks: the webhooks of the company.
import { z } from 'zod';
import { withTenant } from '#store';
import { webhooks } from '../delivery/webhooks.ts';
import { webhook } from '../examples.ts';
import { reads } from '../operation.ts';
import { Webhook } from '../schemas.ts';

export const listWebhooks = reads({
  id: 'listWebhooks',
  path: '/webhooks',
  area: 'Webhooks',
  summary: 'Your webhooks',
  description: 'Oldest first, all at once: there can be twenty. Secrets are never shown again.',
  scope: 'read:webhooks',
  answered: 'All webhooks.',
  answer: z.strictObject({ items: z.array(Webhook) }),
  example: { items: [webhook] },
  async do({ caller: { tenant } }, { store }) {
    return { items: await withTenant(store.db, tenant.id, (trx) => webhooks(trx, tenant.id)) };
  },
});
