// Values on the wire: instants in UTC, plain dates, exact integers; compared with what PostgreSQL itself says they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { Temporal } from '#base';
import type { Db } from './tables.ts';
import { testDatabase } from './testing.ts';
import { dateOf, instantOf } from './wire-types.ts';

const value = async (db: Db, expression: string): Promise<unknown> =>
  (await sql.raw<{ value: unknown }>(`select ${expression} as value`).execute(db)).rows[0]!.value;

test('each type comes out as promised', async (t) => {
  const { db } = await testDatabase(t);
  for (const [expression, expected] of [
    [`'2026-11-21 21:39:00+00'::timestamptz`, '2026-11-21T21:39:00.000Z'],
    [`'2026-11-21 23:39:00.12+02'::timestamptz`, '2026-11-21T21:39:00.120Z'],
    [`'2026-11-21 21:39:00.123456Z'::timestamptz`, '2026-11-21T21:39:00.123456Z'],
    [`'0001-01-01 00:00:00Z'::timestamptz`, '0001-01-01T00:00:00.000Z'],
    [`'2026-02-28'::date`, '2026-02-28'],
    [`'2026-11-21 21:39:00'::timestamp`, '2026-11-21T21:39:00'],
    [`9007199254740991::int8`, 9007199254740991],
    [`(-9007199254740991)::int8`, -9007199254740991],
    [`count(*)`, 1],
    [`2147483647::int4`, 2147483647],
    [`true`, true],
    [`null::timestamptz`, null],
    [`'{"a":[1,null,"é"]}'::jsonb`, { a: [1, null, 'é'] }],
    [`'null'::jsonb`, null],
    [`array[1, null]::int8[]`, [1, null]],
    [`array['2026-02-28']::date[]`, ['2026-02-28']],
    [`array['2026-11-21 21:39:00Z']::timestamptz[]`, ['2026-11-21T21:39:00.000Z']],
    [`12.50::numeric`, '12.50'],
  ] as const)
    assert.deepEqual(await value(db, expression), expected, expression);
});

test('what cannot be said exactly is an error, and the connection lives on', async (t) => {
  const { db } = await testDatabase(t);
  for (const expression of [
    '9007199254740992::int8',
    `'infinity'::timestamptz`,
    `'0044-03-15 12:00:00 BC'::timestamptz`,
    `'10000-01-01'::date`,
    `'-infinity'::date`,
  ])
    await assert.rejects(value(db, expression), RangeError, expression);
  assert.equal(await value(db, '1'), 1);
});

test('a session in another time zone tells the same instant', async (t) => {
  const { db } = await testDatabase(t);
  await db.transaction().execute(async (trx) => {
    await sql`set local timezone = 'Asia/Kathmandu'`.execute(trx);
    assert.equal(await value(trx, `'2026-11-21 21:39:00.5Z'::timestamptz`), '2026-11-21T21:39:00.500Z');
    await sql`set local timezone = 'Europe/Brussels'`.execute(trx);
    assert.equal(await value(trx, `'1890-01-01 00:00:00Z'::timestamptz`), '1890-01-01T00:00:00.000Z');
  });
});

test('instants go in and come out unchanged, to the microsecond', async (t) => {
  const { db } = await testDatabase(t);
  const instants = fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n });
  await fc.assert(
    fc.asyncProperty(fc.array(instants, { minLength: 1, maxLength: 50 }), async (microseconds) => {
      const given = microseconds.map((us) => Temporal.Instant.fromEpochNanoseconds(us * 1000n).toString());
      const { rows } = await sql<{ at: string }>`select unnest(${given}::timestamptz[]) as at`.execute(db);
      rows.forEach(({ at }, index) => {
        assert.match(at, /T\d\d:\d\d:\d\d\.(\d{3}|\d{6})Z$/);
        assert.ok(Temporal.Instant.from(at).equals(given[index]!), `${given[index]} came back as ${at}`);
      });
    }),
    { numRuns: 30 },
  );
});

test('the parsers take nothing else, and pg keeps its own for others', () => {
  for (const text of [
    '',
    'now',
    '2026-11-21',
    '2026-11-21 21:39:00',
    '2026-11-21T21:39:00Z',
    '21/11/2026 21:39:00 UTC',
  ])
    assert.throws(() => instantOf(text), RangeError, text);
  for (const text of ['', '21/11/2026', '2026-11-21 00:00:00']) assert.throws(() => dateOf(text), RangeError, text);
  assert.ok(pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ)('2026-11-21 21:39:00+00') instanceof Date);
});
