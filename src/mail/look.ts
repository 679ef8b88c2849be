// What became of the mails: for people who look, without addresses and contents; and sending an uncertain one again on their word.
import type { Clock } from '#base';
import { Problem } from '#base';
import type { MailKind, MailState, TenantDb } from '#store';
import { change } from './record.ts';

/** A mail as it is shown: nothing in it says to whom it goes. */
export interface MailLine {
  id: string;
  key: string;
  kind: MailKind;
  template: string;
  language: string;
  state: MailState;
  /** Why it was refused, failed, waits or is uncertain. */
  reason: string | null;
  response: string | null;
  attempts: number;
  /** ISO 8601. */
  createdAt: string;
  changedAt: string;
  nextAt: string | null;
}

/** Newest first; of one state, or of all. */
export async function mailsOf(
  trx: TenantDb,
  tenant: string,
  { state, limit }: { state?: MailState; limit: number },
): Promise<{ mails: MailLine[]; counts: Partial<Record<MailState, number>> }> {
  const rows = await trx
    .selectFrom('mail')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const counts = await trx
    .selectFrom('mail')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('tenant_id', '=', tenant)
    .groupBy('state')
    .execute();
  return {
    mails: rows.map((row) => ({
      id: row.id,
      key: row.key,
      kind: row.kind,
      template: row.template,
      language: row.language,
      state: row.state,
      reason: row.reason,
      response: row.smtp_response,
      attempts: row.attempts,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      nextAt: row.state === 'queued' ? row.next_at : null,
    })),
    counts: Object.fromEntries(counts.map((row) => [row.state, row.count])),
  };
}

export interface MailNote {
  at: string;
  what: string;
  detail: string | null;
}

/** The log of one mail, oldest first; null when there is no such mail. */
export async function logOf(trx: TenantDb, tenant: string, id: string): Promise<MailNote[] | null> {
  const rows = await trx
    .selectFrom('mail_event')
    .select(['at', 'what', 'detail'])
    .where('tenant_id', '=', tenant)
    .where('mail_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.length === 0 ? null : rows;
}

/** A person decides: an uncertain mail is sent again, under the same Message-ID. Throws Problem `mail.not-uncertain`. */
export async function sendAgain(trx: TenantDb, tenant: string, id: string, clock: Clock): Promise<void> {
  const again = { to: 'queued', what: 'sent again by hand', nextAt: clock.now().toString() } as const;
  const row = await trx
    .selectFrom('mail')
    .select('recipient')
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  const done = row?.recipient == null ? [] : await change(trx, tenant, [id], ['uncertain'], null, again, clock);
  if (done.length === 0)
    throw new Problem('mail.not-uncertain', {
      happened: 'There is no uncertain mail of that id whose address is still kept.',
      unchanged: 'No mail was sent.',
      next: 'List them: npm run upheld -- mail list --state uncertain',
    });
}
