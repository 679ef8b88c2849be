// A made-up person objects, to advertising and to one purpose at a time: what may still be sent, and whether their data is still opened for the purpose.
import { randomBytes } from 'node:crypto';
import { Pii, Problem } from '#base';
import { withTenant } from '#store';
import { erasePeople, findPeople, lookUp, readPerson, savePerson, setPreferences } from '#vault';
import type { PermissionHouse } from '../people/house.ts';
import { keeper, markOf } from '../people/marks.ts';
import { maySend } from '../people/may-send.ts';
import { channels } from '../people/own-page.ts';
import { sendingRule } from '../people/rule.ts';

export interface Objected {
  /** Labels of purposes of direct marketing, and of the others that an objection can be made to (Art. 21(1)). */
  marketing: readonly string[];
  others: readonly string[];
  /** Labels of purposes for which mail could leave although the person had objected. */
  stillSent: readonly string[];
  /** Labels of purposes for which the person's data was still opened. */
  stillUsed: readonly string[];
  /** Labels of purposes that nobody could send for before, so that nothing shows that the objection closed them. */
  closedBefore: readonly string[];
}

type Object = (tenant: string, address: Pii, purpose?: string) => Promise<void>;

/** Nobody, no mail and no mark is left behind. Throws what the vault throws when nobody can be taken in. */
export async function tryObjection(house: PermissionHouse, tenant: string, object: Object): Promise<Objected> {
  const policy = (await house.vault.published(tenant))?.policy;
  const interests = new Set((policy?.bases ?? []).flatMap(({ id, basis }) => (/:A6-1-[ef]\b/.test(basis) ? [id] : [])));
  const all = (policy?.purposes ?? []).map(({ id, label, bases }) => ({
    id,
    label,
    marketing: sendingRule(policy!, id)?.marketing === true,
    interest: bases.some((basis) => interests.has(basis)),
  }));
  const marketing = all.filter((one) => one.marketing);
  const others = all.filter((one) => !one.marketing && one.interest);
  const seen = { stillSent: [] as string[], stillUsed: [] as string[], closedBefore: [] as string[] };
  const against = [
    ...marketing.map((one) => ({ ...one, topic: undefined })),
    ...others.map((one) => ({ ...one, topic: one.id })),
  ];
  for (const { id, label, topic } of against)
    await withPerson(house, tenant, id, async (subject, email) => {
      const asks = channels.map((channel) => ({ to: { subject }, purpose: id, channel }));
      const before = await maySend(house, tenant, asks);
      if (!before.some(({ ok }) => ok)) seen.closedBefore.push(label);
      await object(tenant, new Pii(email), topic);
      const byAddress = { to: { address: new Pii(email) }, purpose: id, channel: 'email' as const };
      const after = await maySend(house, tenant, [...asks, byAddress]);
      if (after.some(({ ok }) => ok)) seen.stillSent.push(label);
      if (await opens(house, tenant, id, subject, email)) seen.stillUsed.push(label);
    });
  const labels = (some: readonly { label: string }[]): string[] => some.map(({ label }) => label);
  return { marketing: labels(marketing), others: labels(others), ...seen };
}

/** Whether the data of the person is opened for the purpose: whole, or as a line that a search by address shows. */
async function opens(
  { vault }: PermissionHouse,
  tenant: string,
  purpose: string,
  subject: string,
  email: string,
): Promise<boolean> {
  const caller = { ...keeper(tenant), purpose };
  const lines = await findPeople(vault, caller, { field: 'email', value: new Pii(email) });
  if (lines.some(({ contact }) => Object.keys(contact.reveal()).length > 0)) return true;
  try {
    await readPerson(vault, caller, subject);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'vault.objected') return false;
    throw error;
  }
}

/** Somebody whose address was collected for the purpose, and who said yes on each channel. */
async function withPerson(
  { vault, secrets }: PermissionHouse,
  tenant: string,
  purpose: string,
  act: (subject: string, email: string) => Promise<void>,
): Promise<void> {
  // RFC 6761: nobody's domain.
  const email = `${randomBytes(12).toString('hex')}@rehearsal.invalid`;
  const origin = { source: 'derived', channel: 'rehearsal' } as const;
  const { id } = await savePerson(vault, { ...keeper(tenant), purpose }, { contact: { email }, origin });
  try {
    const yes = channels.map((channel) => ({ channel, topic: purpose, wants: true, source: 'person' }));
    await setPreferences(vault, keeper(tenant), id, yes);
    await act(id, email);
  } finally {
    const left = await lookUp(vault, keeper(tenant), { field: 'email', value: email });
    if (left.length > 0) await erasePeople(vault, keeper(tenant), left, 'check: rehearsal');
    const mark = markOf(secrets.suppression, tenant, 'email', email);
    await withTenant(vault.db, tenant, async (trx) => {
      await trx.deleteFrom('suppression').where('tenant_id', '=', tenant).where('mark', '=', mark).execute();
    });
  }
}
