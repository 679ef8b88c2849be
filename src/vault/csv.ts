// Comma-separated values by RFC 4180, piece by piece and with bounds: quotes, doubled quotes, every line ending. A formula is text like any other.
import { type ImportFault, ImportProblem } from './import-problem.ts';

export const csvBounds = { columns: 200, cell: 1024 ** 2, row: 2 * 1024 ** 2 } as const;

export interface CsvRow {
  /** From 1 on, as a spreadsheet counts: the header is a row, and so is an empty line. */
  number: number;
  cells: readonly string[];
}

export interface CsvParser {
  /** The rows that end in this piece of text. Throws Problem `vault.import-file`. */
  push(text: string): CsvRow[];
  /** The last row, when it has no line ending. */
  end(): CsvRow[];
}

type State = 'start' | 'plain' | 'quoted' | 'closed';

export function csvParser(separator: string): CsvParser {
  let state: State = 'start';
  let [cells, cell, length]: [string[], string, number] = [[], '', 0];
  let number = 1;
  let afterReturn = false;
  let wasQuoted = false;

  const add = (text: string): void => {
    cell += text;
    length += text.length;
    if (cell.length > csvBounds.cell) throw refused(number, 'cell', 'a field of it has more than 1 MB');
    if (length > csvBounds.row) throw refused(number, 'line', 'it has more than 2 MB');
  };
  const endCell = (): void => {
    if (cells.length >= csvBounds.columns) throw refused(number, 'columns', 'it has more than 200 columns');
    cells.push(cell);
    [cell, state] = ['', 'start'];
  };
  /** Empty lines are counted and left out. */
  const endRow = (): CsvRow[] => {
    endCell();
    const row = { number, cells };
    const empty = cells.length === 1 && cells[0] === '' && !wasQuoted;
    [cells, length, wasQuoted] = [[], 0, false];
    number++;
    return empty ? [] : [row];
  };

  return {
    push(text) {
      const rows: CsvRow[] = [];
      for (let at = 0; at < text.length; at++) {
        const letter = text[at]!;
        const second = afterReturn && letter === '\n' && state !== 'quoted';
        afterReturn = false;
        if (second) continue;
        if (state === 'quoted') {
          const close = text.indexOf('"', at);
          add(close === -1 ? text.slice(at) : text.slice(at, close));
          if (close !== -1) state = 'closed';
          at = close === -1 ? text.length : close;
        } else if (letter === separator) endCell();
        else if (letter === '\n' || letter === '\r') {
          rows.push(...endRow());
          afterReturn = letter === '\r';
        } else if (state === 'closed') {
          if (letter !== '"') throw refused(number, 'quote-after', 'text stands after a closing quote');
          add('"');
          state = 'quoted';
        } else if (state === 'start' && letter === '"') [state, wasQuoted] = ['quoted', true];
        else {
          let end = at + 1;
          while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
          add(text.slice(at, end));
          state = 'plain';
          at = end - 1;
        }
      }
      return rows;
    },
    end() {
      if (state === 'quoted') throw refused(number, 'quote-open', 'a quote that is opened there is never closed');
      return state === 'start' && cells.length === 0 ? [] : endRow();
    },
  };
}

/** The one of comma, semicolon and tab that stands most often in the first line, outside of quotes. */
export function separatorOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"?|[^"\r\n])*/.exec(text)![0].replace(/"(?:[^"]|"")*"?/g, '');
  const count = (letter: string): number => line.split(letter).length;
  return [',', ';', '\t'].reduce((best, letter) => (count(letter) > count(best) ? letter : best));
}

/** A line of CSV (RFC 4180). What a spreadsheet would calculate is marked as text. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells
    .map((cell) => String(cell))
    .map((cell) => (/^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;

const refused = (row: number, fault: ImportFault, why: string): ImportProblem =>
  new ImportProblem(
    'vault.import-file',
    fault,
    {
      happened: `Row ${row} of the file cannot be read: ${why}.`,
      next: 'Correct the file, or save it again as CSV in UTF-8.',
    },
    { row },
  );
