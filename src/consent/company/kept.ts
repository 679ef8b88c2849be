// What was shown, as it was kept: its trees, its words, and its pictures when there are some.
import type { Json } from '#base';
import { type Db, withTenant } from '#store';

export interface KeptShown {
  /** Both layers, as they were sent to the browser. */
  layers: Json;
  notice: Json;
  terms: Json;
  language: string;
  keptAt: string;
  /** PNG; null: there are none. */
  pictures: { phone: Uint8Array; desktop: Uint8Array } | null;
}

/** Null: this company never showed that. `texts` is the hash that a choice names, base64url. */
export async function keptShown(db: Db, tenant: string, policy: number, texts: string): Promise<KeptShown | null> {
  const row = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('consent_notice')
      .select(['shown', 'notice', 'terms', 'language', 'kept_at', 'phone', 'desktop'])
      .where('tenant_id', '=', tenant)
      .where('policy', '=', policy)
      .where('texts', '=', Buffer.from(texts, 'base64url'))
      .executeTakeFirst(),
  );
  if (!row) return null;
  const { shown, notice, terms, language, kept_at: keptAt, phone, desktop } = row;
  return { layers: shown, notice, terms, language, keptAt, pictures: phone && desktop ? { phone, desktop } : null };
}
