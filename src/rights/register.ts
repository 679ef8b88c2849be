// The register of requests: what staff lists and clocks need, without anybody's data; and what happened with each, in order.
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { type Clock, type Json, type Language } from '#base';
import type { Pause } from '#law';
import { record } from '#ledger';
import {
  type RequestChannel,
  type RequestIdentity,
  type RequestState,
  type RequestedRight,
  type Tables,
  type TenantDb,
  withTenant,
} from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { RightsProblem } from './problem.ts';

export interface RequestRow {
  id: string;
  /** As people call it. */
  number: number;
  /** The sheet in the vault; null once it was erased. */
  subject: string | null;
  asks: RequestedRight;
  channel: RequestChannel;
  language: Language;
  country: string;
  /** ISO 8601 dates and instants. */
  receivedOn: string;
  openedAt: string;
  policyVersion: number | null;
  promised: string | null;
  state: RequestState;
  stateAt: string;
  identity: RequestIdentity | null;
  identifiedAt: string | null;
  pauses: readonly Pause[];
  extendedOn: string | null;
  dueOn: string | null;
  tellBy: string | null;
  coolingUntil: string | null;
  assignee: string | null;
  mergedInto: string | null;
  proof: Json | null;
}

export interface RequestEvent {
  at: string;
  kind: string;
  /** `staff:<id>`, `key:<id>`, `job:<name>`, `person`. */
  by: string;
  data: Readonly<Record<string, Json>>;
}

type Row = Selectable<Tables['request']>;

const asRow = (row: Row): RequestRow => ({
  id: row.id,
  number: row.number,
  subject: row.subject_id,
  asks: row.asks,
  channel: row.channel,
  language: row.language,
  country: row.country,
  receivedOn: row.received_on,
  openedAt: row.opened_at,
  policyVersion: row.policy_version,
  promised: row.promised,
  state: row.state,
  stateAt: row.state_at,
  identity: row.identity,
  identifiedAt: row.identified_at,
  pauses: row.pauses as unknown as readonly Pause[],
  extendedOn: row.extended_on,
  dueOn: row.due_on,
  tellBy: row.tell_by,
  coolingUntil: row.cooling_until,
  assignee: row.assignee,
  mergedInto: row.merged_into,
  proof: row.proof,
});

export interface RequestFilter {
  state?: 'open' | 'closed';
  asks?: RequestedRight;
  assignee?: string;
  /** Number of the last one of the page before. */
  before?: number;
  limit?: number;
}

/** Open ones by their due date, the most urgent first; else newest first. */
export const requestsOf = (house: RightsHouse, tenant: string, filter: RequestFilter = {}): Promise<RequestRow[]> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    let query = trx.selectFrom('request').selectAll().where('tenant_id', '=', tenant);
    if (filter.state) query = query.where('state', filter.state === 'open' ? '=' : '<>', 'open');
    if (filter.asks) query = query.where('asks', '=', filter.asks);
    if (filter.assignee) query = query.where('assignee', '=', filter.assignee);
    if (filter.before !== undefined) query = query.where('number', '<', filter.before);
    if (filter.state === 'open') query = query.orderBy('due_on', (order) => order.asc().nullsLast());
    const rows = await query
      .orderBy('number', 'desc')
      .limit(Math.min(filter.limit ?? 100, 1000))
      .execute();
    return rows.map(asRow);
  });

/** By its id or its number. Throws Problem `rights.none`. */
export const requestOf = (house: RightsHouse, tenant: string, which: string | number): Promise<RequestRow> =>
  withTenant(dbOf(house), tenant, (trx) => requestIn(trx, tenant, which));

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** `lock`: held until the transaction ends. */
export async function requestIn(
  trx: TenantDb,
  tenant: string,
  which: string | number,
  lock = false,
): Promise<RequestRow> {
  if (typeof which === 'string' && !uuid.test(which)) throw new RightsProblem('none');
  let query = trx
    .selectFrom('request')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where(typeof which === 'number' ? 'number' : 'id', '=', which);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw new RightsProblem('none');
  return asRow(row);
}

/** Throws Problem `rights.none`, `rights.closed`. */
export async function openIn(trx: TenantDb, tenant: string, id: string): Promise<RequestRow> {
  const row = await requestIn(trx, tenant, id, true);
  if (row.state !== 'open') throw new RightsProblem('closed');
  return row;
}

/** What happened with a request, oldest first. */
export const timelineOf = (house: RightsHouse, tenant: string, id: string): Promise<RequestEvent[]> =>
  withTenant(dbOf(house), tenant, async (trx) =>
    (
      await trx
        .selectFrom('request_event')
        .select(['at', 'kind', 'by', 'data'])
        .where('tenant_id', '=', tenant)
        .where('request_id', '=', id)
        .orderBy('n')
        .execute()
    ).map((row) => ({ ...row, data: row.data as RequestEvent['data'] })),
  );

/** Acts that stand in the ledger too: those that somebody may have to prove. */
const proven = {
  received: 'request.received',
  identified: 'request.identified',
  extended: 'request.extended',
  'handed-over': 'request.handed-over',
  'recipient-mailed': 'request.recipient-mailed',
  'recipient-confirmed': 'request.recipient-confirmed',
  'recipient-settled': 'request.recipient-settled',
  'transfer-sent': 'request.offered',
  'transfer-fetched': 'request.fetched',
  'transfer-heard': 'request.heard',
  answered: 'request.answered',
  refused: 'request.refused',
  withdrawn: 'request.withdrawn',
} as const;

/** How a request ends; each leaves an entry in the ledger, whose id (`entry`) the event keeps: its receipt is the certificate. */
export const ends = ['answered', 'refused', 'withdrawn'] as const;

/** Notes what happened, while the caller holds the request or has just made it; what may have to be proved goes into the ledger in the same transaction. */
export async function happened(
  trx: TenantDb,
  clock: Clock,
  tenant: string,
  { id, number }: Pick<RequestRow, 'id' | 'number'>,
  event: { kind: string; by: string; data?: Readonly<Record<string, Json>> },
): Promise<void> {
  const { kind, by, data = {} } = event;
  const entry = Object.hasOwn(proven, kind)
    ? await record(trx, tenant, { kind: proven[kind as keyof typeof proven], data: { ...data, number, by } }, clock)
    : null;
  const { n } = await trx
    .selectFrom('request_event')
    .select(sql<number>`coalesce(max(n), 0) + 1`.as('n'))
    .where('tenant_id', '=', tenant)
    .where('request_id', '=', id)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('request_event')
    .values({
      tenant_id: tenant,
      request_id: id,
      n,
      at: clock.now().toString({ smallestUnit: 'millisecond' }),
      kind,
      by,
      data: JSON.stringify(isEnd(kind) ? { ...data, entry } : data),
    })
    .execute();
}

const isEnd = (kind: string): boolean => ends.some((end) => end === kind);

/** Today in UTC: in Europe it is never later than the day there, so no deadline is counted too long. */
export const today = (clock: Clock): string => clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();

/** Closes or changes the state, with what happened. */
export async function endIn(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  state: Exclude<RequestState, 'open'>,
  event: { by: string; data?: Readonly<Record<string, Json>> },
): Promise<void> {
  const clock = clockOf(house);
  await trx
    .updateTable('request')
    .set({ state, state_at: clock.now().toString({ smallestUnit: 'millisecond' }) })
    .where('tenant_id', '=', tenant)
    .where('id', '=', row.id)
    .execute();
  await happened(trx, clock, tenant, row, { kind: state, ...event });
}

/** Whether something of this kind happened to the row `request` of a query. */
export const hasHappened = (kind: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select from upheld.request_event e
    where e.tenant_id = request.tenant_id and e.request_id = request.id and e.kind = ${kind})`;
