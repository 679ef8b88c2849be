// Handling a request: taking it on, more time with a reason, answering in words, refusing with grounds, taking it back. Each tells the person.
import { withdrawAbout } from '#plan';
import { type RequestedRight, type TenantDb, withTenant } from '#store';
import { goOn, wait } from './waits.ts';
import { wind } from './clock.ts';
import { aboutOf, planSetting } from './plan-setting.ts';
import { coolingFrom } from './receive.ts';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { addressFor, sheetOf } from './identity.ts';
import { writeLetter } from './letters.ts';
import { liftSoon } from './lift.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, endIn, happened, openIn, requestOf, today } from './register.ts';
import { addMessage, houseCaller } from './sheet.ts';

/** Grounds on which the law lets a request be refused; their words are in words/rights.ts. */
export const grounds = [
  'unfounded',
  'excessive',
  'not-identified',
  'others-rights',
  'legal-duty',
  'legal-claims',
  'not-applicable',
] as const;
export type Ground = (typeof grounds)[number];

/** Who works on it: the id of somebody on the staff, or null for nobody. */
export const assign = (house: RightsHouse, tenant: string, id: string, by: string, assignee: string | null) =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    await trx.updateTable('request').set({ assignee }).where('tenant_id', '=', tenant).where('id', '=', id).execute();
    await happened(trx, clockOf(house), tenant, row, { kind: 'assigned', by, data: { to: assignee } });
  });

/** What a mail asked for was only guessed, or somebody meant another right: the clock goes on. Throws Problem `rights.closed`. */
export async function sort(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  asks: RequestedRight,
): Promise<void> {
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    const coolingUntil = asks === 'erasure' && row.asks !== 'erasure' ? coolingFrom(clockOf(house)) : null;
    await trx
      .updateTable('request')
      .set({ asks, ...(asks === row.asks ? {} : { cooling_until: coolingUntil }) })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .execute();
    await wind(trx, tenant, { ...row, asks });
    await happened(trx, clockOf(house), tenant, row, { kind: 'sorted', by, data: { from: row.asks, to: asks } });
  });
  await liftSoon(house, tenant);
}

/** Two further months, told with a reason inside the first (Art. 12(3)). Once. Throws Problem `rights.late`, `rights.closed`. */
export async function extend(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  reason: string,
): Promise<void> {
  const { sheet } = await sheetOf(house, tenant, await requestOf(house, tenant, id));
  const clock = clockOf(house);
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    const on = today(clock);
    if (row.extendedOn !== null || row.tellBy === null || on > row.tellBy)
      throw new RightsProblem('late', { tellBy: row.tellBy ?? '' });
    await trx
      .updateTable('request')
      .set({ extended_on: on })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .execute();
    const { due } = await wind(trx, tenant, { ...row, extendedOn: on });
    await happened(trx, clock, tenant, row, { kind: 'extended', by, data: { until: due } });
    await writeLetter(trx, house, tenant, row, addressFor(row, sheet), {
      letter: 'extended',
      lines: [reason],
      date: due ?? undefined,
      remedy: true,
    });
  });
  await keep(house, tenant, id, reason);
}

/** Nothing is done, and why, with where to complain (Art. 12(4)). Throws Problem `rights.closed`. */
export async function refuse(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  { ground, text }: { ground: Ground; text: string },
): Promise<void> {
  await close(
    house,
    tenant,
    id,
    by,
    'refused',
    { letter: 'refused', says: [ground], lines: [text], remedy: true },
    { ground },
  );
  await keep(house, tenant, id, text);
  await liftSoon(house, tenant);
}

/**
 * A fee, which only what is manifestly unfounded or excessive may cost, with the reason (Art. 12(5)). `amount` with its currency, as “15 EUR”.
 * Throws Problem `rights.closed`.
 */
export async function askFee(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  { ground, amount, reason }: { ground: 'unfounded' | 'excessive'; amount: string; reason: string },
): Promise<void> {
  const { sheet } = await sheetOf(house, tenant, await requestOf(house, tenant, id));
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    await wait(trx, house, tenant, row, 'fee');
    await happened(trx, clockOf(house), tenant, row, { kind: 'fee-asked', by, data: { ground, amount } });
    const lines = [amount, reason];
    await writeLetter(trx, house, tenant, row, addressFor(row, sheet), {
      letter: 'fee',
      says: [ground],
      lines,
      remedy: true,
    });
  });
}

/** The fee came, or is not asked for any more. Throws Problem `rights.closed`. */
export const feeCame = (house: RightsHouse, tenant: string, id: string, by: string): Promise<void> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    await goOn(trx, house, tenant, row, 'fee');
    await happened(trx, clockOf(house), tenant, row, { kind: 'fee-came', by });
  });

/** An answer in words closes what is answered by words. Throws Problem `rights.closed`. */
export async function answer(house: RightsHouse, tenant: string, id: string, by: string, text: string): Promise<void> {
  await close(house, tenant, id, by, 'answered', { letter: 'answered', lines: [text] }, {});
  await keep(house, tenant, id, text);
}

/** The person takes it back, by their status page or by telling us. */
export async function takeBack(house: RightsHouse, tenant: string, id: string, by: string): Promise<void> {
  await close(house, tenant, id, by, 'withdrawn', { letter: 'withdrawn' }, {});
  await liftSoon(house, tenant);
}

/** A message that closes nothing. Throws Problem `rights.closed`. */
export async function message(house: RightsHouse, tenant: string, id: string, by: string, text: string): Promise<void> {
  const { sheet } = await sheetOf(house, tenant, await requestOf(house, tenant, id));
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    await happened(trx, clockOf(house), tenant, row, { kind: 'message', by, data: { from: 'company' } });
    await writeLetter(trx, house, tenant, row, addressFor(row, sheet), { letter: 'answered', lines: [text] });
  });
  await keep(house, tenant, id, text);
}

/** What the person writes, on their status page or by mail. `messageId`: the same is the same message; `also`: in the same transaction. Throws Problem `rights.closed`. */
export async function hear(
  house: RightsHouse,
  tenant: string,
  id: string,
  text: string,
  { messageId, also = async () => {} }: { messageId?: string; also?: (trx: TenantDb) => Promise<void> } = {},
): Promise<void> {
  const { subject } = await requestOf(house, tenant, id);
  if (subject === null) throw new RightsProblem('closed');
  await addMessage(house, houseCaller(tenant), subject, 'person', text, messageId);
  await withTenant(dbOf(house), tenant, async (trx) => {
    const open = await openIn(trx, tenant, id);
    await happened(trx, clockOf(house), tenant, open, { kind: 'message', by: 'person', data: { from: 'person' } });
    await also(trx);
  });
}

/** Ends a request with a letter, in one transaction. */
export async function close(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  state: 'answered' | 'refused' | 'withdrawn',
  letter: Parameters<typeof writeLetter>[5],
  data: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const row = await requestOf(house, tenant, id);
  const { sheet } = await sheetOf(house, tenant, row);
  await closeIn(house, tenant, id, by, state, addressFor(row, sheet), letter, data);
}

/** The same when their address is known already. `also`: in the same transaction. */
export async function closeIn(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  state: 'answered' | 'refused' | 'withdrawn',
  email: string | undefined,
  letter: Parameters<typeof writeLetter>[5],
  data: Readonly<Record<string, string | number | null>>,
  also: (trx: TenantDb, row: RequestRow) => Promise<void> = async () => {},
): Promise<void> {
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await openIn(trx, tenant, id);
    // What was begun cannot be called off, and what was not begun must not begin afterwards.
    if (state !== 'answered' && !(await withdrawAbout(trx, planSetting(house), tenant, aboutOf(id), by)))
      throw new RightsProblem('underway');
    const { told } = await writeLetter(trx, house, tenant, row, email, letter);
    await endIn(trx, house, tenant, row, state, { by, data: { ...data, told } });
    await also(trx, row);
  });
}

async function keep(house: RightsHouse, tenant: string, id: string, text: string): Promise<void> {
  const { subject }: RequestRow = await requestOf(house, tenant, id);
  if (subject !== null) await addMessage(house, houseCaller(tenant), subject, 'company', text);
}
