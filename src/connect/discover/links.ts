// Links: the references that the system keeps, those it does not (by name, type and containment of values), and what each means for a person.
import type { Message } from '#words';
import type { CatalogueColumn, CatalogueTable } from '../catalogue.ts';
import type { Reader, Row, Value } from '../connector.ts';
import { meaningOf, wordsOf } from './name-words.ts';
import { type Certainty } from './proposal.ts';
import type { TableReading } from './table.ts';
import { people } from './words/atoms.ts';

/** A link before its meaning is known. */
export interface Tie {
  columns: readonly string[];
  to: string;
  toColumns: readonly string[];
  from: 'reference' | 'proposal';
  certainty: Certainty;
  reasons: readonly Message[];
}

const idAtoms = new Set(['id', 'number', 'code']);
const superior =
  /^(?:parent|manager|supervisor|boss|chef|vorgesetzter|leidinggevende|superieur|parrain|referrer|referred|ouder|eltern|vorgaenger|predecessor|replyto|reply)$/;

/** The column that other tables would point to. */
function keyOf({ table, columns }: TableReading): CatalogueColumn | null {
  const named = (name: string | undefined) => table.columns.find((column) => column.name === name) ?? null;
  if (table.key.length === 1) return named(table.key[0]);
  const alone = table.unique.find((columns) => columns.length === 1);
  if (table.key.length === 0 && alone) return named(alone[0]);
  const first = columns[0];
  return table.key.length === 0 && first && [...first.name.atoms].some((atom) => idAtoms.has(atom))
    ? first.column
    : null;
}

const sameKind = (one: CatalogueColumn, other: CatalogueColumn): boolean =>
  one.shape === other.shape ||
  [one.shape, other.shape].every((shape) => shape === 'text' || shape === 'uuid' || shape === 'other');

/** Columns that by their name point to another table, best table first. Pure: values are asked for afterwards. */
export function namedTies(
  tables: readonly TableReading[],
): readonly { table: TableReading; column: string; to: TableReading; key: string; exact: boolean }[] {
  const keys = tables.flatMap((reading) => {
    const key = keyOf(reading);
    return key ? [{ reading, key }] : [];
  });
  const found = [];
  for (const reading of tables) {
    const taken = new Set(reading.table.references.flatMap(({ columns }) => columns));
    for (const { column, name } of reading.columns) {
      if (taken.has(column.name)) continue;
      const isOwnKey = reading.table.key.length === 1 && reading.table.key[0] === column.name;
      const candidates = keys
        .filter(({ reading: to, key }) => sameKind(column, key) && !(to === reading && key.name === column.name))
        .map((to) => ({ ...to, score: likeness(reading, column, name.words, to.reading, to.key) }))
        .filter(({ score, reading: to }) => score >= (isOwnKey ? 3 : 1) && (!isOwnKey || to.table.key.length === 1))
        .toSorted((a, b) => b.score - a.score);
      const best = candidates[0];
      if (best)
        found.push({
          table: reading,
          column: column.name,
          to: best.reading,
          key: best.key.name,
          exact: best.score >= 3,
        });
    }
  }
  return found;
}

/** 3: the same name as the key, or the table's name with “id”; 2: ends with the table's name; 1: a word of the same meaning. */
function likeness(
  from: TableReading,
  column: CatalogueColumn,
  words: readonly string[],
  to: TableReading,
  key: CatalogueColumn,
): number {
  const all = meaningOf(column.name);
  const own = words.filter(
    (word) => ![...meaningOf(word).atoms].every((atom) => idAtoms.has(atom)) || meaningOf(word).unknown.length > 0,
  );
  const hasId = all.each.some((atoms) => [...atoms].some((atom) => idAtoms.has(atom)));
  const keyWords = wordsOf(key.name).join('');
  if (from !== to && wordsOf(column.name).join('') === keyWords && meaningOf(key.name).words.length > 1) return 3.5;
  // “kundennr” is one word that the key spells the same.
  if (from !== to && wordsOf(column.name).join('') === keyWords && keyWords.length > 5 && hasId) return 3.4;
  if (from === to) return hasId && own.length > 0 && superior.test(own.join('')) ? 1.5 : 0;
  // “bearbeiter” with initials in it: only the values can tell, so it is asked for and believed only if they are there.
  if (own.length > 0 && !hasId && column.shape === 'text')
    return to.person !== null &&
      (all.atoms.has(to.person) || (to.isStaff && isAct(all.atoms))) &&
      !all.atoms.has('name')
      ? 1
      : 0;
  if (own.length === 0) return 0;
  const name = to.name.words.filter((word) => word.length > 1);
  const stems = (list: readonly string[]): string => list.map(stem).join('');
  if (stems(own) === stems(name)) return hasId ? 3.2 : 2.2;
  const last = own.at(-1)!;
  if (name.length === 1 && stem(last) === stem(name[0]!)) return hasId ? 2.5 : 1.5;
  if (!hasId) return 0;
  if (stem(last) === stem(name.at(-1) ?? '') || (last.length >= 3 && name.at(-1)?.startsWith(last))) return 2;
  const told = [...all.atoms].filter((atom) => !idAtoms.has(atom) && atom !== 'by');
  const head = [...(to.name.each.at(-1) ?? [])];
  const whole = [...to.name.atoms].filter((atom) => atom !== 'table' && atom !== 'main' && atom !== 'data');
  if (told.length > 0 && told.every((atom) => whole.includes(atom)) && whole.every((atom) => told.includes(atom)))
    return 2.4;
  const same = told.filter((atom) => head.includes(atom) && !vague.has(atom));
  if (same.length > 0) return to.name.each.length === 1 ? 1.8 : 1.2;
  return told.some((atom) => people.has(atom)) && to.person !== null && isAct(all.atoms) && to.isStaff ? 1 : 0;
}

/** Too many things are of this sort for it to be a link. */
const vague = new Set('thing type category status setting data shipping sort table code number id'.split(' '));

const stem = (word: string): string => word.replace(/(?:innen|ies|en|es|s|n|e|x|y|er)$/, '');

/** A value that can be compared as text; what has parts is none. */
const plainly = (value: Value | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** Which keys of one table the sampled values of another reach: one question, no value leaves. */
async function contained(
  reader: Reader,
  rows: readonly Row[],
  column: string,
  to: string,
  key: string,
): Promise<{ tried: number; found: number }> {
  const values = new Map<string, Value>();
  for (const row of rows) {
    const value = row[column] ?? null;
    if (value !== null && value !== '' && typeof value !== 'object' && values.size < 200)
      values.set(String(value), value);
  }
  if (values.size === 0) return { tried: 0, found: 0 };
  const found = new Set<string>();
  const question = { table: to, any: [{ columns: [key], tuples: Array.from(values.values(), (value) => [value]) }] };
  for await (const row of reader.rows(question, [key])) found.add(plainly(row[key]));
  return { tried: values.size, found: Array.from(values.keys()).filter((value) => found.has(value)).length };
}

/** All ties of all tables: kept references as they are, others proposed after a look at values. `samples` by table. */
export async function tiesOf(
  tables: readonly TableReading[],
  samples: ReadonlyMap<string, readonly Row[]>,
  reader: Reader,
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  const ties = new Map<string, Tie[]>(
    tables.map(({ table }) => [
      table.name,
      table.references.map(({ columns, to, toColumns }) => ({
        columns,
        to,
        toColumns,
        from: 'reference' as const,
        certainty: 'sure' as const,
        reasons: [{ key: 'discover.kept' }],
      })),
    ]),
  );
  for (const { table, column, to, key, exact } of namedTies(tables)) {
    const { tried, found } = await contained(reader, samples.get(table.table.name) ?? [], column, to.table.name, key);
    if (tried > 0 && found < tried * 0.5) continue;
    const isWord = table.columns.some(
      (one) => one.column.name === column && one.column.shape === 'text' && !one.isNumbered,
    );
    if (tried === 0 && isWord && !exact) continue;
    const certainty: Certainty =
      tried === 0 ? (exact ? 'likely' : 'uncertain') : found >= tried * 0.9 ? 'likely' : 'uncertain';
    const reason: Message =
      tried === 0 ? { key: 'discover.alike' } : { key: 'discover.contained', values: { found, tried } };
    ties
      .get(table.table.name)!
      .push({ columns: [column], to: to.table.name, toColumns: [key], from: 'proposal', certainty, reasons: [reason] });
  }
  for (const tie of await tiesByValue(tables, samples, reader, ties)) ties.get(tie.table)!.push(tie.tie);
  return ties;
}

/** Most pairs of columns that are asked about by values alone. */
const mostPairs = 120;

/** Long texts (customer numbers, UUIDs) that all stand in another table's key are a link whatever they are called; small integers are everywhere. */
async function tiesByValue(
  tables: readonly TableReading[],
  samples: ReadonlyMap<string, readonly Row[]>,
  reader: Reader,
  known: ReadonlyMap<string, readonly Tie[]>,
): Promise<{ table: string; tie: Tie }[]> {
  const found: { table: string; tie: Tie }[] = [];
  let pairs = 0;
  for (const reading of tables) {
    const taken = new Set(known.get(reading.table.name)!.flatMap(({ columns }) => columns));
    for (const { column, looked } of reading.columns) {
      if (
        taken.has(column.name) ||
        (column.shape !== 'text' && column.shape !== 'uuid') ||
        (looked?.distinct ?? 0) < 5 ||
        looked!.prose > 0
      )
        continue;
      const values = (samples.get(reading.table.name) ?? []).map((row) => plainly(row[column.name])).filter(Boolean);
      if (values.some((value) => value.length < 4 || !/\d/.test(value))) continue;
      for (const to of tables) {
        const key = keyOf(to);
        if (to === reading || !key || !sameKind(column, key) || ++pairs > mostPairs) continue;
        const { tried, found: there } = await contained(
          reader,
          samples.get(reading.table.name)!,
          column.name,
          to.table.name,
          key.name,
        );
        if (tried < 5 || there < tried) continue;
        // Two keys with the same values: the shorter list points to the longer one, never both ways.
        if (keyOf(reading)?.name === column.name && (reading.table.rows ?? 0) >= (to.table.rows ?? 0)) continue;
        found.push({
          table: reading.table.name,
          tie: {
            columns: [column.name],
            to: to.table.name,
            toColumns: [key.name],
            from: 'proposal',
            certainty: 'likely',
            reasons: [{ key: 'discover.contained', values: { found: there, tried } }],
          },
        });
        break;
      }
    }
  }
  return found;
}

/** “created_by”, “bearbeiter”, “assigned_to”: whoever did something with the row. “ordered_by”, “written_by” is who it is about. */
export function isAct(atoms: ReadonlySet<string>): boolean {
  if (atoms.has('did')) return false;
  return (
    atoms.has('assigned') ||
    atoms.has('agent') ||
    (atoms.has('by') && (atoms.has('created') || atoms.has('updated') || atoms.has('deleted') || atoms.size === 1))
  );
}

export const meaningOfTie = (tie: Tie): ReadonlySet<string> =>
  new Set(tie.columns.flatMap((column) => [...meaningOf(column).atoms]));
export const isKeyOf = (table: CatalogueTable, columns: readonly string[]): boolean =>
  [table.key, ...table.unique].some(
    (key) => key.length === columns.length && key.every((name) => columns.includes(name)),
  );
