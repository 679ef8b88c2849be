// The tiles that proofs asked for last, with their inner nodes: a full tile never changes, so it is hashed once.
import { type Layers, type Tile, type TileId, keyOf, layersOf, widthIn } from './tiles.ts';

/** About 60 kB each in memory. */
const most = 256;

export interface TileCache {
  /** The layers of a tile as wide as a tree of `size` leaves has it; null when they are not at hand. */
  get(tenant: string, id: TileId, size: number): Layers | null;
  keep(tenant: string, tile: Tile): Layers;
}

/** Keeps the tiles that were used last. */
export function tileCache(): TileCache {
  const kept = new Map<string, Layers>();
  const nameOf = (tenant: string, id: TileId, wide: number): string => `${tenant} ${keyOf(id)} ${wide}`;
  return {
    get(tenant, id, size) {
      const name = nameOf(tenant, id, widthIn(id, size));
      const found = kept.get(name);
      if (!found) return null;
      kept.delete(name);
      kept.set(name, found);
      return found;
    },
    keep(tenant, tile) {
      const layers = layersOf(tile.hashes);
      kept.set(nameOf(tenant, tile, tile.hashes.length / 32), layers);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
      return layers;
    },
  };
}
