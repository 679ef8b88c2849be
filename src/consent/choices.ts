// Choices as they are read: one's own by the secret that the browser keeps, and a company's by its staff.
import { sql } from 'kysely';
import { type Db, type TenantDb, withTenant } from '#store';
import type { Answers } from './post.ts';
import type { Action } from './post.ts';
import { idOf } from './record.ts';

/** A choice as it was recorded. Times are ISO 8601 instants. */
export interface RecordedChoice {
  id: string;
  previous: string | null;
  at: string;
  /** What the browser says when it was made, offline; null: at once. */
  claimedAt: string | null;
  viewedAt: string;
  site: string;
  policy: number;
  texts: string;
  language: string;
  layer: number;
  action: Action;
  method: 'script' | 'form';
  answers: Answers;
  gpc: boolean;
  signal: boolean;
  device: string;
  ledgerEntry: string;
}

/** More choices of one browser than this are not shown at once. */
const longestTrail = 200;

/** The choice whose secret is shown, and those before it as far as the browser showed their secrets; newest first. Empty: there is none. */
export async function ownChoices(db: Db, tenant: string, secret: string): Promise<RecordedChoice[]> {
  const { rows } = await withTenant(db, tenant, (trx) =>
    sql<ChoiceRow>`
      with recursive trail as (
        select c.*, 1 as depth from upheld.consent_choice c
         where c.tenant_id = ${tenant} and c.id = ${Buffer.from(idOf(secret), 'hex')}
        union all
        select c.*, trail.depth + 1 from trail join upheld.consent_choice c
            on c.tenant_id = ${tenant} and c.id = trail.previous and c.at <= trail.at
         where trail.depth < ${longestTrail}
      )
      select * from trail order by depth`.execute(trx),
  );
  return rows.map(choiceOf);
}

/** A choice by its public id (64 hexadecimal digits); null when this company has none. For staff. */
export function choiceById(db: Db, tenant: string, id: string): Promise<RecordedChoice | null> {
  return withTenant(db, tenant, async (trx) => {
    const row = await columns(trx)
      .where('tenant_id', '=', tenant)
      .where('id', '=', Buffer.from(id, 'hex'))
      .executeTakeFirst();
    return row ? choiceOf(row) : null;
  });
}

export interface Wanted {
  limit: number;
  /** Where the page before ended. */
  before: { at: string; id: string } | null;
  /** ISO instants: from the first on, before the second. */
  from?: string | undefined;
  to?: string | undefined;
  action?: Action | undefined;
  site?: string | undefined;
  /** Number of a version. */
  policy?: number | undefined;
  language?: string | undefined;
}

/** Newest first. For staff. */
export function choicesBefore(db: Db, tenant: string, wanted: Wanted): Promise<RecordedChoice[]> {
  return withTenant(db, tenant, async (trx) => {
    let query = columns(trx).where('tenant_id', '=', tenant);
    if (wanted.from !== undefined) query = query.where('at', '>=', wanted.from);
    if (wanted.to !== undefined) query = query.where('at', '<', wanted.to);
    if (wanted.action !== undefined) query = query.where('action', '=', wanted.action);
    if (wanted.site !== undefined) query = query.where('site', '=', wanted.site);
    if (wanted.policy !== undefined) query = query.where('policy', '=', wanted.policy);
    if (wanted.language !== undefined) query = query.where('language', '=', wanted.language);
    if (wanted.before !== null) {
      const { at, id } = wanted.before;
      // The first condition says where the index begins; with an “or” alone it is read from the newest on.
      query = query.where('at', '<=', at).where(sql<boolean>`(at < ${at} or id > ${Buffer.from(id, 'hex')})`);
    }
    const rows = await query.orderBy('at', 'desc').orderBy('id').limit(wanted.limit).execute();
    return rows.map(choiceOf);
  });
}

export const columns = (trx: TenantDb) => trx.selectFrom('consent_choice').selectAll();

export type ChoiceRow = Awaited<ReturnType<ReturnType<typeof columns>['executeTakeFirstOrThrow']>>;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const choiceOf = (row: ChoiceRow): RecordedChoice => ({
  id: hex(row.id),
  previous: row.previous && hex(row.previous),
  at: row.at,
  claimedAt: row.claimed_at,
  viewedAt: row.viewed_at,
  site: row.site,
  policy: row.policy,
  texts: Buffer.from(row.texts).toString('base64url'),
  language: row.language,
  layer: row.layer,
  action: row.action,
  method: row.method,
  answers: row.answers as unknown as Answers,
  gpc: row.gpc,
  signal: row.signal,
  device: row.device,
  ledgerEntry: row.ledger_entry,
});
