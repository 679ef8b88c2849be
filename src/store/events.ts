// Events: what the company's own systems are told by webhook, written to the outbox in the transaction of the change itself.
import { sql } from 'kysely';
import { type Clock, type Json, newId } from '#base';
import type { TenantDb } from './tables.ts';

/** All kinds of events. `webhook.test` goes to the one webhook that is tried; nobody can ask for it. */
export const eventTypes = [
  'policy.published',
  'verdict.changed',
  'attestation.entered',
  'attestation.expired',
  'permission.changed',
] as const;
export type EventType = (typeof eventTypes)[number] | 'webhook.test';

/** Ids and states only: whoever may know more asks the API for it. */
export interface HouseEvent {
  type: EventType;
  /** Id of what the event is about: a promise, an attestation, the number of a version. */
  subject: string;
  data: { readonly [key: string]: Json };
}

/**
 * Queues `event` for every webhook of the tenant that asked for its type (or for `only`, whatever it asked for). It is delivered exactly
 * when `trx` is committed, at least once. Returns how many webhooks will get it.
 */
export async function recordEvent(
  trx: TenantDb,
  tenant: string,
  event: HouseEvent,
  clock: Clock,
  only?: string,
): Promise<number> {
  const listening = trx.selectFrom('webhook').select('id').where('tenant_id', '=', tenant);
  const webhooks = await (
    only === undefined
      ? listening.where('disabled_at', 'is', null).where(sql<boolean>`${event.type} = any (events)`)
      : listening.where('id', '=', only)
  ).execute();
  if (webhooks.length === 0) return 0;
  const at = clock.now().toString({ smallestUnit: 'millisecond' });
  const occurrence = {
    tenant_id: tenant,
    event_id: newId(clock),
    type: event.type,
    subject: event.subject,
    data: JSON.stringify(event.data),
    at,
    state: 'waiting' as const,
    attempts: 0,
    next_attempt_at: at,
  };
  await trx
    .insertInto('webhook_delivery')
    .values(webhooks.map(({ id }) => ({ ...occurrence, id: newId(clock), webhook_id: id })))
    .execute();
  await deliverFrom(trx, tenant, at);
  return webhooks.length;
}

/** Says when the tenant has something to deliver, unless that is known to be earlier. Last in a transaction: it locks the tenant's row. */
export async function deliverFrom(trx: TenantDb, tenant: string, at: string): Promise<void> {
  await trx
    .insertInto('auth.delivery_due')
    .values({ tenant_id: tenant, due_at: at })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({
        due_at: sql`least(auth.delivery_due.due_at, excluded.due_at)`,
      }),
    )
    .execute();
}
