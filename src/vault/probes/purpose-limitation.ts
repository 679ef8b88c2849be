// purpose-limitation: a read for what nobody declared is refused and written down, and nothing is kept for such a purpose.
import { sql } from 'kysely';
import { Problem, newToken } from '#base';
import { type Answer, type Probe, type World, answer, forOurStore, reading } from '#policy';
import { withTenant } from '#store';
import { purposesOf } from '../purposes.ts';
import { countPeople, listPeople } from '../read.ts';
import type { Caller, Vault } from '../vault.ts';
import { type Kept, onceADay } from './world.ts';

const principal = 'job:purpose-check';
const days = 30;

export const purposeLimitation = (kept: Kept): Probe => ({
  kind: 'purpose-limitation',
  ask: async (world) => forOurStore(world, await onceADay(kept.daily, 'purposes', world, () => purposes(kept, world))),
});

async function purposes(kept: Kept, { published, now }: World): Promise<Answer> {
  const { tenant } = published;
  const vault = await kept.vault();
  const allowed = purposesOf(published).map(({ id }) => id);
  const values = await valuesFor(vault, tenant, allowed);
  const began = now.subtract({ hours: 24 * days }).toString();
  const before = await refusals(vault, tenant, began);
  const measured = [
    reading('valuesFor', { values: values.all, purposes: published.policy.purposes.length }),
    reading('refusals', { count: before.others, days }),
  ];
  if (values.strange > 0)
    return answer(
      'broken',
      'strangePurposes',
      { count: values.strange, all: values.all, purposes: values.which },
      measured,
    );
  // The attempt leaves a line in the log: it is made last, and only where there is somebody whom it could be about.
  if ((await countPeople(vault, tenant)) === 0) return answer('unproven', 'nobody', {}, measured);
  if (!(await tryOne(vault, tenant))) return answer('broken', 'purposeIgnored', {}, measured);
  const after = await refusals(vault, tenant, began);
  if (after.own <= before.own) return answer('broken', 'refusalUnlogged', {}, measured);
  return answer('upheld', 'purposesKept', { values: values.all }, measured);
}

/** Asks for people in the name of a purpose that no policy has. */
async function tryOne(vault: Vault, tenant: string): Promise<boolean> {
  const purpose = `purpose.undeclared-${newToken()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}`;
  const caller: Caller = { tenant, principal, actor: 'house', purpose };
  return listPeople(vault, caller, { limit: 1 }).then(
    () => false,
    (error: unknown) => {
      if (error instanceof Problem && error.code === 'vault.purpose') return true;
      throw error;
    },
  );
}

async function refusals({ db }: Vault, tenant: string, from: string): Promise<{ own: number; others: number }> {
  const { rows } = await withTenant(db, tenant, (trx) =>
    sql<{ own: number; others: number }>`
      select count(*) filter (where principal = ${principal})::int as own,
             count(*) filter (where principal <> ${principal})::int as others
        from upheld.access_log where tenant_id = ${tenant} and act = 'refused' and at >= ${from}`.execute(trx),
  );
  return rows[0]!;
}

/** Values kept, and those that are kept for something that the policy in force does not declare. */
export async function valuesFor(
  { db }: Vault,
  tenant: string,
  allowed: readonly string[],
): Promise<{ all: number; strange: number; which: string }> {
  const { rows } = await withTenant(db, tenant, (trx) =>
    sql<{ all: number; strange: number; which: string }>`
      with value as (
        select array(select jsonb_array_elements_text(l.value -> 'purposes')) as purposes
          from upheld.record r, jsonb_each(r.lineage) l
         where r.tenant_id = ${tenant} and (r.sealed ? l.key or r.clear ? l.key)
        union all
        select purposes from upheld.file where tenant_id = ${tenant}
      ), strange as (select purposes from value where not purposes <@ ${[...allowed]}::text[] or purposes = '{}')
      select (select count(*)::int from value) as "all", (select count(*)::int from strange) as strange,
             (select coalesce(string_agg(distinct p, ', '), '') from strange, unnest(purposes) p
               where p <> all (${[...allowed]}::text[])) as which`.execute(trx),
  );
  return rows[0]!;
}
