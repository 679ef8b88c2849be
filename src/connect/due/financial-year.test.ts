// Test of financial years: a period that runs from the end of the year runs from its last day, whatever day of the year a row tells.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from '#base';
import { sqliteBench } from '../connectors/testing.ts';
import { tableHolding } from '../holding.ts';
import { System } from '../systems.ts';
import { endOfYear } from './dates.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => Temporal.PlainDate.from('2012-01-01').add({ days }));
const ends = fc.constantFrom('12-31', '03-31', '06-30', '02-28', '01-01');

test('the last day of the year of any day, as counting day by day finds it', () => {
  fc.assert(
    fc.property(day, ends, (from, last) => {
      let at = from;
      while (at.toString().slice(5) !== last) at = at.add({ days: 1 });
      assert.equal(endOfYear(from.toString(), last), at.toString());
    }),
  );
});

test('an invoice of a broken year leaves seven years after that year', async (t) => {
  const shop = await sqliteBench(t);
  await shop.make({
    name: 'invoice',
    columns: { id: 'integer', paid: 'date', name: 'text' },
    key: ['id'],
    references: [],
    rows: [
      { id: 1, paid: '2018-03-31', name: 'a' },
      { id: 2, paid: '2018-04-01', name: 'b' },
      { id: 3, paid: '2019-03-31', name: 'c' },
    ],
  });
  const invoices = {
    about: 'customers',
    row: 'of-person',
    columns: { name: { category: 'pd:Name' } },
    dates: { 'financial-year-end': ['paid'] },
  };
  const shown = { id: 'books', connector: 'sqlite', connection: 'file:x', tables: { invoice: invoices } };
  const left = async (system: object, on: string) => {
    const holding = tableHolding(System.parse({ ...shown, ...system }), shop.connector);
    const terms = [[{ fact: 'retention.books', trigger: 'financial-year-end', period: 'P7Y' }]];
    const before = Temporal.Instant.from(`${on}T12:00:00Z`);
    const [seen] = await holding.survey([{ collection: 'invoice', what: 'row', terms }], { before, key: 'k' }, []);
    return [seen!.due, seen!.oldest];
  };
  const first = { since: '2018-03-31', ends: '2025-03-31' };
  assert.deepEqual(await left({ financialYearEnds: '03-31' }, '2025-03-31'), [0, first]);
  assert.deepEqual(await left({ financialYearEnds: '03-31' }, '2025-04-01'), [1, first]);
  assert.deepEqual(await left({ financialYearEnds: '03-31' }, '2026-04-01'), [3, first]);
  assert.equal((await left({}, '2025-12-31'))[0], 0);
  assert.equal((await left({}, '2026-01-01'))[0], 2);
  assert.throws(() => System.parse({ ...shown, financialYearEnds: '02-29' }));
});

test('a day ends by the clock of the company', async (t) => {
  const shop = await sqliteBench(t);
  await shop.make({
    name: 'letter',
    columns: { id: 'integer', came: 'instant', name: 'text' },
    key: ['id'],
    references: [],
    rows: [{ id: 1, came: '2024-03-09T23:30:00Z', name: 'a' }],
  });
  const letters = {
    about: 'customers',
    row: 'of-person',
    columns: { name: { category: 'pd:Name' } },
    dates: { collection: ['came'] },
  };
  const shown = { id: 'post', connector: 'sqlite', connection: 'file:x', tables: { letter: letters } };
  const due = async (timeZone: string | undefined, at: string) => {
    const holding = tableHolding(System.parse({ ...shown, ...(timeZone && { timeZone }) }), shop.connector);
    const terms = [[{ fact: 'retention.post', trigger: 'collection', period: 'P1Y' }]];
    const when = { before: Temporal.Instant.from(at), key: 'k' };
    return (await holding.survey([{ collection: 'letter', what: 'row', terms }], when, []))[0]!.due;
  };
  // In Brussels it came on 10 March, and the day after the year is 11 March there, which begins at 23:00 UTC.
  assert.equal(await due(undefined, '2025-03-10T00:00:00Z'), 1);
  assert.equal(await due('Europe/Brussels', '2025-03-10T22:59:00Z'), 0);
  assert.equal(await due('Europe/Brussels', '2025-03-10T23:00:00Z'), 1);
  assert.throws(() => System.parse({ ...shown, timeZone: 'Mars/Olympus' }));
});
