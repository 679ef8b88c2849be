// Tokens: what a page view is given, so that a choice can only come from a page of the site, and not before that page was there.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Secret } from '#base';

export interface PageView {
  tenant: string;
  origin: string;
  /** Number of the version of the policy whose notice was shown. */
  policy: number;
  /** When the page was given its token, by our clock: milliseconds since 1970. */
  at: number;
}

const mac = (secret: Secret, text: string): Buffer => createHmac('sha256', secret.reveal()).update(text).digest();

/** `1.<time, base 36>.<policy>.<64 random bits>.<HMAC-SHA-256 over these, the company and the origin, base64url>`. */
export function tokenFor(secret: Secret, view: PageView): string {
  const said = ['1', view.at.toString(36), view.policy, randomBytes(8).toString('base64url')].join('.');
  return `${said}.${mac(secret, bound(said, view)).toString('base64url')}`;
}

/** What a token says, when it was made for this company and this origin; else null. How old it may be is for its reader to say. */
export function pageViewIn(
  secret: Secret,
  token: string,
  { tenant, origin }: Pick<PageView, 'tenant' | 'origin'>,
): PageView | null {
  const [, said = '', at = '', policy = '', proof = ''] =
    /^(1\.([0-9a-z]{1,9})\.([1-9]\d{0,8})\.[\w-]{11})\.([\w-]{43})$/.exec(token) ?? [];
  if (said === '') return null;
  const wanted = mac(secret, bound(said, { tenant, origin }));
  // Compared as text: base64url has two writings of the same bytes.
  const same = timingSafeEqual(Buffer.from(wanted.toString('base64url')), Buffer.from(proof));
  return same ? { tenant, origin, policy: Number(policy), at: parseInt(at, 36) } : null;
}

/** Neither a company nor an origin holds a line end: no two different pages are one text. */
const bound = (said: string, { tenant, origin }: Pick<PageView, 'tenant' | 'origin'>): string =>
  `upheld consent token\n${tenant}\n${origin}\n${said}`;
