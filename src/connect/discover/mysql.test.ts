// Discovery on MariaDB: its types, comments and references, by the same connector that the commands open.
import assert from 'node:assert/strict';
import test from 'node:test';
import { mysqlBench } from '../connectors/testing.ts';
import { noMariadb } from '../testing-mariadb.ts';
import { discover } from './propose.ts';

test('what MariaDB tells is used: comments, types, references', { skip: noMariadb }, async (t) => {
  const shop = await mysqlBench(t);
  await shop.run(
    `create table customers (id int primary key, full_name varchar(80), email varchar(80) unique, x1 varchar(30) comment 'telephone')`,
    'create table orders (id int primary key, customer_id int, total decimal(9,2), foreign key (customer_id) references customers (id))',
    `insert into customers values (1, 'Ines Aldermoor', 'ines@post.example', '+44 113 496 0111'), (2, 'Tomas Brackley', 'tomas@post.example', '+44 113 496 0222'), (3, 'Yusra Coldwell', 'yusra@mail.example', '+44 113 496 0333')`,
    'insert into orders values (1, 1, 5), (2, 2, 6), (3, 3, 7)',
  );
  const { tables } = await discover(shop.connector, 2026);
  const table = (name: string) => tables.find((one) => one.name === name) ?? assert.fail(name);
  assert.equal(table('customers').about.row, 'person');
  assert.deepEqual(Object.fromEntries(table('customers').columns.map(({ name, category }) => [name, category])), {
    id: null,
    full_name: 'pd:Name',
    email: 'pd:EmailAddress',
    x1: 'pd:TelephoneNumber',
  });
  const [link] = table('orders').links;
  assert.deepEqual([link?.columns, link?.to, link?.as], [['customer_id'], 'customers', 'subject']);
  assert.equal(table('orders').about.row, 'of-person');
});
