// Tile paths by the examples of the standard, bundles there and back, and paths that are not the standard's own writing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bundleOf, entriesOf, growingTiles, parseTilePath, tilePath, widthIn } from './tiles.ts';

test('paths as the standard writes them', () => {
  assert.equal(tilePath(0, 1_234_067, 256), 'tile/0/x001/x234/067');
  assert.equal(tilePath('entries', 5, 17), 'tile/entries/005.p/17');
  assert.deepEqual(parseTilePath('tile/1/x001/234.p/9'), { level: 1, n: 1234, width: 9 });
});

test('a tree of 70 000 leaves has the tiles that the standard counts', () => {
  assert.deepEqual(
    growingTiles(70_000).map((id) => [id.level, id.n, widthIn(id, 70_000)]),
    [
      [0, 273, 112],
      [1, 1, 17],
      [2, 0, 1],
    ],
  );
  assert.deepEqual(
    growingTiles(256).map((id) => [id.level, id.n, widthIn(id, 256)]),
    [[1, 0, 1]],
  );
});

test('any tile has one path, and no other writing of it is taken', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const)),
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 1, max: 256 }),
      (level, n, width) => {
        assert.deepEqual(parseTilePath(tilePath(level, n, width)), { level, n, width });
      },
    ),
  );
  for (const path of [
    'tile/00/001',
    'tile/0/x000/001',
    'tile/0/1',
    'tile/64/001',
    'tile/0/001.p/256',
    'tile/0/001.p/0',
    'tile/0/../001',
    'tile/0/001/',
    'checkpoint',
  ])
    assert.equal(parseTilePath(path), null, path);
});

test('bundles there and back; a cut one is none', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
      const bundle = bundleOf(entries);
      assert.deepEqual(
        entriesOf(bundle)?.map((entry) => [...entry]),
        entries.map((entry) => [...entry]),
      );
      if (bundle.length > 0 && entries.at(-1)!.length > 0) assert.equal(entriesOf(bundle.subarray(0, -1)), null);
    }),
  );
  assert.throws(() => bundleOf([new Uint8Array(65_536)]), RangeError);
});
