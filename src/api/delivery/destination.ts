// Where a webhook leads: the form of its address when it is made, and the machine behind its name each time it is used.
import { type LookupAddress, promises as dns } from 'node:dns';
import { isIP } from 'node:net';
import { Problem, isLoopback, isPublicAddress } from '#base';

/** Finds the addresses of a name; `dns.lookup` with all of them unless a test has its own names. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;
export const resolveName: Resolve = (hostname) => dns.lookup(hostname, { all: true });

const longest = 2000;
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');
const isLocalName = (hostname: string): boolean => hostname === 'localhost' || isLoopback(bare(hostname));

/** The address of a new webhook, as it will be used. Throws Problem `api.webhook-url`. */
export function webhookUrl(text: string, allowLocal: boolean): string {
  const url = text.length <= longest ? URL.parse(text) : null;
  if (!url)
    throw refused('This is not the full address of a page.', 'Send for example https://hooks.example.com/upheld.');
  if (url.username !== '' || url.password !== '')
    throw refused('The address has a password in it.', 'Leave it out: every delivery is signed.');
  if (url.hash !== '') throw refused('The address has a fragment (#…), which is never sent.', 'Leave it out.');
  const local = allowLocal && isLocalName(url.hostname);
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))
    throw refused('Webhooks go out by https alone.', 'Give the address an https: certificate.');
  const address = bare(url.hostname);
  if (!local && (isLocalName(url.hostname) || (isIP(address) !== 0 && !isPublicAddress(address))))
    throw refused(...notPublic);
  return url.href;
}

const notPublic = [
  'The address leads into a private network or to this machine.',
  'Send one that the internet reaches. To try it out on your own machine, start Upheld with UPHELD_ALLOW_LOCAL_WEBHOOKS=1.',
] as const;

const refused = (happened: string, next: string): Problem =>
  new Problem('api.webhook-url', { happened, unchanged: 'No webhook was made.', next });

/**
 * The addresses to connect to, and no others: all that the name has, when every one of them is public (or, for a local name where that
 * is allowed, this machine). One private address among them refuses the name: a server that answers now so and now so is rebinding.
 */
export async function addressesOf(
  url: URL,
  allowLocal: boolean,
  resolve: Resolve,
): Promise<readonly LookupAddress[] | null> {
  const hostname = bare(url.hostname);
  const family = isIP(hostname);
  const found = family === 0 ? await resolve(hostname) : [{ address: hostname, family }];
  const local = allowLocal && isLocalName(url.hostname);
  const fits = local ? isLoopback : isPublicAddress;
  if (url.protocol !== 'https:' && !local) return null;
  return found.length > 0 && found.every(({ address }) => fits(address)) ? found : null;
}
