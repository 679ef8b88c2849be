// Staying: rows whose storage is over and that the system cannot let go, because rows that stay still point to them.
import { reasonOf } from '../act.ts';
import type { Reader, Row, Value } from '../connector.ts';
import { type Graph, at } from '../graph.ts';
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

/** Why each of them stays, by the text of its key. Children are looked at set by set, down to those that nothing points to. */
export async function stayingRows(
  look: Look,
  judge: Judging,
  rows: readonly Dated[],
  seen: Set<string> = new Set(),
): Promise<Map<string, string>> {
  const stays = new Map<string, string>();
  const { node, act } = judge;
  if (act.act !== 'remove' || rows.length === 0) return stays;
  for (const { row } of rows) seen.add(mark(node.name, row, judge));
  for (const { from, reference } of node.referred) {
    const toAt = at(node.table, reference.toColumns);
    const owners = new Map<string, string[]>();
    const tuples: Value[][] = [];
    for (const { row } of rows) {
      const text = tupleText(row, toAt);
      if (text === null) continue;
      const known = owners.get(text);
      if (known) known.push(keyText(row, node.key));
      else {
        owners.set(text, [keyText(row, node.key)]);
        tuples.push(tupleOf(row, reference.toColumns));
      }
    }
    if (tuples.length === 0) continue;
    if (!from.may.read) {
      for (const key of [...owners.values()].flat()) stays.set(key, reasonOf('unreadable', from.name));
      continue;
    }
    const fromAt = at(from, reference.columns);
    const hold = (row: Row): void => {
      for (const key of owners.get(tupleText(row, fromAt) ?? '') ?? [])
        stays.set(key, reasonOf('referred', from.name, reference.columns.join(', ')));
    };
    const question = { table: from.name, any: [{ columns: reference.columns, tuples }] };
    const child = leaving(look, from.name, node.name);
    if (!child) {
      for await (const row of look.reader.rows(question, reference.columns)) hold(row);
      continue;
    }
    const columns = [...reference.columns, ...needed(child)];
    for await (const lot of datedRows(look.reader, child.dates, look.moment.zone, { question, columns })) {
      const going = lot.filter((one) => isOver(child, one, look.moment));
      for (const one of lot) if (!going.includes(one)) hold(one.row);
      const fresh = going.filter(({ row }) => !seen.has(mark(from.name, row, child)));
      const held = await stayingRows(look, child, fresh, seen);
      for (const { row } of fresh)
        if (held.has(keyText(row, child.node.key))) hold(row);
        else look.together?.set(keyText(row, child.node.key), row);
    }
  }
  return stays;
}

const mark = (table: string, row: Row, { node }: Judging): string => `${table}\0${keyText(row, node.key)}`;

/** How rows of that table leave whole, if they do. */
function leaving({ graph, lapses, moment, together }: Look, from: string, to: string): Judging | null {
  if (together && from !== to) return null;
  const lapse = lapses.find(({ collection, what }) => collection === from && what === 'row');
  if (!lapse || !graph.nodes.has(from)) return null;
  const judge = judging(graph, lapse, moment);
  return judge.act.act === 'remove' ? judge : null;
}
