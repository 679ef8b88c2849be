// The rows of an import as its type wants them: which column holds what, each value in its form; what does not fit is refused by number.
import type { Json } from '#base';
import { personField, proposedMapping, targetsOf, whenField } from './import-names.ts';
import { ImportProblem, type MappingFault } from './import-problem.ts';
import { type ImportSource, type Scanned, type SourceRow, rowsOf, scan } from './import-source.ts';
import { normalise } from './normalise.ts';
import { type Field, type KnownType, type Values, faultsOf } from './record-types.ts';

/** More than this are several imports: what one transaction carries in well under a minute. */
export const mostRows = 50_000;

/** Why a row is left out. `form`: a value has not the form of its field; `person`, `nobody`: it names nobody, or nobody who is there. */
export const refusals = [
  'columns',
  'not-json',
  'not-object',
  'empty',
  'form',
  'email',
  'phone',
  'person',
  'nobody',
  'when',
  'restricted',
  'erasing',
] as const;
export type Refusal = (typeof refusals)[number];

/** A row that is left out; never its values. */
export interface RefusedRow {
  row: number;
  field: string | null;
  why: Refusal;
  /** For `form`: what the field wants. */
  detail: string | null;
}

export interface FoundRow {
  row: number;
  values: Values;
  /** Of a record: whose it is, an e-mail address or an id; and the ISO 8601 instant at which it happened. */
  person: string | null;
  when: string | null;
}

export interface ReadRows {
  scanned: Scanned;
  columns: readonly string[];
  /** Field to column. */
  mapping: Readonly<Record<string, string>>;
  /** True: it was found by the names of the columns. */
  proposed: boolean;
  rows: number;
  found: readonly FoundRow[];
  refused: readonly RefusedRow[];
}

/** `now`: ISO 8601; nothing happened later. Throws Problem `vault.import-file`, `vault.import-mapping`, `vault.import-large`, `vault.import-cancelled`. */
export async function readRows(
  type: KnownType,
  source: ImportSource,
  given: Readonly<Record<string, string>> | null,
  now: string,
  signal: AbortSignal | undefined,
): Promise<ReadRows> {
  const scanned = await scan(source);
  const found: FoundRow[] = [];
  const refused: RefusedRow[] = [];
  let [rows, columns]: [number, readonly string[]] = [0, []];
  let mapping: Readonly<Record<string, string>> | null = given;
  const waiting: (SourceRow & { columns: string[] })[] = [];
  // Columns of JSONL are known at the end; their names are then all there.
  for await (const row of rowsOf(source, scanned)) {
    if (++rows > mostRows) throw tooMany();
    if (rows % 1000 === 0) checkSignal(signal);
    columns = row.columns;
    if (source.format === 'csv') mapping ??= proposedMapping(type, columns);
    if (mapping) take(row, mapping);
    else waiting.push(row);
  }
  mapping ??= proposedMapping(type, columns);
  for (const row of waiting) take(row, mapping);
  checkMapping(type, mapping, columns);

  function take(row: SourceRow, using: Readonly<Record<string, string>>): void {
    const checked = checkRow(type, row, using, now);
    if ('why' in checked) refused.push(checked);
    else found.push(checked);
  }
  return { scanned, columns, mapping, proposed: given === null, rows, found, refused };
}

function checkMapping(type: KnownType, mapping: Readonly<Record<string, string>>, columns: readonly string[]): void {
  const known = targetsOf(type);
  const unknown = Object.keys(mapping).filter((field) => !known.includes(field));
  const missing = Object.values(mapping).filter((column) => !columns.includes(column));
  if (unknown.length > 0)
    throw badMapping('unknown-field', `“${type.name}” has no field ${unknown.join(', ')}`, columns);
  if (missing.length > 0)
    throw badMapping('unknown-column', `${missing.length} of the columns that were named are not in the file`, columns);
  if (type.name !== 'contact' && !Object.hasOwn(mapping, personField))
    throw badMapping(
      'no-person',
      `no column says whose each “${type.name}” is (${personField}: e-mail address or id)`,
      columns,
    );
  if (Object.keys(mapping).every((field) => field === personField || field === whenField))
    throw badMapping('no-column', 'no column of it is known', columns);
}

function checkRow(
  type: KnownType,
  { number: row, values, why }: SourceRow,
  mapping: Readonly<Record<string, string>>,
  now: string,
): FoundRow | RefusedRow {
  const refuse = (reason: Refusal, field: string | null = null, detail: string | null = null): RefusedRow => ({
    row,
    field,
    why: reason,
    detail,
  });
  if (!values) return refuse(why ?? 'not-object');
  const cellOf = (column: string | undefined): Json =>
    column !== undefined && Object.hasOwn(values, column) ? values[column]! : null;
  const read: Record<string, Json> = {};
  for (const [field, form] of Object.entries(type.schema.properties)) {
    const value = valueOf(form, cellOf(mapping[field]));
    if (value !== null) read[field] = value;
  }
  if (Object.keys(read).length === 0) return refuse('empty');
  const [fault] = faultsOf(type, read);
  if (fault) return refuse('form', fault.field, fault.why);
  for (const [field, value] of Object.entries(read)) {
    const kind = type.schema.properties[field]!['x-index'];
    const country = typeof read['country'] === 'string' ? read['country'] : undefined;
    if (kind && typeof value === 'string' && normalise(kind, value, country) === null) return refuse(kind, field);
  }
  if (type.name === 'contact') return { row, values: read, person: null, when: null };
  const person = cellOf(mapping[personField]);
  if (typeof person !== 'string' || !namesSomebody(person.trim())) return refuse('person');
  const said = cellOf(mapping[whenField]);
  const when = instantIn(said);
  if (when === undefined || (when !== null && when > new Date(now).toISOString())) return refuse('when');
  return { row, values: read, person: person.trim(), when };
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
const namesSomebody = (text: string): boolean => isId(text) || normalise('email', text) !== null;

/** A day or an instant of ISO 8601, in UTC when it names no zone; null: none is said; undefined: it is neither. */
function instantIn(cell: Json): string | null | undefined {
  if (cell === null) return null;
  if (typeof cell !== 'string') return undefined;
  if (cell.trim() === '') return null;
  const form = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(cell.trim());
  if (!form) return undefined;
  const text = form[0].replace(' ', 'T');
  const [day, at] = [new Date(text.slice(0, 10)), new Date(text.includes('T') && !form[1] ? `${text}Z` : text)];
  // The 30th of February is no day, whatever a parser makes of it.
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  return isDay && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}

/** What stands in a cell as the field wants it; null when nothing does. What does not fit stays as it is, and is refused then. */
function valueOf(form: Field, cell: Json): Json {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  if (text === '') return null;
  const type = 'type' in form ? form.type : 'string';
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false|1|0)$/i.test(text)) return /^(?:true|1)$/i.test(text);
  return type === 'array' ? text.split('|').map((item) => item.trim()) : text;
}

/** Throws Problem `vault.import-cancelled`. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new ImportProblem('vault.import-cancelled', 'cancelled', {
    happened: 'The import was cancelled.',
    next: 'Start it again when you wish.',
  });
}

const badMapping = (fault: MappingFault, why: string, columns: readonly string[]): ImportProblem =>
  new ImportProblem(
    'vault.import-mapping',
    fault,
    {
      happened: `The columns of the file do not fit: ${why}.`,
      next: 'Say which column goes where: --map given-name=COLUMN. The fields: npm run upheld -- people types',
    },
    {},
    columns,
  );

const tooMany = (): ImportProblem =>
  new ImportProblem('vault.import-large', 'rows', {
    happened: `The file has more than ${mostRows} rows, which is more than one import takes.`,
    next: `Cut it into files of at most ${mostRows} rows. Somebody who stands in several is still one person, by their e-mail address.`,
  });
