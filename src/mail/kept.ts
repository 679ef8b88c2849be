// What is kept of mails to one address: found by its keyed hash, and opened where it still has its contents.
import { type Json, Pii, Problem, type Secret } from '#base';
import type { MailKind, MailState, TenantDb } from '#store';
import { addressOf } from './address.ts';
import { hashOfAddress } from './identity.ts';
import type { MailNote } from './look.ts';
import { openText, sealedPlace } from './sealed.ts';
import { templates } from './templates/index.ts';

export interface KeptMail {
  id: string;
  kind: MailKind;
  list: string | null;
  template: string;
  language: string;
  state: MailState;
  reason: string | null;
  /** ISO 8601 instants. */
  createdAt: string;
  endedAt: string | null;
  /** Null once its contents were cleared. */
  recipient: Pii | null;
  /** What it says; null once it was cleared, and for mails with a link that is a secret: nobody else may follow that. */
  values: Pii<Json> | null;
  log: readonly MailNote[];
}

/** An address that a permanent bounce has closed. `key` stands for the address. */
export interface ClosedAddress {
  key: string;
  status: string;
  at: string;
}

/** Oldest first. An address that is none finds nothing. */
export async function keptOf(
  trx: TenantDb,
  tenant: string,
  address: Pii,
  secret: Secret,
): Promise<{ mails: readonly KeptMail[]; closed: ClosedAddress | null }> {
  const mailbox = mailboxOf(address);
  if (mailbox === null) return { mails: [], closed: null };
  const hash = hashOfAddress(secret, tenant, mailbox);
  const rows = await trx
    .selectFrom('mail')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('recipient_hash', '=', hash)
    .orderBy('id')
    .execute();
  const notes = await trx
    .selectFrom('mail_event as e')
    .innerJoin('mail as m', (join) => join.onRef('m.tenant_id', '=', 'e.tenant_id').onRef('m.id', '=', 'e.mail_id'))
    .select(['e.mail_id', 'e.at', 'e.what', 'e.detail'])
    .where('m.tenant_id', '=', tenant)
    .where('m.recipient_hash', '=', hash)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute();
  const logs = Map.groupBy(notes, ({ mail_id }) => mail_id);
  const block = await trx
    .selectFrom('mail_block')
    .select(['status', 'at'])
    .where('tenant_id', '=', tenant)
    .where('recipient_hash', '=', hash)
    .executeTakeFirst();
  const mails = rows.map((row): KeptMail => {
    const to =
      row.recipient === null ? null : openText(secret, sealedPlace(tenant, row.id, 'recipient'), row.recipient);
    return {
      id: row.id,
      kind: row.kind,
      list: row.list_id,
      template: row.template,
      language: row.language,
      state: row.state,
      reason: row.reason,
      createdAt: row.created_at,
      endedAt: row.ended_at,
      recipient: to === null ? null : new Pii(to),
      values: row.values === null || isSealed(row.template) ? null : new Pii(row.values),
      log: (logs.get(row.id) ?? []).map(({ at, what, detail }) => ({ at, what, detail })),
    };
  });
  return { mails, closed: block ? { key: hash, ...block } : null };
}

/** As it was when it was queued; null for what no mail can be sent to. */
function mailboxOf(address: Pii): string | null {
  try {
    return addressOf(address.reveal().trim());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return null;
  }
}

/** A template that is no more may have been one with secrets. */
function isSealed(template: string): boolean {
  const known: Readonly<Record<string, { readonly sealed?: true }>> = templates;
  return !Object.hasOwn(known, template) || known[template]?.sealed === true;
}
