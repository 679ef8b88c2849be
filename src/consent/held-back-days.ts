// What was held back, counted by day, site, host and directive: gathered in memory for a minute, then kept for 90 days. It says what to look at, and proves nothing.
import { sql } from 'kysely';
import type { Clock } from '#base';
import { type Db, withTenant } from '#store';
import type { HeldBack } from './held-back.ts';
import type { Site } from './sites.ts';

export interface HeldBackTally {
  note(site: Pick<Site, 'tenant' | 'origin'>, held: readonly HeldBack[]): void;
  /** Brings what was noted into the database. What cannot be written stays, and is tried again at the next time. */
  flush(): Promise<void>;
}

/** A company keeps so many rows a day, and as many wait in memory: whoever floods it fills no more. */
export const mostADay = 500;
/** Stands for the hosts that came after these. */
export const elsewhere = '*';
const keptDays = 90;

interface Noted {
  site: string;
  host: string;
  directive: string;
  count: number;
}

const keyOf = ({ site, host, directive }: Omit<Noted, 'count'>): string => `${site} ${host} ${directive}`;
const dayOf = (clock: Clock): string => clock.now().toString().slice(0, 10);

export function heldBackTally(db: Db, clock: Clock): HeldBackTally {
  let waiting = new Map<string, Map<string, Noted>>();
  const add = (tenant: string, { site, host, directive, count }: Noted): void => {
    const own = waiting.get(tenant) ?? new Map<string, Noted>();
    waiting.set(tenant, own);
    const asked = { site, host, directive };
    const rest = { site, host: elsewhere, directive: 'default-src' };
    const is = own.has(keyOf(asked)) || own.size < mostADay ? asked : rest;
    own.set(keyOf(is), { ...is, count: (own.get(keyOf(is))?.count ?? 0) + count });
  };
  return {
    note({ tenant, origin }, held) {
      for (const one of held) add(tenant, { site: origin, ...one });
    },
    async flush() {
      const taken = waiting;
      waiting = new Map();
      const failed: unknown[] = [];
      for (const [tenant, noted] of taken)
        try {
          await keep(db, tenant, dayOf(clock), [...noted.values()]);
        } catch (error) {
          for (const one of noted.values()) add(tenant, one);
          failed.push(error);
        }
      if (failed.length > 0) throw failed[0];
    },
  };
}

async function keep(db: Db, tenant: string, day: string, noted: readonly Noted[]): Promise<void> {
  await withTenant(db, tenant, async (trx) => {
    const rows = await trx
      .selectFrom('held_back')
      .select(['site', 'host', 'directive'])
      .where('tenant_id', '=', tenant)
      .where('day', '=', day)
      .execute();
    const known = new Set(rows.map(keyOf));
    const sums = new Map<string, Noted>();
    for (const one of noted) {
      const key = keyOf(one);
      const fits = known.has(key) || known.size < mostADay;
      if (fits) known.add(key);
      const is = fits ? one : { ...one, host: elsewhere, directive: 'default-src' };
      sums.set(keyOf(is), { ...is, count: (sums.get(keyOf(is))?.count ?? 0) + one.count });
    }
    // In one order: two processes that count the same wait for each other, and never in a circle.
    const values = [...sums]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { site, host, directive, count }]) => ({ tenant_id: tenant, day, site, host, directive, count }));
    await trx
      .insertInto('held_back')
      .values(values)
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'day', 'site', 'host', 'directive'])
          .doUpdateSet({ count: sql`held_back.count + excluded.count` }),
      )
      .execute();
  });
}

export interface HeldHost {
  host: string;
  /** Most often first. */
  directives: readonly string[];
  sites: readonly string[];
  /** ISO date of the last day on which it was held back. */
  last: string;
  count: number;
}

/** By host, most often first, since a day (ISO date) on. `site` empty: on all. */
export async function heldBackDays(db: Db, tenant: string, since: string, site: string): Promise<HeldHost[]> {
  const rows = await withTenant(db, tenant, (trx) => {
    const all = trx
      .selectFrom('held_back')
      .select(['host', 'directive', 'site', 'day', 'count'])
      .where('tenant_id', '=', tenant)
      .where('day', '>=', since);
    return (site === '' ? all : all.where('site', '=', site)).orderBy('count', 'desc').orderBy('day').execute();
  });
  return [...Map.groupBy(rows, ({ host }) => host)]
    .map(([host, some]) => ({
      host,
      directives: [...new Set(some.map(({ directive }) => directive))],
      sites: [...new Set(some.map((one) => one.site))],
      last: some.reduce((last, { day }) => (day > last ? day : last), ''),
      count: some.reduce((total, { count }) => total + count, 0),
    }))
    .toSorted((a, b) => b.count - a.count || (a.host < b.host ? -1 : 1));
}

/** Forgets what is older than 90 days. */
export async function dropHeldBack(db: Db, tenant: string, clock: Clock): Promise<void> {
  const before = clock
    .now()
    .subtract({ hours: 24 * keptDays })
    .toString()
    .slice(0, 10);
  await withTenant(db, tenant, (trx) =>
    trx.deleteFrom('held_back').where('tenant_id', '=', tenant).where('day', '<', before).execute(),
  );
}
