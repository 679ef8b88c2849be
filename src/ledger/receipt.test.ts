// Signed notes by the example of the Go checksum database, receipts there and back, and every way in which one can be false.
import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { leafHash, nodeHash } from './merkle.ts';
import { isSignedBy, parseNote, parseVkey, signNote, signerOf, vkeyOf } from './note.ts';
import { checkReceipt, parseReceipt, receiptText } from './receipt.ts';

/** The example of golang.org/x/mod/sumdb/note: an independent signer. */
const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const peterNote =
  'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

const key = generateKeyPairSync('ed25519').privateKey;
const signer = signerOf('ledger.example/acorn', key);

async function receiptOf(entry: Buffer, sibling: Buffer): Promise<string> {
  const path = [leafHash(sibling)];
  const root = nodeHash(leafHash(entry), path[0]!);
  const checkpoint = await signCheckpoint({ origin: signer.name, size: 2, root }, signer);
  return receiptText({ entry, index: 0, path, checkpoint });
}

test('a note that another program signed', () => {
  const verifier = parseVkey(peter)!;
  assert.equal(vkeyOf(verifier), peter);
  const note = parseNote(peterNote.replaceAll('’', "'"))!;
  assert.ok(isSignedBy(note, [verifier]));
  assert.ok(!isSignedBy({ ...note, text: note.text.replace('answer', 'anwser') }, [verifier]));
});

test('keys: own writing only', () => {
  const vkey = vkeyOf(signer);
  assert.equal(vkeyOf(parseVkey(vkey)!), vkey);
  for (const wrong of [vkey.replace('acorn', 'maple'), vkey.slice(0, -4), `${vkey}+x`, vkey.replace('+', ' '), ''])
    assert.equal(parseVkey(wrong), null, wrong);
});

test('a note signed by RFC 8032 bytes: the same text and key give the same signature', async () => {
  const seed = Buffer.from('302e020100300506032b657004220420' + '11'.repeat(32), 'hex');
  const fixed = signerOf('a', createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' }));
  assert.equal(await signNote('hello\n', fixed), await signNote('hello\n', fixed));
});

test('a receipt holds, also after a mail program changed its line ends', async () => {
  const entry = Buffer.from('{"kind":"policy.published"}');
  const receipt = await receiptOf(entry, Buffer.from('another'));
  for (const text of [receipt, receipt.replaceAll('\n', '\r\n')]) {
    const checked = checkReceipt(text, [signer]);
    assert.ok(checked.holds);
    assert.equal(Buffer.from(checked.entry).toString(), entry.toString());
  }
  assert.ok(receipt.length < 600, `${receipt.length} bytes`);
});

test('a receipt of another log, of another entry, or with another path proves nothing', async () => {
  const receipt = await receiptOf(Buffer.from('one'), Buffer.from('two'));
  const stranger = signerOf('ledger.example/acorn', generateKeyPairSync('ed25519').privateKey);
  assert.deepEqual(checkReceipt(receipt, [stranger]), { holds: false, because: 'unknown-log' });
  assert.deepEqual(checkReceipt(receipt, []), { holds: false, because: 'unknown-log' });
  const forged = receipt.replace(/^extra .*$/m, `extra ${Buffer.from('three').toString('base64')}`);
  assert.deepEqual(checkReceipt(forged, [signer]), { holds: false, because: 'not-in-log' });
  const moved = receipt.replace('index 0', 'index 1');
  assert.deepEqual(checkReceipt(moved, [signer]), { holds: false, because: 'not-in-log' });
  const grown = receipt.replace(/\n2\n/, '\n3\n');
  assert.deepEqual(checkReceipt(grown, [signer]), { holds: false, because: 'unknown-log' });
});

test('no change of a single character passes', async () => {
  const receipt = await receiptOf(Buffer.from('{"kind":"attestation.given"}'), Buffer.from('two'));
  fc.assert(
    fc.property(fc.nat(receipt.length - 1), fc.integer({ min: 33, max: 126 }), (at, code) => {
      const changed = receipt.slice(0, at) + String.fromCharCode(code) + receipt.slice(at + 1);
      fc.pre(changed !== receipt);
      assert.ok(!checkReceipt(changed, [signer]).holds);
    }),
    // The second example once passed: the last letter before “=” has bits that stand for nothing.
    {
      numRuns: 500,
      examples: [
        [0, 67],
        [66, 82],
      ],
    },
  );
});

test('what is no receipt is told apart, whatever it is', () => {
  for (const text of ['', 'c2sp.org/tlog-proof@v1', '\n\n', 'c2sp.org/tlog-proof@v1\nindex 0\n\nx\n0\n\n'])
    assert.equal(parseReceipt(text), null);
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.ok(!checkReceipt(text, [signer]).holds);
    }),
  );
});

test('checkpoints: sizes without leading zeroes, roots of 32 bytes', async () => {
  const good = await signCheckpoint({ origin: 'a.example', size: 7, root: Buffer.alloc(32, 1) }, signer);
  assert.equal(parseCheckpoint(good)?.size, 7);
  assert.equal(parseCheckpoint(good.replace('\n7\n', '\n07\n')), null);
  assert.equal(parseCheckpoint(good.replace('\n7\n', '\n-7\n')), null);
});
