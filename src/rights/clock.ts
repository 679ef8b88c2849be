// The clock of a request: the law's last day and the one that the policy promised, from the day of receipt and the waits.
import { Temporal } from '#base';
import { dsrDeadline, endOfPeriod } from '#law';
import type { Policy } from '#policy';
import type { TenantDb } from '#store';
import type { RequestRow } from './register.ts';

export interface RequestClock {
  /** The day to keep: the earlier of the two; null while the clock waits. ISO 8601 dates. */
  due: string | null;
  /** The last day to tell that more time is needed, or that nothing will be done (Art. 12(3) and (4)). */
  tellBy: string | null;
  law: string | null;
  /** What the policy promised, moved by the days of waiting for proof of identity. */
  promised: string | null;
  /** Steps that led to the law's day. */
  because: readonly { date: string; rule: string }[];
}

type Clocked = Pick<RequestRow, 'receivedOn' | 'country' | 'asks' | 'pauses' | 'extendedOn' | 'promised'>;

/** Computed each time it is asked for. Throws Problem `law.*`. */
export function clockOfRequest(row: Clocked): RequestClock {
  const { receivedOn: received, country, asks: right, pauses, extendedOn } = row;
  const law = dsrDeadline({ received, country, right, extended: extendedOn !== null, pauses });
  const promised = promisedDay(row);
  const waits = law.due === null;
  return {
    // More time was told with reasons: the law allows it, and the promise then stands beside it as what it was.
    due: waits ? null : promised !== null && extendedOn === null && promised < law.due! ? promised : law.due,
    tellBy: law.tellBy,
    law: law.due,
    promised,
    because: law.because,
  };
}

function promisedDay({ receivedOn: event, country, pauses, promised }: Clocked): string | null {
  if (promised === null) return null;
  const waited = pauses
    .filter((pause) => pause.for === 'identity' && pause.to !== null)
    .reduce((days, { from, to }) => days + Temporal.PlainDate.from(from).until(to!).days, 0);
  const day = /T/.test(promised)
    ? Temporal.PlainDate.from(event).add({ days: Math.ceil(Temporal.Duration.from(promised).total('hours') / 24) })
    : Temporal.PlainDate.from(endOfPeriod({ event, period: promised, country }));
  return day.add({ days: waited }).toString();
}

/** The shortest period for an answer that the policy promises; null: none. */
export function promisedPeriod(policy: Policy): string | null {
  const periods = policy.rightsHandling.flatMap(({ period }) => period ?? []);
  const length = (period: string): number =>
    Temporal.PlainDate.from('2026-01-01').until(Temporal.PlainDate.from('2026-01-01').add(period)).days;
  return periods.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

/** Keeps the computed days, to sort by. */
export async function wind(trx: TenantDb, tenant: string, row: RequestRow): Promise<RequestClock> {
  const clock = clockOfRequest(row);
  await trx
    .updateTable('request')
    .set({ due_on: clock.due, tell_by: clock.tellBy })
    .where('tenant_id', '=', tenant)
    .where('id', '=', row.id)
    .execute();
  return clock;
}
