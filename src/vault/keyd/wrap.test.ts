// Wrapping and deriving against published vectors (RFC 5869, RFC 4231) and node's own primitives composed by hand.
import assert from 'node:assert/strict';
import { createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundTo, columnKeysOf, derive, extract, indexOf, unwrap, wrap, wrappedBytes } from './wrap.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

test('extract is HKDF-Extract: test case 3 of RFC 5869, which has no salt', () => {
  assert.deepEqual(
    extract(Buffer.alloc(22, 0x0b)),
    hex('19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04'),
  );
});

test('indexOf is HMAC-SHA-256: test case 4 of RFC 4231 is what node answers, and node is what indexOf answers', () => {
  const rfc = createHmac('sha256', hex('0102030405060708090a0b0c0d0e0f10111213141516171819')).update(
    Buffer.alloc(50, 0xcd),
  );
  assert.equal(rfc.digest('hex'), '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b');
  const key = randomBytes(32);
  const [one, other] = indexOf(key, [
    { field: 'contact.email', value: 'zoë@harbour.example' },
    { field: 'contact.emai', value: 'lzoë@harbour.example' },
  ]);
  assert.deepEqual(
    one,
    createHmac('sha256', key)
      .update(Buffer.concat([Buffer.from('contact.email'), Buffer.of(0), Buffer.from('zoë@harbour.example')]))
      .digest(),
  );
  assert.notDeepEqual(one, other);
});

test('column keys and derived keys are node’s own HKDF, for any key and name', () => {
  fc.assert(
    fc.property(
      bytes32,
      fc.array(fc.stringMatching(/^[a-z]{1,12}\.[a-z]{1,12}$/), { maxLength: 4 }),
      (dek, columns) => {
        const expected = columns.map((column) =>
          Buffer.from(hkdfSync('sha256', dek, '', `upheld column v1 ${column}`, 32)),
        );
        assert.deepEqual(columnKeysOf(extract(dek), columns), expected);
      },
    ),
  );
  assert.deepEqual(derive('a secret', 'a use'), Buffer.from(hkdfSync('sha256', 'a secret', '', 'a use', 32)));
});

test('a wrapped key is version, nonce, ciphertext and tag as node opens them, bound as it says', () => {
  const [under, key] = [randomBytes(32), randomBytes(32)];
  const wrapped = wrap(under, key, boundTo('t', 'bucket', 'b', 7));
  assert.equal(wrapped.length, 61);
  assert.equal(wrapped[0], 1);
  const cipher = createDecipheriv('aes-256-gcm', under, wrapped.subarray(1, 13));
  cipher.setAAD(Buffer.from('upheld|t|bucket|b|7')).setAuthTag(wrapped.subarray(45, 61));
  assert.deepEqual(Buffer.concat([cipher.update(wrapped.subarray(13, 45)), cipher.final()]), key);
});

test('what was wrapped opens again, and nowhere else: not with a bit changed, not bound otherwise, not under another key', () => {
  const bound = fc.stringMatching(/^[a-z0-9|]{1,40}$/);
  fc.assert(
    fc.property(bytes32, bytes32, bytes32, bound, bound, fc.nat(), (under, key, wrongKey, one, other, bit) => {
      const wrapped = wrap(under, key, one);
      assert.deepEqual(unwrap(under, wrapped, one), key);
      if (one !== other) assert.equal(unwrap(under, wrapped, other), null);
      if (!under.equals(wrongKey)) assert.equal(unwrap(wrongKey, wrapped, one), null);
      const changed = Buffer.from(wrapped);
      const at = bit % (wrappedBytes * 8);
      changed[at >> 3]! ^= 1 << (at & 7);
      assert.equal(unwrap(under, changed, one), null);
    }),
  );
});

test('bytes of any other length or version are no wrapped key', () => {
  const under = randomBytes(32);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 130 }), (bytes) => {
      assert.equal(unwrap(under, bytes, 'x'), null);
    }),
  );
});

test('two wraps of the same key share nothing but their version', () => {
  const [under, key] = [randomBytes(32), randomBytes(32)];
  const [one, other] = [wrap(under, key, 'x'), wrap(under, key, 'x')];
  assert.notDeepEqual(one.subarray(1, 13), other.subarray(1, 13));
  assert.notDeepEqual(one.subarray(13), other.subarray(13));
});
