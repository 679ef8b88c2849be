// Staying: rows whose storage is over and that the system cannot let go, because rows that stay still point to them.
import { reasonOf } from '../act.ts';
import type { Reader, Row, Value } from '../connector.ts';
import { type Graph, type Node, at } from '../graph.ts';
import { keyText, tupleOf, tupleText } from '../keys.ts';
import { type Dated, datedRows } from './dates.ts';
import { type Judging, type Lapse, type Moment, isOver, judging, needed } from './lapse.ts';

export interface Look {
  graph: Graph;
  reader: Reader;
  /** All of the system: rows that leave as well do not hold back what they point to. */
  lapses: readonly Lapse[];
  moment: Moment;
  /** Only rows of the same table leave together with these: those of others have left before. Collected here, by the text of their key. */
  together?: Map<string, Row>;
}

/** Rows of one table that are over. */
interface Over {
  judge: Judging;
  rows: readonly Dated[];
}

/** What is known so far, by `mark` of a row. */
interface Known {
  seen: Set<string>;
  /** Why it stays. */
  held: Map<string, string>;
  /** Of what is over itself: the rows to which it points, and why they stay if it does. */
  points: Map<string, { to: string; because: string }[]>;
}

/** Why each of them stays, by the text of its key. Looks set by set down to what nothing points to; then what stays holds what it points to. */
export async function stayingRows(look: Look, judge: Judging, rows: readonly Dated[]): Promise<Map<string, string>> {
  if (judge.act.act !== 'remove') return new Map();
  const known: Known = { seen: new Set(rows.map(({ row }) => mark(judge, row))), held: new Map(), points: new Map() };
  const below: Over[] = [];
  for (let turn: Over[] = [{ judge, rows }]; turn.length > 0;) {
    const next: Over[] = [];
    for (const over of turn) if (over.rows.length > 0) next.push(...(await referring(look, over, known)));
    below.push(...next);
    turn = next;
  }
  const { held } = known;
  // What is added while the map is walked is walked too.
  for (const child of held.keys())
    for (const { to, because } of known.points.get(child) ?? []) if (!held.has(to)) held.set(to, because);
  for (const one of below)
    for (const { row } of one.rows)
      if (!held.has(mark(one.judge, row))) look.together?.set(keyText(row, one.judge.node.key), row);
  return new Map(
    rows.flatMap(({ row }) => {
      const reason = held.get(mark(judge, row));
      return reason === undefined ? [] : [[keyText(row, judge.node.key), reason] as const];
    }),
  );
}

/** Rows that point to these and are over as well, by table; whatever else points to them holds them. */
async function referring(look: Look, { judge, rows }: Over, known: Known): Promise<Over[]> {
  const next: Over[] = [];
  for (const { from, reference } of judge.node.referred) {
    const { owners, tuples } = ownersOf(judge, rows, reference.toColumns);
    if (tuples.length === 0) continue;
    const because = reasonOf('referred', from.name, reference.columns.join(', '));
    const hold = (marks: readonly string[], reason: string): void => {
      for (const one of marks) if (!known.held.has(one)) known.held.set(one, reason);
    };
    if (!from.may.read) {
      hold([...owners.values()].flat(), reasonOf('unreadable', from.name));
      continue;
    }
    const fromAt = at(from, reference.columns);
    const parentsOf = (row: Row): readonly string[] => owners.get(tupleText(row, fromAt) ?? '') ?? [];
    const question = { table: from.name, any: [{ columns: reference.columns, tuples }] };
    const child = leaving(look, from.name, judge.node.name);
    if (!child) {
      for await (const row of look.reader.rows(question, reference.columns)) hold(parentsOf(row), because);
      continue;
    }
    const columns = [...reference.columns, ...needed(child)];
    const fresh: Dated[] = [];
    for await (const lot of datedRows(look.reader, child.dates, look.moment.zone, { question, columns }))
      for (const one of lot) {
        const parents = parentsOf(one.row);
        if (!isOver(child, one, look.moment)) {
          hold(parents, because);
          continue;
        }
        const name = mark(child, one.row);
        const points = known.points.get(name) ?? [];
        known.points.set(name, [...points, ...parents.map((to) => ({ to, because }))]);
        if (known.seen.has(name)) continue;
        known.seen.add(name);
        fresh.push(one);
      }
    next.push({ judge: child, rows: fresh });
  }
  return next;
}

/** Rows by what others know them by. */
function ownersOf(
  judge: Judging,
  rows: readonly Dated[],
  columns: readonly string[],
): { owners: Map<string, string[]>; tuples: Value[][] } {
  const toAt = at(judge.node.table, columns);
  const owners = new Map<string, string[]>();
  const tuples: Value[][] = [];
  for (const { row } of rows) {
    const text = tupleText(row, toAt);
    if (text === null) continue;
    const known = owners.get(text);
    if (known) known.push(mark(judge, row));
    else {
      owners.set(text, [mark(judge, row)]);
      tuples.push(tupleOf(row, columns));
    }
  }
  return { owners, tuples };
}

const mark = ({ node }: { node: Node }, row: Row): string => `${node.name}\0${keyText(row, node.key)}`;

/** How rows of that table leave whole, if they do. */
function leaving({ graph, lapses, moment, together }: Look, from: string, to: string): Judging | null {
  if (together && from !== to) return null;
  const lapse = lapses.find(({ collection, what }) => collection === from && what === 'row');
  if (!lapse || !graph.nodes.has(from)) return null;
  const judge = judging(graph, lapse, moment);
  return judge.act.act === 'remove' ? judge : null;
}
