// A new mailbox (Art. 16 with Art. 32): an address by which somebody is recognised is replaced only after a press behind a link that went to the new one.
import { type Secret, newToken, sha256 } from '#base';
import { formOf } from '#connect';
import { withTenant } from '#store';
import { normalise } from '#vault';
import { planOf } from './carry-out.ts';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { mustBeIdentified, sheetOf, theirAddress } from './identity.ts';
import { mustBeWhole, recogniseFor } from './known.ts';
import { writeLetter } from './letters.ts';
import { dropLinks, followLink, spendLink, writeLink } from './links.ts';
import { RightsProblem } from './problem.ts';
import { coolingFrom } from './receive.ts';
import { type RequestRow, happened, openIn, requestOf } from './register.ts';
import { changeSheet, houseCaller } from './sheet.ts';

/** Letters to mailboxes that somebody had before; whoever has more is told at these. */
const mostTold = 5;

/**
 * Sends a link to the mailbox that somebody wants to be written to from now on, and tells those that they had: for two days the request can be taken
 * back from there, and nothing is carried out. `told`: how many of those were written to. Only the newest address counts. Throws Problem
 * `rights.closed`, `rights.identify`, `rights.way` when nothing is to be corrected, `rights.address`, `rights.underway`, `rights.unknown`,
 * `rights.unreached`, `rights.noLink`; then nothing was sent.
 */
export async function askMailbox(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  address: string,
): Promise<{ told: number }> {
  const row = await requestOf(house, tenant, id);
  mustBeCorrecting(row);
  const fresh = normalise('email', address);
  if (fresh === null) throw new RightsProblem('address');
  if ((await planOf(house, tenant, id))?.state === 'applying') throw new RightsProblem('underway');
  const { known, unreached } = await house.holdings(tenant, (holdings) => recogniseFor(house, tenant, row, holdings));
  mustBeWhole(unreached);
  const { sheet } = await sheetOf(house, tenant, row);
  const asked = theirAddress(row, sheet);
  const had = known.identifiers.flatMap(({ kind, value }) => (kind === 'email' ? [value] : []));
  const old = new Map([...(asked === undefined ? [] : [asked]), ...had].map((one) => [formOf('email', one), one]));
  old.delete(formOf('email', fresh));
  const told = [...old.values()].slice(0, mostTold);
  const token = newToken();
  await changeSheet(house, houseCaller(tenant), row.subject!, { mailbox: { address: fresh, link: sha256(token) } });
  await withTenant(dbOf(house), tenant, async (trx) => {
    const open = await openIn(trx, tenant, id);
    mustBeCorrecting(open);
    await dropLinks(trx, tenant, id, 'mailbox');
    const { url: link } = await writeLink(trx, house, tenant, id, 'mailbox', token);
    await trx
      .updateTable('request')
      .set({ cooling_until: coolingFrom(clockOf(house)) })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .execute();
    await happened(trx, clockOf(house), tenant, open, { kind: 'mailbox-asked', by });
    await writeLetter(trx, house, tenant, open, fresh, { letter: 'new-mailbox', link });
    // Where an old one can be read too, whoever reads it can stop this.
    for (const one of told) await writeLetter(trx, house, tenant, open, one, { letter: 'old-mailbox' });
  });
  return { told: told.length };
}

function mustBeCorrecting(row: RequestRow): void {
  if (row.state !== 'open') throw new RightsProblem('closed');
  if (row.asks !== 'rectification') throw new RightsProblem('way');
  mustBeIdentified(row);
}

/** A press behind that link: whoever pressed reads the new mailbox. False: used, over, or none of ours. */
export async function proveMailbox(house: RightsHouse, tenant: string, token: Secret): Promise<boolean> {
  const request = await followLink(house, tenant, token, 'mailbox');
  if (request?.state !== 'open') return false;
  const { mailbox } = (await sheetOf(house, tenant, request)).sheet;
  // Another address was asked for since.
  if (mailbox?.link !== sha256(token.reveal())) return false;
  await changeSheet(house, houseCaller(tenant), request.subject!, { mailbox: { ...mailbox, proven: true } });
  return withTenant(dbOf(house), tenant, async (trx) => {
    const open = await openIn(trx, tenant, request.id);
    if (!(await spendLink(trx, tenant, token))) return false;
    await happened(trx, clockOf(house), tenant, open, { kind: 'mailbox-proven', by: 'person' });
    return true;
  });
}
