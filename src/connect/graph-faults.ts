// Faults of a map: names that the system does not have, links to nowhere, ends that can never be equal.
import type { Catalogue, CatalogueColumn, CatalogueTable } from './catalogue.ts';
import type { Link, System, TableMap } from './systems.ts';

export interface Fault {
  table: string;
  what: 'unknown-table' | 'unknown-column' | 'unknown-target' | 'unmapped-target' | 'uneven' | 'unlike';
  /** The column or the link's target that it is about. */
  name?: string;
  /** Only this link is left out; without it the whole table is. */
  link?: Link;
}

export function faultsOf(system: System, catalogue: Catalogue, systems: readonly System[]): Fault[] {
  return Object.entries(system.tables ?? {}).flatMap(([name, map]): Fault[] => {
    const table = catalogue.tables.find((table) => table.name === name);
    if (!table) return [{ table: name, what: 'unknown-table' }];
    const dates = Object.values(map.dates ?? {}).flat();
    const named = [...ownNames(map), ...dates.filter((one) => typeof one === 'string')];
    const unknown = named
      .filter((column) => !columnIn(table, column))
      .map((column): Fault => ({ table: name, what: 'unknown-column', name: column }));
    const elsewhere = dates.flatMap((one) => (typeof one === 'string' ? [] : dateFaults(system, catalogue, name, one)));
    return [
      ...unknown,
      ...elsewhere,
      ...(map.links ?? []).flatMap((link) => linkFaults(system, catalogue, systems, table, link)),
    ];
  });
}

/** Columns of its own that a map names besides those of its links and dates. */
export const ownNames = (map: TableMap): string[] => [
  ...Object.keys(map.columns),
  ...(map.key ?? []),
  ...(map.restriction ? [map.restriction.column] : []),
];

/** A date in another table counts for a row only where a link says which rows there are about it. */
function dateFaults(
  system: System,
  catalogue: Catalogue,
  table: string,
  date: { table: string; column: string },
): Fault[] {
  const from = catalogue.tables.find(({ name }) => name === date.table);
  const leads = system.tables?.[date.table]?.links?.some(({ to, as }) => to === table && as === 'subject');
  if (!from || !leads) return [{ table, what: 'unknown-target', name: date.table }];
  return columnIn(from, date.column) ? [] : [{ table, what: 'unknown-column', name: `${date.table}.${date.column}` }];
}

const columnIn = (table: CatalogueTable, name: string): CatalogueColumn | undefined =>
  table.columns.find((column) => column.name === name);

function linkFaults(
  system: System,
  catalogue: Catalogue,
  systems: readonly System[],
  table: CatalogueTable,
  link: Link,
): Fault[] {
  const fault = (what: Fault['what'], name: string): Fault => ({ table: table.name, what, name, link });
  if (link.columns.length !== link.toColumns.length) return [fault('uneven', link.to)];
  const missing = [...link.columns, ...(link.when ? [link.when.column] : [])].filter(
    (column) => !columnIn(table, column),
  );
  if (missing.length > 0) return missing.map((column) => fault('unknown-column', column));
  const colon = link.to.indexOf(':');
  if (colon > 0 && !catalogue.tables.some(({ name }) => name === link.to)) {
    const other = systems.find(({ id }) => id === link.to.slice(0, colon));
    return systems.length > 0 && !other?.tables?.[link.to.slice(colon + 1)] ? [fault('unknown-target', link.to)] : [];
  }
  const to = catalogue.tables.find(({ name }) => name === link.to);
  if (!to) return [fault('unknown-target', link.to)];
  const nowhere = link.toColumns.filter((column) => !columnIn(to, column));
  if (nowhere.length > 0) return nowhere.map((column) => fault('unknown-column', `${link.to}.${column}`));
  if (link.as !== 'lookup' && !system.tables?.[link.to]) return [fault('unmapped-target', link.to)];
  const unlike = link.columns.some(
    (column, at) => !alike(columnIn(table, column)!, columnIn(to, link.toColumns[at]!)!),
  );
  return unlike ? [fault('unlike', link.to)] : [];
}

/** Systems without strict types say `other` or `text` of nearly anything. */
function alike({ shape: one }: CatalogueColumn, { shape: two }: CatalogueColumn): boolean {
  const loose = new Set(['other', 'text']);
  return one === two || (loose.has(one) === loose.has(two) && loose.has(one)) || one === 'other' || two === 'other';
}
