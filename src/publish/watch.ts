// The page watch: asks for the published page once a minute and keeps what came, so that availability is measured and gaps are seen.
import { sql } from 'kysely';
import { type Clock, Temporal } from '#base';
import { type Db, withTenant } from '#store';
import { noteShown } from './notify.ts';
import { type Site, announcedOn, askFor, comparePage } from './served.ts';
import { publishedVersion } from './versions.ts';

/**
 * One check of `/policy`: kept with its time, status, speed and whether the text was the one on file; and that a notice of a material
 * change stood there, if one did. No policy yet: no check.
 */
export async function watchPage(db: Db, tenant: string, site: Site, clock: Clock): Promise<void> {
  const published = await publishedVersion(db, tenant, 'latest');
  if (!published) return;
  const served = await askFor(site, tenant, '/policy');
  if (!served.reached && served.why === 'not-running') return;
  const matches = served.reached && served.status === 200 ? comparePage(served.html, published).equal : null;
  const announced = served.reached && served.status === 200 ? announcedOn(served.html) : null;
  await withTenant(db, tenant, async (trx) => {
    if (announced !== null) await noteShown(trx, tenant, announced, 'website', clock);
    await trx
      .insertInto('page_check')
      .values({
        tenant_id: tenant,
        at: clock.now().toString({ smallestUnit: 'millisecond' }),
        version: published.number,
        ok: served.reached && served.status === 200,
        status: served.reached ? served.status : null,
        matches,
        milliseconds: served.milliseconds,
        error: served.reached ? null : served.why,
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'at']).doNothing())
      .execute();
  });
}

/** Availability over a span of time, in whole minutes. A minute without a check is a gap: it proves nothing either way. */
export interface Availability {
  from: string;
  to: string;
  minutes: number;
  answered: number;
  failed: number;
  gaps: number;
  /** Longest run of minutes whose checks all failed. */
  longestOutage: number;
  lastFailed: boolean;
  /** Per UTC day, oldest first: for the strip on the console. */
  days: readonly { day: string; answered: number; failed: number; gaps: number }[];
}

/** Reads the checks of the last `days` days, but never from before the first version was published; null when there was no check. */
export async function availability(
  db: Db,
  tenant: string,
  now: Temporal.Instant,
  days = 30,
): Promise<Availability | null> {
  const { first, rows } = await withTenant(db, tenant, async (trx) => {
    const version = await trx
      .selectFrom('policy_version')
      .select('published_at')
      .where('tenant_id', '=', tenant)
      .where('number', '=', 1)
      .executeTakeFirst();
    const minute = sql<string>`date_trunc('minute', at)`;
    const checks = await trx
      .selectFrom('page_check')
      .select([minute.as('minute'), sql<boolean>`bool_or(ok)`.as('ok')])
      .where('tenant_id', '=', tenant)
      .where('at', '>', now.subtract({ hours: 24 * days }).toString())
      .where('at', '<=', now.toString())
      .groupBy(minute)
      .orderBy(minute)
      .execute();
    return { first: version?.published_at, rows: checks };
  });
  if (!first || rows.length === 0) return null;
  const window = now.subtract({ hours: 24 * days });
  const start = minuteOf(
    Temporal.Instant.compare(window, Temporal.Instant.from(first)) > 0 ? window : Temporal.Instant.from(first),
  );
  return tally(start, minuteOf(now), new Map(rows.map((row) => [minuteOf(Temporal.Instant.from(row.minute)), row.ok])));
}

const minuteOf = (instant: Temporal.Instant): number => Math.floor(instant.epochMilliseconds / 60_000);
const instantOf = (minute: number): string => new Date(minute * 60_000).toISOString();

function tally(from: number, to: number, checks: ReadonlyMap<number, boolean>): Availability {
  const byDay = new Map<string, { day: string; answered: number; failed: number; gaps: number }>();
  let outage = 0;
  let longestOutage = 0;
  let lastFailed = false;
  for (let minute = from; minute <= to; minute++) {
    const day = instantOf(minute).slice(0, 10);
    const tallied = byDay.get(day) ?? { day, answered: 0, failed: 0, gaps: 0 };
    byDay.set(day, tallied);
    const ok = checks.get(minute);
    if (ok === undefined) tallied.gaps++;
    else {
      lastFailed = !ok;
      outage = ok ? 0 : outage + 1;
      longestOutage = Math.max(longestOutage, outage);
      if (ok) tallied.answered++;
      else tallied.failed++;
    }
  }
  const all = [...byDay.values()];
  const sum = (pick: (day: (typeof all)[number]) => number): number => all.reduce((total, day) => total + pick(day), 0);
  return {
    from: instantOf(from),
    to: instantOf(to),
    minutes: to - from + 1,
    answered: sum((day) => day.answered),
    failed: sum((day) => day.failed),
    gaps: sum((day) => day.gaps),
    longestOutage,
    lastFailed,
    days: all,
  };
}
