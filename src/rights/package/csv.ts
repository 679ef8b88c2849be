// CSV by RFC 4180 that opens in a spreadsheet without running anything, and from which every value can be had back exactly.
import type { Plain } from './value.ts';

/** In front of UTF-8, without it spreadsheets read umlauts wrongly. */
export const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet may take for a formula (OWASP, CSV injection): signs, their full-width forms, also behind white space or invisible signs,
 * and a tab or line ending in front. Apostrophes before count too, so that taking one away gives the value back.
 */
const formula = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]|[\t\r\n])/u;
/** “-12.50” is a number, and nothing else can be made of it. With a plus it would lose it: telephone numbers begin so. */
const negative = /^-\d+(?:\.\d+)?$/;

/** The text as it stands in a cell: with one apostrophe in front if it could be taken for a formula. */
export const guarded = (text: string): string => (formula.test(text) && !negative.test(text) ? `'${text}` : text);

/** The value that `guarded` was given. */
export const unguarded = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);

/** One row: every field in quotes but numbers, truth values and nothing; lists and objects as JSON. Ends in CR LF. */
export const csvRow = (cells: readonly (Plain | undefined)[]): string => `${cells.map(field).join(',')}\r\n`;

function field(value: Plain | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `"${guarded(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
}
