// Versions of the banner as they were kept: texts, hash, dates, pictures with theirs, and where the ledger says so.
import { sha256 } from '#base';
import { type Db, withTenant } from '#store';
import { saidIn } from './lint-texts.ts';

/** One version in one language and one way in; newest first. */
export interface BannerVersion {
  policy: number;
  /** SHA-256 (base64url): what a choice names as shown. */
  texts: string;
  language: string;
  /** The site's own address, by its wrapper; or one line of script from Upheld's. */
  way: 'html' | 'script';
  keptAt: string;
  keptEntry: string | null;
  /** Null: unproven, there is no picture. SHA-256 (hex), as the ledger has them. */
  pictured: { at: string; entry: string | null; phone: string; desktop: string } | null;
  /** Every text that was shown, in its order, both layers. */
  said: readonly string[];
}

/** As many as the page shows; older ones stay kept. */
const most = 60;

export async function bannerVersions(db: Db, tenant: string): Promise<BannerVersion[]> {
  const rows = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('consent_notice')
      .select([
        'policy',
        'texts',
        'language',
        'shown',
        'kept_at',
        'kept_entry',
        'phone',
        'desktop',
        'pictured_at',
        'pictured_entry',
      ])
      .where('tenant_id', '=', tenant)
      .orderBy('kept_at', 'desc')
      .orderBy('language')
      .limit(most)
      .execute(),
  );
  return rows.map((row) => ({
    policy: row.policy,
    texts: Buffer.from(row.texts).toString('base64url'),
    language: row.language,
    way: JSON.stringify(row.shown).includes('"action":"/upheld/choice"') ? 'html' : 'script',
    keptAt: row.kept_at,
    keptEntry: row.kept_entry,
    pictured:
      row.pictured_at && row.phone && row.desktop
        ? { at: row.pictured_at, entry: row.pictured_entry, phone: sha256(row.phone), desktop: sha256(row.desktop) }
        : null,
    said: saidIn(row.shown),
  }));
}

/** A picture (PNG); null: this company has no such version, or it has none. */
export async function bannerPicture(
  db: Db,
  tenant: string,
  { policy, texts }: { policy: number; texts: string },
  which: 'phone' | 'desktop',
): Promise<Uint8Array | null> {
  const row = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('consent_notice')
      .select(which)
      .where('tenant_id', '=', tenant)
      .where('policy', '=', policy)
      .where('texts', '=', Buffer.from(texts, 'base64url'))
      .executeTakeFirst(),
  );
  return row?.[which] ?? null;
}
