// Literals of expressions: what they must contain, and that no expression matches a text without them.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { requiredLiterals } from '#base';
import { promiseKinds } from '#policy';
import { fold } from './fold.ts';
import { corpus } from './testing.ts';

test('literals of some expressions, the strongest group first', () => {
  assert.deepEqual(
    requiredLiterals(/\b(?:kept|retained) (?:for|until)\b/i),
    [
      ['kept', 'retained'],
      ['for', 'until'],
    ].slice(0, 1),
  );
  assert.deepEqual(requiredLiterals(/back-?ups?\b/), [['back'], ['up']].slice(0, 1));
  assert.deepEqual(requiredLiterals(/colou?r/), [['colo']]);
  assert.deepEqual(requiredLiterals(/(?:abc|de)+fgh/), [['fgh']]);
  assert.deepEqual(requiredLiterals(/[xyz]|abc/), []);
  assert.deepEqual(requiredLiterals(/(?!abc)\d\w*/), []);
  assert.deepEqual(requiredLiterals(/a{0}bcd/), [['bcd']]);
  assert.deepEqual(requiredLiterals(/\p{Lu}rgent \u00e9t\x41/u), [['rgent ']]);
});

const sayings = promiseKinds.flatMap((kind) =>
  kind.says
    .flatMap((said) => ('match' in said ? [said.match, said.under, said.after] : []))
    .filter((regex) => regex !== undefined),
);

const groups = new Map(sayings.map((regex) => [regex, requiredLiterals(regex)]));

const lacks = (regex: RegExp, text: string): boolean =>
  groups.get(regex)!.some((group) => !group.some((literal) => text.includes(literal)));

test('on our corpus no saying matches a sentence that lacks its literals', () => {
  const sentences = corpus().flatMap(({ text }) =>
    fold(text)
      .toLowerCase()
      .split(/\n|(?<=\.) /),
  );
  for (const regex of sayings) {
    for (const sentence of sentences)
      if (lacks(regex, sentence)) assert.ok(!regex.test(sentence), `${regex.source} matches “${sentence}”`);
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
        if (lacks(regex, text)) assert.ok(!regex.test(text));
      },
    ),
    { numRuns: 3000 },
  );
});
