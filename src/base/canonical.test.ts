// Canonical JSON against the vectors printed in RFC 8785 itself, and against JSON.parse as a second reader.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Json, canonicalJson } from './canonical.ts';
import { Pii } from './sealed.ts';
import { Temporal } from './clock.ts';

/** RFC 8785, appendix B: the IEEE 754 bits of a number and its text. */
const numbers: readonly [bits: string, text: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE(0);

test('RFC 8785 appendix B: numbers', () => {
  for (const [bits, text] of numbers) assert.equal(canonicalJson(double(bits)), text, bits);
  assert.throws(() => canonicalJson(double('7fffffffffffffff')), TypeError);
  assert.throws(() => canonicalJson(double('7ff0000000000000')), TypeError);
});

test('RFC 8785 section 3.2.4: the sample, byte for byte', () => {
  const sample = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  const bytes = `
    7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
    5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
    5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`;
  assert.equal(Buffer.from(canonicalJson(JSON.parse(sample) as Json)).toString('hex'), bytes.replaceAll(/\s/g, ''));
});

test('RFC 8785 section 3.2.3: keys sorted by UTF-16 code units', () => {
  const sample = String.raw`{
    "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
  }`;
  assert.deepEqual(canonicalJson(JSON.parse(sample) as Json).match(/(?<=:")[^"]+/g), [
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test('RFC 8785 section 3.2.2.2: short escapes, lower-case \\u escapes, everything else as it is', () => {
  assert.equal(canonicalJson('\b\t\n\f\r"\\'), String.raw`"\b\t\n\f\r\"\\"`);
  assert.equal(canonicalJson('\u0000\u001f\u007f\u2028/é😀'), '"\\u0000\\u001f\u007f\u2028/é😀"');
});

test('keys that look like numbers, are empty or are named __proto__ are ordinary keys', () => {
  assert.equal(
    canonicalJson(JSON.parse('{"b":1,"10":2,"9":3,"":4,"__proto__":5}') as Json),
    '{"":4,"10":2,"9":3,"__proto__":5,"b":1}',
  );
});

test('a key without a value is left out, as JSON.stringify does', () => {
  assert.equal(canonicalJson({ b: undefined, a: 1 }), '{"a":1}');
});

test('what is not plain JSON data is refused, never hashed as {}', () => {
  const foreign: unknown[] = [
    undefined,
    () => 1,
    1n,
    Symbol('s'),
    new Date(0),
    new Map([[1, 2]]),
    new Set([1]),
    new Pii('ada@example.org'),
    Temporal.Instant.from('2026-01-01T00:00:00Z'),
    Buffer.from('x'),
    Object.assign([1], { length: 2 }),
    'lone \ud800 surrogate',
    { 'lone \udc00 key': 1 },
  ];
  for (const value of foreign) {
    assert.throws(() => canonicalJson(value as Json), TypeError, String(value));
    assert.throws(() => canonicalJson({ nested: [value] } as Json), TypeError, String(value));
  }
});

test('an object without a prototype is plain data', () => {
  assert.equal(canonicalJson(Object.assign(Object.create(null) as object, { a: 1 }) as Json), '{"a":1}');
});

const json = fc.jsonValue({ stringUnit: 'grapheme' }) as fc.Arbitrary<Json>;

test('property: the text reads back as the same data, and is its own canonical form', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonicalJson(JSON.parse(text) as Json), text);
    }),
  );
});

test('property: the order in which keys were written does not show', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), json), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      assert.equal(canonicalJson(reversed), canonicalJson(value));
    }),
  );
});
