// Carried out at once: an objection to advertising and a withdrawn consent need nobody's decision (Art. 7(3), 21(3)).
import { Pii } from '#base';
import { type Db, withTenant } from '#store';
import { close } from './handle.ts';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { sheetOf, theirAddress } from './identity.ts';
import { isStopped, liftWhatIsOver } from './lift.ts';
import { happened, requestOf } from './register.ts';
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
  await stopWhatIsObjectedTo(house, tenant);
  await liftWhatIsOver(house, tenant);
}

/**
 * An objection is answered by a person, and what it names is not sent meanwhile: advertising ends at once in any case (Art. 21(3)), anything else
 * rests until it is decided (Art. 18(1)(d)), and goes on when it is refused or taken back. Each request once: who says yes again afterwards is believed.
 */
async function stopWhatIsObjectedTo(house: RightsHouse, tenant: string): Promise<void> {
  for (const { id } of await unheeded(dbOf(house), tenant)) {
    const row = await requestOf(house, tenant, id);
    const { sheet } = await sheetOf(house, tenant, row);
    const address = theirAddress(row, sheet);
    if (address === undefined) continue;
    await house.object(tenant, new Pii(address), sheet.purpose, row.identifiedAt ?? undefined);
    await withTenant(dbOf(house), tenant, (trx) =>
      happened(trx, clockOf(house), tenant, row, { kind: 'stopped', by: 'job:rights' }),
    );
  }
}

/** Open objections of people who are identified, which nothing has followed yet; `before`: identified before this instant. */
export const unheeded = (db: Db, tenant: string, before?: string): Promise<readonly { id: string }[]> =>
  withTenant(db, tenant, (trx) => {
    let query = trx
      .selectFrom('request')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'open')
      .where('identity', 'is not', null)
      .where('asks', '=', 'objection')
      .where((where) => where.not(isStopped));
    if (before !== undefined) query = query.where('identified_at', '<', before);
    return query.orderBy('number').execute();
  });

async function end(house: RightsHouse, tenant: string, id: string): Promise<void> {
  const row = await requestOf(house, tenant, id);
  const { sheet } = await sheetOf(house, tenant, row);
  // Somebody who is known by a number or a letter alone: staff find who it is.
  const address = theirAddress(row, sheet);
  if (address === undefined) return;
  await house.object(tenant, new Pii(address), row.asks === 'withdraw-consent' ? sheet.purpose : undefined);
  const says = row.asks === 'withdraw-consent' ? 'consentEnded' : 'noMoreAdvertising';
  await close(house, tenant, id, 'job:rights', 'answered', { letter: 'done', says: [says] }, { did: 'stopped' });
}
