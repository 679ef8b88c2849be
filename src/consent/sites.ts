// Sites: the origins from which a company takes choices, and how a request says which of them it comes from.
import { type Clock, Secret, newToken, sha256 } from '#base';
import { record } from '#ledger';
import { type Db, withTenant } from '#store';
import { ConsentProblem } from './problem.ts';

export interface Site {
  /** As browsers send it: `https://www.example.com`. */
  origin: string;
  tenant: string;
  /** The domain for which the cookie is set; null: the host alone. */
  cookieDomain: string | null;
}

export interface RegisteredSite extends Site {
  addedAt: string;
}

/** Sites by the ways in which a request names one. */
export interface KnownSites {
  byOrigin: ReadonlyMap<string, Site>;
  /** By SHA-256 of the key that a site's own server shows. */
  byKey: ReadonlyMap<string, Site>;
}

/** The header in which a site's own server shows its key. */
export const siteKeyHeader = 'upheld-site-key';

/**
 * Takes a site in. Its key is shown once. Throws Problem `consent.origin` for what is no origin, `consent.cookie-domain` for a domain that
 * is not the site's own, `consent.known-site` when the origin is registered already.
 */
export async function addSite(
  db: Db,
  tenant: string,
  wanted: { origin: string; cookieDomain: string | null },
  clock: Clock,
): Promise<{ site: Site; key: Secret }> {
  const origin = originIn(wanted.origin);
  const cookieDomain = wanted.cookieDomain === null ? null : domainOf(wanted.cookieDomain, origin);
  const key = `uphs_${newToken()}`;
  const added = await withTenant(db, tenant, async (trx) => {
    const row = await trx
      .insertInto('auth.consent_site')
      .values({
        origin,
        tenant_id: tenant,
        cookie_domain: cookieDomain,
        key_sha256: sha256(key),
        added_at: clock.now().toString(),
      })
      .onConflict((conflict) => conflict.column('origin').doNothing())
      .returning('origin')
      .executeTakeFirst();
    if (!row) return false;
    await record(trx, tenant, { kind: 'consent.site-added', data: { origin, cookieDomain } }, clock);
    return true;
  });
  if (!added) throw new ConsentProblem('knownSite', { origin });
  return { site: { origin, tenant, cookieDomain }, key: new Secret(key) };
}

/** False when the company has no such site. What was recorded from it stays. */
export function removeSite(db: Db, tenant: string, origin: string, clock: Clock): Promise<boolean> {
  return withTenant(db, tenant, async (trx) => {
    const gone = await trx
      .deleteFrom('auth.consent_site')
      .where('tenant_id', '=', tenant)
      .where('origin', '=', origin)
      .returning('origin')
      .executeTakeFirst();
    if (!gone) return false;
    await record(trx, tenant, { kind: 'consent.site-removed', data: { origin } }, clock);
    return true;
  });
}

export async function sitesOf(db: Db, tenant: string): Promise<RegisteredSite[]> {
  const rows = await db
    .selectFrom('auth.consent_site')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('origin')
    .execute();
  return rows.map((row) => ({ ...siteOf(row), addedAt: row.added_at }));
}

/** Every company's sites: a request is asked which it comes from before it is known whose it is. */
export async function knownSites(db: Db): Promise<KnownSites> {
  const rows = await db.selectFrom('auth.consent_site').selectAll().execute();
  return {
    byOrigin: new Map(rows.map((row) => [row.origin, siteOf(row)])),
    byKey: new Map(rows.map((row) => [row.key_sha256, siteOf(row)])),
  };
}

const siteOf = (row: { origin: string; tenant_id: string; cookie_domain: string | null }): Site => ({
  origin: row.origin,
  tenant: row.tenant_id,
  cookieDomain: row.cookie_domain,
});

/** An origin as browsers write it (RFC 6454, 6.2). */
function originIn(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(text.toLowerCase()))
    return url.origin;
  throw new ConsentProblem('origin', { origin: text });
}

/** A cookie reaches every host below its domain, so it must be one of two labels at least, and the site's own (RFC 6265, 5.1.3). */
function domainOf(text: string, origin: string): string {
  const domain = text.toLowerCase().replace(/^\./, '');
  const host = new URL(origin).hostname;
  const own = host === domain || host.endsWith(`.${domain}`);
  if (own && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) && !/^[\d.]+$/.test(domain)) return domain;
  throw new ConsentProblem('cookieDomain', { domain: text, origin, example: host.split('.').slice(-2).join('.') });
}
