// Folding keeps every offset and makes typographic and accented letters plain.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';

test('property: a folded text is as long as the text, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(fold(text).length, text.length);
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});

test('quotes, dashes, spaces and accents', () => {
  assert.equal(fold('“Größe” – l’œuvre d’été\u00a0!'), '"Grose" - l\'ouvre d\'ete !');
  assert.equal(fold('ÄÖÜ ŁÓDŹ Ærø'), 'AOU LODZ aro');
  assert.equal(fold('plain text, unchanged: 中文 Ελληνικά'), 'plain text, unchanged: 中文 Ελληνικά');
});
