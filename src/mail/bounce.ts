// Bounces: a delivery status notification (RFC 3464) says that a mail did not arrive; a permanent one closes its address.
import { type Clock, Pii, Problem } from '#base';
import { type Db, type TenantDb, withTenant } from '#store';
import { type Part, readHeaders, readPart } from './mime.ts';
import { change, note } from './record.ts';
import { withoutAddresses } from './smtp.ts';

export interface Bounce {
  /** Of the mail that bounced, with its angle brackets; from the returned headers. */
  messageId: string | null;
  /** The envelope id that we gave with it (RFC 3461): the mail's own id. */
  envelopeId: string | null;
  recipient: Pii | null;
  /** Enhanced status code (RFC 3463), for example 5.1.1. */
  status: string;
  /** What the remote server said, without addresses. */
  says: string;
  permanent: boolean;
}

/** More than any notification with headers needs; a whole returned message with attachments is cut off there. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Reads a notification as it came (RFC 5322 with a multipart/report). Null when it reports no failure, for example a delay or a
 * delivery. Throws Problem `mail.no-bounce` when it is no delivery status notification at all.
 */
export function readBounce(raw: string | Uint8Array): Bounce | null {
  const text =
    typeof raw === 'string' ? raw.slice(0, mostBytes) : Buffer.from(raw.slice(0, mostBytes)).toString('latin1');
  const message = readPart(text);
  const report = find(message, (part) => part.type === 'multipart/report');
  const status = report && find(report, (part) => /^message\/(?:global-)?delivery-status$/.test(part.type));
  if (!report || !status) throw noBounce();
  const [about = new Map<string, string>(), ...recipients] = status.body
    .split(/\n\s*\n/)
    .filter((group) => group.trim() !== '')
    .map((group) => readHeaders(group));
  const failed = [about, ...recipients].find((group) => group.get('action')?.toLowerCase().startsWith('failed'));
  if (!failed) return null;
  const code = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(failed.get('status') ?? '')?.[1] ?? '5.0.0';
  const address = addressIn(failed.get('original-recipient')) ?? addressIn(failed.get('final-recipient'));
  return {
    messageId: returnedId(report),
    envelopeId: about.get('original-envelope-id') ?? null,
    recipient: address === null ? null : new Pii(address),
    status: code,
    says: withoutAddresses(failed.get('diagnostic-code') ?? code),
    permanent: code.startsWith('5'),
  };
}

/** The Message-ID of what was returned: a whole message or its headers alone. Never the notification's own. */
function returnedId(report: Part): string | null {
  const returned = find(report, (part) =>
    /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/global-headers)$/.test(part.type),
  );
  const id = returned && readHeaders(returned.body.split('\n\n', 1)[0]!).get('message-id');
  return /<[^<>\s]{1,250}>/.exec(id ?? '')?.[0] ?? null;
}

/** `rfc822; ada@example.org` -> the address. */
const addressIn = (field: string | undefined): string | null =>
  /^[^;]*;\s*<?([^<>\s]+@[^<>\s]+?)>?\s*$/.exec(field ?? '')?.[1] ?? null;

function find(part: Part, fits: (part: Part) => boolean): Part | undefined {
  if (fits(part)) return part;
  for (const inner of part.parts) {
    const found = find(inner, fits);
    if (found) return found;
  }
  return undefined;
}

const noBounce = (): Problem =>
  new Problem('mail.no-bounce', {
    happened: 'That is no delivery status notification (RFC 3464).',
    unchanged: 'No mail was changed.',
    next: 'Give the whole message as the mail server sent it back, with all its headers.',
  });

export type Recorded = { matched: false } | { matched: true; id: string; blocked: boolean };

/**
 * Records a bounce with the mail that it names by Message-ID or envelope id; neither can be guessed, so nobody can close another's
 * address with a made-up notification. A permanent one ends the mail as `bounced` and closes its address. Twice is once.
 */
export async function recordBounce(
  db: Db,
  tenants: readonly string[],
  bounce: Bounce,
  clock: Clock,
): Promise<Recorded> {
  for (const tenant of tenants) {
    const found = await withTenant(db, tenant, async (trx): Promise<Recorded> => {
      const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(bounce.envelopeId ?? '')?.[0] ?? null;
      const row = await trx
        .selectFrom('mail')
        .select(['id', 'recipient_hash', 'state'])
        .where('tenant_id', '=', tenant)
        .where((eb) =>
          eb.or([
            ...(bounce.messageId === null ? [] : [eb('message_id', '=', bounce.messageId)]),
            ...(uuid === null ? [] : [eb('id', '=', uuid)]),
          ]),
        )
        .forUpdate()
        .executeTakeFirst();
      if (!row) return { matched: false };
      const detail = `${bounce.status} ${bounce.says}`.slice(0, 200);
      const open = ['queued', 'sending', 'failed', 'refused'].includes(row.state);
      if (!bounce.permanent || open) {
        await note(trx, tenant, [row.id], 'bounce', detail, clock);
        return { matched: true, id: row.id, blocked: false };
      }
      await change(
        trx,
        tenant,
        [row.id],
        ['sent', 'sent-to-outbox', 'uncertain', 'committing'],
        null,
        { to: 'bounced', what: 'bounced', reason: bounce.status, detail },
        clock,
      );
      await closeAddress(trx, tenant, row.recipient_hash, bounce.status, clock);
      return { matched: true, id: row.id, blocked: true };
    });
    if (found.matched) return found;
  }
  return { matched: false };
}

/** No further mail goes to the address of this mail: the server has said that there is no such mailbox. */
export async function closeAddressOf(trx: TenantDb, tenant: string, id: string, clock: Clock): Promise<void> {
  const { recipient_hash } = await trx
    .selectFrom('mail')
    .select('recipient_hash')
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await closeAddress(trx, tenant, recipient_hash, '5.1.1', clock);
}

async function closeAddress(
  trx: TenantDb,
  tenant: string,
  recipient_hash: string,
  status: string,
  clock: Clock,
): Promise<void> {
  const at = clock.now().toString();
  await trx
    .insertInto('mail_block')
    .values({ tenant_id: tenant, recipient_hash, status, at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'recipient_hash']).doUpdateSet({ status, at }))
    .execute();
}
