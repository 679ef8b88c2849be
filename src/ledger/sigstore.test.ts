// Receipts as another project's verifier sees them: Sigstore's code reads our checkpoints and follows our paths.
import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
// Its parts for checkpoint and path have no door of their own.
import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import fc from 'fast-check';
import { signCheckpoint } from './checkpoint.ts';
import { inclusionRanges, leafHash } from './merkle.ts';
import { signerOf } from './note.ts';
import { parseReceipt, receiptText } from './receipt.ts';
import { append, keyOf, layersOf, rangeHash } from './tiles.ts';

const key = generateKeyPairSync('ed25519').privateKey;
const signer = signerOf('ledger.example/acorn', key);
const log = [
  { logID: Buffer.from(signer.id), baseURL: 'https://ledger.example/acorn', publicKey: createPublicKey(key) },
] as unknown as Parameters<typeof verifyCheckpoint>[1];

/** Whether Sigstore's verifier takes the receipt. */
function taken(text: string): boolean {
  const { entry, index, path, checkpoint } = parseReceipt(text)!;
  const logged = {
    canonicalizedBody: Buffer.from(entry),
    inclusionProof: {
      logIndex: String(index),
      hashes: path.map((hash) => Buffer.from(hash)),
      checkpoint: { envelope: checkpoint },
    },
  } as unknown as Parameters<typeof verifyCheckpoint>[0];
  try {
    verifyMerkleInclusion(logged, verifyCheckpoint(logged, log));
    return true;
  } catch {
    return false;
  }
}

test('any receipt of ours is taken, and none that was changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.nat(), fc.nat(), async (size, a, b) => {
      const entries = Array.from({ length: size }, (_, n) => Buffer.from(`entry ${n}`));
      const tiles = append(0, [], entries.map(leafHash));
      const layers = new Map(tiles.map((tile) => [keyOf(tile), layersOf(tile.hashes)]));
      const root = rangeHash({ start: 0, end: size }, layers);
      const checkpoint = await signCheckpoint({ origin: signer.name, size, root }, signer);
      const index = a % size;
      const path = inclusionRanges(index, size).map((range) => rangeHash(range, layers));
      const receipt = { entry: entries[index]!, index, path, checkpoint };
      assert.ok(taken(receiptText(receipt)));
      assert.ok(!taken(receiptText({ ...receipt, entry: Buffer.from('another') })));
      if (size > 1) assert.ok(!taken(receiptText({ ...receipt, index: (index + 1 + (b % (size - 1))) % size })));
      assert.ok(!taken(receiptText({ ...receipt, checkpoint: checkpoint.replace(`\n${size}\n`, `\n${size + 1}\n`) })));
    }),
    { numRuns: 60 },
  );
});
