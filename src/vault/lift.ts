// An objection that stands no more: one no is taken away again, as it was said and at no other time, and what was said before it counts again.
import { record } from '#ledger';
import { withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { holdStill } from './keys-of.ts';
import { standing, tellChange, wordsIn } from './preferences.ts';
import { type Caller, type Vault, admit } from './vault.ts';

/**
 * Takes away this person's no to a purpose that was said `at` this instant (ISO 8601), on each channel; a no that they said before or since stays.
 * Returns on how many channels it stood. Throws Problem `vault.no-person`, `vault.fenced`.
 */
export async function liftNo(
  vault: Vault,
  caller: Caller,
  subject: string,
  { topic, at }: { topic: string; at: string },
): Promise<number> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant, principal } = caller;
  return withTenant(vault.db, tenant, async (trx) => {
    await holdStill(trx, { ...admitted, beyond: true }, subject);
    const lifted = await trx
      .deleteFrom('preference')
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', subject)
      .where('topic', '=', topic)
      .where('wants', '=', false)
      .where('at', '=', at)
      .returning('channel')
      .execute();
    if (lifted.length === 0) return 0;
    const left = standing((await wordsIn(trx, tenant, [subject])).get(subject) ?? []);
    for (const { channel } of lifted) {
      const wants = left.some((word) => word.channel === channel && word.topic === topic && word.wants);
      const state = wants ? 'given' : 'released';
      await tellChange(trx, vault, tenant, subject, { channel, purpose: topic, state });
      await record(
        trx,
        tenant,
        { kind: 'permission.lifted', data: { channel, purpose: topic, by: principal } },
        vault.clock,
      );
    }
    const columns = lifted.map(({ channel }) => `preference.${channel}`);
    await noteAccess(trx, vault, admitted, { act: 'write', columns, subjects: [subject] });
    return lifted.length;
  });
}
