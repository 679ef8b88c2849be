// Contained: whether sampled values stand in another table's key, and whether rows that would be tied so speak of the same person; no value leaves.
import type { Reader, Row, Value } from '../connector.ts';
import type { TableReading } from './table.ts';

/** Keys that are asked for at once. */
const most = 200;

/** A value that can be compared as text; what has parts is none. */
export const plainly = (value: Value | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

const textOf = (row: Row, columns: readonly string[]): string => {
  const texts = columns.map((column) => plainly(row[column]));
  return texts.includes('') ? '' : JSON.stringify(texts);
};

/** Rows by what these columns say, up to as many as are asked for at once. Rows with an empty one point nowhere. */
function pointing(rows: readonly Row[], columns: readonly string[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const text = textOf(row, columns);
    if (text !== '' && found.size < most && !found.has(text)) found.set(text, row);
  }
  return found;
}

const questionFor = (table: string, columns: readonly string[], rows: Iterable<Row>, from: readonly string[]) => ({
  table,
  any: [{ columns, tuples: Array.from(rows, (row) => from.map((column) => row[column]!)) }],
});

/** Which keys of one table the sampled values of another reach: one question. */
export async function contained(
  reader: Reader,
  rows: readonly Row[],
  columns: readonly string[],
  to: string,
  keys: readonly string[],
): Promise<{ tried: number; found: number }> {
  const values = pointing(rows, columns);
  if (values.size === 0) return { tried: 0, found: 0 };
  const found = new Set<string>();
  for await (const row of reader.rows(questionFor(to, keys, values.values(), columns), keys))
    found.add(textOf(row, keys));
  return { tried: values.size, found: Array.from(values.keys()).filter((value) => found.has(value)).length };
}

/** What tells one person from another by itself. Names are shared, and are spelled in two ways. */
const telling = new Set(['pd:EmailAddress', 'pd:TelephoneNumber', 'pd:OfficialID', 'pd:Username']);

/**
 * Of rows that would be tied, how many say the same e-mail address, number or user name as the row that they would point to. Small numbers stand in
 * every table's key: two rows of different people that have the same number are told apart by this.
 */
export async function agreement(
  reader: Reader,
  from: TableReading,
  rows: readonly Row[],
  columns: readonly string[],
  to: TableReading,
  keys: readonly string[],
): Promise<{ compared: number; same: number }> {
  const pairs = tellingOf(from).flatMap((one) =>
    tellingOf(to)
      .filter(({ category }) => category === one.category)
      .map((other) => ({ here: one.column, there: other.column })),
  );
  const none = { compared: 0, same: 0 };
  if (pairs.length === 0 || !to.table.may.read) return none;
  const mine = pointing(rows, columns);
  if (mine.size === 0) return none;
  const asked = [...new Set([...keys, ...pairs.map(({ there }) => there)])];
  for await (const row of reader.rows(questionFor(to.table.name, keys, mine.values(), columns), asked)) {
    const one = mine.get(textOf(row, keys));
    if (!one) continue;
    const told = pairs
      .map(({ here, there }) => [plainly(one[here]).toLowerCase(), plainly(row[there]).toLowerCase()] as const)
      .filter(([here, there]) => here !== '' && there !== '');
    if (told.length === 0) continue;
    none.compared++;
    if (told.some(([here, there]) => here === there)) none.same++;
  }
  return none;
}

const tellingOf = ({ columns }: TableReading): { column: string; category: string }[] =>
  columns.flatMap(({ column, candidates: [best] }) =>
    best && best.score >= 0.8 && telling.has(best.category ?? '')
      ? [{ column: column.name, category: best.category! }]
      : [],
  );
