// tenant-isolation: the database's rules hold now, and asking as this company for every other company's rows brings none.
import { sql } from 'kysely';
import { type Answer, type Probe, answer, forOurStore, reading } from '#policy';
import { type TenantDb, withTenant } from '#store';
import type { Kept } from './world.ts';

/** Other companies whose rows are asked for. */
const most = 20;

export const tenantIsolation = (kept: Kept): Probe => ({
  kind: 'tenant-isolation',
  async ask(world): Promise<Answer> {
    const { tenant } = world.published;
    const { db } = kept.store;
    const breaches = await kept.store.breaches();
    if (breaches.length > 0) return answer('broken', 'tenantsMeet', { first: breaches[0]!, count: breaches.length });
    const tables = await withTenant(db, tenant, tablesOf);
    const measured = [reading('tenantRules', { tables: tables.length })];
    // Of somebody whose rows are there: an attempt on an empty house proves nothing.
    const others = (await kept.tenants()).filter((other) => other !== tenant);
    const rich = await richOf(kept, others.slice(0, most));
    measured.push(reading('otherTenants', { others: others.length, rich: rich.length }));
    const strange = await withTenant(db, tenant, async (trx) => {
      const found: string[] = [];
      for (const table of tables) if (await has(trx, table, rich)) found.push(table);
      return found;
    });
    if (strange.length > 0)
      return answer(
        'broken',
        'foreignRows',
        { tables: strange.slice(0, 5).join(', '), count: strange.length },
        measured,
      );
    if (rich.length === 0) return answer('unproven', 'aloneHere', {}, measured);
    return forOurStore(
      world,
      answer('upheld', 'tenantsApart', { tables: tables.length, others: rich.length }, measured),
    );
  },
});

/** Those who have rows of their own to be seen. */
async function richOf({ store: { db } }: Kept, others: readonly string[]): Promise<readonly string[]> {
  const rich = await Promise.all(
    others.map((other) =>
      withTenant(db, other, async (trx) => {
        for (const table of ['policy_version', 'ledger_entry', 'ledger_inbox', 'record'])
          if (await has(trx, table, [other])) return [other];
        return [];
      }),
    ),
  );
  return rich.flat();
}

async function tablesOf(trx: TenantDb): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'upheld' and c.relkind in ('r', 'p')
       and has_table_privilege(current_user, c.oid, 'select') order by 1`.execute(trx);
  return rows.map(({ name }) => name);
}

/** Found by the key, which begins with the tenant: the whole table is never read. */
async function has(trx: TenantDb, table: string, tenants: readonly string[]): Promise<boolean> {
  const { rows } = await sql`
    select 1 from ${sql.id('upheld', table)} where tenant_id = any (${[...tenants]}::uuid[]) limit 1`.execute(trx);
  return rows.length > 0;
}
