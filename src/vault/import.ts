// Import: people out of a file, planned first, then written in one transaction, so that a crash, a refusal or a cancellation leaves nothing.
import { randomUUID } from 'node:crypto';
import { Problem, newId } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { mustOpen } from './closed.ts';
import { type Checked, type CheckedRow, type RefusedRow, checkImport, checkSignal } from './import-check.ts';
import { mergeIn } from './import-merge.ts';
import type { ImportSource, Scanned } from './import-source.ts';
import { forgetPlaces } from './keyring.ts';
import { type Origin, lineageOf } from './lineage.ts';
import { type CheckedPerson, busy, insertIn, isTaken, preparePeople } from './people.ts';
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
    const found = await check(vault, caller, request);
    if (as !== undefined && as !== found.checked.scanned.sha256) throw otherFile();
    const id = newId(vault.clock);
    try {
      await withTenant(vault.db, caller.tenant, (trx) => writeAll(trx, vault, found, id, request));
      return { id, ...planOf(found.checked) };
    } catch (error) {
      // Somebody took one of the addresses in between: then it is theirs, and all is looked at again.
      if (!isTaken(error) || tries > 2) throw error;
    }
  }
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
  let done = 0;
  for (const [some, write] of [
    [fresh, insertBatch],
    [known, mergeIn],
  ] as const)
    for (let from = 0; from < some.length; from += batch) {
      checkSignal(signal);
      const rows = some.slice(from, from + batch);
      await write(trx, vault, admitted, type, rows, checked.indexKey, lineage);
      progress?.((done += rows.length), people.length);
    }
  checkSignal(signal);
  const counts = { new: fresh.length, merged: known.length, refused: refused.length };
  await record(trx, tenant, { kind: 'import.done', data: { import: id, ...counts, by: principal } }, vault.clock);
  const columns = columnsOf(type, Object.keys(mapping));
  await noteAccess(trx, vault, admitted, { act: 'import', columns, subjects: [], count: people.length });
}

/** New people. keyd is asked for one batch of keys at a time, while the transaction waits. */
async function insertBatch(
  trx: TenantDb,
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  rows: readonly CheckedRow[],
  indexKey: string | null,
  lineage: CheckedPerson['lineage'],
): Promise<void> {
  const people = rows.map(({ values }) => ({
    values,
    lineage: Object.fromEntries(Object.keys(values).map((field) => [field, lineage[field]!])),
    organisation: null,
    lastInteractionAt: null,
  }));
  const ids = rows.map(() => randomUUID());
  const index = { key: indexKey, rows: rows.map((row) => row.index) };
  for (let tries = 0; ; tries++) {
    const prepared = await preparePeople(vault, caller, type, people, ids, index);
    if (prepared && (await insertIn(trx, vault, caller.tenant, type, prepared))) return;
    forgetPlaces(vault, caller.tenant);
    if (tries > 4) throw busy();
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
