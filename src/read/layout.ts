// Layout: the blocks that a format reader finds, before their text is cut into sentences.
import type { Block } from '#policy';
import type { Ink } from './ink.ts';

/** `inks`: one, or one a cell in a row; `head` of a row: it names the columns. */
export interface BlockDraft {
  kind: Block['kind'];
  depth: number;
  marker: string | null;
  inks: Ink[];
  head?: true;
}

/** What a format reader hands over. `language` and `title` are what the markup says, if it says so. */
export interface Layout {
  drafts: BlockDraft[];
  language?: string;
  title?: string;
}
