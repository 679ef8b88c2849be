// Sightings: whether people of whom only marks are kept stand in a system's tables; every identity column is read once, however many are looked for.
import { Problem } from '#base';
import type { Reader } from './connector.ts';
import { dayOf } from './due/day.ts';
import type { Graph } from './graph.ts';
import { type Identifier, formOf } from './identity.ts';
import type { System } from './systems.ts';
import { valueOf } from './who.ts';

/** Who is meant by an identifier in its one form, and the day (ISO 8601) after which a row of theirs is a new one. */
export type Whose = (identifier: Identifier) => readonly { who: string; day: string }[];

/** Rows of one table in which somebody stands. */
export interface Sighting {
  who: string;
  table: string;
  /** By their own dates all from before the day. */
  before: number;
  /** One of their dates lies after it: they came back by themselves. */
  since: number;
  /** No date tells. */
  undated: number;
}

/**
 * Rows that only mention somebody (a case they handled) are left out. `home`, `zone`: as of the holding. Throws Problem `connect.sightings` when the
 * map names an identity column that is not there: a table that is passed over would make the answer look whole.
 */
export async function sightingsIn(
  { nodes }: Graph,
  tables: System['tables'],
  reader: Reader,
  whose: Whose,
  { home, zone }: { home?: string; zone: string },
): Promise<readonly Sighting[]> {
  const found = new Map<string, Sighting>();
  for (const [name, { columns }] of Object.entries(tables ?? {})) {
    const there = new Set(nodes.get(name)?.table.columns.map((column) => column.name));
    if (Object.entries(columns).some(([column, { identity }]) => identity !== undefined && !there.has(column)))
      throw notThere(name);
  }
  for (const { name, identities, map } of nodes.values()) {
    const own = identities.filter(({ as }) => as === 'self');
    if (own.length === 0) continue;
    const dates = Object.values(map.dates ?? {}).flatMap((places) =>
      places.filter((place): place is string => typeof place === 'string'),
    );
    const columns = [...new Set([...own.flatMap((identity) => identity.columns), ...dates])];
    for await (const row of reader.rows({ table: name, any: 'every' }, columns)) {
      const here = new Map<string, string>();
      for (const identity of own) {
        const value = valueOf(identity, row);
        if (value === null) continue;
        for (const { who, day } of whose({ kind: identity.kind, value: formOf(identity.kind, value, home) }))
          here.set(who, day);
      }
      if (here.size === 0) continue;
      const days = dates.map((column) => dayOf(row[column], zone)).filter((day) => /^\d/.test(day));
      const newest = days.toSorted().at(-1);
      for (const [who, day] of here) {
        const key = JSON.stringify([who, name]);
        const counts = found.get(key) ?? { who, table: name, before: 0, since: 0, undated: 0 };
        found.set(key, counts);
        // On the very day it may be either.
        counts[newest === undefined || newest === day ? 'undated' : newest > day ? 'since' : 'before']++;
      }
    }
  }
  return [...found.values()];
}

const notThere = (table: string): Problem =>
  new Problem('connect.sightings', {
    happened: `systems.yaml names columns by which people are known in “${table}”, and they cannot be read.`,
    unchanged: 'Nobody was looked for there.',
    next: 'Correct the map: npm run upheld -- systems check',
  });
