// Puts a backup back into a prepared, empty database: every part is compared with its manifest, and all of it comes back or nothing.
import { Readable, pipeline } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import type { Client } from 'pg';
import { Problem, type Secret } from '#base';
import { copyIn } from './copy.ts';
import { type Manifest, fileOf, listBackups } from './manifest.ts';
import type { Shelf } from './shelf.ts';
import { tablesOf } from './take.ts';

/**
 * `client`: as a superuser of a database that `migrate` has prepared, outside a transaction. `identity`: an officer's
 * (`AGE-SECRET-KEY-1…`). `over`: what is there is replaced. Throws Problem `backup.*`; then the database is as it was.
 */
export async function restoreBackup(
  client: Client,
  shelf: Shelf,
  id: string,
  identity: Secret,
  { over = false }: { over?: boolean } = {},
): Promise<Manifest> {
  const listed = (await listBackups(shelf)).find((one) => one.id === id);
  if (!listed?.manifest || !listed.good) throw notWhole(id);
  const says = listed.manifest;
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.reveal());
  await client.query('begin');
  try {
    await refuseUnfit(client, says, over);
    const known = new Map((await tablesOf(client, says.set)).map(({ table, name }) => [table, name]));
    // Rows come back in the order of their tables' names: references between them are whole only at the end, as they were when taken.
    await client.query('set local session_replication_role = replica');
    for (const { table, columns, rows } of says.parts) {
      const name = known.get(table);
      if (!name) throw otherSchema(says);
      await client.query(`delete from ${name}`);
      const sealed = Readable.toWeb(shelf.get(`${id}/${fileOf(table)}`)) as ReadableStream<Uint8Array>;
      const plain = await decrypter.decrypt(sealed).catch((error: unknown) => {
        throw notTheirs(id, error);
      });
      const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
      // What fails on the way fails the last of it.
      const packed = Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]);
      const unpacked = pipeline(packed, createZstdDecompress(), () => {});
      const back = await copyIn(client, `copy ${name} (${list}) from stdin`, unpacked);
      if (back !== rows) throw notWhole(id);
    }
    await countOn(client, says.set);
    await client.query('commit');
    return says;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** COPY does not move the counters of columns that number themselves. */
async function countOn(client: Client, set: Manifest['set']): Promise<void> {
  for (const { name, columns } of await tablesOf(client, set))
    for (const column of columns) {
      const { rows } = await client.query<{ counter: string | null }>(
        'select pg_get_serial_sequence($1, $2) as counter',
        [name, column],
      );
      if (rows[0]?.counter)
        await client.query(
          `select setval($1, coalesce(max(${client.escapeIdentifier(column)}), 0) + 1, false) from ${name}`,
          [rows[0].counter],
        );
    }
}

/** Data goes only where there is none: a company of its own means that the database is in use. */
async function refuseUnfit(client: Client, says: Manifest, over: boolean): Promise<void> {
  const { rows } = await client.query<{ number: number; sha256: string }>(
    'select number, sha256 from auth.migration order by number desc limit 1',
  );
  if (rows[0]?.sha256 !== says.schema.sha256) throw otherSchema(says);
  if (over) return;
  const used = says.set === 'data' ? 'auth.tenant' : 'upheld.keyring_key';
  const { rowCount } = await client.query(`select from ${used} limit 1`);
  if (rowCount !== 0)
    throw new Problem('backup.in-use', {
      happened: 'The database that the backup was to be put into is not empty.',
      unchanged: 'Nothing in it was changed.',
      next: 'Make an empty database, prepare it with “migrate”, and restore into that.',
    });
}

const otherSchema = (says: Manifest): Problem =>
  new Problem('backup.schema', {
    happened: `The backup was taken from tables as of step ${says.schema.number}; this database has others.`,
    unchanged: 'Nothing in it was changed.',
    next: 'Prepare an empty database with the version of Upheld that took the backup, restore, and update then.',
  });

const notWhole = (id: string): Problem =>
  new Problem('backup.damaged', {
    happened: `The backup ${id} is not there, or is not what its manifest says.`,
    unchanged: 'Nothing was restored.',
    next: 'See which backups are good, and restore one of those.',
  });

export const notTheirs = (id: string, cause: unknown): Problem =>
  new Problem(
    'backup.identity',
    {
      happened: `The backup ${id} does not open with this identity.`,
      unchanged: 'Nothing was restored.',
      next: 'Use the identity of an officer who was named when the backup was taken.',
    },
    { cause },
  );
