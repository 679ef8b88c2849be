// Find: every row of one person in one system, each with what it is to them.
import type { Found } from '#policy';
import type { Question, Reader, Row } from './connector.ts';
import type { Graph, Node } from './graph.ts';
import { type Identifier, formOf } from './identity.ts';
import { opaque, readBy, tupleOf } from './keys.ts';
import { type Related, type Settled, matchesOf, relate, settle } from './relation.ts';
import { Who } from './who.ts';

export interface FoundRow {
  node: Node;
  row: Row;
  related: Related;
}

/** The question that answers all rows of a table that may be the person's; null: none can be. */
export function questionFor(settled: Settled, node: Node): Question | null {
  const any = matchesOf(settled, node);
  return any.length === 0 ? null : { table: node.name, any };
}

/** Rows of one table, streamed. `columns` absent: all of them; given, they must hold what decides (`deciding`). */
export async function* rowsOf(
  settled: Settled,
  reader: Reader,
  node: Node,
  columns?: readonly string[],
): AsyncGenerator<FoundRow> {
  const question = questionFor(settled, node);
  if (!question) return;
  for await (const row of reader.rows(question, columns)) {
    const related = relate(settled, node, row);
    if (related) yield { node, row, related };
  }
}

/** The columns by which it is decided whose a row is. */
export const deciding = (node: Node): string[] => [
  ...new Set([
    ...node.key.columns,
    ...node.identities.flatMap(({ columns }) => columns),
    ...[...node.out, ...node.checks].flatMap(({ at }) => readBy(at)),
    ...node.into.flatMap(({ toAt }) => toAt.columns),
  ]),
];

/** Rows are handed on in lots: a wait a row would cost more than the row. */
const lot = 200;

export async function* find(
  graph: Graph,
  reader: Reader,
  identifiers: readonly Identifier[],
  home?: string,
): AsyncGenerator<Found[]> {
  const settled = await settle(graph, reader, new Who(identifiers, home));
  const asked = [...graph.nodes.values()].flatMap((node) => {
    const question = questionFor(settled, node);
    return question ? [{ node, question }] : [];
  });
  const answers = reader.rowsOfEach(asked.map(({ question }) => [question]));
  for (const [at, { node }] of asked.entries()) {
    let found: Found[] = [];
    for await (const row of answers[at]!) {
      const related = relate(settled, node, row);
      if (related) found.push(foundOf(settled, identifiers, node, row, related));
      if (found.length === lot) {
        yield found;
        found = [];
      }
    }
    if (found.length > 0) yield found;
  }
}

function foundOf({ walked }: Settled, asked: readonly Identifier[], node: Node, row: Row, related: Related): Found {
  const { relation, sharedWith, because, fields } = related;
  const told =
    relation === 'own' ? walked.who.toldBy(node, row).filter((one) => isNews(asked, one, walked.who.home)) : [];
  return {
    collection: node.name,
    key: opaque(tupleOf(row, node.key.columns)),
    fields: fields ? Object.fromEntries(fields.map((name) => [name, row[name]])) : row,
    relation,
    sharedWith,
    because,
    ...(told.length > 0 && { identifiers: told }),
  };
}

export const isNews = (known: readonly Identifier[], { kind, value }: Identifier, home?: string): boolean =>
  !known.some((one) => one.kind === kind && formOf(kind, one.value, home) === formOf(kind, value, home));
