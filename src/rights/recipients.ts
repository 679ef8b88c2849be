// Recipients (Art. 19): after an erasure, a correction or a restriction each recipient of the policy is told, and it is known how far that is with each.
import type { KeptPlan } from '#plan';
import { type Operation, type Policy, changes } from '#policy';
import { type NoticeState, type TenantDb, withTenant } from '#store';
import { say } from '#words';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, happened, requestIn } from './register.ts';

/** One recipient and one request. */
export interface Notice {
  /** Id of the policy's fact. */
  fact: string;
  name: string;
  state: NoticeState;
  /** ISO 8601 instant. */
  stateAt: string;
  /** Staff's reason. */
  why: string | null;
  /** How many mails went there. */
  mails: number;
}

/** How staff end it with one recipient. */
export const settled = ['by-hand', 'never', 'impossible'] as const;
export type Settled = (typeof settled)[number];

/** Articles 16, 17(1) and 18: what Article 19 makes known. */
const isTold = ({ asks }: Pick<RequestRow, 'asks'>): boolean =>
  asks === 'erasure' || asks === 'rectification' || asks === 'restriction';

type Recipient = Policy['recipients'][number];

/** A name without its legal form, read a second time out of the same sentence, is nobody else. */
const isSame = (one: Recipient, named: Recipient): boolean =>
  one.name === null &&
  one.category !== undefined &&
  named.name !== null &&
  one.stated?.segment === named.stated?.segment &&
  named.name.toLowerCase().startsWith(`${one.category.toLowerCase()} `);

/** Those to whom the company gives data, as its policy in force says; who only gives data to it is none. */
const recipientsOf = (policy: Policy | undefined): { fact: string; name: string }[] =>
  (policy?.recipients ?? [])
    .filter((one, _, all) => one.role !== 'source' && !all.some((other) => isSame(one, other)))
    .map(({ id, name, category }) => ({ fact: id, name: (name ?? category ?? id).slice(0, 300) }));

export type Expected = Pick<Notice, 'fact' | 'name' | 'state'>;

/**
 * Whom a plan that was carried out leaves to be told. A recipient whose system the plan changed, and in which it left nothing that it could not change,
 * is reached already; one whose system was left out, or said nothing, is not.
 */
export async function expectedOf(
  house: RightsHouse,
  tenant: string,
  row: Pick<RequestRow, 'asks'>,
  { operations }: Pick<KeptPlan, 'operations'>,
): Promise<Expected[]> {
  if (!isTold(row)) return [];
  const { systems } = await house.recipients(tenant);
  const recipients = recipientsOf((await house.vault.published(tenant))?.policy);
  return recipients.map((one) => {
    const theirs = systems.filter(({ recipient }) => recipient === one.fact).map(({ id }) => id);
    return {
      ...one,
      state: theirs.length > 0 && theirs.every((id) => wasReached(id, operations)) ? 'reached' : 'open',
    };
  });
}

function wasReached(system: string, operations: readonly Operation[]): boolean {
  const done = operations.filter(({ holding }) => holding === system);
  return done.some(changes) && !done.some(({ act }) => act === 'cannot');
}

/** Notes whom there is to tell, in the transaction in which the request ends. */
export async function expectIn(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  by: string,
  expected: readonly Expected[],
): Promise<void> {
  if (expected.length === 0) return;
  const at = clockOf(house).now().toString({ smallestUnit: 'millisecond' });
  await trx
    .insertInto('request_notice')
    .values(expected.map((one) => ({ tenant_id: tenant, request_id: row.id, ...one, state_at: at })))
    .execute();
  const reached = expected.filter(({ state }) => state === 'reached').length;
  const data = { reached, toTell: expected.length - reached };
  await happened(trx, clockOf(house), tenant, row, { kind: 'recipients', by, data });
}

/** A letter bears so many lines about recipients; the page of the request has them all. */
const mostLines = 60;

/** A line for each, in the language of the request. */
export function linesOf(notices: readonly Pick<Notice, 'name' | 'state'>[], { language }: RequestRow): string[] {
  const lines = notices
    .slice(0, mostLines)
    .map(({ name, state }) => say({ key: `rights.notice-${state}`, values: { name } }, language));
  const more = notices.length - lines.length;
  return more > 0 ? [...lines, say({ key: 'rights.noticeMore', values: { count: more } }, language)] : lines;
}

/** In the order of the policy's names; empty: none has to be told. */
export const noticesOf = (house: RightsHouse, tenant: string, id: string): Promise<Notice[]> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const rows = await trx
      .selectFrom('request_notice')
      .select(['fact', 'name', 'state', 'state_at', 'why', 'mails'])
      .where('tenant_id', '=', tenant)
      .where('request_id', '=', id)
      .orderBy('name')
      .orderBy('fact')
      .execute();
    return rows.map(({ state_at, ...row }) => ({ ...row, stateAt: new Date(state_at).toISOString() }));
  });

/** Of these requests (by their ids) those of which a recipient is still to be told or to confirm, whether or not the person has their answer. */
export const awaitedOf = (house: RightsHouse, tenant: string, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    if (ids.length === 0) return new Set();
    const rows = await trx
      .selectFrom('request_notice')
      .select('request_id')
      .distinct()
      .where('tenant_id', '=', tenant)
      .where('request_id', 'in', [...ids])
      .where('state', 'in', ['open', 'mailed'])
      .execute();
    return new Set(rows.map(({ request_id }) => request_id));
  });

/**
 * Staff told them in another way, know that they never had the data, or say why it is impossible or takes disproportionate effort. A link that they have
 * is over then. Throws Problem `rights.none`, `rights.recipient` when there is no such recipient or it is settled already, `rights.why` without a reason.
 */
export async function settleRecipient(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  { fact, how, why }: { fact: string; how: Settled; why: string },
): Promise<void> {
  if (why.trim() === '') throw new RightsProblem('why');
  const clock = clockOf(house);
  await withTenant(dbOf(house), tenant, async (trx) => {
    const row = await requestIn(trx, tenant, id, true);
    const done = await trx
      .updateTable('request_notice')
      .set({
        state: how,
        state_at: clock.now().toString({ smallestUnit: 'millisecond' }),
        why: why.trim().slice(0, 1000),
        token_sha256: null,
        expires_at: null,
      })
      .where('tenant_id', '=', tenant)
      .where('request_id', '=', id)
      .where('fact', '=', fact)
      .where('state', 'in', ['open', 'mailed'])
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw new RightsProblem('recipient');
    await happened(trx, clock, tenant, row, { kind: 'recipient-settled', by, data: { fact, how } });
  });
}
