// Sooner: dates that leave before the storage which they end is over. A table whose dates rest in such rows cannot be judged by them. Pure.
import { calendarEnd } from '#law';
import type { Graph } from '../graph.ts';
import { yearEnd } from './dates.ts';
import { inDays } from './ends.ts';
import type { Lapse } from './lapse.ts';
import type { Term } from './terms.ts';

/** The table whose rows leave too soon, by which this lapse would take somebody who came yesterday for somebody who has long been gone; null: none does. */
export function sooner(graph: Graph, lapse: Lapse, lapses: readonly Lapse[]): string | null {
  const node = graph.nodes.get(lapse.collection);
  for (const term of lapse.terms.flat())
    for (const place of node?.map.dates?.[term.trigger] ?? []) {
      if (typeof place === 'string') continue;
      const theirs = lapses.find(({ collection, what }) => collection === place.table && what === 'row');
      if (theirs && !outlives(graph, theirs, place.column, term)) return place.table;
    }
  return null;
}

/** Whether the rows with this date stay at least as long as the term needs it: one group must be over in any case, and runs from it as long. */
const outlives = (graph: Graph, { collection, terms }: Lapse, column: string, term: Term): boolean =>
  terms.some((group) =>
    group.every(({ trigger, period }) => {
      const places = graph.nodes.get(collection)?.map.dates?.[trigger] ?? [];
      // From the end of the year it runs longer than from a day in it.
      const isLater = trigger === yearEnd || term.trigger !== yearEnd;
      return isLater && places.includes(column) && isAtLeast(period, term.period);
    }),
  );

/** Months differ in length: from every day of four years. */
function isAtLeast(period: string, other: string): boolean {
  const [long, short] = [inDays(period), inDays(other)];
  for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
    const from = new Date(day).toISOString().slice(0, 10);
    if (calendarEnd(from, long) < calendarEnd(from, short)) return false;
  }
  return true;
}
