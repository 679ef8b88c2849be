// The cookie of a choice: written and read back the same; and nothing but what was written is read, whatever a browser sends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { work } from '#base/testing';
import { type Choice, choiceIn, choiceInCookies, cookieValue } from '#wire';

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('');
const code = (length: number) =>
  fc.string({ unit: fc.constantFrom(...base64url), minLength: length, maxLength: length });
const vendor = fc.string({ unit: fc.constantFrom(...'abcxyz019-'.split('')), minLength: 1, maxLength: 12 });
const plain = { noNullPrototype: true };
const answer = fc.record(
  { mark: code(8), granted: fc.boolean(), without: fc.uniqueArray(vendor, { maxLength: 4 }) },
  plain,
);
const choices: fc.Arbitrary<Choice> = fc.record(
  {
    secret: code(22),
    at: fc.integer({ min: 0, max: 99_999_999_999 }),
    gpc: fc.boolean(),
    answers: fc.record({ preferences: answer, statistics: answer, marketing: answer }, { requiredKeys: [], ...plain }),
  },
  plain,
);

test('written and read back the same, alone and among others', () => {
  fc.assert(
    fc.property(
      choices,
      fc.array(fc.constantFrom('a=1', 'xupheld=1.2', 'upheld-x=1', 'b="x; y"', '')),
      (choice, others) => {
        const value = cookieValue(choice);
        assert.match(value, /^[\w!#$%&'()*+./:<=>?@[\]^`{|}~-]+$/, 'RFC 6265, 4.1.1: cookie-octet');
        assert.deepEqual(choiceIn(value), choice);
        assert.deepEqual(choiceInCookies([...others, `upheld=${value}`, ...others].join('; ')), choice);
      },
    ),
  );
});

test('what is read is exactly what would be written: one writing for each choice', () => {
  const sign = fc.constantFrom(
    ...'1.~*+-_aAzZ09 ;=%"\u0000é'.split(''),
    'statistics',
    'marketing',
    'aaaaaaaa',
    'a'.repeat(22),
  );
  const hostile = fc.oneof(
    fc.string({ unit: sign, maxLength: 30 }),
    fc.string(),
    // One change in a sound one.
    fc.tuple(choices, fc.nat(200), fc.string({ maxLength: 2 })).map(([choice, at, put]) => {
      const value = cookieValue(choice);
      return value.slice(0, at) + put + value.slice(at + 1);
    }),
  );
  fc.assert(
    fc.property(hostile, (value) => {
      const choice = choiceIn(value);
      if (choice) assert.equal(choiceIn(cookieValue(choice))?.secret, choice.secret);
      if (choice && cookieValue(choice) !== value)
        // Only zeros before the time, and the order of the answers, may differ.
        assert.deepEqual(choiceIn(cookieValue(choice)), choice);
    }),
    { numRuns: 3000 },
  );
});

test('hostile values are no choice', () => {
  const secret = 'a'.repeat(22);
  const sound = `1.${secret}.zz.0.statistics~aaaaaaaa~1~one`;
  assert.ok(choiceIn(sound));
  const bad = [
    '',
    '1',
    sound.replace('1.', '2.'),
    `${sound}.`,
    `${sound}*`,
    `${sound}*statistics~aaaaaaaa~0~`,
    sound.replace('statistics', 'necessary'),
    sound.replace('statistics', '__proto__'),
    sound.replace('~1~', '~2~'),
    sound.replace('one', 'One'),
    sound.replace('one', 'one++two'),
    sound.replace('aaaaaaaa', 'aaaaaaa'),
    sound.replace(secret, `${secret}a`),
    sound.replace('.0.', '.2.'),
    `${sound}\n`,
    encodeURIComponent(`${sound}*`),
    `1.${secret}.zz.0.${'x'.repeat(3000)}`,
  ];
  for (const value of bad) assert.equal(choiceIn(value), null, value.slice(0, 80));
  assert.equal(Object.getPrototypeOf(choiceIn(sound)!.answers), Object.prototype);
});

test('a long line of hostile cookies takes no long time', () => {
  const worked = work();
  choiceInCookies(`upheld=1.${'a'.repeat(22)}.1.0.${'statistics~'.repeat(20_000)}; `.repeat(20));
  choiceIn(`1.${'a'.repeat(22)}.1.0.marketing~aaaaaaaa~1~${'a+'.repeat(900)}!`);
  assert.ok(worked() < 500);
});
