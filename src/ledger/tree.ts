// The stored tree: the hash of any range, from tiles that are read once and kept.
import type { TenantDb } from '#store';
import type { Hash, Range } from './merkle.ts';
import { tilesOf } from './rows.ts';
import { tileCache } from './tile-cache.ts';
import { type Layers, type TileId, keyOf, rangeHash, tilesFor } from './tiles.ts';

export interface Tree {
  /** The hashes of these ranges, in their order, of the tree of `size` leaves. Throws RangeError where the tree was never that large. */
  hashesOf(trx: TenantDb, tenant: string, ranges: readonly Range[], size: number): Promise<Hash[]>;
  /** The root of the tree of the first `size` leaves. */
  rootOf(trx: TenantDb, tenant: string, size: number): Promise<Hash>;
}

export function storedTree(): Tree {
  const cache = tileCache();

  async function layersFor(trx: TenantDb, tenant: string, ranges: readonly Range[], size: number) {
    const found = new Map<string, Layers>();
    const missing: TileId[] = [];
    for (const id of tilesFor(ranges)) {
      const known = cache.get(tenant, id, size);
      if (known) found.set(keyOf(id), known);
      else missing.push(id);
    }
    for (const tile of await tilesOf(trx, tenant, missing, size)) found.set(keyOf(tile), cache.keep(tenant, tile));
    return found;
  }

  async function hashesOf(trx: TenantDb, tenant: string, ranges: readonly Range[], size: number): Promise<Hash[]> {
    const layers = await layersFor(trx, tenant, ranges, size);
    return ranges.map((range) => rangeHash(range, layers));
  }

  return {
    hashesOf,
    rootOf: async (trx, tenant, size) => (await hashesOf(trx, tenant, [{ start: 0, end: size }], size))[0]!,
  };
}
