// The access log: every access to personal data, by whom, for which purpose, to which fields. Each act is sealed by an entry of the ledger.
import { type Selectable, sql } from 'kysely';
import { Problem, hashOf, newId } from '#base';
import { inboxRow } from '#ledger';
import { type AccessAct, type Tables, type TenantDb, withTenant } from '#store';
import { isPurposeId } from './purposes.ts';
import type { Reserve } from './reserve.ts';
import type { Admitted, Caller, Vault } from './vault.ts';

export interface Accessed {
  act: AccessAct;
  /** Columns as `type.field`. */
  columns: readonly string[];
  /** Who was touched: a row for each, so that each sees it in their own timeline. */
  subjects: readonly string[];
  /** When nobody is named: how many were. */
  count?: number;
  /** What stands for the one person in the ledger. */
  commit?: (access: string) => string;
}

export interface AccessRow {
  id: string;
  batch: string;
  /** ISO 8601 instant. */
  at: string;
  principal: string;
  act: AccessAct;
  purpose: string;
  subject: string | null;
  columns: readonly string[];
  count: number;
  glass: string | null;
}

/**
 * Writes down a look, or an attempt at one, in a transaction of its own. While the database's disk is full it goes to the reserve, so that
 * looking goes on and nothing goes unseen; with room again the database has it before the next line.
 */
export async function logAccess(vault: Vault, caller: Caller | Admitted, accessed: Accessed): Promise<void> {
  const noted = notedOf(vault, caller, accessed);
  const { reserve } = vault;
  try {
    if (reserve && reserve.waiting > 0) await emptyReserve(vault);
    await withTenant(vault.db, caller.tenant, (trx) => write(trx, caller.tenant, [noted]));
  } catch (error) {
    const full = error instanceof Problem && error.code === 'store.no-room';
    if (!full || !reserve?.put(JSON.stringify(waitingOf(caller.tenant, noted)))) throw error;
  }
}

const emptying = new WeakMap<Reserve, Promise<void>>();

/** Brings what waits in the reserve into the database; a line that stands there already stays one. */
export async function emptyReserve(vault: Vault): Promise<void> {
  const { reserve } = vault;
  if (!reserve || reserve.waiting === 0) return;
  const running = emptying.get(reserve) ?? empty(vault, reserve).finally(() => emptying.delete(reserve));
  emptying.set(reserve, running);
  await running;
}

async function empty({ db }: Vault, reserve: Reserve): Promise<void> {
  const lines = reserve.lines().map((line) => JSON.parse(line) as Waiting);
  for (const { tenant, rows, entry } of lines)
    await withTenant(db, tenant, async (trx) => {
      const first = trx.selectFrom('access_log').select('id').where('tenant_id', '=', tenant);
      if (await first.where('id', '=', rows[0]!.id).executeTakeFirst()) return;
      await write(trx, tenant, [{ rows, entry: { id: entry.id, entry: Buffer.from(entry.entry, 'base64') } }]);
    });
  // A line that came while these were written waits for the next time.
  if (reserve.waiting === lines.length) reserve.clear();
}

interface Noted {
  rows: readonly AccessRow[];
  entry: { id: string; entry: Uint8Array };
}

/** A line of the reserve. */
interface Waiting {
  tenant: string;
  rows: readonly AccessRow[];
  /** The entry of the ledger, base64. */
  entry: { id: string; entry: string };
}

const waitingOf = (tenant: string, { rows, entry: { id, entry } }: Noted): Waiting => ({
  tenant,
  rows,
  entry: { id, entry: Buffer.from(entry).toString('base64') },
});

/** Writes each access down, and a digest of its rows into the ledger, in the transaction of the access itself. */
export async function noteAccess(
  trx: TenantDb,
  vault: Vault,
  caller: Caller | Admitted,
  ...accesses: readonly Accessed[]
): Promise<void> {
  const noted = accesses.map((accessed) => notedOf(vault, caller, accessed));
  await write(trx, caller.tenant, noted);
}

/** One statement for rows and entries, the rows as one value: this is done on every access. */
async function write(trx: TenantDb, tenant: string, noted: readonly Noted[]): Promise<void> {
  await sql`
    with logged as (
      insert into upheld.access_log
             (tenant_id, id, batch, at, principal, act, purpose, subject_id, columns, count, glass)
      select ${tenant}, id, batch, at, principal, act, purpose, subject, columns, count, glass
        from jsonb_to_recordset(${JSON.stringify(noted.flatMap(({ rows }) => rows))}) as row (
          id uuid, batch uuid, at timestamptz, principal text, act text, purpose text,
          subject uuid, columns text[], count int, glass uuid)
    )
    insert into upheld.ledger_inbox (tenant_id, id, entry)
    select ${tenant}, id, entry from unnest(
      ${noted.map(({ entry }) => entry.id)}::uuid[], ${noted.map(({ entry }) => Buffer.from(entry.entry))}::bytea[]
    ) as noted (id, entry)`.execute(trx);
}

function notedOf({ clock }: Vault, caller: Caller | Admitted, accessed: Accessed): Noted {
  const batch = newId(clock);
  const about = accessed.subjects.length > 0 ? accessed.subjects : [null];
  const rows = about.map((subject): AccessRow => ({
    id: newId(clock),
    batch,
    at: clock.now().toString({ smallestUnit: 'millisecond' }),
    principal: caller.principal,
    act: accessed.act,
    // What is no id was typed by somebody, and may say anything.
    purpose: isPurposeId(caller.purpose) ? caller.purpose : 'unknown',
    subject,
    columns: accessed.columns.toSorted(),
    count: subject === null ? (accessed.count ?? 0) : 1,
    glass: 'glass' in caller ? (caller.glass?.id ?? null) : null,
  }));
  const data = { access: batch, rows: rows.length, digest: digestOf(rows) };
  const person = accessed.commit && { person: accessed.commit(batch) };
  return {
    rows,
    entry: inboxRow(caller.tenant, { kind: 'access.logged', data: { ...data, ...person } }, clock),
  };
}

/** SHA-256 in hex over the rows of a batch, by id, as canonical JSON (RFC 8785). The random ids in them keep it from being guessed. */
export const digestOf = (rows: readonly AccessRow[]): string =>
  hashOf(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => ({ ...row, columns: [...row.columns] })));

export interface AccessQuery {
  subject?: string;
  principal?: string;
  act?: AccessAct;
  purpose?: string;
  /** Id of the last row of the page before. */
  before?: string;
  limit: number;
}

/** Newest first; of one person, of one member of staff or key, or all. */
export async function accesses(
  { db }: Pick<Vault, 'db'>,
  tenant: string,
  { subject, principal, act, purpose, before, limit }: AccessQuery,
): Promise<AccessRow[]> {
  const rows = await withTenant(db, tenant, (trx) => {
    let query = trx.selectFrom('access_log').selectAll().where('tenant_id', '=', tenant);
    if (subject !== undefined) query = query.where('subject_id', '=', subject);
    if (principal !== undefined) query = query.where('principal', '=', principal);
    if (act !== undefined) query = query.where('act', '=', act);
    if (purpose !== undefined) query = query.where('purpose', '=', purpose);
    // Ids are of version 7: later ones are greater.
    if (before !== undefined) query = query.where('id', '<', before);
    return query.orderBy('id', 'desc').limit(limit).execute();
  });
  return rows.map(accessOf);
}

export interface AccessTotal {
  principal: string;
  /** Lines of the log, and how many of them are refused attempts. */
  lines: number;
  refused: number;
  /** Different people whose data was opened or changed. */
  people: number;
  /** ISO 8601 instant. */
  lastAt: string;
}

/** What each principal did since an instant (ISO 8601), the busiest first. */
export const accessTotals = ({ db }: Pick<Vault, 'db'>, tenant: string, since: string): Promise<AccessTotal[]> =>
  withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('access_log')
      .select((has) => [
        'principal',
        has.fn.countAll<number>().as('lines'),
        has.fn.countAll<number>().filterWhere('act', '=', has.val('refused')).as('refused'),
        has.fn.count<number>('subject_id').distinct().as('people'),
        has.fn.max('at').as('lastAt'),
      ])
      .where('tenant_id', '=', tenant)
      .where('at', '>=', since)
      .groupBy('principal')
      .orderBy('lines', 'desc')
      .orderBy('principal')
      .execute(),
  );

/** Notes that somebody took the log itself out, with how many of its lines. */
export const logTakenOut = (vault: Vault, caller: Caller, count: number): Promise<void> =>
  logAccess(vault, caller, { act: 'export', columns: ['access-log.*'], subjects: [], count });

export const accessOf = (row: Selectable<Tables['access_log']>): AccessRow => {
  const { id, batch, at, principal, act, purpose, subject_id: subject, columns, count, glass } = row;
  return { id, batch, at, principal, act, purpose, subject, columns, count, glass };
};
