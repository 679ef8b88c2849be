// Discovery through the front door on MariaDB and a folder of files: what is held, who rows are about, how tables hang together; written, then checked.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext, after } from 'node:test';
import mysql from 'mysql2/promise';
import { openSystem } from '#connect';
import { run } from './cli/index.ts';
import { testContext } from './cli/testing-context.ts';
import { type Mariadb, noMariadb, startMariadb } from './connect/testing-mariadb.ts';

let server: Mariadb | null = null;
after(() => server?.stop());

const people = [
  [1, 'Ines Aldermoor', 'ines@post.example', '+44 113 496 0111'],
  [2, 'Tomas Brackley', 'tomas@post.example', '+44 113 496 0222'],
  [3, 'Yusra Coldwell', 'yusra@mail.example', '+44 113 496 0333'],
] as const;
const noValue = (text: string): void => assert.doesNotMatch(text, /Aldermoor|Brackley|post\.example|496 0/);

function setting(t: TestContext, connector: string, connection: string, env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-discover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'systems.yaml'),
    `systems:\n  - id: shop\n    connector: ${connector}\n    connection: ${connection}\n`,
  );
  const [context, said] = testContext(folder, 'en', { openSystem: (system, from) => openSystem(system, env, from) });
  return { folder, said, upheld: (...args: string[]) => run(['systems', ...args], context) };
}

async function found({ folder, said, upheld }: ReturnType<typeof setting>): Promise<string> {
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
  await upheld('check');
  assert.doesNotMatch(said.lines.join('\n'), /has no column|has no table/);
  return text;
}

test('MariaDB is discovered, and its own references are told as its own', { skip: noMariadb }, async (t) => {
  server = await startMariadb();
  const client = await mysql.createConnection({ uri: server.url('mysql') });
  await client.query('create database kites');
  await client.query('use kites');
  await client.query(
    `create table customers (id int primary key, full_name varchar(80), email varchar(80) unique, phone varchar(30) comment 'evenings')`,
  );
  await client.query(
    'create table orders (id int primary key, customer_id int, total decimal(9,2), foreign key (customer_id) references customers (id))',
  );
  await client.query('insert into customers values ?', [people]);
  await client.query('insert into orders values (1, 1, 5), (2, 2, 6), (3, 3, 7)');
  await client.end();
  const text = await found(setting(t, 'mysql', 'env:SHOP', { SHOP: server.url('kites') }));
  assert.match(text, /customer_id → customers \(id\) {2}subject, sure: the system keeps this reference/);
});

test('a folder of files is discovered, its links by values and names', async (t) => {
  const shop = setting(t, 'folder', 'file:export', {});
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
