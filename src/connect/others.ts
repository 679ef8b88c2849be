// Others: which of the walked rows somebody else stands in too, and everything that hangs only on those.
import type { Reader, Row, Value } from './connector.ts';
import type { Graph, Join, Node } from './graph.ts';
import { keyText, tupleOf, tupleText } from './keys.ts';
import { Ends, type HeldRow, type Walked, heldColumns, joinName, matchOf, waysTo } from './walk.ts';
import { textOf } from './identity.ts';

/** Tuples that lead to rows of other people, with how many. */
export type Foreign = Map<string, number>;

/** By which a row is about somebody: what it points to, and the identifiers of persons that stand in it. */
export const standingBy = (node: Node): Join[] => [...node.out.filter(({ as }) => as === 'subject'), ...node.checks];

/** Marks them in `walked`. The rest is the largest set in which every row hangs on rows of the set alone. */
export async function markOthers(graph: Graph, reader: Reader, walked: Walked): Promise<void> {
  const inner = [...graph.nodes.values()].filter((node) => node.inner);
  for (const node of inner) {
    const rows = [...walked.held.get(node.name)!.values()];
    if (rows.length === 0) continue;
    for (const join of standingBy(node)) {
      const open = openTuples(walked, join, rows, (row) => row.row, walked.held.get(join.to));
      const foreign = await foreignOf(graph, reader, join, open, walked, () => true);
      for (const held of rows) mark(held, foreign.get(tupleText(held.row, join.at) ?? '') ?? 0, join);
    }
    for (const join of node.into.filter(({ as }) => as === 'part')) {
      const pointing = await pointersOf(graph, reader, join, rows, walked);
      for (const held of rows) mark(held, pointing.get(tupleText(held.row, join.toAt) ?? '') ?? 0, join);
    }
  }
  while (inner.some((node) => spread(walked, node)));
}

function mark(held: HeldRow, count: number, join: Join): void {
  if (count === 0) return;
  held.others ??= { count: 0, by: new Set() };
  held.others.count += count;
  held.others.by.add(joinName(join));
}

/** One step: what hangs on a row of others is not the person's alone either. Whether anything changed. */
function spread(walked: Walked, node: Node): boolean {
  let changed = false;
  const checks = node.checks.map((join) => ({ join, parent: join.to, here: 'at', there: 'toAt' }) as const);
  for (const { join, parent, here, there } of [...waysTo(node), ...checks]) {
    const marked = new Map<string, number>();
    for (const { row, others } of walked.held.get(parent)?.values() ?? [])
      if (others) marked.set(tupleText(row, join[there]) ?? '', others.count);
    if (marked.size === 0) continue;
    for (const held of walked.held.get(node.name)!.values()) {
      const count = held.others ? undefined : marked.get(tupleText(held.row, join[here]) ?? '-');
      if (count === undefined || isKnown(walked, join, held.row)) continue;
      mark(held, count, join);
      changed = true;
    }
  }
  return changed;
}

/** Tuples of these rows of which it is not known yet that they lead to the person alone. */
export function openTuples<Held>(
  walked: Walked,
  join: Join,
  rows: Iterable<Held>,
  rowOf: (held: Held) => Row,
  targets: ReadonlyMap<string, HeldRow> | undefined,
): Map<string, Value[]> {
  const known = new Ends();
  if (join.single) for (const { row, others } of targets?.values() ?? []) if (!others) known.add(row, join, 'toAt');
  const open = new Map<string, Value[]>();
  for (const held of rows) {
    const row = rowOf(held);
    const text = tupleText(row, join.at);
    if (text === null || known.tuples.has(text) || isKnown(walked, join, row)) continue;
    if (!open.has(text)) open.set(text, tupleOf(row, join.at.columns));
  }
  return open;
}

/** Of a check: the identifier is the person's own, whoever else may have it. */
function isKnown(walked: Walked, { kind, at }: Join, row: Row): boolean {
  if (kind === undefined) return false;
  const value = textOf(row[at.columns[0]!]);
  return value === null || walked.who.has(kind, value);
}

/** Of these tuples those that lead to rows of other people. What leads nowhere is nobody's. `mine`: whether a held row counts as the person's. */
export async function foreignOf(
  graph: Graph,
  reader: Reader,
  join: Join,
  tuples: ReadonlyMap<string, Value[]>,
  walked: Walked,
  mine: (held: HeldRow) => boolean,
): Promise<Foreign> {
  const foreign: Foreign = new Map();
  if (tuples.size === 0) return foreign;
  const to = graph.nodes.get(join.to)!;
  const ends = new Ends();
  for (const [text, tuple] of tuples) ends.tuples.set(text, tuple);
  const question = { table: join.to, any: [matchOf({ ...join, at: { ...join.toAt } }, 'at', ends)] };
  let unclear = 0;
  for await (const row of reader.rows(question, [...new Set([...to.key.columns, ...join.toAt.columns])])) {
    const held = walked.held.get(join.to)?.get(keyText(row, to.key));
    if (held && mine(held)) continue;
    const text = tupleText(row, join.toAt);
    if (text !== null && tuples.has(text)) foreign.set(text, (foreign.get(text) ?? 0) + 1);
    else if (!join.at.alike) unclear += 1;
  }
  // The system takes two spellings for equal that are none to us: then nothing left over is surely the person's alone.
  if (unclear > 0) for (const text of tuples.keys()) if (!foreign.has(text)) foreign.set(text, unclear);
  return foreign;
}

/** How many rows of others point to each of these rows as a part of theirs. */
async function pointersOf(
  graph: Graph,
  reader: Reader,
  join: Join,
  rows: readonly HeldRow[],
  walked: Walked,
): Promise<Foreign> {
  const from = graph.nodes.get(join.from)!;
  const ends = new Ends();
  for (const { row } of rows) ends.add(row, join, 'toAt');
  const pointing = new Map<string, Set<string>>();
  if (ends.tuples.size === 0) return new Map();
  const question = { table: join.from, any: [matchOf(join, 'at', ends)] };
  const subjects = from.out.filter(({ as }) => as === 'subject');
  for await (const row of reader.rows(question, heldColumns(from))) {
    const key = keyText(row, from.key);
    if (walked.held.get(join.from)?.has(key)) continue;
    // Many rows of one other person are one other person.
    const whose = subjects.map(({ at }) => tupleText(row, at)).filter((text) => text !== null);
    const text = tupleText(row, join.at)!;
    const others = pointing.get(text) ?? new Set();
    pointing.set(text, others.add(whose.length > 0 && from.map.row !== 'person' ? whose.join('\0') : key));
  }
  return new Map([...pointing].map(([text, others]) => [text, others.size]));
}
