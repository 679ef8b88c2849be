// Tally: how many rows of a table are what to the person, with a digest of their keys, so that a later look can tell whether anything moved.
import type { Relation } from '#policy';
import type { Asked, Match, Question, Reader, Row, Value } from './connector.ts';
import { type Act } from './act.ts';
import { deciding, questionFor } from './find.ts';
import type { Node } from './graph.ts';
import { keyText, tupleOf } from './keys.ts';
import { type Settled, relate } from './relation.ts';

/** Keys kept of each kind of row: an officer's sample, and what a repeat looks at. */
export const sampled = 1000;

/** Of more rows than that in a table where all that is found is the person's, the number alone is compared. */
const countedFrom = 10_000;

/** A sum over rows in any order; not a proof against somebody who makes up keys, which nobody here can. */
export class Digest {
  count = 0;
  #one = 0;
  #two = 0;
  readonly sample: Value[][] = [];

  add(text: string, key: () => Value[]): void {
    let [one, two] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 2654435761);
      two = Math.imul(two ^ unit, 1597334677);
    }
    this.#one = (this.#one + Math.imul(one ^ (two >>> 13), 2246822507)) >>> 0;
    this.#two = (this.#two + Math.imul(two ^ (one >>> 16), 3266489909)) >>> 0;
    this.count += 1;
    if (this.sample.length < sampled) this.sample.push(key());
  }

  /** The number alone, of many. */
  ofCount(count: number): Digest {
    const digest = new Digest();
    digest.count = count;
    digest.sample.push(...this.sample);
    return digest;
  }

  get text(): string {
    return this.#one.toString(16).padStart(8, '0') + this.#two.toString(16).padStart(8, '0');
  }
}

/** What is not the person's own; `doubtful`: shared only as long as nobody says whose it is. */
export type Apart = Exclude<Relation, 'own'> | 'doubtful';

export interface Tally {
  node: Node;
  act: Act;
  question: Question;
  /** What the act would change. */
  own: Digest;
  /** Own rows that an act cannot change, by reason (`referred: …`). */
  blocked: Map<string, Digest>;
  /** Own rows that are masked already. */
  masked: Digest;
  others: Map<Apart, Digest>;
  /** Keys of rows that the question answers too and that are not the person's own. */
  apart: Value[][];
}

/** How a table is looked at: its rows are asked for, or held already. */
export interface Look {
  node: Node;
  act: Act;
  question: Question;
  /** All rows are the person's own: of many the number is enough. */
  counted: boolean;
  asked: Asked | null;
  held: Iterable<Row>;
}

/** Null: nothing there can be the person's. */
export function lookAt(settled: Settled, node: Node, act: Act): Look | null {
  const question = questionFor(settled, node);
  if (!question) return null;
  const counted = node.plain !== null && act.act !== 'mask';
  const masked = act.act === 'mask' ? [...act.masks.keys()] : [];
  const held = masked.length === 0 ? heldRows(settled, node) : null;
  const columns = [...new Set([...deciding(node), ...masked])];
  const asked = held ? null : ([counted ? { ...question, limit: countedFrom + 1 } : question, columns] as const);
  return { node, act, question, counted, asked, held: held ?? [] };
}

/** `rows`: what the look is answered. `blockedKeys`: own rows that cannot go, by key, with the reason. */
export async function tally(
  settled: Settled,
  reader: Reader,
  { node, act, question, counted }: Look,
  rows: AsyncIterable<Row> | Iterable<Row>,
  blockedKeys: ReadonlyMap<string, string>,
): Promise<Tally> {
  const others = new Map<Apart, Digest>();
  const result: Tally = {
    node,
    act,
    question,
    own: new Digest(),
    blocked: new Map(),
    masked: new Digest(),
    others,
    apart: [],
  };
  const masks = act.act === 'mask' ? [...act.masks] : [];
  for await (const row of rows) {
    const related = relate(settled, node, row);
    const text = keyText(row, node.key);
    const key = (): Value[] => tupleOf(row, node.key.columns);
    if (related?.relation !== 'own') {
      result.apart.push(key());
      if (related) grouped(others, related.doubtful ? 'doubtful' : related.relation).add(text, key);
    } else if (blockedKeys.has(text)) grouped(result.blocked, blockedKeys.get(text)!).add(text, key);
    else if (act.act === 'mask' && masks.every(([name, { of }]) => of(row[name]!) === row[name]))
      result.masked.add(text, key);
    else result.own.add(text, key);
  }
  if (counted && result.own.count > countedFrom) result.own = result.own.ofCount(await reader.count(question));
  return result;
}

/** What the walk holds of a table is all that the question would answer, where rows are reached by links alone. */
function heldRows({ walked }: Settled, node: Node): Iterable<Row> | null {
  const held = walked.held.get(node.name);
  const linked = node.identities.length === 0 && node.unique && node.out.every(({ as }) => as !== 'mention');
  return held && linked ? [...held.values()].map(({ row }) => row) : null;
}

function grouped<Name>(groups: Map<Name, Digest>, name: Name): Digest {
  const digest = groups.get(name) ?? new Digest();
  groups.set(name, digest);
  return digest;
}

/** Exactly the rows that the act changes, by as few values as there are. */
export function exactly(
  settled: Settled,
  { node, question, apart }: Tally,
  blockedKeys: ReadonlyMap<string, string>,
): Question {
  const columns = node.key.columns;
  const held = settled.walked.held.get(node.name);
  if (held) {
    const own = [...held].filter(([key, { others }]) => !others && !blockedKeys.has(key));
    const tuples = own.map(([, { row }]) => tupleOf(row, columns));
    return { table: node.name, any: [{ columns, tuples }] };
  }
  const none: Match[] = apart.length > 0 ? [{ columns, tuples: apart }] : [];
  return { table: node.name, any: question.any, ...(none.length > 0 && { none }) };
}
