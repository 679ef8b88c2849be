// The delivery log of a webhook: what was sent, when, how it was answered; and sending one again by hand.
import type { Selectable } from 'kysely';
import { type Tables, type TenantDb, deliverFrom } from '#store';
import type { ApiHouse } from '../house.ts';
import type { DeliveryView } from './webhooks.ts';

export const messageId = (event: string): string => `evt_${event}`;

/** Days for which deliveries that are over are kept. */
export const keptDays = 30;

/** At most `limit` deliveries of a webhook from before the one of id `before`, newest first. */
export async function deliveriesBefore(
  trx: TenantDb,
  tenant: string,
  webhook: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<DeliveryView[]> {
  let wanted = trx
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('webhook_id', '=', webhook);
  if (before !== null) wanted = wanted.where('id', '<', before);
  const rows = await wanted.orderBy('id', 'desc').limit(limit).execute();
  const ids = rows.map(({ id }) => id);
  const attempts =
    ids.length === 0
      ? []
      : await trx
          .selectFrom('webhook_attempt')
          .selectAll()
          .where('tenant_id', '=', tenant)
          .where('delivery_id', 'in', ids)
          .orderBy('at')
          .orderBy('id')
          .execute();
  const byDelivery = Map.groupBy(attempts, (attempt) => attempt.delivery_id);
  return rows.map((row) => viewOf(row, byDelivery.get(row.id) ?? []));
}

const viewOf = (
  row: Selectable<Tables['webhook_delivery']>,
  attempts: readonly Selectable<Tables['webhook_attempt']>[],
): DeliveryView => ({
  id: row.id,
  webhookId: messageId(row.event_id),
  type: row.type,
  subject: row.subject,
  at: row.at,
  state: row.state,
  nextAttemptAt: row.next_attempt_at,
  attempts: attempts.map(({ at, status, milliseconds, error, response }) => ({
    at,
    status,
    milliseconds,
    error,
    response,
  })),
});

/** Sends a delivery again, under the same `webhook-id`. Returns false when the webhook has none of that id. */
export async function redeliver(
  trx: TenantDb,
  tenant: string,
  webhook: string,
  delivery: string,
  { clock }: Pick<ApiHouse, 'clock'>,
): Promise<boolean> {
  const now = clock.now().toString();
  const row = await trx
    .updateTable('webhook_delivery')
    .set({ state: 'waiting', attempts: 0, next_attempt_at: now })
    .where('tenant_id', '=', tenant)
    .where('webhook_id', '=', webhook)
    .where('id', '=', delivery)
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  await deliverFrom(trx, tenant, now);
  return true;
}

/** Drops deliveries that were over before the last thirty days, and their attempts. */
export async function dropOldDeliveries(
  trx: TenantDb,
  tenant: string,
  { clock }: Pick<ApiHouse, 'clock'>,
): Promise<void> {
  const oldest = clock
    .now()
    .subtract({ hours: 24 * keptDays })
    .toString();
  const over = trx
    .selectFrom('webhook_delivery')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('state', '<>', 'waiting')
    .where('at', '<', oldest);
  await trx.deleteFrom('webhook_attempt').where('tenant_id', '=', tenant).where('delivery_id', 'in', over).execute();
  await trx
    .deleteFrom('webhook_delivery')
    .where('tenant_id', '=', tenant)
    .where('state', '<>', 'waiting')
    .where('at', '<', oldest)
    .execute();
}
