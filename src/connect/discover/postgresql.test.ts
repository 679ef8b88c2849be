// Discovery on PostgreSQL: its types, comments, schemas, UUIDs without references, JSON, and tables that the connection may not read.
import assert from 'node:assert/strict';
import test from 'node:test';
import { postgresqlBench } from '../connectors/testing.ts';
import { discover } from './propose.ts';

test('what PostgreSQL tells is used: comments, types, schemas, values of UUIDs', async (t) => {
  const bench = await postgresqlBench(t);
  const { connector } = bench;
  const uuid = (at: number): string => `7c4f0e7e-3f0c-4a57-9d5a-0c1d3b1b1a${String(at).padStart(2, '0')}`;
  await bench.run(
    `create schema crm`,
    `create table crm.people (ref uuid primary key, x1 varchar(60), x2 date, mail text, extra jsonb, hidden bytea)`,
    `comment on column crm.people.x1 is 'Family name'`,
    `create table public.visits (id serial primary key, who uuid, ip inet, at timestamptz default now())`,
    `create table public.secrets_of_others (id integer primary key, email text)`,
    `create table public.empty (id integer primary key, email text, customer_id bigint)`,
    `create view public.everybody as select * from crm.people`,
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(
      (at) =>
        `insert into crm.people values ('${uuid(at)}', 'X', '${1950 + at * 6}-03-0${at}', 'p${at}@post.example', '{"phone": "+44 113 496 000${at}"}', null)`,
    ),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(
      (at) => `insert into public.visits (who, ip) values ('${uuid(at)}', '192.0.2.${at}')`,
    ),
  );
  const { tables } = await discover(connector, 2026);
  const table = (name: string) => tables.find((one) => one.name.endsWith(name)) ?? assert.fail(name);
  const says = (name: string) =>
    Object.fromEntries(
      table(name).columns.map(({ name: column, category, certainty }) => [
        column,
        certainty === 'uncertain' ? '?' : category,
      ]),
    );
  assert.equal(table('people').about.row, 'person');
  assert.deepEqual(says('people'), {
    ref: null,
    x1: 'pd:Name',
    x2: 'pd:BirthDate',
    mail: 'pd:EmailAddress',
    extra: 'pd:TelephoneNumber',
    hidden: '?',
  });
  assert.equal(says('visits')['ip'], 'pd:IPAddress');
  const [link] = table('visits').links;
  assert.deepEqual(
    [link?.columns, link?.to, link?.as, link?.from],
    [['who'], table('people').name, 'subject', 'proposal'],
  );
  assert.ok(!tables.some(({ name }) => name.endsWith('everybody')), 'rows of a view stand in its tables');
  assert.equal(table('empty').about.row, 'of-person', 'an address alone, of somebody');
});
