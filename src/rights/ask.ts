// Asking on a public page: the address gets a one-time link, and only a press of the button behind it is a request.
import { createHmac, hkdfSync } from 'node:crypto';
import { sql } from 'kysely';
import { type Language, Pii, type Secret, newToken, openUnder, sealUnder, sha256 } from '#base';
import { type RequestedRight, type TenantDb, withTenant } from '#store';
import { normalise } from '#vault';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { baseOf } from './links.ts';
import { RightsProblem } from './problem.ts';
import { type Asked, type Received, receive, tryReceive } from './receive.ts';
import type { RequestRow } from './register.ts';
import { isRight } from './rights.ts';
import { type Sheet, mustBeFindable } from './sheet.ts';

/** How long a link can be confirmed. */
const lasts = { hours: 7 * 24 };
/** Mails to one address while links wait, and requests that anybody can make in an hour. */
const mostMails = 3;
const mostAnHour = 300;
/** What the key under the link is for. */
const sealing = 'upheld request v1';

export interface PublicAsk {
  asks: RequestedRight;
  language: Language;
  sheet: Sheet & { email: string };
}

/**
 * Mails the link to the address that was typed. Nobody is looked up, so the answer cannot tell who is known: known, unknown and strange
 * addresses take the same way. What was typed rests sealed under the link itself. Throws Problem `rights.address`, `rights.busy`,
 * `rights.noLink`; then nothing was sent.
 */
export async function ask(house: RightsHouse, tenant: string, { asks, language, sheet }: PublicAsk): Promise<void> {
  mustBeFindable(sheet);
  // The mail goes to the address that is looked up afterwards: two spellings of one index entry may be mailboxes of two people (UTS 36).
  const email = sheet.email.normalize('NFKC').trim();
  const base = await baseOf(house, tenant);
  const clock = clockOf(house);
  const now = clock.now();
  const token = newToken();
  const mark = markOf(house.secret, tenant, normalise('email', email)!);
  const company = await house.company(tenant);
  await withTenant(dbOf(house), tenant, async (trx) => {
    await mustBeCalm(trx, tenant, now.subtract({ hours: 1 }).toString());
    if (await hadEnough(trx, tenant, mark, now.toString())) return;
    await trx
      .insertInto('request_waiting')
      .values({
        tenant_id: tenant,
        token_sha256: sha256(token),
        mark,
        asks,
        sealed: sealUnder(token, tenant, sealing, JSON.stringify({ ...sheet, email })),
        language,
        asked_at: now.toString({ smallestUnit: 'millisecond' }),
        expires_at: now.add(lasts).toString({ smallestUnit: 'millisecond' }),
      })
      .execute();
    await house.mail.queueMail(trx, tenant, {
      key: mailKeyOf(sha256(token)),
      to: new Pii(email),
      template: 'request',
      values: {
        letter: 'confirm',
        company,
        number: '0',
        says: [{ key: `rights.${asks}` }],
        lines: [],
        link: `${base}/request/confirm/${token}`,
      },
      language,
      kind: 'service',
    });
  });
}

/** The key of the mail with a link, by the digest of its token. */
export const mailKeyOf = (digest: string): string => `request-ask:${digest.slice(0, 40)}`;

export interface WaitingAsk {
  asks: RequestedRight;
  language: Language;
  /** What was typed with it: whoever confirms must see what they confirm. */
  sheet: Sheet;
}

/** What a link would confirm; null: used, over, or none of ours. Changes nothing: mail scanners open links. */
export const lookAtAsk = (house: RightsHouse, tenant: string, token: Secret): Promise<WaitingAsk | null> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const row = await waitingIn(trx, house, tenant, token);
    if (!row || !isRight(row.asks)) return null;
    return { asks: row.asks, language: row.language, sheet: sheetIn(row, tenant, token) };
  });

/** Confirms: whoever pressed has the mailbox. Null: the link is used, over, or none of ours. Of two at once one confirms. */
export async function confirmAsk(house: RightsHouse, tenant: string, token: Secret): Promise<Received | null> {
  const row = await withTenant(dbOf(house), tenant, (trx) => waitingIn(trx, house, tenant, token));
  if (!row || !isRight(row.asks)) return null;
  const spent = new Error('spent');
  try {
    return await receive(house, tenant, 'person', askedIn(row, row.asks, tenant, token), async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('request_waiting')
        .where('tenant_id', '=', tenant)
        .where('token_sha256', '=', row.token_sha256)
        .executeTakeFirst();
      // Somebody pressed twice: what was written above goes back.
      if (numDeletedRows === 0n) throw spent;
    });
  } catch (error) {
    if (error === spent) return null;
    throw error;
  }
}

/** What a press would enter, entered and taken back at once: the link stays good. Null: the link is used, over, or none of ours. */
export async function tryConfirm(house: RightsHouse, tenant: string, token: Secret): Promise<RequestRow | null> {
  const row = await withTenant(dbOf(house), tenant, (trx) => waitingIn(trx, house, tenant, token));
  if (!row || !isRight(row.asks)) return null;
  return tryReceive(house, tenant, 'person', askedIn(row, row.asks, tenant, token));
}

type Waiting = NonNullable<Awaited<ReturnType<typeof waitingIn>>>;

const askedIn = (row: Waiting, asks: RequestedRight, tenant: string, token: Secret): Asked => ({
  asks,
  channel: 'page',
  language: row.language,
  sheet: sheetIn(row, tenant, token),
  receivedOn: new Date(row.asked_at).toISOString().slice(0, 10),
  identity: 'mailbox',
});

/** Deletes what nobody confirmed in time. */
export const dropAsks = (house: RightsHouse, tenant: string): Promise<void> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    await trx
      .deleteFrom('request_waiting')
      .where('tenant_id', '=', tenant)
      .where('expires_at', '<', clockOf(house).now().toString())
      .execute();
  });

async function waitingIn(trx: TenantDb, house: RightsHouse, tenant: string, token: Secret) {
  const row = await trx
    .selectFrom('request_waiting')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('expires_at', '>', clockOf(house).now().toString())
    .executeTakeFirst();
  return row ?? null;
}

const sheetIn = ({ sealed }: { sealed: Uint8Array }, tenant: string, token: Secret): Sheet =>
  JSON.parse(openUnder(token.reveal(), tenant, sealing, sealed)) as Sheet;

/** Whether the address was sent all the mails that it is sent while links wait. The links that it has stay good. */
async function hadEnough(trx: TenantDb, tenant: string, mark: Buffer, now: string): Promise<boolean> {
  // Two that ask at once would each count without the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`request ${tenant} ${mark.toString('hex')}`}, 0))`.execute(
    trx,
  );
  const { count } = await trx
    .selectFrom('request_waiting')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenant)
    .where('mark', '=', mark)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return count >= mostMails;
}

/** A form that anybody can send must not become a way to send mail to thousands. It asks how many, never for whom. */
async function mustBeCalm(trx: TenantDb, tenant: string, since: string): Promise<void> {
  const { count } = await trx
    .selectFrom('request_waiting')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenant)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow();
  if (count >= mostAnHour) throw new RightsProblem('busy');
}

export const markOf = (secret: Secret, tenant: string, address: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret.reveal(), tenant, 'upheld request marks v1', 32)))
    .update(address)
    .digest();
