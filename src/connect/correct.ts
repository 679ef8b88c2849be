// Correct: a wrong value is put right in the rows selected, and everywhere in the person's own rows where the same wrong value stands (Art. 16 GDPR).
import type { Outcome, Selection } from '#policy';
import { reasonOf } from './act.ts';
import type { Row, Value, Writer } from './connector.ts';
import { deciding, rowsOf } from './find.ts';
import { type Graph, type Node, columnOf } from './graph.ts';
import { type Identifier, formOf, textOf } from './identity.ts';
import { keyText, tupleOf } from './keys.ts';
import { settle } from './relation.ts';
import { nodeOf, tuplesOf } from './selection.ts';
import { Who } from './who.ts';

const cannot = (code: string, table: string, column?: string): Outcome => ({
  outcome: 'cannot',
  because: { reason: reasonOf(code, table, column) },
});

interface Place {
  node: Node;
  column: string;
  /** The field of the selection that it is another place of. */
  field: string;
}

/**
 * Within the caller's transaction. Another place of a field has the same category and the same identity kind, and is changed where it holds
 * what the selected rows held: a second address that the person has beside is not wrong. `person` absent: whom the selected rows tell of.
 */
export async function correctRows(
  graph: Graph,
  writer: Writer,
  { collection, keys }: Selection,
  values: Readonly<Record<string, unknown>>,
  home?: string,
  person: readonly Identifier[] = [],
): Promise<Outcome> {
  const node = nodeOf(graph, collection);
  const fields = Object.keys(values);
  const question = tuplesOf(graph.system, node, keys);
  const selected: Row[] = [];
  for await (const row of writer.rows(question)) selected.push(row);
  const told = new Who(person, home);
  if (person.length === 0)
    for (const row of selected) for (const one of new Who([], home).toldBy(node, row)) told.add(one);
  const places = [...graph.nodes.values()].flatMap((other) => fields.flatMap((field) => placesIn(node, other, field)));
  for (const { node: there, column, field } of places) {
    const refused = refusal(there, column, values[field]);
    if (refused) return cannot(refused, there.name, column);
  }
  const unknown = fields.find((field) => !columnOf(node.table, field) || node.map.columns[field]?.readOnly === true);
  if (unknown !== undefined)
    return cannot(columnOf(node.table, unknown) ? 'computed' : 'unknown-column', node.name, unknown);
  const settled = await settle(graph, writer, told);
  const chosen = new Set(selected.map((row) => keyText(row, node.key)));
  let count = 0;
  for (const other of graph.nodes.values()) {
    const here = places.filter((place) => place.node === other);
    if (here.length === 0) continue;
    const rows = new Map(here.map((place) => [place, [] as Value[][]]));
    const changed = new Set<string>();
    const columns = [...new Set([...deciding(other), ...here.map(({ column }) => column)])];
    const note = (place: Place, row: Row): void => {
      rows.get(place)!.push(tupleOf(row, other.key.columns));
      changed.add(keyText(row, other.key));
    };
    for await (const { row, related } of rowsOf(settled, writer, other, columns)) {
      if (related.relation !== 'own' || (other === node && chosen.has(keyText(row, other.key)))) continue;
      for (const place of here) if (holdsOld(place, row, node, selected, home)) note(place, row);
    }
    if (other === node)
      for (const row of selected) for (const place of here) if (place.column === place.field) note(place, row);
    for (const [{ column, field }, tuples] of rows)
      if (tuples.length > 0)
        await writer.change(
          { table: other.name, any: [{ columns: other.key.columns, tuples }] },
          { [column]: values[field] as Value },
        );
    count += changed.size;
  }
  return { outcome: 'done', count };
}

function placesIn(from: Node, other: Node, field: string): Place[] {
  const wanted = from.map.columns[field];
  const itself: Place[] = other === from ? [{ node: other, column: field, field }] : [];
  if (!wanted || wanted.category === null) return itself;
  const alike = Object.entries(other.map.columns).flatMap(([column, map]): Place[] =>
    map.category === wanted.category &&
    map.identity === wanted.identity &&
    !map.readOnly &&
    (other !== from || column !== field)
      ? [{ node: other, column, field }]
      : [],
  );
  return [...itself, ...alike];
}

function holdsOld(
  { node, column, field }: Place,
  row: Row,
  from: Node,
  selected: readonly Row[],
  home?: string,
): boolean {
  const kind = node.map.columns[column]?.identity ?? '';
  const value = textOf(row[column]);
  if (value === null) return false;
  return selected.some((one) => {
    const old = textOf(one[field]);
    return (
      old !== null && formOf(kind, old, home) === formOf(kind, value, home) && from.map.columns[field] !== undefined
    );
  });
}

/** Why a value cannot stand in a column; null: it can. */
function refusal(node: Node, name: string, value: unknown): string | null {
  const column = columnOf(node.table, name);
  if (!column) return 'unknown-column';
  if (column.computed) return 'computed';
  if (node.table.kind === 'view') return 'view';
  if (!node.table.may.change) return 'no-right';
  if (node.table.key.includes(name)) return 'primary-key';
  if (value === null || value === undefined) return column.nullable ? null : 'not-null';
  if (typeof value === 'string') {
    if (column.length !== null && Array.from(value).length > column.length) return 'too-short';
    if (column.shape === 'number' && !/^-?\d+(?:\.\d+)?$/.test(value)) return 'wrong-type';
    return column.shape === 'boolean' || column.shape === 'binary' ? 'wrong-type' : null;
  }
  const right = { number: ['number', 'other', 'text'], boolean: ['boolean', 'number', 'other'] } as Record<
    string,
    string[]
  >;
  return right[typeof value]?.includes(column.shape) ? null : 'wrong-type';
}
