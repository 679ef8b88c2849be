// The check of an import: every row against the type and against each other, before anything is written.
import { type Json, Problem } from '#base';
import { withTenant } from '#store';
import { type IndexRow, indexRows } from './blind-index.ts';
import { proposedMapping } from './import-names.ts';
import { type ImportSource, type Scanned, type SourceRow, rowsOf, scan } from './import-source.ts';
import { normalise } from './normalise.ts';
import { type Field, type KnownType, type Values, faultsOf } from './record-types.ts';
import type { Admitted, Vault } from './vault.ts';

/** More people than this are several imports: what one transaction carries in well under a minute. */
export const mostRows = 50_000;

/** Why a row is left out. `form`: a value has not the form of its field. */
export type Refusal =
  | 'columns'
  | 'not-json'
  | 'not-object'
  | 'empty'
  | 'form'
  | 'email'
  | 'phone'
  | 'restricted'
  | 'erasing';

/** A row that is left out; never its values. */
export interface RefusedRow {
  row: number;
  field: string | null;
  why: Refusal;
  /** For `form`: what the field wants. */
  detail: string | null;
}

/** Somebody to be written: new, or with a holder of their address who gets what is missing. */
export interface CheckedRow {
  row: number;
  values: Values;
  index: readonly IndexRow[];
  holder: string | null;
}

export interface Checked {
  scanned: Scanned;
  columns: readonly string[];
  /** Field to column. */
  mapping: Readonly<Record<string, string>>;
  /** True: it was found by the names of the columns. */
  proposed: boolean;
  rows: number;
  people: readonly CheckedRow[];
  indexKey: string | null;
  /** Rows with an address that an earlier row has: they added what was missing there. */
  repeated: number;
  refused: readonly RefusedRow[];
}

/** Throws Problem `vault.import-file`, `vault.import-mapping`, `vault.import-large`, `vault.import-cancelled`. */
export async function checkImport(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  source: ImportSource,
  { mapping: given, signal }: { mapping: Readonly<Record<string, string>> | null; signal?: AbortSignal | undefined },
): Promise<Checked> {
  const scanned = await scan(source);
  const found: { row: number; values: Values }[] = [];
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
    const checked = checkRow(type, row, using);
    if ('why' in checked) refused.push(checked);
    else found.push(checked);
  }

  const { people, indexKey, repeated } = await together(vault, caller, type, found, signal);
  const kept = await withHolders(vault, caller, people, refused, signal);
  return { scanned, columns, mapping, proposed: given === null, rows, people: kept, indexKey, repeated, refused };
}

function checkMapping(type: KnownType, mapping: Readonly<Record<string, string>>, columns: readonly string[]): void {
  const unknown = Object.keys(mapping).filter((field) => !Object.hasOwn(type.schema.properties, field));
  const missing = Object.values(mapping).filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw badMapping(`“${type.name}” has no field ${unknown.join(', ')}`);
  if (missing.length > 0) throw badMapping(`${missing.length} of the columns that were named are not in the file`);
  if (Object.keys(mapping).length === 0) throw badMapping('no column of it is known');
}

function checkRow(
  type: KnownType,
  { number: row, values, why }: SourceRow,
  mapping: Readonly<Record<string, string>>,
): { row: number; values: Values } | RefusedRow {
  if (!values) return { row, field: null, why: why ?? 'not-object', detail: null };
  const read: Record<string, Json> = {};
  for (const [field, column] of Object.entries(mapping)) {
    const form = type.schema.properties[field];
    const value = form && Object.hasOwn(values, column) ? valueOf(form, values[column]!) : null;
    if (value !== null) read[field] = value;
  }
  if (Object.keys(read).length === 0) return { row, field: null, why: 'empty', detail: null };
  const [fault] = faultsOf(type, read);
  if (fault) return { row, field: fault.field, why: 'form', detail: fault.why };
  for (const [field, value] of Object.entries(read)) {
    const kind = type.schema.properties[field]!['x-index'];
    const country = typeof read['country'] === 'string' ? read['country'] : undefined;
    if (kind && typeof value === 'string' && normalise(kind, value, country) === null)
      return { row, field, why: kind, detail: null };
  }
  return { row, values: read };
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

/** Rows with the same address become one: the first wins, later ones add what it lacks. */
async function together(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  found: readonly { row: number; values: Values }[],
  signal: AbortSignal | undefined,
): Promise<{ people: CheckedRow[]; indexKey: string | null; repeated: number }> {
  const people: CheckedRow[] = [];
  const byEmail = new Map<string, CheckedRow>();
  let indexKey: string | null = null;
  let repeated = 0;
  for (let from = 0; from < found.length; from += 1000) {
    checkSignal(signal);
    const some = found.slice(from, from + 1000);
    const index = await indexRows(
      vault,
      caller,
      some.map(({ values }) => ({ type, values })),
    );
    indexKey ??= index.key;
    for (const [n, { row, values }] of some.entries()) {
      const person: CheckedRow = { row, values, index: index.rows[n]!, holder: null };
      const email = emailOf(person);
      const first = email === null ? undefined : byEmail.get(email);
      if (first) {
        repeated++;
        const missing = person.index.filter(({ field }) => !first.index.some((one) => one.field === field));
        Object.assign(first, { values: { ...values, ...first.values }, index: [...first.index, ...missing] });
      } else {
        people.push(person);
        if (email !== null) byEmail.set(email, person);
      }
    }
  }
  return { people, indexKey, repeated };
}

const emailOf = ({ index }: Pick<CheckedRow, 'index'>): string | null =>
  index.find(({ field }) => field === 'contact.email')?.hmac.toString('hex') ?? null;

/** Who has one of these addresses already; whoever may not be written about is refused. */
async function withHolders(
  { db }: Vault,
  { tenant, beyond }: Admitted,
  people: readonly CheckedRow[],
  refused: RefusedRow[],
  signal: AbortSignal | undefined,
): Promise<CheckedRow[]> {
  const kept: CheckedRow[] = [];
  for (let from = 0; from < people.length; from += 5000) {
    checkSignal(signal);
    const some = people.slice(from, from + 5000);
    const hmacs = some.flatMap(({ index }) =>
      index.filter(({ field }) => field === 'contact.email').map((one) => one.hmac),
    );
    const rows = await withTenant(db, tenant, (trx) =>
      trx
        .selectFrom('keyring_index as i')
        .innerJoin('subject as s', (join) =>
          join.onRef('s.tenant_id', '=', 'i.tenant_id').onRef('s.id', '=', 'i.subject_id'),
        )
        .select(['i.hmac', 's.id', 's.state'])
        .where('i.tenant_id', '=', tenant)
        .where('i.field', '=', 'contact.email')
        .where('i.hmac', 'in', hmacs.length > 0 ? hmacs : [Buffer.alloc(0)])
        .execute(),
    );
    const holders = new Map(rows.map(({ hmac, ...holder }) => [Buffer.from(hmac).toString('hex'), holder]));
    for (const person of some) {
      const email = emailOf(person);
      const holder = email === null ? undefined : holders.get(email);
      const why =
        holder?.state === 'fenced' ? 'erasing' : holder?.state === 'restricted' && !beyond ? 'restricted' : null;
      if (why) refused.push({ row: person.row, field: null, why, detail: null });
      else kept.push({ ...person, holder: holder?.id ?? null });
    }
  }
  return kept;
}

export function checkSignal(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new Problem('vault.import-cancelled', {
    happened: 'The import was cancelled.',
    unchanged: 'Nothing was imported.',
    next: 'Start it again when you wish.',
  });
}

const badMapping = (why: string): Problem =>
  new Problem('vault.import-mapping', {
    happened: `The columns of the file do not fit: ${why}.`,
    unchanged: 'Nothing was imported.',
    next: 'Say which column goes where: --map given-name=COLUMN. The fields: npm run upheld -- people types',
  });

const tooMany = (): Problem =>
  new Problem('vault.import-large', {
    happened: `The file has more than ${mostRows} rows, which is more than one import takes.`,
    unchanged: 'Nothing was imported.',
    next: `Cut it into files of at most ${mostRows} rows. Somebody who stands in several is still one person, by their e-mail address.`,
  });
