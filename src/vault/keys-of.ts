// Opening: from ids of people to the keys of just those columns that a caller may see.
import { Problem } from '#base';
import { type TenantDb, withTenant } from '#store';
import { retried } from './blind-index.ts';
import type { ColumnKeys, EpochWrapped } from './keyd/contract.ts';
import { type Admitted, type Vault, grant } from './vault.ts';

export type State = 'active' | 'restricted' | 'fenced';

/** The column keys of people, by id. Whoever is not there, or is being erased, is left out. */
export const keysOf = (
  vault: Vault,
  caller: Admitted,
  subjects: readonly string[],
  columns: readonly string[],
): Promise<ReadonlyMap<string, ColumnKeys>> =>
  opened(vault, caller, subjects, columns, () =>
    withTenant(vault.db, caller.tenant, (trx) => wrappedIn(trx, caller.tenant, subjects)),
  );

/** The same in a transaction that others wait for: it must not need a second connection, which they may have. */
export const keysIn = (
  trx: TenantDb,
  vault: Vault,
  caller: Admitted,
  subjects: readonly string[],
  columns: readonly string[],
): Promise<ReadonlyMap<string, ColumnKeys>> =>
  opened(vault, caller, subjects, columns, () => wrappedIn(trx, caller.tenant, subjects));

async function opened(
  vault: Vault,
  caller: Admitted,
  subjects: readonly string[],
  columns: readonly string[],
  read: () => ReturnType<typeof wrappedIn>,
): Promise<ReadonlyMap<string, ColumnKeys>> {
  if (subjects.length === 0) return new Map();
  return retried(async () => {
    const asked = (await read()).map(({ bucket, subject_id: id, wrapped }) => ({ bucket, subject: { id, wrapped } }));
    if (asked.length === 0) return new Map<string, ColumnKeys>();
    const ids = asked.map(({ subject }) => subject.id);
    const capability = grant(vault, caller, 'open', ids, columns);
    const keys = await vault.keyd.open(capability, caller.tenant, asked, columns);
    return new Map(ids.map((id, index) => [id, keys[index]!]));
  });
}

async function wrappedIn(trx: TenantDb, tenant: string, subjects: readonly string[]) {
  const rows = await trx
    .selectFrom('keyring_subject as s')
    .innerJoin('keyring_key as k', (join) =>
      join.onRef('k.tenant_id', '=', 's.tenant_id').onRef('k.id', '=', 's.bucket_id'),
    )
    .select(['s.subject_id', 's.wrapped', 'k.id', 'k.epoch', 'k.wrapped as bucket_wrapped'])
    .where('s.tenant_id', '=', tenant)
    .where('k.tenant_id', '=', tenant)
    .where('s.subject_id', 'in', [...subjects])
    .execute();
  return rows.map(({ subject_id, wrapped, id, epoch, bucket_wrapped }) => ({
    subject_id,
    wrapped,
    bucket: { id, kind: 'bucket', epoch, wrapped: bucket_wrapped } satisfies EpochWrapped,
  }));
}

/** Holds the person still until the transaction ends. Throws Problem `vault.no-person`, `vault.fenced`, `vault.restricted`. */
export async function holdStill(trx: TenantDb, { tenant, beyond }: Admitted, subject: string): Promise<void> {
  const row = await trx
    .selectFrom('subject')
    .select('state')
    .where('tenant_id', '=', tenant)
    .where('id', '=', subject)
    .forShare()
    .executeTakeFirst();
  if (!row) throw noPerson();
  if (row.state === 'fenced') throw fenced();
  if (row.state === 'restricted' && !beyond) throw restricted();
}

export const noPerson = (): Problem =>
  new Problem('vault.no-person', {
    happened: 'There is no such person in the vault.',
    unchanged: 'Nothing was changed.',
    next: 'Look for them by e-mail or telephone. Somebody who was erased does not come back.',
  });

const fenced = (): Problem =>
  new Problem('vault.fenced', {
    happened: 'This person is being erased.',
    unchanged: 'Nothing was saved about them.',
    next: 'Nothing more is needed: the erasure ends by itself and leaves a certificate in the ledger.',
  });

export const restricted = (): Problem =>
  new Problem('vault.restricted', {
    happened: 'The use of this person’s data is restricted (Art. 18 GDPR): it is kept, and used for nothing else.',
    unchanged: 'Nothing was shown and nothing was changed.',
    next: 'Lift the restriction when its reason is gone, or name a purpose of the law.',
  });
