// Puts proposals into the map beside what people wrote: it adds, and changes no word of theirs.
import type { Policy } from '#policy';
import { meaningOf } from '../discover/name-words.ts';
import type { TableProposal } from '../discover/proposal.ts';
import type { Link, System, TableMap } from '../systems.ts';

export interface PutIn {
  system: System;
  tables: number;
  columns: number;
  links: number;
  /** Columns and links left for a person to decide. */
  left: number;
}

const plural: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  contactperson: 'contact persons',
};

/** The policy's own word for this kind of person, else an English one. */
export function kindLabel(kind: string, policy: Policy | null): string {
  const said = policy?.subjects.find(({ label }) => meaningOf(label).atoms.has(kind));
  return said?.label ?? plural[kind] ?? `${kind}s`;
}

/** What is uncertain stays out. A table that a person says is about nobody stays as it is. */
export function putIn(system: System, tables: readonly TableProposal[], policy: Policy | null): PutIn {
  const done = { tables: 0, columns: 0, links: 0, left: 0 };
  const maps = new Map(Object.entries(system.tables ?? {}));
  // A link to a table that a person has yet to decide about would lead nowhere: it waits with it.
  const open = new Set(
    tables.filter(({ name, about }) => about.certainty === 'uncertain' && !maps.has(name)).map(({ name }) => name),
  );
  for (const table of tables) {
    const before = maps.get(table.name);
    if (before?.about === null) continue;
    if (before === undefined && table.about.certainty === 'uncertain') {
      done.left++;
      continue;
    }
    if (before === undefined) done.tables++;
    const isAbout = before !== undefined || table.about.row !== undefined;
    const columns = new Map(Object.entries(before?.columns ?? {}));
    for (const { name, category, certainty, identity } of isAbout ? table.columns : []) {
      if (columns.has(name)) continue;
      if (certainty === 'uncertain') done.left++;
      else {
        columns.set(name, { category, ...(identity === undefined ? {} : { identity }) });
        done.columns++;
      }
    }
    const links: Link[] = [...(before?.links ?? [])];
    for (const { columns: from, to, toColumns, as, when, same, certainty } of isAbout ? table.links : []) {
      if (links.some((link) => isSaid(link, from, when))) continue;
      if (certainty === 'uncertain' || (as !== 'lookup' && open.has(to))) done.left++;
      else {
        links.push({ columns: from, to, toColumns, as, ...(when && { when }), ...(same && { same }) });
        done.links++;
      }
    }
    const all = Object.fromEntries(columns);
    const map: TableMap = before
      ? { ...before, columns: all, ...(links.length > 0 ? { links } : {}) }
      : {
          about: table.about.kind === null ? null : kindLabel(table.about.kind, policy),
          ...(table.about.row ? { row: table.about.row } : {}),
          columns: all,
          ...(links.length > 0 ? { links } : {}),
          ...(table.about.erase ? { erase: table.about.erase } : {}),
        };
    maps.set(table.name, map);
  }
  return { ...done, system: { ...system, tables: Object.fromEntries(maps) } };
}

/** A link for all rows says everything that these columns can say. */
const isSaid = (link: Link, columns: readonly string[], when: Link['when']): boolean =>
  link.columns.join('\0') === columns.join('\0') && (!link.when || !when || String(link.when.is) === String(when.is));
