// The files of a folder as tables: CSV (RFC 4180) and JSON lines, piece by piece, so that a row that is not changed keeps every byte.
import type { CatalogueColumn } from '../catalogue.ts';
import type { Change, Row, Value } from '../connector.ts';
import { textOf } from './folder-matching.ts';
import { jsonOfValue, valueOfJson } from './json-value.ts';

/** Bytes as letters of one byte each: what is no UTF-8 stays what it is. */
type Bytes = string;

/** One row with its line end, or what is no row: a header, an empty line. */
export interface Piece {
  raw: Bytes;
  row: Row | null;
  changed(change: Change): Bytes;
}

/** Where a file cannot be read as what its name says. */
export class Unreadable extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

const longest = 32 * 1024 ** 2;
const decoded = (bytes: Bytes): string => Buffer.from(bytes, 'latin1').toString();
const encoded = (text: string): Bytes => Buffer.from(text).toString('latin1');

/** Where in a cell a letter stands. A quote opens a cell only at its beginning; a doubled one inside is one of the text. */
type Place = 'start' | 'plain' | 'quoted' | 'closed';

function after(place: Place, letter: string, separator: string): Place {
  if (place === 'quoted') return letter === '"' ? 'closed' : 'quoted';
  if (letter === separator) return 'start';
  return letter === '"' && place !== 'plain' ? 'quoted' : 'plain';
}

/** Lines with their ends. With a separator, a line end inside a quoted cell is part of it. */
async function* lines(chunks: AsyncIterable<Bytes>, separator: string | null): AsyncGenerator<Bytes> {
  let [rest, from]: [Bytes, number] = ['', 0];
  let place: Place = 'start';
  for await (const chunk of chunks) {
    rest += chunk;
    let start = 0;
    for (let at = from; at < rest.length; at++) {
      if (separator !== null) place = after(place, rest[at]!, separator);
      if (rest[at] !== '\n' || place === 'quoted') continue;
      yield rest.slice(start, at + 1);
      [start, place] = [at + 1, 'start'];
    }
    rest = rest.slice(start);
    from = rest.length;
    if (from > longest) throw new Unreadable(0);
  }
  if (place === 'quoted') throw new Unreadable(0);
  if (rest) yield rest;
}

/** Cells as they stand in the file, with their quotes. */
function cellsOf(line: Bytes, separator: string): Bytes[] {
  const cells: Bytes[] = [];
  let [start, place]: [number, Place] = [0, 'start'];
  for (let at = 0; at < line.length; at++) {
    place = after(place, line[at]!, separator);
    if (place !== 'start') continue;
    cells.push(line.slice(start, at));
    start = at + 1;
  }
  return [...cells, line.slice(start)];
}

/** Nothing is null; an empty text stands in quotes. */
function valueOfCell(cell: Bytes): string | null {
  if (cell === '') return null;
  const quoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return decoded(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
}

function cellOfValue(value: Value, separator: string): Bytes {
  if (value === null) return '';
  const text = textOf(value);
  const plain = text !== '' && text.trim() === text && !/["\r\n]/.test(text) && !text.includes(separator);
  return encoded(plain ? text : `"${text.replaceAll('"', '""')}"`);
}

const separators = [',', ';', '\t', '|'];

/** The separator that stands most often in the header, outside of quotes. */
function separatorOf(header: Bytes): string {
  const bare = header.replace(/"(?:[^"]|"")*"?/g, '');
  const count = (letter: string): number => bare.split(letter).length;
  return separators.reduce((best, letter) => (count(letter) > count(best) ? letter : best));
}

const bom = '\xef\xbb\xbf';
const endOf = (line: Bytes): Bytes => /\r?\n?$/.exec(line)![0];

interface Header {
  separator: string;
  names: string[];
}

function headerOf(line: Bytes): Header {
  const bare = line.slice(0, line.length - endOf(line).length).replace(bom, '');
  // Another encoding or another line end would read as a header and nothing below it.
  if (/\0|^[^"]*\r/.test(bare)) throw new Unreadable(1);
  const separator = separatorOf(bare);
  const names: string[] = [];
  for (const [at, cell] of cellsOf(bare, separator).entries()) {
    const name = valueOfCell(cell) ?? `#${at + 1}`;
    names.push(names.includes(name) ? `${name} #${at + 1}` : name);
  }
  return { separator, names };
}

async function firstLine(chunks: AsyncIterable<Bytes>): Promise<Bytes> {
  for await (const line of lines(chunks, ',')) return line;
  return '';
}

async function* csvPieces(file: () => AsyncIterable<Bytes>): AsyncGenerator<Piece> {
  const { separator, names } = headerOf(await firstLine(file()));
  let number = 0;
  try {
    for await (const raw of lines(file(), separator)) {
      number++;
      const end = endOf(raw);
      const cells = cellsOf(raw.slice(0, raw.length - end.length), separator);
      if (cells.length > names.length) throw new Unreadable(number);
      const none = number === 1 || (cells.length === 1 && cells[0] === '');
      const row = none ? null : Object.fromEntries(names.map((name, at) => [name, valueOfCell(cells[at] ?? '')]));
      yield {
        raw,
        row,
        changed: (change) =>
          names
            .map((name, at) =>
              Object.hasOwn(change, name) ? cellOfValue(change[name]!, separator) : (cells[at] ?? ''),
            )
            .join(separator) + end,
      };
    }
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(number || 1) : error;
  }
}

const isObject = (value: Value): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

async function* jsonPieces(file: () => AsyncIterable<Bytes>): AsyncGenerator<Piece> {
  let number = 0;
  for await (const raw of lines(file(), null)) {
    number++;
    const text = decoded(raw).replace('\ufeff', '').trim();
    const row = text === '' ? null : valueOfJson(text);
    if (row !== null && !isObject(row)) throw new Unreadable(number);
    yield { raw, row, changed: (change) => encoded(changedJson(text, change)) + endOf(raw) };
  }
}

/** Numbers that are not changed keep all their digits. */
function changedJson(text: string, change: Change): string {
  const { rawJSON } = JSON as unknown as { rawJSON(this: void, text: string): unknown };
  const kept = JSON.parse(text, (_, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && context?.source ? rawJSON(context.source) : value,
  ) as Record<string, unknown>;
  const given = Object.entries(change).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? textOf(value) : value,
  ]);
  return JSON.stringify({ ...kept, ...(JSON.parse(jsonOfValue(Object.fromEntries(given) as Value)) as object) });
}

const column = (name: string, type: string, shape: CatalogueColumn['shape']): CatalogueColumn => ({
  name,
  type,
  shape,
  nullable: true,
  length: null,
  computed: false,
  comment: null,
});

const shapes: Readonly<Record<string, CatalogueColumn['shape']>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
};

/** What each kind of file is: its pieces, and its columns with the number of rows where all had to be read for them. */
export const formats: Readonly<
  Record<
    string,
    {
      pieces(file: () => AsyncIterable<Bytes>): AsyncGenerator<Piece>;
      columns(file: () => AsyncIterable<Bytes>): Promise<{ columns: CatalogueColumn[]; rows: number | null }>;
    }
  >
> = {
  '.csv': {
    pieces: csvPieces,
    columns: async (file) => {
      const line = await firstLine(file());
      return {
        columns: line === '' ? [] : headerOf(line).names.map((name) => column(name, 'text', 'text')),
        rows: null,
      };
    },
  },
  '.jsonl': {
    pieces: jsonPieces,
    columns: async (file) => {
      const found = new Map<string, Set<string>>();
      let rows = 0;
      for await (const { row } of jsonPieces(file)) {
        if (row === null) continue;
        rows++;
        for (const [name, value] of Object.entries(row)) {
          const kinds = found.get(name) ?? new Set();
          found.set(name, value === null ? kinds : kinds.add(typeof value));
        }
      }
      const columns = [...found].map(([name, kinds]) => {
        const [kind = 'string', more] = kinds;
        const type = more === undefined ? kind : 'mixed';
        return column(name, type, type === 'object' ? 'json' : (shapes[type] ?? 'other'));
      });
      return { columns, rows };
    },
  },
};
