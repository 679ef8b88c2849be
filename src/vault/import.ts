// Import: people out of a file, planned first, then written in one transaction, so that a crash, a refusal or a cancellation leaves nothing.
import { randomUUID } from 'node:crypto';
import { Problem, newId } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { underIndexKey } from './blind-index.ts';
import { mustOpen } from './closed.ts';
import { type Checked, type CheckedRow, type RefusedRow, checkImport, checkSignal } from './import-check.ts';
import { mergeIn } from './import-merge.ts';
import type { ImportSource, Scanned } from './import-source.ts';
import { forgetPlaces } from './keyring.ts';
import { type Origin, lineageOf } from './lineage.ts';
import { type CheckedPerson, type PreparedPeople, busy, insertIn, isTaken, preparePeople } from './people.ts';
import { type KnownType, typeNamed } from './record-types.ts';
import { columnsOf } from './sealed-record.ts';
import { type Admitted, type Caller, type Vault, admit } from './vault.ts';

export interface ImportRequest {
  source: ImportSource;
  origin: Pick<Origin, 'source' | 'purposes' | 'at' | 'policyVersion'>;
  /** Field of the contact to column of the file; null: as the names of the columns propose. */
  mapping: Readonly<Record<string, string>> | null;
  /** Asked between batches; once it is aborted nothing is imported. */
  signal?: AbortSignal;
  /** Told how many people of how many are written; they are there for others when all are. */
  progress?: (done: number, of: number) => void;
}

/** What an import would do. */
export interface ImportPlan extends Scanned {
  columns: readonly string[];
  mapping: Readonly<Record<string, string>>;
  /** True: found by the names of the columns; look at it before it is used. */
  proposed: boolean;
  /** Columns that go nowhere. */
  unused: readonly string[];
  rows: number;
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
  return planOf((await check(vault, caller, request)).checked);
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
  if (as !== undefined && as !== found.checked.scanned.sha256) throw otherFile();
  const id = newId(vault.clock);
  await withTenant(vault.db, caller.tenant, (trx) => writeAll(trx, vault, found, id, request));
  return { id, ...planOf(found.checked) };
}

interface Found {
  admitted: Admitted;
  type: KnownType;
  checked: Checked;
  lineage: CheckedPerson['lineage'];
}

async function check(vault: Vault, caller: Caller, request: ImportRequest): Promise<Found> {
  const admitted = await admit(vault, caller, 'write');
  const type = await typeNamed(vault, caller.tenant, 'contact');
  await mustOpen(vault, admitted, type);
  const checked = await checkImport(vault, admitted, type, request.source, request);
  // Whether the fields may come from there and for that is the same for every row.
  const now = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  const some = Object.fromEntries(Object.keys(checked.mapping).map((field) => [field, '']));
  const origin = { ...request.origin, channel: 'import' };
  const lineage = lineageOf(type, some, origin, admitted, await vault.published(caller.tenant), now);
  return { admitted, type, checked, lineage };
}

async function writeAll(
  trx: TenantDb,
  vault: Vault,
  { admitted, type, checked, lineage }: Found,
  id: string,
  { signal, progress }: ImportRequest,
): Promise<void> {
  const { tenant, principal } = admitted;
  const { people, mapping, refused } = checked;
  const fresh = people.filter(({ holder }) => holder === null);
  const known = people.filter(({ holder }) => holder !== null);
  // A rotation waits until all is written: one that began in between would wait for our buckets, and we for the epoch that it holds.
  await trx
    .selectFrom('keyring_epoch')
    .select('number')
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'current')
    .forShare()
    .execute();
  let done = 0;
  const wrote = (rows: readonly CheckedRow[]): void => {
    checkSignal(signal);
    progress?.((done += rows.length), people.length);
  };
  await insertAll(trx, vault, admitted, type, inBatches(fresh), checked.indexKey, lineage, wrote);
  for (const rows of inBatches(known)) {
    await mergeIn(trx, vault, admitted, type, rows, checked.indexKey, lineage);
    wrote(rows);
  }
  checkSignal(signal);
  const counts = { new: fresh.length, merged: known.length, refused: refused.length };
  await record(trx, tenant, { kind: 'import.done', data: { import: id, ...counts, by: principal } }, vault.clock);
  const columns = columnsOf(type, Object.keys(mapping));
  await noteAccess(trx, vault, admitted, { act: 'import', columns, subjects: [], count: people.length });
}

const inBatches = (rows: readonly CheckedRow[]): CheckedRow[][] =>
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

function planOf({ scanned, columns, mapping, proposed, rows, people, repeated, refused }: Checked): ImportPlan {
  const merged = people.filter(({ holder }) => holder !== null).length;
  return {
    ...scanned,
    columns,
    mapping,
    proposed,
    unused: columns.filter((column) => !Object.values(mapping).includes(column)),
    rows,
    new: people.length - merged,
    merged,
    repeated,
    refused: refused.toSorted((a, b) => a.row - b.row),
  };
}

const otherFile = (): Problem =>
  new Problem('vault.import-file', {
    happened: 'The file is not the one that was looked at: it changed in between.',
    unchanged: 'Nothing was imported.',
    next: 'Look at what would be done again, then import.',
  });
