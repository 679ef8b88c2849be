// The page /consent: the same choice without a script, what stands now, and since when. What it looks like, the web room says.
import { sha256base64, newToken } from '#base';
import { type Decision, type Slots, choiceInCookies, decide, htmlOf } from '#wire';
import { type Asked, type Route, newToken as pageToken } from './handler.ts';
import { centreOf, kitOf } from './kit.ts';
import { sayingIn } from './saying.ts';
import { siteKeyHeader } from './sites.ts';
import { kitFor } from './visitor-routes.ts';
import { Refusal } from './refusal.ts';

/** What the page shows. */
export interface ConsentPageView {
  company: string;
  /** One of our languages, or one that the company brought. */
  language: string;
  stands: readonly { label: string; state: 'yes' | 'some' | 'no' }[];
  reason: Decision['reason'];
  /** ISO 8601 instant; null: nothing was chosen in this browser. */
  since: string | null;
  /** The browser objects (Global Privacy Control). */
  gpc: boolean;
  /** The form, as HTML; every text in it is escaped. Empty: the policy asks for nothing. */
  form: string;
  /** Its style, to be put inline. */
  css: string;
  /** `?company=…`, or nothing: whose page it is, at Upheld's own address. */
  of: string;
  /** Shown at a site's own address: pages of Upheld are elsewhere, at this address. Null: at Upheld's own. */
  home: string | null;
}

/** `render` makes the whole page of it. */
export const pageRoute = (render: (view: ConsentPageView) => Promise<string>): Route => ({
  method: 'GET',
  path: '/consent',
  async answer(asked) {
    const view = await viewOf(asked);
    const hash = sha256base64(view.css);
    return new Response(await render(view), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': view.language,
        'cache-control': 'private, no-store',
        'content-security-policy': [
          "default-src 'none'",
          `style-src 'self' 'sha256-${hash}'`,
          "font-src 'self'",
          "img-src 'self' data:",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
        ].join('; '),
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
      },
    });
  },
});

async function viewOf(asked: Asked): Promise<ConsentPageView> {
  const { request, site, house, language, url } = asked;
  const shown = await asked.remembered.shown(site.tenant);
  if (!shown) throw new Refusal('hidden');
  // A link that names no language is read in the browser's.
  if (!url.searchParams.has('lang')) url.searchParams.set('lang', language);
  const of = await kitFor(asked, '');
  const { notice } = of;
  const gpc = request.headers.get('sec-gpc') === '1';
  const choice = choiceInCookies(request.headers.get('cookie') ?? '');
  const decision = decide(notice, choice, { gpc }, house.clock.now().epochMilliseconds);
  const ticked = Object.keys(decision.grants).filter((key) => decision.grants[key]);
  const slots: Slots = {
    ...Object.fromEntries(ticked.map((key) => [key, 'checked'])),
    token: await pageToken(house, site, notice.policy),
    back: `/consent?lang=${of.language}${of.of?.replace('?', '&') ?? ''}`,
    gpc: gpc ? '1' : undefined,
  };
  const saying = sayingIn(of.language, of.settings?.languages);
  const kit = await kitOf(of, { always: {}, granted: {} });
  const { tree, css } = centreOf(of);
  // No field says that the signal was seen: “accept all” would then go over it. Sent twice, it is one choice; and it takes the place of the one before.
  const own = {
    secret: newToken().slice(0, 22),
    ...(choice ? { previous: choice.secret } : {}),
  };
  const fields = Object.entries(own).map(([name, value]) => htmlOf(['input', { type: 'hidden', name, value }]));
  const form = htmlOf(tree, slots).replace(/^<form[^>]*>/, (start) => start + fields.join(''));
  return {
    company: shown.published.policy.controller?.name ?? shown.published.policy.meta.title,
    language: of.language,
    stands: notice.asked.map(({ id, vendors }) => {
      const refused = vendors.some((vendor) => !decision.grants[`${id}/${vendor.id}`]);
      return { label: saying.say(`centre.${id}`), state: !decision.grants[id] ? 'no' : refused ? 'some' : 'yes' };
    }),
    reason: decision.reason,
    since: choice ? new Date(choice.at * 1000).toISOString() : null,
    gpc,
    form: notice.asked.length > 0 ? form : '',
    css: kit.css + css,
    of: of.of ?? '',
    home: request.headers.has(siteKeyHeader) ? house.address() : null,
  };
}
