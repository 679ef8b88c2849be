// The end of a replaced index key: it is gone from the database, and dies in every older copy with the epoch that it was wrapped under.
import type { Clock } from '#base';
import { record } from '#ledger';
import type { TenantDb } from '#store';

/** Whether a key that was replaced waits for its epoch to end. */
export async function indexWaitsIn(trx: TenantDb, tenant: string): Promise<boolean> {
  const row = await trx
    .selectFrom('keyring_index_change')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'replaced')
    .executeTakeFirst();
  return row !== undefined;
}

/** Everything is wrapped under the next epoch, and the replaced key is not among it. */
export const indexMovedIn = (trx: TenantDb, tenant: string, epoch: number) =>
  trx
    .updateTable('keyring_index_change')
    .set({ state: 'rewrapped', epoch_from: epoch })
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'replaced')
    .execute();

/** The epoch was destroyed in so many places: no copy of the replaced key opens any more. */
export async function certifyIndexIn(
  trx: TenantDb,
  tenant: string,
  epoch: number,
  places: number,
  clock: Clock,
): Promise<void> {
  const done_at = clock.now().toString({ smallestUnit: 'millisecond' });
  const ended = await trx
    .updateTable('keyring_index_change')
    .set({ state: 'done', done_at })
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'rewrapped')
    .where('epoch_from', '=', epoch)
    .returning(['id', 'principal', 'carried', 'started_at'])
    .execute();
  for (const { id, principal, carried, started_at } of ended) {
    const data = { change: id, rows: carried, by: principal, epoch, places, class: 'C', begun: started_at };
    await record(trx, tenant, { kind: 'keys.index-replaced', data }, clock);
  }
}
