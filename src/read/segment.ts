// Segment: a policy text in, its prose out: blocks of sentences, each tied to its place in the source.
import { narrow, sha256 } from '#base';
import type { Block, Prose, Segment } from '#policy';
import { type Ink, isBold, runsOf, spanOf } from './ink.ts';
import type { BlockDraft, Layout } from './layout.ts';
import { formatOf } from './format.ts';
import { html } from './html.ts';
import { languageOf } from './language-of.ts';
import { type Limits, limitsOf, noText } from './limits.ts';
import { headingNumber } from './markers.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { sentenceStarts } from './sentences.ts';
import { markHeads } from './table-heads.ts';

export interface SourceMap {
  /** Where [start, end) of a segment's text stands in the source: `quote` is `source.text.slice(...span)`. Throws RangeError. */
  quote(segment: string, start: number, end: number): { quote: string; span: [number, number] };
}

export interface Segmentation {
  prose: Prose;
  map: SourceMap;
}

/** Cuts a text into blocks and sentences. Pure, linear in the text. Throws Problem if the text is none (no words, lists too deep, too many sentences). */
export function segment(source: { name: string; text: string }): Segmentation {
  const format = formatOf(source);
  const limits = limitsOf(source);
  const layout = layOut(format, source.text, limits);
  markHeads(layout.drafts);
  const places = new Map<string, { ink: Ink; at: number; length: number }>();
  const ordinals = new Map<string, number>();
  const blocks: Block[] = [];

  const cut = (ink: Ink, start: number, end: number, lineBreak: boolean): Segment => {
    const text = narrow(ink.text.slice(start, end));
    const hash = segmentHash(text);
    const ordinal = (ordinals.get(hash) ?? 0) + 1;
    ordinals.set(hash, ordinal);
    const id = `${hash}-${ordinal}`;
    const span = spanOf(ink, start, end);
    limits.segment(span[0]);
    places.set(id, { ink, at: start, length: end - start });
    const runs = runsOf(ink, start, end);
    return { id, text, span, ...(runs && { runs }), ...(lineBreak && { lineBreak }) };
  };

  for (const draft of layout.drafts) {
    const segments = draft.inks.flatMap((drawn) => {
      const ink = isWhole(draft) ? { ...drawn, text: drawn.text.replaceAll('\n', ' ') } : drawn;
      return ranges(draft, ink).map(([start, end, broken]) => cut(ink, start, end, broken));
    });
    const number = draft.kind === 'heading' ? headingNumber(draft.inks[0]!.text)?.text : undefined;
    const marker = number ?? draft.marker;
    const block = { kind: draft.kind, depth: draft.depth, marker, segments };
    if (segments.length > 0) blocks.push(draft.head ? { ...block, head: true } : block);
  }
  if (blocks.length === 0) throw noText(source.name);
  const language = languageOf(blocks, layout.language);
  const title = layout.title ?? titleOf(blocks, source.name);
  return { prose: { format, language, title, blocks }, map: sourceMap(source.text, places) };
}

/** Headings and cells are one segment each, whatever line breaks and full stops are in them. */
const isWhole = (draft: BlockDraft): boolean => draft.kind === 'heading' || draft.kind === 'row';

/** First 12 hex digits of SHA-256 of the text as it compares: NFKC, straight quotes, lower case, single spaces. */
export const segmentHash = (text: string): string => sha256(normalised(text)).slice(0, 12);

const normalised = (text: string): string =>
  /[^\x20-\x7e]/.test(text)
    ? text
        .normalize('NFKC')
        .replace(/[‘’‚‛′]/g, "'")
        .replace(/[“”„‟″«»]/g, '"')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .trim()
    : text.toLowerCase();

function layOut(format: Prose['format'], text: string, limits: Limits): Layout {
  if (format === 'html') return html(text, limits);
  return format === 'markdown' ? markdown(text, limits) : plain(text, limits);
}

/** The sentences of an ink as [start, end, begins a new line]; headings and cells stay whole. */
function ranges(draft: BlockDraft, ink: Ink): [number, number, boolean][] {
  const found: [number, number, boolean][] = [];
  const { text } = ink;
  if (text === '') return [];
  if (draft.kind === 'row') return [[0, text.length, false]];
  if (draft.kind === 'heading') return [[headingNumber(text)?.length ?? 0, text.length, false]];
  let from = 0;
  for (const line of text.split('\n')) {
    const starts = withLabels(ink, from, line, sentenceStarts(line));
    starts.forEach((start, index) => {
      let end = starts[index + 1] ?? line.length;
      if (index + 1 < starts.length && line[end - 1] === ' ') end--;
      if (end > start) found.push([from + start, from + end, from > 0 && index === 0]);
    });
    from += line.length + 1;
  }
  return found;
}

/** “…; **Legal basis:** consent; **Storage:** 30 days”: a label in bold behind a semicolon begins a sentence of its own. */
function withLabels(ink: Ink, from: number, line: string, starts: readonly number[]): readonly number[] {
  const labels = [...line.matchAll(behindSemicolon)]
    .map(({ index }) => index + 2)
    .filter((at) => isBold(ink, from + at) && !starts.includes(at));
  return labels.length === 0 ? starts : [...starts, ...labels].toSorted((one, other) => one - other);
}
const behindSemicolon = /; (?=[^\s;:][^;:]{1,58}:)/g;

/** The first heading of level 1, else one without a number near the beginning, else a short first line, else the file's name. */
function titleOf(blocks: readonly Block[], name: string): string {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const early = blocks.slice(0, 5).find((block) => block.kind === 'heading' && block.marker === null);
  const title = (headings.find((block) => block.depth === 1) ?? early)?.segments[0]?.text;
  if (title !== undefined) return title;
  const first = blocks[0]?.segments[0]?.text ?? '';
  return first !== '' && first.length <= 100 ? first : name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
}

function sourceMap(source: string, places: ReadonlyMap<string, { ink: Ink; at: number; length: number }>): SourceMap {
  return {
    quote(id, start, end) {
      const place = places.get(id);
      if (!place || start < 0 || end <= start || end > place.length)
        throw new RangeError(`no text at ${id} [${start}, ${end})`);
      const span = spanOf(place.ink, place.at + start, place.at + end);
      return { quote: source.slice(...span), span };
    },
  };
}
