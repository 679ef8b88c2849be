// Telling recipients (Art. 19): a mail that names nobody, a link to a page that shows whom it concerns, a press that confirms, and reminders until then.
import { Pii, type Secret, newId, newToken, sha256 } from '#base';
import { withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { provenOf, sheetOf } from './identity.ts';
import { baseOf } from './links.ts';
import { type RequestRow, happened, requestIn } from './register.ts';

/** Mails to one recipient about one request, and the days between them. */
const mostMails = 3;
const between = { hours: 7 * 24 };
/** A link lives until the next one, and the last one a month. */
const lasts = { hours: 30 * 24 };

interface Due {
  request: string;
  fact: string;
}

/**
 * Mails every recipient that waits and has a known address: a first time, and again when they do not confirm. Without an address it stays open for staff.
 * For a job; one that fails does not keep the others.
 */
export async function tellRecipients(
  house: RightsHouse,
  tenant: string,
  failed: (request: string, error: unknown) => void,
): Promise<void> {
  const before = clockOf(house).now().subtract(between).toString();
  const due = await withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('request_notice as n')
      .innerJoin('request as r', (join) =>
        join.onRef('r.tenant_id', '=', 'n.tenant_id').onRef('r.id', '=', 'n.request_id'),
      )
      .select(['n.request_id as request', 'n.fact'])
      .where('n.tenant_id', '=', tenant)
      .where('r.tenant_id', '=', tenant)
      // Without the sheet the page could show nobody.
      .where('r.subject_id', 'is not', null)
      .where('n.mails', '<', mostMails)
      .where((where) =>
        where.or([
          where('n.state', '=', 'open'),
          where.and([where('n.state', '=', 'mailed'), where('n.mailed_at', '<=', before)]),
        ]),
      )
      .orderBy('r.number')
      .orderBy('n.fact')
      .execute(),
  );
  if (due.length === 0) return;
  const { contacts } = await house.recipients(tenant);
  for (const one of due) {
    const contact = contacts.find(({ fact }) => fact === one.fact);
    if (!contact) continue;
    try {
      await mail(house, tenant, one, contact);
    } catch (error) {
      failed(one.request, error);
    }
  }
}

async function mail(
  house: RightsHouse,
  tenant: string,
  { request, fact }: Due,
  { email, language }: { email: string; language: RequestRow['language'] },
): Promise<void> {
  const base = await baseOf(house, tenant);
  const company = await house.company(tenant);
  const clock = clockOf(house);
  const now = clock.now();
  const token = newToken();
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await requestIn(trx, tenant, request, true);
    const notice = await trx
      .selectFrom('request_notice')
      .select(['state', 'mails', 'mailed_at'])
      .where('tenant_id', '=', tenant)
      .where('request_id', '=', request)
      .where('fact', '=', fact)
      .executeTakeFirstOrThrow();
    // Somebody was quicker: staff settled it, or another process mailed.
    const waits = notice.state === 'open' || notice.state === 'mailed';
    const last = notice.mailed_at === null ? null : new Date(notice.mailed_at);
    if (!waits || (last !== null && last.getTime() > now.subtract(between).epochMilliseconds)) return;
    const again = notice.mails > 0;
    await trx
      .updateTable('request_notice')
      .set({
        token_sha256: sha256(token),
        expires_at: now.add(lasts).toString({ smallestUnit: 'millisecond' }),
        mails: notice.mails + 1,
        mailed_at: now.toString({ smallestUnit: 'millisecond' }),
        ...(again ? {} : { state: 'mailed' as const, state_at: now.toString({ smallestUnit: 'millisecond' }) }),
      })
      .where('tenant_id', '=', tenant)
      .where('request_id', '=', request)
      .where('fact', '=', fact)
      .execute();
    await house.mail.queueMail(trx, tenant, {
      key: `request-recipient:${newId(clock)}`,
      to: new Pii(email),
      template: 'request',
      values: {
        letter: again ? 'recipient-again' : 'recipient',
        company,
        number: String(row.number),
        says: [],
        lines: [],
        link: `${base}/request/told/${token}`,
      },
      language,
      kind: 'service',
    });
    await happened(trx, clock, tenant, row, {
      kind: again ? 'recipient-reminded' : 'recipient-mailed',
      by: 'job:recipients',
      data: { fact },
    });
  });
}

/** What a recipient reads behind its link. */
export interface NoticeLink {
  asks: RequestRow['asks'];
  /** How the policy calls the recipient. */
  name: string;
}

export interface Concerned extends NoticeLink {
  /** By what the person is known, as far as their proof covers it; what somebody merely said is not passed on. */
  identifiers: readonly { kind: string; value: string }[];
  /** Rectification: what is replaced by what. */
  replaced: readonly { what: string; from: string; to: string }[];
}

interface Followed {
  row: RequestRow;
  fact: string;
  name: string;
}

/** Null: used, over, or none of ours. Shows nobody: mail scanners open links. */
export async function lookAtNotice(house: RightsHouse, tenant: string, token: Secret): Promise<NoticeLink | null> {
  const followed = await follow(house, tenant, token);
  return followed && { asks: followed.row.asks, name: followed.name };
}

/** Whom it concerns: asked for by a press. */
export async function openNotice(house: RightsHouse, tenant: string, token: Secret): Promise<Concerned | null> {
  const followed = await follow(house, tenant, token);
  if (!followed) return null;
  const { row, name } = followed;
  const { sheet } = await sheetOf(house, tenant, row);
  // What people and systems outside know somebody by: not the numbers of our own rooms.
  const kinds = new Set(['email', ...(await house.details(tenant))]);
  const known = sheet.known?.identifiers ?? provenOf(row, sheet);
  const text = (value: string | number | boolean | null): string => (value === null ? '–' : String(value));
  return {
    asks: row.asks,
    name,
    identifiers: known.filter(({ kind }) => kinds.has(kind)),
    replaced: (row.asks === 'rectification' ? (sheet.replacements ?? []) : []).map((one) => ({
      what: 'at' in one ? one.at.split('/').at(-1)! : one.category.replace(/^[a-z]+:/, ''),
      from: text(one.from),
      to: text(one.to),
    })),
  };
}

/** They have taken note. False: the link is used, over, or none of ours; of two at once one confirms. */
export async function confirmNotice(house: RightsHouse, tenant: string, token: Secret): Promise<boolean> {
  const followed = await follow(house, tenant, token);
  if (!followed) return false;
  const clock = clockOf(house);
  return withTenant(dbOf(house), tenant, async (trx) => {
    const row = await requestIn(trx, tenant, followed.row.id, true);
    const done = await trx
      .updateTable('request_notice')
      .set({
        state: 'confirmed',
        state_at: clock.now().toString({ smallestUnit: 'millisecond' }),
        token_sha256: null,
        expires_at: null,
      })
      .where('tenant_id', '=', tenant)
      .where('request_id', '=', row.id)
      .where('token_sha256', '=', sha256(token.reveal()))
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) return false;
    const data = { fact: followed.fact };
    await happened(trx, clock, tenant, row, { kind: 'recipient-confirmed', by: 'job:recipients', data });
    return true;
  });
}

const follow = (house: RightsHouse, tenant: string, token: Secret): Promise<Followed | null> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const notice = await trx
      .selectFrom('request_notice')
      .select(['request_id', 'fact', 'name'])
      .where('tenant_id', '=', tenant)
      .where('token_sha256', '=', sha256(token.reveal()))
      .where('state', '=', 'mailed')
      .where('expires_at', '>', clockOf(house).now().toString())
      .executeTakeFirst();
    if (!notice) return null;
    const row = await requestIn(trx, tenant, notice.request_id);
    return row.subject === null ? null : { row, fact: notice.fact, name: notice.name };
  });
