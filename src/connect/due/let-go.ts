// Letting go: rows whose storage is over leave in small lots, each looked at again in the transaction that lets it go.
import type { Value, Writer } from '../connector.ts';
import { reasonOf, turnsOf } from '../act.ts';
import type { Graph } from '../graph.ts';
import { keyText, opaque, tupleOf } from '../keys.ts';
import { eraseRows, isDouble, tuplesOf } from '../selection.ts';
import { datedRows } from './dates.ts';
import { type Judging, type Lapse, type Moment, isMasked, isOver, judging, needed } from './lapse.ts';
import { stayingRows } from './staying.ts';

export interface Gone {
  /** Rows that left, or whose columns were masked. */
  count: number;
  /** Keys of rows that were asked for, are over, and stay. */
  stayed: ReadonlyMap<string, string>;
}

/** Columns first, then whole rows, children before parents. Tables in a circle of references come last, and the system may refuse them. */
export function inTurn(graph: Graph, lapses: readonly Lapse[], moment: Moment): Lapse[] {
  const whole = (lapse: Lapse): boolean =>
    graph.nodes.has(lapse.collection) && judging(graph, lapse, moment).act.act === 'remove';
  const rows = lapses.filter(whole);
  const { turns, stuck } = turnsOf(graph, new Set(rows.map(({ collection }) => collection)));
  const order = [...turns.map(({ name }) => name), ...stuck];
  return [
    ...lapses.filter((lapse) => !rows.includes(lapse)),
    ...order.flatMap((name) => rows.filter(({ collection }) => collection === name)),
  ];
}

/** Of these rows, those whose storage is over now, within the caller's transaction. */
export async function letGo(
  graph: Graph,
  writer: Writer,
  judge: Judging,
  lapses: readonly Lapse[],
  moment: Moment,
  keys: readonly string[],
): Promise<Gone> {
  const { node, act, lapse } = judge;
  const question = tuplesOf(graph.system, node, keys);
  const stayed = new Map<string, string>();
  const nameOf = (row: Parameters<typeof tupleOf>[0]): string => opaque(tupleOf(row, node.key.columns));
  if (await isDouble(writer, node, question)) {
    for (const key of keys) stayed.set(key, reasonOf('no-key', node.name));
    return { count: 0, stayed };
  }
  const leaving = new Map<string, Value[]>();
  const together = new Map<string, Parameters<typeof tupleOf>[0]>();
  for await (const lot of datedRows(writer, judge.dates, moment.zone, { question, columns: needed(judge) })) {
    const due = lot.filter((one) => !isMasked(act, one.row) && isOver(judge, one, moment));
    const stays = await stayingRows({ graph, reader: writer, lapses, moment, together }, judge, due);
    for (const { row } of due) {
      const reason = stays.get(keyText(row, node.key));
      if (reason === undefined) leaving.set(nameOf(row), tupleOf(row, node.key.columns));
      else stayed.set(nameOf(row), reason);
    }
  }
  for (const row of together.values()) leaving.set(nameOf(row), tupleOf(row, node.key.columns));
  if (leaving.size === 0) return { count: 0, stayed };
  if (act.act === 'remove') {
    const gone = { table: node.name, any: [{ columns: node.key.columns, tuples: [...leaving.values()] }] };
    const count = await writer.remove(gone);
    return { count: Math.max(count, leaving.size), stayed };
  }
  const selection = { collection: lapse.collection, keys: [...leaving.keys()], fields: fieldsOf(judge) };
  const outcome = await eraseRows(graph, writer, selection, moment.request);
  if (outcome.outcome === 'done') return { count: outcome.count, stayed };
  for (const key of leaving.keys()) stayed.set(key, outcome.outcome === 'cannot' ? outcome.because.reason : node.name);
  return { count: 0, stayed };
}

const fieldsOf = ({ act }: Judging): string[] => (act.act === 'mask' ? [...act.masks.keys()] : []);
