// Choices counted by day, site and language: a day that is over once and for good, today as it stands.
import { sql } from 'kysely';
import { type Clock, Temporal } from '#base';
import { type Db, type TenantDb, withTenant } from '#store';
import type { AskedId } from '#wire';
import type { Action } from '../post.ts';

export const askedIds = ['preferences', 'statistics', 'marketing'] as const satisfies readonly AskedId[];

/** Answers to the question, in which the category was asked about. */
export interface Answered {
  granted: number;
  refused: number;
}

/**
 * What visitors did on one day (UTC) on one site in one language. Somebody who chooses twice counts twice; nobody is followed. Programs,
 * our own checks of the site among them, are no visitors: they have device `other`.
 */
export interface DayCount {
  /** ISO date. */
  day: string;
  site: string;
  language: string;
  /** By what they did. Only the first three answer the question. */
  acts: Readonly<Record<Action, number>>;
  /** Of all of them: those on the second layer, those without a script, those with Global Privacy Control, those after an earlier choice. */
  second: number;
  form: number;
  signal: number;
  again: number;
  answers: Readonly<Record<AskedId, Answered>>;
}

/** A day may be counted for good when nothing can still be on its way to be recorded. */
const settles = { hours: 1 };

/**
 * From the first day to the last, both included (ISO dates): only sites, languages and days on which somebody chose; in the order of the
 * days. What was counted before is read; days that are over and were not are counted and kept.
 */
export async function dayCounts(
  db: Db,
  tenant: string,
  first: string,
  last: string,
  clock: Clock,
): Promise<DayCount[]> {
  const today = dayOf(clock.now());
  return withTenant(db, tenant, async (trx) => {
    const earliest = await firstDay(trx, tenant);
    if (earliest === null) return [];
    const [from, to] = [later(first, earliest), last < today ? last : today];
    if (from > to) return [];
    const kept = await keptDays(trx, tenant, from, to);
    const missing = daysBetween(from, to).filter((day) => !kept.has(day));
    const fresh = Map.groupBy(await count(trx, tenant, missing), ({ day }) => day);
    const over = dayOf(clock.now().subtract(settles));
    await keep(
      trx,
      tenant,
      missing.filter((day) => day < over).map((day) => [day, fresh.get(day) ?? []] as const),
    );
    return daysBetween(from, to).flatMap((day) => kept.get(day) ?? fresh.get(day) ?? []);
  });
}

/** Counts what is over and was not counted yet, of the last year and a bit: then pages need not wait for it. */
export async function countDays(db: Db, tenant: string, clock: Clock): Promise<void> {
  const now = clock.now();
  await dayCounts(db, tenant, dayOf(now.subtract({ hours: 24 * 400 })), dayOf(now), clock);
}

export const dayOf = (at: Temporal.Instant): string => at.toString().slice(0, 10);

const later = (a: string, b: string): string => (a > b ? a : b);

export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(from); day.toString() <= to; day = day.add({ days: 1 }))
    days.push(day.toString());
  return days;
}

async function firstDay(trx: TenantDb, tenant: string): Promise<string | null> {
  const row = await trx
    .selectFrom('consent_choice')
    .select('at')
    .where('tenant_id', '=', tenant)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  return row ? row.at.slice(0, 10) : null;
}

async function keptDays(trx: TenantDb, tenant: string, from: string, to: string): Promise<Map<string, DayCount[]>> {
  const rows = await trx
    .selectFrom('consent_day')
    .select(['day', 'counts'])
    .where('tenant_id', '=', tenant)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute();
  return new Map(
    rows.map(({ day, counts }) => [
      day,
      (counts as unknown as Omit<DayCount, 'day'>[]).map((one) => ({ day, ...one })),
    ]),
  );
}

async function keep(
  trx: TenantDb,
  tenant: string,
  days: readonly (readonly [string, readonly DayCount[]])[],
): Promise<void> {
  if (days.length === 0) return;
  await trx
    .insertInto('consent_day')
    .values(
      days.map(([day, counts]) => ({
        tenant_id: tenant,
        day,
        counts: JSON.stringify(counts.map((one) => ({ ...one, day: undefined }))),
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'day']).doNothing())
    .execute();
}

type Counted = { day: string; site: string; language: string } & Record<string, number | string>;

/** One pass over the choices of these days (in their order), which may have gaps. */
async function count(trx: TenantDb, tenant: string, days: readonly string[]): Promise<DayCount[]> {
  if (days.length === 0) return [];
  const runs = runsOf(days);
  const answer = (id: AskedId, granted: boolean) =>
    sql`count(*) filter (where action in ('accept', 'refuse', 'choose')
      and (answers -> ${sql.lit(id)} -> 'granted') = ${sql.lit(String(granted))}::jsonb)::int
      as ${sql.ref(`${id} ${granted}`)}`;
  const { rows } = await sql<Counted>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, site, language,
           count(*) filter (where action = 'accept')::int as accept,
           count(*) filter (where action = 'refuse')::int as refuse,
           count(*) filter (where action = 'choose')::int as choose,
           count(*) filter (where action = 'withdraw')::int as withdraw,
           count(*) filter (where action = 'gpc')::int as gpc,
           count(*) filter (where layer = 2)::int as second,
           count(*) filter (where method = 'form')::int as form,
           count(*) filter (where gpc or signal)::int as signal,
           count(*) filter (where previous is not null)::int as again,
           ${sql.join(askedIds.flatMap((id) => [answer(id, true), answer(id, false)]))}
      from upheld.consent_choice
     where tenant_id = ${tenant} and device <> 'other'
       and (${sql.join(
         runs.map(([from, to]) => sql`(at >= ${`${from}T00:00:00Z`} and at < ${`${dayAfter(to)}T00:00:00Z`})`),
         sql` or `,
       )})
     group by 1, 2, 3 order by 1, 2, 3`.execute(trx);
  return rows.map(({ day, site, language, ...counts }) => {
    const of = (name: string): number => Number(counts[name]);
    return {
      day,
      site,
      language,
      acts: {
        accept: of('accept'),
        refuse: of('refuse'),
        choose: of('choose'),
        withdraw: of('withdraw'),
        gpc: of('gpc'),
      },
      second: of('second'),
      form: of('form'),
      signal: of('signal'),
      again: of('again'),
      answers: {
        preferences: { granted: of('preferences true'), refused: of('preferences false') },
        statistics: { granted: of('statistics true'), refused: of('statistics false') },
        marketing: { granted: of('marketing true'), refused: of('marketing false') },
      },
    };
  });
}

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** Days that follow each other, as first and last. */
function runsOf(days: readonly string[]): [string, string][] {
  const runs: [string, string][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && dayAfter(run[1]) === day) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
