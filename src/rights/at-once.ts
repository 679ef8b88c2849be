// Carried out at once: an objection to advertising and a withdrawn consent need nobody's decision (Art. 7(3), 21(3)).
import { Pii } from '#base';
import { withTenant } from '#store';
import { close } from './handle.ts';
import { type RightsHouse, dbOf } from './house.ts';
import { addressFor, sheetOf } from './identity.ts';
import { requestOf } from './register.ts';
import { rightsAsked, rightIds } from './rights.ts';

const atOnce = rightIds.filter((right) => rightsAsked[right].answeredBy === 'at-once');

/** Ends every confirmed request that can be ended without anybody. Called when one comes in, and by a job after a crash. */
export async function endAtOnce(house: RightsHouse, tenant: string): Promise<void> {
  const open = await withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('request')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'open')
      .where('identity', 'is not', null)
      .where('asks', 'in', [...atOnce])
      .orderBy('number')
      .execute(),
  );
  for (const { id } of open) await end(house, tenant, id);
}

async function end(house: RightsHouse, tenant: string, id: string): Promise<void> {
  const row = await requestOf(house, tenant, id);
  const { sheet } = await sheetOf(house, tenant, row);
  // Somebody who is known by a number or a letter alone: staff find who it is.
  const address = addressFor(row, sheet);
  if (address === undefined) return;
  await house.object(tenant, new Pii(address), row.asks === 'withdraw-consent' ? sheet.purpose : undefined);
  const says = row.asks === 'withdraw-consent' ? 'consentEnded' : 'noMoreAdvertising';
  await close(house, tenant, id, 'job:rights', 'answered', { letter: 'done', says: [says] }, { did: 'stopped' });
}
