// Finding security events: everything that was written down since the last search, each event once, and a mail for what is severe.
import { type Temporal, newId } from '#base';
import { type ReadEntry, readEntry, record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { peopleOf } from '../officers.ts';
import type { Opens } from '../opens.ts';
import type { Access } from '../setting.ts';
import { type Telling, tellPeople } from '../telling.ts';
import type { Found, SecurityKind } from './kind.ts';
import { securityKinds } from './kinds/index.ts';

export interface SecuritySetting extends Access {
  telling: Telling;
  /** Null while there is no log of accesses. */
  opens: Opens | null;
}

/** Entries of the ledger at a time; minutes that a search looks back beyond the last (what was being written then); days of history. */
const [mostEntries, backMinutes, historyDays] = [1000, 10, 30];
/** What is older than this is on the list, but nobody is woken for it any more. */
const mailHours = 24;

/** Searches until it has seen all; returns how many events are new. */
export async function findEvents(setting: SecuritySetting, tenant: string): Promise<number> {
  let all = 0;
  for (;;) {
    const { found, more } = await search(setting, tenant);
    all += found;
    if (!more) return all;
  }
}

/** One search in one transaction: what it found, told of and how far it came stand together or not at all. */
function search(setting: SecuritySetting, tenant: string): Promise<{ found: number; more: boolean }> {
  const { db, clock, opens } = setting;
  return withTenant(db, tenant, async (trx) => {
    const now = clock.now();
    const begin = now.subtract({ hours: 24 * historyDays });
    const watch = await lockedWatch(trx, tenant, begin);
    const entries = await entriesFrom(trx, tenant, watch.entries);
    const since = watch.lookedAt.subtract({ minutes: backMinutes });
    const watched = {
      trx,
      tenant,
      home: await isHome(trx, tenant),
      now,
      since,
      entries,
      hours: opens ? await opens.hours(trx, tenant, begin.round({ smallestUnit: 'hour' }).toString()) : [],
    };
    let found = 0;
    for (const kind of securityKinds)
      for (const one of await kind.find(watched))
        if (one.at >= begin.toString() && (await enter(setting, trx, tenant, kind, one))) found += 1;
    await trx
      .updateTable('security_watch')
      .set({ entries: watch.entries + entries.length, looked_at: now.toString() })
      .where('tenant_id', '=', tenant)
      .execute();
    return { found, more: entries.length === mostEntries };
  });
}

async function lockedWatch(trx: TenantDb, tenant: string, begin: Temporal.Instant) {
  await trx
    .insertInto('security_watch')
    .values({ tenant_id: tenant, entries: 0, looked_at: begin.toString() })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  const row = await trx
    .selectFrom('security_watch')
    .select(['entries', 'looked_at'])
    .where('tenant_id', '=', tenant)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return {
    entries: row.entries,
    lookedAt: begin.add({ milliseconds: Date.parse(row.looked_at) - begin.epochMilliseconds }),
  };
}

async function entriesFrom(trx: TenantDb, tenant: string, number: number): Promise<ReadEntry[]> {
  const rows = await trx
    .selectFrom('ledger_entry')
    .select('entry')
    .where('tenant_id', '=', tenant)
    .where('number', '>=', number)
    .orderBy('number')
    .limit(mostEntries)
    .execute();
  return rows.map(({ entry }) => readEntry(entry));
}

const isHome = async (trx: TenantDb, tenant: string): Promise<boolean> =>
  (await trx.selectFrom('auth.instance').select('home_tenant').executeTakeFirst())?.home_tenant === tenant;

/** Puts an event on the list, once. Whether it was not there. */
async function enter(
  setting: SecuritySetting,
  trx: TenantDb,
  tenant: string,
  { id: kind }: SecurityKind,
  { key, at, severity, staff = null, about = {} }: Found,
): Promise<boolean> {
  const { clock } = setting;
  const id = newId(clock);
  const row = await trx
    .insertInto('security_event')
    .values({
      tenant_id: tenant,
      id,
      kind,
      severity,
      key,
      at,
      found_at: clock.now().toString({ smallestUnit: 'millisecond' }),
      staff,
      about: JSON.stringify(about),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'kind', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  await record(trx, tenant, { kind: 'security.found', data: { event: id, kind, severity } }, clock);
  if (severity === 'severe') await alert(setting, trx, tenant, kind, at);
  return true;
}

/** One mail a kind, hour and officer: what comes again within the hour is on the list, and nobody learns to look away. */
async function alert(
  { clock, keys, telling }: SecuritySetting,
  trx: TenantDb,
  tenant: string,
  kind: string,
  at: string,
): Promise<void> {
  const now = clock.now();
  if (Date.parse(at) < now.subtract({ hours: mailHours }).epochMilliseconds && kind !== 'review-overdue') return;
  const officers = (await peopleOf(trx, keys, tenant)).filter(({ officer }) => officer);
  const { name, language, address } = await telling.company(tenant);
  const seen = now.toString({ smallestUnit: 'millisecond' });
  const values = { company: name, kind, at: seen, link: address && `${address}/console/security` };
  const key = `security/${kind}/${seen.slice(0, 13)}`;
  await tellPeople(telling, trx, tenant, officers, { key, template: 'security-alert', values, language });
}
