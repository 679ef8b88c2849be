// The ledger's rows: the head of a tenant's log, what waits for it, its entries and tiles. Every function acts within the caller's transaction.
import { sql } from 'kysely';
import type { TenantDb } from '#store';
import type { Hash } from './merkle.ts';
import { type Tile, type TileId, widthIn } from './tiles.ts';

export interface Head {
  origin: string;
  size: number;
  root: Uint8Array;
  fence: number;
  /** The newest signed checkpoint; it may be behind `size`. */
  checkpoint: string | null;
}

/** The head of the tenant's log; null before anything was ever numbered. `lock`: nobody else may append until the transaction ends. */
export async function headOf(trx: TenantDb, tenant: string, lock = false): Promise<Head | null> {
  const query = trx
    .selectFrom('ledger')
    .select(['origin', 'size', 'root', 'fence', 'checkpoint'])
    .where('tenant_id', '=', tenant);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/**
 * Moves up to `most` entries from the inbox into the log, in the order in which they came. Returns the hashes of their leaves. They are
 * one stretch of the index: a database that last counted the inbox when it was empty would join a list of them with it row by row.
 */
export async function takeFromInbox(trx: TenantDb, tenant: string, size: number, most: number): Promise<Hash[]> {
  const { rows } = await sql<{ number: number; leaf: Buffer }>`
    with taken as (
      delete from upheld.ledger_inbox where tenant_id = ${tenant} and arrived <= (
        select max(arrived) from (
          select arrived from upheld.ledger_inbox where tenant_id = ${tenant} order by arrived limit ${most}
        ) next
      ) returning arrived, id, entry
    )
    insert into upheld.ledger_entry (tenant_id, number, id, entry)
    select ${tenant}, ${size}::bigint + row_number() over (order by arrived) - 1, id, entry from taken
    returning number, sha256('\\x00'::bytea || entry) as leaf`.execute(trx);
  return rows.toSorted((a, b) => a.number - b.number).map(({ leaf }) => leaf);
}

/** The stored tiles with these ids, as wide as a tree of `size` leaves has them. */
export async function tilesOf(trx: TenantDb, tenant: string, ids: readonly TileId[], size: number): Promise<Tile[]> {
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

export async function saveTiles(trx: TenantDb, tenant: string, tiles: readonly Tile[]): Promise<void> {
  await sql`
    insert into upheld.ledger_tile (tenant_id, level, n, hashes)
    select ${tenant}, * from unnest(
      ${tiles.map(({ level }) => level)}::smallint[],
      ${tiles.map(({ n }) => n)}::bigint[],
      ${tiles.map(({ hashes }) => Buffer.from(hashes))}::bytea[]
    )
    on conflict (tenant_id, level, n) do update set hashes = excluded.hashes`.execute(trx);
}

export interface EntryRow {
  number: number;
  id: string;
  entry: Uint8Array;
}

/** Up to `count` entries from number `from` on. */
export const entriesFrom = (trx: TenantDb, tenant: string, from: number, count: number): Promise<EntryRow[]> =>
  trx
    .selectFrom('ledger_entry')
    .select(['number', 'id', 'entry'])
    .where('tenant_id', '=', tenant)
    .where('number', '>=', from)
    .where('number', '<', from + count)
    .orderBy('number')
    .execute();

export async function entryOf(trx: TenantDb, tenant: string, id: string): Promise<EntryRow | null> {
  const row = await trx
    .selectFrom('ledger_entry')
    .select(['number', 'id', 'entry'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
