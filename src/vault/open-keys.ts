// Whose keys open: a keyring as it rests in a database, against what custody holds now. Nobody's data is read.
import { withTenant } from '#store';
import { keeper } from './keyring.ts';
import { type Vault, grant } from './vault.ts';

/** The ids of people (and requests) whose key opens. A keyring of before an erasure opens nobody of that company. */
export async function keysThatOpen(vault: Vault, tenant: string): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  const buckets = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('keyring_key')
      .select(['id', 'kind', 'epoch', 'wrapped'])
      .where('tenant_id', '=', tenant)
      .where('kind', '=', 'bucket')
      .execute(),
  );
  for (const bucket of buckets) {
    const subjects = await withTenant(vault.db, tenant, (trx) =>
      trx
        .selectFrom('keyring_subject')
        .select(['subject_id as id', 'wrapped'])
        .where('tenant_id', '=', tenant)
        .where('bucket_id', '=', bucket.id)
        .execute(),
    );
    if (subjects.length === 0) continue;
    const opens = (asked: readonly (typeof subjects)[]): Promise<readonly boolean[]> =>
      vault.keyd.opens(
        grant(vault, keeper(tenant), 'rotate', '*', '*'),
        tenant,
        asked.map((some) => ({ bucket, subjects: some })),
      );
    const [all = false] = await opens([subjects]);
    const each = all ? [] : await opens(subjects.map((one) => [one]));
    for (const [at, { id }] of subjects.entries()) if (all || each[at]) open.add(id);
  }
  return open;
}
