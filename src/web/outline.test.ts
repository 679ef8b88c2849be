// The tree of a document: its title, headings that skip no level, lists in lists, tables.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Prose } from '#policy';
import { type Item, type List, type Part, outlineOf, textOf } from './outline.ts';

const block = (kind: Block['kind'], depth: number, text: string, marker: string | null = null): Block => ({
  kind,
  depth,
  marker,
  segments: text
    .split('|')
    .map((cell, at) => ({ id: `0123456789ab-${at + 1}`, text: cell, span: [0, 0] as [number, number] })),
});
const prose = (...blocks: Block[]): Prose => ({ format: 'text', language: 'en', title: 'Of the file', blocks });
const levels = (parts: readonly Part[]): number[] =>
  parts.flatMap((part) => (part.kind === 'heading' ? [part.level] : []));

/** A list as nested arrays of texts. */
const shape = (list: List): unknown[] => list.items.map((item: Item) => [textOf(item.block), ...item.lists.map(shape)]);

test('the first block is the title when it is a heading; otherwise the title stands alone', () => {
  const titled = outlineOf(prose(block('heading', 1, 'Privacy'), block('paragraph', 0, 'We care.')));
  assert.equal(titled.titleBlock?.segments[0]?.text, 'Privacy');
  assert.equal(titled.parts.length, 1);
  const bare = outlineOf(prose(block('paragraph', 0, 'We care.')));
  assert.deepEqual([bare.titleBlock, bare.title], [null, 'Of the file']);
});

test('headings start right below the title and skip no level, whatever the source does', () => {
  const heads = [3, 5, 5, 2, 6, 1, 4].map((depth) => block('heading', depth, 'Head'));
  assert.deepEqual(levels(outlineOf(prose(block('heading', 1, 'Title'), ...heads)).parts), [2, 3, 3, 2, 3, 2, 3]);
  assert.deepEqual(levels(outlineOf(prose(block('paragraph', 0, 'x'), ...heads), 2).parts), [3, 4, 4, 3, 4, 3, 4]);
});

test('for any depths, each heading is at most one level below the one before it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 }), fc.constantFrom(1, 2), (depths, top) => {
      const blocks = depths.map((depth) => block('heading', depth, 'Head'));
      const found = levels(outlineOf(prose(block('paragraph', 0, 'x'), ...blocks), top).parts);
      assert.equal(found.length, depths.length);
      found.forEach((level, at) => assert.ok(level > top && level <= Math.min(6, (found[at - 1] ?? top) + 1)));
    }),
  );
});

test('items nest by depth, also when the source jumps', () => {
  const item = (depth: number, text: string, marker = '•') => block('item', depth, text, marker);
  const { parts } = outlineOf(
    prose(item(2, 'a'), item(1, 'b'), item(2, 'c'), item(5, 'd'), item(2, 'e'), item(1, 'f')),
  );
  assert.equal(parts.length, 1);
  assert.deepEqual(shape(parts[0] as List), [['a'], ['b', [['c', [['d']]], ['e']]], ['f']]);
});

test('a change of marker begins another list; numbers and letters are ordered, dots and dashes are not', () => {
  const markers = ['•', '-', '1.', 'a)', '(iv)', '–', 'o', null];
  const { parts } = outlineOf(prose(...markers.map((marker) => block('item', 1, 'x', marker))));
  assert.deepEqual(
    parts.map((part) => part.kind === 'list' && [part.ordered, part.items.length]),
    [
      [false, 2],
      [true, 3],
      [false, 3],
    ],
  );
});

test('ten thousand items, each a level deeper, make a shallow tree with every item in it', () => {
  const blocks = Array.from({ length: 10_000 }, (_, at) => block('item', at + 1, 'x', '•'));
  const count = (list: List): number =>
    list.items.reduce((sum, item) => sum + 1 + item.lists.reduce((all, inner) => all + count(inner), 0), 0);
  const [list] = outlineOf(prose(...blocks)).parts;
  assert.equal(count(list as List), 10_000);
});

test('rows make one table; short labels above other rows are its head', () => {
  const rows = ['Purpose|Basis', 'Delivery of parcels|Contract, Article 6(1)(b)'].map((text) => block('row', 0, text));
  const [table] = outlineOf(prose(...rows)).parts;
  assert.ok(table?.kind === 'table');
  assert.equal(table.head, rows[0]);
  assert.equal(table.rows.length, 1);
  const plain = ['E-mail|info@example.org', 'Phone|+32 123 45 67'].map((text) => block('row', 0, text));
  const [addresses] = outlineOf(prose(...plain)).parts;
  assert.ok(addresses?.kind === 'table' && addresses.head === null && addresses.rows.length === 2);
});
