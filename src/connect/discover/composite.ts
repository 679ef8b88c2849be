// Composite ties: a key of several columns, of which another table has some by the same name and one that names the table (“tenant_id” and “member_id”).
import type { CatalogueColumn } from '../catalogue.ts';
import type { Reader, Row } from '../connector.ts';
import { contained } from './contained.ts';
import { type Tie, idAtoms, keyOf, likeness, sameKind } from './links.ts';
import { meaningOf } from './name-words.ts';
import type { TableReading } from './table.ts';

/** “id”, “nr”: every table's own, whoever it belongs to. */
const isBare = (name: string): boolean => {
  const { atoms, unknown } = meaningOf(name);
  return unknown.length === 0 && [...atoms].every((atom) => idAtoms.has(atom));
};

/** In the order of the key, with how well the one that names the table does; null: the table has no such columns. */
function columnsFor(
  from: TableReading,
  to: TableReading,
): { columns: string[]; named: string | null; score: number } | null {
  const keys = to.table.key.map((name) => to.columns.find(({ column }) => column.name === name)!);
  const own = new Map(from.columns.map((one) => [one.column.name, one]));
  const same = keys.map(({ column }) => {
    const here = own.get(column.name)?.column;
    return here && !isBare(column.name) && sameKind(here, column) ? here.name : null;
  });
  const open = keys.filter((_, at) => same[at] === null);
  if (open.length === 0 && from !== to) return { columns: same.map(String), named: null, score: 3 };
  if (open.length !== 1 || same.length - open.length < 1) return null;
  const found = pointing(from, to, open[0]!.column, new Set(same.filter((name) => name !== null)));
  return found && { columns: same.map((name) => name ?? found.named), ...found };
}

function pointing(
  from: TableReading,
  to: TableReading,
  key: CatalogueColumn,
  taken: ReadonlySet<string>,
): { named: string; score: number } | null {
  const found = from.columns
    .filter(
      ({ column }) => !taken.has(column.name) && sameKind(column, key) && !(from === to && column.name === key.name),
    )
    .map(({ column, name }) => ({ column, score: likeness(from, column, name.words, to, key) }))
    .filter(({ score }) => score >= 1.5)
    .toSorted((a, b) => b.score - a.score)[0];
  return found ? { named: found.column.name, score: found.score } : null;
}

/** A table whose whole key is this is the same thing once more: the one with fewer rows points to the other, never both ways. */
const isBackwards = (from: TableReading, to: TableReading, columns: readonly string[]): boolean =>
  from.table.key.length === columns.length &&
  from.table.key.every((name) => columns.includes(name)) &&
  (from.table.rows ?? 0) >= (to.table.rows ?? 0) &&
  !((from.table.rows ?? 0) === (to.table.rows ?? 0) && to.person !== null && from.person === null);

/** Every column of its key is another table's: a row only joins them. */
const isJunction = (reading: TableReading, tables: readonly TableReading[]): boolean =>
  reading.columns
    .filter(({ column }) => reading.table.key.includes(column.name))
    .every(({ column, name }) =>
      tables.some((to) => {
        const key = to !== reading && keyOf(to);
        return key && sameKind(column, key) && likeness(reading, column, name.words, to, key) >= 3;
      }),
    );

export async function compositeTies(
  tables: readonly TableReading[],
  samples: ReadonlyMap<string, readonly Row[]>,
  reader: Reader,
  known: ReadonlyMap<string, readonly Tie[]>,
): Promise<{ table: TableReading; tie: Tie }[]> {
  const found: { table: TableReading; tie: Tie }[] = [];
  const wide = tables.filter(({ table }) => table.key.length > 1 && table.key.length < 5 && table.may.read);
  for (const from of tables) {
    const candidates = wide.flatMap((to) => {
      if (isJunction(to, tables)) return [];
      const one = columnsFor(from, to);
      return one ? [{ to, ...one }] : [];
    });
    for (const { to, columns, named, score } of candidates) {
      const isKnown = known.get(from.table.name)!.some((tie) => tie.columns.join('\0') === columns.join('\0'));
      const isBetter = candidates.some((other) => named !== null && other.named === named && other.score > score);
      if (isKnown || isBetter || isBackwards(from, to, columns)) continue;
      const { tried, found: there } = await contained(
        reader,
        samples.get(from.table.name) ?? [],
        columns,
        to.table.name,
        to.table.key,
      );
      if (tried > 0 && there < tried * 0.5) continue;
      found.push({
        table: from,
        tie: {
          columns,
          to: to.table.name,
          toColumns: to.table.key,
          from: 'proposal',
          certainty: tried > 0 && there < tried * 0.9 ? 'uncertain' : 'likely',
          reasons: [
            tried === 0 ? { key: 'discover.alike' } : { key: 'discover.contained', values: { found: there, tried } },
          ],
        },
      });
    }
  }
  return found;
}
