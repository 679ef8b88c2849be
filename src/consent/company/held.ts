// Whose a host is that was held back, and whether the policy names them.
import { vendorHosts, vendors } from '#law';
import { publishedVersion } from '#publish';
import type { Db } from '#store';
import type { CategoryId, Notice } from '#wire';
import { type HeldHost, elsewhere, heldBackDays } from '../held-back-days.ts';
import { noticeOf } from '../notice.ts';

/**
 * `waits`: the policy names its vendor, and the visitor had not agreed: as it should be. `unnamed`: nobody's, or a vendor's that the policy
 * does not name. `own`: no host at all but the page's own inline code or data. `rest`: what came after the most that is kept a day.
 */
export type HeldState = 'waits' | 'unnamed' | 'own' | 'rest';

export interface HeldLine extends HeldHost {
  state: HeldState;
  /** Names of vendors that the host is known to belong to. */
  vendors: readonly string[];
  /** Categories under which the policy names one of them. */
  categories: readonly CategoryId[];
}

/** Since a day (ISO date) on, as the policy in force names them; `site` empty: on all. */
export async function heldBackSince(db: Db, tenant: string, since: string, site: string): Promise<HeldLine[]> {
  const published = await publishedVersion(db, tenant, 'latest');
  return heldLines(await heldBackDays(db, tenant, since, site), published && noticeOf(published));
}

const fits = (pattern: string, host: string): boolean => {
  const plain = pattern.replace(/^wss:/, '');
  return plain.startsWith('*.') ? host.endsWith(plain.slice(1)) : host === plain;
};

export function heldLines(held: readonly HeldHost[], notice: Notice | null): HeldLine[] {
  const named = [...(notice?.necessary ? [notice.necessary] : []), ...(notice?.asked ?? [])].flatMap(
    ({ id, vendors: some }) => some.map((vendor) => ({ category: id, vendor: vendor.id })),
  );
  return held.map((one) => {
    const host = one.host.replace(/:\d+$/, '');
    const ids = [
      ...new Set(
        vendorHosts
          .filter(({ hosts }) => Object.values(hosts).some((list) => list.some((pattern) => fits(pattern, host))))
          .map(({ vendor }) => vendor),
      ),
    ];
    const categories = [...new Set(named.filter(({ vendor }) => ids.includes(vendor)).map(({ category }) => category))];
    const names = ids.map((id) => vendors.find((vendor) => vendor.id === id)?.names[0] ?? id);
    return { ...one, state: stateOf(one.host, categories), vendors: names, categories };
  });
}

function stateOf(host: string, categories: readonly CategoryId[]): HeldState {
  if (host === elsewhere) return 'rest';
  if (!host.includes('.')) return 'own';
  return categories.length > 0 ? 'waits' : 'unnamed';
}
