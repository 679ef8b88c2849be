// A choice is made: judged against what was shown, recorded, and answered with the cookie that remembers it.
import { deviceOf } from '#access';
import { type Choice, type Notice, choiceCookie, cookieValue, decide, endOf, endings } from '#wire';
import { type Asked, addressFor, answered, newToken, receiptAt } from './handler.ts';
import { type Posted, judged, postedIn, sameness } from './post.ts';
import { Refusal } from './refusal.ts';
import type { KeptNotice } from './shown.ts';
import type { Site } from './sites.ts';
import { pageViewIn } from './tokens.ts';

const hour = 3_600_000;
/** For so long a page may be open before it must look again at what is asked. */
const pageLife = 12 * hour;
/** For so long a browser may keep what it could not send. */
const queueLife = 7 * 24 * hour;
/** A browser's clock may be so far off. */
const skew = 5 * 60_000;

/** POST /upheld/choice. */
export async function choose(asked: Asked): Promise<Response> {
  const { request, site, house, recorder } = asked;
  const posted = await postedIn(request);
  const at = house.clock.now().epochMilliseconds;
  const { shown, viewedAt } = await whatWasShown(asked, posted, at);
  if (posted.language !== shown.language) throw new Refusal('invalid', 'language');
  const signal = request.headers.get('sec-gpc') === '1';
  if (posted.action === 'gpc' && !posted.gpc && !signal) throw new Refusal('invalid', 'gpc');
  const answers = judged(shown.notice, posted.action, posted.answers(shown.notice));
  const recorded = await recorder.record({
    ...posted,
    tenant: site.tenant,
    site: site.origin,
    at,
    viewedAt,
    shown,
    answers,
    signal,
    device: deviceOf(request.headers.get('user-agent') ?? undefined).kind,
    sameness: sameness(posted, answers),
  });
  const { secret, gpc } = posted;
  const choice: Choice = { secret, at: Math.floor(recorded.at / 1000), answers, gpc };
  const headers = { 'set-cookie': cookieFor(choice, shown.notice, site, at) };
  if (posted.method === 'form') {
    const location = placeIn(site, posted.back);
    return ending(asked, answered(asked, null, { status: 303, headers: { ...headers, location } }), choice, shown);
  }
  const receipt = await receiptAt(asked, recorded.id);
  const body = JSON.stringify({ choice, receipt });
  const done = answered(asked, body, { status: 201, headers: { ...headers, 'content-type': 'application/json' } });
  return ending(asked, done, choice, shown);
}

/** Takes away what the choice does not grant, also what scripts cannot: cookies that are HttpOnly. */
function ending(asked: Asked, answer: Response, choice: Choice, { notice }: KeptNotice): Response {
  const { headers } = asked.request;
  const cookies = headers.get('cookie');
  if (cookies === null) return answer;
  const gpc = headers.get('sec-gpc') === '1';
  const { grants } = decide(notice, choice, { gpc }, choice.at * 1000);
  for (const one of endings(cookies, new URL(addressFor(asked)), notice, grants))
    answer.headers.append('set-cookie', one);
  return answer;
}

/**
 * What the page showed that sent this, when its token proves that it could have. A page that was open too long, or from before the notice
 * changed, is given a new token and looks again; what was chosen offline counts for what was shown then.
 */
async function whatWasShown(
  { site, house, remembered, kept }: Asked,
  { token, texts, claimedAt }: Posted,
  now: number,
): Promise<{ shown: KeptNotice; viewedAt: number }> {
  const current = await remembered.shown(site.tenant);
  if (!current) throw new Refusal('invalid', 'texts');
  const view = pageViewIn(await house.secret(), token, site);
  if (!view || view.at > now + 1000) throw new Refusal('foreign');
  const { policy } = current.notice;
  const fresh = claimedAt === null ? now - view.at <= pageLife && view.policy === policy : now - view.at <= queueLife;
  const shown = fresh ? await kept.of(site.tenant, view.policy, texts, current) : null;
  if (!shown) throw new Refusal('changed', undefined, { token: await newToken(house, site, policy), policy });
  if (claimedAt !== null && !(claimedAt >= view.at - skew && claimedAt <= now + skew)) throw new Refusal('claimed');
  return { shown, viewedAt: view.at };
}

/**
 * Set by a server: browsers forget what scripts set after a week. Scripts read it, so it is not HttpOnly. Kept as long as the notice
 * says, yes and no alike.
 */
export function cookieFor(
  choice: Choice,
  { remember }: Notice,
  { origin, cookieDomain }: Pick<Site, 'origin' | 'cookieDomain'>,
  now: number,
): string {
  const parts = [
    `${choiceCookie}=${cookieValue(choice)}`,
    'Path=/',
    `Max-Age=${Math.max(0, Math.floor((endOf(choice.at, remember) - now) / 1000))}`,
    'SameSite=Lax',
    ...(origin.startsWith('https:') ? ['Secure'] : []),
    ...(cookieDomain === null ? [] : [`Domain=${cookieDomain}`]),
  ];
  return parts.join('; ');
}

/** A place of the same site, whatever was asked for: nobody is sent to another one from here. */
function placeIn({ origin }: Site, back: string): string {
  const place = back.startsWith('/') ? URL.parse(back, origin) : null;
  return place?.origin === origin ? place.href : `${origin}/`;
}
