// Relation: what a row is to the person — their own, shared with others, or another's that mentions them — and why.
import type { Relation } from '#policy';
import type { Match, Reader, Row } from './connector.ts';
import type { Graph, Join, Node } from './graph.ts';
import { keyText, readBy, tupleText } from './keys.ts';
import { type Foreign, foreignOf, markOthers, openTuples, standingBy } from './others.ts';
import { Ends, type Walked, isSure, joinName, matchOf, walk, waysTo } from './walk.ts';
import { Who } from './who.ts';
import type { Identifier } from './identity.ts';

export interface Related {
  relation: Relation;
  sharedWith: number;
  because: string;
  /** Shared only because the identifier does not say whose it is. */
  doubtful?: true;
  /** Of what is not `own`: the columns that are this person's. */
  fields?: readonly string[];
}

/** A person's rows in one snapshot of one system, as far as they need to be held. */
export interface Settled {
  graph: Graph;
  walked: Walked;
  /** What the person's own rows lead to, by join. */
  ends: ReadonlyMap<Join, Ends>;
  /** Tuples of streamed tables that lead to others, by join. */
  foreign: Map<Join, Foreign>;
}

/** Further identifiers are followed inside the system at most so many times: each time a new one came to light. */
const most = 8;

/** Walks until no identifier in the person's own rows is news. */
export async function settle(graph: Graph, reader: Reader, who: Who): Promise<Settled> {
  for (let round = 1; ; round += 1) {
    const walked = await walk(graph, reader, who);
    await markOthers(graph, reader, walked);
    const ends = endsOf(graph, walked);
    const settled = { graph, walked, ends, foreign: new Map<Join, Foreign>() };
    const told = await leaves(settled, reader);
    for (const node of graph.nodes.values())
      for (const { row, others } of walked.held.get(node.name)?.values() ?? [])
        if (!others) told.push(...who.toldBy(node, row));
    const news = told.filter((one) => asks(graph, one.kind) && who.add(one));
    if (news.length === 0 || round === most) return settled;
  }
}

const asks = (graph: Graph, kind: string): boolean =>
  [...graph.nodes.values()].some(({ identities }) => identities.some((identity) => identity.kind === kind));

function endsOf(graph: Graph, walked: Walked): Map<Join, Ends> {
  const ends = new Map<Join, Ends>();
  for (const node of graph.nodes.values())
    for (const join of node.out) {
      const [start, side] = join.as === 'part' ? ([join.from, 'at'] as const) : ([join.to, 'toAt'] as const);
      const own = new Ends();
      for (const { row, others } of walked.held.get(start)?.values() ?? []) if (!others) own.add(row, join, side);
      ends.set(join, own);
    }
  return ends;
}

/** What to ask a table for, so that every row of the person's is among the answers. */
export function matchesOf({ graph, walked, ends }: Settled, node: Node, mentions = true): Match[] {
  const ways = waysTo(node).map(({ join, here }) => ({ join, here }));
  const mentioning = mentions ? node.out.filter(({ as }) => as === 'mention') : [];
  return [
    ...walked.who.matches(graph.nodes.get(node.name)!),
    ...[...ways, ...mentioning.map((join) => ({ join, here: 'at' as const }))]
      .filter(({ join }) => ends.get(join)!.tuples.size > 0)
      .map(({ join, here }) => matchOf(join, here, ends.get(join)!)),
  ];
}

/** Whether a found row of a streamed table could be anything but the person's own, or tell of more than it was found by. */
const isPlain = (node: Node): boolean => {
  const standing = standingBy(node);
  return node.identities.length === 0 && standing.length <= 1 && standing.every(({ single }) => single);
};

/** Streamed tables: who else stands in their rows. Answers the identifiers that own rows tell. */
async function leaves(settled: Settled, reader: Reader): Promise<Identifier[]> {
  const { graph, walked, foreign } = settled;
  const told: Identifier[] = [];
  for (const node of graph.nodes.values()) {
    if (node.inner || isPlain(node)) continue;
    const any = matchesOf(settled, node, false);
    if (any.length === 0) continue;
    const standing = standingBy(node);
    const columns = [...new Set([...node.identities, ...standing.map(({ at }) => at)].flatMap((one) => readBy(one)))];
    const single = node.map.row === 'person' || walked.who.hasApart(node);
    const asked = single ? [...new Set([...columns, ...node.key.columns])] : columns;
    // Rows alike in all that decides are one here.
    const kinds = new Map<string, Row>();
    for await (const row of reader.rows({ table: node.name, any }, asked)) {
      const text = keyText(row, { columns: asked, numeric: [] });
      if (!kinds.has(text)) kinds.set(text, row);
    }
    for (const join of standing) {
      const open = openTuples(walked, join, kinds.values(), (row) => row, walked.held.get(join.to));
      foreign.set(join, await foreignOf(graph, reader, join, open, walked, ({ others }) => !others));
    }
    for (const row of kinds.values())
      if (relate(settled, node, row)?.relation === 'own') told.push(...walked.who.toldBy(node, row));
  }
  return told;
}

const plainly = new WeakMap<Join, Related>();

function ownBy(join: Join): Related {
  const known = plainly.get(join);
  if (known) return known;
  const related: Related = { relation: 'own', sharedWith: 0, because: `link ${joinName(join)}` };
  plainly.set(join, related);
  return related;
}

/** Null: the row only looked like the person's to the system (another letter, another case of a key). */
export function relate({ walked, ends, foreign }: Settled, node: Node, row: Row): Related | null {
  if (node.plain) return ownBy(node.plain);
  const known = walked.who.in(node, row);
  const ids = known.filter(({ identity }) => identity.as === 'self');
  const key = keyText(row, node.key);
  const held = walked.held.get(node.name)?.get(key);
  const doubt = walked.doubt.get(node.name)?.get(key);
  const sure =
    ids.length > 0 &&
    doubt === undefined &&
    isSure(
      walked,
      node,
      row,
      ids.map(({ id }) => id),
    );
  const reached = waysTo(node).filter(({ join, here }) => ends.get(join)!.has(row, join, here));
  const found = [
    ...known.map(({ identity }) => `identity ${node.name}(${identity.columns.join(', ')})`),
    ...reached.map(({ join }) => `link ${joinName(join)}`),
  ];
  const idColumns = known.flatMap(({ identity }) => identity.columns);
  if (held && !held.others) return { relation: 'own', sharedWith: 0, because: found.join('; ') };
  if (sure || reached.length > 0) {
    const standing = held
      ? []
      : standingBy(node).filter((join) => foreign.get(join)?.has(tupleText(row, join.at) ?? ''));
    const count =
      held?.others?.count ?? standing.reduce((sum, join) => sum + foreign.get(join)!.get(tupleText(row, join.at)!)!, 0);
    const by = [...(held?.others?.by ?? standing.map((join) => joinName(join)))];
    if (by.length === 0) return { relation: 'own', sharedWith: 0, because: found.join('; ') };
    const parts = new Set(node.into.filter(({ as }) => as === 'part').map((join) => joinName(join)));
    // What several people have as a part (one address) is each one's data; what is about several is not.
    const asPart = by.every((name) => parts.has(name)) ? personal(node) : [];
    const linked = reached.flatMap(({ join, here }) => join[here].columns);
    const fields = [...new Set([...idColumns, ...linked, ...asPart])];
    return { relation: 'shared', sharedWith: count, because: `${found.join('; ')}; others: ${by.join('; ')}`, fields };
  }
  if (ids.length > 0) {
    const count = doubt ?? Math.max(...ids.map(({ id }) => walked.doubtfulIds.get(id) ?? 1));
    return {
      relation: 'shared',
      sharedWith: count,
      because: `${found.join('; ')}; others: the same identifier`,
      fields: idColumns,
      doubtful: true,
    };
  }
  const mentions = node.out.filter((join) => join.as === 'mention' && ends.get(join)!.has(row, join, 'at'));
  if (mentions.length === 0 && known.length === 0) return null;
  const because = [...found, ...mentions.map((join) => `mention ${joinName(join)}`)].join('; ');
  const fields = [...new Set([...idColumns, ...mentions.flatMap(({ at }) => at.columns)])];
  return { relation: 'mention', sharedWith: node.map.about === null ? 0 : 1, because, fields };
}

const personal = (node: Node): string[] =>
  Object.entries(node.map.columns).flatMap(([column, { category, identity }]) =>
    category !== null && identity === undefined ? [column] : [],
  );
