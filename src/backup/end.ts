// Ends old backups of the whole house: by the shortest time that a published policy promises, each end told to the ledgers.
import { allTenants } from '#access';
import { type Clock, Problem } from '#base';
import { record } from '#ledger';
import type { Policy } from '#policy';
import { publishedVersion } from '#publish';
import { type Db, withTenant } from '#store';
import { type Ended, endOf, endOld } from './age.ts';
import type { BackupSet } from './manifest.ts';
import type { Shelf } from './shelf.ts';

export interface BackupHouse {
  readonly db: Db;
  readonly clock: Clock;
  readonly shelves: Readonly<Record<BackupSet, Shelf>>;
}

/** The shortest time that these policies promise to keep backups, and the fact that says it; null when none says one. */
export function keepPromised(
  policies: readonly Pick<Policy, 'backups'>[],
  clock: Clock,
): { keep: string; fact: string } | null {
  const from = clock.now();
  const length = (keep: string): number => endOf(from, keep).epochMilliseconds;
  return (
    policies
      .flatMap(({ backups }) => backups)
      .flatMap(({ id, keep }) => (keep === undefined ? [] : [{ keep, fact: id }]))
      .toSorted((one, other) => length(one.keep) - length(other.keep))[0] ?? null
  );
}

/**
 * `keep` (ISO 8601): a time of the owner's own, which counts where it is shorter than what is promised. Null: neither says how long.
 * Throws Problem `backup.clock`.
 */
export async function endOldBackups(
  house: BackupHouse,
  { keep = null, clockIsRight = false }: { keep?: string | null; clockIsRight?: boolean } = {},
): Promise<({ keep: string } & Record<BackupSet, Ended>) | null> {
  const { db, clock, shelves } = house;
  const tenants = (await allTenants(db)).map(({ id }) => id);
  const policies: (Policy | null)[] = [];
  for (const tenant of tenants) policies.push((await publishedVersion(db, tenant, 'latest'))?.policy ?? null);
  const own = keep === null ? [] : [{ backups: [{ id: 'own', keep }] }];
  const counts = keepPromised([...policies.flatMap((policy) => policy ?? []), ...own], clock);
  if (!counts) return null;
  const tellAll = (set: BackupSet) => async (gone: readonly string[]) => {
    for (const [at, tenant] of tenants.entries()) {
      const facts = policies[at]?.backups.flatMap(({ id, keep: says }) => (says === undefined ? [] : [id])) ?? [];
      const data = { set, count: gone.length, backups: gone.join(' '), keep: counts.keep };
      await withTenant(db, tenant, (trx) => record(trx, tenant, { kind: 'backup.removed', facts, data }, clock));
    }
  };
  const end = (set: BackupSet): Promise<Ended> =>
    endOld(shelves[set], { keep: counts.keep, clock, clockIsRight, tell: tellAll(set) });
  // Whatever becomes of the one, the other is looked at.
  const [data, keyring] = await Promise.allSettled([end('data'), end('keyring')]);
  if (data.status === 'rejected') throw data.reason;
  if (keyring.status === 'rejected') throw keyring.reason;
  return { keep: counts.keep, data: data.value, keyring: keyring.value };
}

export const nothingSaysHowLong = (): Problem =>
  new Problem('backup.no-period', {
    happened: 'No published policy says how long backups are kept, and no --days was given.',
    unchanged: 'No backup was deleted.',
    next: 'Say it in the policy, or give the days: npm run upheld -- backup prune --days 45',
  });
