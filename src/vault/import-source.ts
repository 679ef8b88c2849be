// The file of an import: looked through once for its size, its encoding and its columns, then read row by row, with bounds on all of it.
import { createHash } from 'node:crypto';
import type { Json } from '#base';
import { csvBounds, csvParser, separatorOf } from './csv.ts';
import { type ImportFault, ImportProblem } from './import-problem.ts';

/** Bytes that can be read more than once: of a file, or of what somebody sent. */
export interface ImportSource {
  format: 'csv' | 'jsonl';
  open(): AsyncIterable<Uint8Array>;
}

export const largestImport = 100 * 1024 ** 2;

export interface Scanned {
  sha256: string;
  bytes: number;
  encoding: 'utf-8' | 'windows-1252';
  /** Of CSV: comma, semicolon or tab. */
  separator: string;
}

/** A row, its values by column; of CSV as text. */
export interface SourceRow {
  number: number;
  /** Null: it has no form that can be read, for the reason in `why`. */
  values: Readonly<Record<string, Json>> | null;
  why?: 'columns' | 'not-json' | 'not-object';
}

/** Bytes that Windows-1252 does not define. */
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Reads it to its end, piece by piece. Throws Problem `vault.import-file`. */
export async function scan(source: ImportSource): Promise<Scanned> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [bytes, utf8, western, head] = [0, true, true, Buffer.alloc(0)];
  for await (const chunk of source.open()) {
    bytes += chunk.byteLength;
    if (bytes > largestImport) throw refused('bytes', 'It has more than 100 MB.', 'Cut it into several files.');
    hash.update(chunk);
    if (head.length < 65_536) head = Buffer.concat([head, chunk.subarray(0, 65_536)]);
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
      throw refused('utf-16', 'It is in UTF-16.', 'Save it as “CSV UTF-8”.');
    if (chunk.includes(0))
      throw refused('zero', 'It holds a zero byte, so it is no text.', 'Save it again as CSV or JSONL.');
    if (utf8) utf8 = decodes(decoder, chunk);
    if (western) western = !undefinedBytes.some((byte) => chunk.includes(byte));
  }
  if (utf8) utf8 = decodes(decoder);
  if (!utf8 && (!western || source.format === 'jsonl'))
    throw refused(
      'encoding',
      source.format === 'jsonl' ? 'It is not in UTF-8.' : 'It is neither in UTF-8 nor in Windows-1252.',
      'Save it in UTF-8.',
    );
  const encoding = utf8 ? 'utf-8' : 'windows-1252';
  const separator = source.format === 'csv' ? separatorOf(new TextDecoder(encoding).decode(head)) : '';
  return { sha256: hash.digest('hex'), bytes, encoding, separator };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The rows in their order, after their columns: of CSV the first row, of JSONL all names that occur so far. */
export async function* rowsOf(
  source: ImportSource,
  scanned: Scanned,
): AsyncGenerator<SourceRow & { columns: string[] }> {
  yield* source.format === 'csv' ? csvRows(source, scanned) : jsonRows(source);
}

/** Text, decoded piece by piece; a BOM is taken away. */
async function* textsOf(source: ImportSource, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source.open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* csvRows(
  source: ImportSource,
  { encoding, separator }: Scanned,
): AsyncGenerator<SourceRow & { columns: string[] }> {
  const parser = csvParser(separator);
  let columns: string[] | null = null;
  const take = function* (rows: ReturnType<typeof parser.push>): Generator<SourceRow & { columns: string[] }> {
    for (const { number, cells } of rows) {
      if (!columns) {
        columns = cells.map((cell) => cell.trim());
        checkNames(columns);
        continue;
      }
      const names = columns;
      if (cells.length > names.length) yield { number, columns, values: null, why: 'columns' };
      else yield { number, columns, values: Object.fromEntries(cells.map((cell, n) => [names[n]!, cell])) };
    }
  };
  for await (const text of textsOf(source, encoding)) yield* take(parser.push(text));
  yield* take(parser.end());
  if (!columns) throw refused('blank', 'It is empty.', 'Give a file whose first row names its columns.');
}

async function* jsonRows(source: ImportSource): AsyncGenerator<SourceRow & { columns: string[] }> {
  const columns: string[] = [];
  let [rest, number] = ['', 0];
  const take = (line: string): (SourceRow & { columns: string[] })[] => {
    number++;
    if (line.trim() === '') return [];
    const values = objectIn(line);
    if (typeof values === 'string') return [{ number, columns, values: null, why: values }];
    for (const name of Object.keys(values)) if (!columns.includes(name)) columns.push(name);
    checkNames(columns);
    return [{ number, columns, values }];
  };
  for await (const text of textsOf(source, 'utf-8')) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    if (rest.length > csvBounds.row)
      throw refused('line', `Line ${number + lines.length + 1} has more than 2 MB.`, 'Correct it.', {
        row: number + lines.length + 1,
      });
    for (const line of lines) yield* take(line);
  }
  yield* take(rest);
}

function objectIn(line: string): Record<string, Json> | 'not-json' | 'not-object' {
  if (line.length > csvBounds.row) return 'not-json';
  try {
    const value = JSON.parse(line) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...(value as Record<string, Json>) }
      : 'not-object';
  } catch {
    return 'not-json';
  }
}

function checkNames(columns: readonly string[]): void {
  if (columns.length > csvBounds.columns)
    throw refused('columns', 'It has more than 200 columns.', 'Leave out what is not needed.', { row: 1 });
  const named = columns.filter((name) => name !== '');
  if (new Set(named).size < named.length)
    throw refused('names', 'Two of its columns have the same name.', 'Give each a name of its own.');
}

const refused = (
  fault: ImportFault,
  happened: string,
  next: string,
  values?: Readonly<Record<string, number>>,
): ImportProblem =>
  new ImportProblem('vault.import-file', fault, { happened: `The file cannot be imported. ${happened}`, next }, values);
