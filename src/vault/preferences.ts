// What people want to be sent, and how: the newest word on each channel and topic.
import { withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { holdStill } from './keys-of.ts';
import type { PreferenceView } from './read.ts';
import { type Caller, type Vault, admit } from './vault.ts';

/** Sets one. A later word takes the place of an earlier one. Throws Problem `vault.no-person`, `vault.fenced`. */
export async function setPreference(
  vault: Vault,
  caller: Caller,
  subject: string,
  wish: Pick<PreferenceView, 'channel' | 'topic' | 'wants' | 'source'>,
): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  const { wants, source } = wish;
  await withTenant(vault.db, tenant, async (trx) => {
    // A restriction binds us, not the person: who says no may always do so.
    await holdStill(trx, { ...admitted, beyond: true }, subject);
    const said = { wants, source, policy_version: admitted.version, at: vault.clock.now().toString() };
    await trx
      .insertInto('preference')
      .values({ tenant_id: tenant, subject_id: subject, channel: wish.channel, topic: wish.topic, ...said })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'subject_id', 'channel', 'topic']).doUpdateSet(said))
      .execute();
    const columns = [`preference.${wish.channel}`];
    await noteAccess(trx, vault, admitted, { act: 'write', columns, subjects: [subject] });
  });
}
