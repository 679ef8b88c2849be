// Versions of the banner as they were kept: texts, hash, dates, pictures with theirs, and where the ledger says so.
import { sha256 } from '#base';
import { type Db, withTenant } from '#store';
import { saidIn } from './lint-texts.ts';
import { screens } from './pictures.ts';

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
  pictured: {
    at: string;
    entry: string | null;
    phone: string;
    desktop: string;
    /** Pixels. */
    sizes: Readonly<Record<'phone' | 'desktop', Size>>;
    /** Both layers, light and dark; false: the first layer in light, as all were until both were taken. */
    whole: boolean;
  } | null;
  /** Every text that was shown, in its order, both layers. */
  said: readonly string[];
}

export interface Size {
  width: number;
  height: number;
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
    pictured: row.pictured_at && row.phone && row.desktop ? picturedBy(row.pictured_at, row as Pictures) : null,
    said: saidIn(row.shown),
  }));
}

interface Pictures {
  phone: Uint8Array;
  desktop: Uint8Array;
  pictured_entry: string | null;
}

function picturedBy(at: string, { phone, desktop, pictured_entry: entry }: Pictures): BannerVersion['pictured'] {
  const sizes = { phone: sizeOf(phone), desktop: sizeOf(desktop) };
  const whole = sizes.phone.width > screens.phone.width;
  return { at, entry, phone: sha256(phone), desktop: sha256(desktop), sizes, whole };
}

/** Of a PNG (ISO/IEC 15948, 11.2.2); nought for what is none. */
function sizeOf(png: Uint8Array): Size {
  const bytes = Buffer.from(png);
  return bytes.length < 24
    ? { width: 0, height: 0 }
    : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
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
