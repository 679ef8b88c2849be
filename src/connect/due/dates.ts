// Dates: where the dates of a table lie from which storage periods run, and reading its rows with them, in lots.
import { Temporal } from '#base';
import type { Question, Reader, Row } from '../connector.ts';
import type { Graph, Join, Node } from '../graph.ts';
import { looseText, readBy, tupleText } from '../keys.ts';
import { ConnectProblem } from '../problem.ts';
import type { TableMap } from '../systems.ts';
import { Ends, matchOf } from '../walk.ts';
import { dayOf } from './day.ts';

/** Rows that are looked at together. */
const lot = 1000;

/** Where the dates of one trigger lie: columns of the table's own, and columns of tables that are about its rows. */
export interface Places {
  own: readonly string[];
  linked: readonly { join: Join; column: string }[];
}

export interface Dates {
  node: Node;
  by: ReadonlyMap<string, Places>;
  /** The last day of the financial year, `MM-DD`. */
  yearEnds: string;
}

/** What a row says of one trigger. `latest` null: nothing stands there, or nothing that can be read. */
export interface Said {
  latest: string | null;
  unreadable: boolean;
  /** False: its dates lie in other rows alone, and none of those is about this row. */
  applies: boolean;
}

export interface Dated {
  row: Row;
  says: ReadonlyMap<string, Said>;
}

/** @throws Problem `connect.due` if the map names no place for one of the triggers: nothing is ever said of dates that nobody can see. */
export function datesOf(graph: Graph, node: Node, triggers: readonly string[]): Dates {
  const by = new Map(
    triggers.map((trigger): [string, Places] => {
      const named = node.map.dates?.[trigger] ?? [];
      const places = { own: ownIn(named), linked: linkedIn(node, named) };
      if (places.own.length + places.linked.length === 0)
        throw new ConnectProblem('due', { system: graph.system, name: node.name });
      return [trigger, places];
    }),
  );
  return { node, by, yearEnds: graph.yearEnds };
}

type Named = NonNullable<TableMap['dates']>[string];

const ownIn = (named: Named): string[] => named.filter((one) => typeof one === 'string');

const linkedIn = (node: Node, named: Named): Places['linked'] =>
  named.flatMap((one) =>
    typeof one === 'string'
      ? []
      : node.into
          .filter(({ from, as }) => from === one.table && as === 'subject')
          .map((join) => ({ join, column: one.column })),
  );

/** The trigger whose dates are days of a financial year: the period runs from the year's last day. */
export const yearEnd = 'financial-year-end';

/** The last day of the financial year that a day lies in. `ends`: `MM-DD`, never 29 February. */
export const endOfYear = (day: string, ends: string): string =>
  day.slice(5) <= ends
    ? `${day.slice(0, 4)}-${ends}`
    : `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-${ends}`;

/** What a reading of dates asks for besides them. */
export interface Wanted {
  /** Which rows; absent: all, or all that can be over. */
  question?: Question;
  /** More columns of each row. */
  columns?: readonly string[];
  /** Only rows whose latest date of this trigger may lie on this day or before; more may come. */
  over?: { trigger: string; last: string };
}

export async function* datedRows(
  reader: Reader,
  dates: Dates,
  zone: string,
  { question, columns = [], over }: Wanted = {},
): AsyncGenerator<Dated[]> {
  const { node, by } = dates;
  const places = [...by.values()];
  const read = [
    ...node.key.columns,
    ...columns,
    ...places.flatMap(({ own, linked }) => [...own, ...linked.flatMap(({ join }) => join.toAt.columns)]),
  ];
  let rows: Row[] = [];
  for await (const row of reader.rows(question ?? questionFor(dates, over), [...new Set(read)])) {
    rows.push(row);
    if (rows.length < lot) continue;
    yield await datedLot(reader, dates, zone, rows);
    rows = [];
  }
  if (rows.length > 0) yield await datedLot(reader, dates, zone, rows);
}

/** The system leaves out what it can; a day more on its side of the world is another day here. */
function questionFor({ node, by }: Dates, over: Wanted['over']): Question {
  const all: Question = { table: node.name, any: 'every' };
  const places = over && by.get(over.trigger);
  if (!places || places.own.length === 0) return all;
  const { own, linked } = places;
  const day = Temporal.PlainDate.from(over.last).add({ days: 3 }).toString();
  const nothing = linked.length === 0 ? { none: [{ columns: own, tuples: [own.map(() => null)] }] } : {};
  return { ...all, before: { columns: own, day }, ...nothing };
}

async function datedLot(reader: Reader, { by, yearEnds }: Dates, zone: string, rows: readonly Row[]): Promise<Dated[]> {
  const pointing = new Map<Places['linked'][number], ReadonlyMap<string, readonly string[]>>();
  for (const { linked } of by.values())
    for (const one of linked) pointing.set(one, await pointingDays(reader, one, zone, rows));
  return rows.map((row) => ({
    row,
    says: new Map(
      Array.from(by, ([trigger, { own, linked }]): [string, Said] => {
        const theirs = linked.flatMap(
          (one) => pointing.get(one)!.get(looseText(tupleText(row, one.join.toAt) ?? '')) ?? [],
        );
        const days = [...own.map((column) => dayOf(row[column], zone)), ...theirs];
        const readable = days.filter((day) => day !== 'none' && day !== 'unreadable');
        const latest = readable.toSorted().at(-1);
        const from = latest !== undefined && trigger === yearEnd ? endOfYear(latest, yearEnds) : latest;
        const applies = own.length > 0 || theirs.length > 0;
        return [trigger, { latest: from ?? null, unreadable: days.includes('unreadable'), applies }];
      }),
    ),
  }));
}

/** Days of what points to these rows: of each row the latest, and whether one cannot be read. */
async function pointingDays(
  reader: Reader,
  { join, column }: Places['linked'][number],
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
