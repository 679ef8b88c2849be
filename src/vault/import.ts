// Import: people, or records about them, out of a file, planned first, then written in one transaction, so that a crash, a refusal or a cancellation leaves nothing.
import { randomUUID } from 'node:crypto';
import { newId } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { underIndexKey } from './blind-index.ts';
import { mustOpen } from './closed.ts';
import { type CheckedPeople, type CheckedRow, checkPeople } from './import-check.ts';
import { mergeIn } from './import-merge.ts';
import { ImportProblem } from './import-problem.ts';
import { type CheckedRecords, checkRecords, writeRecords } from './import-records.ts';
import { type ReadRows, type RefusedRow, checkSignal, readRows } from './import-rows.ts';
import type { ImportSource, Scanned } from './import-source.ts';
import { forgetPlaces } from './keyring.ts';
import { type Origin, lineageOf } from './lineage.ts';
import { type CheckedPerson, type PreparedPeople, busy, insertIn, isTaken, preparePeople } from './people.ts';
import { type KnownType, typeNamed } from './record-types.ts';
import { columnsOf } from './sealed-record.ts';
import { type Admitted, type Caller, type Vault, admit } from './vault.ts';

export interface ImportRequest {
  source: ImportSource;
  /** What the rows are; absent: `contact`, so people. Records of any other type name their person by e-mail address or id. */
  type?: string;
  /** Channel absent: `import`. */
  origin: Omit<Origin, 'channel'> & Partial<Pick<Origin, 'channel'>>;
  /** Field of the type to column of the file, with `@person` and `@when` for records; null: as the names of the columns propose. */
  mapping: Readonly<Record<string, string>> | null;
  /** Asked between batches; once it is aborted nothing is imported. */
  signal?: AbortSignal;
  /** Told how many people of how many are written; they are there for others when all are. */
  progress?: (done: number, of: number) => void;
}

/** What an import would do. */
export interface ImportPlan extends Scanned {
  type: string;
  columns: readonly string[];
  mapping: Readonly<Record<string, string>>;
  /** True: found by the names of the columns; look at it before it is used. */
  proposed: boolean;
  /** Columns that go nowhere. */
  unused: readonly string[];
  rows: number;
  /** People, or records of people who are there. */
  new: number;
  /** People who are there already and get what is missing. */
  merged: number;
  /** Rows with an address of an earlier row. */
  repeated: number;
  refused: readonly RefusedRow[];
}

export interface Imported extends ImportPlan {
  id: string;
}

const batch = 512;

/** Reads and checks all of the file and changes nothing. Throws Problem `vault.import-*`, and as `savePerson`. */
export async function planImport(vault: Vault, caller: Caller, request: ImportRequest): Promise<ImportPlan> {
  return planOf(await check(vault, caller, request));
}

/** The same, and then writes: all, or nothing. `as`: the SHA-256 of the file that was planned. Throws Problem `vault.import-*`. */
export async function applyImport(
  vault: Vault,
  caller: Caller,
  request: ImportRequest,
  as?: string,
): Promise<Imported> {
  for (let tries = 0; ; tries++) {
    try {
      // All is looked at anew as well when the key that its addresses were looked for under was replaced.
      return await underIndexKey(vault, caller.tenant, () => checkAndWrite(vault, caller, request, as));
    } catch (error) {
      // Somebody took one of the addresses in between: then it is theirs, and all is looked at again.
      if (!isTaken(error) || tries > 2) throw error;
    }
  }
}

async function checkAndWrite(vault: Vault, caller: Caller, request: ImportRequest, as?: string): Promise<Imported> {
  const found = await check(vault, caller, request);
  if (as !== undefined && as !== found.read.scanned.sha256) throw otherFile();
  const id = newId(vault.clock);
  await withTenant(vault.db, caller.tenant, (trx) => writeAll(trx, vault, found, id, request));
  return { id, ...planOf(found) };
}

interface Found {
  admitted: Admitted;
  type: KnownType;
  read: ReadRows;
  checked: CheckedPeople | CheckedRecords;
  lineage: CheckedPerson['lineage'];
}

async function check(vault: Vault, caller: Caller, request: ImportRequest): Promise<Found> {
  const { source, mapping, signal } = request;
  const admitted = await admit(vault, caller, 'write');
  const type = await typeNamed(vault, caller.tenant, request.type ?? 'contact');
  await mustOpen(vault, admitted, type);
  const now = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  const read = await readRows(type, source, mapping, now, signal);
  // Whether the fields may come from there and for that is the same for every row.
  const some = Object.fromEntries(fieldsIn(type, read).map((field) => [field, '']));
  const origin = { channel: 'import', ...request.origin };
  const lineage = lineageOf(type, some, origin, admitted, await vault.published(caller.tenant), now);
  const checkAll = type.name === 'contact' ? checkPeople : checkRecords;
  const checked = await checkAll(vault, admitted, type, read.found, signal);
  return { admitted, type, read, checked, lineage };
}

const fieldsIn = (type: KnownType, { mapping }: ReadRows): string[] =>
  Object.keys(mapping).filter((field) => Object.hasOwn(type.schema.properties, field));

async function writeAll(
  trx: TenantDb,
  vault: Vault,
  found: Found,
  id: string,
  { signal, progress }: ImportRequest,
): Promise<void> {
  const { tenant, principal } = found.admitted;
  const { checked } = found;
  // A rotation waits until all is written: one that began in between would wait for our buckets, and we for the epoch that it holds.
  await trx
    .selectFrom('keyring_epoch')
    .select('number')
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'current')
    .forShare()
    .execute();
  const all = 'people' in checked ? checked.people.length : checked.records.length;
  let done = 0;
  const wrote = (rows: readonly unknown[]): void => {
    checkSignal(signal);
    progress?.((done += rows.length), all);
  };
  const data = 'people' in checked ? await writePeople(trx, vault, found, checked, wrote) : await writeOf(checked);
  const refused = refusedIn(found).length;
  const facts = { import: id, ...data, refused, by: principal };
  const isPeople = 'people' in checked;
  await record(trx, tenant, { kind: isPeople ? 'import.done' : 'import.records', data: facts }, vault.clock);

  async function writeOf({ records, indexKey }: CheckedRecords): Promise<{ type: string; records: number }> {
    for (const rows of inBatches(records)) {
      await writeRecords(trx, vault, found.admitted, found.type, rows, indexKey, found.lineage);
      wrote(rows);
    }
    checkSignal(signal);
    return { type: found.type.name, records: records.length };
  }
}

async function writePeople(
  trx: TenantDb,
  vault: Vault,
  { admitted, type, read, lineage }: Found,
  { people, indexKey }: CheckedPeople,
  wrote: (rows: readonly CheckedRow[]) => void,
): Promise<{ new: number; merged: number }> {
  const fresh = people.filter(({ holder }) => holder === null);
  const known = people.filter(({ holder }) => holder !== null);
  await insertAll(trx, vault, admitted, type, inBatches(fresh), indexKey, lineage, wrote);
  for (const rows of inBatches(known)) {
    await mergeIn(trx, vault, admitted, type, rows, indexKey, lineage);
    wrote(rows);
  }
  const columns = columnsOf(type, fieldsIn(type, read));
  await noteAccess(trx, vault, admitted, { act: 'import', columns, subjects: [], count: people.length });
  return { new: fresh.length, merged: known.length };
}

const inBatches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, n) => rows.slice(n * batch, (n + 1) * batch));

/** New people. While the database writes one batch, keyd is asked for the keys of the next and it is sealed. */
async function insertAll(
  trx: TenantDb,
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  batches: readonly (readonly CheckedRow[])[],
  indexKey: string | null,
  lineage: CheckedPerson['lineage'],
  wrote: (rows: readonly CheckedRow[]) => void,
): Promise<void> {
  const prepare = (rows: readonly CheckedRow[]): Promise<PreparedPeople | null> => {
    const people = rows.map(({ values }) => ({
      values,
      lineage: Object.fromEntries(Object.keys(values).map((field) => [field, lineage[field]!])),
      organisation: null,
      lastInteractionAt: null,
    }));
    const ids = rows.map(() => randomUUID());
    return preparePeople(vault, caller, type, people, ids, { key: indexKey, rows: rows.map((row) => row.index) });
  };
  let coming = batches[0] && prepare(batches[0]);
  for (const [n, rows] of batches.entries()) {
    let prepared = await coming!;
    for (let tries = 0; ; tries++) {
      const writing = prepared ? insertIn(trx, vault, caller.tenant, type, prepared) : Promise.resolve(false);
      const next = batches[n + 1];
      if (tries === 0 && next) coming = prepare(next);
      // Whoever waits for it hears of its failure; when this batch fails first, nobody does.
      void coming?.catch(() => {});
      if (await writing) break;
      forgetPlaces(vault, caller.tenant);
      if (tries > 4) throw busy();
      prepared = await prepare(rows);
    }
    wrote(rows);
  }
}

const refusedIn = ({ read, checked }: Pick<Found, 'read' | 'checked'>): RefusedRow[] =>
  [...read.refused, ...checked.refused].toSorted((a, b) => a.row - b.row);

function planOf({ type, read, checked }: Found): ImportPlan {
  const { scanned, columns, mapping, proposed, rows } = read;
  const people = 'people' in checked ? checked.people : [];
  const merged = people.filter(({ holder }) => holder !== null).length;
  return {
    ...scanned,
    type: type.name,
    columns,
    mapping,
    proposed,
    unused: columns.filter((column) => !Object.values(mapping).includes(column)),
    rows,
    new: 'people' in checked ? people.length - merged : checked.records.length,
    merged,
    repeated: 'people' in checked ? checked.repeated : 0,
    refused: refusedIn({ read, checked }),
  };
}

const otherFile = (): ImportProblem =>
  new ImportProblem('vault.import-file', 'other-file', {
    happened: 'The file is not the one that was looked at: it changed in between.',
    next: 'Look at what would be done again, then import.',
  });
