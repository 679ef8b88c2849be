// Makes a page's browser one in which its owner refuses cookies: requests leave without any, and scripts can keep nothing.
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Removed } from './seen.ts';

/**
 * As Chromium answers where cookies are blocked: Web Storage throws, databases and caches fail. A headless browser has no such setting of
 * its own.
 */
export const keepsNothing = `(() => {
  const denied = () => new DOMException('Access is denied for this document.', 'SecurityError');
  for (const store of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, store, { configurable: true, get() { throw denied(); } });
  Object.defineProperty(Navigator.prototype, 'cookieEnabled', { configurable: true, get: () => false });
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...asked) {
    const request = open.apply(this, asked);
    request.addEventListener('upgradeneeded', (event) => { event.stopImmediatePropagation(); request.transaction.abort(); });
    return request;
  };
  if (globalThis.CacheStorage) CacheStorage.prototype.open = () => Promise.reject(denied());
})()`;

/** Each request waits until the jar is empty, also one that a redirect leads to: what a page before it set is not sent. */
export async function refuseCookies(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  session.on('Fetch.requestPaused', ({ requestId }) => {
    sendOn(session, requestId).catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ requestStage: 'Request' }] });
}

async function sendOn(session: CDPSession, requestId: string): Promise<void> {
  await session.send('Network.clearBrowserCookies');
  await session.send('Fetch.continueRequest', { requestId });
}

/** Empties what browsers call cookies and site data; the cache of pages stays, as it does there. */
export async function removeSiteData(context: BrowserContext, page: Page, origins: readonly string[]): Promise<void> {
  const session = await context.newCDPSession(page);
  try {
    for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await context.clearCookies();
  } finally {
    await session.detach();
  }
}

/** Cookies by name and host; their values never leave the visit. */
export type Jar = ReadonlyMap<string, string>;

export const jarOf = async (context: BrowserContext): Promise<Jar> =>
  new Map((await context.cookies()).map(({ name, domain, value }) => [`${name} ${domain.replace(/^\./, '')}`, value]));

/**
 * Cookies that are back after they were removed, as they were before, and not as somebody new gets them. What is told apart by less than six
 * signs, or has no digit in them, may be one of a few variants, and no identifier.
 */
export const returned = (before: Jar, after: Jar, stranger: Jar): Removed[] =>
  [...before].flatMap(([key, value]) => {
    if (after.get(key) !== value || !tells(value, stranger.get(key) ?? '')) return [];
    const [name, host] = key.split(' ') as [string, string];
    return [{ name, host }];
  });

function tells(value: string, other: string): boolean {
  let start = 0;
  while (start < value.length && value[start] === other[start]) start++;
  let end = 0;
  while (end < value.length - start && end < other.length - start && value.at(-1 - end) === other.at(-1 - end)) end++;
  const own = value.slice(start, value.length - end);
  return own.length >= 6 && /\d/.test(own);
}
