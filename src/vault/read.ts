// Looking at people: for a purpose, at the fields that were collected for it, and never without a line in the access log.
import type { Expression, SqlBool } from 'kysely';
import { type Json, Pii } from '#base';
import { type Db, type TenantDb, withTenant } from '#store';
import { logAccess } from './access-log.ts';
import { opening } from './damage.ts';
import { lookUp } from './blind-index.ts';
import { whoIs } from './closed.ts';
import type { ColumnKeys } from './keyd/contract.ts';
import { type State, keysOf, noPerson } from './keys-of.ts';
import type { Lineage } from './lineage.ts';
import type { IndexField } from './normalise.ts';
import { isOpen, mustBeOpen, objectedTo } from './objected.ts';
import { type KnownType, opensTo, typesOf } from './record-types.ts';
import { type Word, standing, wordsIn } from './preferences.ts';
import { restingOf } from './records.ts';
import { commitTo, ledgerColumn } from './seal.ts';
import { columnsOf, openRecord } from './sealed-record.ts';
import { type Admitted, type Caller, type Vault, admit } from './vault.ts';

export interface RecordView {
  id: string;
  type: string;
  revision: number;
  /** ISO 8601 instants. */
  occurredAt: string | null;
  createdAt: string;
  changedAt: string;
  /** What the caller may see. */
  values: Pii<Readonly<Record<string, Json>>>;
  lineage: Readonly<Record<string, Lineage>>;
  /** Names of fields that were collected for other purposes. */
  withheld: readonly string[];
}

export interface PersonLine {
  id: string;
  state: State;
  /** They objected to the caller's purpose: nothing of them is shown. */
  objected: boolean;
  organisation: { id: string; name: string } | null;
  createdAt: string;
  lastInteractionAt: string | null;
  /** The contact, as far as the caller may see it. */
  contact: Pii<Readonly<Record<string, Json>>>;
  /** Names of its fields that were collected for other purposes. */
  withheld: readonly string[];
}

export type PreferenceView = Omit<Word, 'askedAt'>;

export interface PersonView extends PersonLine {
  /** All records that the caller's role opens, the contact first, then newest first. */
  records: readonly RecordView[];
  /** Records of types that are closed to the caller, counted. */
  closed: number;
  preferences: readonly PreferenceView[];
}

interface SubjectRow {
  id: string;
  state: State;
  objected: boolean;
  created_at: string;
  last_interaction_at: string | null;
  organisation_id: string | null;
  organisation: string | null;
}

/** People by address or number: none, or those who have it. The search is logged, with how many were found. */
export async function findPeople(
  vault: Vault,
  caller: Caller,
  by: { field: IndexField; value: Pii; country?: string },
): Promise<readonly PersonLine[]> {
  const admitted = await admit(vault, caller, 'read');
  const ids = await lookUp(vault, admitted, { ...by, value: by.value.reveal() });
  return linesOf(vault, admitted, await subjects(vault, admitted, { ids }), 'search', [`contact.${by.field}`]);
}

/** A page of people, newest first, as far as they may be seen. `before`: the id of the last one of the page before. */
export async function listPeople(
  vault: Vault,
  caller: Caller,
  page: { before?: string; organisation?: string; limit: number },
): Promise<readonly PersonLine[]> {
  const admitted = await admit(vault, caller, 'read');
  return linesOf(vault, admitted, await subjects(vault, admitted, page), 'read', []);
}

/** How many people there are, or whether `id` is one: says nothing of any of them. */
export const countPeople = ({ db }: { db: Db }, tenant: string, id?: string): Promise<number> =>
  withTenant(db, tenant, async (trx) => {
    let query = trx
      .selectFrom('subject')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('tenant_id', '=', tenant)
      .where('kind', '=', 'person');
    if (id !== undefined) query = query.where('id', '=', id);
    return (await query.executeTakeFirstOrThrow()).count;
  });

/** Everything of one person that the caller may see. Throws Problem `vault.no-person`, `vault.restricted`, `vault.objected`. */
export async function readPerson(vault: Vault, caller: Caller, id: string): Promise<PersonView> {
  const admitted = await admit(vault, caller, 'read');
  const [row] = await subjects(vault, admitted, { ids: [id] });
  if (!row || row.state === 'fenced' || !inGlass(admitted, id)) throw noPerson();
  await mustBeOpen(vault, admitted, row, id);
  const [types, { records, preferences }] = await Promise.all([
    typesOf(vault, caller.tenant),
    withTenant(vault.db, caller.tenant, (trx) => rowsOf(trx, caller.tenant, id)),
  ]);
  const { views, closed } = await openRecords(vault, admitted, id, types, records);
  const contact = views.find(({ type }) => type === 'contact');
  const rest = views.filter((view) => view !== contact);
  return {
    ...lineOf(row, contact?.values ?? new Pii({}), contact?.withheld ?? []),
    records: contact ? [contact, ...rest] : rest,
    closed,
    preferences,
  };
}

/** The records of one subject that the caller's role opens; the look is logged. Throws Problem `vault.no-person` when they have no key. */
export async function openRecords(
  vault: Vault,
  admitted: Admitted,
  id: string,
  types: readonly KnownType[],
  records: Awaited<ReturnType<typeof rowsOf>>['records'],
): Promise<{ views: readonly RecordView[]; closed: number }> {
  const open = openTypes(types, admitted);
  const shown = records.filter(({ type }) => open.has(type));
  const columns = shown.flatMap((record) => visible(admitted, record));
  const keys = (await keysOf(vault, admitted, [id], [...new Set([...columns, ledgerColumn])])).get(id);
  if (!keys) throw noPerson();
  const view = async (record: (typeof shown)[number]): Promise<RecordView> => {
    const { values, withheld } = await opening(vault, admitted, record.id, () => openRecord(admitted, record, keys));
    const { id: recordId, type, revision, occurred_at, created_at, changed_at, lineage } = record;
    const instants = { occurredAt: occurred_at, createdAt: created_at, changedAt: changed_at };
    return { id: recordId, type, revision, ...instants, values: new Pii(values), lineage, withheld };
  };
  const views = await Promise.all(shown.map(view));
  const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
  await logAccess(vault, admitted, { act: 'read', columns: [...new Set(columns)], subjects: [id], commit });
  return { views, closed: records.length - shown.length };
}

export async function linesOf(
  vault: Vault,
  caller: Admitted,
  rows: readonly SubjectRow[],
  act: 'read' | 'search',
  searched: readonly string[],
): Promise<readonly PersonLine[]> {
  // Restricted people, and who objected, are listed without their data: that they are there must be seen, to lift the restriction.
  const shown = rows.filter(({ id, state }) => state !== 'fenced' && inGlass(caller, id));
  const ids = shown.filter((row) => isOpen(caller, row)).map(({ id }) => id);
  const types = await typesOf(vault, caller.tenant);
  const contacts = openTypes(types, caller).has('contact') ? await contactsOf(vault, caller.tenant, ids) : [];
  const columns = [...new Set(contacts.flatMap((record) => visible(caller, record)))];
  const keys = columns.length > 0 ? await keysOf(vault, caller, ids, columns) : new Map<string, ColumnKeys>();
  const open = (record: (typeof contacts)[number]) =>
    opening(vault, caller, record.id, () => openRecord(caller, record, keys.get(record.subject_id) ?? noKeys));
  const opened = new Map(
    await Promise.all(contacts.map(async (record) => [record.subject_id, await open(record)] as const)),
  );
  await logAccess(vault, caller, { act, columns: [...new Set([...searched, ...columns])], subjects: ids });
  return shown.map((row) => {
    const { values, withheld } = opened.get(row.id) ?? { values: {}, withheld: [] };
    return lineOf(row, new Pii(values), withheld);
  });
}

const noKeys: ColumnKeys = new Map();

const lineOf = (row: SubjectRow, contact: PersonLine['contact'], withheld: readonly string[]): PersonLine => ({
  id: row.id,
  state: row.state,
  objected: row.objected,
  organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation ?? '' },
  createdAt: row.created_at,
  lastInteractionAt: row.last_interaction_at,
  contact,
  withheld,
});

/** Columns of a record that this caller may have opened. */
export function visible(caller: Admitted, record: { type: string } & ReturnType<typeof restingOf>): string[] {
  const fields = Object.keys(record.sealed).filter(
    (field) => caller.beyond || record.lineage[field]?.purposes.includes(caller.purpose),
  );
  const columns = columnsOf({ name: record.type }, fields);
  const allowed = caller.glass?.columns ?? '*';
  return allowed === '*' ? columns : columns.filter((column) => allowed.includes(column));
}

export const inGlass = ({ glass }: Admitted, subject: string): boolean =>
  !glass || glass.subjects === '*' || glass.subjects.includes(subject);

export function openTypes(types: readonly KnownType[], caller: Admitted): ReadonlySet<string> {
  return new Set(types.filter((type) => caller.glass || opensTo(type, whoIs(caller))).map(({ name }) => name));
}

export function subjects(
  { db }: Vault,
  caller: Admitted,
  by: {
    ids?: readonly string[];
    before?: string;
    after?: readonly [string, string];
    organisation?: string;
    limit?: number;
    /** A condition on `s` and `o`. */
    where?: Expression<SqlBool>;
  },
): Promise<SubjectRow[]> {
  const { tenant } = caller;
  const { ids, before, after, organisation, where: only, limit = 100 } = by;
  if (ids?.length === 0) return Promise.resolve([]);
  return withTenant(db, tenant, (trx) => {
    let query = trx
      .selectFrom('subject as s')
      .leftJoin('organisation as o', (join) =>
        join.onRef('o.tenant_id', '=', 's.tenant_id').onRef('o.id', '=', 's.organisation_id'),
      )
      .select([
        's.id',
        's.state',
        's.created_at',
        's.last_interaction_at',
        's.organisation_id',
        'o.name as organisation',
        objectedTo(caller).as('objected'),
      ])
      .where('s.tenant_id', '=', tenant)
      .where('s.kind', '=', 'person');
    if (ids) query = query.where('s.id', 'in', [...ids]);
    if (organisation !== undefined) query = query.where('s.organisation_id', '=', organisation);
    // Whoever is being erased is on no page: a page is then as full as it can be.
    if (!ids) query = query.where('s.state', '<>', 'fenced');
    if (only) query = query.where(only);
    if (after !== undefined)
      query = query.where((where) =>
        where(where.refTuple('s.created_at', 's.id'), '<', where.tuple(after[0], after[1])),
      );
    if (before !== undefined) {
      query = query.where((where) =>
        where(
          where.refTuple('s.created_at', 's.id'),
          '<',
          where
            .selectFrom('subject as b')
            .select(['b.created_at', 'b.id'])
            .where('b.tenant_id', '=', tenant)
            .where('b.id', '=', before)
            .$asTuple('created_at', 'id'),
        ),
      );
    }
    return query.orderBy('s.created_at', 'desc').orderBy('s.id', 'desc').limit(Math.min(limit, 101)).execute();
  });
}

export const recordColumns = [
  'id',
  'subject_id',
  'type',
  'revision',
  'sealed',
  'clear',
  'lineage',
  'occurred_at',
  'created_at',
  'changed_at',
] as const;

function contactsOf({ db }: Vault, tenant: string, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return withTenant(db, tenant, async (trx) =>
    (
      await trx
        .selectFrom('record')
        .select(recordColumns)
        .where('tenant_id', '=', tenant)
        .where('subject_id', 'in', [...ids])
        .where('type', '=', 'contact')
        .execute()
    ).map((row) => ({ ...row, ...restingOf(row) })),
  );
}

export async function rowsOf(trx: TenantDb, tenant: string, id: string) {
  const records = await trx
    .selectFrom('record')
    .select(recordColumns)
    .where('tenant_id', '=', tenant)
    .where('subject_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1000)
    .execute();
  const words = (await wordsIn(trx, tenant, [id])).get(id) ?? [];
  const preferences = standing(words).map(({ channel, topic, wants, source, policyVersion, at }) => {
    return { channel, topic, wants, source, policyVersion, at };
  });
  return { records: records.map((row) => ({ ...row, ...restingOf(row) })), preferences };
}
