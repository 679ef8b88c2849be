// Test of what PostgreSQL is told at once or not told again: a catalogue that changed is never taken for the old one, and acts in one go are one act.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question, Row } from '../connector.ts';
import { ConnectProblem } from '../problem.ts';
import { postgresqlBench } from './testing.ts';

const every = (table: string, limit?: number): Question => ({
  table,
  any: 'every',
  ...(limit !== undefined && { limit }),
});
const is = (table: string, column: string, ...values: number[]): Question => ({
  table,
  any: [{ columns: [column], tuples: values.map((value) => [value]) }],
});

test('PostgreSQL: whatever changes the catalogue is seen at the next look', async (t) => {
  const shop = await postgresqlBench(t);
  const role = `clerk_${process.pid}`;
  await shop.run(
    `create type mood as enum ('calm')`,
    'create domain code as varchar(5)',
    'create table people (id int primary key, name varchar(20), mood mood, code code)',
    'create table orders (id int, person int)',
  );
  const clerk = await shop.as(role);
  await shop.run(
    `grant select on people, orders to ${role}`,
    `create role ${role}s`,
    `grant select on orders to ${role}s`,
  );
  let before = JSON.stringify(await clerk.catalogue());
  const changes = [
    'alter table people add column mail text',
    'alter table people rename column mail to email',
    'alter table people alter column name type varchar(40)',
    'alter table people alter column name set not null',
    'alter table people drop column email',
    `comment on column people.name is 'as they call themselves'`,
    `comment on table people is 'who buys'`,
    'alter table orders add primary key (id)',
    'create unique index one_each on orders (person)',
    'alter table orders add constraint of foreign key (person) references people on delete cascade',
    'alter table orders drop constraint of',
    `alter type mood add value 'merry'`,
    'alter domain code set not null',
    `grant delete on orders to ${role}`,
    `revoke select on orders from ${role}`,
    `grant ${role}s to ${role}`,
    'alter table people enable row level security',
    `alter role ${role} bypassrls`,
    'create view names as select name from people',
    'drop view names',
    'alter table orders rename to purchases',
    `create schema archive; create table archive.letters (id int); grant usage on schema archive to ${role}`,
    `insert into people select i, 'x', 'calm', 'y' from generate_series(1, 500) i; analyze people`,
  ];
  for (const change of changes) {
    await shop.run(change);
    const now = JSON.stringify(await clerk.catalogue());
    assert.notEqual(now, before, change);
    before = now;
    assert.equal(await clerk.catalogue(), await clerk.catalogue(), 'unchanged, it is not read again');
  }
});

test('PostgreSQL: many questions at once are answered in their order, each whole, and whoever leaves early leaves nothing behind', async (t) => {
  const shop = await postgresqlBench(t);
  const { connector } = shop;
  await shop.run(
    'create table a as select i from generate_series(1, 2500) i',
    'create table b as select i from generate_series(1, 1000) i',
  );
  await shop.run('create table c (i int)');
  const asked = [[every('a')], [every('b')], [every('c')], [every('a', 1200)]] as const;
  const read = async (rows: AsyncIterable<Row>): Promise<number[]> => {
    const all: number[] = [];
    for await (const row of rows) all.push(Number(row['i']));
    return all.toSorted((one, two) => one - two);
  };
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  await connector.reading(async (reader) => {
    const [a, b, c, some] = reader.rowsOfEach(asked);
    assert.deepEqual(await read(a!), upTo(2500));
    assert.equal(await reader.count(every('a')), 2500, 'asked between two answers');
    assert.deepEqual(await read(b!), upTo(1000));
    assert.deepEqual(await read(c!), []);
    assert.equal(new Set(await read(some!)).size, 1200);
  });
  await connector.reading(async (reader) => {
    for await (const _ of reader.rowsOfEach(asked)[0]!) break;
  });
  await assert.rejects(
    connector.reading(async (reader) => {
      const [a, unknown] = reader.rowsOfEach([[every('a')], [every('nowhere')]]);
      assert.equal((await read(a!)).length, 2500);
      await read(unknown!);
    }),
    (error) => error instanceof ConnectProblem && error.code === 'connect.unknown-name',
  );
  assert.equal(await connector.reading((reader) => reader.count(every('b'))), 1000);
});

test('PostgreSQL: of removals in one go a refusal in the middle undoes all, and says whose it is', async (t) => {
  const shop = await postgresqlBench(t);
  const { connector } = shop;
  await shop.run(
    'create table a (i int primary key)',
    'create table b (i int primary key)',
    'create table c (i int references b)',
    'insert into a values (1), (2)',
    'insert into b values (1), (2)',
    'insert into c values (1)',
  );
  const questions = [is('a', 'i', 1), is('b', 'i', 1), is('a', 'i', 2)];
  await assert.rejects(
    connector.writing((writer) => writer.removeEach(questions)),
    (error) => error instanceof ConnectProblem && error.code === 'connect.referred' && error.message.includes('b'),
  );
  const counts = (): Promise<number[]> =>
    connector.reading(async (reader) => [await reader.count(every('a')), await reader.count(every('b'))]);
  assert.deepEqual(await counts(), [2, 2]);
  const done = await connector.writing((writer) =>
    writer.removeEach([is('a', 'i', 1), is('b', 'i', 2, 9), is('c', 'i', 7)]),
  );
  assert.deepEqual(done, [1, 1, 0]);
  assert.deepEqual(await counts(), [1, 1]);
});
