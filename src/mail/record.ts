// How a mail changes its state: only from where it is expected to be, together with its line in the log, or not at all.
import { type Clock, newId } from '#base';
import type { MailState, TenantDb } from '#store';

export interface Change {
  to: MailState;
  /** The line in the log. */
  what: string;
  detail?: string | null;
  reason?: string | null;
  response?: string;
  /** When it is due again, ISO 8601. */
  nextAt?: string;
  /** Whether the server was asked: the next pause is longer. */
  tried?: boolean;
}

const ends: readonly MailState[] = ['sent', 'sent-to-outbox', 'uncertain', 'failed', 'refused', 'bounced'];

/** Changes those of `ids` that are in one of the states `from` and, if given, held by `run`. Answers with the ids that were changed. */
export async function change(
  trx: TenantDb,
  tenant: string,
  ids: readonly string[],
  from: readonly MailState[],
  run: string | null,
  { to, what, detail = null, reason = null, response, nextAt, tried }: Change,
  clock: Clock,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const now = clock.now().toString();
  const rows = await trx
    .updateTable('mail')
    .set((eb) => ({
      state: to,
      changed_at: now,
      reason,
      ...(response === undefined ? {} : { smtp_response: response }),
      ...(nextAt === undefined ? {} : { next_at: nextAt }),
      ...(tried ? { attempts: eb('attempts', '+', 1) } : {}),
      ...(to === 'queued' ? { run: null } : {}),
      ...(to === 'refused' ? { admitted_at: null } : {}),
      ended_at: ends.includes(to) ? now : null,
    }))
    .where('tenant_id', '=', tenant)
    .where('id', 'in', [...ids])
    .where('state', 'in', [...from])
    .$if(run !== null, (query) => query.where('run', '=', run))
    .returning('id')
    .execute();
  const changed = rows.map((row) => row.id);
  await note(trx, tenant, changed, what, detail ?? reason ?? response ?? null, clock);
  return changed;
}

/** Writes a line into the log of each of these mails. */
export async function note(
  trx: TenantDb,
  tenant: string,
  ids: readonly string[],
  what: string,
  detail: string | null,
  clock: Clock,
): Promise<void> {
  if (ids.length === 0) return;
  const at = clock.now().toString();
  await trx
    .insertInto('mail_event')
    .values(ids.map((mail_id) => ({ tenant_id: tenant, id: newId(clock), mail_id, at, what, detail })))
    .execute();
}
