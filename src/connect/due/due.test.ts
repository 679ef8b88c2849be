// Test of what is due: on every kind of system the rows that a slow look at each row finds, whatever the dates are written as; and what has no date is told.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from '#base';
import { type Bench, folderBench, mysqlBench, postgresqlBench, sqliteBench } from '../connectors/testing.ts';
import type { Row, Value } from '../connector.ts';
import { tableHolding } from '../holding.ts';
import { opened } from '../keys.ts';
import { ConnectProblem } from '../problem.ts';
import { System } from '../systems.ts';
import { noMariadb } from '../testing-mariadb.ts';
import { lastDay } from './ends.ts';

const systems: readonly { name: string; bench: (t: TestContext) => Promise<Bench>; skip: string | false }[] = [
  { name: 'SQLite', bench: sqliteBench, skip: false },
  { name: 'Folder of CSV', bench: folderBench('csv'), skip: false },
  { name: 'Folder of JSON lines', bench: folderBench('jsonl'), skip: false },
  { name: 'MariaDB', bench: mysqlBench, skip: noMariadb },
  { name: 'PostgreSQL', bench: postgresqlBench, skip: false },
];

const triggers = ['creation', 'last-interaction', 'other', 'contract-end', 'event-end', 'account-closure'] as const;
type Trigger = (typeof triggers)[number];
const dates: Readonly<Record<Trigger, (string | { table: string; column: string })[]>> = {
  creation: ['joined'],
  'last-interaction': ['seen', { table: 'orders', column: 'ordered' }],
  other: ['noted'],
  'contract-end': ['stamp'],
  'event-end': ['joined', 'stamp', 'noted'],
  'account-closure': [{ table: 'orders', column: 'ordered' }],
};
const system = System.parse({
  id: 'shop',
  connector: 'sqlite',
  connection: 'file:x',
  tables: {
    customers: {
      about: 'customers',
      row: 'person',
      key: ['id'],
      columns: { name: { category: 'pd:Name' } },
      retention: 'retention.customers',
      dates,
      restriction: { column: 'name', on: 'restricted', off: null },
    },
    orders: {
      about: 'customers',
      row: 'of-person',
      key: ['id'],
      columns: {},
      links: [{ columns: ['customer'], to: 'customers', toColumns: ['id'], as: 'subject' }],
      retention: 'retention.orders',
    },
  },
});
const rule = (trigger: Trigger, period: string | null) =>
  ({ id: 'retention.customers', subject: 'customers', trigger, period, stated: {} }) as never;

const pad = (number: number): string => String(number).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => Temporal.PlainDate.from({ year, month, day: date }).toString());
const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
const instant = fc.tuple(day, clock).map(([date, [hour, minute]]) => `${date} ${pad(hour)}:${pad(minute)}:00`);
const written = fc.oneof(
  day,
  fc.tuple(instant, fc.constantFrom('', 'Z', '+05:00', '-11:30')).map(([text, zone]) => text.replace(' ', 'T') + zone),
  instant.map((text) => String(Date.parse(`${text}Z`) / 1000)),
  fc.constantFrom('', 'never', '31/12/2020', '2020', '20201231', '0000-00-00', '2020-02-30', '1970-01-01'),
);
const stamp = fc.oneof(
  instant.map((text) => Date.parse(`${text}Z`) / 1000),
  instant.map((text) => Date.parse(`${text}Z`)),
  fc.constantFrom(0, 2020, 20_201_231, 1_600_000_000_000_000),
);
const customer = fc.record({
  joined: fc.option(day),
  seen: fc.option(instant),
  noted: fc.option(written),
  stamp: fc.option(stamp),
});
const order = fc.record({ customer: fc.integer({ min: 1, max: 90 }), ordered: fc.option(day, { freq: 8 }) });

const textOf = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** By other means than the code: the calendar of Intl, each row by itself, each period counted forwards. */
function slowDay(value: Value, zone: string): string | null | undefined {
  if (value === null || value === '') return null;
  const text = textOf(value);
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  const local = (milliseconds: number): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(milliseconds);
  if (number >= 1e8 && number < 1e11) return local(number * 1000);
  if (number >= 1e11 && number < 1e14) return local(number);
  if (!/^(?:19|20)\d\d-/.test(text) || text === '1970-01-01') return undefined;
  if (new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? local(Date.parse(text)) : text.slice(0, 10);
}

interface Case {
  trigger: Trigger;
  period: string;
  before: string;
  zone: string;
}
const cases: fc.Arbitrary<Case> = fc.record({
  trigger: fc.constantFrom(...triggers),
  period: fc.constantFrom('P1M', 'P6M', 'P1Y', 'P3Y', 'P30D', 'P2W', 'P1Y1M', 'PT36H'),
  before: instant.map((text) => `${text.replace(' ', 'T')}Z`),
  zone: fc.constantFrom('UTC', 'Europe/Brussels', 'Pacific/Auckland', 'America/Los_Angeles'),
});

function slowly(
  { trigger, period, before, zone }: Case,
  zoned: boolean,
  customers: readonly Row[],
  orders: readonly Row[],
): { due: number[]; none: number; unreadable: number; future: number } {
  const today = slowDay(before, zone)!;
  const answer = { due: [] as number[], none: 0, unreadable: 0, future: 0 };
  for (const row of customers) {
    const values = dates[trigger].flatMap((one): Value[] => {
      if (typeof one !== 'string') return orders.filter((o) => o['customer'] === row['id']).map((o) => o['ordered']!);
      return [one === 'seen' && zoned && row['seen'] !== null ? `${textOf(row['seen']!)}Z` : row[one]!];
    });
    const days = values.map((value) => slowDay(value, zone));
    const known = days.filter((one) => typeof one === 'string').toSorted();
    const latest = known.at(-1);
    if (days.includes(undefined)) answer.unreadable += 1;
    else if (latest === undefined) answer.none += 1;
    else {
      const end = Temporal.PlainDate.from(latest)
        .add(period === 'PT36H' ? 'P2D' : period)
        .toString();
      if (end < today) answer.due.push(row['id'] as number);
      if (latest > today) answer.future += 1;
    }
  }
  return answer;
}

const people = fc.sample(customer, { numRuns: 80, seed: 7 }).map((row, at): Row => ({ id: at + 1, name: 'x', ...row }));
const bought = fc.sample(order, { numRuns: 120, seed: 8 }).map((row, at): Row => ({ id: at + 1, ...row }));

/** Random cases instead of the fixed ones: so many (`worlds.soak.ts`). */
const many = Number(process.env['UPHELD_RUNS'] ?? 0);

for (const { name, bench, skip } of systems)
  test(`${name}: what is due is what a slow look at every row finds`, { skip }, async (t) => {
    const shop = await bench(t);
    const { connector, kind } = shop;
    await shop.make(
      {
        name: 'customers',
        columns: { id: 'integer', name: 'text', joined: 'date', seen: 'instant', noted: 'text', stamp: 'big' },
        key: ['id'],
        rows: people,
      },
      { name: 'orders', columns: { id: 'integer', customer: 'integer', ordered: 'date' }, key: ['id'], rows: bought },
    );
    const zoned = kind === 'postgresql' || kind === 'mysql';
    let found = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const holding = tableHolding(system, connector, { zone: one.zone });
        const keys: string[] = [];
        const before = Temporal.Instant.from(one.before);
        for await (const lot of holding.due(rule(one.trigger, one.period), before)) {
          assert.equal(lot.collection, 'customers');
          keys.push(...lot.keys);
        }
        const { due, ...undated } = slowly(one, zoned, people, bought);
        const ids = keys.map((key) => Number(opened(key, 1)![0])).toSorted((a, b) => a - b);
        assert.deepEqual(ids, due);
        assert.deepEqual(await holding.undated(rule(one.trigger, one.period), before), [
          { collection: 'customers', ...undated },
        ]);
        found += due.length;
      }),
      many > 0 ? { numRuns: many } : { numRuns: kind === 'folder' ? 15 : 30, seed: 3 },
    );
    assert.ok(found > 100, 'some rows were due');

    const holding = tableHolding(system, connector);
    const now = Temporal.Instant.from('2026-01-01T00:00:00Z');
    const orders = { ...(rule('creation', 'P1Y') as object), id: 'retention.orders' } as never;
    await assert.rejects(
      async () => {
        for await (const _ of holding.due(orders, now));
      },
      (error) => error instanceof ConnectProblem && error.code === 'connect.due',
    );
    for await (const lot of holding.due(rule('creation', null), now))
      assert.fail(`${lot.keys.length} without a period`);

    const keys: string[] = [];
    for await (const lot of holding.due(rule('creation', 'P1Y'), now)) keys.push(...lot.keys);
    const selection = { collection: 'customers', keys };
    assert.deepEqual(await holding.restrict(selection, true), { outcome: 'done', count: keys.length });
    assert.deepEqual(await holding.restrict(selection, true), { outcome: 'done', count: keys.length }, 'a repeat');
    const restricted = { table: 'customers', any: [{ columns: ['name'], tuples: [['restricted']] }] };
    assert.equal(await connector.reading((reader) => reader.count(restricted)), keys.length, 'nobody else');
    assert.deepEqual(await holding.restrict(selection, false), { outcome: 'done', count: keys.length });
    assert.equal(await connector.reading((reader) => reader.count(restricted)), 0);
    assert.equal((await holding.restrict({ collection: 'orders', keys: [] }, true)).outcome, 'cannot');
  });

test('periods end on the calendar: by the last day of a shorter month, after their last hour', () => {
  const last = (period: string, before: string, zone = 'UTC'): string =>
    lastDay(period, Temporal.Instant.from(before), zone);
  assert.equal(last('P1M', '2026-02-28T23:59:59Z'), '2026-01-27');
  assert.equal(last('P1M', '2026-03-01T00:00:00Z'), '2026-01-31', '28, 29, 30 and 31 January all end on 28 February');
  assert.equal(last('P1Y', '2025-03-01T00:00:00Z'), '2024-02-29');
  assert.equal(last('P1M', '2026-02-28T23:30:00Z', 'Europe/Brussels'), '2026-01-31', 'it is March there');
});
