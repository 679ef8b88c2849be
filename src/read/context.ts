// Context: each segment with the headings above it and the sentences that introduce its list.
import type { Block, Prose, Segment } from '#policy';
import { fold } from './fold.ts';
import { strongTopic } from './topics.ts';

/** One segment where it stands. All texts are folded: plain quotes and dashes, as long as the original. */
export interface Line {
  readonly index: number;
  readonly segment: Segment;
  readonly block: Block;
  readonly kind: Block['kind'];
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** What introduces its list: the sentence before the list, then the items around it. Empty outside lists. */
  readonly leads: readonly string[];
  /** First segment of its block. */
  readonly first: boolean;
}

interface OpenHeading {
  depth: number;
  text: string;
  /** It began with a paragraph: a heading of the same depth that goes straight into a list may then be its sub-heading. */
  beganWith: Block['kind'] | null;
  adopted: boolean;
}

/**
 * The segments of a prose in reading order, each with its context. Linear in the text.
 * Plain text has no heading levels; there a heading that goes straight into a list, after one that began with a sentence,
 * is taken as its sub-heading, unless it opens a topic of its own (rights, security, contact …).
 */
export function linesOf(prose: Prose): Line[] {
  const lines: Line[] = [];
  const open: OpenHeading[] = [];
  const items: { depth: number; text: string }[] = [];
  let lead = '';
  let paths: readonly string[] = [];
  prose.blocks.forEach((block, at) => {
    const texts = block.segments.map((segment) => fold(segment.text));
    const last = texts.at(-1) ?? '';
    if (block.kind === 'heading') {
      const text = texts.join(' ');
      const above = open.at(-1);
      const adopted =
        prose.format === 'text' &&
        above?.depth === block.depth &&
        (above.adopted || above.beganWith === 'paragraph') &&
        prose.blocks[at + 1]?.kind === 'item' &&
        !strongTopic(text);
      while (open.length > 0 && open.at(-1)!.depth >= block.depth && !(adopted && !open.at(-1)!.adopted)) open.pop();
      open.push({ depth: block.depth, text, beganWith: null, adopted });
      paths = open.map((heading) => heading.text);
      items.length = 0;
      if (!adopted) lead = '';
    } else {
      const heading = open.at(-1);
      if (heading) heading.beganWith ??= block.kind;
      if (block.kind === 'item') while (items.length > 0 && items.at(-1)!.depth >= block.depth) items.pop();
      else items.length = 0;
    }
    const listed =
      block.kind === 'item' || (block.kind === 'paragraph' && continuesList(lead, last, prose.blocks[at + 1]));
    const leads = listed ? [lead, ...items.map((item) => item.text)].filter((text) => text !== '') : [];
    block.segments.forEach((segment, position) => {
      lines.push({
        index: lines.length,
        segment,
        block,
        kind: listed ? 'item' : block.kind,
        text: texts[position]!,
        headings: paths,
        leads,
        first: position === 0,
      });
    });
    if (block.kind === 'item') items.push({ depth: block.depth, text: texts.join(' ') });
    else if (block.kind === 'paragraph' && !listed) lead = last;
  });
  return lines;
}

/** “We collect information that:” / “you give us in forms;” – a list that lost its bullets. */
const continuesList = (lead: string, last: string, next: Block | undefined): boolean =>
  lead.endsWith(':') && (/[;,]$/.test(last) || (next?.kind === 'item' && /^[a-z]/.test(last)));
