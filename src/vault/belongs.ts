// To which organisation a person belongs: set or taken away, told by the person, or by others where the policy says that such data comes from others.
import { withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { holdStill } from './keys-of.ts';
import { type Source, declaresOthers, enrichment } from './lineage.ts';
import { noOrganisation } from './organisations.ts';
import { type Caller, type Vault, admit } from './vault.ts';

/** DPV's category for where somebody works. */
const category = 'pd:Professional';

/** `organisation` null: none. Throws Problem `vault.no-person`, `vault.no-organisation`, `vault.enrichment`, `vault.restricted`, `vault.fenced`. */
export async function setOrganisation(
  vault: Vault,
  caller: Caller,
  person: string,
  organisation: string | null,
  source: Source,
): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  if (organisation !== null && source === 'third-party' && !declaresOthers(await vault.published(tenant), category))
    throw enrichment('subject', 'organisation');
  await withTenant(vault.db, tenant, async (trx) => {
    await holdStill(trx, admitted, person);
    await trx
      .updateTable('subject')
      .set({ organisation_id: organisation })
      .where('tenant_id', '=', tenant)
      .where('id', '=', person)
      .execute();
    await noteAccess(trx, vault, admitted, { act: 'write', columns: ['subject.organisation'], subjects: [person] });
  }).catch((error: unknown) => {
    if ((error as { code?: string }).code === '23503') throw noOrganisation();
    throw error;
  });
}
