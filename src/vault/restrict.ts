// Restriction of processing (Art. 18 GDPR): the data stays and is used for nothing else, until the restriction is lifted.
import { record } from '#ledger';
import { withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { holdStill } from './keys-of.ts';
import { tellChange } from './preferences.ts';
import { type Caller, type Vault, admit } from './vault.ts';

/** Sets or lifts the restriction. Twice the same changes nothing. Throws Problem `vault.no-person`, `vault.fenced`. */
export async function restrictPerson(vault: Vault, caller: Caller, subject: string, on: boolean): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  await withTenant(vault.db, tenant, async (trx) => {
    await holdStill(trx, { ...admitted, beyond: true }, subject);
    const { numUpdatedRows } = await trx
      .updateTable('subject')
      .set({ state: on ? 'restricted' : 'active' })
      .where('tenant_id', '=', tenant)
      .where('id', '=', subject)
      .where('state', '=', on ? 'active' : 'restricted')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const kind = on ? 'person.restricted' : 'person.released';
    const state = on ? 'restricted' : 'released';
    await tellChange(trx, vault, tenant, subject, { channel: null, purpose: null, state });
    await record(trx, tenant, { kind, data: { by: caller.principal, purpose: caller.purpose } }, vault.clock);
    await noteAccess(trx, vault, admitted, { act: 'write', columns: ['subject.state'], subjects: [subject] });
  });
}
