// CSV by RFC 4180 that no spreadsheet takes for a formula.

/** Signs with which spreadsheets begin a formula, their full-width forms, and white space that hides them (OWASP, CSV injection). */
const formula = /^[\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/;

const field = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Rows as CSV text: every field quoted, lines end in CR LF, UTF-8. A field that begins like a formula gets an apostrophe first. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
