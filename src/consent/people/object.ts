// An objection by address (Art. 21(2), 7(3)): it counts at once for whoever has the address, and for an address that nobody has yet.
import type { Pii } from '#base';
import { withTenant } from '#store';
import { everything, lookUp, normalise, setPreferences, standing, wordsOf } from '#vault';
import { ConsentProblem } from '../problem.ts';
import type { PermissionHouse } from './house.ts';
import { addMark, keeper, markOf, marksIn } from './marks.ts';

const channels = ['email', 'phone', 'sms', 'post'] as const;

/**
 * `topic`: the id of a purpose; absent: everything. Known people are told no on each channel; the address is marked whether or not somebody has
 * it, so that a list bought or imported later finds the objection there. `at` (ISO 8601): of an objection to one purpose that may be lifted again;
 * where a no stands already it is left as it is, so that lifting takes away nothing else. Throws Problem `consent.address`.
 */
export async function objectByAddress(
  { vault, secrets }: PermissionHouse,
  tenant: string,
  address: Pii,
  topic: string = everything,
  at?: string,
): Promise<void> {
  const email = normalise('email', address.reveal());
  if (email === null) throw new ConsentProblem('address');
  const caller = keeper(tenant);
  const liftable = at !== undefined && topic !== everything ? { at } : {};
  const subjects = await lookUp(vault, caller, { field: 'email', value: email }, 'contact.email');
  for (const subject of subjects) {
    const words = (await wordsOf(vault.db, tenant, [subject])).get(subject) ?? [];
    const refused = new Set(
      standing(words).flatMap((word) => (word.topic === topic && !word.wants ? word.channel : [])),
    );
    const wishes = channels
      .filter((channel) => !('at' in liftable && refused.has(channel)))
      .map((channel) => ({ channel, topic, wants: false, source: 'person' }));
    if (wishes.length > 0) await setPreferences(vault, caller, subject, wishes, liftable);
  }
  const mark = markOf(secrets.suppression, tenant, 'email', email);
  await withTenant(vault.db, tenant, async (trx) => {
    const stands = (await marksIn(trx, tenant, [mark])).get(mark.toString('hex'))?.some((one) => one.topic === topic);
    if ('at' in liftable && stands === true) return;
    const said = { channel: 'email' as const, topic, at: at ?? vault.clock.now().toString() };
    await addMark(trx, tenant, secrets.suppression, mark, said);
  });
}
