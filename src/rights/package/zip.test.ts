// The zip on its way: what cannot be read ends it with that error, and never waits or ends as if it were whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipped, whole } from './testing-holdings.ts';
import { type Entry, zip } from './zip.ts';

const made = '2026-11-22T23:10:00Z';
const entry = (path: string, ...pieces: (string | Uint8Array | Error)[]): Entry => ({
  path,
  // oxlint-disable-next-line require-await
  async *content() {
    for (const piece of pieces) {
      if (piece instanceof Error) throw piece;
      yield piece;
    }
  },
});

test('text and bytes as they are, whatever their pieces, and nothing where there is nothing', async () => {
  const long = 'é😀'.repeat(20_000);
  const bytes = new Uint8Array([0, 255, 13, 10]);
  const files = unzipped(
    await whole(zip([entry('a.txt', 'x', long, 'y'), entry('b.bin', 'x', bytes, 'z'), entry('c')], made)),
  );
  assert.equal(files.get('a.txt')!.toString(), `x${long}y`);
  assert.deepEqual(files.get('b.bin'), Buffer.concat([Buffer.from('x'), bytes, Buffer.from('z')]));
  assert.equal(files.get('c')!.length, 0);
});

test('an entry that breaks off ends the zip with its error', async () => {
  for (const broken of [entry('b', new Error('lost')), entry('b', 'x'.repeat(100_000), new Error('lost'))])
    await assert.rejects(whole(zip([entry('a', 'fine'), broken, entry('c', 'never')], made)), /lost/);
});

test('a name that leaves the folder is refused', async () => {
  for (const path of ['../a', '/a', 'a/../../b', 'C:/a'])
    await assert.rejects(whole(zip([entry(path, 'x')], made)), /path|relative|absolute/i);
});
