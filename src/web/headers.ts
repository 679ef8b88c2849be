// What every answer tells the browser: load nothing from elsewhere, run no script, stand in no frame, send no referrer.
import type { MiddlewareHandler } from 'hono';

const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
const policy = directives.join('; ');

/** For a page that shows another of our own pages in a frame. */
export const framingPolicy = [...directives, "frame-src 'self'"].join('; ');

/** Headers that a page may set itself: a stricter policy, or to stand in a frame of our own. */
const ownWord = new Set(['Content-Security-Policy', 'X-Frame-Options']);

const always: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
];

export const safeHeaders = (secure: (url: string) => boolean): MiddlewareHandler => {
  return async (c, next) => {
    await next();
    for (const [name, value] of always)
      if (!(ownWord.has(name) && c.res.headers.has(name))) c.res.headers.set(name, value);
    if (secure(c.req.url)) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000');
  };
};
