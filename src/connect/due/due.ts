// Due: rows whose storage period has ended before an instant, and how many have no date that says so.
import { Temporal } from '#base';
import { calendarEnd } from '#law';
import type { Holding, Selection } from '#policy';
import type { Question, Reader, Row } from '../connector.ts';
import type { Graph, Join, Node } from '../graph.ts';
import { looseText, opaque, readBy, tupleOf, tupleText } from '../keys.ts';
import { ConnectProblem } from '../problem.ts';
import { nodeOf } from '../selection.ts';
import type { System, TableMap } from '../systems.ts';
import { Ends, matchOf } from '../walk.ts';
import { dayOf, onDay } from './day.ts';

type Tables = System['tables'];
export type Rule = Pick<Parameters<Holding['due']>[0], 'id' | 'trigger' | 'period'>;

/** Rows of one table that no period can let go: nothing says from when it runs, or what says it cannot be read, or it lies ahead. */
export interface Undated {
  collection: string;
  none: number;
  unreadable: number;
  future: number;
}

/** Rows that are looked at together. */
const lot = 1000;

/** Where the dates of a table lie: columns of its own, and columns of tables that are about its rows. */
interface Dates {
  node: Node;
  own: readonly string[];
  linked: readonly { join: Join; column: string }[];
}

/**
 * Keys of what `rule` lets go, in lots. A period ends with the last hour of its last day (Regulation 1182/71, Art. 3(2)(c)), on the calendar of `zone`.
 * @throws Problem `connect.due` before anything is told, if a table under this rule names no column for its trigger.
 */
export async function* dueRows(
  graph: Graph,
  reader: Reader,
  tables: Tables,
  rule: Rule,
  before: Temporal.Instant,
  zone: string,
): AsyncGenerator<Selection> {
  const under = datesOf(graph, tables, rule);
  if (rule.period === null) return;
  const last = lastDay(rule.period, before, zone);
  for (const dates of under)
    for await (const rows of datedRows(reader, dates, zone, last)) {
      const due = rows.filter(({ latest, unreadable }) => !unreadable && latest !== null && latest <= last);
      if (due.length > 0)
        yield {
          collection: dates.node.name,
          keys: due.map(({ row }) => opaque(tupleOf(row, dates.node.key.columns))),
        };
    }
}

/** What `dueRows` passes over because of its dates, by table. Reads every row. */
export async function undatedRows(
  graph: Graph,
  reader: Reader,
  tables: Tables,
  rule: Rule,
  before: Temporal.Instant,
  zone: string,
): Promise<Undated[]> {
  const today = onDay(before, zone);
  const found: Undated[] = [];
  for (const dates of datesOf(graph, tables, rule)) {
    const one: Undated = { collection: dates.node.name, none: 0, unreadable: 0, future: 0 };
    for await (const rows of datedRows(reader, dates, zone))
      for (const { latest, unreadable } of rows) {
        if (unreadable) one.unreadable += 1;
        else if (latest === null) one.none += 1;
        else if (latest > today) one.future += 1;
      }
    found.push(one);
  }
  return found;
}

/** A table that the map puts under the rule and that cannot be looked at is a Problem: nothing due is never said of what nobody saw. */
function datesOf(graph: Graph, tables: Tables, rule: Rule): Dates[] {
  return Object.entries(tables ?? {})
    .filter(([, { retention }]) => retention === rule.id)
    .map(([name]) => {
      const node = nodeOf(graph, name);
      const named = node.map.dates?.[rule.trigger ?? 'other'] ?? [];
      const dates = { node, own: ownDates(named), linked: linkedDates(node, named) };
      if (dates.own.length + dates.linked.length === 0)
        throw new ConnectProblem('due', { system: graph.system, name: node.name });
      return dates;
    });
}

type Named = NonNullable<TableMap['dates']>[string];

const ownDates = (named: Named): string[] => named.filter((one) => typeof one === 'string');

const linkedDates = (node: Node, named: Named): Dates['linked'] =>
  named.flatMap((one) =>
    typeof one === 'string'
      ? []
      : node.into
          .filter(({ from, as }) => from === one.table && as === 'subject')
          .map((join) => ({ join, column: one.column })),
  );

/** The latest day from which a period has run out before the instant. */
export function lastDay(period: string, before: Temporal.Instant, zone: string): string {
  const ended = before.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  const days = inDays(period);
  const hasEnded = (day: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(calendarEnd(day.toString(), days), ended) <= 0;
  // Months differ in length: counted backwards, a period can begin on another day than the one from which it ends here.
  let day = ended.subtract(days);
  while (hasEnded(day.add({ days: 1 }))) day = day.add({ days: 1 });
  while (!hasEnded(day)) day = day.subtract({ days: 1 });
  return day.toString();
}

/** Hours are rounded up to days: a date column knows no hour that could be relied on. */
function inDays(period: string): string {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(period);
  return Temporal.Duration.from({
    years,
    months,
    weeks,
    days: days + Math.ceil((hours + minutes / 60) / 24),
  }).toString();
}

interface Dated {
  row: Row;
  /** Of all its dates; null: there is none. */
  latest: string | null;
  unreadable: boolean;
}

async function* datedRows(reader: Reader, dates: Dates, zone: string, last?: string): AsyncGenerator<Dated[]> {
  const { node, own, linked } = dates;
  const columns = [...node.key.columns, ...own, ...linked.flatMap(({ join }) => join.toAt.columns)];
  let rows: Row[] = [];
  for await (const row of reader.rows(questionFor(dates, last), [...new Set(columns)])) {
    rows.push(row);
    if (rows.length < lot) continue;
    yield await datedLot(reader, dates, zone, rows);
    rows = [];
  }
  if (rows.length > 0) yield await datedLot(reader, dates, zone, rows);
}

/** The system leaves out what it can; a day more on its side of the world is another day here. */
function questionFor({ node, own, linked }: Dates, last: string | undefined): Question {
  const all: Question = { table: node.name, any: 'every' };
  if (last === undefined || own.length === 0) return all;
  const day = Temporal.PlainDate.from(last).add({ days: 3 }).toString();
  const nothing = linked.length === 0 ? { none: [{ columns: own, tuples: [own.map(() => null)] }] } : {};
  return { ...all, before: { columns: own, day }, ...nothing };
}

async function datedLot(reader: Reader, { own, linked }: Dates, zone: string, rows: readonly Row[]): Promise<Dated[]> {
  const pointing: { join: Join; days: ReadonlyMap<string, readonly string[]> }[] = [];
  for (const one of linked) pointing.push({ join: one.join, days: await pointingDays(reader, one, zone, rows) });
  return rows.map((row) => {
    const days = [
      ...own.map((column) => dayOf(row[column], zone)),
      ...pointing.flatMap(({ join, days }) => days.get(looseText(tupleText(row, join.toAt) ?? '')) ?? []),
    ];
    const readable = days.filter((day) => day !== 'none' && day !== 'unreadable');
    return { row, latest: readable.toSorted().at(-1) ?? null, unreadable: days.includes('unreadable') };
  });
}

/** Days of what points to these rows: of each row the latest, and whether one cannot be read. */
async function pointingDays(
  reader: Reader,
  { join, column }: Dates['linked'][number],
  zone: string,
  rows: readonly Row[],
): Promise<Map<string, string[]>> {
  const ends = new Ends();
  for (const row of rows) ends.add(row, join, 'toAt');
  const days = new Map<string, string[]>();
  if (ends.tuples.size === 0) return days;
  const question = { table: join.from, any: [matchOf(join, 'at', ends)] };
  for await (const row of reader.rows(question, [...new Set([...readBy(join.at), column])])) {
    // Where the system may see more equals than we do, a date counts for each of them: too late is better than too early.
    const text = looseText(tupleText(row, join.at) ?? '');
    const day = dayOf(row[column], zone);
    const [latest = 'none', unreadable] = days.get(text) ?? [];
    const later = day !== 'none' && day !== 'unreadable' && (latest === 'none' || day > latest) ? day : latest;
    days.set(text, [later, ...(day === 'unreadable' || unreadable ? ['unreadable'] : [])]);
  }
  return days;
}
