// SHA-256 against the vectors of FIPS 180-4, and hashes of data that ignore key order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, sha256 } from './hash.ts';

test('FIPS 180-4 examples', () => {
  assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(
    sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'),
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('text is hashed as UTF-8, bytes as they are', () => {
  assert.equal(sha256('é€😀'), sha256(new TextEncoder().encode('é€😀')));
  assert.notEqual(sha256('é'), sha256(Buffer.from('é', 'latin1')));
});

test('data: the hash of its canonical text, whatever the order of its keys', () => {
  assert.equal(hashOf({ b: [1, 2], a: null }), sha256('{"a":null,"b":[1,2]}'));
  assert.equal(hashOf({ b: [1, 2], a: null }), hashOf({ a: null, b: [1, 2] }));
  assert.notEqual(hashOf({ b: [1, 2] }), hashOf({ b: [2, 1] }));
});
