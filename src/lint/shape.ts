// The shape of lines: how many words, what follows them.
import type { Line, LintReading } from './reading.ts';

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** What comes right after a line, in its block or the next one. */
export const nextLine = ({ lines }: LintReading, line: Line): Line | undefined => lines[line.index + 1];

const valueLike = /[@\d]|https?:|www\./;

/**
 * Whether nothing completes the line: the text ends, a heading comes, or a paragraph that is a sentence of its own.
 * A list, a table, an address, a name in the next line complete it.
 */
export function followsNothing(reading: LintReading, line: Line): boolean {
  const next = nextLine(reading, line);
  if (!next || next.block.kind === 'heading') return true;
  if (next.block === line.block) return false;
  if (next.block.kind === 'item') return line.block.kind === 'item' && next.block.depth <= line.block.depth;
  if (next.block.kind === 'row' || valueLike.test(next.text)) return false;
  return /^\p{Lu}/u.test(next.text) && wordCount(next.text) >= 7 && /[.!?]$/.test(next.text);
}
