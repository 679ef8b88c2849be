// Context: each segment with the headings above it and the sentences that introduce its list.
import { type Block, type Prose, type Segment, voiceOf } from '#policy';
import { type Passage, type Passages, fits } from './patterns.ts';
import { strongTopic } from './topics.ts';

/** One segment where it stands. */
export interface Line extends Passage {
  /** Its number among all lines, and among the passages. */
  readonly index: number;
  readonly segment: Segment;
  readonly block: Block;
  /** Cells that name columns count as headings, a paragraph that goes on with a list as an item. */
  readonly kind: Block['kind'];
  /** Headings above it, outermost first; the same array for all lines under the same headings. */
  readonly headings: readonly Passage[];
  /** What introduces its list: the sentence before the list, then the items around it. Empty outside lists. */
  readonly leads: readonly Passage[];
  /** Of a cell: what the head of the table calls its column. */
  readonly column: Passage | undefined;
  /** First segment of its block. */
  readonly first: boolean;
}

interface OpenHeading extends Passage {
  depth: number;
  /** What followed it: a heading that goes straight into a list may be the sub-heading of one that began with a sentence. */
  beganWith: Block['kind'] | null;
  adopted: boolean;
}

const none: readonly Passage[] = [];

/**
 * The segments of a prose in reading order, each with its context. Linear in the text.
 * Plain text has no heading levels; there a heading that goes straight into a list, after one that began with a sentence,
 * is taken as its sub-heading, unless it opens a topic of its own (rights, security, contact …).
 */
export function linesOf(prose: Prose, passages: Passages): Line[] {
  const lines: Line[] = [];
  const voice = voiceOf(prose);
  const open: OpenHeading[] = [];
  const items: { depth: number; line: Passage }[] = [];
  let lead: Passage | null = null;
  /** Depth of the heading over an introduction (“… the following data:”): deeper headings are parts of its list. */
  let introduced = 0;
  let leads: readonly Passage[] = none;
  let headings: readonly Passage[] = none;
  /** The cells that name the columns of the table. */
  let columns: readonly Passage[] = none;
  prose.blocks.forEach((block, at) => {
    const said = block.segments.map(({ text }) => passages.make(text, voice(text)));
    const first = said[0];
    const last = said.at(-1);
    if (!first || !last) return;
    if (block.kind !== 'row') columns = none;
    else if (block.head) columns = said;
    else if (prose.blocks[at - 1]?.kind !== 'row') columns = none;
    if (block.kind === 'heading') {
      const above = open.at(-1);
      const adopted =
        prose.format === 'text' &&
        above?.depth === block.depth &&
        (above.adopted || above.beganWith === 'paragraph' || introduces(prose.blocks[at - 1])) &&
        prose.blocks[at + 1]?.kind === 'item' &&
        !fits(strongTopic, first);
      while (open.length > 0 && open.at(-1)!.depth >= block.depth && !(adopted && !open.at(-1)!.adopted)) open.pop();
      open.push({ ...first, depth: block.depth, beganWith: null, adopted });
      headings = [...open];
      items.length = 0;
      if (!adopted && !(introduced && block.depth > introduced)) {
        lead = null;
        introduced = 0;
      }
    } else {
      const heading = open.at(-1);
      if (heading) heading.beganWith ??= block.kind;
      if (block.kind === 'item') while (items.length > 0 && items.at(-1)!.depth >= block.depth) items.pop();
      else items.length = 0;
    }
    const listed =
      block.kind === 'item' || (block.kind === 'paragraph' && continuesList(lead, last.text, prose.blocks[at + 1]));
    if (!listed) leads = none;
    else if (items.length > 0) leads = [...(lead ? [lead] : []), ...items.map((item) => item.line)];
    else if (lead && leads.length !== 1) leads = [lead];
    else if (lead && leads[0] !== lead) leads = [lead];
    else if (!lead) leads = none;
    const labelled = !listed && isRunInLabel(block);
    const below = labelled ? [...headings, first] : headings;
    block.segments.forEach((segment, position) => {
      const { raw, said: spoken, text, known, at: shelf } = said[position]!;
      const isLabel = labelled && position === 0;
      lines.push({
        raw,
        said: spoken,
        text,
        known,
        at: shelf,
        index: lines.length,
        segment,
        block,
        kind: block.head || isLabel ? 'heading' : listed ? 'item' : block.kind,
        headings: isLabel ? headings : below,
        leads,
        column: block.head ? undefined : columnOf(columns, block, position),
        first: position === (labelled && !isLabel ? 1 : 0),
      });
    });
    if (block.kind === 'item') items.push({ depth: block.depth, line: first });
    else if (block.kind === 'paragraph' && !listed) {
      lead = last;
      introduced = last.text.endsWith(':') ? (open.at(-1)?.depth ?? 0) : 0;
    }
  });
  return lines;
}

/** Where cells are empty only the first is known to stand below its title. */
const columnOf = (columns: readonly Passage[], block: Block, position: number): Passage | undefined =>
  position === 0 || columns.length === block.segments.length ? columns[position] : undefined;

/** “**Why.** To find out …”: a few words in bold that head the rest of their paragraph. */
function isRunInLabel({ kind, segments }: Block): boolean {
  const [label] = segments;
  return (
    kind === 'paragraph' &&
    segments.length > 1 &&
    /^[^.:!?;,@\d]{2,40}[.:]$/.test(label!.text) &&
    (label!.runs?.some(({ strong, em }) => strong || em) ?? false)
  );
}

/** What stands first behind a label in bold. */
export const isLabelled = ({ kind, first, segment, block }: Line): boolean =>
  kind === 'paragraph' && first && segment !== block.segments[0];

/** “We may collect the following:”, and then headings with lists below them. */
const introduces = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (block.segments.at(-1)?.text.endsWith(':') ?? false);

/** “We collect information that:” / “you give us in forms;” – a list that lost its bullets. */
const continuesList = (lead: Passage | null, last: string, next: Block | undefined): boolean =>
  lead !== null && lead.text.endsWith(':') && (/[;,]$/.test(last) || (next?.kind === 'item' && /^[a-z]/.test(last)));
