// What a thing that was seen is for: by the policy, else by what is known of its name or its host; and whether the policy names it.
import { type CookieCategory, type VendorHosts, knownCookie, vendorHosts } from '#law';
import type { Policy, PublishedPolicy } from '#policy';
import { choiceCookie, type CategoryId } from '#wire';
import { cookieKind, isAsked, vendorOf } from '../../cookie-kinds.ts';
import { noticeOf } from '../../notice.ts';
import type { Kept } from './seen.ts';

export interface Sorted extends Kept {
  /** Null: nothing is known of it. */
  kind: CategoryId | null;
  /** It remembers the choice itself. */
  choice: boolean;
  /** The law room's vendor, by the thing's name. */
  vendor: string | null;
  /** Whether the policy names it, or its vendor for such a thing. */
  named: boolean;
  /** How long the policy says that it stays; null: it does not. */
  says: string | null;
}

/** What the policy says about devices, made ready to be compared. */
export interface Claims {
  policy: Policy;
  asked: readonly CategoryId[];
  /** Ids of all vendors that the policy names. */
  vendors: ReadonlySet<string>;
  classify(kept: Kept): Sorted;
}

export function claimsOf(published: PublishedPolicy): Claims {
  const { policy } = published;
  const notice = noticeOf(published);
  const asked = notice.asked.map(({ id }) => id);
  const categories = [...(notice.necessary ? [notice.necessary] : []), ...notice.asked];
  const vendors = new Set([
    ...categories.flatMap((one) => one.vendors.map(({ id }) => id)),
    ...policy.recipients.flatMap(({ vendor, name }) => vendorOf(vendor ?? name ?? undefined)?.id ?? []),
  ]);
  return {
    policy,
    asked,
    vendors,
    classify(kept) {
      const { what, name } = kept;
      const said = policy.cookies.find((one) => fits(one.name, name));
      const known = what === 'cookie' || name.length > 4 || name.startsWith('_') ? knownCookie(name) : undefined;
      const choice = name === choiceCookie || name.startsWith(`${choiceCookie}-`);
      const kind = choice ? 'necessary' : said ? cookieKind({ ...said, name }) : (known?.category ?? null);
      const vendor = known?.vendor ?? null;
      const named = choice || said !== undefined || (vendor !== null && vendors.has(vendor));
      return { ...kept, kind, choice, vendor, named, says: said?.duration ?? null };
    },
  };
}

/** `_ga_<container>`, `_ga_*`, `tube_XXX` fit whatever follows. */
function fits(said: string, name: string): boolean {
  const start = /^(.*?)(?:[*<{[%#]|X{2,}.*$)/.exec(said)?.[1];
  return start === undefined ? said === name : start.length > 2 && name.startsWith(start);
}

export const needsConsent = ({ kind }: Sorted): boolean => isAsked(kind);

/** Whether what serves visits is on this host, and for what: `*.` stands for all below. A host of several products is taken for the mildest. */
export function hostKind(host: string): { kind: CookieCategory; row: VendorHosts } | null {
  const rows = vendorHosts.filter(({ hosts }) =>
    Object.values(hosts).some((list) => list.some((one) => covers(one, host))),
  );
  const row = rows.find(({ serves }) => !serves.every(isAsked)) ?? rows[0];
  if (!row) return null;
  const mild = (['necessary', 'preferences', 'statistics', 'marketing'] as const).find((kind) =>
    row.serves.includes(kind),
  );
  return mild ? { kind: mild, row } : null;
}

function covers(pattern: string, host: string): boolean {
  const bare = pattern.replace(/^wss:/, '');
  return bare.startsWith('*.') ? host.endsWith(bare.slice(1)) : bare === host;
}

/** What delivers other scripts measures nothing by itself. */
const loaders = /(?:^|\.)googletagmanager\.com$/;

/** Hosts that are known to measure or to advertise, of those that were asked for. */
export const trackingHosts = (hosts: readonly string[]): { host: string; kind: CookieCategory; vendor: string }[] =>
  hosts.flatMap((host) => {
    const found = loaders.test(host) ? null : hostKind(host);
    return found && isAsked(found.kind) && found.kind !== 'preferences'
      ? [{ host, kind: found.kind, vendor: found.row.vendor }]
      : [];
  });
