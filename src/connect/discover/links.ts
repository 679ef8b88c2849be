// Links: the references that the system keeps, those it does not (by name, type and containment of values), and what each means for a person.
import type { Message } from '#words';
import type { CatalogueColumn, CatalogueTable } from '../catalogue.ts';
import type { Reader, Row } from '../connector.ts';
import { compositeTies } from './composite.ts';
import { agreement, contained, plainly } from './contained.ts';
import { meaningOf, wordsOf } from './name-words.ts';
import { polymorphicTies } from './polymorphic.ts';
import { type Certainty } from './proposal.ts';
import type { TableReading } from './table.ts';
import type { Looked } from './values.ts';
import { people } from './words/atoms.ts';

/** A link before its meaning is known. */
export interface Tie {
  columns: readonly string[];
  to: string;
  toColumns: readonly string[];
  from: 'reference' | 'proposal';
  certainty: Certainty;
  reasons: readonly Message[];
  /** Only of rows in which this column says so. */
  when?: { column: string; is: string | number };
}

export const idAtoms = new Set(['id', 'number', 'code']);
const superior =
  /^(?:parent|manager|supervisor|boss|chef|vorgesetzter|leidinggevende|superieur|parrain|referrer|referred|ouder|eltern|vorgaenger|predecessor|replyto|reply)$/;

/** The column that other tables would point to. */
export function keyOf({ table, columns, head }: TableReading): CatalogueColumn | null {
  const named = (name: string | undefined) => table.columns.find((column) => column.name === name) ?? null;
  if (table.key.length === 1) return named(table.key[0]);
  // Without a primary key: what is called a number of its own before what is unique besides (an e-mail address).
  const alone = table.unique.filter((columns) => columns.length === 1).map(([name]) => name);
  const numbered = alone.find((name) => [...meaningOf(name!).atoms].some((atom) => idAtoms.has(atom)));
  const first = columns[0];
  if (table.key.length > 0 || first === undefined) return null;
  // “id” or “order_no” of an order; the first column of a table that only joins others is another table's.
  const words = first.name.words.filter((word) => ![...meaningOf(word).atoms].every((atom) => idAtoms.has(atom)));
  const isNumber =
    [...first.name.atoms].some((atom) => idAtoms.has(atom)) &&
    (words.length === 0 || words.map(stem).join('') === head.map(stem).join(''));
  return named(
    isNumber && words.length === 0 ? first.column.name : (numbered ?? (isNumber ? first.column.name : alone[0])),
  );
}

export const sameKind = (one: CatalogueColumn, other: CatalogueColumn): boolean =>
  one.shape === other.shape ||
  [one.shape, other.shape].every((shape) => shape === 'text' || shape === 'uuid' || shape === 'other');

interface Named {
  table: TableReading;
  column: string;
  to: TableReading;
  key: string;
  exact: boolean;
  /** Only a word of it is alike. */
  vague: boolean;
  /** Tables that the name says as well. */
  rivals: readonly { to: TableReading; key: string }[];
}

/** Columns that by their name point to another table, best table first. Pure: values are asked for afterwards. */
export function namedTies(tables: readonly TableReading[]): readonly Named[] {
  const keys = tables.flatMap((reading) => {
    const key = keyOf(reading);
    return key ? [{ reading, key }] : [];
  });
  const general = tables.filter(({ person, evidence }) => everybody.has(person ?? '') && evidence >= 1.5);
  const found: Named[] = [];
  for (const reading of tables) {
    const taken = new Set(reading.table.references.flatMap(({ columns }) => columns));
    for (const { column, name } of reading.columns) {
      if (taken.has(column.name)) continue;
      const isOwnKey = reading.table.key.length === 1 && reading.table.key[0] === column.name;
      const candidates = keys
        .filter(({ reading: to, key }) => sameKind(column, key) && !(to === reading && key.name === column.name))
        .map((to) => ({ ...to, score: likeness(reading, column, name.words, to.reading, to.key) }))
        .filter(
          ({ score, reading: to }) =>
            score >= (isOwnKey ? 3 : 1) || (!isOwnKey && score === 0.9 && to.evidence >= 1.5 && general.length === 1),
        )
        .filter(({ reading: to }) => !isOwnKey || (to.table.key.length === 1 && !isOwnName(reading, column.name)))
        .toSorted((a, b) => b.score - a.score);
      const best = candidates[0];
      if (best)
        found.push({
          table: reading,
          column: column.name,
          to: best.reading,
          key: best.key.name,
          exact: best.score >= 3,
          vague: best.score > 0.9 && best.score < 2,
          rivals: candidates
            .slice(1)
            .filter(({ score }) => score === best.score)
            .map(({ reading: to, key }) => ({ to, key: key.name })),
        });
    }
  }
  return found;
}

/** “plan_id” of the table of plans is its own, though “order_plan” would be meant by it elsewhere. */
const isOwnName = ({ head, name }: TableReading, column: string): boolean => {
  const { words } = meaningOf(column);
  const own = words.filter((word) => ![...meaningOf(word).atoms].every((atom) => idAtoms.has(atom)));
  return own.length > 0 && [head, name.words].some((some) => some.map(stem).join('') === own.map(stem).join(''));
};

/** 3: the table's name with “id”, or the same name as the key; 2: ends with the table's name; 1: a word of the same meaning. */
export function likeness(
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
  const isSameKey = from !== to && wordsOf(column.name).join('') === keyWords;
  const named = to.name.words.filter((word) => word.length > 1);
  const spelled = (list: readonly string[]): string => list.map(stem).join('');
  const isNamed = own.length > 0 && [named, to.head].some((words) => spelled(own) === spelled(words));
  // “user_id” is the user’s, though a profile and its settings have it as their key as well.
  if (isSameKey && meaningOf(key.name).words.length > 1) return isNamed ? 3.6 : 3.1;
  // “kundennr” is one word that the key spells the same.
  if (isSameKey && keyWords.length > 5 && hasId) return isNamed ? 3.5 : 3.05;
  if (from === to) return hasId && own.length > 0 && superior.test(own.join('')) ? 1.5 : 0;
  // “bearbeiter” with initials in it: only the values can tell, so it is asked for and believed only if they are there.
  if (own.length > 0 && !hasId && column.shape === 'text')
    return to.person !== null &&
      (all.atoms.has(to.person) || (to.isStaff && isAct(all.atoms))) &&
      !all.atoms.has('name')
      ? 1
      : 0;
  if (own.length === 0) return 0;
  const name = named;
  if (!hasId && column.shape === 'number' && [...all.atoms].some((atom) => counted.has(atom))) return 0;
  if (isNamed) return hasId ? 3.2 : 2.2;
  const last = own.at(-1)!;
  // “default_email_id” of a user is one of “user_email”.
  if (hasId && spelled([...from.head, last]) === spelled(named)) return 2.9;
  if (name.length === 1 && stem(last) === stem(name[0]!)) return hasId ? 2.5 : 1.5;
  // “post_author” is a number.
  const isSomebody =
    ([...all.atoms].some((atom) => people.has(atom)) || isAct(all.atoms)) &&
    ![...all.atoms].some((atom) => counted.has(atom)) &&
    all.unknown.every((word) => from.name.words.some((other) => stem(other) === stem(word)));
  if (!hasId && column.shape === 'number' && isSomebody) return everybody.has(to.person ?? '') ? 0.9 : 0;
  if (!hasId) return 0;
  if (stem(last) === stem(name.at(-1) ?? '') || (last.length >= 3 && name.at(-1)?.startsWith(last)))
    return own.every((word) => name.some((other) => stem(other) === stem(word) || other.startsWith(word))) ? 2 : 1.4;
  const told = [...all.atoms].filter((atom) => !idAtoms.has(atom) && atom !== 'by');
  const head = [...(to.name.each.at(-1) ?? [])];
  const whole = [...to.name.atoms].filter((atom) => atom !== 'table' && atom !== 'main' && atom !== 'data');
  const isAlike = told.every((atom) => whole.includes(atom)) && whole.every((atom) => told.includes(atom));
  // In two languages it is the same word; “return” and “subscription” are merely things of one sort.
  if (isAlike && told.some((atom) => !vague.has(atom) && !sortOf.has(atom))) return 2.4;
  const same = told.filter((atom) => head.includes(atom) && !vague.has(atom));
  if (same.length > 0) return to.name.each.length === 1 ? 1.8 : 1.2;
  if (!told.some((atom) => people.has(atom)) && !isAct(all.atoms)) return 0;
  return to.person !== null && to.isStaff && isAct(all.atoms) ? 1 : everybody.has(to.person ?? '') ? 0.9 : 0;
}

/** Where a system keeps whoever has to do with it, in whatever part: an “author_id” is one of them. */
const everybody: ReadonlySet<string> = new Set(['user', 'person', 'member']);

const sortOf: ReadonlySet<string> = new Set(
  'booking payment message comment note log session page item points'.split(' '),
);

/** What a number says of a row, and of nobody in it. */
const counted = new Set(
  'status type sort amount quantity date at active category role points setting count level number'.split(' '),
);

/** Too many things are of this sort for it to be a link. */
const vague = new Set('thing type category status setting data shipping sort table code number id'.split(' '));

/** One word for “user” and “users”, “Kunde” and “Kunden”: endings go as long as something of the word is left. */
export function stem(word: string): string {
  for (let known = word; ;) {
    const shorter = known.replace(/(?:innen|ies|en|es|s|n|e|x|y|er)$/, '');
    if (shorter === known || shorter.length < 3) return known;
    known = shorter;
  }
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
  const add = (table: TableReading, tie: Tie): void => void ties.get(table.table.name)!.push(tie);
  const isTaken = (table: TableReading, column: string): boolean =>
    ties.get(table.table.name)!.some(({ columns }) => columns.length === 1 && columns[0] === column);
  for (const { table, tie } of await polymorphicTies(tables, samples, reader, ties)) add(table, tie);
  for (const { table, tie } of await compositeTies(tables, samples, reader, ties)) add(table, tie);
  for (const named of namedTies(tables)) {
    if (isTaken(named.table, named.column) || isBackwards(named, ties)) continue;
    const tie = await looked(named, samples.get(named.table.table.name) ?? [], reader);
    if (tie !== null) add(named.table, tie);
  }
  for (const tie of await tiesByValue(tables, samples, reader, ties)) ties.get(tie.table)!.push(tie.tie);
  return ties;
}

/** A key of its own, of a table that the other one points to already: the other is the one that depends. */
const isBackwards = ({ table, column, to }: Named, ties: ReadonlyMap<string, readonly Tie[]>): boolean =>
  table.table.key.length === 1 &&
  table.table.key[0] === column &&
  ties.get(to.table.name)!.some((tie) => tie.to === table.table.name && tie.from === 'reference');

/** A tie that a name says, after a look at values; null: they say no. */
async function looked(
  { table, column, to: first, key: firstKey, exact, vague: isVague, rivals }: Named,
  rows: readonly Row[],
  reader: Reader,
): Promise<Tie | null> {
  const choice = await chosen(table, column, [{ to: first, key: firstKey }, ...rivals], rows, reader);
  if (choice === null) return null;
  const { to, key, reason, sure } = choice;
  const { tried, found } = await contained(reader, rows, [column], to.table.name, [key]);
  if (tried > 0 && found < tried * 0.5) return null;
  // Numbers that count up are in every key.
  const counts = table.columns.some((one) => one.column.name === column && one.column.shape === 'number');
  const isWord = table.columns.some(
    (one) => one.column.name === column && one.column.shape === 'text' && !one.isNumbered,
  );
  if (tried === 0 && isWord && !exact) return null;
  const likely = tried === 0 ? exact : found >= tried * 0.9;
  const because: Message =
    tried === 0 ? { key: 'discover.alike' } : { key: 'discover.contained', values: { found, tried } };
  return {
    columns: [column],
    to: to.table.name,
    toColumns: [key],
    from: 'proposal',
    certainty: likely && sure && (reason !== undefined || !isVague || !counts) ? 'likely' : 'uncertain',
    reasons: reason ? [because, reason] : [because],
  };
}

/**
 * Which of the tables that a name says is meant. Numbers that count up stand in every table's key, so that it is not the values that tell: rows
 * that speak of the same person do, or else the words that both tables' names begin with.
 */
async function chosen(
  table: TableReading,
  column: string,
  candidates: readonly { to: TableReading; key: string }[],
  rows: readonly Row[],
  reader: Reader,
): Promise<{ to: TableReading; key: string; sure: boolean; reason?: Message } | null> {
  const acts = isAct(meaningOf(column).atoms);
  const told = [];
  for (const { to, key } of candidates) {
    // Whoever acts on a row, and whoever somebody else belongs to, has another address than it.
    const others =
      acts || to === table || to.isStaff || (table.person !== null && to.person !== null && to.person !== table.person);
    const { compared, same } = others
      ? { compared: 0, same: 0 }
      : await agreement(reader, table, rows, [column], to, [key]);
    told.push({ to, key, compared, same, says: compared < 3 ? 0 : same >= compared * 0.5 ? 1 : -1 });
  }
  // A key of its own counts up by itself: that it has the numbers of another table's says nothing.
  const isOwn =
    table.table.key.length === 1 && table.table.key[0] === column && columnOf(table, column)?.shape === 'number';
  const best = told.toSorted((a, b) => b.says - a.says || shared(table, b.to) - shared(table, a.to))[0]!;
  const values = { same: best.same, compared: best.compared, table: best.to.table.name };
  if (best.says > 0) return { ...best, sure: true, reason: { key: 'discover.samePerson', values } };
  const isNamed =
    likeness(table, columnOf(table, column)!, meaningOf(column).words, best.to, columnOf(best.to, best.key)!) >= 3.2;
  if (isOwn && !isNamed) return null;
  if (best.says < 0) return { ...best, sure: false, reason: { key: 'discover.otherPerson', values } };
  const alike = told.filter(({ to, says }) => says === 0 && shared(table, to) === shared(table, best.to));
  if (alike.length < 2 && (told.length === 1 || shared(table, best.to) > 0)) return { ...best, sure: true };
  return { ...best, sure: false, reason: { key: 'discover.several', values: { count: told.length } } };
}

const columnOf = ({ table }: TableReading, name: string): CatalogueColumn | undefined =>
  table.columns.find((column) => column.name === name);

/** How many words the names of two tables begin with in common. */
function shared(one: TableReading, other: TableReading): number {
  const [here, there] = [one.name.words.map(stem), other.name.words.map(stem)];
  const end = here.findIndex((word, at) => word !== there[at]);
  return end < 0 ? here.length : end;
}

/** Most pairs of columns that are asked about by values alone. */
const mostPairs = 120;

/** Addresses of people and machines: two rows with the same one are no reference, and whoever shares it is no part of the other. */
const isWayToPeople = ({ filled, forms }: Looked): boolean =>
  (['email', 'phone', 'ip', 'mac', 'userAgent', 'url'] as const).some((form) => (forms[form] ?? 0) > filled * 0.5);

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
        looked!.prose > 0 ||
        isWayToPeople(looked!)
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
          [column.name],
          to.table.name,
          [key.name],
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
  return ['assigned', 'agent', 'by', 'created', 'updated', 'deleted'].some((atom) => atoms.has(atom));
}

export const meaningOfTie = (tie: Tie): ReadonlySet<string> =>
  new Set(tie.columns.flatMap((column) => [...meaningOf(column).atoms]));
export const isKeyOf = (table: CatalogueTable, columns: readonly string[]): boolean =>
  [table.key, ...table.unique].some(
    (key) => key.length === columns.length && key.every((name) => columns.includes(name)),
  );
