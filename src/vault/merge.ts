// Two who are one person: what is known of the other is resealed under the keys of the one who stays, then the other is erased.
import { sql } from 'kysely';
import { Problem, type Secret, newId } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { type Erasure, fenceIn, finishNow } from './erase.ts';
import { fileColumns } from './files.ts';
import type { ColumnKeys } from './keyd/contract.ts';
import { keysOf, noPerson, restricted } from './keys-of.ts';
import { changedMeanwhile, restingOf } from './records.ts';
import { commitTo, ledgerColumn, openBytes, placeOf, sealBytes } from './seal.ts';
import { type Resting, type Spot, asColumns, columnsOf, openField, sealField } from './sealed-record.ts';
import { type Admitted, type Caller, type Vault, admit } from './vault.ts';

export interface Merged {
  /** That of the other. */
  erasure: Erasure;
  /** Fields of the contact in which the two say something else: what the one who stays says was kept, the rest is gone. */
  differs: readonly string[];
}

export interface MergeChoice {
  /** What is kept with the erasure of the other; absent: `merge`. */
  reason?: string;
  /** Fields of the contact in which the other's word stays, where the two say something else. */
  take?: readonly string[];
  /** Revisions of the two contacts that were looked at. */
  seen?: { keep: number; other: number };
}

/** Two people in one transaction. */
interface Pair {
  trx: TenantDb;
  caller: Admitted;
  keep: string;
  other: string;
  choice: MergeChoice;
  /** The keys of some columns of both. */
  keys: (columns: readonly string[]) => Promise<{ keep: ColumnKeys; other: ColumnKeys }>;
}

/**
 * Joins `other` into `keep`, whose contact is completed, and changed only where `take` says so. A refusal to be written to wins over a wish. Everything moves in one
 * transaction, in which the other's erasure begins; a crash after it leaves an erasure that `resumeErasures` ends. Throws Problem
 * `vault.no-person`, `vault.restricted`, `vault.same-person`, `vault.changed-meanwhile`, and what `admit` throws.
 */
export async function mergePeople(
  vault: Vault,
  caller: Caller,
  keep: string,
  other: string,
  choice: MergeChoice = {},
): Promise<Merged> {
  const admitted = await admit(vault, caller, 'erase');
  const { tenant, principal } = caller;
  if (keep === other) throw samePerson();
  const { id, differs } = await withTenant(vault.db, tenant, async (trx) => {
    await holdBoth(trx, admitted, keep, other);
    const pair: Pair = {
      trx,
      caller: admitted,
      keep,
      other,
      choice,
      async keys(columns) {
        // Nobody looks at anything: the house opens and closes it again.
        const asking = { ...admitted, principal: 'job:merge' };
        const found = await keysOf(vault, asking, [keep, other], [...new Set([...columns, ledgerColumn])]);
        if (found.size < 2) throw noPerson();
        return { keep: found.get(keep)!, other: found.get(other)! };
      },
    };
    const joined = await joinContacts(pair);
    const records = await moveRecords(pair);
    const files = await moveFiles(pair);
    await movePreferences(pair);
    await moveChoices(pair);
    const now = vault.clock.now().toString();
    await trx
      .updateTable('record')
      .set({ changed_at: now })
      .where('tenant_id', '=', tenant)
      .where('id', 'in', [...joined.touched, ...records])
      .execute();
    const keys = await pair.keys([]);
    const merge = newId(vault.clock);
    const data = {
      merge,
      person: commitTo(keys.keep.get(ledgerColumn)!, merge),
      other: commitTo(keys.other.get(ledgerColumn)!, merge),
      records: records.length,
      files,
      by: principal,
    };
    await record(trx, tenant, { kind: 'people.merged', data }, vault.clock);
    await noteAccess(trx, vault, admitted, { act: 'write', columns: ['subject.*'], subjects: [keep, other] });
    return { id: await fenceIn(trx, vault, admitted, [other], choice.reason ?? 'merge'), differs: joined.differs };
  });
  return { erasure: await finishNow(vault, tenant, id), differs };
}

/** Locks both, and gives the one who stays what the other has of organisation, last interaction and restriction. */
async function holdBoth(trx: TenantDb, { tenant, beyond }: Admitted, keep: string, other: string): Promise<void> {
  const rows = await trx
    .selectFrom('subject')
    .select(['id', 'state', 'organisation_id', 'last_interaction_at'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', [keep, other])
    .where('kind', '=', 'person')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rows.length < 2 || rows.some(({ state }) => state === 'fenced')) throw noPerson();
  const bound = rows.some(({ state }) => state === 'restricted');
  if (bound && !beyond) throw restricted();
  const [kept, gone] = [rows.find(({ id }) => id === keep)!, rows.find(({ id }) => id === other)!];
  const dates = rows.flatMap((row) => row.last_interaction_at ?? []);
  await trx
    .updateTable('subject')
    .set({
      state: bound ? 'restricted' : 'active',
      organisation_id: kept.organisation_id ?? gone.organisation_id,
      last_interaction_at: dates.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null,
    })
    .where('tenant_id', '=', tenant)
    .where('id', '=', keep)
    .execute();
}

/** What the contact of the one who stays lacks comes from the other's, which then goes. */
async function joinContacts({
  trx,
  caller: { tenant },
  keep,
  other,
  choice: { take = [], seen },
  keys,
}: Pair): Promise<{ differs: string[]; touched: string[] }> {
  const rows = await trx
    .selectFrom('record')
    .select(['id', 'subject_id', 'revision', 'sealed', 'clear', 'lineage'])
    .where('tenant_id', '=', tenant)
    .where('subject_id', 'in', [keep, other])
    .where('type', '=', 'contact')
    .execute();
  const mine = rows.find((row) => row.subject_id === keep);
  const theirs = rows.find((row) => row.subject_id === other);
  if (seen && (mine?.revision !== seen.keep || theirs?.revision !== seen.other)) throw changedMeanwhile();
  // Without a contact to complete, the other's moves like any record.
  if (!mine || !theirs) return { differs: [], touched: [] };
  const [has, brings] = [restingOf(mine), restingOf(theirs)];
  const fields = [...Object.keys(brings.sealed), ...Object.keys(brings.clear)];
  const inBoth = fields.filter((field) => field in has.sealed || field in has.clear);
  const missing = fields.filter((field) => !inBoth.includes(field));
  const own = await keys(columnsOf({ name: 'contact' }, fields));
  const spot = (record: string, field: string, { lineage }: Resting): Spot => ({
    tenant,
    record,
    column: `contact.${field}`,
    lineage: lineage[field],
  });
  const open = (key: ColumnKeys, id: string, resting: Resting, field: string) =>
    field in resting.clear
      ? resting.clear[field]!
      : openField(key.get(`contact.${field}`)!, spot(id, field, resting), resting.sealed[field]!);
  const differs = inBoth.filter(
    (field) =>
      JSON.stringify(open(own.keep, mine.id, has, field)) !== JSON.stringify(open(own.other, theirs.id, brings, field)),
  );
  const taken = differs.filter((field) => take.includes(field));
  const moving = [...missing, ...taken];
  for (const field of moving) {
    has.lineage[field] = brings.lineage[field]!;
    const value = open(own.other, theirs.id, brings, field);
    delete has.clear[field];
    delete has.sealed[field];
    if (field in brings.clear) has.clear[field] = value;
    else has.sealed[field] = sealField(own.keep.get(`contact.${field}`)!, spot(mine.id, field, has), value);
  }
  await trx
    .updateTable('record')
    .set((set) => ({ ...asColumns(has), revision: set('revision', '+', 1) }))
    .where('tenant_id', '=', tenant)
    .where('id', '=', mine.id)
    .execute();
  const columns = columnsOf({ name: 'contact' }, moving);
  if (columns.length > 0) {
    // What is found by the old value is found by it no more.
    await trx
      .deleteFrom('keyring_index')
      .where('tenant_id', '=', tenant)
      .where('record_id', '=', mine.id)
      .where('field', 'in', columns)
      .execute();
    await trx
      .updateTable('keyring_index')
      .set({ record_id: mine.id, subject_id: keep })
      .where('tenant_id', '=', tenant)
      .where('record_id', '=', theirs.id)
      .where('field', 'in', columns)
      .execute();
  }
  // Files of the contact would go with it.
  await trx
    .updateTable('file')
    .set({ record_id: mine.id })
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', theirs.id)
    .execute();
  await trx.deleteFrom('record').where('tenant_id', '=', tenant).where('id', '=', theirs.id).execute();
  return { differs: differs.filter((field) => !taken.includes(field)), touched: [mine.id] };
}

/** Records keep their ids; their values change the key. */
async function moveRecords({ trx, caller: { tenant }, keep, other, keys }: Pair): Promise<string[]> {
  const moved: string[] = [];
  for (;;) {
    const rows = await trx
      .selectFrom('record')
      .select(['id', 'type', 'sealed', 'clear', 'lineage'])
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', other)
      .orderBy('id')
      .limit(200)
      .execute();
    if (rows.length === 0) return moved;
    const resting = rows.map((row) => ({ ...row, ...restingOf(row) }));
    const own = await keys(resting.flatMap((row) => columnsOf({ name: row.type }, Object.keys(row.sealed))));
    for (const { id, type, sealed, lineage } of resting) {
      const again = Object.entries(sealed).map(([field, value]) => {
        const column = `${type}.${field}`;
        const spot = { tenant, record: id, column, lineage: lineage[field] };
        return [field, sealField(own.keep.get(column)!, spot, openField(own.other.get(column)!, spot, value))];
      });
      await trx
        .updateTable('record')
        .set((set) => ({
          subject_id: keep,
          sealed: JSON.stringify(Object.fromEntries(again)),
          revision: set('revision', '+', 1),
        }))
        .where('tenant_id', '=', tenant)
        .where('id', '=', id)
        .execute();
      moved.push(id);
    }
    await trx
      .updateTable('keyring_index')
      .set({ subject_id: keep })
      .where('tenant_id', '=', tenant)
      .where(
        'record_id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  }
}

/** One after the other: each may have 25 MB. */
async function moveFiles({ trx, caller: { tenant }, keep, other, keys }: Pair): Promise<number> {
  const own = await keys(Object.values(fileColumns));
  for (let moved = 0; ; moved++) {
    const row = await trx
      .selectFrom('file')
      .select(['id', 'head', 'content'])
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', other)
      .limit(1)
      .executeTakeFirst();
    if (!row) return moved;
    const again = (column: string, bytes: Uint8Array): Buffer => {
      const key = (whose: ColumnKeys): Secret<Buffer> => whose.get(column)!;
      const place = placeOf(tenant, 'file', row.id, column);
      return sealBytes(key(own.keep), place, openBytes(key(own.other), place, bytes));
    };
    const resealed = { head: again(fileColumns.head, row.head), content: again(fileColumns.content, row.content) };
    await trx
      .updateTable('file')
      .set({ subject_id: keep, ...resealed })
      .where('tenant_id', '=', tenant)
      .where('id', '=', row.id)
      .execute();
  }
}

const moveChoices = ({ trx, caller: { tenant }, keep, other }: Pair) =>
  sql`
    insert into upheld.choice_link (tenant_id, subject_id, choice, at)
    select tenant_id, ${keep}, choice, at from upheld.choice_link where tenant_id = ${tenant} and subject_id = ${other}
    on conflict do nothing`.execute(trx);

/** Of each yes and each no the newer word, and a confirmed yes before any other: which counts is decided from both, as always. */
const movePreferences = ({ trx, caller: { tenant }, keep, other }: Pair) =>
  sql`
    insert into upheld.preference as mine (tenant_id, subject_id, channel, topic, wants, source, policy_version, at,
           asked_at, text_sha256, permission)
    select tenant_id, ${keep}, channel, topic, wants, source, policy_version, at, asked_at, text_sha256, permission
      from upheld.preference where tenant_id = ${tenant} and subject_id = ${other}
    on conflict (tenant_id, subject_id, channel, topic, wants) do update
       set source = excluded.source, policy_version = excluded.policy_version, at = excluded.at,
           asked_at = excluded.asked_at, text_sha256 = excluded.text_sha256, permission = excluded.permission
     where (coalesce(excluded.asked_at, '-infinity'), excluded.at) > (coalesce(mine.asked_at, '-infinity'), mine.at)`.execute(
    trx,
  );

const samePerson = (): Problem =>
  new Problem('vault.same-person', {
    happened: 'These are the same person already.',
    unchanged: 'Nothing was changed.',
    next: 'Name another one.',
  });
