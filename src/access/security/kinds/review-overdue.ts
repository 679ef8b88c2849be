// Review overdue: nobody has judged an emergency access within its five days.
import type { SecurityKind } from '../kind.ts';

export const reviewOverdue: SecurityKind = {
  id: 'review-overdue',
  async find({ trx, tenant, now }) {
    const rows = await trx
      .selectFrom('break_glass')
      .select(['id', 'asked_by', 'review_due'])
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'ended')
      .where('review_due', '<', now.toString())
      .execute();
    return rows.map(({ id, asked_by, review_due }) => ({
      key: id,
      at: review_due!,
      severity: 'severe',
      staff: asked_by,
    }));
  },
};
