// What the policy lets into the pages of a site: its notice, with the hosts from which each of its vendors' things come.
import { type CookieCategory, hostsOf } from '#law';
import type { CspDirective, CspRules, CspSources, Notice, NoticeCategory } from '#wire';

/** Vendors that the law room does not know let in nobody: the site's own server names their hosts, or they stay out. */
export function cspRules({ necessary, asked }: Notice): CspRules {
  const granted = asked.flatMap((category) =>
    category.vendors.map(({ id }) => [`${category.id}/${id}`, sourcesOf(id, category.id)] as const),
  );
  return { always: necessary ? alwaysOf(necessary) : {}, granted: Object.fromEntries(granted) };
}

/** Vendors of the notice whose hosts are not known here, by `category/vendor`. */
export const withoutHosts = ({ asked }: Notice): string[] =>
  asked.flatMap(({ id, vendors }) =>
    vendors.filter((vendor) => hostsOf(vendor.id, id).length === 0).map((vendor) => `${id}/${vendor.id}`),
  );

const alwaysOf = ({ id, vendors }: NoticeCategory): CspSources =>
  merged(vendors.map((vendor) => sourcesOf(vendor.id, id)));

function sourcesOf(vendor: string, category: CookieCategory): CspSources {
  return merged(
    hostsOf(vendor, category).map(({ hosts }) =>
      Object.fromEntries(
        Object.entries(hosts).map(([use, list]) => [`${use}-src` satisfies string as CspDirective, list.map(source)]),
      ),
    ),
  );
}

const source = (host: string): string =>
  host.startsWith('wss:') ? `wss://${host.slice('wss:'.length)}` : `https://${host}`;

function merged(all: readonly CspSources[]): CspSources {
  const found: Partial<Record<CspDirective, string[]>> = {};
  for (const one of all)
    for (const [directive, list] of Object.entries(one) as [CspDirective, readonly string[]][])
      found[directive] = [...new Set([...(found[directive] ?? []), ...list])];
  return found;
}
