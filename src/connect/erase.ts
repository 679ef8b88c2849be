// Erase: a plan of what goes, is masked, stays and why; carried out in one transaction that first looks whether everything still is as planned.
import type { Outcome, Relation } from '#policy';
import { type Act, type Request, actOf, reasonOf, turnsOf } from './act.ts';
import { type Blocked, blockersOf } from './blockers.ts';
import type { Reader, Row, Value, Writer } from './connector.ts';
import { deciding, questionFor } from './find.ts';
import type { Graph } from './graph.ts';
import type { Who } from './who.ts';
import { opaque, tupleOf } from './keys.ts';
import { type Settled, relate, settle } from './relation.ts';
import { ConnectProblem } from './problem.ts';
import { tuplesOf } from './selection.ts';
import { type Digest, type Tally, exactly, lookAt, tally } from './tally.ts';

/** What happens to rows of one table that are alike in what they are to the person. */
export interface Step {
  collection: string;
  relation: Relation;
  /** `masked`: they are masked already. */
  act: 'erase' | 'mask' | 'keep' | 'cannot' | 'masked';
  count: number;
  /** Sum over the keys, in any order. */
  digest: string;
  /** Fact of the policy that keeps it. */
  fact?: string;
  reason: string;
  /** Columns that are masked. */
  fields?: readonly string[];
  /** Up to 1000 keys, as `find` gives them. */
  sample: readonly string[];
}

interface Decision {
  settled: Settled;
  tallies: Tally[];
  blocked: Blocked;
  steps: Step[];
}

/** What erasing would do now. Reads only. */
export async function decide(graph: Graph, reader: Reader, who: Who, request: Request): Promise<Decision> {
  const settled = await settle(graph, reader, who);
  const acts = new Map([...graph.nodes.values()].map((node) => [node.name, actOf(graph, node, request)]));
  // Only tables with something of the person: a circle elsewhere is nobody’s trouble.
  const removing = new Set(
    [...acts].filter(([name, { act }]) => act === 'remove' && mayHave(settled, name)).map(([name]) => name),
  );
  for (const name of turnsOf(graph, removing).stuck)
    acts.set(name, { act: 'cannot', reason: reasonOf('circle', name) });
  for (const node of graph.nodes.values())
    if (await isLoose(settled, reader, node.name))
      acts.set(node.name, { act: 'cannot', reason: reasonOf('no-key', node.name) });
  const blocked = await blockersOf(settled, reader, acts);
  const tallies: Tally[] = [];
  const looks = [...graph.nodes.values()].flatMap((node) => lookAt(settled, node, acts.get(node.name)!) ?? []);
  const answers = reader.rowsOfEach(looks.flatMap(({ asked }) => (asked ? [asked] : []))).values();
  for (const look of looks) {
    const { node } = look;
    const rows = look.asked ? answers.next().value! : look.held;
    const one = await tally(settled, reader, look, rows, blocked.get(node.name) ?? new Map());
    // Rows of others could have the very key that the map names: then nothing there is surely the person's.
    const unsure = !node.unique && node.map.key !== undefined && one.apart.length > 0 && one.own.count > 0;
    if (unsure && (one.act.act === 'remove' || one.act.act === 'mask'))
      one.act = { act: 'cannot', reason: reasonOf('no-key', node.name) };
    tallies.push(one);
  }
  return { settled, tallies, blocked, steps: tallies.flatMap((one) => stepsOf(one)) };
}

function mayHave(settled: Settled, name: string): boolean {
  const held = settled.walked.held.get(name);
  return held
    ? [...held.values()].some(({ others }) => !others)
    : questionFor(settled, settled.graph.nodes.get(name)!) !== null;
}

/** A key that only the map names, and that two rows have: nobody can say which one is meant. */
async function isLoose({ graph, walked }: Settled, reader: Reader, name: string): Promise<boolean> {
  const node = graph.nodes.get(name)!;
  const held = walked.held.get(name);
  if (node.unique || !node.map.key || !held || held.size === 0) return false;
  const columns = node.key.columns;
  const tuples = [...held.values()].map(({ row }) => tupleOf(row, columns));
  return (await reader.count({ table: name, any: [{ columns, tuples }] })) !== held.size;
}

function stepsOf({ node, act, own, masked, blocked, others }: Tally): Step[] {
  const step = (digest: Digest, relation: Relation, what: Pick<Step, 'act' | 'reason' | 'fact' | 'fields'>): Step[] =>
    digest.count === 0
      ? []
      : [
          {
            collection: node.name,
            relation,
            count: digest.count,
            digest: digest.text,
            sample: digest.sample.map((key) => opaque(key)),
            ...what,
          },
        ];
  return [
    ...step(own, 'own', actStep(act)),
    ...step(masked, 'own', { act: 'masked', reason: 'own' }),
    ...[...blocked].flatMap(([reason, digest]) => step(digest, 'own', { act: 'cannot', reason })),
    ...[...others].flatMap(([what, digest]) =>
      step(digest, what === 'doubtful' ? 'shared' : what, { act: 'cannot', reason: reasonOf(what, node.name) }),
    ),
  ];
}

function actStep(act: Act): Pick<Step, 'act' | 'reason' | 'fact' | 'fields'> {
  if (act.act === 'remove') return { act: 'erase', reason: 'own' };
  if (act.act === 'mask') return { act: 'mask', reason: 'own', fields: [...act.masks.keys()] };
  if (act.act === 'keep') return { act: 'keep', fact: act.fact, reason: act.reason };
  return { act: 'cannot', reason: act.reason };
}

/** Rows of which the plan says that nobody can tell whose they are: by table, keys. */
export function apartIn(steps: readonly Step[]): Map<string, Set<string>> {
  const doubtful = steps.filter(({ collection, reason }) => reason === reasonOf('doubtful', collection));
  return new Map(doubtful.map(({ collection, sample }) => [collection, new Set(sample)]));
}

const isChange = ({ act }: Step): boolean => act === 'erase' || act === 'mask';

const summary = (steps: readonly Step[]): string =>
  steps
    .map(({ collection, relation, act, count, digest, reason }) =>
      JSON.stringify([collection, relation, act, count, digest, reason]),
    )
    .toSorted()
    .join('\n');

export const outcomeOf = ({ act, count, fact, reason }: Step): Outcome => {
  if (act === 'keep') return { outcome: 'kept', because: { fact: fact! } };
  return act === 'cannot'
    ? { outcome: 'cannot', because: { reason } }
    : { outcome: 'done', count: act === 'masked' ? 0 : count };
};

/**
 * Carries the plan out, within the caller's one transaction. A repeat finds everything gone and answers the same.
 * @throws Problem `connect.drifted` if rows are no longer as planned; nothing is changed then.
 */
export async function carryOut(
  graph: Graph,
  writer: Writer,
  who: Who,
  steps: readonly Step[],
  request: Request,
): Promise<Outcome[]> {
  const now = await decide(graph, writer, who, request);
  if (summary(now.steps) === summary(steps)) await change(graph, writer, now);
  else if (now.steps.some(isChange) || !(await isGone(graph, writer, steps, request)))
    throw new ConnectProblem('drifted', { system: graph.system });
  return steps.map(outcomeOf);
}

async function change(graph: Graph, writer: Writer, { settled, tallies, blocked }: Decision): Promise<void> {
  const none = new Map<string, string>();
  for (const one of tallies) if (one.act.act === 'mask' && one.own.count > 0) await mask(settled, writer, one);
  const removing = new Map(
    tallies.filter((one) => one.act.act === 'remove' && one.own.count > 0).map((one) => [one.node.name, one]),
  );
  const turns = turnsOf(graph, new Set(removing.keys())).turns;
  for (const { name, clear } of turns)
    if (clear.length > 0)
      await writer.change(
        exactly(settled, removing.get(name)!, blocked.get(name) ?? none),
        Object.fromEntries(clear.map((column) => [column, null])),
      );
  const questions = turns.map(({ name }) => exactly(settled, removing.get(name)!, blocked.get(name) ?? none));
  const counts = await writer.removeEach(questions);
  for (const [at, { name }] of turns.entries()) {
    const [gone, planned] = [counts[at]!, removing.get(name)!.own.count];
    // Rows that point to each other can take each other along: then it counts that none is left.
    if (gone !== planned && (gone > planned || (await writer.count(questions[at]!)) > 0))
      throw new ConnectProblem('drifted', { system: graph.system });
  }
}

/** One statement where all rows get the same, otherwise one for all rows that get the same. */
async function mask(settled: Settled, writer: Writer, one: Tally): Promise<void> {
  const { node, act } = one;
  if (act.act !== 'mask') return;
  const masks = [...act.masks];
  if (masks.every(([, { same }]) => same !== undefined)) {
    const all = Object.fromEntries(masks.map(([name, { same }]) => [name, same!]));
    await writer.change(exactly(settled, one, new Map()), all);
    return;
  }
  const columns = [...new Set([...deciding(node), ...masks.map(([name]) => name)])];
  const groups = new Map<string, { to: Record<string, Value>; keys: Value[][] }>();
  for await (const row of writer.rows(one.question, columns)) {
    if (relate(settled, node, row)?.relation !== 'own') continue;
    const to = Object.fromEntries(masks.map(([name, { of }]) => [name, of(row[name]!)]));
    const text = opaque(Object.values(to));
    const group = groups.get(text) ?? { to, keys: [] };
    groups.set(text, group);
    group.keys.push(tupleOf(row, node.key.columns));
  }
  for (const { to, keys } of groups.values())
    await writer.change({ table: node.name, any: [{ columns: node.key.columns, tuples: keys }] }, to);
}

/** Whether of what was planned to go nothing is there, and what was to be masked is masked or gone. */
async function isGone(graph: Graph, reader: Reader, steps: readonly Step[], request: Request): Promise<boolean> {
  for (const { collection, act, sample } of steps.filter(isChange)) {
    const node = graph.nodes.get(collection);
    if (!node) return false;
    const question = tuplesOf(graph.system, node, sample);
    if (act === 'erase' && (await reader.count(question)) > 0) return false;
    const how = actOf(graph, node, request);
    if (act !== 'mask') continue;
    if (how.act !== 'mask') return false;
    for await (const row of reader.rows(question, [...how.masks.keys()])) if (!isMasked(how, row)) return false;
  }
  return true;
}

const isMasked = ({ masks }: Act & { act: 'mask' }, row: Row): boolean =>
  [...masks].every(([name, { of }]) => of(row[name]!) === row[name]);
