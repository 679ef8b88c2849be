// A visit: whose site it is, who is asking, in which language, and whether a form may be believed.
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Language, Problem, Secret, type Text, isLanguage, preferredLanguage } from '#base';
import { entry, site } from '#words';
import type { Company, Session, WebHouse } from './house.ts';

export interface Visit {
  company: Company;
  session: Session | null;
  token: Secret | null;
  language: Language;
  /** The language named by `?lang=`, so that links can keep it; null when the browser's wish was used. */
  chosenLanguage: Language | null;
  boardOpen: boolean;
  /** `?company=…`: the page shows the policy of a company that is not the one of the bare address; else nothing. */
  of: string;
}

export interface SignedInVisit extends Visit {
  session: Session;
}

export type WebContext = Context<{ Variables: { visit: Visit } }>;

/** Before the very first start has finished there is no company; the pages then say that nothing is published. */
const nobody: Company = { id: '', name: '', boardPublic: false };

/** A company that is named and not there: nothing of it is published (RFC 9562, 5.9: the UUID of none). */
const unknown: Company = { ...nobody, id: '00000000-0000-0000-0000-000000000000' };

/** Where the policy of a further company can be read: everything else is of the company of the bare address. */
const policyPaths = /^\/policy(?:\/cookies|\/history|\/versions\/\d+)?$/;

export async function visitOf(c: Context, house: WebHouse): Promise<Visit> {
  const home = (await house.company()) ?? nobody;
  const named = policyPaths.test(c.req.path) ? c.req.query('company') : undefined;
  const other = named === undefined || named === home.id ? null : ((await house.siteCompany?.(named)) ?? null);
  const company = named === undefined || named === home.id ? home : (other ?? unknown);
  const token = cookieOf(c, house, 'session');
  const session = token && company !== nobody && company === home ? await house.door.session(company.id, token) : null;
  const lang = c.req.query('lang') ?? '';
  const chosenLanguage = isLanguage(lang) ? lang : null;
  return {
    company,
    session,
    token: session ? token : null,
    chosenLanguage,
    language: chosenLanguage ?? preferredLanguage(c.req.header('accept-language')),
    boardOpen: company === home && house.mayReadBoard(company, session, c.req.raw),
    of: other === null ? '' : `?company=${other.id}`,
  };
}

/** The visit of somebody who is signed in. The guard lets nobody else through to the routes that ask for it. */
export function signedIn(c: WebContext): SignedInVisit {
  const visit = c.get('visit');
  if (!visit.session) throw new Error('web: a route of the console ran without a session');
  return { ...visit, session: visit.session };
}

/** Whether pages are reached by https: then cookies say so too. */
export const isSecure = (house: WebHouse, url: string): boolean => (house.publicUrl ?? url).startsWith('https:');

/** `session`: who is signed in; `step`: whose password was right; `passkey`: who was asked for one; `join`: who signs in to use a link; `known`: somebody signed in here before; `purpose`: what for people are looked at. */
type Cookie = 'session' | 'step' | 'passkey' | 'join' | 'known' | 'purpose';
const names: Readonly<Record<Cookie, string>> = {
  session: 'upheld-session',
  step: 'upheld-step',
  passkey: 'upheld-passkey',
  join: 'upheld-join',
  known: 'upheld-known',
  purpose: 'upheld-purpose',
};
/** Days for which a browser is known; the others last until it is closed. */
const knownSeconds = 90 * 24 * 3600;

/** `__Host-` makes the browser itself refuse a cookie that is not secure, or was set by a neighbouring host (RFC 6265bis 4.1.3.2). */
const cookieName = (secure: boolean, cookie: Cookie): string => `${secure ? '__Host-' : ''}${names[cookie]}`;

export function cookieOf(c: Context, house: WebHouse, cookie: Cookie): Secret | null {
  const value = getCookie(c, cookieName(isSecure(house, c.req.url), cookie));
  return value === undefined || value === '' || value.length > 300 ? null : new Secret(value);
}

export function keepCookie(c: Context, house: WebHouse, cookie: Cookie, token: Secret): void {
  const secure = isSecure(house, c.req.url);
  const lasting = cookie === 'known' ? { maxAge: knownSeconds } : {};
  const kept = { httpOnly: true, sameSite: 'Strict', secure, path: '/', ...lasting } as const;
  setCookie(c, cookieName(secure, cookie), token.reveal(), kept);
}

export function dropCookie(c: Context, house: WebHouse, cookie: Cookie): void {
  const secure = isSecure(house, c.req.url);
  deleteCookie(c, cookieName(secure, cookie), { secure, path: '/' });
}

/**
 * Whether a POST comes from a page of our own. Browsers say so in Sec-Fetch-Site; where they do not (plain http on a name that is not
 * localhost), Origin must be ours. Neither header: no browser form of ours.
 */
export function fromOurOwnPage(c: Context, house: WebHouse): boolean {
  const fetchSite = c.req.header('sec-fetch-site');
  if (fetchSite !== undefined) return fetchSite === 'same-origin';
  const origin = c.req.header('origin');
  const ours = [c.req.url, house.publicUrl].filter((url) => url !== null).map((url) => new URL(url).origin);
  return origin !== undefined && ours.includes(origin);
}

export function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const forbidden = (language: Language): Problem =>
  refusal('web.forbidden', language, site.forbiddenHappened, site.foreignUnchanged, site.forbiddenNext);

export const foreign = (language: Language): Problem =>
  refusal('web.foreign', language, site.foreignHappened, site.foreignUnchanged, site.foreignNext);

export const tooLarge = (language: Language): Problem =>
  refusal('web.too-large', language, site.tooLargeHappened, site.foreignUnchanged, site.tooLargeNext);

export const tooLong = (language: Language): Problem =>
  refusal('web.too-large', language, entry.tooLong, site.foreignUnchanged, entry.tooLongNext);

export const busy = (language: Language): Problem =>
  refusal('access.busy', language, entry.busy, site.foreignUnchanged, entry.busyNext);

const refusal = (code: string, language: Language, happened: Text, unchanged: Text, next: Text): Problem =>
  new Problem(code, { happened: happened[language], unchanged: unchanged[language], next: next[language] });
