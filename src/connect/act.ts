// Act: what erasing means for a table — its rows go, are masked, are kept by law, or cannot be touched, and then why.
import type { Secret } from '#base';
import { type Graph, type Node, columnOf } from './graph.ts';
import { type Masking, maskingOf } from './mask.ts';

export type Act =
  | { act: 'remove' }
  | { act: 'mask'; masks: ReadonlyMap<string, Masking> }
  | { act: 'keep'; fact: string; reason: string }
  | { act: 'cannot'; reason: string };

export interface Request {
  /** The plan's or step's own key: the same on every repeat. */
  key: string;
  /** For masks by hash. */
  secret?: Secret;
}

/** `fields`: only these columns are masked, and the row stays. */
export function actOf(graph: Graph, node: Node, request: Request, fields?: readonly string[]): Act {
  const { map, table } = node;
  if (map.kept && !fields) return { act: 'keep', fact: map.kept.fact, reason: map.kept.why };
  if (table.kind === 'view') return cannot('view', node.name);
  if (fields || map.erase === 'mask') return masksOf(graph, node, request, fields ?? personalColumns(node));
  if (!table.may.remove) return cannot('no-right', node.name);
  return { act: 'remove' };
}

/** Columns with a category or an identity, that the system does not compute itself from others. */
export const personalColumns = (node: Node): string[] =>
  Object.entries(node.map.columns)
    .filter(([, { category, identity, mask }]) => category !== null || identity !== undefined || mask !== undefined)
    .map(([name]) => name)
    .filter((name) => !columnOf(node.table, name)!.computed);

function masksOf(graph: Graph, node: Node, { key, secret }: Request, columns: readonly string[]): Act {
  const masks = new Map<string, Masking>();
  for (const name of columns) {
    const column = columnOf(node.table, name);
    const map = node.map.columns[name];
    if (!column) return cannot('unknown-column', node.name, name);
    const mask = map?.mask ?? 'null';
    if (column.computed || map?.readOnly) return cannot('computed', node.name, name);
    if (!node.whole && node.key.columns.includes(name)) return cannot('primary-key', node.name, name);
    if (node.referred.some(({ reference }) => reference.toColumns.includes(name)))
      return cannot('referred', node.name, name);
    const pointing = node.table.references.some((reference) => reference.columns.includes(name));
    if (pointing && mask !== 'null') return cannot('foreign-key', node.name, name);
    const alone = node.table.unique.some((set) => set.length === 1 && set[0] === name);
    if (alone && mask !== 'null' && mask !== 'hash') return cannot('unique', node.name, name);
    const masking = maskingOf(column, mask, key, secret);
    if (typeof masking === 'string') return cannot(masking, node.name, name);
    masks.set(name, masking);
  }
  if (!node.table.may.change && masks.size > 0) return cannot('no-right', node.name);
  return { act: 'mask', masks };
}

/** `code: table(column)`: a stable word, and what it is about; never a value. */
export const reasonOf = (code: string, table: string, column?: string): string =>
  `${code}: ${table}${column === undefined ? '' : `(${column})`}`;

const cannot = (code: string, table: string, column?: string): Act => ({
  act: 'cannot',
  reason: reasonOf(code, table, column),
});

/** One table's turn: `clear` are references within a circle, emptied before its rows go. */
export interface Turn {
  name: string;
  clear: readonly string[];
}

/** Children before parents. `stuck`: tables that refer to each other in a circle that cannot be empty anywhere. */
export function turnsOf(graph: Graph, names: ReadonlySet<string>): { turns: Turn[]; stuck: Set<string> } {
  const left = new Map([...names].map((name) => [name, new Set<string>()]));
  const turns: Turn[] = [];
  const into = (name: string): string[] =>
    [...left.keys()].filter(
      (from) =>
        from !== name &&
        left.has(name) &&
        references(graph, from, name).some((columns) => !cleared(left.get(from)!, columns)),
    );
  while (left.size > 0) {
    const free = [...left].find(([name]) => into(name).length === 0);
    if (free) {
      const [name, clear] = free;
      for (const columns of references(graph, name, name))
        for (const column of emptiable(graph, name, columns)) clear.add(column);
      turns.push({ name, clear: [...clear] });
      left.delete(name);
      continue;
    }
    const yielding = [...left].find(([name, clear]) =>
      [...left.keys()].some((to) =>
        references(graph, name, to).some((one) => !cleared(clear, one) && emptiable(graph, name, one).length > 0),
      ),
    );
    if (!yielding) break;
    const [name, clear] = yielding;
    for (const to of left.keys())
      for (const columns of references(graph, name, to))
        for (const column of emptiable(graph, name, columns)) clear.add(column);
  }
  return { turns, stuck: new Set(left.keys()) };
}

const references = (graph: Graph, from: string, to: string): (readonly string[])[] =>
  graph.nodes
    .get(from)!
    .table.references.filter((one) => one.to === to)
    .map(({ columns }) => columns);

const cleared = (clear: ReadonlySet<string>, columns: readonly string[]): boolean =>
  columns.some((one) => clear.has(one));

/** Columns of a reference that may be emptied: one null among them is enough to point nowhere. */
function emptiable(graph: Graph, name: string, columns: readonly string[]): string[] {
  const { table } = graph.nodes.get(name)!;
  if (!table.may.change) return [];
  return columns.filter(
    (one) => columnOf(table, one)?.nullable === true && !table.key.includes(one) && !columnOf(table, one)!.computed,
  );
}
