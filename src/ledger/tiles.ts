// The tree in tiles of 256 hashes (C2SP tlog-tiles): where a subtree's hash is found, how tiles grow, and what their files are called. Pure.
import { type Hash, type Range, foldParts, nodeHash, perfectParts } from './merkle.ts';

const width = 256;
const hashBytes = 32;
/** A bundle gives the length of an entry in two bytes. */
const largestEntry = 65_535;

/** Tile `n` of a level: at level 0 hashes of leaves, above it hashes of full tiles of the level below. */
export interface TileId {
  level: number;
  n: number;
}

/** A perfect subtree inside a tile: `height` steps above the tile's own hashes, the `at`-th there. */
interface Spot extends TileId {
  height: number;
  at: number;
}

/** Where the hash of a perfect subtree is found. */
function spotOf({ start, end }: Range): Spot {
  let [size, level] = [end - start, 0];
  let unit = 1;
  while (size >= width) [size, level, unit] = [size / width, level + 1, unit * width];
  const first = start / unit;
  return { level, n: Math.floor(first / width), height: Math.log2(size), at: (first % width) / size };
}

/** The tiles that hold the hashes of these ranges, each once. */
export function tilesFor(ranges: readonly Range[]): TileId[] {
  const needed = new Map<string, TileId>();
  for (const { level, n } of ranges.flatMap(perfectParts).map(spotOf)) needed.set(keyOf({ level, n }), { level, n });
  return [...needed.values()];
}

export const keyOf = ({ level, n }: TileId): string => `${level}/${n}`;

/** A tile with the nodes above its hashes: layer 0 the hashes themselves, each further layer half as many. */
export type Layers = readonly (readonly Hash[])[];

/** The layers of a tile of up to 256 hashes. */
export function layersOf(tile: Uint8Array): Layers {
  const hashes = Array.from({ length: tile.length / hashBytes }, (_, at) =>
    tile.subarray(at * hashBytes, (at + 1) * hashBytes),
  );
  const layers: Hash[][] = [hashes];
  for (let below = hashes; below.length > 1; below = layers.at(-1)!)
    layers.push(Array.from({ length: below.length >> 1 }, (_, at) => nodeHash(below[2 * at]!, below[2 * at + 1]!)));
  return layers;
}

/** The hash of a range from the tiles that `tilesFor` named. Throws RangeError when a tile is missing or too short. */
export function rangeHash(range: Range, tiles: ReadonlyMap<string, Layers>): Hash {
  return foldParts(
    perfectParts(range).map((part) => {
      const spot = spotOf(part);
      const found = tiles.get(keyOf(spot))?.[spot.height]?.[spot.at];
      if (!found) throw new RangeError(`the tree has no tile ${keyOf(spot)} of that width`);
      return found;
    }),
  );
}

/** The tiles at the right edge of a tree of `size` leaves that are not full, and so grow with the next leaf; at most one a level. */
export function growingTiles(size: number): TileId[] {
  const growing: TileId[] = [];
  for (let [count, level] = [size, 0]; count > 0; [count, level] = [Math.floor(count / width), level + 1])
    if (count % width > 0) growing.push({ level, n: Math.floor(count / width) });
  return growing;
}

export interface Tile extends TileId {
  /** 1 to 256 hashes of 32 bytes, one after the other. */
  hashes: Uint8Array;
}

/**
 * The tiles that change when `leaves` are appended to a tree of `size` leaves: grown ones whole, and new ones.
 * `growing` holds the tiles of `growingTiles(size)`. Full tiles are never touched again.
 */
export function append(size: number, growing: readonly Tile[], leaves: readonly Hash[]): Tile[] {
  const changed: Tile[] = [];
  let [count, added] = [size, leaves];
  for (let level = 0; added.length > 0; level++) {
    const begun = growing.find((tile) => tile.level === level)?.hashes ?? new Uint8Array(0);
    if (begun.length !== (count % width) * hashBytes)
      throw new RangeError(`the growing tile of level ${level} is not whole`);
    const row = new Uint8Array(begun.length + added.length * hashBytes);
    row.set(begun);
    added.forEach((leaf, at) => row.set(leaf, begun.length + at * hashBytes));
    const full: Hash[] = [];
    for (let from = 0, n = Math.floor(count / width); from < row.length; from += width * hashBytes, n++) {
      const hashes = row.slice(from, from + width * hashBytes);
      changed.push({ level, n, hashes });
      if (hashes.length === width * hashBytes) full.push(layersOf(hashes).at(-1)![0]!);
    }
    [count, added] = [Math.floor(count / width), full];
  }
  return changed;
}

/** How many hashes tile `id` has in a tree of `size` leaves: 0 to 256. */
export const widthIn = ({ level, n }: TileId, size: number): number =>
  Math.max(0, Math.min(width, Math.floor(size / width ** level) - n * width));

/** A tile's path below the log's address: `tile/0/x001/234`, or `tile/0/x001/234.p/17` for one of 17 hashes. */
export const tilePath = (level: number | 'entries', n: number, wide: number): string =>
  `tile/${level}/${pathOf(n)}${wide < width ? `.p/${wide}` : ''}`;

function pathOf(n: number): string {
  const digits = String(n);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)!;
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** What a path below the log's address asks for; null when it is none of ours, or written in another way than the standard's. */
export function parseTilePath(path: string): { level: number | 'entries'; n: number; width: number } | null {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
  if (!match) return null;
  const level = match[1] === 'entries' ? 'entries' : Number(match[1]);
  const asked = { level, n: Number(match[2]!.replace(/\D/g, '')), width: match[3] ? Number(match[3]) : width } as const;
  const known = tilePath(asked.level, asked.n, asked.width) === path;
  return known && (level === 'entries' || level <= 63) ? asked : null;
}

/** Entries as a bundle: each behind its length in two bytes, big-endian. Throws RangeError for one over 65 535 bytes. */
export function bundleOf(entries: readonly Uint8Array[]): Uint8Array {
  const bundle = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > largestEntry) throw new RangeError(`an entry has at most ${largestEntry} bytes`);
    bundle.set([entry.length >> 8, entry.length & 255], at);
    bundle.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bundle;
}

/** The entries of a bundle; null when it is cut short. */
export function entriesOf(bundle: Uint8Array): Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bundle.length;) {
    const length = (bundle[at]! << 8) | (bundle[at + 1] ?? 0);
    if (at + 2 + length > bundle.length) return null;
    entries.push(bundle.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return entries;
}
