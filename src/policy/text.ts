// The prose as data: blocks (headings, paragraphs, list items, table rows) made of segments (sentences), each tied to its place in the source.
import { z } from 'zod';

/** A stretch of a segment with its markup. `href` is kept only for http, https, mailto, tel and same-site links. */
export const Run = z.strictObject({
  text: z.string(),
  strong: z.literal(true).optional(),
  em: z.literal(true).optional(),
  code: z.literal(true).optional(),
  href: z.string().optional(),
});
export type Run = z.infer<typeof Run>;

/**
 * One sentence, list item, heading or cell. `id` = first 12 hex digits of SHA-256 of the normalised text, `-`, ordinal among equals (from 1).
 * `text` is plain (markup gone, white space collapsed); `span` is [start, end) in UTF-16 units of the source file.
 * `lineBreak`: the source begins a new line here and the reader should see it (addresses).
 */
export const Segment = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{12}-\d+$/),
  text: z.string(),
  span: z.tuple([z.int(), z.int()]),
  runs: z.array(Run).optional(),
  lineBreak: z.literal(true).optional(),
});
export type Segment = z.infer<typeof Segment>;

/**
 * `depth`: heading level 1 to 6, or list nesting from 1; 0 for paragraphs and rows. `marker`: as printed (“•”, “1.”, “a)”), null for none.
 * `head`: a row whose cells name the columns of the rows below it.
 */
export const Block = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'item', 'row']),
  depth: z.int().min(0),
  marker: z.string().nullable(),
  segments: z.array(Segment),
  head: z.literal(true).optional(),
});
export type Block = z.infer<typeof Block>;

export const Prose = z.strictObject({
  format: z.enum(['text', 'markdown', 'html']),
  language: z.string(),
  title: z.string(),
  blocks: z.array(Block),
});
export type Prose = z.infer<typeof Prose>;

/** All segments in reading order. */
export const segmentsOf = (prose: Prose): Segment[] => prose.blocks.flatMap((block) => block.segments);
