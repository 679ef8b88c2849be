// Carries out the storage periods of mail: addresses and contents go a week after a mail's end, mails and their log after two years.
import { type RawBuilder, sql } from 'kysely';
import { type Clock, Pii, type Secret } from '#base';
import type { TenantDb } from '#store';
import { hashOfAddress } from './identity.ts';

/** Calendar periods, ISO 8601: of the rows as the comment in 0002-mail.sql says, and of the files in the outbox folder. */
export const keeps = { contents: 'P7D', outbox: 'P30D', mails: 'P2Y' } as const;

export const before = (clock: Clock, period: string): string =>
  clock.now().toZonedDateTimeISO('UTC').subtract(period).toInstant().toString();

/** Clears and deletes what is older than its period. Answers with how many mails were cleared and deleted. */
export async function forget(
  trx: TenantDb,
  tenant: string,
  clock: Clock,
): Promise<{ cleared: number; deleted: number }> {
  const cleared = await trx
    .updateTable('mail')
    .set({ recipient: null, values: null, unsubscribe: null })
    .where('tenant_id', '=', tenant)
    .where('ended_at', '<', before(clock, keeps.contents))
    .where('recipient', 'is not', null)
    .executeTakeFirst();
  const old = before(clock, keeps.mails);
  await trx
    .deleteFrom('mail_event')
    .where('tenant_id', '=', tenant)
    .where('mail_id', 'in', (eb) =>
      eb.selectFrom('mail').select('id').where('tenant_id', '=', tenant).where('ended_at', '<', old),
    )
    .execute();
  const deleted = await trx
    .deleteFrom('mail')
    .where('tenant_id', '=', tenant)
    .where('ended_at', '<', old)
    .executeTakeFirst();
  await trx.deleteFrom('mail_block').where('tenant_id', '=', tenant).where('at', '<', old).execute();
  return { cleared: Number(cleared.numUpdatedRows), deleted: Number(deleted.numDeletedRows) };
}

/**
 * Takes a person's address out of every mail at once: what waits is not sent, what was sent keeps no address, no content and no hash.
 * `erased`: the ids. A mail that is being handed over at this moment is taken by the next call; `left` counts those.
 */
export async function eraseAddress(
  trx: TenantDb,
  tenant: string,
  address: Pii,
  secret: Secret,
  clock: Clock,
): Promise<{ erased: string[]; left: number }> {
  const hash = hashOfAddress(secret, tenant, address.reveal());
  await trx.deleteFrom('mail_block').where('tenant_id', '=', tenant).where('recipient_hash', '=', hash).execute();
  return takeOut(trx, tenant, sql<boolean>`recipient_hash = ${hash}`, clock);
}

/** The same for mails by their ids. */
export const eraseMails = (
  trx: TenantDb,
  tenant: string,
  ids: readonly string[],
  clock: Clock,
): Promise<{ erased: string[]; left: number }> =>
  takeOut(trx, tenant, sql<boolean>`id::text = any(${ids}::text[])`, clock);

/** Opens closed addresses again, by their hashes. */
export async function eraseClosed(trx: TenantDb, tenant: string, hashes: readonly string[]): Promise<void> {
  await trx
    .deleteFrom('mail_block')
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`recipient_hash = any(${hashes}::text[])`)
    .execute();
}

async function takeOut(
  trx: TenantDb,
  tenant: string,
  which: RawBuilder<boolean>,
  clock: Clock,
): Promise<{ erased: string[]; left: number }> {
  const now = clock.now().toString();
  const erased = await trx
    .updateTable('mail')
    .set({
      recipient: null,
      values: null,
      unsubscribe: null,
      recipient_hash: gone,
      state: sql`case when state = 'queued' then 'refused' else state end`,
      reason: sql`case when state = 'queued' then 'erased' else reason end`,
      ended_at: sql`coalesce(ended_at, ${now}::timestamptz)`,
    })
    .where('tenant_id', '=', tenant)
    .where(which)
    .where('state', 'not in', ['sending', 'committing'])
    .returning('id')
    .execute();
  const left = await trx
    .selectFrom('mail')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenant)
    .where(which)
    .where('recipient_hash', '<>', gone)
    .executeTakeFirstOrThrow();
  return { erased: erased.map((row) => row.id), left: left.count };
}

/** In the place of a hash: nobody's. */
const gone = 'erased';
