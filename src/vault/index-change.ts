// Replacing the key of the blind index: everything is written under a new key too, then the old key goes, its rows, its epoch (decision 19).
import { sql } from 'kysely';
import { Problem, newId } from '#base';
import { type TenantDb, withTenant } from '#store';
import { type IndexChange, type Passed, carryIn, lacking } from './index-carry.ts';
import { currentEpoch, keep, mint } from './keyring.ts';
import { rotate } from './rotate.ts';
import { type Admitted, type Vault, admit } from './vault.ts';

/** So long a key of the index is used. Days. */
export const indexKeyDays = 30;

/** Rows taken away in one transaction. */
const cleared = 5000;

/** Replaces the key when it is old enough, or goes on with a replacement; for so many milliseconds at most, then the next call goes on. */
export async function keepIndexKeyFresh(vault: Vault, tenant: string, milliseconds = 300_000): Promise<void> {
  if (await isDue(vault, tenant)) await beginIndexChange(vault, tenant, 'job:index-key');
  const now = (): number => vault.clock.now().epochMilliseconds;
  const until = now() + milliseconds;
  for await (const _ of indexChangeSteps(vault, tenant)) if (now() > until) return;
}

async function isDue({ db, clock }: Vault, tenant: string): Promise<boolean> {
  const since = clock
    .now()
    .subtract({ hours: 24 * indexKeyDays })
    .toString();
  const row = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('keyring_key')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('kind', '=', 'index')
      .where('coming', '=', false)
      .where('made_at', '<=', since)
      .executeTakeFirst(),
  );
  return row !== undefined;
}

/**
 * Makes the key that comes; `by`: a principal. One that is under way already stays. False: there is no key yet that could be replaced.
 */
export async function beginIndexChange(vault: Vault, tenant: string, by: string): Promise<boolean> {
  for (;;) {
    const known = await withTenant(vault.db, tenant, async (trx) => ({
      key: await keyIn(trx, tenant),
      open: await openIn(trx, tenant),
    }));
    if (!known.key) return false;
    if (known.open) return true;
    const key = await mint(vault, tenant, 'index', await currentEpoch(vault, tenant));
    const begun = await withTenant(vault.db, tenant, async (trx) => {
      // The epoch first, as a rotation does. False: it ended meanwhile.
      if (!(await holdEpoch(trx, tenant, key.epoch))) return false;
      // Two may begin at once: the second one waits here, and finds what the first one began.
      const from = await keyIn(trx, tenant, 'hold');
      if (!from || (await openIn(trx, tenant))) return false;
      await keep(trx, vault, tenant, key, 0, true);
      await trx
        .insertInto('keyring_index_change')
        .values({
          tenant_id: tenant,
          id: newId(vault.clock),
          state: 'carrying',
          key_from: from.id,
          key_to: key.id,
          principal: by,
          started_at: vault.clock.now().toString(),
        })
        .execute();
      return true;
    });
    if (begun) return true;
  }
}

/**
 * Goes on with a replacement to its end. What was done up to each yield is durable, and whoever stops there, or crashes anywhere, is followed
 * by the next one; two may go on at once. Throws Problem `vault.index-stuck` when rows are left that do not fit their values.
 */
export async function* indexChangeSteps(vault: Vault, tenant: string): AsyncGenerator<void, void, void> {
  for (let state: IndexChange['state'] | null = null; ;) {
    const change = await withTenant(vault.db, tenant, (trx) => openIn(trx, tenant));
    // What a step could not change waits for somebody else, and for the next call.
    if (!change || change.state === state) return;
    state = change.state;
    if (state === 'carrying') yield* carryAll(vault, tenant, change);
    else if (state === 'clearing') yield* clearAll(vault, tenant, change);
    else {
      await rotate(vault, tenant);
      yield;
    }
  }
}

async function* carryAll(vault: Vault, tenant: string, change: IndexChange): AsyncGenerator<void, void, void> {
  const caller = { tenant, principal: 'job:index-key', actor: 'house', purpose: 'law:accountability' } as const;
  const house = await admit(vault, caller, 'read');
  // Those whom somebody wrote about when it was their turn come in a second pass.
  for (let passes = 1; passes <= 3; passes++) {
    let passed: Passed = { last: null, stuck: 0 };
    let stuck = 0;
    do {
      const { last } = passed;
      passed = await withTenant(vault.db, tenant, (trx) => carryIn(trx, vault, house, change, last));
      stuck += passed.stuck;
      yield;
    } while (passed.last !== null);
    await withTenant(vault.db, tenant, (trx) => noteStuck(trx, tenant, change, stuck));
    const ended = await endOldKey(vault, tenant, house, change);
    if (ended) {
      yield;
      return;
    }
    if (stuck > 0) throw isStuck(stuck);
  }
}

/**
 * The one moment in which nobody can write an address: the last rows are carried, the old key goes, the new one takes its place. False: some
 * rows are still without, or somebody was writing for ten seconds.
 */
async function endOldKey(vault: Vault, tenant: string, house: Admitted, change: IndexChange): Promise<boolean> {
  try {
    return await withTenant(vault.db, tenant, async (trx) => {
      await sql`set local lock_timeout = '10s'`.execute(trx);
      // Waits for everybody who writes under it; whoever comes now waits for us, and is then refused and asks for the key anew.
      const old = await keyIn(trx, tenant, 'remove');
      if (old?.id !== change.key_from) return true;
      await carryIn(trx, vault, house, change, null);
      const { rows } = await sql`
        select 1 from upheld.keyring_index i where ${lacking(change, tenant)} limit 1`.execute(trx);
      if (rows.length > 0) return false;
      await trx.deleteFrom('keyring_key').where('tenant_id', '=', tenant).where('id', '=', change.key_from).execute();
      await trx
        .updateTable('keyring_key')
        .set({ coming: false })
        .where('tenant_id', '=', tenant)
        .where('id', '=', change.key_to)
        .execute();
      await goTo(trx, tenant, change, 'clearing');
      return true;
    });
  } catch (error) {
    // lock_not_available
    if ((error as { code?: string }).code === '55P03') return false;
    throw error;
  }
}

/** Rows under a key that is gone find nobody any more; they are still about people. */
async function* clearAll(vault: Vault, tenant: string, change: IndexChange): AsyncGenerator<void, void, void> {
  for (;;) {
    const left = await withTenant(vault.db, tenant, async (trx) => {
      const { numAffectedRows } = await sql`
        delete from upheld.keyring_index
         where tenant_id = ${tenant} and key_id = ${change.key_from} and ctid = any(array(
           select ctid from upheld.keyring_index
            where tenant_id = ${tenant} and key_id = ${change.key_from} limit ${cleared}))`.execute(trx);
      if (numAffectedRows === 0n) await goTo(trx, tenant, change, 'replaced');
      return numAffectedRows !== 0n;
    });
    yield;
    if (!left) return;
  }
}

const goTo = (trx: TenantDb, tenant: string, { id, state: from }: IndexChange, to: IndexChange['state']) =>
  trx
    .updateTable('keyring_index_change')
    .set({ state: to })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', '=', from)
    .execute();

const noteStuck = (trx: TenantDb, tenant: string, { id }: IndexChange, stuck: number) =>
  trx
    .updateTable('keyring_index_change')
    .set({ stuck })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('stuck', '<>', stuck)
    .execute();

const openIn = (trx: TenantDb, tenant: string): Promise<IndexChange | undefined> =>
  trx
    .selectFrom('keyring_index_change')
    .select(['id', 'state', 'key_from', 'key_to'])
    .where('tenant_id', '=', tenant)
    .where('state', '<>', 'done')
    .executeTakeFirst();

/** The key that everybody is found under. `hold`: nobody else replaces it; `remove`: nobody writes under it either. */
function keyIn(trx: TenantDb, tenant: string, how?: 'hold' | 'remove'): Promise<{ id: string } | undefined> {
  let query = trx
    .selectFrom('keyring_key')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('kind', '=', 'index')
    .where('coming', '=', false);
  if (how === 'hold') query = query.forNoKeyUpdate();
  if (how === 'remove') query = query.forUpdate();
  return query.executeTakeFirst();
}

async function holdEpoch(trx: TenantDb, tenant: string, number: number): Promise<boolean> {
  const row = await trx
    .selectFrom('keyring_epoch')
    .select('number')
    .where('tenant_id', '=', tenant)
    .where('number', '=', number)
    .where('state', '=', 'current')
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

const isStuck = (count: number): Problem =>
  new Problem('vault.index-stuck', {
    happened: `The key of the index is not replaced yet: of ${count} addresses or numbers the value does not open, or is not the one that is looked for.`,
    unchanged: 'Everybody is found as before. The old key stays until all are carried over.',
    next: 'Treat it as a security incident if nobody changed the database by hand. Restore those records from a backup, or enter the values again.',
  });
