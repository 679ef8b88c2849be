// Test of erasing and kill -9: killed at any moment, all of the person's rows are there or none is, nobody else's are touched, and a repeat ends it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqlite } from './connectors/sqlite.ts';
import { tableHolding } from './holding.ts';
import { System } from './systems.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'upheld-erase-crash-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const link = (column: string, to: string): object => ({ columns: [column], to, toColumns: ['id'], as: 'subject' });
const thing = (column: string, to: string): object => ({
  about: 'customers',
  row: 'of-person',
  columns: { note: { category: 'pd:Name' } },
  links: [link(column, to)],
});
const system = System.parse({
  id: 'shop',
  connector: 'sqlite',
  connection: 'env:SHOP',
  tables: {
    customers: {
      about: 'customers',
      row: 'person',
      columns: { email: { category: 'pd:EmailAddress', identity: 'email' } },
    },
    orders: thing('customer', 'customers'),
    items: thing('order_id', 'orders'),
    logins: { ...thing('customer', 'customers'), erase: 'mask' },
  },
});

const rows = 2000;
const schema = `create table customers (id integer primary key, email text);
  create table orders (id integer primary key, customer int references customers, note text);
  create table items (id integer primary key, order_id int references orders, note text);
  create table logins (id integer primary key, customer int, note text);
  insert into customers values (1, 'ann@example.org'), (2, 'bob@example.org');
  with recursive n (i) as (select 1 union all select i + 1 from n where i < ${rows}) insert into orders select i, i % 2 + 1, 'x' from n;
  insert into items select id, id, 'x' from orders; insert into logins select id, customer, 'x' from orders;
  create index by_customer on orders (customer); create index by_order on items (order_id);`;

const counts = (file: string): string => {
  const db = new DatabaseSync(file);
  const count = (of: string): unknown => (db.prepare(`select count(*) as n from ${of}`).get() as { n: number }).n;
  const all = [
    'customers',
    'orders',
    'items',
    'logins where note is not null',
    'orders where customer = 2',
    'logins where customer = 2 and note is not null',
  ]
    .map(count)
    .join();
  db.close();
  return all;
};

test('kill -9 at any moment of an erasure: all or nothing, and a repeat ends it', async () => {
  const [whole, half] = [rows, rows / 2];
  const full = [2, whole, whole, whole, half, half].join();
  const gone = [1, half, half, half, half, half].join();
  const original = path.join(folder, 'original.db');
  const db = new DatabaseSync(original);
  db.exec(schema);
  db.close();
  const person = { identifiers: [{ kind: 'email', value: 'ann@example.org' }] };
  const steps = await tableHolding(system, openSqlite('shop', original)).plan(person, 'k');
  const seen = new Set<string>();
  // How long one takes here and now, so that the kills fall inside it.
  let length = 400;
  for (let round = 0; round <= 7; round += 1) {
    const file = path.join(folder, `${round}.db`);
    copyFileSync(original, file);
    const child = spawn(process.execPath, [...process.execArgv, path.join(import.meta.dirname, 'testing-child.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(JSON.stringify({ system, address: `file:${file}`, email: 'ann@example.org', steps }));
    let told = '';
    child.stdout.on('data', (data: Buffer) => (told += data.toString()));
    while (!told.includes('begun')) await pause(1);
    const start = performance.now();
    if (round > 0) {
      await pause((length * round) / 6.5);
      child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    if (round === 0) length = performance.now() - start;
    const after = counts(file);
    assert.ok(after === full || after === gone, `half done: ${after}`);
    if (told.includes('done')) assert.equal(after, gone, 'what was told as done is done');
    seen.add(after);
    const holding = tableHolding(system, openSqlite('shop', file));
    const outcomes = await holding.apply(person, steps, 'k');
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['done', 'done', 'done', 'done'],
    );
    assert.equal(counts(file), gone);
    assert.equal((await holding.verify(person, steps, 'k')).holds, true);
  }
  assert.deepEqual(seen, new Set([gone, full]), 'some were killed before the end, some after');
});
