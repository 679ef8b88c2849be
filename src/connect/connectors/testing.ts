// What the contract of connectors is tried on: one real system of each kind, with tables made from one description.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, after } from 'node:test';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { testDatabaseWithAdmin } from '#store/testing';
import type { Connector, Row, Value } from '../connector.ts';
import { openSystem } from '../open.ts';
import type { System } from '../systems.ts';
import { type Mariadb, startMariadb } from '../testing-mariadb.ts';

export type Kind = 'integer' | 'big' | 'decimal' | 'text' | 'date' | 'instant' | 'bytes' | 'json' | 'boolean';

export interface Made {
  name: string;
  columns: Readonly<Record<string, Kind>>;
  key?: readonly string[];
  references?: readonly { columns: readonly string[]; to: string; toColumns: readonly string[]; does?: string }[];
  /** Texts that everybody may put there. */
  rows?: readonly Row[];
}

export interface Bench {
  kind: System['connector'];
  connector: Connector;
  /** Makes tables, in this order, with their rows, by the system's own means. */
  make(...tables: readonly Made[]): Promise<void>;
  /** Statements by another connection, at once. */
  run(...statements: readonly string[]): Promise<void>;
  quote(name: string): string;
  /** A server's address, for another process. */
  url?: string;
}

type Types = Readonly<Record<Kind, string>>;

const literal = (value: Value, bytes: (hex: string) => string): string => {
  if (value === null) return 'null';
  if (value instanceof Uint8Array) return bytes(Buffer.from(value).toString('hex'));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `'${text.replaceAll("'", "''")}'`;
};

function statementsOf(
  tables: readonly Made[],
  types: Types,
  quote: (name: string) => string,
  bytes: (hex: string) => string,
): string[] {
  const list = (names: readonly string[]): string => names.map(quote).join(', ');
  const made = tables.map(({ name, columns, key, references = [] }) => {
    const parts = [
      ...Object.entries(columns).map(([name, kind]) => `${quote(name)} ${types[kind]}`),
      ...(key ? [`primary key (${list(key)})`] : []),
      ...references.map(
        ({ columns, to, toColumns, does = '' }) =>
          `foreign key (${list(columns)}) references ${quote(to)} (${list(toColumns)}) ${does}`,
      ),
    ];
    return `create table ${quote(name)} (${parts.join(', ')})`;
  });
  const filled = tables.flatMap(({ name, columns, rows = [] }) =>
    rows.map((row) => {
      const values = Object.keys(columns).map((column) => literal(row[column] ?? null, bytes));
      return `insert into ${quote(name)} values (${values.join(', ')})`;
    }),
  );
  return [...made, ...filled];
}

const system = (connector: System['connector'], connection: string): System => ({ id: 'shop', connector, connection });
const doubled = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function newFolder(t: TestContext): string {
  // In memory where there is such a place: these are many small files.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'upheld-connect-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function sqliteBench(t: TestContext): Promise<Bench> {
  const folder = newFolder(t);
  const run = async (...statements: readonly string[]): Promise<void> => {
    const db = new DatabaseSync(join(folder, 'shop.db'));
    for (const statement of statements) db.exec(statement);
    db.close();
  };
  await run('pragma journal_mode = wal');
  const connector = await openSystem(system('sqlite', 'file:shop.db'), {}, folder);
  t.after(() => connector.close());
  const types: Types = {
    integer: 'integer',
    big: 'bigint',
    decimal: 'text',
    text: 'varchar(180)',
    date: 'date',
    instant: 'timestamp',
    bytes: 'blob',
    json: 'json',
    boolean: 'boolean',
  };
  const make = (...tables: readonly Made[]) =>
    run('begin', ...statementsOf(tables, types, doubled, (hex) => `x'${hex}'`), 'commit');
  return { kind: 'sqlite', connector, make, run, quote: doubled };
}

/** A database of its own; `as` gives another role's way in. */
export async function postgresqlBench(t: TestContext): Promise<Bench & { as(user: string): Promise<Connector> }> {
  const other = process.env['UPHELD_TEST_POSTGRESQL'];
  const { admin } = other ? { admin: null } : await testDatabaseWithAdmin(t);
  const address = (user: string, database: string): string =>
    other
      ? other.replace('USER', user).replace('DATABASE', database)
      : `postgresql://${user}:${admin!.password!.reveal()}@localhost/${database}?host=${encodeURIComponent(admin!.socket!)}`;
  const owner = admin?.user ?? 'postgres';
  const database = `connect_${process.pid}_${Math.trunc(performance.now())}`;
  const at = async (database: string, statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: address(owner, database) });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await at('postgres', [`create database ${database} template template0`]);
  const run = (...statements: readonly string[]) => at(database, statements);
  const open = async (user: string): Promise<Connector> => {
    const connector = await openSystem(system('postgresql', 'env:SHOP'), { SHOP: address(user, database) }, '/nowhere');
    t.after(() => connector.close());
    return connector;
  };
  const types: Types = {
    integer: 'integer',
    big: 'bigint',
    decimal: 'numeric(30,10)',
    text: 'varchar(180)',
    date: 'date',
    instant: 'timestamptz',
    bytes: 'bytea',
    json: 'jsonb',
    boolean: 'boolean',
  };
  const make = (...tables: readonly Made[]) =>
    run(statementsOf(tables, types, doubled, (hex) => `'\\x${hex}'`).join(';\n'));
  return {
    kind: 'postgresql',
    url: address(owner, database),
    connector: await open(owner),
    make,
    run,
    quote: doubled,
    as: async (user) => {
      await run(`create role ${user} login password '${admin?.password!.reveal() ?? ''}'`);
      return open(user);
    },
  };
}

/** One server a test file; each bench is a database of its own. */
let mariadb: Promise<Mariadb> | null = null;

export const theMariadb = (): Promise<Mariadb> => (mariadb ??= startMariadb());

after(async () => (await mariadb)?.stop());

export async function mysqlBench(t: TestContext): Promise<Bench & { database: string }> {
  const server = await theMariadb();
  const database = `shop_${Math.trunc(performance.now())}`;
  const quote = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
  const at = async (url: string, statements: readonly string[]): Promise<void> => {
    const client = await mysql.createConnection({ uri: url, charset: 'utf8mb4_general_ci' });
    await client.query(`set sql_mode = 'STRICT_ALL_TABLES,NO_BACKSLASH_ESCAPES', time_zone = '+00:00'`);
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await at(server.url('mysql'), [`create database ${database} character set utf8mb4 collate utf8mb4_general_ci`]);
  const run = (...statements: readonly string[]) => at(server.url(database), statements);
  const connector = await openSystem(system('mysql', 'env:SHOP'), { SHOP: server.url(database) }, '/nowhere');
  t.after(() => connector.close());
  const types: Types = {
    integer: 'int',
    big: 'bigint',
    decimal: 'decimal(30,10)',
    text: 'varchar(180)',
    date: 'date',
    instant: 'timestamp(6) null',
    bytes: 'blob',
    json: 'json',
    boolean: 'boolean',
  };
  const make = (...tables: readonly Made[]) =>
    run('begin', ...statementsOf(tables, types, quote, (hex) => `x'${hex}'`), 'commit');
  return { kind: 'mysql', connector, make, run, quote, database, url: server.url(database) };
}

/** Each table a file, replaced whole when somebody else writes it, as programs that export do. */
export const folderBench =
  (kind: 'csv' | 'jsonl') =>
  async (t: TestContext): Promise<Bench & { folder: string }> => {
    const folder = newFolder(t);
    const connector = await openSystem(system('folder', `file:${folder}`), {}, '/nowhere');
    const cell = (value: Value): string => {
      if (value === null) return '';
      const text = literal(value, (hex) => `'${hex}'`)
        .replace(/^'(.*)'$/s, '$1')
        .replaceAll("''", "'");
      return `"${text.replaceAll('"', '""')}"`;
    };
    const line = (values: readonly Value[]): string => `${values.map(cell).join(',')}\n`;
    const put = (name: string, text: string): void => {
      writeFileSync(join(folder, `.${name}.new`), text);
      renameSync(join(folder, `.${name}.new`), join(folder, `${name}.${kind}`));
    };
    const make = async (...tables: readonly Made[]): Promise<void> => {
      for (const { name, columns, rows = [] } of tables) {
        const names = Object.keys(columns);
        const full = rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
        const json = (row: Row): string =>
          `${JSON.stringify(row, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value))}\n`;
        if (kind === 'csv') put(name, line(names) + full.map((row) => line(names.map((name) => row[name]!))).join(''));
        else put(name, full.map(json).join(''));
      }
    };
    const run = async (...statements: readonly string[]): Promise<void> => {
      for (const statement of statements) {
        const name = /^delete from (\w+)$/.exec(statement)![1]!;
        put(name, kind === 'csv' ? readFileSync(join(folder, `${name}.csv`), 'utf8').split('\n', 1)[0]! : '');
      }
    };
    return { kind: 'folder', connector, make, run, quote: (name) => name, folder };
  };
