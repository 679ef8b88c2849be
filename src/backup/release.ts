// Release: a person has looked at what was put back. Whoever was erased since leaves again, sessions end, and a ledger that may lack entries goes on under another name.
import type { Client } from 'pg';
import { allTenants } from '#access';
import { type Clock, Problem } from '#base';
import { type FileWitness, parseCheckpoint, record } from '#ledger';
import { type Db, withTenant } from '#store';
import { type Vault, fence, resumeErasures } from '#vault';
import { type Quarantine, endQuarantine, quarantineOf } from './quarantine.ts';

export interface ReleasingHouse {
  readonly home: string;
  readonly db: Db;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly whole: <T>(act: (client: Client) => Promise<T>) => Promise<T>;
  readonly witness: FileWitness;
}

export interface Released {
  readonly backup: string;
  readonly taken: string;
  readonly companies: readonly {
    readonly tenant: string;
    /** Whose rows came back without a key, and were removed again. */
    readonly erased: number;
    /** Keys of people who came after the backup, and whose data is lost. */
    readonly orphans: number;
    /** The name under which its ledger ended; null: it goes on as it was. */
    readonly ended: string | null;
  }[];
}

/** Each step may be repeated. Throws Problem `backup.quarantine` where nothing waits to be released. */
export async function release(house: ReleasingHouse): Promise<Released> {
  const { home, db, clock, vault, whole } = house;
  const waits = await quarantineOf(home);
  if (waits?.state !== 'restored') throw nothingWaits();
  await whole((client) => client.query('delete from auth.session'));
  const companies: Released['companies'][number][] = [];
  for (const { id: tenant } of await allTenants(db)) {
    const orphans = await whole((client) => dropOrphans(client, tenant));
    const erased = await eraseAgain(vault, tenant);
    await resumeErasures(vault, tenant);
    const ended = await renameLedger(house, tenant, waits);
    const data = { backup: waits.backup, taken: waits.taken, erased, ended };
    await withTenant(db, tenant, (trx) => record(trx, tenant, { kind: 'backup.restored', data }, clock));
    companies.push({ tenant, erased, orphans, ended });
  }
  await endQuarantine(home);
  return { backup: waits.backup, taken: waits.taken, companies };
}

/** Keys of people whose rows are not in the backup: the newest keyring knows them, the older data does not. */
async function dropOrphans(client: Client, tenant: string): Promise<number> {
  await client.query(
    `delete from upheld.keyring_index k where tenant_id = $1
        and not exists (select from upheld.record r where r.tenant_id = k.tenant_id and r.id = k.record_id)`,
    [tenant],
  );
  const { rowCount } = await client.query(
    `delete from upheld.keyring_subject k where tenant_id = $1
        and not exists (select from upheld.subject s where s.tenant_id = k.tenant_id and s.id = k.subject_id)`,
    [tenant],
  );
  return rowCount ?? 0;
}

const atOnce = 500;

/** Nobody without a key can be read; their rows must go all the same (Art. 17 GDPR). */
async function eraseAgain(vault: Vault, tenant: string): Promise<number> {
  const caller = { tenant, principal: 'job:restore', actor: 'house', purpose: 'law:accountability' } as const;
  for (let erased = 0; ;) {
    const people = await withTenant(vault.db, tenant, (trx) =>
      trx
        .selectFrom('subject as s')
        .leftJoin('keyring_subject as k', (join) =>
          join.onRef('k.tenant_id', '=', 's.tenant_id').onRef('k.subject_id', '=', 's.id'),
        )
        .select('s.id')
        .where('s.tenant_id', '=', tenant)
        .where('k.subject_id', 'is', null)
        .where('s.state', '<>', 'fenced')
        .limit(atOnce)
        .execute(),
    );
    if (people.length === 0) return erased;
    const ids = people.map(({ id }) => id);
    await fence(vault, caller, ids, 'restore');
    erased += ids.length;
  }
}

/**
 * Entries between the backup and the loss may have been given out and are not here. Two histories under one name would be a lie, so the
 * log ends under its name, and goes on under another, with all that is here. It stays as it is where the last checkpoint that was given
 * out is known and lies within it.
 */
async function renameLedger(
  { clock, whole, witness }: ReleasingHouse,
  tenant: string,
  { taken }: Quarantine,
): Promise<string | null> {
  return whole(async (client) => {
    const { rows } = await client.query<{ origin: string; size: string; checkpoint: string | null }>(
      'select origin, size, checkpoint from upheld.ledger where tenant_id = $1',
      [tenant],
    );
    const [head] = rows;
    if (!head) return null;
    const seen = await witness.seen(tenant);
    const known = seen === null ? null : parseCheckpoint(seen);
    if (known && known.origin === head.origin && known.size <= Number(head.size) && seen === head.checkpoint)
      return null;
    const stamp = clock.now().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
    const name = `${head.origin.replace(/\/since-\w+$/, '')}/since-${stamp}`;
    await witness.end(tenant);
    await client.query('begin');
    try {
      // The tables forbid it to everybody, and so they should: only a release may.
      await client.query('set local session_replication_role = replica');
      await client.query(
        'update upheld.ledger set origin = $2, checkpoint = null, fence = fence + 1 where tenant_id = $1',
        [tenant, name],
      );
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new Error(`the ledger of ${taken} could not be renamed`, { cause: error });
    }
    return head.origin;
  });
}

const nothingWaits = (): Problem =>
  new Problem('backup.quarantine', {
    happened: 'No data that was put back waits to be released.',
    unchanged: 'Nothing was changed.',
    next: 'Put a backup back first: npm run upheld -- backup restore --identity FILE',
  });
