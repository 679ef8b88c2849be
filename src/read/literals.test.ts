// Literals of expressions: what they must contain, and that no expression matches a text without them.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { casesOf } from '#base';
import { promiseKinds } from '#policy';
import { fold } from './fold.ts';
import { corpus } from './testing.ts';

test('literals of some expressions, the strongest group first', () => {
  assert.deepEqual(casesOf(/\b(?:kept|held) (?:for|till)\b/i), [
    [[' kept for ', ' held for ', ' kept till', ' held till']],
  ]);
  assert.deepEqual(casesOf(/back-?ups?\b/), [[['backup ', 'back up ', 'backups ', 'back ups ']]]);
  assert.deepEqual(casesOf(/colou?r/), [[['color', 'colour']]]);
  assert.deepEqual(casesOf(/labell?ed/i), [[['labeled', 'labelled']]]);
  assert.deepEqual(casesOf(/(?:abc)*fgh/), [[['fgh']]]);
  assert.deepEqual(casesOf(/[xyz]|abc/), []);
  assert.deepEqual(casesOf(/(?!abc)\d\w*/), []);
  assert.deepEqual(casesOf(/a{0}bcd/), [[['bcd']]]);
  assert.deepEqual(casesOf(/\p{Lu}rgent \u00e9t\x41/u), [[['rgent ']]]);
});

test('where words begin and end is known, and that other signs part them', () => {
  assert.deepEqual(casesOf(/\bact\b/), [[[' act ']]]);
  assert.deepEqual(casesOf(/\bact(?:s|ing)?\b.{0,9}\bupon\b/), [[[' upon '], [' act ', ' acts ', ' acting ']]]);
  assert.deepEqual(casesOf(/\(art\.\s+lost$/), [[[' art  '], [' lost ']]]);
  assert.deepEqual(casesOf(/[^a]\bsuch\b/), [[[' such ']]]);
});

test('branches that need several groups are cases of their own', () => {
  assert.deepEqual(casesOf(/\bsold\b.*\babroad\b|\btraded\b|\bleft\b.*\bunread\b/), [
    [[' traded ']],
    [[' abroad '], [' sold ']],
    [[' unread '], [' left ']],
  ]);
  assert.deepEqual(casesOf(/\bsold\b.*\babroad\b|\d/), []);
});

const sayings = promiseKinds.flatMap((kind) =>
  kind.says
    .flatMap((said) => ('match' in said ? [said.match, said.under, said.after] : []))
    .filter((regex) => regex !== undefined),
);

const cases = new Map(sayings.map((regex) => [regex, casesOf(regex)]));

/** As the scanner reads a text. */
const plainly = (text: string): string => Buffer.from(` ${text} `).toString('latin1').toLowerCase().replace(/\W/g, ' ');

function lacks(regex: RegExp, plain: string): boolean {
  const known = cases.get(regex)!;
  const stands = (group: readonly string[]): boolean => group.some((literal) => plain.includes(literal));
  return known.length > 0 && !known.some((one) => one.every(stands));
}

test('on our corpus no saying matches a sentence that lacks its literals', () => {
  const sentences = corpus().flatMap(({ text }) =>
    fold(text)
      .toLowerCase()
      .split(/\n|(?<=\.) /),
  );
  for (const sentence of sentences) {
    const plain = plainly(sentence);
    for (const regex of sayings)
      if (regex.test(sentence)) assert.ok(!lacks(regex, plain), `${regex.source} matches “${sentence}”`);
  }
});

test('property: nor a text made of its own pieces', () => {
  const words = [...new Set(sayings.flatMap((regex) => regex.source.match(/[a-z]{2,}/gi) ?? []))];
  fc.assert(
    fc.property(
      fc.constantFrom(...sayings),
      fc.array(fc.constantFrom(...words, ' ', ' ', '-', ':', '.'), { maxLength: 30 }),
      (regex, pieces) => {
        const text = pieces.join(' ').toLowerCase();
        if (regex.test(text)) assert.ok(!lacks(regex, plainly(text)));
      },
    ),
    { numRuns: 3000 },
  );
});
