// Rotation: after people were removed, everything that is left is wrapped under a new epoch key, and the old one is destroyed everywhere.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Problem } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { certifyIndexIn, indexMovedIn, indexWaitsIn } from './index-end.ts';
import type { EpochWrapped } from './keyd/contract.ts';
import { announce, currentEpoch, forgetPlaces, keeper } from './keyring.ts';
import { type Vault, grant } from './vault.ts';

/**
 * Ends every erasure whose rows are gone, and every replacement of the index key. Does nothing when there is none and no rotation was cut
 * short. Each step looks at what is
 * durable, so it may be repeated after a crash at any point, and two processes may run it at once.
 */
export async function rotate(vault: Vault, tenant: string): Promise<void> {
  // A rotation that was cut short after the keys were moved: first the old epoch dies, then the next may begin.
  await destroyGone(vault, tenant);
  if (!(await waiting(vault, tenant))) return;
  const next = (await currentEpoch(vault, tenant)) + 1;
  await announce(vault, tenant, next);
  await withTenant(vault.db, tenant, (trx) => moveKeys(trx, vault, tenant, next));
  forgetPlaces(vault, tenant);
  await destroyGone(vault, tenant);
}

const waiting = ({ db }: Vault, tenant: string): Promise<boolean> =>
  withTenant(db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('erasure')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'removed')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined || indexWaitsIn(trx, tenant);
  });

/** In one transaction: buckets that lost somebody get new keys, all others are wrapped anew, and the epoch changes. */
async function moveKeys(trx: TenantDb, vault: Vault, tenant: string, next: number): Promise<void> {
  // First the epochs: from here on nobody adds a key under the one that ends.
  const epochs = await trx
    .selectFrom('keyring_epoch')
    .select(['number', 'state'])
    .where('tenant_id', '=', tenant)
    .where('state', 'in', ['current', 'coming'])
    .forUpdate()
    .execute();
  const current = epochs.find(({ state }) => state === 'current')?.number;
  // Whoever came first has done it.
  if (current !== next - 1) return;
  const keys = await trx
    .selectFrom('keyring_key')
    .select(['id', 'kind', 'epoch', 'wrapped'])
    .where('tenant_id', '=', tenant)
    .orderBy('id')
    // Whoever writes rows of the index holds its key, and may wait for a bucket: they must not wait for us as well.
    .forNoKeyUpdate()
    .execute();
  const ended = await trx
    .selectFrom('erasure')
    .select(['id', 'buckets'])
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'removed')
    .forUpdate()
    .execute();
  const broken = new Set(ended.flatMap(({ buckets }) => buckets));
  for (const key of keys) if (broken.has(key.id)) await rekey(trx, vault, tenant, key, next);
  const whole = keys.filter((key) => !broken.has(key.id));
  await rewrapAll(trx, vault, tenant, whole, next);
  const states = [
    { number: current, state: 'going' },
    { number: next, state: 'current' },
  ] as const;
  for (const { number, state } of states)
    await trx
      .updateTable('keyring_epoch')
      .set({ state })
      .where('tenant_id', '=', tenant)
      .where('number', '=', number)
      .execute();
  await indexMovedIn(trx, tenant, current);
  if (ended.length > 0)
    await trx
      .updateTable('erasure')
      .set({ state: 'rewrapped', epoch_from: current, epoch_to: next })
      .where('tenant_id', '=', tenant)
      .where(
        'id',
        'in',
        ended.map(({ id }) => id),
      )
      .execute();
}

/** A bucket's neighbours of the erased get a new bucket key; the old one opens nothing that is left. */
async function rekey(trx: TenantDb, vault: Vault, tenant: string, bucket: EpochWrapped, epoch: number): Promise<void> {
  const left = await trx
    .selectFrom('keyring_subject')
    .select(['subject_id as id', 'wrapped'])
    .where('tenant_id', '=', tenant)
    .where('bucket_id', '=', bucket.id)
    .execute();
  if (left.length > 0) {
    const to = { id: randomUUID(), epoch };
    const moved = await vault.keyd.rebucket(rotating(vault, tenant), tenant, bucket, to, left);
    const made_at = vault.clock.now().toString();
    await trx
      .insertInto('keyring_key')
      .values({ tenant_id: tenant, ...moved.bucket, made_at, taken: left.length })
      .execute();
    await sql`
      update upheld.keyring_subject s set bucket_id = ${to.id}, wrapped = m.wrapped
        from unnest(${moved.subjects.map(({ id }) => id)}::uuid[],
                    ${moved.subjects.map(({ wrapped }) => Buffer.from(wrapped))}::bytea[]) as m (id, wrapped)
       where s.tenant_id = ${tenant} and s.subject_id = m.id`.execute(trx);
  }
  await trx.deleteFrom('keyring_key').where('tenant_id', '=', tenant).where('id', '=', bucket.id).execute();
}

async function rewrapAll(
  trx: TenantDb,
  vault: Vault,
  tenant: string,
  keys: readonly EpochWrapped[],
  epoch: number,
): Promise<void> {
  if (keys.length === 0) return;
  const fresh = await vault.keyd.rewrap(rotating(vault, tenant), tenant, epoch, keys);
  await sql`
    update upheld.keyring_key k set epoch = ${epoch}, wrapped = m.wrapped
      from unnest(${fresh.map(({ id }) => id)}::uuid[], ${fresh.map(({ wrapped }) => Buffer.from(wrapped))}::bytea[])
        as m (id, wrapped)
     where k.tenant_id = ${tenant} and k.id = m.id`.execute(trx);
}

/** Destroys epochs that nothing is wrapped under any more, after what took their place was seen to open; then certifies. */
async function destroyGone(vault: Vault, tenant: string): Promise<void> {
  const going = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('keyring_epoch')
      .select('number')
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'going')
      .orderBy('number')
      .execute(),
  );
  if (going.length === 0) return;
  await seeThatAllOpens(vault, tenant);
  await vault.keepKeyring();
  for (const { number } of going) {
    const places = await vault.keyd.destroyEpoch(rotating(vault, tenant), tenant, number);
    await withTenant(vault.db, tenant, (trx) => certify(trx, vault, tenant, number, places));
  }
}

/** Reads the keyring back and has each key opened: before the way back is destroyed. Throws Problem `vault.keyring`. */
async function seeThatAllOpens(vault: Vault, tenant: string): Promise<void> {
  // One subject of each bucket: it was written with all the others of its bucket.
  const { rows } = await withTenant(vault.db, tenant, (trx) =>
    sql<EpochWrapped & { subject: string | null; subject_wrapped: Uint8Array | null }>`
      select k.id, k.kind, k.epoch, k.wrapped, s.subject_id as subject, s.wrapped as subject_wrapped
        from upheld.keyring_key k
        left join lateral (
          select subject_id, wrapped from upheld.keyring_subject
           where tenant_id = ${tenant} and bucket_id = k.id limit 1
        ) s on true
       where k.tenant_id = ${tenant}`.execute(trx),
  );
  const asked = rows.map(({ subject, subject_wrapped, ...bucket }) => ({
    bucket,
    subjects: subject === null ? [] : [{ id: subject, wrapped: subject_wrapped! }],
  }));
  const opens = await vault.keyd.opens(rotating(vault, tenant), tenant, asked);
  const current = await currentEpoch(vault, tenant);
  const shut = asked
    .filter(({ bucket }, index) => !opens[index] || bucket.epoch !== current)
    .map(({ bucket }) => bucket.id);
  if (shut.length > 0) throw shutKeys(shut);
}

async function certify(trx: TenantDb, { clock }: Vault, tenant: string, epoch: number, places: number): Promise<void> {
  const now = clock.now().toString({ smallestUnit: 'millisecond' });
  const { numUpdatedRows } = await trx
    .updateTable('keyring_epoch')
    .set({ state: 'destroyed', destroyed_at: now, places })
    .where('tenant_id', '=', tenant)
    .where('number', '=', epoch)
    .where('state', '=', 'going')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await certifyIndexIn(trx, tenant, epoch, places, clock);
  const ended = await trx
    .selectFrom('erasure')
    .select(['id', 'count', 'rows_removed', 'kept', 'started_at'])
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'rewrapped')
    .where('epoch_from', '=', epoch)
    .forUpdate()
    .execute();
  for (const { id, count, rows_removed, kept, started_at } of ended) {
    const grounds = kept > 0 ? { kept, because: 'Art. 17(3)(b), 21(3) GDPR' } : { kept };
    const data = {
      erasure: id,
      people: count,
      rows: rows_removed,
      epoch,
      places,
      class: 'C',
      begun: started_at,
      ...grounds,
    };
    const certificate = await record(trx, tenant, { kind: 'erasure.done', data }, clock);
    await trx
      .updateTable('erasure')
      .set({ state: 'done', subjects: [], done_at: now, certificate })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .execute();
  }
}

const rotating = (vault: Vault, tenant: string) => grant(vault, keeper(tenant), 'rotate', '*', '*');

const shutKeys = (ids: readonly string[]): Problem =>
  new Problem('vault.keyring', {
    happened: `${ids.length} keys of the vault do not open after they were moved to a new epoch: ${ids.slice(0, 3).join(', ')}.`,
    unchanged: 'The old epoch key was not destroyed; nothing is lost.',
    next: 'Look at the places of custody: npm run upheld -- keyd status',
  });
