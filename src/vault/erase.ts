// Erasure: write before you destroy. Each state is durable before the next step begins, and every step can be repeated (decision 17).
import { sql } from 'kysely';
import { Problem, newId } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { noPerson } from './keys-of.ts';
import { tellChange } from './preferences.ts';
import { rotate } from './rotate.ts';
import { type Admitted, type Caller, type Vault, admit } from './vault.ts';

export interface Erasure {
  id: string;
  state: 'fenced' | 'removed' | 'rewrapped' | 'done';
  /** How many people. */
  count: number;
  reason: string;
  startedAt: string;
  doneAt: string | null;
  /** Rows that were deleted. */
  rows: number;
  /** Objections that still count afterwards, as marks that lead to nobody (Art. 17(3)(b), 21(3) GDPR). */
  kept: number;
  /** The ledger's entry that certifies it; its receipt is the certificate. */
  certificate: string | null;
}

/**
 * Erases people, to the end: afterwards no row, no index, and no older copy of the database opens anything of them. Returns the finished
 * erasure. When it is cut short, `resumeErasures` ends it. `reason`: a request's id, or a rule's. Throws Problem `vault.no-person`.
 */
export async function erasePeople(
  vault: Vault,
  caller: Caller,
  subjects: readonly string[],
  reason: string,
): Promise<Erasure> {
  const id = await fence(vault, caller, subjects, reason);
  await remove(vault, caller.tenant, id);
  await rotate(vault, caller.tenant);
  return (await erasureOf(vault, caller.tenant, id))!;
}

/**
 * Erases one person. When their rows are gone and keys cannot be destroyed now, the open erasure is the answer: `resumeErasures` ends it.
 * Somebody who is being erased already: that erasure. Throws Problem `vault.no-person`.
 */
export async function erasePerson(vault: Vault, caller: Caller, subject: string, reason: string): Promise<Erasure> {
  await admit(vault, caller, 'erase');
  const { tenant } = caller;
  const [running] = await erasures(vault, tenant, { subject, limit: 1 });
  return finishNow(vault, tenant, running?.id ?? (await fence(vault, caller, [subject], reason)));
}

/** As far as it can be brought now; `resumeErasures` ends what is left. */
export async function finishNow(vault: Vault, tenant: string, id: string): Promise<Erasure> {
  await remove(vault, tenant, id);
  await rotate(vault, tenant).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
  return (await erasureOf(vault, tenant, id))!;
}

/** Ends what was begun: after a crash, and by a job. */
export async function resumeErasures(vault: Vault, tenant: string): Promise<void> {
  const open = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('erasure')
      .select(['id', 'state'])
      .where('tenant_id', '=', tenant)
      .where('state', '<>', 'done')
      .orderBy('started_at')
      .execute(),
  );
  for (const { id, state } of open) if (state === 'fenced') await remove(vault, tenant, id);
  await rotate(vault, tenant);
}

/** Nothing may be written about these people from now on, and the intent stands in the ledger. */
export async function fence(
  vault: Vault,
  caller: Caller,
  subjects: readonly string[],
  reason: string,
): Promise<string> {
  const admitted = await admit(vault, caller, 'erase');
  return withTenant(vault.db, caller.tenant, (trx) => fenceIn(trx, vault, admitted, subjects, reason));
}

/** The same in a transaction that does more. */
export async function fenceIn(
  trx: TenantDb,
  vault: Vault,
  caller: Admitted,
  subjects: readonly string[],
  reason: string,
): Promise<string> {
  const { tenant, principal } = caller;
  const people = [...new Set(subjects)].toSorted();
  const id = newId(vault.clock);
  const { numUpdatedRows } = await trx
    .updateTable('subject')
    .set({ state: 'fenced' })
    .where('tenant_id', '=', tenant)
    .where('id', 'in', people)
    .where('state', '<>', 'fenced')
    .executeTakeFirst();
  if (people.length === 0 || Number(numUpdatedRows) !== people.length) throw noPerson();
  const kept = await vault.remaining(vault, trx, tenant, people);
  const started_at = vault.clock.now().toString();
  await trx
    .insertInto('erasure')
    .values({
      tenant_id: tenant,
      id,
      state: 'fenced',
      subjects: people,
      started_at,
      reason,
      principal,
      count: people.length,
      kept,
    })
    .execute();
  await noteAccess(trx, vault, caller, { act: 'erase', columns: ['subject.*'], subjects: people });
  for (const subject of people)
    await tellChange(trx, vault, tenant, subject, { channel: null, purpose: null, state: 'erased' });
  const data = { erasure: id, people: people.length, kept, by: principal };
  await record(trx, tenant, { kind: 'erasure.begun', data }, vault.clock);
  return id;
}

/** Deletes rows, index and keys of the people of an erasure, and remembers in which buckets those keys were. */
export const remove = ({ db, clock }: Vault, tenant: string, id: string): Promise<void> =>
  withTenant(db, tenant, async (trx) => {
    const erasure = await trx
      .selectFrom('erasure')
      .select(['state', 'subjects'])
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (erasure.state !== 'fenced') return;
    // Locked: a rotation must not move them into another bucket unseen.
    const held = await trx
      .selectFrom('keyring_subject')
      .select('bucket_id')
      .where('tenant_id', '=', tenant)
      .where('subject_id', 'in', erasure.subjects)
      .forUpdate()
      .execute();
    const buckets = [...new Set(held.map((row) => row.bucket_id))];
    const rows = await removeRows(trx, tenant, erasure.subjects);
    await trx
      .updateTable('erasure')
      .set({ state: 'removed', rows_removed: rows, buckets })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .execute();
    await record(trx, tenant, { kind: 'erasure.removed', data: { erasure: id, rows } }, clock);
  });

/** One table after the other, so that every row is counted; foreign keys would take along what was forgotten here. */
async function removeRows(trx: TenantDb, tenant: string, subjects: string[]): Promise<number> {
  let rows = 0;
  for (const table of ['keyring_index', 'keyring_subject', 'file', 'preference', 'choice_link', 'record'] as const) {
    const { numDeletedRows } = await trx
      .deleteFrom(table)
      .where('tenant_id', '=', tenant)
      .where('subject_id', 'in', subjects)
      .executeTakeFirst();
    rows += Number(numDeletedRows);
  }
  const { numDeletedRows } = await trx
    .deleteFrom('subject')
    .where('tenant_id', '=', tenant)
    .where('id', 'in', subjects)
    .executeTakeFirst();
  return rows + Number(numDeletedRows);
}

export async function erasureOf(vault: Pick<Vault, 'db'>, tenant: string, id: string): Promise<Erasure | null> {
  return (await erasures(vault, tenant, { id, limit: 1 }))[0] ?? null;
}

/** Newest first. `before`: the id of the last one of the page before; `subject`: those under way that concern this person. */
export async function erasures(
  { db }: Pick<Vault, 'db'>,
  tenant: string,
  { id, before, subject, limit }: { id?: string; before?: string; subject?: string; limit: number },
): Promise<Erasure[]> {
  const rows = await withTenant(db, tenant, (trx) => {
    let query = trx.selectFrom('erasure').selectAll().where('tenant_id', '=', tenant);
    if (id !== undefined) query = query.where('id', '=', id);
    // Ids are of version 7: later ones are greater.
    if (before !== undefined) query = query.where('id', '<', before);
    if (subject !== undefined) query = query.where(sql<boolean>`${subject}::uuid = any(subjects)`);
    return query.orderBy('id', 'desc').limit(limit).execute();
  });
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    count: row.count,
    reason: row.reason,
    startedAt: row.started_at,
    doneAt: row.done_at,
    rows: row.rows_removed,
    kept: row.kept,
    certificate: row.certificate,
  }));
}
