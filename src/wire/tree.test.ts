// Trees as HTML: texts and values are only ever text, slots are filled or leave no trace, and nothing that runs can be in one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Tree, htmlOf } from '#wire';

test('whatever a text or a value holds, it ends neither', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'/a={} '.split('')) }), (text) => {
      const html = htmlOf(['p', { title: text }, text]);
      assert.equal(html.match(/[<>]/g)?.length, 4, html);
    }),
  );
});

test('slots: filled, or the attribute is left out', () => {
  const box: Tree = ['input', { type: 'checkbox', checked: '{statistics/google}', value: 'a {b}' }];
  assert.equal(htmlOf(box), '<input type="checkbox" value="a {b}">');
  assert.equal(htmlOf(box, { 'statistics/google': 'on' }), '<input type="checkbox" checked="on" value="a {b}">');
  assert.equal(htmlOf(['p', { title: '{x}' }], { x: '"><script>' }), '<p title="&quot;&gt;&lt;script&gt;"></p>');
});

test('what could run is refused', () => {
  const bad: Tree[] = [
    ['script', {}, 'x'],
    ['style', {}, 'x'],
    ['p', { onclick: 'x' }],
    ['p', { style: 'x' }],
    ['p x', {}],
    ['p', { 'a>b': 'x' }],
  ];
  for (const tree of bad) assert.throws(() => htmlOf(tree), /no tree/);
});
