// At once: rows that dates of their own let go, and that nothing points to, leave by one statement a lot, in which the system itself judges each.
import type { Over } from '../connector.ts';
import { yearEnd } from './dates.ts';
import { lastDay } from './ends.ts';
import type { Judging, Moment } from './lapse.ts';

/** Null: more must be known of a row than its own dates say. */
export function overAtOnce({ node, lapse, dates, act }: Judging, moment: Moment): Over | null {
  const { before, zone, held } = moment;
  const isPlain =
    act.act === 'remove' && lapse.what === 'row' && node.unique && !node.whole && node.referred.length === 0;
  if (!isPlain || (held?.get(node.name)?.size ?? 0) > 0 || lapse.terms.length === 0) return null;
  const places = lapse.terms.map((group) => group.map(({ trigger }) => dates.by.get(trigger)!));
  if (places.flat().some(({ own, linked }) => own.length === 0 || linked.length > 0)) return null;
  const groups = lapse.terms.map((group, at) =>
    group.map(({ trigger, period }, term) => {
      const last = lastDay(period, before, zone);
      const { own } = places[at]![term]!;
      return { columns: own, last: trigger === yearEnd ? lastEndBy(last, dates.yearEnds) : last };
    }),
  );
  return { table: node.name, zone, groups };
}

/** The last end of a financial year that is not after the day: whatever lies in a later year ends later. */
function lastEndBy(day: string, ends: string): string {
  const year = day.slice(0, 4);
  return day.slice(5) >= ends ? `${year}-${ends}` : `${String(Number(year) - 1).padStart(4, '0')}-${ends}`;
}
