// Identity (Art. 12(2), 12(6)): as little as is needed, asked for with a reason, and the clock stands still only while it is awaited.
import type { Secret } from '#base';
import { type RequestIdentity, type TenantDb, withTenant } from '#store';
import { filesOf, normalise, removeFile } from '#vault';
import type { Identifier } from '#connect';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { writeLetter } from './letters.ts';
import { dropLinks, followLink, spendLink, writeLink } from './links.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, happened, openIn, requestOf } from './register.ts';
import { type Sheet, changeSheet, houseCaller, openSheet } from './sheet.ts';
import { goOn, wait } from './waits.ts';

export interface ProofAsked {
  /** Why there is doubt; the person reads it. */
  why: string;
  /** `onFile`: the address that a holding has, to which a link goes. Absent: whoever asked is told to prove it in another way. */
  onFile?: string;
}

/**
 * Asks for proof: the clock stands still from today until it comes. A link goes to the address on file only, never to the one that asked.
 * Throws Problem `rights.closed`, `rights.noLink`.
 */
export async function askProof(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  { why, onFile }: ProofAsked,
): Promise<void> {
  const request = await requestOf(house, tenant, id);
  const { sheet } = await sheetOf(house, tenant, request);
  if (onFile !== undefined && request.subject !== null)
    await changeSheet(house, houseCaller(tenant), request.subject, { onFile });
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    await wait(trx, house, tenant, row, 'identity');
    await happened(trx, clockOf(house), tenant, row, {
      kind: 'proof-asked',
      by,
      data: { way: onFile === undefined ? 'other' : 'address-on-file' },
    });
    // An older link went to the address that asked: it must not count for the one on file.
    await dropLinks(trx, tenant, id, 'identity');
    await dropLinks(trx, tenant, id, 'detail');
    if (onFile !== undefined) {
      const { url: link } = await writeLink(trx, house, tenant, id, 'identity');
      // Why may name what the one who asked wrote: to the address on file only the fact goes.
      await writeLetter(trx, house, tenant, row, onFile, { letter: 'identity', says: ['otherAddress'], link });
    }
    // Whoever asked reads the same whether or not there is an address on file.
    const asker = addressFor(row, sheet);
    if (asker === undefined || !isSame(asker, onFile))
      await writeLetter(trx, house, tenant, row, asker, { letter: 'prove', lines: [why] });
  });
}

const isSame = (one: string, other: string | undefined): boolean =>
  other !== undefined && normalise('email', one) === normalise('email', other);

/** A press behind the link that went to the address on file. Null: used, over, or none of ours. */
export async function proveByLink(house: RightsHouse, tenant: string, token: Secret): Promise<RequestRow | null> {
  const request = await followLink(house, tenant, token, 'identity');
  if (!request || request.state !== 'open') return null;
  const { sheet } = await sheetOf(house, tenant, request);
  // A link that was asked for by staff went to the address on file; else to the one that the mail came from.
  const how = sheet.onFile === undefined ? 'mailbox' : 'address-on-file';
  const proven = await withTenant(dbOf(house), tenant, async (trx) => {
    if (!(await spendLink(trx, tenant, token))) return false;
    await identifiedIn(trx, house, tenant, await openIn(trx, tenant, request.id), 'person', how);
    return true;
  });
  return proven ? requestOf(house, tenant, request.id) : null;
}

/**
 * Somebody made sure who asks, and says how. A copy of a document is deleted at once: it was for this alone (Art. 5(1)(c) and (e)).
 * Throws Problem `rights.closed`.
 */
export async function identify(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  how: RequestIdentity,
): Promise<RequestRow> {
  await withTenant(dbOf(house), tenant, async (trx) =>
    identifiedIn(trx, house, tenant, await openIn(trx, tenant, id), by, how),
  );
  const row = await requestOf(house, tenant, id);
  await dropDocuments(house, tenant, row, by);
  return row;
}

/** By what somebody may be looked for: what their proof covers, and never what they merely say. */
export function provenOf({ identity }: RequestRow, { email, phone, identifiers = [], onFile }: Sheet): Identifier[] {
  const mail = email === undefined ? [] : [{ kind: 'email', value: email }];
  if (identity === null) return [];
  if (identity === 'mailbox' || identity === 'known-detail') return mail;
  const file = onFile === undefined ? [] : [{ kind: 'email', value: onFile }];
  if (identity === 'address-on-file') return file;
  return [...mail, ...file, ...(phone === undefined ? [] : [{ kind: 'phone', value: phone }]), ...identifiers];
}

/** The person's own address, for which something is done: once proof came from the address on file it is that one. */
export const theirAddress = (
  { identity }: Pick<RequestRow, 'identity'>,
  { email, onFile }: Sheet,
): string | undefined => (identity === 'address-on-file' ? onFile : email);

/**
 * Where letters go: to the person, and once proof came from the address on file never again to the address that asked. What a customer asks for its
 * own people is told to the customer, who decides about them and answers them (Art. 28(3)(e)).
 */
export const addressFor = (row: Pick<RequestRow, 'identity' | 'channel'>, sheet: Sheet): string | undefined =>
  row.channel === 'customer' ? sheet.agent?.email : theirAddress(row, sheet);

/** Throws Problem `rights.identify` while it is not sure who asks. */
export function mustBeIdentified({ identity }: RequestRow): void {
  if (identity === null) throw new RightsProblem('identify');
}

/** Notes how it was made sure who asks, and the clock goes on; the caller holds the request. */
export async function identifiedIn(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  by: string,
  how: RequestIdentity,
): Promise<void> {
  const clock = clockOf(house);
  await trx
    .updateTable('request')
    .set({ identity: how, identified_at: clock.now().toString({ smallestUnit: 'millisecond' }) })
    .where('tenant_id', '=', tenant)
    .where('id', '=', row.id)
    .execute();
  await goOn(trx, house, tenant, row, 'identity');
  // What was asked for is there: no older link to a proof is needed any more.
  await dropLinks(trx, tenant, row.id, 'identity');
  await dropLinks(trx, tenant, row.id, 'detail');
  await happened(trx, clock, tenant, row, { kind: 'identified', by, data: { how } });
}

async function dropDocuments(
  house: RightsHouse,
  tenant: string,
  { subject, id }: RequestRow,
  by: string,
): Promise<void> {
  if (subject === null) return;
  const caller = houseCaller(tenant);
  const files = await filesOf(house.vault, caller, subject);
  for (const file of files) await removeFile(house.vault, caller, file.id);
  if (files.length > 0)
    await withTenant(dbOf(house), tenant, async (trx) =>
      happened(trx, clockOf(house), tenant, await openIn(trx, tenant, id), {
        kind: 'documents-deleted',
        by,
        data: { files: files.length },
      }),
    );
}

/** The sheet of a request. Throws Problem `rights.closed` when it was erased. */
export async function sheetOf(house: RightsHouse, tenant: string, { subject }: RequestRow) {
  if (subject === null) throw new RightsProblem('closed');
  return openSheet(house, houseCaller(tenant), subject);
}
