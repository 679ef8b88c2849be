// Double opt-in: somebody asks, the address gets a one-time link, and only a press of the button behind it is a consent.
import { sql } from 'kysely';
import { type Language, Pii, type Secret, newToken, openUnder, sealUnder, sha256 } from '#base';
import { type ContactChannel, type TenantDb, withTenant } from '#store';
import { type Caller, lookUp, normalise, savePerson, setPreferences } from '#vault';
import { permissions, say } from '#words';
import { ConsentProblem } from '../problem.ts';
import type { PermissionHouse } from './house.ts';
import { liftMark, markOf } from './marks.ts';
import { maySend } from './may-send.ts';
import { writePass } from './pass.ts';
import { mustBeAsked } from './must-be-asked.ts';

/** ISO 8601 duration for which a link can be confirmed. */
const lasts = { hours: 48 };
/** Mails to one address while links wait, two days: for one purpose, and for all together. */
const [mostMails, mostTogether] = [3, 5];

export interface OptIn {
  email: Pii;
  /** Id of a purpose that the policy in force declares. */
  purpose: string;
  channels: readonly ContactChannel[];
  language: Language;
  /** The words that the person was shown with the form; absent: those of Upheld's own form. */
  words?: string;
}

/** The words of Upheld's own form, as they are kept with the consent. */
export const wordsShown = (
  company: string,
  label: string,
  channels: readonly ContactChannel[],
  language: Language,
): string =>
  say(
    {
      key: 'permissions.words',
      values: {
        company,
        purpose: label,
        channels: channels.map((one) => permissions[`by-${one}`][language]).join(', '),
      },
    },
    language,
  );

/**
 * Sends the one-time link. It asks nobody whether the address is known, so the answer cannot tell: known, unknown and objecting addresses
 * take the same way. `mostAnHour`: of links asked for by anybody. Throws Problem `consent.purpose`, `consent.address`,
 * `consent.no-address`, `consent.busy`; then nothing was sent.
 */
export async function askOptIn(
  house: PermissionHouse,
  tenant: string,
  asked: OptIn,
  mostAnHour = Infinity,
): Promise<void> {
  const { vault, mail, secrets } = house;
  const { inForce, rule } = mustBeAsked(await vault.published(tenant), asked.purpose);
  // The mail goes to the address that is looked up afterwards: two spellings of one index entry may be mailboxes of two people (UTS 36).
  const email = asked.email.reveal().normalize('NFKC').trim();
  const address = normalise('email', email);
  if (address === null) throw new ConsentProblem('address');
  const base = await house.address(tenant);
  if (base === null) throw new ConsentProblem('noLink');
  const company = await house.company(tenant);
  const words = asked.words ?? wordsShown(company, rule.label, asked.channels, asked.language);
  const token = newToken();
  const now = vault.clock.now();
  const text = sha256(words);
  const mark = markOf(secrets.suppression, tenant, 'email', address);
  await withTenant(vault.db, tenant, async (trx) => {
    if (mostAnHour < Infinity) await mustBeCalm(trx, tenant, now.subtract({ hours: 1 }).toString(), mostAnHour);
    await trx
      .insertInto('consent_text')
      .values({ tenant_id: tenant, sha256: text, language: asked.language, words })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (await hadEnough(trx, tenant, { mark, purpose: asked.purpose, now: now.toString() })) return;
    const row = {
      token_sha256: sha256(token),
      channels: [...new Set(asked.channels)],
      sealed: sealUnder(token, tenant, sealing, email),
      language: asked.language,
      text_sha256: text,
      policy_version: inForce.number,
      asked_at: now.toString(),
      expires_at: now.add(lasts).toString(),
    };
    await trx
      .insertInto('opt_in')
      .values({ tenant_id: tenant, mark, purpose: asked.purpose, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'mark', 'purpose'])
          // The link of before is void; one that is over begins to count anew.
          .doUpdateSet((set) => ({
            ...row,
            times: set.eb
              .case()
              .when('opt_in.expires_at', '<', now.toString())
              .then(1)
              .else(set.eb(set.ref('opt_in.times'), '+', 1))
              .end(),
          })),
      )
      .execute();
    await mail.queueMail(trx, tenant, {
      key: mailKeyOf(row.token_sha256),
      to: new Pii(email),
      template: 'confirm-consent',
      values: { company, words, link: `${base}/subscribe/${token}` },
      language: asked.language,
      kind: 'service',
    });
  });
}

/** Whether the address was sent all the mails that it is sent in two days. The link that it has stays good: somebody else's asking does not void it. */
async function hadEnough(
  trx: TenantDb,
  tenant: string,
  { mark, purpose, now }: { mark: Buffer; purpose: string; now: string },
): Promise<boolean> {
  // Two that ask at once would each count without the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`opt-in ${tenant} ${mark.toString('hex')}`}, 0))`.execute(
    trx,
  );
  const rows = await trx
    .selectFrom('opt_in')
    .select(['purpose', 'times'])
    .where('tenant_id', '=', tenant)
    .where('mark', '=', mark)
    .where('expires_at', '>', now)
    .execute();
  const [own] = rows.filter((row) => row.purpose === purpose);
  return (own?.times ?? 0) >= mostMails || rows.reduce((sum, { times }) => sum + times, 0) >= mostTogether;
}

/** A form that anybody can send must not become a way to send mail to thousands. It asks how many, never for whom. */
async function mustBeCalm(trx: TenantDb, tenant: string, since: string, most: number): Promise<void> {
  const { count } = await trx
    .selectFrom('opt_in')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenant)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow();
  if (count >= most) throw new ConsentProblem('busy');
}

/** The key of the mail that brings a link. */
export const mailKeyOf = (tokenSha256: string): string => `opt-in:${tokenSha256.slice(0, 40)}`;

export interface Waiting {
  purpose: string;
  channels: readonly ContactChannel[];
  language: Language;
  words: string;
}

/** What a link would confirm; null when it is used, over, or none of ours. Changes nothing: mail scanners open links. */
export const lookAtOptIn = (house: PermissionHouse, tenant: string, token: Secret): Promise<Waiting | null> =>
  withTenant(house.vault.db, tenant, async (trx) => {
    const row = await waitingIn(trx, house, tenant, token);
    return row && { purpose: row.purpose, channels: row.channels, language: row.language, words: row.words };
  });

async function waitingIn(trx: TenantDb, { vault }: PermissionHouse, tenant: string, token: Secret) {
  const row = await trx
    .selectFrom('opt_in as o')
    .innerJoin('consent_text as t', (join) =>
      join.onRef('t.tenant_id', '=', 'o.tenant_id').onRef('t.sha256', '=', 'o.text_sha256'),
    )
    .selectAll('o')
    .select('t.words')
    .where('o.tenant_id', '=', tenant)
    .where('o.token_sha256', '=', sha256(token.reveal()))
    .where('o.expires_at', '>', vault.clock.now().toString())
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Confirms: takes the person in when nobody has the address, keeps the consent with what was shown, and spends the link. Returns a pass to
 * their preferences, and whether the consent counts: not when they have said no since they asked. Null when the link is used, over, or none of ours. Of two at once one confirms.
 */
export async function confirmOptIn(
  house: PermissionHouse,
  tenant: string,
  token: Secret,
): Promise<{ pass: string; counts: boolean } | null> {
  const { vault, secrets } = house;
  const row = await withTenant(vault.db, tenant, (trx) => waitingIn(trx, house, tenant, token));
  if (!row) return null;
  const email = openUnder(token.reveal(), tenant, sealing, row.sealed);
  const caller: Caller = { tenant, principal: 'job:opt-in', actor: 'house', purpose: 'law:rights' };
  const [holder] = await lookUp(vault, caller, { field: 'email', value: email }, 'contact.email');
  const origin = {
    source: 'provided' as const,
    channel: 'form',
    purposes: [row.purpose],
    policyVersion: row.policy_version,
  };
  const declared = (await vault.published(tenant))?.policy.purposes.some(({ id }) => id === row.purpose);
  // The policy has done without the purpose since: there is nothing left to agree to.
  if (!declared) return null;
  const subject =
    holder ?? (await savePerson(vault, { ...caller, purpose: row.purpose }, { contact: { email }, origin })).id;
  const confirmed = { askedAt: row.asked_at, text: row.text_sha256, language: row.language };
  const spent = new Error('spent');
  try {
    await setPreferences(
      vault,
      caller,
      subject,
      row.channels.map((channel) => ({ channel, topic: row.purpose, wants: true, source: 'person' })),
      {
        confirmed,
        policyVersion: row.policy_version,
        async also(trx) {
          const { numDeletedRows } = await trx
            .deleteFrom('opt_in')
            .where('tenant_id', '=', tenant)
            .where('token_sha256', '=', row.token_sha256)
            .executeTakeFirst();
          // Somebody pressed twice, or an erasure came between: what was written above goes back.
          if (numDeletedRows === 0n) throw spent;
          await liftMark(trx, tenant, Buffer.from(row.mark), { topic: row.purpose, askedAt: row.asked_at });
        },
      },
    );
  } catch (error) {
    if (error === spent) return null;
    throw error;
  }
  const mark = markOf(secrets.suppression, tenant, 'email', normalise('email', email)!);
  const pass = writePass(secrets.passes, tenant, { subject, purpose: row.purpose, mark });
  const asks = row.channels.map((channel) => ({ to: { subject }, purpose: row.purpose, channel }));
  return { pass, counts: (await maySend(house, tenant, asks)).every(({ ok }) => ok) };
}

/** Deletes links that are over. */
export const dropOptIns = ({ vault }: PermissionHouse, tenant: string): Promise<void> =>
  withTenant(vault.db, tenant, async (trx) => {
    await trx
      .deleteFrom('opt_in')
      .where('tenant_id', '=', tenant)
      .where('expires_at', '<', vault.clock.now().toString())
      .execute();
  });

/** The address is sealed under the link itself: what the key is for. */
const sealing = 'upheld opt-in address v1';
