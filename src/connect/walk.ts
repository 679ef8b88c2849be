// Walk: from a person's identifiers to a fixed point over sets of keys, with one question a table and hop, and never one a row.
import type { Asked, Match, Reader, Row, Value } from './connector.ts';
import type { Graph, Join, Node } from './graph.ts';
import { keyText, looseText, readBy, tupleOf, tupleText } from './keys.ts';

import { Who, doubtful } from './who.ts';

/** Where a join leads from: tuples of the rows it starts at. `loose` is for a second look at what the system itself took for equal. */
export class Ends {
  readonly tuples = new Map<string, Value[]>();
  readonly #loose = new Set<string>();
  /** Whether it is news. */
  add(row: Row, join: Join, side: 'at' | 'toAt'): boolean {
    const text = tupleText(row, join[side]);
    if (text === null || this.tuples.has(text)) return false;
    this.tuples.set(text, tupleOf(row, join[side].columns));
    if (!join[side].alike && !text.startsWith('#')) this.#loose.add(looseText(text));
    return true;
  }
  has(row: Row, join: Join, side: 'at' | 'toAt'): boolean {
    const text = tupleText(row, join[side]);
    return text !== null && (this.tuples.has(text) || this.#loose.has(looseText(text)));
  }
}

export interface HeldRow {
  row: Row;
  /** Found by an identifier, not only by way of another row. */
  seed: boolean;
  /** Others that stand in it; absent: the person alone. */
  others?: Others;
}

export interface Others {
  count: number;
  /** Joins by which they stand there. */
  by: Set<string>;
}

/** The rows that may be the person's, before it is known who else stands in them. */
export interface Walked {
  who: Who;
  /** Of inner tables, by key. */
  held: Map<string, Map<string, HeldRow>>;
  /** Rows of persons that an identifier leaves in doubt, with the number of others; by table and key. */
  doubt: Map<string, Map<string, number>>;
  /** Identifiers that mean several persons somewhere: what only they lead to is shared. With the number of others. */
  doubtfulIds: Map<string, number>;
}

export const joinName = ({ from, at, to }: Join): string => `${from}(${readBy(at).join(', ')}) -> ${to}`;

export const heldColumns = (node: Node): string[] => [...node.key.columns, ...node.held];

/** Tables from whose rows this one is reached, with the sides of the join: down to what is about them, up to their parts. */
export function waysTo(node: Node): { join: Join; parent: string; here: 'at' | 'toAt'; there: 'at' | 'toAt' }[] {
  return [
    ...node.out
      .filter(({ as }) => as === 'subject')
      .map((join) => ({ join, parent: join.to, here: 'at', there: 'toAt' }) as const),
    ...node.into
      .filter(({ as }) => as === 'part')
      .map((join) => ({ join, parent: join.from, here: 'toAt', there: 'at' }) as const),
  ];
}

export const matchOf = (join: Join, side: 'at' | 'toAt', ends: Ends): Match => {
  const { alike, when } = join[side];
  const tuples = [...ends.tuples.values()];
  return {
    columns: readBy(join[side]),
    tuples: when ? tuples.map((tuple) => [...tuple, when.is]) : tuples,
    ...(alike && { alike: 'letters' as const }),
  };
};

/** Everything that hangs on the person's identifiers, whoever else it hangs on. Ends, because sets only grow. */
export async function walk(graph: Graph, reader: Reader, who: Who): Promise<Walked> {
  const held = new Map([...graph.nodes.values()].filter((node) => node.inner).map(({ name }) => [name, new Map()]));
  const walked: Walked = { who, held, doubt: new Map(), doubtfulIds: new Map() };
  const persons = [...graph.nodes.values()].filter((node) => isPerson(node));
  const things = [...graph.nodes.values()].filter((node) => !isPerson(node) && node.inner);
  const frontier = new Map<string, Row[]>();
  const found = new Map<Node, Named[]>();
  for (const node of [...persons, ...things]) found.set(node, await namedIn(walked, reader, node));
  // Only when all tables of people were asked is it known which identifiers mean several of them.
  for (const [node, named] of found) frontier.set(node.name, seedsOf(walked, node, named));
  const seen = new Map<Join, Ends>();
  for (let news: Map<string, Row[]> = frontier; [...news.values()].some((rows) => rows.length > 0);) {
    const hops = [...graph.nodes.values()].flatMap((node) => (node.inner ? hopTo(node, news, seen) : []));
    const answers = reader.rowsOfEach(hops.map(({ asked }) => asked));
    news = new Map();
    for (const [at, { node }] of hops.entries()) news.set(node.name, await newRows(walked, node, answers[at]!, seen));
  }
  return walked;
}

/** A row is one person, or the address of one that leads to them. */
const isPerson = ({ map, out }: Node): boolean => map.row === 'person' || out.some(({ same }) => same);

interface Hop {
  node: Node;
  asked: Asked;
}

/** What one table is asked because of the news of its neighbours. None: they do not lead there. */
function hopTo(node: Node, news: ReadonlyMap<string, readonly Row[]>, seen: Map<Join, Ends>): Hop[] {
  const any = waysTo(node).flatMap(({ join, parent, here, there }): Match[] => {
    const ends = new Ends();
    const all = seen.get(join) ?? new Ends();
    seen.set(join, all);
    for (const row of news.get(parent) ?? []) {
      if (all.add(row, join, there)) ends.add(row, join, there);
    }
    return ends.tuples.size === 0 ? [] : [matchOf(join, here, ends)];
  });
  return any.length === 0 ? [] : [{ node, asked: [{ table: node.name, any }, heldColumns(node)] }];
}

async function newRows(
  walked: Walked,
  node: Node,
  answer: AsyncIterable<Row>,
  seen: ReadonlyMap<Join, Ends>,
): Promise<Row[]> {
  const ways = waysTo(node);
  const rows = walked.held.get(node.name)!;
  const added: Row[] = [];
  for await (const row of answer) {
    const key = keyText(row, node.key);
    if (rows.has(key) || !ways.some(({ join, here }) => seen.get(join)!.has(row, join, here))) continue;
    rows.set(key, { row, seed: false });
    added.push(row);
  }
  return added;
}

/** A row in which identifiers of the person stand. */
interface Named {
  key: string;
  kinds: string[];
  ids: string[];
  row: Row;
}

async function namedIn(walked: Walked, reader: Reader, node: Node): Promise<Named[]> {
  const any = walked.who.matches(node);
  if (any.length === 0) return [];
  const found: Named[] = [];
  for await (const row of reader.rows({ table: node.name, any }, heldColumns(node))) {
    const known = walked.who.in(node, row).filter(({ identity }) => identity.as === 'self');
    const [kinds, ids] = [known.map(({ identity }) => identity.kind), known.map(({ id }) => id)];
    if (known.length > 0) found.push({ key: keyText(row, node.key), kinds, ids, row });
  }
  if (isPerson(node)) inDoubt(walked, node, found);
  return found;
}

function seedsOf(walked: Walked, node: Node, found: readonly Named[]): Row[] {
  const doubt = walked.doubt.get(node.name);
  const rows = walked.held.get(node.name);
  const sure = found.filter(({ key, ids, row }) => !doubt?.has(key) && isSure(walked, node, row, ids));
  for (const { key, row } of sure) rows?.set(key, { row, seed: true });
  return rows ? sure.map(({ row }) => row) : [];
}

/** Whether one of the identifiers means one person alone, as far as the tables of persons tell. */
export const isSure = (walked: Walked, node: Node, row: Row, ids: readonly string[]): boolean =>
  (node.map.row === 'person' || ids.some((id) => !walked.doubtfulIds.has(id))) && !walked.who.isApart(node, row);

function inDoubt(walked: Walked, node: Node, found: readonly Named[]): void {
  const doubt = doubtful(found);
  const apart = found.filter(({ row }) => walked.who.isApart(node, row));
  for (const { key } of apart) if (!doubt.has(key)) doubt.set(key, 1);
  walked.doubt.set(node.name, doubt);
  for (const id of new Set(found.flatMap(({ ids }) => ids))) {
    const [kind] = JSON.parse(id) as [string];
    const keys = new Set(found.filter(({ ids }) => ids.includes(id)).map(({ key }) => key));
    if ((kind === 'email' || kind === 'phone') && (keys.size > 1 || apart.some(({ ids }) => ids.includes(id))))
      walked.doubtfulIds.set(id, Math.max(keys.size - 1, 1, walked.doubtfulIds.get(id) ?? 0));
  }
}
