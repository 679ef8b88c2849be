// The draft of a company's texts and look: one at a time, looked at until it is published or dropped.
import type { Clock } from '#base';
import { type Db, withTenant } from '#store';
import { hashOfSettings } from './looks.ts';
import { type ConsentSettings, KeptSettings } from './settings.ts';

export interface LookDraft {
  settings: ConsentSettings;
  /** As that of a published look. What is published is what was looked at: its hash comes back with the form. */
  sha256: string;
  savedAt: string;
}

export async function draftOf(db: Db, tenant: string): Promise<LookDraft | null> {
  const row = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('consent_look_draft')
      .select(['settings', 'saved_at'])
      .where('tenant_id', '=', tenant)
      .executeTakeFirst(),
  );
  if (!row) return null;
  const settings = KeptSettings.parse(row.settings);
  return { settings, sha256: hashOfSettings(settings), savedAt: row.saved_at };
}

export async function saveDraft(
  db: Db,
  tenant: string,
  settings: ConsentSettings,
  by: string,
  clock: Clock,
): Promise<void> {
  const row = { settings: JSON.stringify(settings), saved_by: by, saved_at: clock.now().toString() };
  await withTenant(db, tenant, (trx) =>
    trx
      .insertInto('consent_look_draft')
      .values({ tenant_id: tenant, ...row })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
      .execute(),
  );
}

/** False: there was none. */
export async function dropDraft(db: Db, tenant: string): Promise<boolean> {
  const { numDeletedRows } = await withTenant(db, tenant, (trx) =>
    trx.deleteFrom('consent_look_draft').where('tenant_id', '=', tenant).executeTakeFirst(),
  );
  return numDeletedRows > 0n;
}
