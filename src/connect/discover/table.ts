// One table by itself: what its name says its rows are, and how much its columns say that they are about persons.
import type { CatalogueTable } from '../catalogue.ts';
import type { Row, Value } from '../connector.ts';
import { type ColumnReading, readColumn } from './column.ts';
import { sorts } from './meanings.ts';
import { type NameWords, commonPrefix, meaningOf } from './name-words.ts';
import { look } from './values.ts';
import { neutral, organisations, people, staff } from './words/atoms.ts';

export interface TableReading {
  table: CatalogueTable;
  name: NameWords;
  /** The words of its name that say what it holds: without those of its family (“shop_”) and those that every table could have (“_entity”). */
  head: readonly string[];
  columns: readonly ColumnReading[];
  /** The kind of person that a row is, by the table's name; null: it names none. */
  person: string | null;
  /** The kind of person that the name speaks of at all (“customer_orders”). */
  speaksOf: string | null;
  isStaff: boolean;
  isOrganisation: boolean;
  /** Goods, categories, departments, settings: things that people do not stand behind. */
  isLookup: boolean;
  sorts: ReadonlySet<string>;
  /** How much the columns say that rows are about persons: names and birthdays 2, an e-mail address 1.5. */
  evidence: number;
  /** As `evidence`, of names, birthdays, addresses and numbers alone: what tells one person from another. */
  identifying: number;
  /** Columns that say so, by weight. */
  because: readonly string[];
}

const anyTable = new Set([
  'entity',
  'entities',
  'table',
  'tbl',
  'record',
  'records',
  'data',
  'master',
  'main',
  'base',
  'info',
]);

const identifying = new Set(
  'pd:Name pd:BirthDate pd:EmailAddress pd:OfficialID pd:TelephoneNumber pd:Username pd:Gender pd:Nationality'.split(
    ' ',
  ),
);
const lookups = new Set(
  'product category department branch company supplier role setting campaign thing country city region language hotel bank organisation insurer status type currency animal vehicle'.split(
    ' ',
  ),
);

/** `families`: first words that several tables share (“shop_order”, “shop_item”): they say whose tables they are, not what is in them. */
/** `prefix`: a first word that all tables share. `sample`: rows to look at; they are not kept. */
export function readTable(
  table: CatalogueTable,
  prefix: string | undefined,
  sample: readonly Row[],
  year: number,
  families: ReadonlySet<string> = new Set(),
): TableReading {
  const name = meaningOf(table.table, prefix);
  const shared = commonPrefix(table.columns.map((column) => column.name));
  const valuesOf = (column: string): Value[] => sample.map((row) => row[column] ?? null);
  const columns = table.columns.map((column) =>
    readColumn(column, shared, sample.length === 0 ? null : look(valuesOf(column.name), year)),
  );
  const told = name.each.filter((atoms) => atoms.size === 0 || [...atoms].some((atom) => !neutral.has(atom)));
  const personIn = (atoms: ReadonlySet<string> | undefined): string | null =>
    [...(atoms ?? [])].find((atom) => people.has(atom)) ?? null;
  const last = personIn(told.at(-1));
  const first = told.slice(1).every((atoms) => atoms.size === 0) ? personIn(told[0]) : null;
  const person = last ?? first;
  const isFamily = name.each.length > 1 && name.each.length === name.words.length && families.has(name.words[0]!);
  const plain = name.words.filter((word) => word.length > 1 && !anyTable.has(word));
  const head = isFamily && plain.length > 1 && plain[0] === name.words[0] ? plain.slice(1) : plain;
  const own = isFamily ? told.filter((atoms) => atoms !== name.each[0]) : told;
  const isOrganisation = person === null && own.some((atoms) => [...atoms].some((atom) => organisations.has(atom)));
  const isLookup = person === null && (isOrganisation || lookupHead(own));
  const strong = columns.flatMap(({ column, candidates: [best] }) =>
    best && best.score >= 0.6 && best.weight > 0
      ? [{ column: column.name, category: best.category, weight: weightIn(best.category, best.weight, isOrganisation) }]
      : [],
  );
  return {
    table,
    name,
    head: head.length > 0 ? head : name.words,
    columns,
    person,
    speaksOf: person ?? personIn(name.each.find((atoms) => personIn(atoms) !== null)),
    isStaff: person !== null && staff.has(person),
    isOrganisation,
    isLookup,
    sorts: new Set(
      Object.entries(sorts)
        .filter(([, atoms]) => [...name.atoms].some((atom) => atoms.has(atom)))
        .map(([sort]) => sort),
    ),
    evidence: strong.reduce((sum, { weight }) => sum + weight, 0),
    identifying: strong.reduce((sum, { category, weight }) => sum + (identifying.has(category ?? '') ? weight : 0), 0),
    because: strong.toSorted((a, b) => b.weight - a.weight).map(({ column }) => column),
  };
}

/** English, Dutch and German end with what a thing is; French begins with it. */
const lookupHead = (told: readonly ReadonlySet<string>[]): boolean =>
  [told.at(-1), told[0]].some((atoms, at) => {
    const isOne = [...(atoms ?? [])].some((atom) => lookups.has(atom));
    return (
      isOne &&
      (at === 0 ||
        told.slice(1).every((others) => ![...others].some((atom) => sortAtoms.has(atom) || people.has(atom))))
    );
  });
const sortAtoms: ReadonlySet<string> = new Set(Object.values(sorts).flatMap((atoms) => [...atoms]));

/** An organisation has an address, a number and a mailbox too: only who is named there is a person. */
const weightIn = (category: string | null, weight: number, isOrganisation: boolean): number =>
  !isOrganisation
    ? weight
    : category === 'pd:Name' || category === 'pd:BirthDate'
      ? weight
      : category === 'pd:EmailAddress'
        ? 0.5
        : 0.1;
