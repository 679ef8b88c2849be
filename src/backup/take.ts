// Takes a backup: every table in one snapshot, compressed, sealed for the officers; whoever writes it cannot read it.
import { Readable, pipeline } from 'node:stream';
import { createZstdCompress } from 'node:zlib';
import type { Client } from 'pg';
import { type Clock, Problem, type Secret, newId } from '#base';
import { copyOut } from './copy.ts';
import { type BackupSet, type Manifest, type Part, fileOf, manifestText, secretsFile } from './manifest.ts';
import type { Shelf } from './shelf.ts';

/** Belongs to the installation, not to its data: restoring must not bring another one's back. */
const leftOut = new Set(['auth.migration', 'auth.tenant_key']);

export interface TakeOptions {
  readonly set: BackupSet;
  /** age recipients (`age1…`) who can open it. */
  readonly officers: readonly string[];
  readonly clock: Clock;
  /** Of the home, to go with it. */
  readonly secrets?: ReadonlyMap<string, Secret>;
}

/**
 * `client`: as a role that row-level security does not bind, outside a transaction. Memory does not grow with the data. The manifest is
 * written last. Throws Problem `backup.officers` when nobody could open it.
 */
export async function takeBackup(client: Client, shelf: Shelf, options: TakeOptions): Promise<Manifest> {
  const seal = await sealFor(options.officers);
  const taken = options.clock.now().toString({ fractionalSecondDigits: 3 });
  const id = `${taken.replaceAll(':', '-')}-${newId(options.clock).slice(-6)}`;
  await client.query('begin isolation level repeatable read read only');
  try {
    const { schema, ledgers } = await stateOf(client);
    const parts: Part[] = [];
    for (const { table, name, columns } of await tablesOf(client, options.set)) {
      const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
      const copied = copyOut(client, `copy ${name} (${list}) to stdout`);
      // What fails on the way fails the last of it.
      const packed = pipeline(copied.stream, createZstdCompress(), () => {});
      const kept = await shelf.put(`${id}/${fileOf(table)}`, await seal(packed));
      parts.push({ table, columns, rows: copied.rows(), ...kept });
    }
    const secrets = options.secrets && (await shelf.put(`${id}/${secretsFile}`, await seal(textOf(options.secrets))));
    const says: Manifest = {
      format: 'upheld backup 1',
      id,
      set: options.set,
      taken,
      schema,
      ledgers,
      parts,
      ...(secrets ? { secrets } : {}),
    };
    await shelf.put(`${id}/manifest.json`, Readable.from([Buffer.from(manifestText(says))]));
    return says;
  } catch (error) {
    // It takes room and is worth nothing; where it cannot be taken away, it is no backup for want of a manifest.
    await shelf.remove(id).catch(() => {});
    throw error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? noRoom(error) : error;
  } finally {
    await client.query('rollback').catch(() => {});
  }
}

const textOf = (secrets: ReadonlyMap<string, Secret>): Readable =>
  Readable.from([
    Buffer.from(JSON.stringify(Object.fromEntries([...secrets].map(([name, one]) => [name, one.reveal()])))),
  ]);

async function sealFor(officers: readonly string[]) {
  if (officers.length === 0) throw nobody('No officer is named who could open a backup.');
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const officer of officers) {
    try {
      encrypter.addRecipient(officer);
    } catch {
      throw nobody(`${officer} is no age recipient.`);
    }
  }
  return (plain: Readable): Promise<AsyncIterable<Uint8Array>> =>
    encrypter.encrypt(Readable.toWeb(plain) as ReadableStream<Uint8Array>);
}

async function stateOf(client: Client): Promise<Pick<Manifest, 'schema' | 'ledgers'>> {
  const { rows: applied } = await client.query<Manifest['schema']>(
    'select number, sha256 from auth.migration order by number desc limit 1',
  );
  const { rows: ledgers } = await client.query<{ tenant: string; size: string }>(
    'select tenant_id as tenant, size from upheld.ledger order by 1',
  );
  return { schema: applied[0]!, ledgers: ledgers.map(({ tenant, size }) => ({ tenant, size: Number(size) })) };
}

export interface TableOf {
  /** `schema.table`. */
  readonly table: string;
  /** The same, quoted for SQL. */
  readonly name: string;
  readonly columns: string[];
}

/** The tables of a set, from the catalogue, so that a new table is never forgotten. Columns that the database computes are left out. */
export async function tablesOf(client: Client, set: BackupSet): Promise<TableOf[]> {
  const { rows } = await client.query<TableOf>(
    `select n.nspname || '.' || c.relname as "table", format('%I.%I', n.nspname, c.relname) as name,
            array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where n.nspname in ('auth', 'upheld') and c.relkind in ('r', 'p') and not c.relispartition
      group by 1, 2 order by 1`,
  );
  return rows.filter(
    ({ table }) => !leftOut.has(table) && (table.startsWith('upheld.keyring_') ? 'keyring' : 'data') === set,
  );
}

const noRoom = (cause: Error): Problem =>
  new Problem(
    'backup.no-room',
    {
      happened: 'There is no room left where backups lie.',
      unchanged: 'No backup was taken; those before are as they were.',
      next: 'Make room there, or name a folder on another disk: UPHELD_BACKUPS.',
    },
    { cause },
  );

const nobody = (happened: string): Problem =>
  new Problem('backup.officers', {
    happened,
    unchanged: 'No backup was taken; those before are as they were.',
    next: 'Set UPHELD_KEY_OFFICERS to what age-keygen prints as the public key (age1…), of two people at least.',
  });
