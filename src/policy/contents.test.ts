// The table of contents: told by its entries, not by words alone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Prose, contentsIn, titleOf } from './index.ts';

type Line = readonly [kind: 'heading' | 'item' | 'paragraph', text: string, href?: string];

const prose = (lines: readonly Line[]): Prose =>
  ({
    format: 'markdown',
    language: 'en',
    title: '',
    blocks: lines.map(([kind, text, href], at) => ({
      id: `b${at}`,
      kind,
      depth: 1,
      segments: [{ id: `s${at}`, text, span: [0, 0], ...(href ? { runs: [{ text, href }] } : {}) }],
    })),
  }) as unknown as Prose;

const entriesOf = (lines: readonly Line[]): string[] => contentsIn(prose(lines)).map(({ text }) => text);

const headings: readonly Line[] = [
  ['heading', '1. Who we are'],
  ['paragraph', 'Owlet Lamps.'],
  ['heading', '2. Your data'],
  ['paragraph', 'Names.'],
  ['heading', '3. Your rights'],
];

test('items that repeat the headings below are entries, with or without a title of their own, also where one leads nowhere', () => {
  const list: readonly Line[] = [
    ['item', 'Who we are'],
    ['item', 'Your data'],
    ['item', 'Your rights'],
    ['item', 'Cookies'],
  ];
  assert.equal(entriesOf([['heading', 'Privacy'], ...list, ...headings]).length, 4);
  assert.equal(entriesOf([['heading', 'Table des matières'], ...list.slice(1), ...headings]).length, 3);
});

test('a list under such a title that names no heading is a list of something else; headings above do not count', () => {
  const list: readonly Line[] = [
    ['item', 'name'],
    ['item', 'address'],
    ['item', 'shoe size'],
  ];
  assert.deepEqual(entriesOf([['heading', 'Overzicht'], ...list, ...headings]), []);
  assert.deepEqual(
    entriesOf([...headings, ['item', 'Who we are'], ['item', 'Your data'], ['item', 'Your rights']]),
    [],
  );
});

test('links into the text are entries, whatever they are called', () => {
  assert.equal(
    entriesOf([['item', 'One', '#1'], ['item', 'Two', '#2'], ['item', 'Three', '#3'], ...headings]).length,
    3,
  );
  assert.equal(
    entriesOf([['item', 'One', '/1'], ['item', 'Two', '/2'], ['item', 'Three', '/3'], ...headings]).length,
    0,
  );
});

test('titles are compared without numbering, case and quotes', () => {
  for (const title of ['2.1 What’s “yours”?', "B. What's yours", '§ 4. WHAT’S YOURS.'])
    assert.equal(titleOf(title), "what's yours");
  assert.equal(titleOf('A right to know'), 'a right to know');
});
