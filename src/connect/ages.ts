// How old the people in a system's tables are, counted against an age: the columns that tell it by the map, and the parents' consent beside them.
import { type AgeAsked, type AgesKept, agesCounted, isGiven, recordsParents, tellsAge } from '#policy';
import { Problem } from '#base';
import type { Reader } from './connector.ts';
import type { Graph } from './graph.ts';
import type { System } from './systems.ts';

/**
 * Reads those columns of every row of such tables, as a stream; no value is handed on. Throws Problem `connect.ages` when the map
 * names one that is not there: a table that is passed over would make the answer look whole.
 */
export async function agesIn(
  { nodes }: Graph,
  tables: System['tables'],
  reader: Reader,
  asked: AgeAsked,
): Promise<readonly AgesKept[]> {
  const counted = agesCounted(asked);
  for (const [name, { columns }] of Object.entries(tables ?? {})) {
    const telling = Object.entries(columns).flatMap(([column, { category }]) => (tellsAge(category) ? [column] : []));
    if (telling.length === 0) continue;
    const table = nodes.get(name)?.table;
    if (!table || telling.some((one) => !table.columns.some((column) => column.name === one))) throw notThere(name);
    // A consent says nothing about a person by itself, so that the map may leave it out.
    const agreeing = table.columns.map((column) => column.name).filter((column) => recordsParents(column));
    for await (const row of reader.rows({ table: name, any: 'every' }, [...new Set([...telling, ...agreeing])])) {
      const isAgreed = agreeing.some((column) => isGiven(row[column]));
      for (const column of telling) counted.add(`${name}.${column}`, row[column], isAgreed);
    }
  }
  return counted.all();
}

const notThere = (table: string): Problem =>
  new Problem('connect.ages', {
    happened: `systems.yaml names columns that tell an age in “${table}”, and they cannot be read.`,
    unchanged: 'Nobody’s age was counted there.',
    next: 'Correct the map: npm run upheld -- systems check',
  });
