// The keyring as people look at it: epochs, where their keys rest, what is missing, and how many keys stand below. No key is opened.
import { Temporal } from '#base';
import { type TenantDb, withTenant } from '#store';
import { indexKeyDays } from './index-change.ts';
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

/** The key under which addresses and numbers are found. ISO 8601 instants. */
export interface IndexKeyView {
  madeAt: string;
  /** When it is replaced at the latest. */
  dueAt: string;
  /** Null: it is not being replaced. */
  change: {
    /** `carrying`: rows are written under the next key too; else the key is gone, and what is left of it is being taken away. */
    state: 'carrying' | 'clearing' | 'replaced' | 'rewrapped';
    startedAt: string;
    /** Rows of the index, and those of them that are carried over. */
    rows: number;
    carried: number;
    /** Rows that cannot be: their value does not open, or is not the one that is looked for. */
    stuck: number;
  } | null;
  /** When the one before it was gone for good; null: never. */
  replacedAt: string | null;
}

export interface KeyringView {
  /** Newest first. */
  epochs: readonly EpochView[];
  /** Keys under the epoch's: one for each bucket of at most 1,024 people. */
  buckets: number;
  /** People's own keys under those. */
  people: number;
  /** Null: none was made yet. */
  index: IndexKeyView | null;
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
      index: await indexIn(trx, tenant),
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
    index: rows.index,
  };
}

async function indexIn(trx: TenantDb, tenant: string): Promise<IndexKeyView | null> {
  const key = await trx
    .selectFrom('keyring_key')
    .select(['id', 'made_at'])
    .where('tenant_id', '=', tenant)
    .where('kind', '=', 'index')
    .where('coming', '=', false)
    .executeTakeFirst();
  if (!key) return null;
  const changes = await trx
    .selectFrom('keyring_index_change')
    .select(['state', 'started_at', 'key_from', 'key_to', 'stuck', 'done_at'])
    .where('tenant_id', '=', tenant)
    .orderBy('started_at', 'desc')
    .limit(2)
    .execute();
  const open = changes.find(({ state }) => state !== 'done');
  const under = async (id: string): Promise<number> =>
    (
      await trx
        .selectFrom('keyring_index')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenant)
        .where('key_id', '=', id)
        .executeTakeFirstOrThrow()
    ).count;
  return {
    madeAt: key.made_at,
    dueAt: Temporal.Instant.from(key.made_at)
      .add({ hours: 24 * indexKeyDays })
      .toString(),
    change:
      open && open.state !== 'done'
        ? {
            state: open.state,
            startedAt: open.started_at,
            rows: await under(key.id),
            carried: await under(open.key_to),
            stuck: open.stuck,
          }
        : null,
    replacedAt: changes.find(({ state }) => state === 'done')?.done_at ?? null,
  };
}
