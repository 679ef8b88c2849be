// Tidying: drops kept answers and old deliveries of every company, once a day.
import { allTenants } from '#access';
import { withTenant } from '#store';
import { dropOldDeliveries } from './delivery/log.ts';
import type { ApiHouse } from './house.ts';
import { dropKeptAnswers } from './kept-answers.ts';

export async function tidy(house: Pick<ApiHouse, 'clock' | 'store'>): Promise<void> {
  const { db } = house.store;
  for (const { id } of await allTenants(db))
    await withTenant(db, id, async (trx) => {
      await dropKeptAnswers(trx, id, house);
      await dropOldDeliveries(trx, id, house);
    });
}
