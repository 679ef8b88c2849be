// Test of leaving at once: what the system itself lets go by one statement is, row for row, what a look at every row says is over.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from '#base';
import { type Bench, mysqlBench, postgresqlBench } from '../connectors/testing.ts';
import type { Connector } from '../connector.ts';
import { tableHolding } from '../holding.ts';
import { System } from '../systems.ts';
import { noMariadb } from '../testing-mariadb.ts';
import type { Terms } from './terms.ts';

const systemIn = (timeZone: string, financialYearEnds: string) =>
  System.parse({
    id: 'shop',
    connector: 'postgresql',
    connection: 'env:X',
    timeZone,
    financialYearEnds,
    tables: {
      visit: {
        about: 'visitors',
        row: 'of-person',
        columns: { ip: { category: 'pd:IPAddress' } },
        dates: { collection: ['seen'], creation: ['seen', 'made'], 'financial-year-end': ['made'] },
      },
    },
  });

/** Around the ends of days, of years and of winter time, and days that mean nothing. */
const special = ['1970-01-01', '1970-01-02', '2024-02-29', '2024-03-31', '2024-10-27', '2023-12-31', '2024-01-01'];
const day = fc.oneof(
  fc.integer({ min: 0, max: 1500 }).map((n) => Temporal.PlainDate.from('2021-06-01').add({ days: n }).toString()),
  fc.constantFrom(...special),
  // So that a row lies at the very end of the last day, or at the beginning of the next.
  fc.constantFrom('2024-03-30', '2024-03-31'),
);
const clock = fc.constantFrom(
  '00:00:00',
  '00:30:00',
  '05:00:00',
  '12:00:00',
  '22:00:00',
  '23:00:00',
  '23:30:00',
  '23:59:59',
);
const rows = fc.array(
  fc.record({
    seen: fc.option(fc.tuple(day, clock), { freq: 5 }),
    made: fc.option(day, { freq: 5 }),
    ip: fc.constant('192.0.2.1'),
  }),
  { minLength: 5, maxLength: 60 },
);
const term = fc.record({
  fact: fc.constant('retention.x'),
  trigger: fc.constantFrom('collection', 'creation', 'financial-year-end'),
  period: fc.constantFrom('P0D', 'P1M', 'P30D', 'P1Y', 'PT36H'),
});
const terms: fc.Arbitrary<Terms> = fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 2,
});
const zone = fc.constantFrom('UTC', 'Europe/Brussels', 'America/New_York', 'Pacific/Auckland');
const ends = fc.constantFrom('12-31', '03-31', '02-28');

type Opening = (t: Parameters<typeof postgresqlBench>[0]) => Promise<Bench>;

/** As each writes an instant of UTC. MariaDB's first instant is a second later than zero. */
const kinds: readonly [string, Opening, string | false, (date: string, time: string) => string][] = [
  ['PostgreSQL', postgresqlBench, false, (date, time) => `${date}T${time}Z`],
  ['MariaDB', mysqlBench, noMariadb, (date, time) => `${date} ${date < '1970-01-02' ? '12:00:00' : time}`],
];

/** How often rows left by one statement. */
function counted(connector: Connector, gone: { atOnce: number }): Connector {
  return {
    ...connector,
    catalogue: () => connector.catalogue(),
    sample: (...asked) => connector.sample(...asked),
    reading: (work) => connector.reading(work),
    close: () => connector.close(),
    writing: (work) =>
      connector.writing((writer) =>
        work({
          ...writer,
          removeOver: async (over, most) => {
            const count = await writer.removeOver(over, most);
            gone.atOnce += count ?? 0;
            return count;
          },
        }),
      ),
  };
}

for (const [name, bench, skip, instant] of kinds)
  test(`${name}: by one statement goes what a look at every row says is over`, { skip }, async (t) => {
    const shop = await bench(t);
    const gone = { atOnce: 0 };
    const connector = counted(shop.connector, gone);
    let all = 0;
    await fc.assert(
      fc.asyncProperty(
        rows,
        terms,
        day,
        zone,
        ends,
        fc.constantFrom(3, 1000),
        async (seen, of, on, where, end, lot) => {
          const kept = seen.map((row, at) => ({ id: at + 1, ...row, seen: row.seen && instant(...row.seen) }));
          try {
            await shop.make({
              name: 'visit',
              columns: { id: 'integer', seen: 'instant', made: 'date', ip: 'text' },
              key: ['id'],
              references: [],
              rows: kept,
            });
            const holding = tableHolding(systemIn(where, end), connector);
            const lapse = { collection: 'visit', what: 'row', terms: of } as const;
            const when = { before: Temporal.Instant.from(`${on}T05:00:00Z`), key: 'k' };
            const [before] = await holding.survey([lapse], when, []);
            const [left] = await holding.leave([lapse], when, { lot });
            assert.equal(left!.count, before!.due, 'as many as a look said');
            const [after] = await holding.survey([lapse], when, []);
            assert.deepEqual([after!.due, after!.rows], [0, before!.rows - before!.due], 'and those');
            all += left!.count;
          } finally {
            await shop.run(`drop table if exists ${shop.quote('visit')}`);
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
    assert.ok(all > 100, `${all} went`);
    assert.equal(gone.atOnce, all, 'each by one statement of its lot');
  });
