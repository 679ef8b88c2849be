// What people said yes to leaves alone; what they said no to stays for as long as they are here (Art. 21(3) GDPR).
import { noteAccess } from '../access-log.ts';
import { everything, standing, tellChange, wordsIn } from '../preferences.ts';
import { withTenant } from '#store';
import { type Caller, type Vault, admit } from '../vault.ts';
import { partsOf } from './rows.ts';

/** Forgets permissions: whoever listens is told that nothing may be sent because of them any more. */
export async function forgetPermissions(vault: Vault, caller: Caller, keys: readonly string[]): Promise<void> {
  const admitted = await admit(vault, caller, 'erase');
  const { tenant } = caller;
  const declared = new Set((await vault.published(tenant))?.policy.purposes.map(({ id }) => id));
  for (const [subject, wishes] of Map.groupBy(
    keys.flatMap((key) => partsOf(key) ?? []),
    (wish) => wish.subject,
  ))
    await withTenant(vault.db, tenant, async (trx) => {
      const counted = standing((await wordsIn(trx, tenant, [subject])).get(subject) ?? []);
      for (const { channel, topic } of wishes) {
        const word = counted.find((one) => one.channel === channel && one.topic === topic);
        const { numDeletedRows } = await trx
          .deleteFrom('preference')
          .where('tenant_id', '=', tenant)
          .where('subject_id', '=', subject)
          .where('channel', '=', channel)
          .where('topic', '=', topic)
          .where('wants', '=', true)
          .executeTakeFirst();
        if (numDeletedRows === 0n || !word?.wants) continue;
        const purpose = declared.has(topic) || topic === everything ? topic : null;
        await tellChange(trx, vault, tenant, subject, { channel, purpose, state: 'refused' });
      }
      const columns = [...new Set(wishes.map(({ channel }) => `preference.${channel}`))];
      await noteAccess(trx, vault, admitted, { act: 'erase', columns, subjects: [subject] });
    });
}
