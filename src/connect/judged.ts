// What a system's tables say was judged about people by machines: columns with scores, segments and decisions, mapped or not, counted.
import { Problem } from '#base';
import {
  type DecisionsKept,
  type Judged,
  type ProfilesKept,
  deciderOf,
  isGiven,
  judgingOf,
  recordsReview,
} from '#policy';
import type { Reader } from './connector.ts';
import type { Graph } from './graph.ts';
import type { System } from './systems.ts';

/**
 * Reads those columns of every row of tables about people, as a stream; no value is handed on. Throws Problem `connect.judged` when the map names
 * a table or such a column that is not there: what is passed over would make the answer look whole.
 */
export async function judgedIn({ nodes }: Graph, tables: System['tables'], reader: Reader): Promise<Judged> {
  const found = { profiles: [] as ProfilesKept[], decisions: [] as DecisionsKept[] };
  for (const [name, { about, columns }] of Object.entries(tables ?? {})) {
    if (about === null) continue;
    const table = nodes.get(name)?.table;
    if (!table) throw notThere(name);
    const names = new Set(table.columns.map((column) => column.name));
    for (const [column, { category }] of Object.entries(columns))
      if (judgingOf(column, category)?.sure && !names.has(column)) throw notThere(name);
    const judging = [...names].flatMap((column) => {
      const judges = judgingOf(column, Object.hasOwn(columns, column) ? columns[column]!.category : undefined);
      return judges
        ? [{ ...judges, column, place: `${name}.${column}`, purposes: columns[column]?.purposes ?? [] }]
        : [];
    });
    if (judging.length === 0) continue;
    const reviews = [...names].filter((column) => recordsReview(column));
    const counts = new Map(judging.map(({ column }) => [column, { kept: 0, alone: 0, reviewed: 0, people: 0 }]));
    const read = [...new Set([...judging.map(({ column }) => column), ...reviews])];
    for await (const row of reader.rows({ table: name, any: 'every' }, read)) {
      const isReviewed = reviews.some((column) => isGiven(row[column]));
      for (const { column, what } of judging) {
        const of = counts.get(column)!;
        if (isKept(row[column])) of.kept++;
        const decider = what === 'decision' ? deciderOf(column, row[column]) : null;
        if (decider === 'person') of.people++;
        if (decider === 'machine') of[isReviewed ? 'reviewed' : 'alone']++;
      }
    }
    for (const { column, what, sure, place, purposes } of judging) {
      const { kept, alone, reviewed, people } = counts.get(column)!;
      if (what === 'profile') found.profiles.push({ place, kept, purposes, sure });
      else found.decisions.push({ place, alone, reviewed, people, sure });
    }
  }
  return found;
}

/** A score of nought is a score. */
const isKept = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false;

const notThere = (table: string): Problem =>
  new Problem('connect.judged', {
    happened: `systems.yaml names “${table}”, or a column there with scores or decisions, and it cannot be read.`,
    unchanged: 'Nothing was counted there.',
    next: 'Correct the map: npm run upheld -- systems check',
  });
