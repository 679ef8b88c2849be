// Selection: acts on rows that are named by their keys, as an officer or a storage rule chose them.
import type { Outcome, Selection } from '#policy';
import { type Request, actOf, reasonOf } from './act.ts';
import type { Question, Reader, Value, Writer } from './connector.ts';
import { type Graph, type Node, at, columnOf } from './graph.ts';
import { keyText, opaque, opened, tupleOf, tupleText } from './keys.ts';
import { ConnectProblem } from './problem.ts';

/** @throws Problem `connect.key` for what is no key of this table. */
export function tuplesOf(system: string, node: Node, keys: readonly string[]): Question {
  const columns = node.key.columns;
  const tuples = keys.map((key) => {
    const values = opened(key, columns.length);
    if (!values) throw new ConnectProblem('key', { system, name: node.name });
    return values;
  });
  return { table: node.name, any: [{ columns, tuples }] };
}

/** @throws Problem `connect.unknown-name` for a table that the map does not have, or that cannot be walked. */
export function nodeOf(graph: Graph, name: string): Node {
  const node = graph.nodes.get(name);
  if (!node) throw new ConnectProblem('unknownName', { system: graph.system, name });
  return node;
}

const cannot = (reason: string): Outcome => ({ outcome: 'cannot', because: { reason } });

/** Within the caller's transaction. What is gone already counts as done. */
export async function eraseRows(
  graph: Graph,
  writer: Writer,
  { collection, keys, fields }: Selection,
  request: Request,
): Promise<Outcome> {
  const node = nodeOf(graph, collection);
  const act = actOf(graph, node, request, fields);
  if (act.act === 'keep') return { outcome: 'kept', because: { fact: act.fact } };
  if (act.act === 'cannot') return cannot(act.reason);
  const question = tuplesOf(graph.system, node, keys);
  if (await isDouble(writer, node, question)) return cannot(reasonOf('no-key', node.name));
  if (act.act === 'remove') {
    const reason = await pointedTo(writer, node, question);
    if (reason !== null) return cannot(reason);
    await writer.remove(question);
    return { outcome: 'done', count: keys.length };
  }
  const groups = new Map<string, { to: Record<string, Value>; keys: Value[][] }>();
  for await (const row of writer.rows(question, [...new Set([...node.key.columns, ...act.masks.keys()])])) {
    const to = Object.fromEntries([...act.masks].map(([name, { of }]) => [name, of(row[name]!)]));
    const text = opaque(Object.values(to));
    const group = groups.get(text) ?? { to, keys: [] };
    groups.set(text, group);
    group.keys.push(tupleOf(row, node.key.columns));
  }
  for (const { to, keys } of groups.values())
    if (Object.keys(to).length > 0)
      await writer.change({ table: collection, any: [{ columns: node.key.columns, tuples: keys }] }, to);
  return { outcome: 'done', count: keys.length };
}

/** Writes what the map says that a restricted row says (Art. 18). Without such a column the answer is `cannot`, and others must refuse to use the row. */
export async function restrictRows(
  graph: Graph,
  writer: Writer,
  { collection, keys }: Selection,
  restricted: boolean,
): Promise<Outcome> {
  const node = nodeOf(graph, collection);
  const { restriction } = node.map;
  if (!restriction) return cannot(reasonOf('no-restriction', node.name));
  const { column, on, off } = restriction;
  if (node.table.kind === 'view') return cannot(reasonOf('view', node.name));
  if (!node.table.may.change) return cannot(reasonOf('no-right', node.name));
  if (columnOf(node.table, column)!.computed) return cannot(reasonOf('computed', node.name, column));
  if (node.key.columns.includes(column)) return cannot(reasonOf('primary-key', node.name, column));
  const question = tuplesOf(graph.system, node, keys);
  if (await isDouble(writer, node, question)) return cannot(reasonOf('no-key', node.name));
  // Counted before: some systems leave out of their answer what stood so already.
  const count = await writer.count(question);
  await writer.change(question, { [column]: restricted ? on : off });
  return { outcome: 'done', count };
}

/** Whether a key that the system does not see to means more than one row. */
export async function isDouble(reader: Reader, node: Node, question: Question): Promise<boolean> {
  if (node.unique) return false;
  const seen = new Set<string>();
  for await (const row of reader.rows(question, node.key.columns)) {
    const text = keyText(row, node.key);
    if (seen.has(text)) return true;
    seen.add(text);
  }
  return false;
}

/** Rows elsewhere, or here and not selected, that point to one of these: the system would refuse, or change them too. */
async function pointedTo(reader: Reader, node: Node, question: Question): Promise<string | null> {
  for (const { from, reference } of node.referred) {
    const reason = reasonOf('referred', from.name, reference.columns.join(', '));
    const tuples: Value[][] = [];
    const own = new Set<string>();
    for await (const row of reader.rows(question, [...new Set([...node.key.columns, ...reference.toColumns])])) {
      own.add(keyText(row, node.key));
      if (tupleText(row, at(node.table, reference.toColumns)) !== null) tuples.push(tupleOf(row, reference.toColumns));
    }
    if (tuples.length > 0 && !from.may.read) return reasonOf('unreadable', from.name);
    const pointing: Question = { table: from.name, any: [{ columns: reference.columns, tuples }] };
    if (from.name !== node.name) {
      if ((await reader.count(pointing)) > 0) return reason;
      continue;
    }
    for await (const row of reader.rows(pointing, node.key.columns))
      if (!own.has(keyText(row, node.key))) return reason;
  }
  return null;
}
