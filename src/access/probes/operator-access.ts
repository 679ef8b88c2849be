// operator-access: every opening in an emergency had its reason, its second person or the wait, and its review in time.
import { Temporal } from '#base';
import type { Answer, Probe } from '#policy';
import { type Db, withTenant } from '#store';
import type { Message } from '#words';
import { type GlassRow, glassOf } from '../break-glass/rows.ts';
import { type Glass, atTime, glassRules } from '../break-glass/states.ts';
import type { OpenedUnder, Opens } from '../opens.ts';

/** Months that the answer speaks of. */
const months = 12;
/** Seconds for which what had begun when it ended may still be written down. */
const underWay = 60;

export const operatorAccess = (db: Db, opens: Opens | null): Probe => ({
  kind: 'operator-access',
  ask: ({ published: { tenant }, now }) =>
    withTenant(db, tenant, async (trx): Promise<Answer> => {
      const since = now.toZonedDateTimeISO('UTC').subtract({ months }).toInstant();
      const { officers } = await trx
        .selectFrom('auth.membership as m')
        .innerJoin('auth.credential as c', 'c.staff_id', 'm.staff_id')
        .select((of) => of.fn.count<number>('m.staff_id').distinct().as('officers'))
        .where('m.tenant_id', '=', tenant)
        .where('m.role', 'in', ['owner', 'privacy-lead'])
        .where('c.kind', 'in', ['totp', 'passkey'])
        .where('c.confirmed_at', 'is not', null)
        .executeTakeFirstOrThrow();
      const rows = await trx
        .selectFrom('break_glass')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('opened_at', '>', since.toString())
        .execute();
      const used = opens ? await opens.under(trx, tenant, since.toString()) : null;
      return judge(rows, used, officers, now);
    }),
});

function judge(
  rows: readonly GlassRow[],
  used: readonly OpenedUnder[] | null,
  officers: number,
  now: Temporal.Instant,
): Answer {
  const glasses = rows.map((row) => ({ row, glass: atTime(glassOf(row), now) }));
  const of = (is: (glass: Glass, row: GlassRow) => boolean): number =>
    glasses.filter(({ glass, row }) => is(glass, row)).length;
  const unjustified = of(({ outcome }) => outcome === 'not-justified');
  const overdue = of(({ state, reviewDue }) => state === 'ended' && isAfter(now, reviewDue));
  const late = of(({ reviewDue }, { reviewed_at }) => reviewed_at !== null && isAfter(reviewed_at, reviewDue));
  const alone = of((glass) => !hadSecondPerson(glass) && !waited(glass));
  const outside = used?.filter((one) => !isWithin(one, rows)).length ?? 0;
  const measured: Message[] = [
    { key: 'probes.glassOpenings', values: { count: rows.length, months } },
    { key: 'probes.glassSecond', values: { second: of(hadSecondPerson), waited: of(waited) } },
    { key: 'probes.glassReviews', values: { reviewed: of(({ state }) => state === 'reviewed'), overdue, late } },
    ...(used ? [{ key: 'probes.glassUses', values: { count: used.length, outside } }] : []),
    { key: 'probes.glassOfficers', values: { count: officers } },
  ];
  const answer = (state: Answer['state'], key: string, count?: number): Answer => ({
    state,
    because: { key: `probes.${key}`, ...(count === undefined ? {} : { values: { count, months } }) },
    measured,
  });
  if (unjustified > 0) return answer('broken', 'glassUnjustified', unjustified);
  if (overdue > 0) return answer('broken', 'glassOverdue', overdue);
  if (alone > 0) return answer('broken', 'glassAlone', alone);
  if (outside > 0) return answer('broken', 'glassOutside', outside);
  if (late > 0) return answer('broken', 'glassLate', late);
  if (officers === 0) return answer('unproven', 'glassNobody');
  if (used === null) return answer('unproven', 'glassNoLog');
  return rows.length === 0 ? answer('upheld', 'glassNever', 0) : answer('upheld', 'glassKept', rows.length);
}

const hadSecondPerson = ({ decidedBy, askedBy }: Glass): boolean => decidedBy !== null && decidedBy !== askedBy;

const waited = (glass: Glass): boolean =>
  !hadSecondPerson(glass) &&
  glass.openedAt !== null &&
  !isAfter(glass.askedAt.add({ minutes: glassRules.waitMinutes }), glass.openedAt);

/** Whether an access was made by whom the opening was for, while it was open. */
const isWithin = ({ glass, principal, at }: OpenedUnder, rows: readonly GlassRow[]): boolean =>
  rows.some((row) => {
    if (row.id !== glass || principal !== `staff:${row.asked_by}`) return false;
    const end = Temporal.Instant.from(row.ended_at ?? row.until!).add({ seconds: underWay });
    return !isAfter(row.opened_at!, at) && isAfter(end, at);
  });

type Moment = Temporal.Instant | string;
const isAfter = (a: Moment, b: Moment | null): boolean =>
  b !== null && Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;
