// Tests that ids survive a second reading: insertions of equals, moves, edits; and that the work stays bounded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { work } from '#base/testing';
import { type Prose, segmentsOf } from '#policy';
import { align } from './align.ts';
import { commonSequence } from './common-sequence.ts';
import { segment } from './segment.ts';

const prose = (...sentences: string[]): Prose =>
  segment({ name: 'policy.txt', text: sentences.map((one) => `${one}\n\n`).join('') }).prose;
const byText = (one: Prose): [string, string][] => segmentsOf(one).map(({ text, id }) => [text, id]);

test('the same text keeps every id', () => {
  const before = prose('We keep logs for a year.', 'Contact us.', 'We keep logs for a year.');
  const { prose: after, edited } = align(before, before);
  assert.deepEqual(byText(after), byText(before));
  assert.equal(edited.size, 0);
});

test('an equal sentence inserted before others takes a new ordinal', () => {
  const before = prose('Alpha is first here.', 'Contact us.', 'Beta is second here.', 'Contact us.');
  const after = align(
    before,
    prose('Contact us.', 'Alpha is first here.', 'Contact us.', 'Beta is second here.', 'Contact us.'),
  ).prose;
  const ids = byText(after)
    .filter(([text]) => text === 'Contact us.')
    .map(([, id]) => id.split('-')[1]);
  assert.deepEqual(ids, ['3', '1', '2']);
});

test('an ordinal is never given to another sentence after a removal', () => {
  const once = prose('Contact us.', 'Alpha is first here.', 'Contact us.');
  const twice = align(once, prose('Alpha is first here.', 'Contact us.')).prose;
  assert.deepEqual(
    byText(twice).map(([, id]) => id),
    [segmentsOf(once)[1]!.id, segmentsOf(once)[2]!.id],
  );
});

test('a moved sentence keeps its id, an edited one is named', () => {
  const before = prose(
    'We keep invoices for seven years.',
    'We never sell personal data.',
    'You may object at any time.',
  );
  const next = prose(
    'You may object at any time.',
    'We keep all invoices for ten years.',
    'We never sell personal data.',
  );
  const { prose: after, edited, ids } = align(before, next);
  const idOf = (one: Prose, text: string): string => segmentsOf(one).find((s) => s.text === text)!.id;
  assert.equal(idOf(after, 'You may object at any time.'), idOf(before, 'You may object at any time.'));
  assert.deepEqual(
    [...edited],
    [[idOf(before, 'We keep invoices for seven years.'), idOf(after, 'We keep all invoices for ten years.')]],
  );
  for (const one of segmentsOf(after))
    assert.equal(segmentsOf(next).find((s) => s.id === ids.get(one.id))!.text, one.text);
});

test('a sentence that shares few words is new, not edited', () => {
  const { edited } = align(prose('We keep invoices for seven years.'), prose('Cookies measure visits on our shop.'));
  assert.equal(edited.size, 0);
});

test('any two texts align: ids unique, texts untouched, equal ids mean equal sentences', () => {
  const text = fc.array(fc.constantFrom('Aa bb cc.', 'Dd ee ff.', 'Gg hh ii.', 'Aa bb xx.', 'Contact us.', 'Jj kk.'), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const before = prose(...one);
      const next = prose(...other);
      const { prose: after, edited } = align(before, next);
      const ids = segmentsOf(after).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        byText(after).map(([words]) => words),
        byText(next).map(([words]) => words),
      );
      const old = new Map(segmentsOf(before).map(({ id, text: words }) => [id, words]));
      for (const [words, id] of byText(after)) assert.equal(old.get(id) ?? words, words);
      for (const [from, to] of edited) assert.ok(old.has(from) && ids.includes(to) && !ids.includes(from));
    }),
  );
});

/** The longest common subsequence by definition, as an oracle. */
function longestLength(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + longestLength(a.slice(1), b.slice(1));
  return Math.max(longestLength(a.slice(1), b), longestLength(a, b.slice(1)));
}

test('the common sequence rises, pairs equals, and is the longest there is', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const pairs = commonSequence(a, b);
      pairs.forEach(([i, j], index) => {
        assert.equal(a[i], b[j]);
        if (index > 0) assert.ok(i > pairs[index - 1]![0] && j > pairs[index - 1]![1]);
      });
      assert.equal(pairs.length, longestLength(a, b));
    }),
  );
});

test('twenty thousand shuffled or equal sentences align in bounded time', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `s${(index * 7919) % 20_011}`);
  const same = Array.from({ length: 20_000 }, () => 'x');
  const worked = work();
  commonSequence(many, many.toReversed());
  assert.equal(commonSequence([...same, 'a'], ['b', ...same]).length, 0);
  assert.ok(worked() < 2000);
});
