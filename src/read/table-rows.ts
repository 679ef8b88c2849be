// Table rows typed with “|” or tabs: neighbouring lines with equally many cells.
import { type Line, trimmedLine } from './lines.ts';

/** The cells of a line; empty if it has no separator. */
export function cellsOf(source: string, line: Line): Line[] {
  const separator = line.text.includes('|') ? '|' : line.text.includes('\t') ? '\t' : undefined;
  if (separator === undefined) return [];
  const cells: Line[] = [];
  let from = line.start + (line.text.startsWith('|') ? 1 : 0);
  for (let at = from; at <= line.end; at++) {
    const ends = at === line.end ? line.text.at(-1) !== '|' : source[at] === separator && source[at - 1] !== '\\';
    if (!ends) continue;
    if (separator === '|' || at > from) cells.push(trimmedLine(source, from, at));
    from = at + 1;
  }
  return cells;
}

/** A line such as “|---|:--:|” that only parts the head of a table from its body. */
export const isTableRule = (cells: readonly Line[]): boolean =>
  cells.length > 0 && cells.every(({ text }) => text.length < 99 && /^:?-+:?$/.test(text));
