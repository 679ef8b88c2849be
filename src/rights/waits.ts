// Waits of the clock: for proof of identity, for a fee, for what was asked to be made clear. Which of them count, the law room says.
import type { Pause } from '#law';
import type { TenantDb } from '#store';
import { wind } from './clock.ts';
import { type RightsHouse, clockOf } from './house.ts';
import { type RequestRow, today } from './register.ts';

/** Begins a wait today; one that is running goes on. */
export async function wait(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  what: Pause['for'],
): Promise<void> {
  if (row.pauses.some((one) => one.for === what && one.to === null)) return;
  const now = today(clockOf(house));
  // East of Greenwich a request may be of tomorrow.
  const from = now < row.receivedOn ? row.receivedOn : now;
  await put(trx, tenant, row, [...row.pauses, { for: what, from, to: null }]);
}

/** Ends the wait today, if there is one. */
export async function goOn(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  what: Pause['for'],
): Promise<void> {
  const on = today(clockOf(house));
  const ended = row.pauses.map((one) =>
    one.for === what && one.to === null ? { ...one, to: on < one.from ? one.from : on } : one,
  );
  await put(trx, tenant, row, ended);
}

async function put(trx: TenantDb, tenant: string, row: RequestRow, pauses: readonly Pause[]): Promise<void> {
  await trx
    .updateTable('request')
    .set({ pauses: JSON.stringify(pauses) })
    .where('tenant_id', '=', tenant)
    .where('id', '=', row.id)
    .execute();
  await wind(trx, tenant, { ...row, pauses });
}

/**
 * Whether a detail was asked for since it was last sure who asks: then the mailbox alone proves too little, however it is proven again, also when another
 * proof was asked for after the detail.
 */
export async function awaitsDetail(trx: TenantDb, tenant: string, id: string): Promise<boolean> {
  const events = await trx
    .selectFrom('request_event')
    .select(['kind', 'data'])
    .where('tenant_id', '=', tenant)
    .where('request_id', '=', id)
    .where('kind', 'in', ['proof-asked', 'identified'])
    .orderBy('n')
    .execute();
  const since = events.slice(events.findLastIndex(({ kind }) => kind === 'identified') + 1);
  return since.some(({ data }) => (data as { way?: string }).way === 'known-detail');
}
