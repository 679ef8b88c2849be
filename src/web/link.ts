// Decides what a link of a published policy may do on our page: lead on, lead away, or only stand there as text.

export interface SafeLink {
  href: string;
  /** Set on links that leave this site, so that the other side learns nothing from the visit. */
  rel?: 'noopener noreferrer';
}

const here = 'https://this-site.invalid';
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Null for anything but http, https, mailto, tel and same-site links. The browser's own parser (WHATWG URL) decides,
 * so that tabs, backslashes and mixed case cannot hide a `javascript:` link.
 */
export function safeLink(href: string): SafeLink | null {
  if (!URL.canParse(href, here)) return null;
  const url = new URL(href, here);
  if (!schemes.has(url.protocol)) return null;
  if (url.origin === here) return { href };
  return url.protocol.startsWith('http') ? { href, rel: 'noopener noreferrer' } : { href };
}
