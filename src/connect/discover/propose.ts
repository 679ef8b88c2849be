// Discover: from a system's catalogue and a look at samples to a proposed map; nothing is written, and no value outlives the look.
import type { Message } from '#words';
import type { Catalogue } from '../catalogue.ts';
import type { Connector, Row } from '../connector.ts';
import { type About, aboutPersons } from './about.ts';
import type { ColumnReading } from './column.ts';
import { tiesOf } from './links.ts';
import { otherPeople } from './meanings.ts';
import { commonPrefix, familiesOf, meaningOf } from './name-words.ts';
import { type ColumnProposal, type TableProposal, certaintyOf } from './proposal.ts';
import { type TableReading, readTable } from './table.ts';
import { people } from './words/atoms.ts';

/** Rows looked at in each table. */
const sampleSize = 200;

/**
 * @param year this year, for birthdays.
 * @param progress told the table that is looked at, its number and how many there are.
 * Views are left out: their rows stand in tables. Tables that may not be read are judged by their names.
 */
export async function discover(
  connector: Connector,
  year: number,
  progress: (table: string, at: number, of: number) => void = () => {},
): Promise<{ catalogue: Catalogue; tables: readonly TableProposal[] }> {
  const catalogue = await connector.catalogue();
  const tables = catalogue.tables.filter(({ kind }) => kind === 'table');
  const prefix = commonPrefix(tables.map(({ table }) => table));
  const families = familiesOf(tables.map(({ table }) => meaningOf(table, prefix)));
  const samples = new Map<string, readonly Row[]>();
  const readings: TableReading[] = [];
  for (const [at, table] of tables.entries()) {
    progress(table.name, at + 1, tables.length);
    const rows = table.may.read ? await connector.sample(table.name, sampleSize) : [];
    samples.set(table.name, rows);
    readings.push(readTable(table, prefix, rows, year, families));
  }
  const ties = await connector.reading((reader) => tiesOf(readings, samples, reader));
  samples.clear();
  const { about, links } = aboutPersons(readings, ties);
  return {
    catalogue,
    tables: readings.map((reading) => {
      const here = about.get(reading.table.name)!;
      const tied = links.get(reading.table.name)!;
      const linked = new Set(tied.flatMap(({ columns }) => columns));
      return {
        name: reading.table.name,
        about: here,
        columns: reading.columns.map((column) => proposed(reading, here, column, linked.has(column.column.name))),
        links: tied.map(({ columns, to, toColumns, as, from, certainty, reasons, when, same, why }) => ({
          columns: [...columns],
          to,
          toColumns: [...toColumns],
          as,
          ...(when && { when }),
          ...(same && { same }),
          from,
          certainty,
          reasons: [...reasons, why],
        })),
      };
    }),
  };
}

/** Categories that an organisation has too. */
const alsoOfOrganisations = new Set(
  'pd:Name pd:PhysicalAddress pd:PostalCode pd:City pd:Country pd:Region pd:Tax pd:BankAccount pd:Professional pd:Language pd:Location'.split(
    ' ',
  ),
);

/** What an id that is a number or a UUID may still be; “medication_id” is not the medication. */
const idCategories = new Set('pd:OfficialID pd:Identifier pd:AccountIdentifier pd:Tax pd:DeviceBased'.split(' '));

function proposed(table: TableReading, about: About, reading: ColumnReading, isLink: boolean): ColumnProposal {
  const { column, candidates, name } = reading;
  const none = (certainty: ColumnProposal['certainty'], key: string): ColumnProposal => ({
    name: column.name,
    category: null,
    certainty,
    also: [],
    reasons: [{ key: `discover.${key}` }],
  });
  const isBareId = name.atoms.has('id') && (column.shape === 'number' || column.shape === 'uuid');
  const identity = about.row === undefined ? undefined : identityOf(table, about, reading);
  const [best, ...rest] = [...candidates, ...byTable(table, about, reading)]
    .filter((one) => one.table === undefined || table.sorts.has(one.table))
    .filter(({ category }) => !isBareId || idCategories.has(category ?? ''))
    .filter(({ category }) => about.row !== 'person' || category !== 'pd:Transaction')
    .filter(({ category }) => category !== 'pd:Region' || !isOnlyState(table, name))
    .toSorted((a, b) => b.score - a.score);
  if (about.row === undefined) {
    // Nobody stands behind the row; only a value that is somebody’s by its form is worth a person’s look.
    return best && best.where === 'always' && best.score >= 0.85 && !table.isOrganisation && best.weight >= 0.5
      ? { name: column.name, category: best.category, certainty: 'uncertain', also: [], reasons: best.reasons }
      : none('sure', 'noPerson');
  }
  if (isLink && !best?.reasons.some(({ key }) => key.startsWith('discover.form')))
    return identity === undefined ? none('sure', 'isLink') : { ...none('sure', 'isLink'), identity };
  if (best === undefined) {
    if (
      reading.isTechnical ||
      column.shape === 'boolean' ||
      column.shape === 'number' ||
      column.shape === 'date' ||
      column.shape === 'time' ||
      column.shape === 'uuid'
    )
      return none(reading.isTechnical ? 'sure' : 'likely', 'nothing');
    if (table.table.key.includes(column.name)) return none('likely', 'nothing');
    return insideText(reading) ?? none('uncertain', name.unknown.length > 0 ? 'unknownName' : 'unclear');
  }
  const isTheirs = !(
    table.isOrganisation &&
    alsoOfOrganisations.has(best.category ?? '') &&
    ![...name.atoms].some((atom) => people.has(atom) || atom === 'first' || atom === 'last')
  );
  if (!isTheirs) return none('likely', 'ofOrganisation');
  return {
    name: column.name,
    category: best.category,
    certainty:
      about.certainty === 'uncertain' && certaintyOf(best.score) === 'sure' ? 'likely' : certaintyOf(best.score),
    ...(identity === undefined ? {} : { identity }),
    also: rest
      .filter(({ score, category }) => score >= 0.6 && category !== null && reading.column.shape === 'json')
      .map(({ category }) => category!),
    reasons: best.reasons,
  };
}

/** What only the table makes plain: a bare “name” among people, “title” among staff, “state” beside a city. */
function byTable(table: TableReading, about: About, { column, name }: ColumnReading) {
  const only = (...atoms: string[]): boolean =>
    name.unknown.length === 0 && name.atoms.size > 0 && [...name.atoms].every((atom) => atoms.includes(atom));
  const has = (category: string): boolean =>
    table.columns.some(({ candidates: [best] }) => best?.category === category);
  const said = (category: string, score: number) => [
    {
      category,
      score,
      where: 'person' as const,
      weight: 0,
      table: undefined,
      reasons: [{ key: 'discover.amongPeople' }] as readonly Message[],
    },
  ];
  if (column.shape !== 'text' && column.shape !== 'other') {
    const isNumber =
      column.shape === 'number' &&
      [...name.atoms].some((atom) => people.has(atom)) &&
      name.atoms.has('number') &&
      !table.table.key.includes(column.name);
    return isNumber && about.row === 'person' ? said('pd:AccountIdentifier', 0.75) : [];
  }
  if (name.atoms.has('name') && only('name', 'main', 'data', 'shipping', 'table', 'number', 'line', ...people)) {
    if (about.row === 'person') return said('pd:Name', 0.86);
    return table.sorts.has('address') || name.atoms.has('shipping') ? said('pd:Name', 0.75) : [];
  }
  if (
    about.row === 'person' &&
    name.atoms.has('name') &&
    name.unknown.length > 0 &&
    name.unknown.every((word) => word.length <= 3) &&
    name.atoms.size === 1
  )
    return said('pd:Name', 0.7);
  if (table.isStaff && about.row === 'person' && name.atoms.has('job') && name.unknown.length === 0)
    return said('pd:Job', 0.72);
  if ((name.atoms.has('first') || name.atoms.has('last')) && only('first', 'last') && about.row === 'person')
    return said('pd:Name', 0.8);
  if (only('full', 'name', 'account') && name.atoms.has('full'))
    return said('pd:Name', about.row === 'person' ? 0.7 : 0.5);
  if (only('title', 'salutation') && about.row === 'person')
    return table.isStaff ? said('pd:Job', 0.62) : said('pd:Gender', 0.55);
  if (name.atoms.has('region') && name.atoms.has('status') && (has('pd:City') || has('pd:PostalCode')))
    return said('pd:Region', 0.75);
  if (name.words.join('') === 'state' && (has('pd:City') || has('pd:PostalCode'))) return said('pd:Region', 0.8);
  if (
    [...name.atoms].some((atom) => people.has(atom)) &&
    (name.atoms.has('number') || name.atoms.has('code')) &&
    about.row !== undefined &&
    !isOther(name.atoms)
  )
    return said('pd:AccountIdentifier', 0.78);
  if (
    about.row === 'person' &&
    only('number', 'main') &&
    name.atoms.has('number') &&
    !table.table.key.includes(column.name)
  )
    return said('pd:AccountIdentifier', 0.6);
  if (only('identity', 'id') || column.name.toLowerCase() === 'external_id')
    return about.row === 'person' && !table.table.key.includes(column.name) ? said('pd:Identifier', 0.6) : [];
  if (
    name.unknown.length === 0 &&
    [...name.atoms].some((atom) => people.has(atom)) &&
    [...name.atoms].every((atom) => people.has(atom) || atom === 'by' || atom === 'assigned' || atom === 'at') &&
    !table.table.key.includes(column.name)
  )
    return said('pd:Name', 0.6);
  return [];
}

/** “state” without a town beside it is how far something has come. */
const isOnlyState = ({ columns }: TableReading, { words }: ColumnReading['name']): boolean =>
  words.join('') === 'state' &&
  !columns.some(({ candidates: [best] }) => best?.category === 'pd:City' || best?.category === 'pd:PostalCode');

/** Running text in which addresses or numbers were seen. */
function insideText({ column, looked }: ColumnReading): ColumnProposal | null {
  const seen = (looked?.forms.emailInside ?? 0) + (looked?.forms.phoneInside ?? 0);
  if (seen === 0) return null;
  return {
    name: column.name,
    category: 'pd:Communication',
    certainty: 'uncertain',
    also: [],
    reasons: [{ key: 'discover.form-inside', values: { count: seen, filled: looked!.filled } }],
  };
}

const isOther = (atoms: ReadonlySet<string>): boolean => [...atoms].some((atom) => otherPeople.has(atom));

/** By what the person of a row is known elsewhere: e-mail, telephone, and the company's own numbers. */
function identityOf(
  table: TableReading,
  about: About,
  { column, name, looked, candidates: [best] }: ColumnReading,
): string | undefined {
  const isOwnKind = about.kind !== null && name.atoms.has(about.kind);
  if (isOther(name.atoms) && !isOwnKind) return undefined;
  const isContact = best?.category === 'pd:EmailAddress' || best?.category === 'pd:TelephoneNumber';
  if (about.row === 'person' && !isContact && isShared(looked)) return undefined;
  if (best && best.score >= 0.6) {
    if (best.category === 'pd:EmailAddress') return 'email';
    if (best.category === 'pd:TelephoneNumber' && !name.atoms.has('fax')) return 'phone';
    if (best.category === 'pd:OfficialID' && name.atoms.has('nationalid')) return 'national-number';
    if (best.category === 'pd:Username' && about.row === 'person') return 'username';
  }
  const whose = [...name.atoms].filter((atom) => people.has(atom));
  const isNumbered =
    name.atoms.has('number') || (name.atoms.has('code') && name.unknown.length === 0 && column.shape === 'text');
  if (
    isNumbered &&
    whose.length > 0 &&
    (column.shape === 'text' || column.shape === 'number') &&
    !name.atoms.has('name')
  )
    return `${kindWord(whose.find((one) => one === about.kind) ?? whose[0]!)}-number`;
  return undefined;
}

/** What several people of a sample have in common tells none of them from another, whatever the column is called. */
const isShared = (looked: ColumnReading['looked']): boolean =>
  looked !== null && looked.filled >= 5 && looked.distinct < looked.filled * 0.9;

export const kindWord = (atom: string): string => (atom === 'contactperson' ? 'contact' : atom);
