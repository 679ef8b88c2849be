// Which cookies end with a choice, and the headers that end them: scripts cannot take away what is HttpOnly, a server's answer can.
import { type Decision, type Notice, choiceCookie } from './consent.ts';

/** A browser keeps 50 cookies or more for a host (RFC 6265, 6.1); the header stays well below what servers let through. */
const most = 60;
/** RFC 6265, 4.1.1 and RFC 9110, 5.6.2. */
const isName = /^[!#$%&'*+\-.^`|~\w]{1,200}$/;

/** Whether a name ends: it is one of what is not granted, and of nothing that is granted or necessary. */
export function ends(name: string, { necessary, asked }: Notice, grants: Decision['grants']): boolean {
  if (name === choiceCookie) return false;
  const named = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
  if (Object.values(necessary?.clears ?? {}).some(named)) return false;
  const all = asked.flatMap(({ id, clears }) =>
    Object.entries(clears).map(([vendor, patterns]) => ({ key: vendor === '' ? id : `${id}/${vendor}`, patterns })),
  );
  const some = all.filter(({ patterns }) => named(patterns));
  return some.length > 0 && some.every(({ key }) => grants[key] !== true);
}

/**
 * Set-Cookie values that end, of the cookies that a request carried (its `Cookie` header), those that are not granted: at the host and at
 * each domain above it, for path `/`. A browser takes no notice of those for a public suffix (RFC 6265, 5.3, step 5).
 */
export function endings(
  cookies: string,
  { hostname, protocol }: Pick<URL, 'hostname' | 'protocol'>,
  notice: Notice,
  grants: Decision['grants'],
): string[] {
  const names = new Set(cookies.split(/; */).map((one) => one.split('=')[0]!.trim()));
  const labels = /^[\d.]+$|:/.test(hostname) ? [] : hostname.split('.');
  const above = labels.slice(0, -1).map((_, at) => `; Domain=${labels.slice(at).join('.')}`);
  // One that a frame of another site set for this site alone is another cookie (CHIPS).
  const kinds = protocol === 'https:' ? ['; Secure', '; Secure; SameSite=None; Partitioned'] : [''];
  return [...names]
    .filter((name) => isName.test(name) && ends(name, notice, grants))
    .slice(0, most)
    .flatMap((name) =>
      ['', ...above].flatMap((domain) => kinds.map((kind) => `${name}=; Max-Age=0; Path=/${domain}${kind}`)),
    );
}
