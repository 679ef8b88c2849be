// An objection by address (Art. 21(2), 7(3)): it counts at once for whoever has the address, and for an address that nobody has yet.
import type { Pii } from '#base';
import { withTenant } from '#store';
import { everything, lookUp, normalise, setPreferences } from '#vault';
import { ConsentProblem } from '../problem.ts';
import type { PermissionHouse } from './house.ts';
import { addMark, keeper, markOf } from './marks.ts';

const channels = ['email', 'phone', 'sms', 'post'] as const;

/**
 * `topic`: the id of a purpose; absent: everything. Known people are told no on each channel; the address is marked whether or not somebody has
 * it, so that a list bought or imported later finds the objection there. Throws Problem `consent.address`.
 */
export async function objectByAddress(
  { vault, secrets }: PermissionHouse,
  tenant: string,
  address: Pii,
  topic: string = everything,
): Promise<void> {
  const email = normalise('email', address.reveal());
  if (email === null) throw new ConsentProblem('address');
  const caller = keeper(tenant);
  const subjects = await lookUp(vault, caller, { field: 'email', value: email }, 'contact.email');
  for (const subject of subjects) {
    const wishes = channels.map((channel) => ({ channel, topic, wants: false, source: 'person' }));
    await setPreferences(vault, caller, subject, wishes);
  }
  const said = { channel: 'email' as const, topic, at: vault.clock.now().toString() };
  await withTenant(vault.db, tenant, (trx) =>
    addMark(trx, tenant, secrets.suppression, markOf(secrets.suppression, tenant, 'email', email), said),
  );
}
