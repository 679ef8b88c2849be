// The keyring of a tenant: its epochs, its buckets, the key of its blind index. Keys rest here wrapped; only keyd can open them.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type TenantDb, withTenant } from '#store';
import type { EpochWrapped } from './keyd/contract.ts';
import { type Caller, type Vault, grant } from './vault.ts';

/**
 * Places that a process takes at once, so that writers seldom meet at the bucket's row: few the first time, as a command does that writes
 * one person; more by whoever has used those up. One of the former and four of the latter fill a bucket.
 */
const [fewPlaces, manyPlaces] = [64, 240];

/** A bucket in which this process may still place so many. */
interface Slot {
  bucket: EpochWrapped;
  left: number;
}

export type Slots = Map<string, Slot>;

/** The house itself, for acts on keys that concern nobody in particular. */
export const keeper = (tenant: string): Caller => ({
  tenant,
  principal: 'job:keyring',
  actor: 'house',
  purpose: 'law:accountability',
});

/** The epoch under which everything new is wrapped. The first is made when it is first asked for. */
export async function currentEpoch(vault: Vault, tenant: string): Promise<number> {
  const current = await withTenant(vault.db, tenant, (trx) => currentIn(trx, tenant));
  return current ?? (await begin(vault, tenant, 1));
}

const currentIn = async (trx: TenantDb, tenant: string): Promise<number | null> =>
  (
    await trx
      .selectFrom('keyring_epoch')
      .select('number')
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'current')
      .executeTakeFirst()
  )?.number ?? null;

/** Announces an epoch, then has keyd put its key in every place. Repeating it changes nothing. */
export async function announce(vault: Vault, tenant: string, number: number): Promise<void> {
  await withTenant(vault.db, tenant, (trx) =>
    trx
      .insertInto('keyring_epoch')
      .values({ tenant_id: tenant, number, state: 'coming', made_at: vault.clock.now().toString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  await vault.keyd.createEpoch(grant(vault, keeper(tenant), 'rotate', '*', '*'), tenant, number);
}

/** The very first epoch: nothing is to be moved into it. */
async function begin(vault: Vault, tenant: string, number: number): Promise<number> {
  await announce(vault, tenant, number);
  const index = await mint(vault, tenant, 'index', number);
  await withTenant(vault.db, tenant, async (trx) => {
    // Two processes may come here at once: the first one's keys stay.
    const { numUpdatedRows } = await trx
      .updateTable('keyring_epoch')
      .set({ state: 'current' })
      .where('tenant_id', '=', tenant)
      .where('number', '=', number)
      .where('state', '=', 'coming')
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await keep(trx, vault, tenant, index, 0);
  });
  return number;
}

/** The key of the blind index as it rests: the one that everybody is found under. */
export async function indexKey(vault: Vault, tenant: string): Promise<EpochWrapped> {
  const find = () =>
    withTenant(vault.db, tenant, (trx) =>
      trx
        .selectFrom('keyring_key')
        .select(['id', 'kind', 'epoch', 'wrapped'])
        .where('tenant_id', '=', tenant)
        .where('kind', '=', 'index')
        .where('coming', '=', false)
        .executeTakeFirst(),
    );
  const known = await find();
  if (known) return known;
  await currentEpoch(vault, tenant);
  return (await find())!;
}

/** A bucket with room for `count` more, which are then taken. */
export async function takePlaces(vault: Vault, tenant: string, count: number): Promise<EpochWrapped> {
  const slot = vault.slots.get(tenant);
  if (slot && slot.left >= count) {
    slot.left -= count;
    return slot.bucket;
  }
  const asked = Math.max(count, Math.min(slot ? manyPlaces : fewPlaces, vault.bucketSize));
  if (asked > vault.bucketSize) throw new RangeError('vault: more people at once than a bucket holds');
  const bucket = (await claim(vault, tenant, asked)) ?? (await newBucket(vault, tenant, asked));
  vault.slots.set(tenant, { bucket, left: asked - count });
  return bucket;
}

/** The bucket is not what it was: its keys were changed since. The next one who writes asks anew. */
export const forgetPlaces = (vault: Vault, tenant: string): boolean => vault.slots.delete(tenant);

async function claim({ db, bucketSize }: Vault, tenant: string, count: number): Promise<EpochWrapped | null> {
  const { rows } = await withTenant(db, tenant, (trx) =>
    sql<EpochWrapped>`
      update upheld.keyring_key k set taken = taken + ${count}
       where k.tenant_id = ${tenant} and k.id = (
         select id from upheld.keyring_key
          where tenant_id = ${tenant} and kind = 'bucket' and taken <= ${bucketSize - count}
            and epoch = (select number from upheld.keyring_epoch where tenant_id = ${tenant} and state = 'current')
          order by taken desc limit 1 for update skip locked)
      returning k.id, k.kind, k.epoch, k.wrapped`.execute(trx),
  );
  return rows[0] ?? null;
}

async function newBucket(vault: Vault, tenant: string, taken: number): Promise<EpochWrapped> {
  for (;;) {
    const bucket = await mint(vault, tenant, 'bucket', await currentEpoch(vault, tenant));
    const kept = await withTenant(vault.db, tenant, (trx) => keep(trx, vault, tenant, bucket, taken));
    if (kept) return bucket;
  }
}

export const mint = (vault: Vault, tenant: string, kind: EpochWrapped['kind'], epoch: number): Promise<EpochWrapped> =>
  vault.keyd.mintEpochKey(grant(vault, keeper(tenant), 'rotate', '*', '*'), tenant, {
    id: randomUUID(),
    kind,
    epoch,
  });

/** False when its epoch is no longer the current one: a key that came after the others were moved would die with the epoch. */
export async function keep(
  trx: TenantDb,
  { clock }: Vault,
  tenant: string,
  { id, kind, epoch, wrapped }: EpochWrapped,
  taken: number,
  coming = false,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into upheld.keyring_key (tenant_id, id, kind, epoch, wrapped, made_at, taken, coming)
    select ${tenant}, ${id}, ${kind}, number, ${Buffer.from(wrapped)}, ${clock.now().toString()}, ${taken}, ${coming}
      from upheld.keyring_epoch
     where tenant_id = ${tenant} and number = ${epoch} and state = 'current' for share`.execute(trx);
  return numAffectedRows === 1n;
}
