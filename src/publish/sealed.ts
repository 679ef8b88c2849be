// What the ledger says of the published versions: whoever rewrites one, and its chain of hashes with it, is found out here.
import { type Ledger, checkReceipt, readEntry } from '#ledger';
import { type Db, withTenant } from '#store';

export interface Sealed {
  /** How many versions stand in the signed ledger exactly as they are on file. */
  sealed: number;
  /** How many wait for their number, or were published before there was a ledger. */
  waiting: number;
  /** The first version that the ledger knows otherwise; null when there is none. */
  forged: number | null;
}

/** Checks the receipt of every version's publication against the version on file. */
export async function sealedVersions(db: Db, ledger: Ledger, tenant: string): Promise<Sealed> {
  const rows = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('policy_version')
      .select(['number', 'sha256', 'ledger_entry'])
      .where('tenant_id', '=', tenant)
      .orderBy('number')
      .execute(),
  );
  const verifier = await ledger.verifier(tenant);
  const found: Sealed = { sealed: 0, waiting: 0, forged: null };
  for (const { number, sha256, ledger_entry: entry } of rows) {
    const receipt = entry === null ? null : await ledger.receipt(tenant, entry);
    if (receipt === null || verifier === null) {
      found.waiting += 1;
      continue;
    }
    const checked = checkReceipt(receipt, [verifier]);
    const said = checked.holds ? readEntry(checked.entry).data : {};
    if (said['version'] === number && said['sha256'] === sha256) found.sealed += 1;
    else found.forged ??= number;
  }
  return found;
}
