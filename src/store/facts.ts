// What doctor wants to know about the database.
import { statfs } from 'node:fs/promises';
import type { Pool } from 'pg';
import { roleFlags } from './guard.ts';
import { allMigrations, appliedIn } from './migrate.ts';

export interface StoreFacts {
  kind: 'embedded' | 'external';
  /** For example “18.4”. */
  serverVersion: string;
  /** `fsync` and `synchronous_commit` as the server has them: both “on” means that an acknowledged write survives a power cut. */
  fsync: string;
  synchronousCommit: string;
  encoding: string;
  /** Null when the database is external. */
  dataFolder: string | null;
  socketFolder: string | null;
  /** Why the data is not in the home folder; null when it is. */
  note: string | null;
  role: { name: string; superuser: boolean; bypassRls: boolean; owns: string[] };
  migrations: { applied: number; known: number };
  /** Bytes; null when the database is external. */
  diskFree: number | null;
  /** Bytes of the whole database. */
  databaseSize: number;
}

export interface Whereabouts {
  dataFolder: string;
  socketFolder: string;
  note: string | null;
}

export async function factsOf(pool: Pool, place: Whereabouts | null): Promise<StoreFacts> {
  const { rows } = await pool.query<{
    version: string;
    fsync: string;
    commit: string;
    encoding: string;
    size: number;
  }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding,
            pg_database_size(current_database()) as size`,
  );
  const server = rows[0]!;
  const { role, ...flags } = await roleFlags(pool);
  const applied = await appliedIn(pool);
  const disk = place ? await statfs(place.dataFolder) : null;
  return {
    kind: place ? 'embedded' : 'external',
    serverVersion: server.version,
    fsync: server.fsync,
    synchronousCommit: server.commit,
    encoding: server.encoding,
    dataFolder: place?.dataFolder ?? null,
    socketFolder: place?.socketFolder ?? null,
    note: place?.note ?? null,
    role: { name: role, ...flags },
    migrations: { applied: applied?.length ?? 0, known: allMigrations().length },
    diskFree: disk ? disk.bavail * disk.bsize : null,
    databaseSize: server.size,
  };
}
