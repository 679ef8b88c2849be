// Contents: of which categories a system's tables keep something now, for which purposes, and what of them nobody has decided about yet.
import { Problem } from '#base';
import type { Reader } from './connector.ts';
import type { Graph, Node } from './graph.ts';
import type { System } from './systems.ts';

export interface Content {
  table: string;
  column: string;
  category: string;
  /** Facts of the policy; empty: the map names none. */
  purposes: readonly string[];
}

export interface Contents {
  /** Columns in which something stands. */
  held: readonly Content[];
  /** Tables (`table`) and columns (`table.column`) that the map does not have. */
  undecided: readonly string[];
}

/** One row of each column is looked for, no value is handed on. Throws Problem `connect.contents` when a table of the map cannot be read. */
export async function contentsIn(
  { nodes, unreachable }: Graph,
  tables: System['tables'],
  reader: Reader,
): Promise<Contents> {
  const held: Content[] = [];
  const undecided = unreachable.flatMap(({ table, because }) => (because === 'unmapped' ? [table] : []));
  for (const [name, { columns }] of Object.entries(tables ?? {})) {
    const node = nodes.get(name);
    if (!node) throw notThere(name);
    const there = new Set(node.table.columns.map((column) => column.name));
    const working = workingColumns(node);
    for (const [column, { category, purposes = [] }] of Object.entries(columns)) {
      if (category === null || (working.has(column) && isRowNumber(category))) continue;
      if (!there.has(column)) throw notThere(name);
      if (await stands(reader, name, column)) held.push({ table: name, column, category, purposes });
    }
    if (node.map.about === null) continue;
    for (const column of there)
      if (!Object.hasOwn(columns, column) && !working.has(column)) undecided.push(`${name}.${column}`);
  }
  return { held, undecided };
}

/** By which a system tells its rows apart: nobody gives it, and no text names it. An e-mail address as a key is one still. */
const isRowNumber = (category: string): boolean => category === 'pd:Identifier' || category === 'pd:UID';

async function stands(reader: Reader, table: string, column: string): Promise<boolean> {
  const filled = { table, any: 'every', none: [{ columns: [column], tuples: [[null]] }], limit: 1 } as const;
  for await (const _ of reader.rows(filled, [column])) return true;
  return false;
}

/** Keys, links, dates and marks: what the map names without a category. */
const workingColumns = ({ key, table, map }: Node): ReadonlySet<string> =>
  new Set([
    ...key.columns,
    ...table.key,
    ...(map.links ?? []).flatMap(({ columns, when }) => [...columns, ...(when ? [when.column] : [])]),
    ...Object.values(map.dates ?? {}).flatMap((places) =>
      places.flatMap((one) => (typeof one === 'string' ? [one] : [])),
    ),
    ...(map.restriction ? [map.restriction.column] : []),
  ]);

const notThere = (table: string): Problem =>
  new Problem('connect.contents', {
    happened: `systems.yaml names “${table}”, and not all that it says of it can be read.`,
    unchanged: 'What is kept there was not looked at.',
    next: 'Correct the map: npm run upheld -- systems check',
  });
