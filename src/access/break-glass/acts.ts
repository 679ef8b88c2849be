// The acts of break-glass: ask, open, decline, close, review, and what the clock ends; each with its row, its ledger entry and its mails in one transaction.
import { type Temporal, Pii, newId } from '#base';
import { record } from '#ledger';
import type { ValuesOf } from '#mail';
import { type TenantDb, withTenant } from '#store';
import { may } from '../may.ts';
import { type Person, peopleOf } from '../officers.ts';
import type { Access } from '../setting.ts';
import { type Telling, tellPeople } from '../telling.ts';
import { type AskFaults, type Asking, faultsOf } from './asking.ts';
import { type GlassRow, changed, glassOf, lockedRow, sealText } from './rows.ts';
import { type Acting, type Glass, type GlassAct, type Refused, asked, atTime, isSecondPerson, step } from './states.ts';

export interface GlassSetting extends Access {
  telling: Telling;
}

/** Requests of one person a day: each writes to every officer. */
const mostADay = 10;

export type Asked =
  | { is: 'asked'; id: string; state: 'requested' | 'waiting' }
  | { is: 'wrong'; faults: AskFaults }
  /** `live`: they have one that is not over; `too-many` today; `role`: theirs may not be given people's data. */
  | { is: 'no'; because: 'live' | 'too-many' | 'role' };

/** Asks for access in an emergency. */
export async function ask(setting: GlassSetting, tenant: string, staff: string, asking: Asking): Promise<Asked> {
  const faults = faultsOf(asking);
  if (Object.keys(faults).length > 0) return { is: 'wrong', faults };
  const { db, clock, keys } = setting;
  const now = clock.now();
  return withTenant(db, tenant, async (trx): Promise<Asked> => {
    const people = await peopleOf(trx, keys, tenant, true);
    const me = people.find(({ id }) => id === staff);
    if (!me || !may(me, 'write', 'break-glass')) return { is: 'no', because: 'role' };
    await endByClock(setting, trx, tenant, people, now);
    const mine = await mineSince(trx, tenant, staff, now.subtract({ hours: 24 }));
    if (mine.some(({ state }) => isLive(state))) return { is: 'no', because: 'live' };
    if (mine.length >= mostADay) return { is: 'no', because: 'too-many' };
    const id = newId(clock);
    const glass = asked(acting(me, people, now), asking.minutes, now);
    const row = await insert(setting, trx, tenant, id, glass, asking);
    await written(setting, trx, tenant, row, glass, people, staff);
    return { is: 'asked', id, state: glass.state as 'requested' | 'waiting' };
  });
}

const isLive = (state: Glass['state']): boolean => state === 'requested' || state === 'waiting' || state === 'open';

/** Theirs of the last day, and any that is not over. */
const mineSince = (trx: TenantDb, tenant: string, staff: string, since: Temporal.Instant) =>
  trx
    .selectFrom('break_glass')
    .select('state')
    .where('tenant_id', '=', tenant)
    .where('asked_by', '=', staff)
    .where((is) =>
      is.or([is('asked_at', '>', since.toString()), is('state', 'in', ['requested', 'waiting', 'open'] as const)]),
    )
    .execute();

const insert = (
  { keys }: GlassSetting,
  trx: TenantDb,
  tenant: string,
  id: string,
  glass: Glass,
  { reason, ticket, subjects, columns }: Asking,
): Promise<GlassRow> => {
  const [why, where] = [reason, ticket].map((text) => text.reveal().trim()) as [string, string];
  return trx
    .insertInto('break_glass')
    .values({
      tenant_id: tenant,
      id,
      asked_by: glass.askedBy,
      asked_at: glass.askedAt.toString({ smallestUnit: 'millisecond' }),
      reason_sealed: sealText(keys, tenant, id, 'reason', new Pii(why)),
      ticket_sealed: where === '' ? null : sealText(keys, tenant, id, 'ticket', new Pii(where)),
      subjects: subjects === 'all' ? null : [...new Set(subjects.map((one) => one.toLowerCase()))],
      columns: [...new Set(columns)],
      minutes: glass.minutes,
      waits_until: glass.waitsUntil?.toString({ smallestUnit: 'millisecond' }) ?? null,
      ...changed(glass),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
};

/** Does one act to one request. `none`: this company has none of that id. */
export async function act(
  setting: GlassSetting,
  tenant: string,
  staff: string,
  id: string,
  wanted: GlassAct,
  words: Pii | null = null,
): Promise<'done' | 'none' | Refused> {
  const { db, clock, keys } = setting;
  const now = clock.now();
  return withTenant(db, tenant, async (trx) => {
    const people = await peopleOf(trx, keys, tenant, true);
    const me = people.find((one) => one.id === staff);
    const row = await lockedRow(trx, tenant, id);
    if (!row || !me) return 'none';
    const current = await byClock(setting, trx, tenant, row, people, now);
    const next = step(current, wanted, acting(me, people, now), now);
    if (typeof next === 'string') return next;
    const more =
      next.state === 'reviewed'
        ? { reviewed_at: at(now), words_sealed: words && sealText(keys, tenant, id, 'words', words) }
        : {};
    await save(trx, row, next, more);
    await written(setting, trx, tenant, row, next, people, staff);
    return 'done';
  });
}

/** Ends what the clock has ended, of one tenant: run every minute, so that nobody waits for the mail that says so. */
export async function endGlass(setting: GlassSetting, tenant: string): Promise<void> {
  const { db, clock, keys } = setting;
  await withTenant(db, tenant, async (trx) => {
    const live = await trx
      .selectFrom('break_glass')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('state', 'in', ['requested', 'waiting', 'open'])
      .limit(1)
      .execute();
    if (live.length > 0) await endByClock(setting, trx, tenant, await peopleOf(trx, keys, tenant, true), clock.now());
  });
}

async function endByClock(
  setting: GlassSetting,
  trx: TenantDb,
  tenant: string,
  people: readonly Person[],
  now: Temporal.Instant,
): Promise<void> {
  const rows = await trx
    .selectFrom('break_glass')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('state', 'in', ['requested', 'waiting', 'open'])
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const row of rows) await byClock(setting, trx, tenant, row, people, now);
}

async function byClock(
  setting: GlassSetting,
  trx: TenantDb,
  tenant: string,
  row: GlassRow,
  people: readonly Person[],
  now: Temporal.Instant,
): Promise<Glass> {
  const before = glassOf(row);
  const glass = atTime(before, now);
  if (glass === before) return glass;
  await save(trx, row, glass);
  await written(setting, trx, tenant, row, glass, people, null);
  return glass;
}

const save = (
  trx: TenantDb,
  { tenant_id, id }: GlassRow,
  glass: Glass,
  more: { reviewed_at?: string; words_sealed?: Buffer | null } = {},
): Promise<unknown> =>
  trx
    .updateTable('break_glass')
    .set({ ...changed(glass), ...more })
    .where('tenant_id', '=', tenant_id)
    .where('id', '=', id)
    .execute();

/** Somebody as the state machine sees them now. */
export function acting(me: Person, people: readonly Person[], now: Temporal.Instant): Acting {
  const others = people.filter(
    ({ id, officer, provenSince }) => id !== me.id && officer && isSecondPerson(provenSince, now),
  );
  return { staff: me.id, officer: me.officer, provenSince: me.provenSince, others: others.length };
}

async function written(
  setting: GlassSetting,
  trx: TenantDb,
  tenant: string,
  { id, subjects, columns }: GlassRow,
  glass: Glass,
  people: readonly Person[],
  by: string | null,
): Promise<void> {
  const { clock, telling } = setting;
  const who = by ?? 'clock';
  const until = glass.until === null ? null : at(glass.until);
  const { state, outcome, endedBy } = glass;
  switch (state) {
    case 'requested':
    case 'waiting': {
      const wanted = { subjects: subjects?.length ?? 'all', columns: columns.join(' '), minutes: glass.minutes };
      const data = { glass: id, by: who, alone: state === 'waiting', ...wanted };
      await record(trx, tenant, { kind: 'glass.requested', data }, clock);
      break;
    }
    case 'open':
      await record(trx, tenant, { kind: 'glass.opened', data: { glass: id, by: who, until } }, clock);
      break;
    case 'ended': {
      const data = { glass: id, by: who, reviewDue: at(glass.reviewDue!) };
      await record(trx, tenant, { kind: endedBy === null ? 'glass.expired' : 'glass.closed', data }, clock);
      break;
    }
    case 'declined':
      await record(trx, tenant, { kind: 'glass.declined', data: { glass: id, by: who } }, clock);
      break;
    case 'lapsed':
      await record(trx, tenant, { kind: 'glass.lapsed', data: { glass: id } }, clock);
      break;
    case 'reviewed':
      await record(trx, tenant, { kind: 'glass.reviewed', data: { glass: id, by: who, outcome } }, clock);
      break;
  }
  const what = mailOf(glass);
  if (what === null) return;
  const { name, language, address } = await telling.company(tenant);
  const values = { company: name, what, link: address && `${address}/console/break-glass` };
  // Without a second person everybody is the second person: they all hear of it.
  const whom = people.filter((one) => one.officer || one.id === glass.askedBy || glass.waitsUntil !== null);
  await tellPeople(telling, trx, tenant, whom, {
    key: `glass/${id}/${what}`,
    template: 'break-glass',
    values,
    language,
  });
}

/** The mail that tells of it; null: nobody is told of a request that lapsed, or of a review. */
function mailOf({ state, endedBy }: Glass): ValuesOf<'break-glass'>['what'] | null {
  if (state === 'open') return 'opened';
  if (state === 'ended') return endedBy === null ? 'expired' : 'closed';
  return state === 'lapsed' || state === 'reviewed' ? null : state;
}

const at = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' });
