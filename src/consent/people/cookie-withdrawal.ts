// Taking back, from the page in each mail, what was allowed about cookies: for the browser that shows its own choice, recorded and answered like any withdrawal.
import { deviceOf } from '#access';
import { newToken } from '#base';
import { withTenant } from '#store';
import { type Choice, decide, endings } from '#wire';
import { choiceById } from '../choices.ts';
import { cookieFor } from '../choose.ts';
import { type Answers, sameness } from '../post.ts';
import { idOf, recorderOf } from '../record.ts';
import { keptNotice } from '../shown.ts';
import { sitesOf } from '../sites.ts';
import type { PermissionHouse } from './house.ts';
import { readPass } from './pass.ts';

export interface Withdrawing {
  /** What the browser's cookie says: whoever shows its secret may take it back. */
  choice: Choice;
  /** The request's `Cookie` and `User-Agent`. */
  cookies: string;
  userAgent: string | undefined;
}

/**
 * Set-Cookie values that carry the withdrawal to the browser: the choice on the domain of the site that it was made on, and the ends of
 * what rested on it. Null for a pass that is none, and for a choice that was not recorded here.
 */
export async function withdrawCookies(
  house: PermissionHouse,
  tenant: string,
  text: string,
  { choice: before, cookies, userAgent }: Withdrawing,
): Promise<string[] | null> {
  const { db, clock } = house.vault;
  const pass = readPass(house.secrets.passes, tenant, text);
  const recorded = pass && (await choiceById(db, tenant, idOf(before.secret)));
  const shown = recorded && (await keptNotice(db, tenant, recorded.policy, recorded.texts));
  if (!shown) return null;
  const now = clock.now().epochMilliseconds;
  const answers: Answers = Object.fromEntries(
    shown.notice.asked.map(({ id, mark }) => [id, { mark, granted: false, without: [] }]),
  );
  const { gpc, texts, language } = { ...recorded, gpc: before.gpc };
  const secret = newToken().slice(0, 22);
  const said = { previous: before.secret, action: 'withdraw', layer: 2, language, texts, gpc } as const;
  const { id, at: recordedAt } = await recorderOf(db).record({
    ...said,
    tenant,
    site: recorded.site,
    secret,
    at: now,
    viewedAt: now,
    claimedAt: null,
    shown,
    method: 'form',
    answers,
    signal: false,
    device: deviceOf(userAgent).kind,
    sameness: sameness(said, answers),
  });
  await linkLikewise(house, tenant, pass.subject, recorded.id, id);
  // A site that is registered no more has no domain of its own to speak for: the cookie is this host's.
  const known = (await sitesOf(db, tenant)).find(({ origin }) => origin === recorded.site);
  const site = { origin: recorded.site, cookieDomain: known?.cookieDomain ?? null };
  const choice: Choice = { secret, at: Math.floor(recordedAt / 1000), answers, gpc };
  const { grants } = decide(shown.notice, choice, { gpc }, now);
  return [
    cookieFor(choice, shown.notice, site, now),
    ...endings(cookies, new URL(recorded.site), shown.notice, grants),
  ];
}

/** Whoever laid the choice to their name finds its end there too. */
const linkLikewise = (
  { vault: { db, clock } }: PermissionHouse,
  tenant: string,
  subject: string,
  before: string,
  choice: string,
): Promise<void> =>
  withTenant(db, tenant, async (trx) => {
    const of = { tenant_id: tenant, subject_id: subject };
    const linked = await trx
      .selectFrom('choice_link')
      .select('choice')
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', subject)
      .where('choice', '=', before)
      .executeTakeFirst();
    if (linked)
      await trx
        .insertInto('choice_link')
        .values({ ...of, choice, at: clock.now().toString() })
        .execute();
  });
