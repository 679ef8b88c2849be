// Blockers: own rows that cannot go, because rows that stay point to them: the system would refuse, or would change what is not to be changed.
import { type Act, reasonOf } from './act.ts';
import type { Reader, Row, Value } from './connector.ts';
import { deciding } from './find.ts';
import { type Node, at } from './graph.ts';
import { type Columns, tupleOf, tupleText } from './keys.ts';
import { type Settled, relate } from './relation.ts';
import type { CatalogueTable, Reference } from './catalogue.ts';

/** By table: key of a blocked row to the reason. */
export type Blocked = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function blockersOf(
  settled: Settled,
  reader: Reader,
  acts: ReadonlyMap<string, Act>,
): Promise<Map<string, Map<string, string>>> {
  const { graph } = settled;
  const blocked = new Map<string, Map<string, string>>();
  for (const node of graph.nodes.values()) {
    if (acts.get(node.name)?.act !== 'remove') continue;
    const rows = new Map<string, string>();
    for (const { from, reference } of node.referred)
      for (const [key, reason] of await staying(settled, reader, acts, node, from, reference)) rows.set(key, reason);
    if (rows.size > 0) blocked.set(node.name, rows);
  }
  while (
    [...graph.nodes.values()].some((node) => acts.get(node.name)?.act === 'remove' && handOn(settled, node, blocked))
  );
  return blocked;
}

/** Rows of `node` that a row which stays points to by this foreign key. */
async function staying(
  settled: Settled,
  reader: Reader,
  acts: ReadonlyMap<string, Act>,
  node: Node,
  from: CatalogueTable,
  reference: Reference,
): Promise<Map<string, string>> {
  const toAt = at(node.table, reference.toColumns);
  const keys = new Map<string, string[]>();
  const tuples: Value[][] = [];
  for (const [key, { row, others }] of settled.walked.held.get(node.name) ?? []) {
    const text = others ? null : tupleText(row, toAt);
    if (text === null) continue;
    const same = keys.get(text);
    if (same) same.push(key);
    else {
      keys.set(text, [key]);
      tuples.push(tupleOf(row, reference.toColumns));
    }
  }
  const reason = reasonOf('referred', from.name, reference.columns.join(', '));
  if (tuples.length === 0) return new Map();
  if (!from.may.read) return new Map([...keys.values()].flat().map((key) => [key, reasonOf('unreadable', from.name)]));
  const fromAt = at(from, reference.columns);
  const other = settled.graph.nodes.get(from.name);
  const act = acts.get(from.name);
  const goes =
    act?.act === 'remove' ||
    (act?.act === 'mask' && reference.columns.some((name) => act.masks.get(name)?.same === null));
  if (other && goes && isWholly(settled, other, reference)) return new Map();
  const columns = [...new Set([...(other ? deciding(other) : []), ...reference.columns])];
  const found = new Map<string, string>();
  const known = other && heldPointing(settled, other, fromAt, reference);
  const pointing = { table: from.name, any: [{ columns: reference.columns, tuples }] };
  for await (const row of known ?? reader.rows(pointing, columns)) {
    if (known && !keys.has(tupleText(row, fromAt) ?? '')) continue;
    if (other && goes && isOwn(settled, other, row)) continue;
    const text = tupleText(row, fromAt);
    // What only the system takes for equal blocks everything: better too little than somebody else's row.
    const meant = text === null ? undefined : keys.get(text);
    for (const key of meant ?? [...keys.values()].flat()) found.set(key, reason);
  }
  return found;
}

/** These rows were asked for by another way than the one link that makes a plain table's rows the person's. */
const isOwn = (settled: Settled, node: Node, row: Row): boolean =>
  node.plain
    ? settled.ends.get(node.plain)!.has(row, node.plain, 'at')
    : relate(settled, node, row)?.relation === 'own';

/**
 * The walk asked for every row that points here along a link of the map, and holds it. Only numbers: in texts the system may see more equals
 * than we do, and those were let go. A row that several share as a part is marked so by whoever else points to it.
 */
function heldPointing(
  { walked }: Settled,
  from: Node,
  fromAt: Columns,
  { columns, toColumns, to }: Reference,
): Iterable<Row> | null {
  const held = walked.held.get(from.name);
  const along = from.out.some(
    (join) =>
      (join.as === 'subject' || join.as === 'part') &&
      join.to === to &&
      !join.at.when &&
      join.at.columns.join('\0') === columns.join('\0') &&
      join.toAt.columns.join('\0') === toColumns.join('\0'),
  );
  return held && along && fromAt.numeric.every(Boolean) ? [...held.values()].map(({ row }) => row) : null;
}

/** Whether every row that points here by this key is the person's own, by the map alone: a streamed table, and one link along the key. */
const isWholly = (settled: Settled, from: Node, { columns, toColumns, to }: Reference): boolean =>
  !from.inner &&
  from.identities.length === 0 &&
  from.out.filter(({ as }) => as === 'subject').length === 1 &&
  from.out.some(
    (join) =>
      join.as === 'subject' &&
      join.single &&
      join.to === to &&
      !join.at.when &&
      join.at.columns.join('\0') === columns.join('\0') &&
      join.toAt.columns.join('\0') === toColumns.join('\0'),
  ) &&
  settled.graph.nodes.has(to);

/** What a blocked row points to is blocked as well. Whether anything changed. */
function handOn(settled: Settled, node: Node, blocked: Map<string, Map<string, string>>): boolean {
  let changed = false;
  for (const { from, reference } of node.referred) {
    const stay = blocked.get(from.name);
    if (!stay) continue;
    const held = settled.walked.held.get(from.name);
    const texts = new Set([...stay.keys()].map((key) => tupleText(held!.get(key)!.row, at(from, reference.columns))));
    const toAt = at(node.table, reference.toColumns);
    const mine = blocked.get(node.name) ?? new Map<string, string>();
    for (const [key, { row, others }] of settled.walked.held.get(node.name)!) {
      if (others || mine.has(key) || !texts.has(tupleText(row, toAt))) continue;
      mine.set(key, reasonOf('referred', from.name, reference.columns.join(', ')));
      changed = true;
    }
    blocked.set(node.name, mine);
  }
  return changed;
}
