// Leave: everything whose storage is over goes, lot by lot, so that a crash loses nothing and others who use the system hardly wait.
import type { Connector, Over } from '../connector.ts';
import type { Graph } from '../graph.ts';
import { ConnectProblem } from '../problem.ts';
import { reasonOf } from '../act.ts';
import { overAtOnce } from './at-once.ts';
import { type Lapse, type Moment, judging, mustOutlive, overdueKeys } from './lapse.ts';
import { triggersIn } from './terms.ts';
import { type Gone, inTurn, letGo } from './let-go.ts';

export interface Pace {
  /** Rows of one transaction. Default 1000. */
  lot?: number;
  /** Pause after a lot, as a part of the time that it took. Default 0. */
  rest?: number;
  /** Asked before each lot; true: nothing more is begun, and what has gone has gone. */
  stop?: () => boolean;
  tell?: (progress: Left) => void;
}

export interface Left {
  lapse: Lapse;
  /** Rows that have gone so far. */
  count: number;
  /** Rows that are over and stay, by why. */
  staying: ReadonlyMap<string, number>;
}

/** Keys that are looked for at once: the look ends before anything is written. */
const lookAhead = 20;

/** Idempotent: what has gone is not found again. Throws the Problem of a system that does not answer; lots before it have gone. */
export async function leave(
  connector: Connector,
  graph: () => Promise<Graph>,
  lapses: readonly Lapse[],
  moment: Moment,
  pace: Pace = {},
): Promise<Left[]> {
  const whole = await graph();
  for (const lapse of lapses) mustOutlive(whole, lapse, lapses);
  const all: Left[] = [];
  const knew = new Map<string, Set<string>>();
  for (const lapse of lapses)
    if (lapse.what === 'row' && isDatedBy(whole, lapse, lapses)) {
      const judge = judging(whole, lapse, moment);
      const keys = await connector.reading((reader) => overdueKeys(reader, judge, moment, new Set(), Infinity));
      knew.set(lapse.collection, new Set(keys));
    }
  for (const lapse of inTurn(whole, lapses, moment))
    all.push(await leaveOne(connector, graph, lapse, lapses, { ...moment, knew }, pace));
  return all;
}

/** Whether dates of its rows rest in rows that leave too. */
const isDatedBy = ({ nodes }: Graph, { collection, terms }: Lapse, lapses: readonly Lapse[]): boolean =>
  triggersIn(terms).some((trigger) =>
    nodes
      .get(collection)
      ?.map.dates?.[trigger]?.some(
        (place) =>
          typeof place !== 'string' && lapses.some((one) => one.what === 'row' && one.collection === place.table),
      ),
  );

async function leaveOne(
  connector: Connector,
  graph: () => Promise<Graph>,
  lapse: Lapse,
  lapses: readonly Lapse[],
  moment: Moment,
  { lot = 1000, rest = 0, stop = () => false, tell = () => {} }: Pace,
): Promise<Left> {
  const stayed = new Map<string, string>();
  const tried = new Set<string>();
  let count = 0;
  const soFar = (): Left => ({ lapse, count, staying: countsOf(stayed) });
  const paused = async (began: number): Promise<void> => {
    tell(soFar());
    if (rest > 0) await new Promise((resume) => setTimeout(resume, (performance.now() - began) * rest));
  };
  const over = overAtOnce(judging(await graph(), lapse, moment), moment);
  while (over) {
    if (stop()) return soFar();
    const began = performance.now();
    const gone = await atOnce(connector, over, lot);
    if (gone === null) break;
    count += gone;
    if (gone < lot) return soFar();
    await paused(began);
  }
  for (;;) {
    const whole = await graph();
    const judge = judging(whole, lapse, moment);
    if (judge.act.act === 'cannot' || judge.act.act === 'keep') return soFar();
    const known = lapse.what === 'row' ? moment.knew?.get(lapse.collection) : undefined;
    const keys = known
      ? [...known].filter((key) => !tried.has(key)).slice(0, lot * lookAhead)
      : await connector.reading((reader) =>
          overdueKeys(reader, judge, moment, new Set(stayed.keys()), lot * lookAhead),
        );
    for (const key of known ? keys : []) tried.add(key);
    if (keys.length === 0) return soFar();
    const before = [count, stayed.size];
    for (let at = 0; at < keys.length; at += lot) {
      if (stop()) return soFar();
      const began = performance.now();
      const some = keys.slice(at, at + lot);
      const gone = await inParts(some, (part) =>
        connector.writing((writer) => letGo(whole, writer, judge, lapses, moment, part)),
      );
      count += gone.count;
      for (const [key, reason] of gone.stayed) stayed.set(key, reason);
      await paused(began);
    }
    // Somebody else let them go, or they are not over any more: looking again would find the same for ever.
    if (!known && count === before[0] && stayed.size === before[1]) return soFar();
  }
}

/** Null: row by row. What nobody sees in the catalogue may still point to one of them. */
async function atOnce(connector: Connector, over: Over, most: number): Promise<number | null> {
  try {
    return await connector.writing((writer) => writer.removeOver(over, most));
  } catch (error) {
    if (!(error instanceof ConnectProblem) || error.fault !== 'referred') throw error;
    return null;
  }
}

/** A reference that nobody sees in the catalogue is the system's to refuse: the lot is halved until the row that it holds is alone. */
async function inParts(keys: readonly string[], act: (keys: readonly string[]) => Promise<Gone>): Promise<Gone> {
  try {
    return await act(keys);
  } catch (error) {
    if (!(error instanceof ConnectProblem) || error.fault !== 'referred') throw error;
    if (keys.length === 1) return { count: 0, stayed: new Map([[keys[0]!, reasonOf('referred', '?')]]) };
    const half = Math.ceil(keys.length / 2);
    const [one, two] = [await inParts(keys.slice(0, half), act), await inParts(keys.slice(half), act)];
    return { count: one.count + two.count, stayed: new Map([...one.stayed, ...two.stayed]) };
  }
}

function countsOf(stayed: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reason of stayed.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}
