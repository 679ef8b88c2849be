// Webhooks for the command line: the same acts as the operations, each in a transaction of its own.
import type { Secret } from '#base';
import { withTenant } from '#store';
import { deliveriesBefore, redeliver } from './delivery/log.ts';
import {
  type DeliveryView,
  type WebhookView,
  createWebhook,
  enableWebhook,
  removeWebhook,
  testWebhook,
  webhookById,
  webhooks,
} from './delivery/webhooks.ts';
import type { ApiHouse } from './house.ts';

/** Null and false: the company has no such webhook, or no such delivery. */
export interface WebhookDesk {
  create(
    tenant: string,
    wanted: { url: string; events: readonly string[] },
  ): Promise<{ webhook: WebhookView; secret: Secret }>;
  list(tenant: string): Promise<WebhookView[]>;
  remove(tenant: string, id: string): Promise<boolean>;
  enable(tenant: string, id: string): Promise<WebhookView | null>;
  test(tenant: string, id: string): Promise<boolean>;
  /** Newest first. */
  deliveries(tenant: string, id: string, limit: number): Promise<DeliveryView[] | null>;
  redeliver(tenant: string, id: string, delivery: string): Promise<boolean>;
}

export function webhookDesk(house: Pick<ApiHouse, 'clock' | 'sealing' | 'allowLocalWebhooks' | 'store'>): WebhookDesk {
  const { db } = house.store;
  return {
    create: (tenant, wanted) => withTenant(db, tenant, (trx) => createWebhook(trx, tenant, wanted, house)),
    list: (tenant) => withTenant(db, tenant, (trx) => webhooks(trx, tenant)),
    remove: (tenant, id) => withTenant(db, tenant, (trx) => removeWebhook(trx, tenant, id)),
    enable: (tenant, id) => withTenant(db, tenant, (trx) => enableWebhook(trx, tenant, id)),
    test: (tenant, id) => withTenant(db, tenant, (trx) => testWebhook(trx, tenant, id, house)),
    deliveries: (tenant, id, limit) =>
      withTenant(db, tenant, async (trx) =>
        (await webhookById(trx, tenant, id)) ? deliveriesBefore(trx, tenant, id, { before: null, limit }) : null,
      ),
    redeliver: (tenant, id, delivery) =>
      withTenant(db, tenant, async (trx) =>
        (await webhookById(trx, tenant, id))?.state === 'enabled' ? redeliver(trx, tenant, id, delivery, house) : false,
      ),
  };
}
