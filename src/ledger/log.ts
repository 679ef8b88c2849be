// A tenant's log in the database: gives what waits in the inbox its number, grows the tree, signs what is committed.
import { sql } from 'kysely';
import { Problem } from '#base';
import { type Db, type TenantDb, withTenant } from '#store';
import { type Checkpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { type Hash, type Range, consistencyRanges, emptyRoot, equal, inclusionRanges } from './merkle.ts';
import { tileCache } from './tile-cache.ts';
import type { Signer } from './note.ts';
import { receiptText } from './receipt.ts';
import {
  type Layers,
  type Tile,
  type TileId,
  append,
  growingTiles,
  keyOf,
  rangeHash,
  tilesFor,
  widthIn,
} from './tiles.ts';

/** The highest checkpoint that was ever given out from here, kept outside the database: it survives a restore of an old backup. */
export interface Witness {
  seen(tenant: string): Promise<string | null>;
  /** Durable before it returns. */
  keep(tenant: string, checkpoint: string): Promise<void>;
}

export interface LedgerOptions {
  db: Db;
  /** The tenant's signing key, under the name of its log. */
  signer: (tenant: string) => Promise<Signer>;
  witness: Witness;
  /** How many entries at most one commit takes. */
  batch?: number;
}

export interface Ledger {
  /** Numbers what waits in the tenant's inbox, and signs. Returns how many entries were appended. Throws Problem `ledger.*`. */
  sequence(tenant: string): Promise<number>;
  /** The newest signed checkpoint; null before the first entry. */
  checkpoint(tenant: string): Promise<string | null>;
  /** The receipt of an entry (by the id that `record` gave); null while it has no number or its checkpoint is not signed. */
  receipt(tenant: string, id: string): Promise<string | null>;
  /** The hashes that prove that the tree of `size` entries begins with the one of `older`. Throws RangeError for sizes it never had. */
  consistency(tenant: string, older: number, size: number): Promise<Hash[]>;
}

const largestBatch = 10_000;

/** Opens the ledgers of all tenants. The newest opened sequencer of a tenant is the only one that may append. */
export function openLedger({ db, signer, witness, batch = largestBatch }: LedgerOptions): Ledger {
  const fences = new Map<string, number>();
  const tiles = tileCache();

  async function fenceOf(tenant: string): Promise<number> {
    const known = fences.get(tenant);
    if (known !== undefined) return known;
    const { name } = await signer(tenant);
    const { fence } = await withTenant(db, tenant, (trx) =>
      trx
        .insertInto('ledger')
        .values({ tenant_id: tenant, origin: name, size: 0, root: emptyRoot, fence: 1, checkpoint: null })
        .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ fence: sql`ledger.fence + 1` }))
        .returning('fence')
        .executeTakeFirstOrThrow(),
    );
    fences.set(tenant, fence);
    return fence;
  }

  /** One commit: at most `batch` entries leave the inbox and stand in the tree. */
  const commit = (tenant: string, fence: number): Promise<number> =>
    withTenant(db, tenant, async (trx) => {
      const head = await headOf(trx, tenant, 'for update');
      if (head.fence !== fence) throw superseded();
      const leaves = await takeFromInbox(trx, tenant, head.size, batch);
      if (leaves.length === 0) return 0;
      const growing = await tilesOf(trx, tenant, growingTiles(head.size), head.size);
      const changed = append(head.size, growing, leaves);
      await saveTiles(trx, tenant, changed);
      const size = head.size + leaves.length;
      const root = await rootOf(trx, tenant, size, size);
      const { numUpdatedRows } = await trx
        .updateTable('ledger')
        .set({ size, root })
        .where('tenant_id', '=', tenant)
        .where('size', '=', head.size)
        .where('fence', '=', fence)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) throw superseded();
      return leaves.length;
    });

  /** Signs the committed head. After the commit, never before: a signed tree that was rolled back would be a second history. */
  async function sign(tenant: string): Promise<void> {
    const key = await signer(tenant);
    const head = await withTenant(db, tenant, (trx) => headOf(trx, tenant));
    if (head.size === 0) return;
    await refuseRolledBack(tenant, head, key);
    if (head.checkpoint !== null && parseCheckpoint(head.checkpoint)?.size === head.size) return;
    const checkpoint = await signCheckpoint({ origin: head.origin, size: head.size, root: head.root }, key);
    await witness.keep(tenant, checkpoint);
    await withTenant(db, tenant, (trx) =>
      trx
        .updateTable('ledger')
        .set({ checkpoint })
        .where('tenant_id', '=', tenant)
        .where('size', '=', head.size)
        .execute(),
    );
  }

  /** A database that went back in time must not sign a second history over the one it gave out. */
  async function refuseRolledBack(tenant: string, head: Head, key: Signer): Promise<void> {
    const kept = await witness.seen(tenant);
    if (kept === null) return;
    const seen = openCheckpoint(kept, [key]);
    if (!seen) throw strangeWitness();
    const root =
      seen.size > head.size ? null : await withTenant(db, tenant, (trx) => rootOf(trx, tenant, seen.size, head.size));
    if (root === null || !equal(root, seen.root)) throw rolledBack(head, seen);
  }

  async function hashesOf(trx: TenantDb, tenant: string, ranges: readonly Range[], size: number): Promise<Hash[]> {
    const layers = await layersFor(trx, tenant, ranges, size);
    return ranges.map((range) => rangeHash(range, layers));
  }

  const rootOf = async (trx: TenantDb, tenant: string, older: number, size: number): Promise<Hash> =>
    (await hashesOf(trx, tenant, [{ start: 0, end: older }], size))[0]!;

  async function layersFor(trx: TenantDb, tenant: string, ranges: readonly Range[], size: number) {
    const found = new Map<string, Layers>();
    const missing: TileId[] = [];
    for (const id of tilesFor(ranges)) {
      const known = tiles.get(tenant, id, size);
      if (known) found.set(keyOf(id), known);
      else missing.push(id);
    }
    for (const tile of await tilesOf(trx, tenant, missing, size)) found.set(keyOf(tile), tiles.keep(tenant, tile));
    return found;
  }

  return {
    async sequence(tenant) {
      const fence = await fenceOf(tenant);
      let appended = 0;
      for (let taken = batch; taken === batch; appended += taken) taken = await commit(tenant, fence);
      await sign(tenant);
      return appended;
    },
    checkpoint: (tenant) =>
      withTenant(db, tenant, async (trx) => {
        const row = await trx
          .selectFrom('ledger')
          .select('checkpoint')
          .where('tenant_id', '=', tenant)
          .executeTakeFirst();
        return row?.checkpoint ?? null;
      }),
    receipt: (tenant, id) =>
      withTenant(db, tenant, async (trx) => {
        const found = await trx
          .selectFrom('ledger_entry')
          .innerJoin('ledger', 'ledger.tenant_id', 'ledger_entry.tenant_id')
          .select(['number', 'entry', 'checkpoint'])
          .where('ledger_entry.tenant_id', '=', tenant)
          .where('id', '=', id)
          .executeTakeFirst();
        const size = found?.checkpoint ? parseCheckpoint(found.checkpoint)!.size : 0;
        if (!found?.checkpoint || found.number >= size) return null;
        const ranges = inclusionRanges(found.number, size);
        const path = await hashesOf(trx, tenant, ranges, size);
        return receiptText({ entry: found.entry, index: found.number, path, checkpoint: found.checkpoint });
      }),
    consistency: (tenant, older, size) =>
      withTenant(db, tenant, (trx) => hashesOf(trx, tenant, consistencyRanges(older, size), size)),
  };
}

interface Head {
  origin: string;
  size: number;
  root: Uint8Array;
  fence: number;
  checkpoint: string | null;
}

async function headOf(trx: TenantDb, tenant: string, lock?: 'for update'): Promise<Head> {
  const query = trx
    .selectFrom('ledger')
    .select(['origin', 'size', 'root', 'fence', 'checkpoint'])
    .where('tenant_id', '=', tenant);
  return (lock ? query.forUpdate() : query).executeTakeFirstOrThrow();
}

/** Moves up to `most` entries from the inbox into the log, in the order in which they came. Returns the hashes of their leaves. */
async function takeFromInbox(trx: TenantDb, tenant: string, size: number, most: number): Promise<Hash[]> {
  const { rows } = await sql<{ number: number; leaf: Buffer }>`
    with taken as (
      delete from upheld.ledger_inbox where tenant_id = ${tenant} and arrived in (
        select arrived from upheld.ledger_inbox where tenant_id = ${tenant} order by arrived limit ${most}
      ) returning arrived, id, entry
    )
    insert into upheld.ledger_entry (tenant_id, number, id, entry)
    select ${tenant}, ${size}::bigint + row_number() over (order by arrived) - 1, id, entry from taken
    returning number, sha256('\\x00'::bytea || entry) as leaf`.execute(trx);
  return rows.toSorted((a, b) => a.number - b.number).map(({ leaf }) => leaf);
}

/** The stored tiles with these ids, as wide as a tree of `size` leaves has them. */
async function tilesOf(trx: TenantDb, tenant: string, ids: readonly TileId[], size: number): Promise<Tile[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Tile>`
    select level, n, hashes from upheld.ledger_tile join unnest(
      ${ids.map(({ level }) => level)}::smallint[], ${ids.map(({ n }) => n)}::bigint[]
    ) as asked (level, n) using (level, n) where tenant_id = ${tenant}`.execute(trx);
  return rows.map(({ level, n, hashes }) => ({
    level,
    n,
    hashes: hashes.subarray(0, 32 * widthIn({ level, n }, size)),
  }));
}

async function saveTiles(trx: TenantDb, tenant: string, tiles: readonly Tile[]): Promise<void> {
  await sql`
    insert into upheld.ledger_tile (tenant_id, level, n, hashes)
    select ${tenant}, * from unnest(
      ${tiles.map(({ level }) => level)}::smallint[],
      ${tiles.map(({ n }) => n)}::bigint[],
      ${tiles.map(({ hashes }) => Buffer.from(hashes))}::bytea[]
    )
    on conflict (tenant_id, level, n) do update set hashes = excluded.hashes`.execute(trx);
}

const superseded = (): Problem =>
  new Problem('ledger.superseded', {
    happened: 'Another process has taken over writing this ledger.',
    unchanged: 'Nothing was lost: what is to be recorded waits for that process.',
    next: 'Nothing, if you started a second Upheld on purpose. Otherwise stop one of the two.',
  });

const rolledBack = (head: Head, seen: Checkpoint): Problem =>
  new Problem('ledger.rolled-back', {
    happened: `The ledger in the database is not the one that was signed before: it has ${head.size} entries, and a checkpoint of ${seen.size} entries was given out.`,
    unchanged: 'Nothing was signed. New acts are kept and wait.',
    next: 'The database was restored from an older backup, or was changed. Bring back the missing entries from an evidence bundle or a newer backup.',
  });

const strangeWitness = (): Problem =>
  new Problem('ledger.strange-witness', {
    happened: 'The last checkpoint that was kept outside the database does not carry this ledger’s signature.',
    unchanged: 'Nothing was signed. New acts are kept and wait.',
    next: 'Bring back the folder “ledger” and the ledger’s key from the same backup.',
  });
