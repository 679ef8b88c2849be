// Contents: the entries of a text's table of contents, told by what they are: items that repeat the headings which follow.
import type { Block, Prose, Segment } from './text.ts';

const called =
  /^[\W\d_]*(?:(?:table of )?contents|topics|index|overview|in this (?:policy|notice|statement)|on this page|sections|sommaire|table des mati[eè]res|plan|inhoud(?:sopgave)?|onderwerpen|overzicht|inhalt(?:s(?:verzeichnis|[uü]bersicht))?|[uü]bersicht|themen)\W*$/iu;
const fewest = 3;

/** How a title is compared: without numbering, case, kind of quotes and punctuation. */
export const titleOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s§]*(?:\d+(?:\.\d+)*\.?|(?:[ivxlc]+|[a-z])[.)])\s+/u, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/**
 * The entries of the table of contents in their order, one segment each; empty where there is none. A list is one when most of
 * its items are titles of headings below it (under a heading like “Contents” a third of them), or all are links into the text.
 */
export function contentsIn({ blocks }: Prose): Segment[] {
  const lastAt = new Map<string, number>();
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') lastAt.set(titleOf(textOf(block)), at);
  });
  for (let from = 0, to = 0; from < blocks.length; from = to + 1) {
    for (to = from; blocks[to]?.kind === 'item'; to++);
    const entries = blocks.slice(from, to);
    if (entries.length < fewest || entries.some((block) => block.segments.length !== 1)) continue;
    const leading = entries.filter((block) => (lastAt.get(titleOf(textOf(block))) ?? -1) >= to).length;
    const heading = blocks[from - 1];
    const needed =
      heading && called.test(textOf(heading)) ? entries.length / 3 : Math.max(fewest, entries.length * 0.6);
    if (leading >= needed || entries.every(isLinkWithin)) return entries.flatMap((block) => block.segments);
  }
  return [];
}

const textOf = ({ segments }: Block): string => segments.map((segment) => segment.text).join(' ');

/** One link to a place in the same text, and nothing else. */
function isLinkWithin({ segments: [entry] }: Block): boolean {
  const links = entry?.runs?.filter(({ href }) => href?.startsWith('#')) ?? [];
  return links.length === 1 && links[0]!.text.trim() === entry!.text.trim();
}
