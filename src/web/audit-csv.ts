// The access log as a table that spreadsheets open, and none of whose cells any of them runs (OWASP, CSV injection).
import type { AccessRow } from '#vault';
import { audit, people } from '#words';
import { type Around, columnTitle, principalName, purposeName } from './people-words.tsx';
import type { Speaker } from './speak.tsx';

/** UTF-8 with CRLF (RFC 4180); the first line names the columns. */
export function accessCsv(rows: readonly AccessRow[], { purposes, types, members }: Around, t: Speaker): string {
  const head = [
    audit.when,
    audit.who,
    audit.who,
    audit.act,
    people.purpose,
    people.purpose,
    audit.whom,
    audit.exportTotal,
    audit.fields,
    people.throughGlass,
  ];
  const lines = rows.map((row) => [
    row.at,
    principalName(row.principal, members, t),
    row.principal,
    t(audit[`did-${row.act}`]),
    purposeName(row.purpose, purposes, t),
    row.purpose,
    row.subject ?? '',
    String(row.count),
    row.columns.map((column) => columnTitle(column, types, t)).join('; '),
    row.glass ?? '',
  ]);
  return [head.map((text) => t(text)), ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** An apostrophe before what a spreadsheet would take for a formula, after white space too; quotes doubled. */
const cell = (text: string): string => `"${(/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
