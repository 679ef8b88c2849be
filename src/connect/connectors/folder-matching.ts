// Matching: a question about a file, answered row by row; values are compared as the text that stands for them.
import type { Match, Question, Row, Value } from '../connector.ts';
import { jsonOfValue } from './json-value.ts';

/** Bytes have no place in these files; they are written in hexadecimal. */
export function textOf(value: Exclude<Value, null>): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'object' ? jsonOfValue(value) : String(value);
}

/** An ASCII letter is never taken for another one (K is also the sign of kelvin). */
const folded = (text: string): string => `${/^[\0-\x7f]*$/.test(text) ? 'a' : 'b'}${text.toLowerCase()}`;

function keyOf(values: readonly (Value | undefined)[], alike: boolean): string {
  return JSON.stringify(
    values.map((value) => {
      if (value === null || value === undefined) return null;
      return alike ? folded(textOf(value)) : textOf(value);
    }),
  );
}

function matching({ columns, tuples, alike }: Match): (row: Row) => boolean {
  const folds = alike === 'letters';
  const keys = new Set(
    tuples.map((tuple) =>
      keyOf(
        columns.map((_, at) => tuple[at]),
        folds,
      ),
    ),
  );
  return (row) =>
    columns.length > 0 &&
    keys.has(
      keyOf(
        columns.map((name) => row[name]),
        folds,
      ),
    );
}

export function fitting(question: Question): (row: Row) => boolean {
  // Dates are for whoever asks to read: every row is told.
  const any = question.any === 'every' ? [() => true] : question.any.map(matching);
  const none = (question.none ?? []).map(matching);
  return (row) => any.some((fits) => fits(row)) && !none.some((fits) => fits(row));
}
