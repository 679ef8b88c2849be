// Opening a system: its address out of the environment or the company's folder, and the connector that speaks its language.
import { isAbsolute, relative, resolve } from 'node:path';
import { Secret } from '#base';
import type { Holding } from '#policy';
import type { Connector } from './connector.ts';
import { openFolder } from './connectors/folder.ts';
import { openPostgresql } from './connectors/postgresql.ts';
import { openSqlite } from './connectors/sqlite.ts';
import { ConnectProblem } from './problem.ts';
import { type HoldingOptions, type TableHolding, tableHolding } from './holding.ts';
import type { HttpSystem } from './http/holding.ts';
import type { Jobs } from './http/jobs.ts';
import { openHttpSystem } from './http/open.ts';
import type { System } from './systems.ts';

/** What a connector is opened with: an address with its secret, or a path. */
type Address = { url: Secret } | { path: string };

/**
 * @param folder The company's folder: paths begin there, and leave it only if they are absolute.
 * @throws Problem `connect.address` if the variable is missing or the path leaves the folder. The system itself is first reached when asked.
 */
export async function openSystem(
  system: System,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<Connector> {
  const address = addressOf(system, env, folder);
  if (system.connector === 'sqlite' && 'path' in address) return openSqlite(system.id, address.path);
  if (system.connector === 'folder' && 'path' in address) return openFolder(system.id, address.path);
  if (system.connector === 'postgresql' && 'url' in address)
    return openPostgresql(system.id, address.url, system.schemas);
  if (system.connector === 'mysql' && 'url' in address)
    // Loaded where it is needed: its driver takes memory that no other command needs.
    return (await import('./connectors/mysql.ts')).openMysql(system.id, address.url);
  throw new ConnectProblem('address', {
    system: system.id,
    name: `${system.connector} ≠ ${'path' in address ? 'file:' : 'env:'}`,
  });
}

export interface OpenedHolding {
  /** `isTableHolding` tells which. */
  holding: Holding | TableHolding;
  close(): Promise<void>;
}

/**
 * Opens any system of systems.yaml as a Holding, with tables or over HTTP.
 * @param jobs Where what runs at a vendor's for days is remembered, durably and for this tenant alone.
 * @throws Problem `connect.address`, `connect.http-definition`, `connect.http-connection`. The system itself is first reached when asked.
 */
export async function openHolding(
  system: System,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  jobs: Jobs,
  { http, ...options }: HoldingOptions & { http?: HttpSystem['world'] } = {},
): Promise<OpenedHolding> {
  if (system.connector === 'http')
    return { holding: openHttpSystem(system, env, folder, jobs, http), close: () => Promise.resolve() };
  const connector = await openSystem(system, env, folder);
  return { holding: tableHolding(system, connector, options), close: () => connector.close() };
}

function addressOf(system: System, env: Readonly<Record<string, string | undefined>>, folder: string): Address {
  const at = system.connection.indexOf(':');
  const [kind, name] = [system.connection.slice(0, at), system.connection.slice(at + 1)];
  const refused = (): ConnectProblem => new ConnectProblem('address', { system: system.id, name });
  const given = kind === 'env' ? env[name] : `file:${name}`;
  if (!given) throw refused();
  if (!given.startsWith('file:')) return { url: new Secret(given) };
  const path = given.slice('file:'.length);
  const full = resolve(folder, path);
  const way = relative(resolve(folder), full);
  if (!isAbsolute(path) && (way === '..' || way.startsWith('../') || isAbsolute(way))) throw refused();
  return { path: full };
}
