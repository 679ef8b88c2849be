// Rows of break-glass: as the state machine sees them, and back. What was written about an emergency is sealed and opened here alone.
import type { Selectable } from 'kysely';
import { Pii, Temporal } from '#base';
import type { Tables, TenantDb } from '#store';
import { type AccessKeys, seal, unseal } from '../keys.ts';
import type { Glass } from './states.ts';

export type GlassRow = Selectable<Tables['break_glass']>;
type Sealed = 'reason' | 'ticket' | 'words';

const place = (tenant: string, id: string, column: Sealed): string => `upheld.break_glass|${tenant}|${id}|${column}`;

export const sealText = (keys: AccessKeys, tenant: string, id: string, column: Sealed, text: Pii): Buffer =>
  seal(keys, place(tenant, id, column), text);

/** What was written; null where nothing was. */
export function textOf(keys: AccessKeys, row: GlassRow, column: Sealed): Pii | null {
  const sealed = row[`${column}_sealed`];
  return sealed ? new Pii(unseal(keys, place(row.tenant_id, row.id, column), sealed).reveal()) : null;
}

const instant = (text: string | null): Temporal.Instant | null => (text === null ? null : Temporal.Instant.from(text));

export const glassOf = (row: GlassRow): Glass => ({
  state: row.state,
  askedBy: row.asked_by,
  askedAt: Temporal.Instant.from(row.asked_at),
  minutes: row.minutes,
  waitsUntil: instant(row.waits_until),
  decidedBy: row.decided_by,
  openedAt: instant(row.opened_at),
  until: instant(row.until),
  endedAt: instant(row.ended_at),
  endedBy: row.ended_by,
  reviewDue: instant(row.review_due),
  reviewedBy: row.reviewed_by,
  outcome: row.outcome,
});

const text = (at: Temporal.Instant | null): string | null => at?.toString({ smallestUnit: 'millisecond' }) ?? null;

/** The columns that an act may change. */
export const changed = (glass: Glass) => ({
  state: glass.state,
  decided_by: glass.decidedBy,
  opened_at: text(glass.openedAt),
  until: text(glass.until),
  ended_at: text(glass.endedAt),
  ended_by: glass.endedBy,
  review_due: text(glass.reviewDue),
  reviewed_by: glass.reviewedBy,
  outcome: glass.outcome,
});

/** A row and nobody else's hand on it until the transaction ends; null when this tenant has none of that id (a UUID). */
export const lockedRow = async (trx: TenantDb, tenant: string, id: string): Promise<GlassRow | null> =>
  (await trx
    .selectFrom('break_glass')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()) ?? null;

export const rowsOf = (trx: TenantDb, tenant: string, most: number): Promise<GlassRow[]> =>
  trx
    .selectFrom('break_glass')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
