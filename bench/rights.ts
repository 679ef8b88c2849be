// What finding and erasing one person through the data map cost, against the joined SQL that somebody would write by hand for exactly this schema.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Secret, systemClock } from '#base';
import { System, openSystem, tableHolding } from '#connect';
import { openStore } from '#store';
import { type Bench, atMost, median } from './bars.ts';

const people = Number(process.env['UPHELD_BENCH_PEOPLE'] ?? 100_000);
/** Rows of events of the four people who have very many. */
const many = people * 10;
const rounds = { access: 15, erasing: 60 };

const of = (
  columns: string[],
  links: object[] = [],
  row: 'person' | 'of-person' | undefined = 'of-person',
): object => ({
  about: 'customers',
  ...(row && { row }),
  columns: Object.fromEntries(columns.map((name) => [name, { category: 'pd:Name' }])),
  links,
});
const to = (column: string, table: string, as: string): object => ({
  columns: [column],
  to: table,
  toColumns: ['id'],
  as,
});
const mail = { email: { category: 'pd:EmailAddress', identity: 'email' } };
const system = System.parse({
  id: 'shop',
  connector: 'postgresql',
  connection: 'env:BENCH_URL',
  tables: {
    customers: { ...of([], [], 'person'), columns: { ...mail, name: { category: 'pd:Name' } } },
    addresses: of(['street'], [], undefined),
    orders: of(['note'], [to('customer_id', 'customers', 'subject'), to('address_id', 'addresses', 'part')]),
    order_items: of(['engraving'], [to('order_id', 'orders', 'subject')]),
    payments: of(['iban'], [to('order_id', 'orders', 'subject')]),
    tickets: of(['subject'], [to('customer_id', 'customers', 'subject')]),
    messages: of(['body'], [to('ticket_id', 'tickets', 'subject')]),
    newsletter: { ...of([]), columns: mail },
    events: of(['page', 'ip'], [to('customer_id', 'customers', 'subject')]),
    reviews: of(['body'], [to('customer_id', 'customers', 'subject')]),
  },
});

/** 30 rows a person. The people number 1 to 4 have very many events besides. */
const schema = `
  create table customers (id int primary key, email varchar(80), name text);
  create table addresses (id int primary key, street text);
  create table orders (id int primary key, customer_id int not null, address_id int not null, note text);
  create table order_items (id int primary key, order_id int not null, engraving text);
  create table payments (id int primary key, order_id int not null, iban text);
  create table tickets (id int primary key, customer_id int not null, subject text);
  create table messages (id int primary key, ticket_id int not null, body text);
  create table newsletter (id int primary key, email varchar(80));
  create table events (id int primary key, customer_id int not null, page text, ip text, at timestamptz);
  create table reviews (id int primary key, customer_id int not null, body text);
  insert into customers select i, 'Person' || i || '@example.org', 'Person ' || i from generate_series(1, ${people}) i;
  insert into addresses select i, i || ', High Street' from generate_series(1, ${people}) i;
  insert into orders select i, (i - 1) / 4 + 1, (i - 1) / 4 + 1, 'note ' || i from generate_series(1, ${people * 4}) i;
  insert into order_items select i, (i - 1) * 4 / 10 + 1, 'for ' || i from generate_series(1, ${people * 10}) i;
  insert into payments select i, i, 'BE68 5390 0754 7034' from generate_series(1, ${people * 4}) i;
  insert into tickets select i, i, 'subject ' || i from generate_series(1, ${people}) i;
  insert into messages select i, (i - 1) / 3 + 1, 'body of message ' || i from generate_series(1, ${people * 3}) i;
  insert into newsletter select i, 'person' || i || '@Example.org' from generate_series(1, ${people}) i;
  insert into events select i, (i - 1) / 4 + 1, '/page/' || i % 97, '192.0.2.' || i % 250, now() from generate_series(1, ${people * 4}) i;
  insert into events select ${people * 4} + i, i % 4 + 1, '/page/' || i % 97, '192.0.2.' || i % 250, now() from generate_series(1, ${many * 4}) i;
  insert into reviews select i, i, 'a review' from generate_series(1, ${people}) i;
  alter table orders add foreign key (customer_id) references customers, add foreign key (address_id) references addresses;
  alter table order_items add foreign key (order_id) references orders;
  alter table payments add foreign key (order_id) references orders;
  alter table tickets add foreign key (customer_id) references customers;
  alter table messages add foreign key (ticket_id) references tickets;
  alter table events add foreign key (customer_id) references customers;
  alter table reviews add foreign key (customer_id) references customers;
  create index on customers (lower(email)); create index on newsletter (lower(email));
  create index on orders (customer_id); create index on orders (address_id); create index on order_items (order_id);
  create index on payments (order_id); create index on tickets (customer_id); create index on messages (ticket_id);
  create index on events (customer_id); create index on reviews (customer_id);
  vacuum analyze;`;

const me = `(select id from customers where lower(email) = lower($1))`;
const myOrders = `(select o.id from orders o join customers c on c.id = o.customer_id where lower(c.email) = lower($1))`;
/** By hand, children first. */
const conditions: readonly [table: string, where: string][] = [
  ['order_items', `order_id in ${myOrders}`],
  ['payments', `order_id in ${myOrders}`],
  [
    'messages',
    `ticket_id in (select t.id from tickets t join customers c on c.id = t.customer_id where lower(c.email) = lower($1))`,
  ],
  ['tickets', `customer_id in ${me}`],
  ['events', `customer_id in ${me}`],
  ['reviews', `customer_id in ${me}`],
  ['newsletter', `lower(email) = lower($1)`],
];
const parts = `id in (select o.address_id from orders o join customers c on c.id = o.customer_id where lower(c.email) = lower($1))`;

const personOf = (number: number): string => `PERSON${number}@example.org`;

export const rights: Bench = async () => {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  const clients: { end(): Promise<void> }[] = [];
  try {
    const socket = (await store.facts()).socketFolder!;
    const password = readFileSync(join(home, 'secrets', 'pg-admin'), 'utf8').trim();
    const login = { host: socket, port: 5432, user: 'upheld_admin', password };
    const admin = new pg.Client({ ...login, database: 'postgres' });
    await admin.connect();
    await admin.query('create database shop');
    await admin.end();
    const client = new pg.Client({ ...login, database: 'shop' });
    await client.connect();
    clients.push(client);
    for (const statement of schema.split(';')) if (statement.trim() !== '') await client.query(statement);
    const url = `postgresql://upheld_admin:${encodeURIComponent(password)}@localhost:5432/shop?host=${encodeURIComponent(socket)}`;
    const connector = await openSystem(system, { BENCH_URL: new Secret(url).reveal() }, home);
    clients.push({ end: () => connector.close() });
    const holding = tableHolding(system, connector);
    const ask = (number: number) => ({ identifiers: [{ kind: 'email', value: personOf(number) }] });

    const find = async (number: number): Promise<number> => {
      let rows = 0;
      for await (const _ of holding.find(ask(number))) rows += 1;
      return rows;
    };
    const findByHand = (number: number): Promise<number> => byHand(client, personOf(number));
    const erase = async (number: number, steps: Awaited<ReturnType<typeof holding.plan>>): Promise<void> => {
      await holding.apply(ask(number), steps, 'k');
    };

    const access = await ratio(
      async (number) => expect(30, await find(number)),
      async (number) => expect(30, await findByHand(number)),
      100,
      rounds.access,
    );
    const plans = new Map<number, Awaited<ReturnType<typeof holding.plan>>>();
    for (let number = 1000; number < 1000 + 2 * rounds.erasing; number += 2)
      plans.set(number, await holding.plan(ask(number), 'k'));
    const erasure = await ratio(
      (number) => erase(number, plans.get(number)!),
      (number) => eraseByHand(client, personOf(number)),
      1000,
      rounds.erasing,
    );

    const heavy: number[] = [];
    let peak = 0;
    const resident = process.memoryUsage.rss();
    for (let round = 0; round < 3; round += 1) {
      const theirs = await timed(async () => expect(30 + many, await findByHand(1)));
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
      const ours = await timed(async () => expect(30 + many, await find(2)));
      clearInterval(watch);
      heavy.push(ours / theirs);
    }
    // Each goes first once: what the other left to be written to disk weighs on whoever comes after.
    const [second, first] = [await holding.plan(ask(2), 'k'), await holding.plan(ask(3), 'k')];
    const theirs = await timed(() => eraseByHand(client, personOf(1)));
    const after = (await timed(() => erase(2, second))) / theirs;
    const ours = await timed(() => erase(3, first));
    const before = ours / (await timed(() => eraseByHand(client, personOf(4))));
    const left = await client.query<{ n: string }>(
      'select count(*) as n from events where customer_id in (1, 2, 3, 4)',
    );
    expect(0, Number(left.rows[0]!.n));
    return [
      atMost(
        `rights: access to one of ${people} people (30 rows in 10 tables), against joined SQL by hand`,
        access,
        1.5,
        'x',
      ),
      atMost(
        `rights: erasing one, looked at again in the same transaction, against statements by hand`,
        erasure,
        1.5,
        'x',
      ),
      atMost(
        `rights: access to ${many} rows of one person, streamed, against a cursor by hand`,
        median(heavy),
        1.5,
        'x',
      ),
      atMost(
        `rights: erasing ${many} rows of one person, against statements by hand`,
        Math.sqrt(before * after),
        1.5,
        'x',
      ),
      atMost(
        `rights: memory that access to ${many} rows of one person adds to the process`,
        (peak - resident) / 1024 / 1024,
        300,
        ' MB',
      ),
    ];
  } finally {
    for (const client of clients.toReversed()) await client.end();
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
};

function expect(wanted: number, got: number): void {
  if (wanted !== got) throw new Error(`${got} rows were found, not ${wanted}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Median over rounds; the two take turns, each with a person of its own. */
async function ratio(
  ours: (number: number) => Promise<void>,
  theirs: (number: number) => Promise<void>,
  first: number,
  times: number,
): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const one = await timed(() => ours(first + 2 * round));
    ratios.push(one / (await timed(() => theirs(first + 2 * round + 1))));
  }
  return median(ratios);
}

async function byHand(client: pg.Client, email: string): Promise<number> {
  let found = 0;
  await client.query('begin isolation level repeatable read read only');
  const tables = [
    ...conditions,
    ['orders', `customer_id in ${me}`],
    ['addresses', parts],
    ['customers', 'lower(email) = lower($1)'],
  ] as const;
  for (const [table, where] of tables) {
    // Somebody who knows that it can be a million rows takes a cursor here.
    await client.query(`declare c no scroll cursor for select * from ${table} where ${where}`, [email]);
    for (let rows = 1000; rows === 1000; found += rows) rows = (await client.query('fetch 1000 from c')).rows.length;
    await client.query('close c');
  }
  await client.query('commit');
  return found;
}

async function eraseByHand(client: pg.Client, email: string): Promise<void> {
  await client.query('begin');
  for (const [table, where] of conditions) await client.query(`delete from ${table} where ${where}`, [email]);
  const { rows } = await client.query<{ address_id: number }>(
    `delete from orders where customer_id in ${me} returning address_id`,
    [email],
  );
  await client.query(
    'delete from addresses a where id = any ($1) and not exists (select from orders where address_id = a.id)',
    [rows.map(({ address_id }) => address_id)],
  );
  await client.query('delete from customers where lower(email) = lower($1)', [email]);
  await client.query('commit');
}
