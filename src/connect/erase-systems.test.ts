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
