// Test of finding and erasing on PostgreSQL, MariaDB and SQLite alike: rows that point to each other in a circle, wide keys, an unmapped table that would lose rows.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Bench, mysqlBench, postgresqlBench, sqliteBench } from './connectors/testing.ts';
import { tableHolding } from './holding.ts';
import { System } from './systems.ts';
import { noMariadb } from './testing-mariadb.ts';

const systems: readonly { name: string; bench: (t: TestContext) => Promise<Bench>; skip: string | false }[] = [
  { name: 'SQLite', bench: sqliteBench, skip: false },
  { name: 'MariaDB', bench: mysqlBench, skip: noMariadb },
  { name: 'PostgreSQL', bench: postgresqlBench, skip: false },
];

const people = 'the "people"; --';
const system = System.parse({
  id: 'shop',
  connector: 'sqlite',
  connection: 'file:shop.db',
  tables: {
    [people]: {
      about: 'customers',
      row: 'person',
      columns: { 'e-mail': { category: 'pd:EmailAddress', identity: 'email' } },
      links: [{ columns: ['parent'], to: people, toColumns: ['id'], as: 'subject' }],
    },
    sessions: {
      about: 'customers',
      row: 'of-person',
      columns: { ip: { category: 'pd:IPAddress' } },
      links: [{ columns: ['person'], to: people, toColumns: ['id'], as: 'subject' }],
    },
    clicks: {
      about: 'customers',
      row: 'of-person',
      columns: { page: { category: 'pd:BrowsingBehavior' } },
      links: [{ columns: ['person', 'session'], to: 'sessions', toColumns: ['person', 'no'], as: 'subject' }],
    },
  },
});

for (const { name, bench, skip } of systems)
  test(`${name}: circles, wide keys and an unmapped table`, { skip }, async (t) => {
    const shop = await bench(t);
    const to = (columns: string[], to: string, toColumns: string[], does = ''): object => ({
      columns,
      to,
      toColumns,
      does,
    });
    await shop.make(
      {
        name: people,
        columns: { id: 'big', 'e-mail': 'text', parent: 'big' },
        key: ['id'],
        references: [to(['parent'], people, ['id'], 'on delete cascade') as never],
        rows: [
          { id: 1, 'e-mail': 'Ann@Example.org', parent: null },
          { id: 2, 'e-mail': null, parent: 1 },
          { id: 3, 'e-mail': 'bob@example.org', parent: null },
        ],
      },
      {
        name: 'sessions',
        columns: { person: 'big', no: 'integer', ip: 'text' },
        key: ['person', 'no'],
        references: [to(['person'], people, ['id']) as never],
        rows: [1, 2, 3].flatMap((person) => [1, 2].map((no) => ({ person, no, ip: '192.0.2.1' }))),
      },
      {
        name: 'clicks',
        columns: { person: 'big', session: 'integer', page: 'text' },
        references: [to(['person', 'session'], 'sessions', ['person', 'no']) as never],
        // Two rows alike, without a key.
        rows: [1, 1, 2, 3, 3].map((person) => ({ person, session: 2, page: '/' })),
      },
      {
        name: 'vouchers',
        columns: { id: 'integer', person: 'big' },
        key: ['id'],
        references: [to(['person'], people, ['id'], 'on delete cascade') as never],
        rows: [{ id: 1, person: 2 }],
      },
    );
    await shop.run(`update ${shop.quote(people)} set parent = 2 where id = 1`);
    const holding = tableHolding(system, shop.connector);
    const person = { identifiers: [{ kind: 'email', value: 'ann@example.ORG' }] };
    const told = async (): Promise<string[]> =>
      (await holding.plan(person, 'k'))
        .map(({ collection, act, count, reason }) => `${collection} ${act} ${count} ${reason}`)
        .toSorted();
    // Both would take the voucher along: the one by the reference, the other by way of the first.
    const blocked = (await holding.plan(person, 'k')).filter(({ act }) => act === 'cannot');
    assert.deepEqual(
      blocked.map(({ reason }) => reason).toSorted(),
      [`referred: ${people}(parent)`, 'referred: vouchers(person)'].toSorted(),
    );
    await shop.run('delete from vouchers');
    const steps = await holding.plan(person, 'k');
    assert.deepEqual(await told(), ['clicks erase 3 own', 'sessions erase 4 own', `${people} erase 2 own`].toSorted());
    const outcomes = await holding.apply(person, steps, 'k');
    assert.deepEqual(await holding.apply(person, steps, 'k'), outcomes);
    assert.deepEqual(await holding.verify(person, steps, 'k'), { holds: true, left: [], missing: [] });
    const left = { identifiers: [{ kind: 'email', value: 'bob@example.org' }] };
    const counts = new Map<string, number>();
    for await (const { collection } of holding.find(left)) counts.set(collection, (counts.get(collection) ?? 0) + 1);
    assert.deepEqual(Object.fromEntries(counts), { [people]: 1, clicks: 2, sessions: 2 });
  });

for (const { name, bench, skip } of systems)
  test(
    `${name}: a row of somebody else that hangs on a row of the person’s keeps it, and does not go with it`,
    { skip },
    async (t) => {
      const shop = await bench(t);
      const rows = (count: number, of: (id: number) => Record<string, string | number>) =>
        Array.from({ length: count }, (_, at) => ({ id: at + 1, ...of(at + 1) }));
      await shop.make(
        {
          name: 'guests',
          columns: { id: 'integer', email: 'text' },
          key: ['id'],
          rows: rows(3, (id) => ({ email: `g${id}@pier.example` })),
        },
        {
          name: 'trips',
          columns: { id: 'integer', guest: 'integer' },
          key: ['id'],
          references: [{ columns: ['guest'], to: 'guests', toColumns: ['id'] }],
          rows: rows(3, (id) => ({ guest: id })),
        },
        {
          name: 'ratings',
          columns: { id: 'integer', guest: 'integer', trip: 'integer' },
          key: ['id'],
          references: [
            { columns: ['guest'], to: 'guests', toColumns: ['id'] },
            { columns: ['trip'], to: 'trips', toColumns: ['id'], does: 'on delete cascade' },
          ],
          // Guest 2 has rated the trip of guest 1.
          rows: [
            { id: 1, guest: 1, trip: 3 },
            { id: 2, guest: 2, trip: 1 },
          ],
        },
      );
      const about = { about: 'guests', row: 'of-person' } as const;
      const pier = System.parse({
        id: 'shop',
        connector: shop.kind,
        connection: 'file:shop.db',
        tables: {
          guests: {
            about: 'guests',
            row: 'person',
            columns: { email: { category: 'pd:EmailAddress', identity: 'email' } },
          },
          trips: {
            ...about,
            columns: {},
            links: [{ columns: ['guest'], to: 'guests', toColumns: ['id'], as: 'subject' }],
          },
          ratings: {
            ...about,
            columns: {},
            links: [
              { columns: ['guest'], to: 'guests', toColumns: ['id'], as: 'subject' },
              { columns: ['trip'], to: 'trips', toColumns: ['id'], as: 'lookup' },
            ],
          },
        },
      });
      const holding = tableHolding(pier, shop.connector);
      const person = { identifiers: [{ kind: 'email', value: 'g1@pier.example' }] };
      const steps = await holding.plan(person, 'k');
      assert.deepEqual(steps.map(({ collection, act, reason }) => `${collection} ${act} ${reason}`).toSorted(), [
        'guests cannot referred: trips(guest)',
        'ratings erase own',
        'trips cannot referred: ratings(trip)',
      ]);
      await holding.apply(person, steps, 'k');
      const left: unknown[] = [];
      await shop.connector.reading(async (reader) => {
        for await (const row of reader.rows({ table: 'ratings', any: 'every' })) left.push(row['id']);
      });
      assert.deepEqual(left, [2]);
    },
  );

test('tables that refer to each other in a circle stop nobody who has nothing in them', async (t) => {
  const shop = await sqliteBench(t);
  await shop.run(
    'create table piers (id integer primary key, keeper integer not null references keepers)',
    'create table keepers (id integer primary key, pier integer not null references piers, home integer references homes, email text)',
    'create table homes (id integer primary key, street text)',
    'create table guests (id integer primary key, email text, home integer references homes)',
    `insert into homes values (1, 'a'), (2, 'b')`,
    `insert into guests values (1, 'g1@pier.example', 2)`,
  );
  const mail = { email: { category: 'pd:EmailAddress', identity: 'email' } };
  const part = { links: [{ columns: ['home'], to: 'homes', toColumns: ['id'], as: 'part' }] };
  const pier = System.parse({
    id: 'shop',
    connector: 'sqlite',
    connection: 'file:shop.db',
    tables: {
      guests: { about: 'guests', row: 'person', columns: mail, ...part },
      keepers: { about: 'staff', row: 'person', columns: mail, ...part },
      piers: {
        about: null,
        columns: {},
        links: [{ columns: ['keeper'], to: 'keepers', toColumns: ['id'], as: 'mention' }],
      },
      homes: { about: 'guests', row: 'of-person', columns: { street: { category: 'pd:PhysicalAddress' } } },
    },
  });
  const steps = await tableHolding(pier, shop.connector).plan(
    { identifiers: [{ kind: 'email', value: 'g1@pier.example' }] },
    'k',
  );
  assert.deepEqual(steps.map(({ collection, act }) => `${collection} ${act}`).toSorted(), [
    'guests erase',
    'homes erase',
  ]);
});

test('what stands for nothing in many rows leads to none of them', async (t) => {
  const shop = await sqliteBench(t);
  await shop.make({
    name: 'guests',
    columns: { id: 'integer', email: 'text', number: 'text' },
    key: ['id'],
    rows: ['n/a', 'N/A', '0', '---', 'onbekend', 'G-7', 'G-7'].map((number, at) => ({
      id: at + 1,
      email: `g${at + 1}@pier.example`,
      number,
    })),
  });
  const pier = System.parse({
    id: 'shop',
    connector: 'sqlite',
    connection: 'file:shop.db',
    tables: {
      guests: {
        about: 'guests',
        row: 'person',
        columns: {
          email: { category: 'pd:EmailAddress', identity: 'email' },
          number: { category: 'pd:AccountIdentifier', identity: 'guest-number' },
        },
      },
    },
  });
  const holding = tableHolding(pier, shop.connector);
  const found = async (email: string): Promise<unknown[]> => {
    const rows: unknown[] = [];
    for await (const { fields, relation } of holding.find({ identifiers: [{ kind: 'email', value: email }] }))
      if (relation === 'own') rows.push(fields['id']);
    return rows;
  };
  assert.deepEqual(await found('g1@pier.example'), [1]);
  assert.deepEqual(await found('g3@pier.example'), [3]);
  assert.deepEqual(await found('g5@pier.example'), [5]);
  assert.deepEqual(await found('g6@pier.example'), [6, 7]);
});

test('PostgreSQL: rows of a table that inherits are seen once, in their own table, and go from there', async (t) => {
  const shop = await postgresqlBench(t);
  await shop.run(
    'create table guests (id int primary key, email text)',
    'create table stays (id int primary key, guest int references guests)',
    'create table stays_2025 (primary key (id), foreign key (guest) references guests) inherits (stays)',
    `insert into guests values (1, 'g1@pier.example'), (2, 'g2@pier.example')`,
    'insert into stays values (1, 1), (2, 2)',
    'insert into stays_2025 values (3, 1), (4, 2)',
  );
  const stays = {
    about: 'guests',
    row: 'of-person',
    columns: {},
    links: [{ columns: ['guest'], to: 'guests', toColumns: ['id'], as: 'subject' }],
  };
  const pier = System.parse({
    id: 'shop',
    connector: 'postgresql',
    connection: 'env:SHOP',
    tables: {
      guests: {
        about: 'guests',
        row: 'person',
        columns: { email: { category: 'pd:EmailAddress', identity: 'email' } },
      },
      stays,
      stays_2025: stays,
    },
  });
  const holding = tableHolding(pier, shop.connector);
  const person = { identifiers: [{ kind: 'email', value: 'g1@pier.example' }] };
  const steps = await holding.plan(person, 'k');
  assert.deepEqual(steps.map(({ collection, act, count }) => `${collection} ${act} ${count}`).toSorted(), [
    'guests erase 1',
    'stays erase 1',
    'stays_2025 erase 1',
  ]);
  await holding.apply(person, steps, 'k');
  assert.equal((await holding.verify(person, steps, 'k')).holds, true);
  const left = async (table: string): Promise<unknown[]> => {
    const ids: unknown[] = [];
    await shop.connector.reading(async (reader) => {
      for await (const row of reader.rows({ table, any: 'every' })) ids.push(row['id']);
    });
    return ids;
  };
  assert.deepEqual([await left('stays'), await left('stays_2025')], [[2], [4]]);
});
