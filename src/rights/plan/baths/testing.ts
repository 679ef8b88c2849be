// Test only: a bath house with guests in PostgreSQL, treatments in MariaDB and a till in SQLite, who all know the same people in their own way.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestContext } from 'node:test';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { type System, Systems } from '#connect';
import { startMariadb } from '#connect/testing';
import { testDatabaseWithAdmin } from '#store/testing';

const guest = { about: 'guests', row: 'of-person' };
const number = { category: 'pd:Identifier', identity: 'guest-number' };
const name = { category: 'pd:Name' };

const { systems } = Systems.parse({
  systems: [
    {
      id: 'house',
      connector: 'postgresql',
      connection: 'env:HOUSE',
      tables: {
        guest: {
          about: 'guests',
          row: 'person',
          columns: {
            email: { category: 'pd:EmailAddress', identity: 'email', proven: true },
            phone: { category: 'pd:TelephoneNumber', identity: 'phone' },
            number,
            name,
          },
        },
        booking: {
          ...guest,
          columns: { note: { category: 'pd:Opinion' } },
          links: [
            { columns: ['guest_id'], to: 'guest', toColumns: ['id'], as: 'subject' },
            { columns: ['for_id'], to: 'guest', toColumns: ['id'], as: 'subject' },
          ],
        },
        bill: {
          ...guest,
          columns: { number, name },
          kept: { fact: 'retention.bills', why: 'the tax office wants them for seven years' },
        },
      },
    },
    {
      id: 'spa',
      connector: 'mysql',
      connection: 'env:SPA',
      tables: {
        client: {
          about: 'guests',
          row: 'person',
          columns: { number, name, phone: { category: 'pd:TelephoneNumber', identity: 'phone' } },
          erase: 'mask',
        },
        treatment: {
          ...guest,
          columns: { remark: { category: 'pd:Health', purposes: ['purpose.spa'] } },
          links: [{ columns: ['client_id'], to: 'client', toColumns: ['id'], as: 'subject' }],
        },
      },
    },
    {
      id: 'till',
      connector: 'sqlite',
      connection: 'file:till.db',
      tables: { sale: { ...guest, columns: { number, name, what: { category: 'pd:Purchase' } } } },
    },
  ],
});

const log = 'create table effect (what varchar(40))';
const house = [
  'drop table if exists booking, bill, guest, effect',
  log,
  'create table guest (id int primary key, email text, phone text, number text, name text)',
  'create table booking (id int primary key, guest_id int references guest, for_id int references guest, note text)',
  'create table bill (id int primary key, number text, name text, total numeric)',
  `create or replace function noted() returns trigger language plpgsql as
    'begin insert into effect values (lower(tg_op) || '' '' || tg_table_name || '' '' || old.id); return null; end'`,
  'create trigger noted after update or delete on guest for each row execute function noted()',
  'create trigger noted after update or delete on booking for each row execute function noted()',
  `insert into guest values (1, 'Ann.Ashgrove@post.example', '+32 470 12 34 56', 'G-1', 'Ann Ashgrove'),
    (2, 'bea@post.example', '+32 470 65 43 21', 'G-2', 'Bea Birch')`,
  `insert into booking values (1, 1, null, 'quiet room'), (2, 2, null, 'two keys'), (3, 1, null, ''), (4, 1, 2, 'together')`,
  `insert into bill values (1, 'G-1', 'Ann Ashgrove', 90), (2, 'G-2', 'Bea Birch', 80)`,
];
const withoutShared = ['delete from booking where id = 4', `delete from effect`];
const spa = [
  'set foreign_key_checks = 0',
  'drop table if exists treatment, client, effect',
  'set foreign_key_checks = 1',
  log,
  'create table client (id int primary key, number varchar(40) null, name varchar(80) null, phone varchar(40) null) engine innodb',
  'create table treatment (id int primary key, client_id int references client (id), remark varchar(80)) engine innodb',
  `create trigger noted after update on client for each row insert into effect values (concat('update client ', old.id))`,
  `create trigger gone after delete on treatment for each row insert into effect values (concat('delete treatment ', old.id))`,
  `insert into client values (7, 'G-1', 'Ann Ashgrove', '0470 123 456'), (8, 'G-2', 'Bea Birch', '0470 65 43 21')`,
  `insert into treatment values (1, 7, 'a bad back'), (2, 8, 'none'), (3, 7, '')`,
];
const till = [
  'drop table if exists sale; drop table if exists effect',
  log,
  'create table sale (id integer primary key, number text, name text, what text)',
  `create trigger noted after update on sale begin insert into effect values ('update sale ' || old.id); end`,
  `create trigger gone after delete on sale begin insert into effect values ('delete sale ' || old.id); end`,
  `insert into sale values (1, 'G-1', 'Ann Ashgrove', 'towel'), (2, 'G-2', 'Bea Birch', 'soap'), (3, 'G-1', 'A. Ashgrove', 'oil')`,
];

const tables = {
  house: ['guest', 'booking', 'bill', 'effect'],
  spa: ['client', 'treatment', 'effect'],
  till: ['sale', 'effect'],
};
export type Place = keyof typeof tables;

export interface Baths {
  systems: readonly System[];
  env: Record<string, string>;
  folder: string;
  /** As it was in the beginning. `shared`: with a booking of two people, which keeps the guest from being erased. */
  reset(shared?: boolean): Promise<void>;
  run(place: Place, statement: string): Promise<void>;
  /** Every row as text, `table: …`; what triggers wrote of effects apart. */
  dump(place: Place): Promise<{ rows: string[]; effects: string[] }>;
  mariadb: { kill(): void; start(): Promise<void> };
  /** For Upheld itself: a database, and a way in for another process. */
  own: Awaited<ReturnType<typeof testDatabaseWithAdmin>>;
}

export async function openBaths(t: TestContext): Promise<Baths> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-baths-'));
  const [own, server] = await Promise.all([testDatabaseWithAdmin(t), startMariadb()]);
  t.after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const { user, password, socket } = own.admin;
  const database = `baths_${process.pid}`;
  const at = (name: string): string =>
    `postgresql://${user}:${password!.reveal()}@localhost/${name}?host=${encodeURIComponent(socket!)}`;
  const postgresql = async (url: string, ...statements: readonly string[]): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      let rows: unknown[] = [];
      for (const statement of statements) rows = (await client.query(statement)).rows;
      return rows;
    } finally {
      await client.end();
    }
  };
  const maria = async (url: string, ...statements: readonly string[]): Promise<unknown[]> => {
    const client = await mysql.createConnection(url);
    try {
      let rows: unknown = [];
      for (const statement of statements) [rows] = await client.query(statement);
      return rows as unknown[];
    } finally {
      await client.end();
    }
  };
  const sqlite = (...statements: readonly string[]): unknown[] => {
    const db = new DatabaseSync(join(folder, 'till.db'));
    try {
      for (const statement of statements.slice(0, -1)) db.exec(statement);
      return db.prepare(statements.at(-1)!).all();
    } finally {
      db.close();
    }
  };
  await postgresql(at('postgres'), `create database ${database} template template0`);
  await maria(server.url('mysql'), `create database ${database}`);
  sqlite('pragma journal_mode = wal', 'select 1');
  t.after(() => postgresql(at('postgres'), `drop database ${database} with (force)`));
  const env = { HOUSE: at(database), SPA: server.url(database) };
  const asked = async (place: Place, ...statements: readonly string[]): Promise<unknown[]> => {
    if (place === 'house') return postgresql(env.HOUSE, ...statements);
    return place === 'spa' ? maria(env.SPA, ...statements) : sqlite(...statements);
  };
  const reset = async (shared = false): Promise<void> => {
    await Promise.all([
      postgresql(env.HOUSE, ...house, ...(shared ? [] : withoutShared)),
      maria(env.SPA, ...spa),
      asked('till', ...till),
    ]);
  };
  await reset();
  return {
    systems,
    env,
    folder,
    reset,
    run: async (place, statement) => void (await asked(place, statement)),
    async dump(place) {
      const rows: string[] = [];
      for (const table of tables[place])
        for (const row of await asked(place, `select * from ${table} order by 1`))
          rows.push(`${table}: ${JSON.stringify(row)}`);
      return {
        rows: rows.filter((row) => !row.startsWith('effect')),
        effects: rows.filter((row) => row.startsWith('effect')),
      };
    },
    mariadb: server,
    own,
  };
}
