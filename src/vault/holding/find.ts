// Find: everything of one person in the vault, opened for their right of access; and where somebody else's row names them.
import { sql } from 'kysely';
import type { Found, Person } from '#policy';
import { withTenant } from '#store';
import { accessOf, logAccess } from '../access-log.ts';
import { type Place, placesOf } from '../blind-index.ts';
import { opening } from '../damage.ts';
import { fileColumns } from '../files.ts';
import { keysOf } from '../keys-of.ts';
import type { ColumnKeys } from '../keyd/contract.ts';
import type { IndexField } from '../normalise.ts';
import { wordsIn } from '../preferences.ts';
import { recordColumns, subjects } from '../read.ts';
import { restingOf } from '../records.ts';
import { commitTo, ledgerColumn, openBytes, placeOf } from '../seal.ts';
import { openRecord } from '../sealed-record.ts';
import { type Admitted, type Vault, admit } from '../vault.ts';
import { collections, keeper, recordCollection } from './collections.ts';
import { isUuid, wishKey } from './rows.ts';

/** The kind of identifier that is a person's number in the vault. */
export const vaultSubject = 'vault-subject';

const indexFields: readonly IndexField[] = ['email', 'phone'];
const isIndexField = (kind: string): kind is IndexField => indexFields.some((field) => field === kind);

/** Rows at once. */
const lot = 200;

/** Where a given value stands. */
interface Hit extends Place {
  value: string;
}

/** There an address is their own; elsewhere it may be anybody's. */
const isContact = ({ column }: Place): boolean => column.startsWith('contact.');

/**
 * Own rows of whoever the identifiers mean; of somebody who merely shares an address or number, and of records of others that name it, that value
 * alone. Throws what `admit` throws, Problem `vault.damaged`, `keyd.*`. Each look stands in the access log before its rows are told.
 */
export async function* findIn(
  vault: Vault,
  tenant: string,
  { identifiers }: Person,
  country: string | undefined,
): AsyncGenerator<Found> {
  const caller = await admit(vault, keeper(tenant), 'read');
  const { own, contacts, hits } = await meant(vault, caller, identifiers, country);
  for (const [subject, because] of own) {
    const news = identifiers.every(({ kind, value }) => kind !== vaultSubject || value !== subject);
    const told = news ? { identifiers: [{ kind: vaultSubject, value: subject }] } : {};
    yield* rowsOf(vault, caller, subject, because, told);
  }
  for (const hit of hits) if (!own.has(hit.subject)) yield foreign(hit, contacts);
}

/** The numbers of the people whom identifiers mean for sure, each with the reason. The search stands in the access log. */
export async function peopleMeant(
  vault: Vault,
  tenant: string,
  { identifiers }: Person,
  country?: string,
): Promise<ReadonlyMap<string, string>> {
  const caller = await admit(vault, keeper(tenant), 'read');
  return (await meant(vault, caller, identifiers, country)).own;
}

interface Meant {
  own: ReadonlyMap<string, string>;
  /** Hits in somebody's own contact. */
  contacts: readonly Hit[];
  hits: readonly Hit[];
}

async function meant(
  vault: Vault,
  caller: Admitted,
  identifiers: Person['identifiers'],
  country: string | undefined,
): Promise<Meant> {
  const found = await hitsOf(vault, caller, identifiers, country);
  const named = identifiers.flatMap(({ kind, value }) => (kind === vaultSubject && isUuid(value) ? [value] : []));
  const alive = await aliveOf(vault, caller.tenant, [...named, ...found.map(({ subject }) => subject)]);
  const hits = found.filter(({ subject }) => alive.has(subject));
  const contacts = hits.filter(isContact);
  const own = ownersOf(
    named.filter((id) => alive.has(id)),
    contacts,
  );
  return { own, contacts, hits };
}

async function hitsOf(
  vault: Vault,
  caller: Admitted,
  identifiers: Person['identifiers'],
  country: string | undefined,
): Promise<Hit[]> {
  const hits: Hit[] = [];
  const searched = new Set<string>();
  for (const { kind, value } of identifiers) {
    if (!isIndexField(kind)) continue;
    searched.add(`contact.${kind}`);
    const places = await placesOf(vault, caller, { field: kind, value, ...(country === undefined ? {} : { country }) });
    for (const place of places) hits.push({ ...place, value });
  }
  const found = [...new Set(hits.map(({ subject }) => subject))];
  if (searched.size > 0) await logAccess(vault, caller, { act: 'search', columns: [...searched], subjects: found });
  return hits;
}

/** Those of them who are there and are not being erased. */
async function aliveOf(vault: Vault, tenant: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('subject')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', 'in', [...new Set(ids)])
      .where('kind', '=', 'person')
      .where('state', '<>', 'fenced')
      .execute(),
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Who is meant, with the reason: whoever is named by their number, and whoever alone has one of the addresses or numbers as their own contact.
 * An address of several people is nobody's until something else decides.
 */
function ownersOf(named: readonly string[], contacts: readonly Hit[]): ReadonlyMap<string, string> {
  const owners = new Map(named.map((id) => [id, vaultSubject]));
  for (const [, hits] of Map.groupBy(contacts, ({ column, value }) => JSON.stringify([column, value]))) {
    const [first, ...more] = new Set(hits.map(({ subject }) => subject));
    if (first !== undefined && more.length === 0 && !owners.has(first)) owners.set(first, hits[0]!.column);
  }
  return owners;
}

/** A row of somebody else's, or of nobody for sure: of it nothing is told but what was asked by. */
function foreign(hit: Hit, contacts: readonly Hit[]): Found {
  const { subject, record, column, value } = hit;
  const [type = '', ...field] = column.split('.');
  const same = contacts.filter((one) => one.column === column && one.value === value && one.subject !== subject);
  return {
    collection: recordCollection(type),
    key: record,
    fields: { [field.join('.')]: value },
    relation: isContact(hit) ? 'shared' : 'mention',
    sharedWith: Math.max(1, same.length),
    because: isContact(hit) ? `${column}; others: ${column}` : `${column} of another person`,
  };
}

async function* rowsOf(
  vault: Vault,
  caller: Admitted,
  id: string,
  because: string,
  told: Pick<Found, 'identifiers'>,
): AsyncGenerator<Found> {
  const { tenant } = caller;
  const [subject] = await subjects(vault, caller, { ids: [id] });
  if (!subject) return;
  const columns = await columnsOf(vault, tenant, id);
  const keys = (await keysOf(vault, caller, [id], [...columns, ...Object.values(fileColumns), ledgerColumn])).get(id);
  if (!keys) return;
  const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
  const opened = [...columns, ...Object.values(fileColumns)];
  await logAccess(vault, caller, { act: 'read', columns: opened, subjects: [id], commit });
  const own = { relation: 'own', sharedWith: 0 } as const;
  const fields = {
    state: subject.state,
    organisation: subject.organisation,
    createdAt: subject.created_at,
    lastInteractionAt: subject.last_interaction_at,
  };
  yield { collection: collections.person, key: id, fields, ...own, because, ...told };
  yield* records(vault, caller, id, keys);
  yield* files(vault, caller, id, keys);
  for (const word of await wordsOfOne(vault, tenant, id)) {
    const { channel, topic, wants, source, policyVersion, at, askedAt } = word;
    yield {
      collection: wants ? collections.permission : collections.objection,
      key: wishKey(id, channel, topic),
      fields: { channel, topic, wants, source, policyVersion, at, askedAt },
      ...own,
      because: 'subject',
    };
  }
  yield* looks(vault, caller, id);
}

const wordsOfOne = (vault: Vault, tenant: string, id: string) =>
  withTenant(vault.db, tenant, async (trx) => (await wordsIn(trx, tenant, [id])).get(id) ?? []);

/** The sealed columns that any record of the person has. */
const columnsOf = ({ db }: Vault, tenant: string, id: string): Promise<string[]> =>
  withTenant(db, tenant, async (trx) => {
    const { rows } = await sql<{ name: string }>`
      select distinct r.type || '.' || f as name from upheld.record r, jsonb_object_keys(r.sealed) f
       where r.tenant_id = ${tenant} and r.subject_id = ${id} order by 1`.execute(trx);
    return rows.map(({ name }) => name);
  });

/** Rows of one table by their ids, page by page. */
async function* paged<Row extends { id: string }>(page: (after: string) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await page(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function* records(vault: Vault, caller: Admitted, id: string, keys: ColumnKeys): AsyncGenerator<Found> {
  const { tenant } = caller;
  const page = (after: string) =>
    withTenant(vault.db, tenant, (trx) =>
      trx
        .selectFrom('record')
        .select(recordColumns)
        .where('tenant_id', '=', tenant)
        .where('subject_id', '=', id)
        .where('id', '>', after)
        .orderBy('id')
        .limit(lot)
        .execute(),
    );
  for await (const row of paged(page)) {
    const record = { ...row, ...restingOf(row) };
    const { values } = await opening(vault, caller, row.id, () => openRecord(caller, record, keys));
    const { occurred_at: occurredAt, created_at: createdAt, changed_at: changedAt } = row;
    yield {
      collection: recordCollection(row.type),
      key: row.id,
      fields: { ...values, occurredAt, createdAt, changedAt, lineage: record.lineage },
      relation: 'own',
      sharedWith: 0,
      because: 'subject',
    };
  }
}

/** One after the other: each may have 25 MB. */
async function* files(vault: Vault, caller: Admitted, id: string, keys: ColumnKeys): AsyncGenerator<Found> {
  const { tenant } = caller;
  const page = (after: string) =>
    withTenant(vault.db, tenant, (trx) =>
      trx
        .selectFrom('file')
        .select(['id', 'record_id', 'head', 'content', 'bytes', 'purposes', 'created_at'])
        .where('tenant_id', '=', tenant)
        .where('subject_id', '=', id)
        .where('id', '>', after)
        .orderBy('id')
        .limit(1)
        .execute(),
    );
  for await (const row of paged(page)) {
    const open = (column: string, bytes: Uint8Array): Promise<Buffer> =>
      opening(vault, caller, row.id, () =>
        openBytes(keys.get(column)!, placeOf(tenant, 'file', row.id, column), bytes),
      );
    const head = JSON.parse((await open(fileColumns.head, row.head)).toString()) as { name: string; mediaType: string };
    const { bytes, purposes, record_id: record, created_at: createdAt } = row;
    const content = await open(fileColumns.content, row.content);
    yield {
      collection: collections.file,
      key: row.id,
      fields: { name: head.name, mediaType: head.mediaType, bytes, createdAt, purposes, record, content },
      relation: 'own',
      sharedWith: 0,
      because: 'subject',
    };
  }
}

/**
 * When, for what, and which columns: not who, where it was a member of staff (CJEU C-579/21). Looks by which requests are answered tell nothing new,
 * and would be more each time.
 */
async function* looks(vault: Vault, caller: Admitted, id: string): AsyncGenerator<Found> {
  const { tenant, principal: mine } = caller;
  const page = (after: string) =>
    withTenant(vault.db, tenant, (trx) =>
      trx
        .selectFrom('access_log')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('subject_id', '=', id)
        .where('principal', '<>', mine)
        .where('id', '>', after)
        .orderBy('id')
        .limit(lot)
        .execute(),
    );
  for await (const row of paged(page)) {
    const { id: key, at, act, purpose, columns, count, principal } = accessOf(row);
    const staff = principal.startsWith('staff:');
    yield {
      collection: collections.accessLog,
      key,
      fields: { at, act, purpose, columns, count },
      relation: staff ? 'shared' : 'own',
      sharedWith: staff ? 1 : 0,
      because: staff ? 'subject; others: principal' : 'subject',
    };
  }
}
