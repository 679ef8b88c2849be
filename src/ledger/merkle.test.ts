// The tree against the known answers of the Certificate Transparency reference, and against a slow obvious tree for any size.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Hash,
  type Range,
  consistencyRanges,
  emptyRoot,
  inclusionRanges,
  leafHash,
  provesConsistency,
  provesInclusion,
} from './merkle.ts';
import { type Layers, type Tile, append, growingTiles, keyOf, layersOf, rangeHash, tilesFor } from './tiles.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const text = (hash: Hash): string => Buffer.from(hash).toString('hex');

/** The eight leaves of the reference implementation of RFC 6962, and the roots of their first 1 to 8. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** RFC 6962, 2.1, word for word and slowly. */
function slowRoot(hashes: readonly Hash[]): Hash {
  if (hashes.length === 0) return createHash('sha256').digest();
  if (hashes.length === 1) return hashes[0]!;
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(slowRoot(hashes.slice(0, k)))
    .update(slowRoot(hashes.slice(k)))
    .digest();
}

/** A tree in memory, grown in steps of any size as the database grows it. */
function grown(hashes: readonly Hash[], steps: readonly number[]): Map<string, Layers> {
  const stored = new Map<string, Tile>();
  let size = 0;
  const take = (count: number): void => {
    const now = hashes.slice(size, size + count);
    const growing = growingTiles(size).map((id) => stored.get(keyOf(id))!);
    for (const tile of append(size, growing, now)) stored.set(keyOf(tile), tile);
    size += now.length;
  };
  for (const step of steps) take(step);
  take(hashes.length - size);
  return new Map([...stored].map(([key, tile]) => [key, layersOf(tile.hashes)]));
}

const many = (count: number): Hash[] => Array.from({ length: count }, (_, n) => leafHash(Buffer.from(`entry ${n}`)));
const rootOf = (tiles: Map<string, Layers>, size: number): Hash => rangeHash({ start: 0, end: size }, tiles);
const hashesOf = (ranges: readonly Range[], tiles: Map<string, Layers>): Hash[] =>
  ranges.map((range) => rangeHash(range, tiles));

test('roots of the reference leaves', () => {
  const hashes = leaves.map((leaf) => leafHash(hex(leaf)));
  assert.equal(text(emptyRoot), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  for (const [n, root] of roots.entries()) {
    const tiles = grown(hashes.slice(0, n + 1), [1, 2]);
    assert.equal(text(rootOf(tiles, n + 1)), root);
    assert.equal(text(slowRoot(hashes.slice(0, n + 1))), root);
  }
});

test('proofs of the reference leaves', () => {
  const tiles = grown(
    leaves.map((leaf) => leafHash(hex(leaf))),
    [],
  );
  const path = hashesOf(inclusionRanges(5, 8), tiles).map(text);
  assert.deepEqual(path, [
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
  assert.deepEqual(hashesOf(consistencyRanges(6, 8), tiles).map(text), [
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
});

test('any tree, grown in any steps, has the root of the slow one and proves every leaf and every older tree', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1400 }),
      fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      (size, steps, a, b) => {
        const hashes = many(size);
        const tiles = grown(hashes, steps);
        const root = rootOf(tiles, size);
        assert.equal(text(root), text(slowRoot(hashes)));
        const index = a % size;
        const path = hashesOf(inclusionRanges(index, size), tiles);
        assert.ok(provesInclusion(hashes[index]!, index, size, path, root));
        const older = b % (size + 1);
        const olderRoot = older === 0 ? emptyRoot : rootOf(tiles, older);
        const steps2 = hashesOf(consistencyRanges(older, size), tiles);
        assert.ok(provesConsistency(older, size, steps2, olderRoot, root));
      },
    ),
    { numRuns: 60 },
  );
});

test('what was changed in any place proves nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 400 }), fc.nat(), fc.nat(), fc.nat(), (size, a, b, c) => {
      const hashes = many(size);
      const tiles = grown(hashes, []);
      const root = rootOf(tiles, size);
      const index = a % size;
      const path = hashesOf(inclusionRanges(index, size), tiles);
      const flipped = path.map((hash) => Uint8Array.from(hash));
      const [at, byte] = [b % path.length, c % 32];
      flipped[at]![byte]! ^= 1;
      const other = (index + 1 + (b % (size - 1))) % size;
      assert.ok(!provesInclusion(hashes[index]!, index, size, flipped, root));
      assert.ok(!provesInclusion(hashes[other]!, index, size, path, root));
      assert.ok(!provesInclusion(hashes[index]!, other, size, path, root));
      assert.ok(!provesInclusion(hashes[index]!, index, size, path.slice(1), root));
      assert.ok(!provesInclusion(hashes[index]!, index, size, [...path, root], root));
      const older = 1 + (b % (size - 1));
      const steps = hashesOf(consistencyRanges(older, size), tiles);
      const olderRoot = rootOf(tiles, older);
      assert.ok(!provesConsistency(older, size, steps, root, root));
      assert.ok(!provesConsistency(older, size, steps.slice(1), olderRoot, root));
      assert.ok(!provesConsistency(older, size, [...steps, root], olderRoot, root));
    }),
    { numRuns: 60 },
  );
});

test('only the tiles of a path are asked for, in a tree of a million leaves too', () => {
  const asked = tilesFor(inclusionRanges(654_321, 1_000_003));
  assert.ok(asked.length <= 6, `${asked.length} tiles`);
  assert.throws(() => inclusionRanges(7, 7), RangeError);
  assert.throws(() => consistencyRanges(8, 7), RangeError);
});

test('sizes beyond 2^31 are counted exactly', () => {
  const size = 2 ** 40 + 3;
  assert.equal(inclusionRanges(2 ** 39 + 1, size).length, 41);
  assert.ok(!provesInclusion(emptyRoot, size, size, [], emptyRoot));
});
