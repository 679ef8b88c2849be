// Webhooks of a company: made, listed, switched on again, removed; and what is kept of their deliveries.
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import { Problem, type Secret, newId } from '#base';
import { type Tables, type TenantDb, eventTypes, recordEvent } from '#store';
import type { ApiHouse } from '../house.ts';
import type { Delivery, Webhook } from '../schemas.ts';
import { webhookUrl } from './destination.ts';
import { seal } from './seal.ts';
import { newWebhookSecret } from './sign.ts';

export type WebhookView = z.output<typeof Webhook>;
export type DeliveryView = z.output<typeof Delivery>;

const mostWebhooks = 20;

/** The row that a sealed secret is bound to. */
export const secretPlace = (tenant: string, id: string): readonly string[] => ['webhook', tenant, id];

/** Makes a webhook; its secret is returned once. Throws Problem `api.webhook-url`, `api.webhook-events` or `api.webhook-many`. */
export async function createWebhook(
  trx: TenantDb,
  tenant: string,
  wanted: { url: string; events: readonly string[] },
  house: Pick<ApiHouse, 'clock' | 'sealing' | 'allowLocalWebhooks'>,
): Promise<{ webhook: WebhookView; secret: Secret }> {
  const url = webhookUrl(wanted.url, house.allowLocalWebhooks);
  const events = eventTypes.filter((type) => wanted.events.includes(type));
  const unknown = wanted.events.filter((type) => !(eventTypes as readonly string[]).includes(type));
  if (unknown.length > 0 || events.length === 0)
    throw refused(
      'events',
      unknown.length > 0 ? `There is no event ${unknown.join(', ')}.` : 'No event was chosen.',
      `Choose among ${eventTypes.join(', ')}.`,
    );
  const { count } = await trx
    .selectFrom('webhook')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenant)
    .executeTakeFirstOrThrow();
  if (count >= mostWebhooks)
    throw refused('many', `There are ${mostWebhooks} webhooks already.`, 'Remove one that is no longer needed.');
  const id = newId(house.clock);
  const secret = newWebhookSecret();
  const row = await trx
    .insertInto('webhook')
    .values({
      tenant_id: tenant,
      id,
      url,
      events,
      secret: seal(await house.sealing(), secretPlace(tenant, id), secret.reveal()),
      created_at: house.clock.now().toString({ smallestUnit: 'millisecond' }),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { webhook: viewOf(row), secret };
}

const refused = (what: string, happened: string, next: string): Problem =>
  new Problem(`api.webhook-${what}`, { happened, unchanged: 'No webhook was made.', next });

export async function webhooks(trx: TenantDb, tenant: string): Promise<WebhookView[]> {
  const rows = await trx.selectFrom('webhook').selectAll().where('tenant_id', '=', tenant).orderBy('id').execute();
  return rows.map(viewOf);
}

export async function webhookById(trx: TenantDb, tenant: string, id: string): Promise<WebhookView | null> {
  const row = await trx
    .selectFrom('webhook')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? viewOf(row) : null;
}

const viewOf = (row: Selectable<Tables['webhook']>): WebhookView => ({
  id: row.id,
  url: row.url,
  events: row.events as WebhookView['events'],
  state: row.disabled_at === null ? 'enabled' : 'disabled',
  disabledBecause: row.disabled_because,
  failingSince: row.failing_since,
  createdAt: row.created_at,
});

/** Removes a webhook with its secret, its log and what still waits for it. Returns false when there is none. */
export async function removeWebhook(trx: TenantDb, tenant: string, id: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('webhook')
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!gone) return false;
  const deliveries = trx
    .selectFrom('webhook_delivery')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('webhook_id', '=', id);
  await trx
    .deleteFrom('webhook_attempt')
    .where('tenant_id', '=', tenant)
    .where('delivery_id', 'in', deliveries)
    .execute();
  await trx.deleteFrom('webhook_delivery').where('tenant_id', '=', tenant).where('webhook_id', '=', id).execute();
  return true;
}

/** Switches a webhook on again; what happened while it was off is not sent. Returns null when there is none. */
export async function enableWebhook(trx: TenantDb, tenant: string, id: string): Promise<WebhookView | null> {
  const row = await trx
    .updateTable('webhook')
    .set({ disabled_at: null, disabled_because: null, failing_since: null })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ? viewOf(row) : null;
}

/** Queues an event `webhook.test` for one webhook, also when it is switched off. Returns false when there is none. */
export async function testWebhook(
  trx: TenantDb,
  tenant: string,
  id: string,
  { clock }: Pick<ApiHouse, 'clock'>,
): Promise<boolean> {
  const event = { type: 'webhook.test' as const, subject: id, data: { webhook: id } };
  return (await recordEvent(trx, tenant, event, clock, id)) > 0;
}
