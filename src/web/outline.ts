// Turns the flat blocks of a prose into the tree that a page needs: title, sections, nested lists, tables.
import type { Block, Prose, Segment } from '#policy';

export interface Item {
  block: Block;
  lists: readonly List[];
}

export interface List {
  kind: 'list';
  /** `ordered` when the source prints numbers or letters: those are then shown as printed, because other sentences refer to them. */
  ordered: boolean;
  items: readonly Item[];
}

export interface Table {
  kind: 'table';
  head: Block | null;
  rows: readonly Block[];
}

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  block: Block;
}

export type Part = Heading | List | Table | { kind: 'paragraph'; block: Block };

export interface Outline {
  /** The document's own title: its first block when that is a heading, else null and `title` stands alone. */
  titleBlock: Block | null;
  title: string;
  parts: readonly Part[];
}

const deepestList = 8;

/** `top` is the level of the document's title (1 to 3); no heading below it skips a level. */
export function outlineOf(prose: Prose, top = 1): Outline {
  const [first] = prose.blocks;
  const titleBlock = first?.kind === 'heading' && textOf(first) !== '' ? first : null;
  const blocks = titleBlock ? prose.blocks.slice(1) : prose.blocks;
  return { titleBlock, title: titleBlock ? textOf(titleBlock) : prose.title, parts: partsOf(blocks, top) };
}

/** The plain text of a block: its segments, one space between. */
export const textOf = (block: Block): string =>
  block.segments
    .map((segment) => segment.text)
    .join(' ')
    .trim();

/** All headings in order, the title first. */
export const headingBlocks = (outline: Outline): Block[] => [
  ...(outline.titleBlock ? [outline.titleBlock] : []),
  ...outline.parts.flatMap((part) => (part.kind === 'heading' ? [part.block] : [])),
];

/** A heading's name in links, as GitHub makes it: lower case, without punctuation, `-` for spaces. */
export const nameOf = (block: Block): string =>
  textOf(block)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

function partsOf(blocks: readonly Block[], top: number): Part[] {
  const parts: Part[] = [];
  const above: number[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!;
    if (block.kind === 'item' || block.kind === 'row') {
      const run = takeWhile(blocks, at, block.kind);
      at += run.length;
      if (block.kind === 'item') parts.push(...listsOf(run));
      else parts.push(tableOf(run));
      continue;
    }
    at += 1;
    if (block.kind === 'paragraph') parts.push({ kind: 'paragraph', block });
    else parts.push({ kind: 'heading', level: levelOf(block, above, top), block });
  }
  return parts;
}

function levelOf(block: Block, above: number[], top: number): Heading['level'] {
  while (above.length > 0 && above.at(-1)! >= block.depth) above.pop();
  above.push(block.depth);
  return Math.min(top + above.length, 6) as Heading['level'];
}

function takeWhile(blocks: readonly Block[], from: number, kind: Block['kind']): Block[] {
  const end = blocks.findIndex((block, index) => index >= from && block.kind !== kind);
  return blocks.slice(from, end === -1 ? blocks.length : end);
}

interface GrowingList {
  kind: 'list';
  ordered: boolean;
  items: GrowingItem[];
}
interface GrowingItem {
  block: Block;
  lists: GrowingList[];
}

function listsOf(blocks: readonly Block[]): List[] {
  const roots: GrowingList[] = [];
  const path: GrowingItem[] = [];
  for (const block of blocks) {
    const depth = Math.max(1, Math.min(block.depth, path.length + 1, deepestList));
    path.length = depth - 1;
    const siblings = path.at(-1)?.lists ?? roots;
    const ordered = isOrdered(block.marker);
    let list = siblings.at(-1);
    if (list?.ordered !== ordered) siblings.push((list = { kind: 'list', ordered, items: [] }));
    const item: GrowingItem = { block, lists: [] };
    list.items.push(item);
    path.push(item);
  }
  return roots;
}

const isOrdered = (marker: string | null): boolean => marker !== null && /[\p{L}\p{N}]/u.test(marker) && marker !== 'o';

/** A first row of short labels above at least one other row is the table's head. */
function tableOf(rows: readonly Block[]): Table {
  const [first, ...rest] = rows;
  const isHead =
    first !== undefined &&
    rest.length > 0 &&
    (first.head ?? (first.segments.length > 1 && first.segments.every(isLabel)));
  return isHead ? { kind: 'table', head: first, rows: rest } : { kind: 'table', head: null, rows };
}

const isLabel = (segment: Segment): boolean =>
  segment.text.length <= 40 && /\p{L}/u.test(segment.text) && !/[@:.;?!]|\d{2}/u.test(segment.text);
