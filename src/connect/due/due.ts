// Due: rows whose storage period has ended before an instant, and how many have no date that says so.
import type { Temporal } from '#base';
import type { Holding, Selection } from '#policy';
import type { Reader } from '../connector.ts';
import type { Graph } from '../graph.ts';
import { opaque, tupleOf } from '../keys.ts';
import { nodeOf } from '../selection.ts';
import { type System, rulesIn } from '../systems.ts';
import { type Dates, datedRows, datesOf } from './dates.ts';
import { onDay } from './day.ts';
import { lastDay } from './ends.ts';

type Tables = System['tables'];
export type Rule = Pick<Parameters<Holding['due']>[0], 'id' | 'trigger' | 'period'>;

/** Rows of one table that no period can let go: nothing says from when it runs, or what says it cannot be read, or it lies ahead. */
export interface Undated {
  collection: string;
  none: number;
  unreadable: number;
  future: number;
}

/**
 * Keys of what `rule` lets go, in lots, on the calendar of `zone`.
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
  const under = underRule(graph, tables, rule);
  if (rule.period === null) return;
  const trigger = triggerOf(rule);
  const last = lastDay(rule.period, before, zone);
  for (const dates of under)
    for await (const rows of datedRows(reader, dates, zone, { over: { trigger, last } })) {
      const due = rows.filter(({ says }) => {
        const { latest, unreadable } = says.get(trigger)!;
        return !unreadable && latest !== null && latest <= last;
      });
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
  for (const dates of underRule(graph, tables, rule)) {
    const one: Undated = { collection: dates.node.name, none: 0, unreadable: 0, future: 0 };
    for await (const rows of datedRows(reader, dates, zone))
      for (const { says } of rows) {
        const { latest, unreadable } = says.get(triggerOf(rule))!;
        if (unreadable) one.unreadable += 1;
        else if (latest === null) one.none += 1;
        else if (latest > today) one.future += 1;
      }
    found.push(one);
  }
  return found;
}

/** What the map calls the trigger of a rule that names none. */
export const triggerOf = ({ trigger }: Pick<Rule, 'trigger'>): string => trigger ?? 'other';

/** A table that the map puts under this rule alone and that cannot be looked at is a Problem: nothing due is never said of what nobody saw. */
const underRule = (graph: Graph, tables: Tables, rule: Rule): Dates[] =>
  Object.entries(tables ?? {})
    .filter(([, map]) => rulesIn(map).length === 1 && rulesIn(map)[0] === rule.id)
    .map(([name]) => datesOf(graph, nodeOf(graph, name), [triggerOf(rule)]));
