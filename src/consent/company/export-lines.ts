// Choices as lines of files, made from the entries of the ledger alone: so whoever has the ledger can make the same files again, byte for byte.
import { type Json, Temporal } from '#base';
import type { ReadEntry } from '#ledger';
import { fieldsOf } from '../receipt.ts';

/** Recorded from the first instant on, before the second: ISO 8601, UTC. */
export interface Span {
  from: string;
  to: string;
}

export interface Part {
  path: string;
  bytes: Uint8Array;
}

const choiceKinds = new Set(['given', 'refused', 'changed', 'withdrawn', 'objected'].map((kind) => `consent.${kind}`));

/** Whether an entry is a visitor's choice of that time. */
export const isWithin = ({ kind, at }: ReadEntry, { from, to }: Span): boolean =>
  choiceKinds.has(kind) && Date.parse(at) >= Date.parse(from) && Date.parse(at) < Date.parse(to);

/** The first day and the last, both included (ISO dates, UTC), as instants. */
export const spanOf = (first: string, last: string): Span => ({
  from: `${first}T00:00:00Z`,
  to: `${Temporal.PlainDate.from(last).add({ days: 1 }).toString()}T00:00:00Z`,
});

/** A file has so many choices at most: each is made in memory. */
const perPart = 5000;
const columns = [
  'entry',
  'record_id',
  'previous_record_id',
  'time',
  'claimed_time',
  'site',
  'policy',
  'texts',
  'language',
  'event',
  'action',
  'layer',
  'method',
  'gpc',
  'preferences',
  'statistics',
  'marketing',
] as const;

/** What a choice says: the fields of a receipt that come from its entry, and which entry that is. */
export const lineOf = (number: number, entry: ReadEntry): Record<string, Json> => ({
  ...fieldsOf({}, entry),
  language: entry.data['language']!,
  privacy_notice: { version: entry.data['policy']!, texts: entry.data['texts']! },
  ledger: { number, entry: entry.id },
});

function csvLine(number: number, { at, kind, data }: ReadEntry): string {
  const said = (name: string): string => (data[name] === undefined || data[name] === null ? '' : String(data[name]));
  const answer = (category: string): string => {
    if (data[category] === undefined) return '';
    const without = said(`${category} without`);
    return data[category] === true ? (without === '' ? 'yes' : `yes, without ${without}`) : 'no';
  };
  const cells: Readonly<Record<(typeof columns)[number], string>> = {
    entry: String(number),
    record_id: said('choice'),
    previous_record_id: said('previous'),
    time: at,
    claimed_time: said('claimed'),
    site: said('site'),
    policy: said('policy'),
    texts: said('texts'),
    language: said('language'),
    event: kind.slice('consent.'.length),
    action: said('action'),
    layer: said('layer'),
    method: said('method'),
    gpc: data['gpc'] === true || data['signal'] === true ? 'yes' : 'no',
    preferences: answer('preferences'),
    statistics: answer('statistics'),
    marketing: answer('marketing'),
  };
  return `${columns.map((column) => cell(cells[column])).join(',')}\r\n`;
}

/** What a spreadsheet would run is made text (OWASP, CSV injection). */
const cell = (text: string): string => `"${(/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Gathers choices in the order of the ledger into files: JSON Lines, and the same as a table (RFC 4180). */
export function partsMaker() {
  let [lines, table, count, made]: [string[], string[], number, number] = [[], [], 0, 0];
  const cut = (): Part[] => {
    made += 1;
    const name = `consent/choices-${String(made).padStart(4, '0')}`;
    const parts = [
      { path: `${name}.jsonl`, bytes: Buffer.from(lines.join('')) },
      { path: `${name}.csv`, bytes: Buffer.from(`${columns.join(',')}\r\n${table.join('')}`) },
    ];
    [lines, table] = [[], []];
    return parts;
  };
  return {
    /** The files that are full now; usually none. */
    add(number: number, entry: ReadEntry): Part[] {
      lines.push(`${JSON.stringify(lineOf(number, entry))}\n`);
      table.push(csvLine(number, entry));
      count += 1;
      return lines.length === perPart ? cut() : [];
    },
    /** The last two, if anything is left. */
    end: (): Part[] => (lines.length === 0 ? [] : cut()),
    count: (): number => count,
  };
}
