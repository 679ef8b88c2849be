// What a pass opens: what stands for its holder per purpose and channel, how they change it, and one click that ends a list (RFC 8058).
import { type Language, Pii, Problem } from '#base';
import { type ContactChannel, withTenant } from '#store';
import { type Word, addressesOf, everything, setPreferences, wordsOf } from '#vault';
import { noticeOf } from '../notice.ts';
import type { Sending } from './decide-send.ts';
import type { PermissionHouse } from './house.ts';
import { addMark, keeper } from './marks.ts';
import { maySend } from './may-send.ts';
import { askOptIn } from './opt-in.ts';
import { type Pass, readPass } from './pass.ts';
import { askedPurposes } from './rule.ts';

export const channels: readonly ContactChannel[] = ['email', 'phone', 'sms', 'post'];

export interface OwnPage {
  /** False: nothing is kept about them any more but, perhaps, an objection. */
  known: boolean;
  /** Of the purposes’ names: they are the policy’s words. BCP 47. */
  language: string;
  /** The purpose of the mail that the pass came in; null when the policy does without it now. */
  came: string | null;
  rows: readonly {
    purpose: string;
    label: string;
    channel: ContactChannel;
    may: Sending;
    /** Their newest word that counts for it, if any. */
    since: string | null;
  }[];
  /** Whether the policy asks anybody's consent to cookies. */
  asksCookies: boolean;
  /** When this browser's choice about cookies was laid to their account; null: it was not. */
  linked: string | null;
}

/** Null for a pass that is none. `choice`: the public id of the choice in this browser's cookie. */
export async function ownPage(
  house: PermissionHouse,
  tenant: string,
  text: string,
  choice: string | null,
): Promise<OwnPage | null> {
  const pass = readPass(house.secrets.passes, tenant, text);
  if (!pass) return null;
  const inForce = await house.vault.published(tenant);
  const asked = inForce ? askedPurposes(inForce.policy) : [];
  const came = asked.find(({ purpose }) => purpose === pass.purpose)?.label ?? null;
  const language = inForce?.policy.meta.language ?? 'en';
  const asksCookies = inForce !== null && noticeOf(inForce).asked.length > 0;
  if (!(await isThere(house, tenant, pass.subject)))
    return { known: false, language, came, rows: [], asksCookies, linked: null };
  const words = (await wordsOf(house.vault.db, tenant, [pass.subject])).get(pass.subject) ?? [];
  const has = (await addressesOf(house.vault, keeper(tenant), [pass.subject])).get(pass.subject) ?? {};
  const shown = channels.filter(
    (channel) => channel === 'email' || has[channel] !== undefined || words.some((word) => word.channel === channel),
  );
  const pairs = asked.flatMap((rule) => shown.map((channel) => ({ ...rule, channel })));
  const to = { subject: pass.subject };
  const answers = await maySend(
    house,
    tenant,
    pairs.map(({ purpose, channel }) => ({ to, purpose, channel })),
  );
  const rows = pairs.map(({ purpose, label, channel }, index) => {
    const may = answers[index]!;
    return { purpose, label, channel, may, since: sinceOf(words, purpose, channel, may) };
  });
  return {
    known: true,
    language,
    came,
    rows,
    asksCookies,
    linked: await linkedAt(house, tenant, pass.subject, choice),
  };
}

const sinceOf = (words: readonly Word[], purpose: string, channel: ContactChannel, { ok }: Sending): string | null =>
  words.find((word) => word.channel === channel && word.topic === purpose && word.wants === ok)?.at ?? null;

/** One click: the list of the mail ends. Also for somebody who was erased. False for a pass that is none; twice is once. */
export async function oneClick(house: PermissionHouse, tenant: string, text: string): Promise<boolean> {
  const pass = readPass(house.secrets.passes, tenant, text);
  if (!pass) return false;
  await refuse(house, tenant, pass, [{ purpose: pass.purpose, channel: 'email' }]);
  return true;
}

/** Ends all direct marketing, on every channel. */
export async function stopEverything(house: PermissionHouse, tenant: string, text: string): Promise<boolean> {
  const pass = readPass(house.secrets.passes, tenant, text);
  if (!pass) return false;
  await refuse(
    house,
    tenant,
    pass,
    channels.map((channel) => ({ purpose: everything, channel })),
  );
  return true;
}

export interface Saved {
  stopped: number;
  /** Channels and purposes for which a mail asks to confirm. */
  asked: number;
}

/**
 * What stands after the form: what was ticked and is not now ends at once; what is ticked and was not is asked for by a mail with a
 * one-time link, because a forwarded mail has this link too. Null for a pass that is none.
 */
export async function savePage(
  house: PermissionHouse,
  tenant: string,
  text: string,
  ticked: ReadonlySet<string>,
  language: Language,
): Promise<Saved | null> {
  const pass = readPass(house.secrets.passes, tenant, text);
  const page = pass && (await ownPage(house, tenant, text, null));
  if (!page) return null;
  const stops = page.rows.filter((row) => row.may.ok && !ticked.has(rowName(row)));
  const wants = page.rows.filter((row) => !row.may.ok && ticked.has(rowName(row)));
  if (stops.length > 0) await refuse(house, tenant, pass, stops);
  const email = (await addressesOf(house.vault, keeper(tenant), [pass.subject])).get(pass.subject)?.email;
  if (email === undefined) return { stopped: stops.length, asked: 0 };
  for (const [purpose, rows] of Map.groupBy(wants, (row) => row.purpose))
    await askOptIn(house, tenant, {
      email: new Pii(email),
      purpose,
      channels: rows.map(({ channel }) => channel),
      language,
    });
  return { stopped: stops.length, asked: wants.length };
}

/** The name of a row's box in the form. */
export const rowName = ({ purpose, channel }: { purpose: string; channel: string }): string => `${purpose}/${channel}`;

/** Keeps the objection with the person, or as a mark when they have been erased. */
async function refuse(
  house: PermissionHouse,
  tenant: string,
  { subject, mark }: Pass,
  all: readonly { purpose: string; channel: ContactChannel }[],
): Promise<void> {
  const wishes = all.map(({ purpose, channel }) => ({ channel, topic: purpose, wants: false, source: 'person' }));
  try {
    await setPreferences(house.vault, keeper(tenant), subject, wishes);
  } catch (error) {
    // Gone, or going: what they say now counts for the address that their mail came to.
    if (!(error instanceof Problem && /^vault\.(?:no-person|fenced)$/.test(error.code))) throw error;
    const at = house.vault.clock.now().toString();
    await withTenant(house.vault.db, tenant, async (trx) => {
      for (const { topic, channel } of wishes)
        if (channel === 'email') await addMark(trx, tenant, house.secrets.suppression, mark, { channel, topic, at });
    });
  }
}

/** Lays this browser's choice about cookies to the account of the pass's holder, or takes it off: only ever by their own press. */
export async function linkChoice(
  house: PermissionHouse,
  tenant: string,
  text: string,
  choice: string,
  on: boolean,
): Promise<boolean> {
  const pass = readPass(house.secrets.passes, tenant, text);
  if (!pass || !(await isThere(house, tenant, pass.subject))) return false;
  const row = { tenant_id: tenant, subject_id: pass.subject, choice };
  const at = house.vault.clock.now().toString();
  await withTenant(house.vault.db, tenant, async (trx) => {
    if (on)
      await trx
        .insertInto('choice_link')
        .values({ ...row, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    else
      await trx
        .deleteFrom('choice_link')
        .where('tenant_id', '=', tenant)
        .where('subject_id', '=', pass.subject)
        .where('choice', '=', choice)
        .execute();
  });
  return true;
}

const linkedAt = async (
  { vault }: PermissionHouse,
  tenant: string,
  subject: string,
  choice: string | null,
): Promise<string | null> =>
  choice === null
    ? null
    : withTenant(vault.db, tenant, async (trx) => {
        const row = await trx
          .selectFrom('choice_link')
          .select('at')
          .where('tenant_id', '=', tenant)
          .where('subject_id', '=', subject)
          .where('choice', '=', choice)
          .executeTakeFirst();
        return row?.at ?? null;
      });

const isThere = ({ vault }: PermissionHouse, tenant: string, subject: string): Promise<boolean> =>
  withTenant(vault.db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('subject')
      .select('state')
      .where('tenant_id', '=', tenant)
      .where('id', '=', subject)
      .executeTakeFirst();
    return row !== undefined && row.state !== 'fenced';
  });
