// An objection that was refused or taken back: it is lifted wherever it was kept, and whatever its person said besides stays.
import type { Pii } from '#base';
import { withTenant } from '#store';
import { liftNo, lookUp, normalise } from '#vault';
import { ConsentProblem } from '../problem.ts';
import type { PermissionHouse } from './house.ts';
import { keeper, markOf } from './marks.ts';

/** `at`: as it was given to `objectByAddress`. Throws Problem `consent.address`. */
export async function liftObjection(
  { vault, secrets }: PermissionHouse,
  tenant: string,
  address: Pii,
  { topic, at }: { topic: string; at: string },
): Promise<void> {
  const email = normalise('email', address.reveal());
  if (email === null) throw new ConsentProblem('address');
  const caller = keeper(tenant);
  for (const subject of await lookUp(vault, caller, { field: 'email', value: email }, 'contact.email'))
    await liftNo(vault, caller, subject, { topic, at });
  await withTenant(vault.db, tenant, async (trx) => {
    await trx
      .deleteFrom('suppression')
      .where('tenant_id', '=', tenant)
      .where('mark', '=', markOf(secrets.suppression, tenant, 'email', email))
      .where('topic', '=', topic)
      .where('at', '=', at)
      .execute();
  });
}
