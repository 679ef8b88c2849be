// The queue of deliveries in the database: who has something due, taking one, and writing down how it went.
import { sql } from 'kysely';
import { type Clock, Temporal, newId } from '#base';
import { type Db, type Tables, type TenantDb, deliverFrom, withTenant } from '#store';
import type { Selectable } from 'kysely';
import { failingDays, pauseAfter } from './pauses.ts';
import type { Posted } from './post.ts';

type Row = Selectable<Tables['webhook_delivery']>;

/** One taken delivery, and where it goes. */
export interface Taken {
  tenant: string;
  delivery: Row;
  webhook: Selectable<Tables['webhook']>;
  /** The attempt, which stands in the log before anything is sent. */
  attempt: string;
}

/** What the log says of an attempt until its answer is written down, and for ever when the process dies before. */
const unanswered = 'No answer is recorded: it may have arrived.';

/** Seconds after which a taken delivery is due again if its taker died: longer than any attempt. */
const leaseSeconds = 60;

export async function tenantsDue(db: Db, clock: Clock): Promise<string[]> {
  const rows = await db
    .selectFrom('auth.delivery_due')
    .select('tenant_id')
    .where('due_at', '<=', clock.now().toString())
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** Webhooks of a tenant with something due. None: the tenant is put down for the time of its next delivery, if there is one. */
export function webhooksDue(db: Db, tenant: string, clock: Clock): Promise<string[]> {
  return withTenant(db, tenant, async (trx) => {
    // Whoever records an event waits for this lock, and then sets the time anew.
    await trx.selectFrom('auth.delivery_due').select('due_at').where('tenant_id', '=', tenant).forUpdate().execute();
    const waiting = await trx
      .selectFrom('webhook_delivery')
      .select(['webhook_id', sql<string>`min(next_attempt_at)`.as('next')])
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'waiting')
      .groupBy('webhook_id')
      .execute();
    const times = waiting.map(({ next, webhook_id: id }) => ({ id, next: Temporal.Instant.from(next) }));
    const due = times.filter(({ next }) => Temporal.Instant.compare(next, clock.now()) <= 0);
    if (due.length > 0) return due.map(({ id }) => id);
    const [first] = times.toSorted((a, b) => Temporal.Instant.compare(a.next, b.next));
    if (first) {
      const at = { due_at: first.next.toString() };
      await trx.updateTable('auth.delivery_due').set(at).where('tenant_id', '=', tenant).execute();
    } else await trx.deleteFrom('auth.delivery_due').where('tenant_id', '=', tenant).execute();
    return [];
  });
}

/** Takes the delivery of a webhook that is longest due; null when there is none, or another process is at it. */
export function take(db: Db, tenant: string, webhookId: string, clock: Clock): Promise<Taken | null> {
  return withTenant(db, tenant, async (trx) => {
    const now = clock.now();
    const next = await trx
      .selectFrom('webhook_delivery')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'waiting')
      .where('next_attempt_at', '<=', now.toString())
      .orderBy('next_attempt_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!next) return null;
    const lease = now.add({ seconds: leaseSeconds }).toString();
    const delivery = await trx
      .updateTable('webhook_delivery')
      .set((set) => ({ attempts: set('attempts', '+', 1), next_attempt_at: lease }))
      .where('tenant_id', '=', tenant)
      .where('id', '=', next.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const webhook = await trx
      .selectFrom('webhook')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('id', '=', webhookId)
      .executeTakeFirst();
    if (webhook && (webhook.disabled_at === null || delivery.type === 'webhook.test')) {
      const attempt = newId(clock);
      const at = now.toString({ smallestUnit: 'millisecond' });
      await trx
        .insertInto('webhook_attempt')
        .values({ tenant_id: tenant, delivery_id: delivery.id, id: attempt, at, milliseconds: 0, error: unanswered })
        .execute();
      return { tenant, delivery, webhook, attempt };
    }
    await endAll(trx, tenant, webhookId);
    return null;
  });
}

/** Gives a delivery back that was perhaps sent: it is sent again, which its receiver must expect anyway. */
export function giveBack(db: Db, { tenant, delivery, attempt }: Taken, clock: Clock): Promise<void> {
  return withTenant(db, tenant, async (trx) => {
    const now = clock.now().toString();
    await trx
      .deleteFrom('webhook_attempt')
      .where('tenant_id', '=', tenant)
      .where('delivery_id', '=', delivery.id)
      .where('id', '=', attempt)
      .execute();
    await trx
      .updateTable('webhook_delivery')
      .set({ attempts: delivery.attempts - 1, next_attempt_at: now })
      .where('tenant_id', '=', tenant)
      .where('id', '=', delivery.id)
      .where('state', '=', 'waiting')
      .execute();
    await deliverFrom(trx, tenant, now);
  });
}

/** Writes an attempt down: delivered, or when it is tried again, or that it failed for good; and what it says of the webhook. */
export function settle(
  db: Db,
  { tenant, delivery, webhook, attempt }: Taken,
  posted: Posted,
  clock: Clock,
): Promise<void> {
  return withTenant(db, tenant, async (trx) => {
    const now = clock.now();
    const { status, milliseconds, error, response, retryAfter } = posted;
    const standing = await trx
      .selectFrom('webhook')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('id', '=', webhook.id)
      .forUpdate()
      .executeTakeFirst();
    // Removed meanwhile, with its log.
    if (!standing) return;
    await trx
      .updateTable('webhook_attempt')
      .set({ status, milliseconds, error, response })
      .where('tenant_id', '=', tenant)
      .where('delivery_id', '=', delivery.id)
      .where('id', '=', attempt)
      .execute();
    const mine = trx.updateTable('webhook_delivery').where('tenant_id', '=', tenant).where('id', '=', delivery.id);
    const its = trx.updateTable('webhook').where('tenant_id', '=', tenant).where('id', '=', webhook.id);
    const isTest = delivery.type === 'webhook.test';
    if (status !== null && status >= 200 && status < 300) {
      await mine.set({ state: 'delivered', next_attempt_at: null }).execute();
      await its.set({ failing_since: null }).execute();
      return;
    }
    const pause = isTest || status === 410 ? null : pauseAfter(delivery.attempts, retryAfter);
    const next = pause === null ? null : now.add({ seconds: pause }).toString();
    await mine.set({ state: next === null ? 'failed' : 'waiting', next_attempt_at: next }).execute();
    if (isTest) return;
    const failingSince = standing.failing_since === null ? now : Temporal.Instant.from(standing.failing_since);
    const failedLong = Temporal.Instant.compare(failingSince.add({ hours: 24 * failingDays }), now) <= 0;
    const over = status === 410 ? 'gone' : failedLong ? 'failing' : null;
    await its
      .set({
        failing_since: failingSince.toString(),
        ...(over && standing.disabled_at === null ? { disabled_at: now.toString(), disabled_because: over } : {}),
      })
      .execute();
    if (over) await endAll(trx, tenant, webhook.id);
    else if (next !== null) await deliverFrom(trx, tenant, next);
  });
}

/** Nothing more is sent to this webhook. */
async function endAll(trx: TenantDb, tenant: string, webhook: string): Promise<void> {
  await trx
    .updateTable('webhook_delivery')
    .set({ state: 'failed', next_attempt_at: null })
    .where('tenant_id', '=', tenant)
    .where('webhook_id', '=', webhook)
    .where('state', '=', 'waiting')
    .where('type', '<>', 'webhook.test')
    .execute();
}
