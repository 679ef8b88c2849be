// Connector: one kind of system with tables, behind one contract, so that finding, correcting and erasing are written once.
import type { Catalogue } from './catalogue.ts';

/** A value as the system gives it: dates and times as ISO 8601 text, decimals and large integers as text, bytes as bytes. */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | Uint8Array
  | readonly Value[]
  | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;

/**
 * Rows in which `columns` equal one of `tuples` (in pairs). `alike: 'letters'` takes upper and lower case for the same (e-mail).
 * A null in a tuple equals null. No tuples: no rows.
 */
export interface Match {
  columns: readonly string[];
  tuples: readonly (readonly Value[])[];
  alike?: 'letters';
}

/**
 * `any`: rows that fit at least one of them, each once; `every`: all of the table. `none`: and none of these. `before`: of what is left, at least
 * all rows in which every date in these columns lies before the day; more may come, because what is a date is for whoever asks to say.
 */
export interface Question {
  table: string;
  any: readonly Match[] | 'every';
  none?: readonly Match[];
  before?: { columns: readonly string[]; day: string };
  /** Of `rows` alone: at most so many of them, in no order. */
  limit?: number;
}

export type Asked = readonly [question: Question, columns?: readonly string[]];

/** What is read inside one consistent snapshot. Names reach a statement only if the catalogue has them (Problem `connect.unknown-name`). */
export interface Reader {
  /** Streams; memory does not grow with the number of rows. `columns` absent: all. */
  rows(question: Question, columns?: readonly string[]): AsyncIterable<Row>;
  /** As `rows` of each. Listen to them in their order: a system that can is asked for the beginning of all of them in one go. */
  rowsOfEach(asked: readonly Asked[]): readonly AsyncIterable<Row>[];
  count(question: Question): Promise<number>;
}

/** What a change may do to a column: a value of its own, or the same value for all rows. */
export type Change = Readonly<Record<string, Value>>;

/**
 * Rows whose storage is over by dates of their own: of every group one place must be. A place is over when a date stands there and none lies after
 * its last day (ISO 8601, on the calendar of `zone`), nor before 2 January 1970, where systems put what nobody knew.
 */
export interface Over {
  table: string;
  zone: string;
  groups: readonly (readonly { columns: readonly string[]; last: string }[])[];
}

/** One transaction: all of it or nothing. Counts are rows changed. */
export interface Writer extends Reader {
  /** As it is now, told inside the transaction: what is decided by it is decided by what is then written to. */
  catalogue(): Promise<Catalogue>;
  remove(question: Question): Promise<number>;
  /** As `remove` of each, in this order; a refusal of one of them leaves nothing to be done but undo. */
  removeEach(questions: readonly Question[]): Promise<number[]>;
  change(question: Question, change: Change): Promise<number>;
  /** Removes about `most` of them, fewer only when no more are left, in one statement, in which the system judges each; null: it cannot be asked so, and nothing was done. */
  removeOver(over: Over, most: number): Promise<number | null>;
}

export interface Connector {
  /** Read from the system at each call: it may have changed since. */
  catalogue(): Promise<Catalogue>;
  /** Up to `rows` rows spread over the table, for looking at shapes of values; they are not kept. */
  sample(table: string, rows: number): Promise<readonly Row[]>;
  /** Reads in one snapshot where nothing can be written. */
  reading<Answer>(work: (reader: Reader) => Promise<Answer>): Promise<Answer>;
  /** Writes in one transaction; any error undoes all of it and reaches the caller as a Problem. */
  writing<Answer>(work: (writer: Writer) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}
