// A request about consent: which site it comes from, whether the page that sent it may be believed, and what it may read of the answer.
import { sha256 } from '#base';
import { memoryOf } from '#vault';
import { type Shown, type ConsentHouse } from './house.ts';
import { Refusal } from './refusal.ts';
import { type KnownSites, type Site, knownSites, siteKeyHeader } from './sites.ts';

/** What hardly ever changes, remembered for two seconds. */
export interface Remembered {
  sites(): Promise<KnownSites>;
  shown(tenant: string): Promise<Shown | null>;
  home(): Promise<string | null>;
}

export function rememberedOf(house: ConsentHouse): Remembered {
  const memory = memoryOf(house.clock);
  return {
    sites: () => memory.recall('sites', () => knownSites(house.db)),
    shown: (tenant) => memory.recall(`shown ${tenant}`, () => house.shown(tenant)),
    home: () => memory.recall('home', () => house.home()),
  };
}

/**
 * The site whose page, or whose own server, sends this. Throws Refusal `foreign` for any other: an origin that nobody registered, a key
 * that is none, an origin of another company than the key's. An own server names the page's origin in `Origin`, as browsers do.
 */
export async function siteOf(request: Request, house: ConsentHouse, remembered: Remembered): Promise<Site> {
  const { byOrigin, byKey } = await remembered.sites();
  const key = request.headers.get(siteKeyHeader);
  const origin = originOf(request);
  if (key !== null) {
    const holder = byKey.get(sha256(key));
    const site = origin === null ? holder : byOrigin.get(origin);
    if (!holder || site?.tenant !== holder.tenant) throw new Refusal('foreign');
    return site;
  }
  const registered = origin === null ? siteOfScript(request, byOrigin) : byOrigin.get(origin);
  if (registered) return registered;
  const own = ownOrigin(request, house);
  if (origin !== null && origin !== own) throw new Refusal('foreign');
  const tenant = companyNamed(request, byOrigin) ?? (await remembered.home());
  if (tenant === null) throw new Refusal('foreign');
  return { origin: own, tenant, cookieDomain: null };
}

/** The script in one line, which browsers ask for without an Origin. */
const scriptPath = '/upheld.js';

/**
 * Which site's question the script asks: the one that its address names (`?site=https://www.example.com`), else the one whose page asks for
 * it, as far as browsers say. That shows what a company asks, which is public; only a page of its own can answer.
 */
function siteOfScript({ url, headers }: Request, byOrigin: KnownSites['byOrigin']): Site | undefined {
  const { pathname, searchParams } = new URL(url);
  if (pathname !== scriptPath) return undefined;
  const named = searchParams.get('site');
  const site = byOrigin.get(URL.parse(named ?? headers.get('referer') ?? '')?.origin ?? '');
  if (named !== null && !site) throw new Refusal('foreign');
  return site;
}

/** The company of a page of Upheld's own, as its address names it; null: the one of the bare address. It has a site here, or is none. */
function companyNamed({ url }: Request, byOrigin: KnownSites['byOrigin']): string | null {
  const named = new URL(url).searchParams.get('company');
  if (named === null) return null;
  for (const { tenant } of byOrigin.values()) if (tenant === named) return tenant;
  throw new Refusal('foreign');
}

/** What the address of a page of Upheld's own says beside its path: `company=…` where it is not the company of the bare address. */
export async function companyQuery(
  { request, site }: { request: Request; site: Site },
  remembered: Remembered,
): Promise<string> {
  const bare = request.headers.has(siteKeyHeader) || site.tenant === (await remembered.home());
  return bare ? '' : `?company=${site.tenant}`;
}

const originOf = (request: Request): string | null => {
  const origin = request.headers.get('origin');
  return origin === 'null' ? null : origin;
};

const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** On a machine of one's own the same server has several names; a name of somebody else's that leads there is none of them. */
function ownOrigin(request: Request, house: ConsentHouse): string {
  const [own, asked] = [new URL(house.address()), new URL(request.url)];
  return local.test(own.hostname) && local.test(asked.hostname) ? asked.origin : own.origin;
}

/**
 * Refuses a post that a page of somebody else could have made the browser send. Browsers say the origin with every post; where a page
 * asked them to say `null` (Referrer-Policy), Sec-Fetch-Site still says whether the page is of the same origin.
 */
export function mustBeOwnPage(request: Request): void {
  const said = originOf(request) !== null;
  const fetched = request.headers.get('sec-fetch-site');
  if (!said && fetched !== 'same-origin') throw new Refusal('foreign');
}

/** Which page may read the answer (Fetch standard, CORS protocol): exactly the one that was registered, with its cookies. */
export function corsOf(request: Request, site: Site): Record<string, string> {
  return originOf(request) === site.origin
    ? { 'access-control-allow-origin': site.origin, 'access-control-allow-credentials': 'true', vary: 'Origin' }
    : { vary: 'Origin' };
}
