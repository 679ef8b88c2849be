// Objections that were stopped at once and stand no more: refused, taken back, or never meant. What they stopped may go on (Art. 18(3), 21(1)).
import { type RawBuilder, sql } from 'kysely';
import { Pii, Problem } from '#base';
import { isMarketing } from '#policy';
import { withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { sheetOf, theirAddress } from './identity.ts';
import { happened, requestOf, timelineOf } from './register.ts';

/** Whether what the row `request` of a query objects to is stopped now. */
export const isStopped: RawBuilder<boolean> = sql<boolean>`exists (
  select from upheld.request_event e
   where e.tenant_id = request.tenant_id and e.request_id = request.id and e.kind = 'stopped'
     and not exists (
       select from upheld.request_event l
        where l.tenant_id = e.tenant_id and l.request_id = e.request_id and l.kind in ('lifted', 'stays-stopped') and l.n > e.n))`;

/** Lifts each objection that stands no more. Called when one ends, and by a job after a crash. */
export async function liftWhatIsOver(house: RightsHouse, tenant: string): Promise<void> {
  for (const id of await stopped(house, tenant, 'over')) await lift(house, tenant, id);
}

/** The same when a request has just ended: what cannot be lifted now, the job lifts. */
export async function liftSoon(house: RightsHouse, tenant: string): Promise<void> {
  try {
    await liftWhatIsOver(house, tenant);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

const stopped = (house: RightsHouse, tenant: string, which: 'over' | 'standing'): Promise<readonly string[]> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const over = sql<boolean>`(request.state in ('refused', 'withdrawn') or request.asks <> 'objection')`;
    const rows = await trx
      .selectFrom('request')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('subject_id', 'is not', null)
      .where('identified_at', 'is not', null)
      .where(isStopped)
      .where(which === 'over' ? over : sql<boolean>`not ${over}`)
      .orderBy('number')
      .execute();
    return rows.map(({ id }) => id);
  });

interface Against {
  /** What the person wrote from; undefined: somebody without one, for whom nothing was stopped. */
  address: string | undefined;
  purpose: string | undefined;
  at: string;
}

async function againstOf(house: RightsHouse, tenant: string, id: string): Promise<Against> {
  const row = await requestOf(house, tenant, id);
  const { sheet } = await sheetOf(house, tenant, row);
  return { address: theirAddress(row, sheet), purpose: sheet.purpose, at: row.identifiedAt! };
}

async function lift(house: RightsHouse, tenant: string, id: string): Promise<void> {
  const { address, purpose, at } = await againstOf(house, tenant, id);
  const may = purpose !== undefined && address !== undefined && (await mayLift(house, tenant, id, purpose));
  if (may) {
    await house.lift(tenant, new Pii(address), purpose, at);
    // What another request of theirs stops too was kept but once: it is stopped again in that one's name.
    for (const other of await stopped(house, tenant, 'standing')) {
      const one = await againstOf(house, tenant, other);
      if (one.address === address && one.purpose === purpose)
        await house.object(tenant, new Pii(address), purpose, one.at);
    }
  }
  const row = await requestOf(house, tenant, id);
  await withTenant(dbOf(house), tenant, (trx) =>
    happened(trx, clockOf(house), tenant, row, { kind: may ? 'lifted' : 'stays-stopped', by: 'job:rights' }),
  );
}

/**
 * Nobody can refuse an objection to advertising (Art. 21(3)), so only the person's own hand lifts it; nor is one lifted whose purpose the policy does
 * not declare any more, for nobody knows what it was.
 */
async function mayLift(house: RightsHouse, tenant: string, id: string, purpose: string): Promise<boolean> {
  const declared = (await house.vault.published(tenant))?.policy.purposes.find((one) => one.id === purpose);
  if (!declared) return false;
  if (!isMarketing(declared)) return true;
  return (await timelineOf(house, tenant, id)).some(({ kind, by }) => kind === 'withdrawn' && by === 'person');
}
