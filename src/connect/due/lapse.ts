// Lapse: what leaves a table when its storage ends — whole rows, or the values of some columns — and looking at what that is now.
import type { Temporal } from '#base';
import { type Act, type Request, actOf, personalColumns, reasonOf } from '../act.ts';
import type { Reader, Row } from '../connector.ts';
import type { Graph, Node } from '../graph.ts';
import { keyText, opaque, tupleOf } from '../keys.ts';
import { nodeOf } from '../selection.ts';
import { Digest } from '../tally.ts';
import { type Dated, type Dates, datedRows, datesOf } from './dates.ts';
import { lastDay, lastOver } from './ends.ts';
import { ConnectProblem } from '../problem.ts';
import { sooner } from './sooner.ts';
import { stayingRows } from './staying.ts';
import { type End, type Terms, endOf, triggersIn } from './terms.ts';

export interface Lapse {
  collection: string;
  /** `row`: as the map says that erasing is done there. `personal`: the row stays, without anything about the person. Else these columns. */
  what: 'row' | 'personal' | readonly string[];
  terms: Terms;
}

/** When `before` is, on whose calendar, and under which key masks are made. */
export interface Moment {
  before: Temporal.Instant;
  zone: string;
  request: Request;
  /** Keys of rows that a legal hold keeps, by table: their storage is not over, whatever their dates say. */
  held?: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Keys of whole rows that were over before anything left, by table: the dates that said so may have left since with rows of their own, and what says
   * nothing any more was over then.
   */
  knew?: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Survey {
  collection: string;
  act: 'erase' | 'mask' | 'cannot';
  /** Columns that are masked; empty: the row goes. */
  fields: readonly string[];
  /** Why nothing can be done here. */
  reason?: string;
  rows: number;
  /** Rows whose storage has ended and that can leave; `digest`: which they are, in any order. */
  due: number;
  digest: string;
  /** Rows that no legal hold keeps and whose last day was over a day earlier already: they should have left by now. */
  late: number;
  /** Rows whose storage ends within so many days more, by each of `within`. */
  soon: readonly { days: number; rows: number }[];
  /** Of all rows, the one whose storage ends or ended first: from which day it runs and which is its last. */
  oldest: { since: string; ends: string } | null;
  /** Rows whose storage no date ends, by why. `future`: it runs from a day that lies ahead. */
  undated: { none: number; unreadable: number; future: number };
  /** Rows whose storage has ended and that must stay, by why: others still point to them. */
  staying: readonly { reason: string; rows: number }[];
}

/** What is needed to judge rows of one table. */
export interface Judging {
  node: Node;
  lapse: Lapse;
  dates: Dates;
  act: Act;
  end: ReturnType<typeof endOf>;
}

/**
 * @throws Problem `connect.due` if the map names no date for a term, `connect.unknown-name` for a table that cannot be looked at.
 */
export function judging(graph: Graph, lapse: Lapse, { request }: Moment): Judging {
  const node = nodeOf(graph, lapse.collection);
  // What keeps a row from the wish of a person does not keep it beyond its own storage period: that rule is among the terms.
  const { kept: _, ...map } = node.map;
  const fields = lapse.what === 'personal' ? personalColumns(node) : lapse.what;
  const act = actOf(graph, { ...node, map }, request, fields === 'row' ? undefined : fields);
  return { node, lapse, dates: datesOf(graph, node, triggersIn(lapse.terms)), act, end: endOf(lapse.terms) };
}

/** @throws Problem `connect.sooner` if dates of the lapse rest in rows that leave before they are needed no more. */
export function mustOutlive(graph: Graph, lapse: Lapse, lapses: readonly Lapse[]): void {
  const table = sooner(graph, lapse, lapses);
  if (table !== null)
    throw new ConnectProblem('sooner', { system: graph.system, name: `${lapse.collection} ← ${table}` });
}

export const isMasked = (act: Act, row: Row): boolean =>
  act.act === 'mask' && [...act.masks].every(([name, { of }]) => of(row[name]!) === row[name]);

/** Columns besides keys and dates that say whether a row can leave, and what becomes of it. */
export const needed = ({ act, node }: Judging): string[] => [
  ...(act.act === 'mask' ? act.masks.keys() : []),
  ...(act.act === 'remove' ? node.referred.flatMap(({ reference }) => reference.toColumns) : []),
];

/** The one day by which a system can leave rows out: of a single term that must be over in any case. */
export function overBy(
  { lapse: { terms } }: Judging,
  { before, zone }: Moment,
): { trigger: string; last: string } | null {
  const alone = terms.find((group) => group.length === 1)?.[0];
  return alone ? { trigger: alone.trigger, last: lastDay(alone.period, before, zone) } : null;
}

/** One look at every row of every table, in one snapshot. `within`: days ahead, ascending. */
export async function survey(
  graph: Graph,
  reader: Reader,
  lapses: readonly Lapse[],
  moment: Moment,
  within: readonly number[],
): Promise<Survey[]> {
  const found: Survey[] = [];
  for (const lapse of lapses) found.push(await surveyOne(graph, reader, lapse, lapses, moment, within));
  return found;
}

async function surveyOne(
  graph: Graph,
  reader: Reader,
  lapse: Lapse,
  lapses: readonly Lapse[],
  moment: Moment,
  within: readonly number[],
): Promise<Survey> {
  const judge = judging(graph, lapse, moment);
  mustOutlive(graph, lapse, lapses);
  const over = lastOver(moment.before, moment.zone);
  const [today, ahead] = [over.add({ days: 1 }).toString(), within.map((days) => over.add({ days }).toString())];
  const soon = within.map(() => 0);
  const digest = new Digest();
  const staying = new Map<string, number>();
  const held = reasonOf('held', lapse.collection);
  const undated = { none: 0, unreadable: 0, future: 0 };
  let rows = 0;
  let late = 0;
  let oldest: Survey['oldest'] = null;
  const note = ({ ends, since, because }: End): boolean => {
    if (ends === null) undated[because!] += 1;
    else if (since! > today) undated.future += 1;
    else if (!oldest || ends < oldest.ends) oldest = { since: since!, ends };
    if (ends === null || ends <= over.toString()) return ends !== null;
    for (const [at, day] of ahead.entries()) if (ends <= day) soon[at]! += 1;
    return false;
  };
  for await (const lot of datedRows(reader, judge.dates, moment.zone, { columns: needed(judge) })) {
    const left = lot.filter(({ row }) => !isMasked(judge.act, row));
    rows += left.length;
    const ended = left.filter(({ says }) => note(judge.end(says)));
    const due = ended.filter(({ row }) => !isHeld(judge, row, moment));
    if (due.length < ended.length) staying.set(held, (staying.get(held) ?? 0) + ended.length - due.length);
    const stays = await stayingRows({ graph, reader, lapses, moment }, judge, due);
    for (const { row, says } of due) {
      const reason = stays.get(keyText(row, judge.node.key));
      if (judge.end(says).ends! < over.toString()) late += 1;
      if (reason !== undefined) staying.set(reason, (staying.get(reason) ?? 0) + 1);
      else {
        const key = () => tupleOf(row, judge.node.key.columns);
        digest.add(keyText(row, judge.node.key), key);
      }
    }
  }
  return {
    collection: lapse.collection,
    ...whatOf(judge.act),
    rows,
    due: digest.count,
    digest: digest.text,
    late,
    soon: within.map((days, at) => ({ days, rows: soon[at]! })),
    oldest,
    undated,
    staying: Array.from(staying, ([reason, count]) => ({ reason, rows: count })),
  };
}

function whatOf(act: Act): Pick<Survey, 'act' | 'fields' | 'reason'> {
  if (act.act === 'remove') return { act: 'erase', fields: [] };
  if (act.act === 'mask') return { act: 'mask', fields: [...act.masks.keys()] };
  return { act: 'cannot', fields: [], reason: act.reason };
}

/** Whether storage of the row is over at the moment. */
export function isOver(judge: Judging, { row, says }: Dated, moment: Moment): boolean {
  if (isHeld(judge, row, moment)) return false;
  const { before, zone, knew } = moment;
  const { ends, because } = judge.end(says);
  if (ends !== null) return ends <= lastOver(before, zone).toString();
  const known = because === 'none' && judge.lapse.what === 'row' ? knew?.get(judge.node.name) : undefined;
  return known?.has(opaque(tupleOf(row, judge.node.key.columns))) ?? false;
}

const isHeld = ({ node }: Judging, row: Row, { held }: Moment): boolean =>
  held?.get(node.name)?.has(opaque(tupleOf(row, node.key.columns))) ?? false;

/** Up to `most` keys of rows whose storage is over, without those that are known to stay. */
export async function overdueKeys(
  reader: Reader,
  judge: Judging,
  moment: Moment,
  known: ReadonlySet<string>,
  most: number,
): Promise<string[]> {
  const keys: string[] = [];
  const by = overBy(judge, moment);
  const wanted = { columns: needed(judge), ...(by && { over: by }) };
  for await (const lot of datedRows(reader, judge.dates, moment.zone, wanted))
    for (const one of lot) {
      if (isMasked(judge.act, one.row) || !isOver(judge, one, moment)) continue;
      const key = opaque(tupleOf(one.row, judge.node.key.columns));
      if (!known.has(key)) keys.push(key);
      if (keys.length === most) return keys;
    }
  return keys;
}
