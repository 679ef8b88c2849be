// Checks the map against the systems themselves: names that are not there, tables and columns that the map does not know yet.
import type { Message } from '#words';
import type { Catalogue } from '../catalogue.ts';
import { ownNames } from '../graph-faults.ts';
import type { System } from '../systems.ts';

export interface MapFinding {
  severity: 'error' | 'warning';
  system: string;
  message: Message;
}

/** Tables that one warning names. */
const most = 12;

/** `catalogues`: of the systems that answered, by id; links into another system are looked up there. */
export function checkMap(system: System, catalogues: ReadonlyMap<string, Catalogue>): MapFinding[] {
  const here = catalogues.get(system.id)!;
  const found: MapFinding[] = [];
  const say = (severity: MapFinding['severity'], key: string, values: Record<string, string | number>): void =>
    void found.push({ severity, system: system.id, message: { key: `systems.${key}`, values } });
  const tables = new Map(here.tables.map((table) => [table.name, table]));
  const columnsOf = (catalogue: Catalogue | undefined, name: string): ReadonlySet<string> | null => {
    const table = catalogue?.tables.find((one) => one.name === name);
    return table ? new Set(table.columns.map((column) => column.name)) : null;
  };
  for (const [name, map] of Object.entries(system.tables ?? {})) {
    const there = columnsOf(here, name);
    if (there === null) {
      say('error', 'noTable', { table: name });
      continue;
    }
    const dates = Object.values(map.dates ?? {}).flat();
    const named = [
      ...ownNames(map),
      ...dates.filter((one) => typeof one === 'string'),
      ...(map.links ?? []).flatMap(({ columns, when }) => (when ? [...columns, when.column] : columns)),
    ];
    for (const column of new Set(named)) if (!there.has(column)) say('error', 'noColumn', { table: name, column });
    for (const one of dates.filter((date) => typeof date !== 'string'))
      if (!columnsOf(here, one.table)?.has(one.column)) say('error', 'noColumn', one);
    for (const { to, toColumns, columns } of map.links ?? []) {
      const [other, table] = targetOf(system.id, to, catalogues, here);
      // A system that did not answer is reported as such; what it holds is not judged.
      if (!catalogues.has(other)) continue;
      const target = columnsOf(catalogues.get(other), table);
      const bad = target === null ? to : toColumns.find((column) => !target.has(column));
      if (bad !== undefined || columns.length !== toColumns.length)
        say('error', 'noTarget', { table: name, columns: columns.join(', '), to });
    }
    if (map.about !== null && tables.get(name)!.key.length === 0 && map.key === undefined)
      say('warning', 'noKey', { table: name });
    if (map.about !== null)
      for (const column of there) if (!named.includes(column)) say('warning', 'newColumn', { table: name, column });
  }
  const about = Object.entries(system.tables ?? {}).filter(([name, map]) => map.about !== null && tables.has(name));
  const used = about.filter(([, { restriction }]) => restriction === undefined).map(([name]) => name);
  if (used.length > 0) {
    const tables = used.length > most ? [...used.slice(0, most), '…'] : used;
    say('warning', 'cannotRestrict', { count: used.length, all: about.length, tables: tables.join(', ') });
  }
  for (const { name, kind, may } of here.tables) {
    if (kind === 'table' && system.tables !== undefined && !Object.hasOwn(system.tables, name))
      say('warning', 'newTable', { table: name });
    if (kind === 'table' && !may.read) say('warning', 'mayNotRead', { table: name });
  }
  if (system.tables === undefined) say('warning', 'noMap', {});
  return found;
}

/** A table of this very name is here, whatever stands before a colon. */
function targetOf(
  own: string,
  to: string,
  catalogues: ReadonlyMap<string, Catalogue>,
  here: Catalogue,
): [string, string] {
  const at = to.indexOf(':');
  if (at < 1 || here.tables.some(({ name }) => name === to)) return [own, to];
  const system = to.slice(0, at);
  return catalogues.has(system) || /^[a-z][a-z0-9-]*$/.test(system) ? [system, to.slice(at + 1)] : [own, to];
}
