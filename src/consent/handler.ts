// The consent handler: what pages of registered sites ask of Upheld, as one function from Request to Response that any server can mount.
import { type Language, type Pace, paceOf, preferredLanguage } from '#base';
import { type Remembered, companyQuery, corsOf, mustBeOwnPage, rememberedOf, siteOf } from './asked.ts';
import { choose } from './choose.ts';
import type { ConsentHouse } from './house.ts';
import { receiptAnswer, choicesAnswer } from './own.ts';
import { type Recorder, recorderOf } from './record.ts';
import { Refusal, isExpected, refusalOf } from './refusal.ts';
import { type KeptNotices, keptNoticesOf } from './shown.ts';
import { type Site, siteKeyHeader } from './sites.ts';
import { tokenFor } from './tokens.ts';

/** A request of a known site. */
export interface Asked {
  request: Request;
  url: URL;
  site: Site;
  house: ConsentHouse;
  remembered: Remembered;
  recorder: Recorder;
  kept: KeptNotices;
  language: Language;
  /** What every answer to this request says. */
  headers: Readonly<Record<string, string>>;
}

export interface Route {
  method: 'GET' | 'POST';
  /** The whole path, or its beginning when it ends with a slash. */
  path: string;
  answer: (asked: Asked) => Promise<Response>;
  /** Each costs us something: one network alone must not make thousands of it. */
  paced?: true;
}

/** Null: not one of its paths. `network`: who asks, as far as that is known (`networkOf`); it is counted and not kept. */
export type ConsentHandler = (request: Request, network?: string | null) => Promise<Response | null>;

/**
 * A thousand first visitors of one school come through, at once; then 150 a minute. A site's own server, which shows its key, is asked
 * by all of its visitors and tells us of none: it is not slowed.
 */
const ofOneNetwork = { atOnce: 2_000, each: 200 };

function mustBeSlow(pace: Pace, { headers }: Request, network: string | null): void {
  const seconds = headers.has(siteKeyHeader) ? 0 : pace.wait(network);
  if (seconds > 0) throw new Refusal('busy', undefined, { seconds });
}

const own: readonly Route[] = [
  { method: 'GET', path: '/upheld/token', answer: token, paced: true },
  { method: 'POST', path: '/upheld/choice', answer: choose, paced: true },
  { method: 'GET', path: '/upheld/choices', answer: choicesAnswer },
  { method: 'GET', path: '/upheld/receipt/', answer: receiptAnswer },
];

/** `more`: routes of the same kind, for what is shown to visitors. */
export function consentHandler(house: ConsentHouse, more: readonly Route[] = []): ConsentHandler {
  const parts = {
    house,
    remembered: rememberedOf(house),
    recorder: recorderOf(house.db),
    kept: keptNoticesOf(house),
  };
  const routes = [...own, ...more];
  const pace = paceOf(house.clock, ofOneNetwork);
  return async (request, network = null) => {
    const url = new URL(request.url);
    const here = routes.filter(({ path }) =>
      path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path,
    );
    if (here.length === 0) return null;
    const language = preferredLanguage(request.headers.get('accept-language') ?? undefined);
    let cors: Record<string, string> = { vary: 'Origin' };
    try {
      const site = await siteOf(request, house, parts.remembered);
      cors = corsOf(request, site);
      if (request.method === 'OPTIONS') return preflight(cors, here);
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const route = here.find((one) => one.method === method);
      if (!route) return withHeaders(new Response(null, { status: 405, headers: { allow: methods(here) } }), cors);
      if (route.method === 'POST') mustBeOwnPage(request);
      if (route.paced) mustBeSlow(pace, request, network);
      const answer = await route.answer({ request, url, site, language, headers: { ...always, ...cors }, ...parts });
      return withHeaders(request.method === 'HEAD' ? new Response(null, answer) : answer, cors);
    } catch (error) {
      if (!isExpected(error)) house.report(error);
      return withHeaders(refused(request, error, language), cors);
    }
  };
}

const methods = (routes: readonly Route[]): string =>
  [...new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))), 'OPTIONS'].join(', ');

const preflight = (cors: Record<string, string>, routes: readonly Route[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'access-control-allow-methods': methods(routes),
      'access-control-allow-headers': 'content-type, upheld-secret',
      'access-control-max-age': '600',
    },
  });

/** Answers are one visitor's, and nobody's document: no cache keeps them, nothing of them runs. */
const always: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

const whole = new WeakSet<Response>();

/** An answer with all headers from the start: changing those of a Response that stands takes as long as making it. */
export function answered({ headers }: Pick<Asked, 'headers'>, body: string | null, more: ResponseInit): Response {
  const answer = new Response(body, { ...more, headers: { ...headers, ...(more.headers as Record<string, string>) } });
  whole.add(answer);
  return answer;
}

function withHeaders(answer: Response, cors: Record<string, string>): Response {
  if (whole.has(answer)) return answer;
  for (const [name, value] of Object.entries(cors))
    if (name === 'vary') answer.headers.append(name, value);
    else answer.headers.set(name, value);
  for (const [name, value] of Object.entries(always))
    if (name === 'x-content-type-options' || !answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
}

/** JSON for scripts, three sentences for whoever sent a form. */
function refused(request: Request, error: unknown, language: Language): Response {
  const refusal = refusalOf(error);
  const told = refusal.told(language);
  const { seconds = refusal.code === 'outage' ? 5 : undefined, ...more } = refusal.more;
  const headers: Record<string, string> = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  if (request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return new Response(`${told.happened}\n${told.unchanged}\n${told.next}\n`, {
      status: refusal.status,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'content-language': language },
    });
  const problem = { code: `consent.${refusal.code}`, ...told, ...(refusal.what ? { field: refusal.what } : {}) };
  return Response.json({ problem, ...more }, { status: refusal.status, headers });
}

/** A token for this page view, and the version of the policy that it is for. */
async function token(asked: Asked): Promise<Response> {
  const { site, house, remembered } = asked;
  const policy = (await remembered.shown(site.tenant))?.notice.policy ?? null;
  const made = policy === null ? null : await newToken(house, site, policy);
  return answered(asked, JSON.stringify({ token: made, policy }), { headers: { 'content-type': 'application/json' } });
}

export const newToken = async (house: ConsentHouse, { tenant, origin }: Site, policy: number): Promise<string> =>
  tokenFor(await house.secret(), { tenant, origin, policy, at: house.clock.now().epochMilliseconds });

/** Where the site reaches these paths: at its own origin when its own server hands them on. */
export const addressFor = ({ request, site, house }: Pick<Asked, 'request' | 'site' | 'house'>): string =>
  request.headers.has(siteKeyHeader) ? site.origin : house.address();

/** Where the receipt of a choice is fetched. */
export const receiptAt = async (asked: Asked, id: string): Promise<string> =>
  `${addressFor(asked)}/upheld/receipt/${id}${await companyQuery(asked, asked.remembered)}`;
