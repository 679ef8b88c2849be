// What was shown: each version of the banner is kept with its texts, their hash and what a receipt will say beside a choice, before one is taken on it.
import { type Clock, type Json, hashOf, sha256 } from '#base';
import { record } from '#ledger';
import { type Db, withTenant } from '#store';
import type { Notice } from '#wire';
import type { ConsentHouse, Shown } from './house.ts';
import { textsOf } from './layers.ts';
import { termsOf } from './terms.ts';

/** A version of the banner in one language, as it is kept. */
export interface KeptNotice {
  policy: number;
  texts: string;
  language: string;
  notice: Notice;
  /** What a receipt says beside the choice, and the SHA-256 (hex) of its RFC 8785 text. */
  terms: Json;
  termsSha256: string;
}

/** Keeps every language of what is shown now. What is kept already stays as it is. Throws for texts that are not what their hash says. */
export async function keepShown(db: Db, tenant: string, shown: Shown, clock: Clock): Promise<void> {
  for (const { texts, language, layers } of shown.texts) {
    if (textsOf(layers) !== texts) throw new Error('consent: the hash of what is shown is another text’s');
    const terms = termsOf(shown, { texts, language });
    const termsSha256 = hashOf(terms);
    await withTenant(db, tenant, async (trx) => {
      const fresh = await trx
        .insertInto('consent_notice')
        .values({
          tenant_id: tenant,
          policy: shown.notice.policy,
          texts: Buffer.from(texts, 'base64url'),
          language,
          notice: JSON.stringify(shown.notice),
          shown: JSON.stringify(layers),
          terms: JSON.stringify(terms),
          terms_sha256: Buffer.from(termsSha256, 'hex'),
          kept_at: clock.now().toString(),
        })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'policy', 'texts']).doNothing())
        .returning('policy')
        .executeTakeFirst();
      if (!fresh) return;
      const data = { policy: shown.notice.policy, texts, language, terms: termsSha256 };
      const entry = await record(trx, tenant, { kind: 'consent.notice-kept', data }, clock);
      await trx
        .updateTable('consent_notice')
        .set({ kept_entry: entry })
        .where('tenant_id', '=', tenant)
        .where('policy', '=', shown.notice.policy)
        .where('texts', '=', Buffer.from(texts, 'base64url'))
        .execute();
    });
  }
}

/** A version of the banner that was kept; null for one that this company never showed. */
export async function keptNotice(db: Db, tenant: string, policy: number, texts: string): Promise<KeptNotice | null> {
  const row = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('consent_notice')
      .select(['language', 'notice', 'terms', 'terms_sha256'])
      .where('tenant_id', '=', tenant)
      .where('policy', '=', policy)
      .where('texts', '=', Buffer.from(texts, 'base64url'))
      .executeTakeFirst(),
  );
  return row
    ? {
        policy,
        texts,
        language: row.language,
        notice: row.notice as unknown as Notice,
        terms: row.terms,
        termsSha256: Buffer.from(row.terms_sha256).toString('hex'),
      }
    : null;
}

/** Pictures of the rendering on phone and desktop (PNG), once for each version. False when it has them already, or was never kept. */
export function keepPictures(
  db: Db,
  tenant: string,
  { policy, texts }: Pick<KeptNotice, 'policy' | 'texts'>,
  pictures: { phone: Uint8Array; desktop: Uint8Array },
  clock: Clock,
): Promise<boolean> {
  return withTenant(db, tenant, async (trx) => {
    const waiting = await trx
      .selectFrom('consent_notice')
      .select('policy')
      .where('tenant_id', '=', tenant)
      .where('policy', '=', policy)
      .where('texts', '=', Buffer.from(texts, 'base64url'))
      .where('pictured_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!waiting) return false;
    const [phone, desktop] = [sha256(pictures.phone), sha256(pictures.desktop)];
    const data = { policy, texts, phone, desktop };
    const entry = await record(trx, tenant, { kind: 'consent.notice-pictured', data }, clock);
    await trx
      .updateTable('consent_notice')
      .set({ ...pictures, pictured_at: clock.now().toString(), pictured_entry: entry })
      .where('tenant_id', '=', tenant)
      .where('policy', '=', policy)
      .where('texts', '=', Buffer.from(texts, 'base64url'))
      .execute();
    return true;
  });
}

/** Versions of the banner as they are asked for again and again. */
export interface KeptNotices {
  /** `current`: what is shown now; it is kept when it is not yet. Null: this company never showed that. */
  of(tenant: string, policy: number, texts: string, current?: Shown): Promise<KeptNotice | null>;
}

/** What was shown never changes: it is remembered as long as we run. */
export function keptNoticesOf({ db, clock }: Pick<ConsentHouse, 'db' | 'clock'>): KeptNotices {
  const known = new Map<string, KeptNotice>();
  return {
    async of(tenant, policy, texts, current) {
      const name = `${tenant} ${policy} ${texts}`;
      const before = known.get(name) ?? (await keptNotice(db, tenant, policy, texts));
      const isCurrent = current?.notice.policy === policy && current.texts.some((one) => one.texts === texts);
      if (!before && isCurrent) await keepShown(db, tenant, current, clock);
      const found = before ?? (isCurrent ? await keptNotice(db, tenant, policy, texts) : null);
      if (found) known.set(name, found);
      return found;
    },
  };
}
