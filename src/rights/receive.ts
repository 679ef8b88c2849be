// Receiving: one way in for every request, by page, account, programme, mail, telephone, letter or an agent. The day of receipt counts.
import { sql } from 'kysely';
import { type Clock, type Language, newId } from '#base';
import { anywhere } from '#law';
import { countryOf } from '#lint';
import type { RequestChannel, RequestIdentity, RequestedRight, TenantDb } from '#store';
import { withTenant } from '#store';
import type { Caller } from '#vault';
import { clockOfRequest, promisedPeriod } from './clock.ts';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { addressFor } from './identity.ts';
import { writeLetter } from './letters.ts';
import { writeLink } from './links.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, happened, requestIn, today } from './register.ts';
import { type Sheet, addMessage, houseCaller, openSheet, sheetsOf, writeSheet } from './sheet.ts';
import { awaitsDetail } from './waits.ts';

export interface Asked {
  /** The id that it is to have: the same when a program sends it again, so that it is entered once. Absent: a new one. */
  id?: string;
  asks: RequestedRight;
  channel: RequestChannel;
  language: Language;
  sheet: Sheet;
  /** ISO 8601 date on which it came in; absent: today. */
  receivedOn?: string;
  /** How it is sure already who asks. */
  identity?: RequestIdentity;
  /** What is asked for was read out of a mail by a program: staff look whether it is so. */
  guessed?: true;
  /** Whose law and holidays count; absent: the country of the policy, else those of no state, which is never later. */
  country?: string;
}

export interface Received {
  request: RequestRow;
  /** An open request for the same by the same mailbox: what came now was added to it. */
  repeated: boolean;
}

/** Hours in which an erasure can be taken back before anything is carried out. */
const cooling = { hours: 48 };

/** ISO 8601 instant until which an erasure that is asked for now can be taken back. */
export const coolingFrom = (clock: Clock): string => clock.now().add(cooling).toString({ smallestUnit: 'millisecond' });

/**
 * Enters a request, with the letter that says so. `by`: `person`, `staff:<id>`, `key:<id>`, `job:<name>`; `also`: what must happen in the same
 * transaction, given the id of the request. Throws Problem `rights.received`, `rights.address`, and what the vault throws; then nothing was entered.
 */
export async function receive(
  house: RightsHouse,
  tenant: string,
  by: string,
  asked: Asked,
  also: (trx: TenantDb, request: string) => Promise<void> = async () => {},
): Promise<Received> {
  const clock = clockOf(house);
  const before = asked.id === undefined ? null : await entered(house, tenant, asked.id);
  if (before) return { request: before, repeated: false };
  const receivedOn = asked.receivedOn ?? today(clock);
  if (!isDay(receivedOn) || receivedOn < '2018-05-25' || receivedOn > dayAfter(today(clock)))
    throw new RightsProblem('received');
  const caller = houseCaller(tenant);
  const same = await openAlready(house, caller, asked);
  if (same) {
    await repeat(house, caller, same, by, asked, also);
    return { request: same, repeated: true };
  }
  const published = await house.vault.published(tenant);
  const country = asked.country ?? (published && countryOf(published.policy)) ?? anywhere;
  const id = asked.id ?? newId(clock);
  const now = clock.now().toString({ smallestUnit: 'millisecond' });
  const fresh = {
    id,
    asks: asked.asks,
    channel: asked.channel,
    language: asked.language,
    country,
    receivedOn,
    openedAt: now,
    policyVersion: published?.number ?? null,
    promised: published ? promisedPeriod(published.policy) : null,
    state: 'open',
    stateAt: now,
    identity: asked.identity ?? null,
    identifiedAt: asked.identity ? now : null,
    pauses: [],
    extendedOn: null,
    coolingUntil: asked.asks === 'erasure' ? coolingFrom(clock) : null,
    assignee: null,
    mergedInto: null,
    proof: null,
  } as const satisfies Partial<RequestRow>;
  const { due, tellBy } = clockOfRequest(fresh);
  await writeSheet(house, caller, asked.sheet, asked.channel, async (trx, subject) => {
    const row = { ...fresh, subject, number: await nextNumber(trx, tenant), dueOn: due, tellBy };
    await insert(trx, tenant, row);
    const { channel, asks, identity } = row;
    const to = addressFor(row, asked.sheet);
    // Whether a letter says at once that it is there: who has no address is written to by post.
    const told = to !== undefined;
    await happened(trx, clock, tenant, row, {
      kind: 'received',
      by,
      data: { channel, asks, on: receivedOn, told, ...(asked.guessed ? { guessed: true } : {}) },
    });
    if (identity !== null) await happened(trx, clock, tenant, row, { kind: 'identified', by, data: { how: identity } });
    const sure = row.coolingUntil === null ? 'received' : 'cooling';
    // The address that a mail says it is from proves nothing: whoever presses the link there has that mailbox.
    const link = asked.guessed ? (await writeLink(trx, house, tenant, id, 'identity')).url : undefined;
    await writeLetter(trx, house, tenant, row, to, {
      letter: link === undefined ? sure : 'mailbox',
      says: [asked.asks],
      date: due ?? tellBy ?? undefined,
      ...(link === undefined ? {} : { link }),
    });
    await also(trx, id);
  });
  return { request: await withTenant(dbOf(house), tenant, (trx) => requestIn(trx, tenant, id)), repeated: false };
}

/** Enters a request to the last step and takes it back in the same transaction: nothing of it stays, no number is used. Throws as `receive` does. */
export async function tryReceive(house: RightsHouse, tenant: string, by: string, asked: Asked): Promise<RequestRow> {
  const id = newId(clockOf(house));
  const back = new Error('taken back');
  let row: RequestRow | null = null;
  try {
    await receive(house, tenant, by, { ...asked, id }, async (trx) => {
      row = await requestIn(trx, tenant, id);
      throw back;
    });
  } catch (error) {
    if (error === back && row) return row;
    throw error;
  }
  throw new RightsProblem('closed');
}

/** Null: not entered yet. */
async function entered(house: RightsHouse, tenant: string, id: string): Promise<RequestRow | null> {
  const rows = await withTenant(dbOf(house), tenant, (trx) =>
    trx.selectFrom('request').select('id').where('tenant_id', '=', tenant).where('id', '=', id).execute(),
  );
  return rows.length === 0 ? null : withTenant(dbOf(house), tenant, (trx) => requestIn(trx, tenant, id));
}

/**
 * An open request of the same mailbox for the same right; of objections, to the same purpose: each is decided by itself. What a customer asks is
 * another than what its person asks, or another customer: others answer it.
 */
async function openAlready(
  house: RightsHouse,
  caller: Caller,
  { asks, channel, sheet }: Asked,
): Promise<RequestRow | null> {
  if (sheet.email === undefined) return null;
  const sheets = await sheetsOf(house, caller, sheet.email);
  if (sheets.length === 0) return null;
  const rows = await withTenant(dbOf(house), caller.tenant, (trx) =>
    trx
      .selectFrom('request')
      .select(['id', 'subject_id'])
      .where('tenant_id', '=', caller.tenant)
      .where('subject_id', 'in', [...sheets])
      .where('asks', '=', asks)
      .where('channel', channel === 'customer' ? '=' : '<>', 'customer')
      .where('state', '=', 'open')
      .orderBy('number')
      .execute(),
  );
  for (const { id, subject_id: subject } of rows) {
    if (asks === 'objection' || channel === 'customer') {
      const { sheet: first } = await openSheet(house, caller, subject!);
      if (asks === 'objection' && first.purpose !== sheet.purpose) continue;
      if (channel === 'customer' && first.agent?.email !== sheet.agent?.email) continue;
    }
    return withTenant(dbOf(house), caller.tenant, (trx) => requestIn(trx, caller.tenant, id));
  }
  return null;
}

/** The clock of the first one goes on; what is new in the second is kept beside it. */
async function repeat(
  house: RightsHouse,
  caller: Caller,
  row: RequestRow,
  by: string,
  { sheet, identity, channel }: Asked,
  also: (trx: TenantDb, request: string) => Promise<void>,
): Promise<void> {
  if (sheet.words !== undefined && row.subject !== null)
    await addMessage(house, caller, row.subject, 'person', sheet.words);
  const clock = clockOf(house);
  await withTenant(dbOf(house), caller.tenant, async (trx) => {
    await requestIn(trx, caller.tenant, row.id, true);
    await happened(trx, clock, caller.tenant, row, { kind: 'repeated', by, data: { channel } });
    // While a further detail is awaited, the mailbox alone proves too little, however often it is proven.
    if (identity !== undefined && row.identity === null && !(await awaitsDetail(trx, caller.tenant, row.id))) {
      const at = clock.now().toString({ smallestUnit: 'millisecond' });
      await trx
        .updateTable('request')
        .set({ identity, identified_at: at })
        .where('tenant_id', '=', caller.tenant)
        .where('id', '=', row.id)
        .execute();
      await happened(trx, clock, caller.tenant, row, { kind: 'identified', by, data: { how: identity } });
    }
    await writeLetter(trx, house, caller.tenant, row, addressFor(row, sheet), {
      letter: 'received',
      says: [row.asks],
      date: row.dueOn ?? undefined,
    });
    await also(trx, row.id);
  });
}

/** From 1, without gaps, each company its own. */
async function nextNumber(trx: TenantDb, tenant: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`request number ${tenant}`}, 0))`.execute(trx);
  const { last } = await trx
    .selectFrom('request')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('tenant_id', '=', tenant)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

const insert = (trx: TenantDb, tenant: string, row: Omit<RequestRow, 'pauses'> & { pauses: readonly unknown[] }) =>
  trx
    .insertInto('request')
    .values({
      tenant_id: tenant,
      id: row.id,
      number: row.number,
      subject_id: row.subject,
      asks: row.asks,
      channel: row.channel,
      language: row.language,
      country: row.country,
      received_on: row.receivedOn,
      opened_at: row.openedAt,
      policy_version: row.policyVersion,
      promised: row.promised,
      state: row.state,
      state_at: row.stateAt,
      identity: row.identity,
      identified_at: row.identifiedAt,
      pauses: JSON.stringify(row.pauses),
      due_on: row.dueOn,
      tell_by: row.tellBy,
      cooling_until: row.coolingUntil,
    })
    .execute();

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** East of Greenwich it is tomorrow already. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
