// The sieve against trying every line: it may let lines through in vain, it may never hold one back that fits.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Sieve, sieveOf } from './sieve.ts';

const expressions: readonly RegExp[] = [
  /\b(?:lamp|lantern)s? (?:for|of) (?:the )?(?:hall|kitchen)\b/,
  /\bnot? (?:sold|given) away\b/,
  /^closed|open$/,
  /\d+ (?:days|weeks)/,
  /(?<!un)sealed\b.{0,20}\bwax/,
  /[a-z]/,
  /kitchen/u,
  /\b(?:hall|9)\b/,
];
const words = [
  'lamps',
  'for',
  'the',
  'hall',
  'kitchen',
  'no',
  'sold',
  'away',
  'closed',
  'open',
  '30',
  'days',
  'sealed',
  'wax',
  'é',
  '9',
  '',
];

/** Expressions are looked for at once only when two texts have asked for them. */
function asked(lines: readonly string[]): Sieve {
  const sieve = sieveOf(lines);
  for (const one of expressions) sieve.lines(one);
  return sieve;
}

test('every line that fits is among those that it names', () => {
  for (let text = 0; text < 3; text++) asked(['lamps for the hall']);
  let narrowed = 0;
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...words), { maxLength: 8 }), { maxLength: 12 }), (made) => {
      const lines = made.map((line) => line.join(' '));
      const sieve = asked(lines);
      for (const one of expressions) {
        const fitting = lines.flatMap((line, at) => (one.test(line) ? [at] : []));
        const named = sieve.lines(one);
        if (named) {
          assert.deepEqual(
            named.filter((at) => one.test(lines[at]!)),
            fitting,
            String(one),
          );
          if (named.length < lines.length) narrowed++;
        }
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(narrowed > 300, `it rules out too little: ${narrowed}`);
});

test('an expression made for one text is tried on every line', () => {
  for (let text = 0; text < 5; text++) {
    const made = new RegExp(`quay ${text}`);
    assert.equal(sieveOf([`quay ${text}`]).lines(made), undefined);
  }
});
