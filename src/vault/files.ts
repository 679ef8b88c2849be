// Files about a person: name, kind and content sealed under the person's own keys, kept for named purposes, at most 25 MB each.
import { Pii, Problem, newId } from '#base';
import { withTenant } from '#store';
import { logAccess, noteAccess } from './access-log.ts';
import { opening } from './damage.ts';
import { mustOpen } from './closed.ts';
import { holdStill, keysOf, noPerson } from './keys-of.ts';
import { checkPurposes } from './lineage.ts';
import { mustBeOpen, objectedTo } from './objected.ts';
import { inGlass, openTypes } from './read.ts';
import { headOf, noRecord } from './records.ts';
import { typesOf } from './record-types.ts';
import { commitTo, ledgerColumn, openBytes, placeOf, sealBytes } from './seal.ts';
import { type Admitted, type Caller, type Vault, admit, refuse } from './vault.ts';

export const largestFile = 25 * 1024 * 1024;

export interface NewFile {
  subject: string;
  /** The record that it belongs to. */
  record?: string | null;
  name: string;
  /** As `image/png`. */
  mediaType: string;
  content: Uint8Array;
  /** Ids of purposes; absent: the purpose of the writing. */
  purposes?: readonly string[];
  /** The id that it is to have; a file that has it already is the same one, sent again. */
  id?: string;
}

export interface FileView {
  id: string;
  subject: string;
  record: string | null;
  bytes: number;
  createdAt: string;
  purposes: readonly string[];
  /** Null when it was kept for other purposes. */
  head: Pii<{ name: string; mediaType: string }> | null;
}

export const fileColumns = { head: 'file.head', content: 'file.content' } as const;

/** Keeps a file. Returns its id. Throws Problem `vault.file`, and as `addRecord`. */
export async function addFile(vault: Vault, caller: Caller, given: NewFile): Promise<string> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  const { subject, name, mediaType, content } = given;
  if (content.byteLength > largestFile) throw tooLarge();
  const record = given.record ?? null;
  if (record !== null) {
    const head = await headOf(vault, tenant, record);
    await mustOpen(vault, admitted, head.type);
    if (head.subject !== subject) throw noRecord();
  }
  const purposes = [...new Set(given.purposes ?? [caller.purpose])];
  checkPurposes(purposes, admitted, await vault.published(tenant));
  const keys = (await keysOf(vault, admitted, [subject], [...Object.values(fileColumns), ledgerColumn])).get(subject);
  if (!keys) throw noPerson();
  const id = given.id ?? newId(vault.clock);
  const seal = (column: keyof typeof fileColumns, bytes: Uint8Array): Buffer =>
    sealBytes(keys.get(fileColumns[column])!, placeOf(tenant, 'file', id, fileColumns[column]), bytes);
  const row = {
    head: seal('head', Buffer.from(JSON.stringify({ name, mediaType }))),
    content: seal('content', content),
    bytes: content.byteLength,
    created_at: vault.clock.now().toString({ smallestUnit: 'millisecond' }),
  };
  await withTenant(vault.db, tenant, async (trx) => {
    await holdStill(trx, admitted, subject);
    const { numInsertedOrUpdatedRows: written } = await trx
      .insertInto('file')
      .values({
        tenant_id: tenant,
        id,
        subject_id: subject,
        record_id: record,
        ...row,
        purposes,
        policy_version: admitted.version,
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
      .executeTakeFirst();
    if (written === 0n) return;
    const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
    await noteAccess(trx, vault, admitted, {
      act: 'write',
      columns: Object.values(fileColumns),
      subjects: [subject],
      commit,
    });
  });
  return id;
}

/** A file with its content. Throws Problem `vault.no-file`, `vault.restricted`, `vault.objected`, `vault.file-purpose`. */
export async function readFile(
  vault: Vault,
  caller: Caller,
  id: string,
): Promise<{ name: Pii; mediaType: string; content: Buffer }> {
  const admitted = await admit(vault, caller, 'read');
  const { tenant } = caller;
  const row = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('file as f')
      .innerJoin('subject as s', (join) =>
        join.onRef('s.tenant_id', '=', 'f.tenant_id').onRef('s.id', '=', 'f.subject_id'),
      )
      .select(['f.subject_id', 'f.record_id', 'f.head', 'f.content', 'f.purposes', 's.state'])
      .select(objectedTo(admitted).as('objected'))
      .where('f.tenant_id', '=', tenant)
      .where('f.id', '=', id)
      .executeTakeFirst(),
  );
  if (!row || row.state === 'fenced' || !inGlass(admitted, row.subject_id)) throw noFile();
  const { subject_id: subject, purposes } = row;
  await mustBeOpen(vault, admitted, row, subject);
  if (row.record_id !== null && !admitted.glass)
    await mustOpen(vault, caller, (await headOf(vault, tenant, row.record_id)).type);
  if (!mayOpen(admitted, purposes)) throw await refuse(vault, caller, otherPurpose(), subject);
  const keys = (await keysOf(vault, admitted, [subject], [...Object.values(fileColumns), ledgerColumn])).get(subject);
  if (!keys) throw noFile();
  const open = (column: string, bytes: Uint8Array) =>
    opening(vault, admitted, id, () => openBytes(keys.get(column)!, placeOf(tenant, 'file', id, column), bytes));
  const head = headIn(await open(fileColumns.head, row.head));
  const content = await open(fileColumns.content, row.content);
  const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
  await logAccess(vault, admitted, { act: 'read', columns: Object.values(fileColumns), subjects: [subject], commit });
  return { name: new Pii(head.name), mediaType: head.mediaType, content };
}

/** The files of a person, newest first, at most a thousand; without those of closed records, and without names of what was kept for other purposes. */
export async function filesOf(vault: Vault, caller: Caller, subject: string): Promise<readonly FileView[]> {
  const admitted = await admit(vault, caller, 'read');
  const { tenant } = caller;
  if (!inGlass(admitted, subject)) throw noPerson();
  const { person, rows } = await withTenant(vault.db, tenant, async (trx) => ({
    person: await trx
      .selectFrom('subject as s')
      .select(['s.state', objectedTo(admitted).as('objected')])
      .where('s.tenant_id', '=', tenant)
      .where('s.id', '=', subject)
      .executeTakeFirst(),
    rows: await trx
      .selectFrom('file as f')
      .leftJoin('record as r', (join) =>
        join.onRef('r.tenant_id', '=', 'f.tenant_id').onRef('r.id', '=', 'f.record_id'),
      )
      .select(['f.id', 'f.record_id', 'r.type', 'f.head', 'f.bytes', 'f.purposes', 'f.created_at'])
      .where('f.tenant_id', '=', tenant)
      .where('f.subject_id', '=', subject)
      .orderBy('f.created_at', 'desc')
      .orderBy('f.id', 'desc')
      .limit(1000)
      .execute(),
  }));
  if (!person || person.state === 'fenced') throw noPerson();
  await mustBeOpen(vault, admitted, person, subject);
  if (rows.length === 0) return [];
  const keys = (await keysOf(vault, admitted, [subject], [fileColumns.head, ledgerColumn])).get(subject);
  if (!keys) throw noPerson();
  const commit = (access: string): string => commitTo(keys.get(ledgerColumn)!, access);
  await logAccess(vault, admitted, { act: 'read', columns: [fileColumns.head], subjects: [subject], commit });
  const open = openTypes(await typesOf(vault, tenant), admitted);
  const mine = rows.filter(({ type }) => type === null || open.has(type));
  return mine.map(({ id, record_id, head, bytes, purposes, created_at }) => ({
    id,
    subject,
    record: record_id,
    bytes,
    createdAt: created_at,
    purposes,
    head: mayOpen(admitted, purposes)
      ? new Pii(headIn(openBytes(keys.get(fileColumns.head)!, placeOf(tenant, 'file', id, fileColumns.head), head)))
      : null,
  }));
}

/** Throws Problem `vault.no-file`. */
export async function removeFile(vault: Vault, caller: Caller, id: string): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  await withTenant(vault.db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('file')
      .select('subject_id')
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw noFile();
    await holdStill(trx, admitted, row.subject_id);
    await trx.deleteFrom('file').where('tenant_id', '=', tenant).where('id', '=', id).execute();
    await noteAccess(trx, vault, admitted, {
      act: 'erase',
      columns: Object.values(fileColumns),
      subjects: [row.subject_id],
    });
  });
}

const mayOpen = ({ beyond, purpose, glass }: Admitted, purposes: readonly string[]): boolean =>
  (beyond || purposes.includes(purpose)) &&
  (!glass || glass.columns === '*' || glass.columns.includes(fileColumns.content));

const headIn = (bytes: Buffer): { name: string; mediaType: string } =>
  JSON.parse(bytes.toString()) as { name: string; mediaType: string };

const tooLarge = (): Problem =>
  new Problem('vault.file', {
    happened: 'The file has more than 25 MB.',
    unchanged: 'It was not kept.',
    next: 'Make it smaller, or cut it into parts.',
  });

const noFile = (): Problem =>
  new Problem('vault.no-file', {
    happened: 'There is no such file in the vault.',
    unchanged: 'Nothing was changed.',
    next: 'Open the person again: it may have been taken away in the meantime.',
  });

const otherPurpose = (): Problem =>
  new Problem('vault.file-purpose', {
    happened: 'This file is kept for other purposes than the one that was named.',
    unchanged: 'Nothing was shown; the attempt stands in the access log.',
    next: 'Name the purpose that it was kept for, if that is the one.',
  });
