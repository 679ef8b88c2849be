// The keyring as people look at it: epochs, where their keys rest, what is missing, and how many keys stand below. No key is opened.
import { withTenant } from '#store';
import type { Vault } from './vault.ts';

export interface EpochView {
  number: number;
  /** `coming`, `current`, `going`, `destroyed`: see the table keyring_epoch. */
  state: 'coming' | 'current' | 'going' | 'destroyed';
  /** ISO 8601 instants. */
  madeAt: string;
  destroyedAt: string | null;
  /** The places that hold its key whole, and those that should and do not; for a destroyed one none. */
  places: readonly string[];
  missing: readonly string[];
  /** From how many places a destroyed one was removed. */
  removedFrom: number | null;
}

export interface KeyringView {
  /** Newest first. */
  epochs: readonly EpochView[];
  /** Keys under the epoch's: one for each bucket of at most 1,024 people. */
  buckets: number;
  /** People's own keys under those. */
  people: number;
}

/** Throws Problem `keyd.*` when nobody answers for the keys. */
export async function keyringView({ db, keyd }: Pick<Vault, 'db' | 'keyd'>, tenant: string): Promise<KeyringView> {
  const [custody, rows] = await Promise.all([
    keyd.custody(tenant),
    withTenant(db, tenant, async (trx) => ({
      epochs: await trx
        .selectFrom('keyring_epoch')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .orderBy('number', 'desc')
        .limit(100)
        .execute(),
      buckets: await trx
        .selectFrom('keyring_key')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenant)
        .where('kind', '=', 'bucket')
        .executeTakeFirstOrThrow(),
      people: await trx
        .selectFrom('keyring_subject')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenant)
        .executeTakeFirstOrThrow(),
    })),
  ]);
  const resting = new Map(custody.map((one) => [one.epoch, one]));
  return {
    epochs: rows.epochs.map(({ number, state, made_at, destroyed_at, places }) => ({
      number,
      state,
      madeAt: made_at,
      destroyedAt: destroyed_at,
      places: resting.get(number)?.places ?? [],
      missing: resting.get(number)?.missing ?? [],
      removedFrom: places,
    })),
    buckets: rows.buckets.count,
    people: rows.people.count,
  };
}
