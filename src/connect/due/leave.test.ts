// Test of letting go: on every kind of system the rows go that a slow, obvious reference lets go; what others point to stays; columns leave alone.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { Secret, Temporal } from '#base';
import { type Bench, mysqlBench, postgresqlBench, sqliteBench } from '../connectors/testing.ts';
import type { Row, Value } from '../connector.ts';
import { tableHolding } from '../holding.ts';
import { System } from '../systems.ts';
import { noMariadb } from '../testing-mariadb.ts';
import type { Lapse } from './lapse.ts';
import type { Terms } from './terms.ts';

const kinds: readonly {
  name: string;
  bench: (t: TestContext) => Promise<Bench>;
  runs: number;
  skip: string | false;
}[] = [
  { name: 'SQLite', bench: sqliteBench, runs: 40, skip: false },
  { name: 'PostgreSQL', bench: postgresqlBench, runs: 25, skip: false },
  { name: 'MariaDB', bench: mysqlBench, runs: 15, skip: noMariadb },
];

const system = System.parse({
  id: 'shop',
  connector: 'sqlite',
  connection: 'file:x',
  tables: {
    people: {
      about: 'customers',
      row: 'person',
      columns: { name: { category: 'pd:Name' }, phone: { category: 'pd:TelephoneNumber' } },
      dates: {
        creation: ['joined'],
        other: ['parted'],
        'last-interaction': ['joined', { table: 'orders', column: 'ordered' }],
        'event-end': [{ table: 'orders', column: 'ordered' }],
      },
    },
    orders: {
      about: 'customers',
      row: 'of-person',
      columns: { note: { category: 'pd:Preference', mask: { fixed: 'gone' } } },
      links: [{ columns: ['customer'], to: 'people', toColumns: ['id'], as: 'subject' }],
      dates: { creation: ['ordered'], other: ['closed'] },
    },
    items: {
      about: null,
      columns: {},
      dates: { creation: ['packed'], other: ['packed'] },
    },
  },
});

type Table = 'people' | 'orders' | 'items';
type World = Record<Table, Row[]>;

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from('2018-01-01').add({ days }).toString());
const dated = fc.option(day, { freq: 6 });

const world: fc.Arbitrary<World> = fc
  .record({
    people: fc.array(
      fc.record({
        parent: fc.option(fc.nat()),
        joined: dated,
        parted: dated,
        name: fc.constantFrom('Ann', 'Bo'),
        phone: fc.option(fc.constant('12')),
      }),
      { minLength: 1, maxLength: 25 },
    ),
    orders: fc.array(
      fc.record({ customer: fc.option(fc.nat()), ordered: dated, closed: dated, note: fc.constantFrom('n', 'gone') }),
      { maxLength: 25 },
    ),
    items: fc.array(fc.record({ order: fc.option(fc.nat()), packed: dated }), { maxLength: 25 }),
  })
  .map(({ people, orders, items }) => {
    const to = (number: number | null, count: number): number | null =>
      number === null || count === 0 ? null : 1 + (number % count);
    return {
      // Whoever somebody points to stands before them, or is they themselves: so references can be written row by row.
      people: people.map((row, at) => ({ id: at + 1, ...row, parent: to(row.parent, at + 1) })),
      orders: orders.map((row, at) => ({ id: at + 1, ...row, customer: to(row.customer, people.length) })),
      items: items.map((row, at) => ({ id: at + 1, ...row, order: to(row.order, orders.length) })),
    };
  });

const term = fc
  .tuple(fc.constantFrom('creation', 'other'), fc.constantFrom('P1M', 'P1Y', 'P3Y', 'P90D', 'P0D'))
  .map(([trigger, period]) => ({ fact: `retention.${trigger}`, trigger, period }));
const terms: fc.Arbitrary<Terms> = fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 2,
});
/** Dates in orders count for people: where orders leave too, they stay at least as long as they are needed. */
const outliving: Terms = [[{ fact: 'retention.long', trigger: 'creation', period: 'P2Y' }]];
const touch = fc.constantFrom('P1Y', 'P2Y').chain((period) =>
  fc.constantFrom<Terms>(
    [[{ fact: 'retention.touch', trigger: 'last-interaction', period }]],
    // Kept for a month, and longer only for who ordered something.
    [
      [{ fact: 'retention.short', trigger: 'creation', period: 'P1M' }],
      [{ fact: 'retention.event', trigger: 'event-end', period }],
    ],
    [[{ fact: 'retention.event', trigger: 'event-end', period }]],
  ),
);
const isLinked = (of: Terms | null | undefined): boolean =>
  of?.flat().some(({ trigger }) => trigger === 'last-interaction' || trigger === 'event-end') ?? false;

const lapses: fc.Arbitrary<Lapse[]> = fc
  .record({
    people: fc.option(fc.oneof(terms, touch), { freq: 8 }),
    phone: fc.option(terms),
    orders: fc.option(fc.oneof(terms, fc.constant(outliving)), { freq: 6 }),
    note: fc.option(terms),
    items: fc.option(terms),
  })
  .filter(({ people, orders }) => !orders || orders === outliving || !isLinked(people))
  .map(({ people, phone, orders, note, items }) => [
    ...(people ? [{ collection: 'people', what: 'row' as const, terms: people }] : []),
    ...(phone ? [{ collection: 'people', what: ['phone'], terms: phone }] : []),
    ...(orders ? [{ collection: 'orders', what: 'row' as const, terms: orders }] : []),
    ...(note ? [{ collection: 'orders', what: 'personal' as const, terms: note }] : []),
    ...(items ? [{ collection: 'items', what: 'row' as const, terms: items }] : []),
  ]);

/** Each row by itself, each period counted forwards from its date, and again and again until nothing changes. */
function slowly(
  all: World,
  rules: readonly Lapse[],
  today: string,
): { after: World; due: number[]; staying: number[] } {
  const days = (table: Table, row: Row, trigger: string): string[] => {
    const own = {
      creation: { people: 'joined', orders: 'ordered', items: 'packed' },
      other: { people: 'parted', orders: 'closed', items: 'packed' },
    };
    const ordered = all.orders.filter((one) => one['customer'] === row['id']).map((one) => one['ordered']);
    const linked = { 'last-interaction': [row['joined'], ...ordered], 'event-end': ordered }[trigger];
    const values = linked ?? [row[own[trigger as 'other'][table]]];
    return values.filter((one) => typeof one === 'string');
  };
  const applies = (row: Row, group: Terms[number]): boolean =>
    group[0]?.trigger !== 'event-end' || all.orders.some((one) => one['customer'] === row['id']);
  const isOver = (table: Table, row: Row, every: Terms): boolean => {
    const of = every.filter((group) => applies(row, group));
    return (
      of.length > 0 &&
      of.every((group) =>
        group.some(({ trigger, period }) => {
          const last = days(table, row, trigger).toSorted().at(-1);
          return last !== undefined && Temporal.PlainDate.from(last).add(period).toString() < today;
        }),
      )
    );
  };
  const going: Record<Table, Set<Row>> = { people: new Set(), orders: new Set(), items: new Set() };
  for (const { collection, what, terms: of } of rules)
    if (what === 'row')
      for (const row of all[collection as Table])
        if (isOver(collection as Table, row, of)) going[collection as Table].add(row);
  const over = rules.map(({ collection, what, terms: of }) => {
    const table = collection as Table;
    const masked = (row: Row): boolean =>
      what === 'personal' ? row['note'] === 'gone' : what !== 'row' && row['phone'] === null;
    return all[table].filter((row) => isOver(table, row, of) && !masked(row)).length;
  });
  for (let changed = true; changed;) {
    changed = false;
    const holds = (table: Table, column: string, to: Set<Row>): void => {
      for (const row of all[table])
        for (const one of to)
          if (row[column] === one['id'] && !going[table].has(row)) {
            to.delete(one);
            changed = true;
          }
    };
    holds('people', 'parent', going.people);
    holds('orders', 'customer', going.people);
    holds('items', 'order', going.orders);
  }
  const left = (table: Table): Row[] =>
    all[table]
      .filter((row) => !going[table].has(row))
      .map((row) => {
        const changes = rules.flatMap(({ collection, what, terms: of }): Record<string, Value>[] => {
          if (collection !== table || what === 'row' || !isOver(table, row, of)) return [];
          return what === 'personal' ? [{ note: 'gone' }] : [{ phone: null }];
        });
        return Object.assign({ ...row }, ...changes) as Row;
      });
  const due = rules.map(({ collection, what }, at) => (what === 'row' ? going[collection as Table].size : over[at]!));
  return {
    after: { people: left('people'), orders: left('orders'), items: left('items') },
    due,
    staying: over.map((count, at) => count - due[at]!),
  };
}

async function make(shop: Bench, { people, orders, items }: World): Promise<void> {
  await shop.make(
    {
      name: 'people',
      columns: { id: 'integer', parent: 'integer', joined: 'date', parted: 'instant', name: 'text', phone: 'text' },
      key: ['id'],
      references: [{ columns: ['parent'], to: 'people', toColumns: ['id'] }],
      rows: people,
    },
    {
      name: 'orders',
      columns: { id: 'integer', customer: 'integer', ordered: 'date', closed: 'text', note: 'text' },
      key: ['id'],
      references: [{ columns: ['customer'], to: 'people', toColumns: ['id'] }],
      rows: orders,
    },
    {
      name: 'items',
      columns: { id: 'integer', order: 'integer', packed: 'date' },
      key: ['id'],
      references: [{ columns: ['order'], to: 'orders', toColumns: ['id'] }],
      rows: items,
    },
  );
}

const drop = (shop: Bench): Promise<void> =>
  shop.run(...['items', 'orders', 'people'].map((name) => `drop table ${shop.quote(name)}`));

async function rowsOf(shop: Bench, name: Table): Promise<Row[]> {
  const rows: Row[] = [];
  await shop.connector.reading(async (reader) => {
    for await (const row of reader.rows({ table: name, any: 'every' })) rows.push(row);
  });
  const plain = rows.map((row) => {
    const one: Record<string, Value> = { ...row };
    for (const [column, value] of Object.entries(row)) {
      if (typeof value === 'bigint') one[column] = Number(value);
      if (column === 'parted' && typeof value === 'string') one[column] = value.slice(0, 10);
    }
    return one;
  });
  return plain.toSorted((a, b) => Number(a['id']) - Number(b['id']));
}

/** Three in a row: the last stays, so the one to whom it points stays, and so does whoever that one points to. */
const chain: World = {
  people: [
    { id: 1, parent: null, joined: null, parted: '2018-01-01', name: 'Ann', phone: null },
    { id: 2, parent: 1, joined: null, parted: '2018-01-01', name: 'Ann', phone: null },
    { id: 3, parent: 2, joined: null, parted: null, name: 'Ann', phone: null },
  ],
  orders: [],
  items: [],
};
const parted: Lapse[] = [
  { collection: 'people', what: 'row', terms: [[{ fact: 'retention.other', trigger: 'other', period: 'P1M' }]] },
];

for (const { name, bench, runs, skip } of kinds)
  test(`${name}: what is over goes, what is pointed to stays, as a slow reference says`, { skip }, async (t) => {
    const shop = await bench(t);
    let gone = 0;
    let stayed = 0;
    await fc.assert(
      fc.asyncProperty(world, lapses, day, fc.constantFrom(1, 3, 1000), async (all, rules, today, lot) => {
        await make(shop, all);
        try {
          const holding = tableHolding(system, shop.connector, { secret: new Secret('of a test') });
          const when = { before: Temporal.Instant.from(`${today}T00:00:00Z`), key: 'key' };
          const expected = slowly(all, rules, today);
          const seen = await holding.survey(rules, when, [30]);
          assert.deepEqual(
            seen.map((one) => one.due),
            expected.due,
            'due',
          );
          assert.deepEqual(
            seen.map(({ staying }) => staying.reduce((sum, { rows }) => sum + rows, 0)),
            expected.staying,
            'staying',
          );
          const left = await holding.leave(rules, when, { lot });
          for (const one of ['people', 'orders', 'items'] as const)
            assert.deepEqual(await rowsOf(shop, one), expected.after[one], one);
          const again = await holding.leave(rules, when, { lot });
          assert.ok(
            again.every(({ count }) => count === 0),
            'a repeat finds nothing',
          );
          gone += left.reduce((sum, { count }) => sum + count, 0);
          stayed += expected.staying.reduce((sum, count) => sum + count, 0);
        } finally {
          await drop(shop);
        }
      }),
      { numRuns: Number(process.env['UPHELD_RUNS'] ?? runs), examples: [[chain, parted, '2018-02-02', 1]] },
    );
    assert.ok(gone > 5 && stayed > 0, `${gone} went, ${stayed} stayed`);
  });
