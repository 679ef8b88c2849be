// Locks in the ledger: that somebody kept guessing at an account is recorded, apart from the sign-in itself, whose answer must not take longer for it.
import { record } from '#ledger';
import { withTenant } from '#store';
import { worthRecording } from './attempts.ts';
import type { Access } from './setting.ts';

/** Records each row of failures at an account that exists, once. Repeated after a crash in between rather than lost. */
export async function recordLocks({ db, clock }: Access): Promise<void> {
  const rows = await db
    .selectFrom('auth.attempt as a')
    .innerJoin('auth.staff as s', 's.email_index', 'a.key')
    .select(['a.key', 'a.failures', 's.id'])
    .where('a.failures', '>=', worthRecording)
    .where('a.recorded_at', 'is', null)
    .execute();
  for (const { key, failures, id } of rows) {
    const tenants = await db.selectFrom('auth.membership').select('tenant_id').where('staff_id', '=', id).execute();
    for (const { tenant_id: tenant } of tenants)
      await withTenant(db, tenant, (trx) =>
        record(trx, tenant, { kind: 'sign-in.slowed', data: { staff: id, failures } }, clock),
      );
    await db.updateTable('auth.attempt').set({ recorded_at: clock.now().toString() }).where('key', '=', key).execute();
  }
}
