// Tables: rows that follow each other, the words at the head of their columns, and the cells of each row.
import type { Line } from './context.ts';
import type { Draft } from './draft.ts';
import { type Pattern, fits } from './patterns.ts';

export interface Table {
  /** Cells of the first row; a table without words at its head has data there. */
  readonly head: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
}

const shortest = 2;

/** The tables of a text that have a head and a row below it; a sentence or a heading between two rows parts two tables. */
export function tablesOf(draft: Draft): Table[] {
  const found: Table[] = [];
  let rows: Line[][] = [];
  const close = (): void => {
    const [head, ...body] = rows;
    if (head && head.length >= shortest && body.length > 0) found.push({ head, rows: body });
    rows = [];
  };
  let before: Line | undefined;
  for (const line of draft.lines) {
    if (line.block.kind !== 'row') close();
    else if (before?.block === line.block) rows.at(-1)!.push(line);
    else rows.push([line]);
    before = line;
  }
  close();
  return found;
}

/** The first column whose head fits, -1 without one. */
export const columnOf = ({ head }: Table, match: Pattern): number => head.findIndex((cell) => fits(match, cell));

/** The cell of a row below a head: empty cells leave no trace, so that only rows as long as the head are sure. */
export const cellBelow = ({ head }: Table, row: readonly Line[], column: number): Line | undefined =>
  column >= 0 && (row.length === head.length || column === 0) ? row[column] : undefined;
