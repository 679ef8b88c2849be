// upheld systems discover on a folder of files: what is held, who rows are about, how tables hang together; written, then checked.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test, { type TestContext } from 'node:test';
import mysql from 'mysql2/promise';
import { openSystem } from '#connect';
import { noMariadb, startMariadb } from '#connect/testing';
import { run } from './index.ts';
import { testContext } from './testing-context.ts';

const people = [
  [1, 'Ines Aldermoor', 'ines@post.example', '+44 113 496 0111'],
  [2, 'Tomas Brackley', 'tomas@post.example', '+44 113 496 0222'],
  [3, 'Yusra Coldwell', 'yusra@mail.example', '+44 113 496 0333'],
] as const;
const noValue = (text: string): void => assert.doesNotMatch(text, /Aldermoor|Brackley|post\.example|496 0/);

function setting(t: TestContext, connector: string, connection: string, variables: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-discover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'systems.yaml'),
    `systems:\n  - id: shop\n    connector: ${connector}\n    connection: ${connection}\n`,
  );
  const [context, said] = testContext(folder, 'en', {
    openSystem: (system, from) => openSystem(system, variables, from),
  });
  return { folder, said, upheld: (...args: string[]) => run(['systems', ...args], context) };
}

async function found({ folder, said, upheld }: ReturnType<typeof setting>): Promise<void> {
  assert.equal(await upheld('discover', '--write'), 0, said.errors.join('\n'));
  const text = said.lines.join('\n');
  assert.match(text, /shop: customers — each row is one person \(customers\)/);
  assert.match(text, / {2}email +pd:EmailAddress +sure, = email: 3 of 3 values are e-mail addresses/);
  assert.match(text, /shop: orders — rows are about a person \(customers\)/);
  assert.match(text, /customer_id → customers \(id\) {2}subject/);
  noValue(text);
  const yaml = readFileSync(join(folder, 'systems.yaml'), 'utf8');
  assert.match(yaml, /email:\n\s+category: pd:EmailAddress\n\s+identity: email/);
  noValue(yaml);
  said.lines.length = 0;
  assert.equal(await upheld('check'), 0, said.errors.join('\n'));
  assert.ok(said.lines.length > 0);
  assert.doesNotMatch(said.lines.join('\n'), /which is not there/);
}

test('a folder of files is discovered, its links by values and names', async (t) => {
  const shop = setting(t, 'folder', 'file:export');
  mkdirSync(join(shop.folder, 'export'));
  const line = (cells: readonly unknown[]): string => `${cells.join(',')}\n`;
  writeFileSync(
    join(shop.folder, 'export', 'customers.csv'),
    line(['id', 'full_name', 'email', 'phone']) + people.map(line).join(''),
  );
  writeFileSync(
    join(shop.folder, 'export', 'orders.csv'),
    line(['id', 'customer_id', 'total']) + [1, 2, 3].map((id) => line([id, id, '5.00'])).join(''),
  );
  await found(shop);
});

test('MariaDB is discovered, written and checked without a person’s hand', { skip: noMariadb }, async (t) => {
  const server = await startMariadb();
  t.after(() => server.stop());
  const client = await mysql.createConnection({ uri: server.url('mysql') });
  for (const statement of [
    'create database harbour character set utf8mb4',
    'use harbour',
    'create table customers (id int primary key, full_name varchar(80), email varchar(120), phone varchar(40))',
    'create table orders (id int primary key, customer_id int, total decimal(8,2), foreign key (customer_id) references customers (id))',
    ...people.map((row) => `insert into customers values (${row.map((cell) => `'${cell}'`).join(', ')})`),
    'insert into orders values (1, 1, 5), (2, 2, 5), (3, 3, 5)',
  ])
    await client.query(statement);
  await client.end();
  await found(setting(t, 'mysql', 'env:HARBOUR', { HARBOUR: server.url('harbour') }));
});

test('a column that holds the keys of another system’s people is linked to them, and numbers that count up are left to a person', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-discover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const make = (name: string, statements: readonly string[]): void => {
    const db = new DatabaseSync(join(folder, name));
    for (const statement of statements) db.exec(statement);
    db.close();
  };
  const six = [1, 2, 3, 4, 5, 6];
  const ref = (at: number): string => `KW-77${at}01`;
  make('shop.db', [
    'create table customers (ref text primary key, email text, last_name text)',
    ...six.map((at) => `insert into customers values ('${ref(at)}', 'c${at}@post.example', 'La${at}')`),
  ]);
  make('desk.db', [
    'create table calls (id integer primary key, shop_customer_ref text, remark text)',
    'create table visits (id integer primary key, guest_id integer, remark text)',
    ...six.map((at) => `insert into calls values (${at}, '${ref(at)}', 'rang')`),
    ...six.map((at) => `insert into visits values (${at}, ${at}, 'came')`),
  ]);
  make('inn.db', [
    'create table guests (id integer primary key, email text, last_name text)',
    ...six.map((at) => `insert into guests values (${at}, 'g${at}@post.example', 'La${at}')`),
  ]);
  const system = (id: string): string => `  - id: ${id}\n    connector: sqlite\n    connection: file:${id}.db\n`;
  writeFileSync(join(folder, 'systems.yaml'), `systems:\n${['shop', 'desk', 'inn'].map(system).join('')}`);
  const [context, said] = testContext(folder, 'en', { openSystem: (one, from) => openSystem(one, {}, from) });
  const upheld = (...args: string[]) => run(['systems', ...args], context);
  assert.equal(await upheld('discover', '--write'), 0, said.errors.join('\n'));
  const text = said.lines.join('\n');
  assert.match(text, /shop_customer_ref → shop:customers \(ref\) {2}subject, likely: 6 of 6 values/);
  assert.match(text, /guest_id → inn:guests \(id\) {2}subject, please decide: 6 of 6 values/);
  const yaml = readFileSync(join(folder, 'systems.yaml'), 'utf8');
  assert.match(yaml, /to: shop:customers/);
  assert.doesNotMatch(yaml, /to: inn:guests/);
  writeFileSync(join(folder, 'who'), 'email: c2@post.example\n');
  said.json.length = 0;
  assert.equal(await upheld('find', '--person', 'who'), 0, said.errors.join('\n'));
  const { systems } = said.json.at(-1) as {
    systems: { system: string; steps: { collection: string; count: number; relation: string }[] }[];
  };
  assert.deepEqual(
    systems.flatMap(({ system, steps }) =>
      steps.map(({ collection, count, relation }) => `${system} ${collection} ${count} ${relation}`),
    ),
    ['shop customers 1 own', 'desk calls 1 own'],
  );
});
