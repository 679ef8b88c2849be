// The contract of connectors, over every system with tables: the same questions, answers, refusals and promises on real databases.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import type { CatalogueTable } from '../catalogue.ts';
import type { Connector, Match, Question, Reader, Row, Value } from '../connector.ts';
import { ConnectProblem } from '../problem.ts';
import { noMariadb } from '../testing-mariadb.ts';
import { type Bench, type Made, folderBench, mysqlBench, postgresqlBench, sqliteBench } from './testing.ts';

const systems: readonly { name: string; bench: (t: TestContext) => Promise<Bench>; skip: string | false }[] = [
  { name: 'SQLite', bench: sqliteBench, skip: false },
  { name: 'Folder of CSV', bench: folderBench('csv'), skip: false },
  { name: 'Folder of JSON lines', bench: folderBench('jsonl'), skip: false },
  { name: 'MariaDB', bench: mysqlBench, skip: noMariadb },
  { name: 'PostgreSQL', bench: postgresqlBench, skip: false },
];

async function rowsIn(reader: Reader, question: Question, columns?: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of reader.rows(question, columns)) rows.push(row);
  assert.equal(await reader.count(question), rows.length, 'count and rows disagree');
  return rows;
}
const rowsOf = (connector: Connector, question: Question, columns?: readonly string[]): Promise<Row[]> =>
  connector.reading((reader) => rowsIn(reader, question, columns));
const all = (table: string, column: string): Question => ({
  table,
  any: [
    { columns: [column], tuples: [[null]] },
    { columns: [column], tuples: Array.from({ length: 300 }, (_, at) => [at]) },
  ],
});
const is = (table: string, columns: readonly string[], ...tuples: readonly Value[][]): Question => ({
  table,
  any: [{ columns, tuples }],
});
const told = (code: string) => (error: unknown) => {
  assert.ok(error instanceof ConnectProblem, String(error));
  assert.equal(error.code, code, error.message);
  for (const language of ['en', 'fr', 'nl', 'de'] as const)
    assert.ok(Object.values(error.toldIn(language)).every((text) => text.length > 5 && !/[{}]/.test(text)));
  return true;
};
/** A value as text, for comparing and for messages. */
const shown = (value: Value | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
const ids = (rows: readonly Row[]): string[] => rows.map((row) => shown(row['id'])).toSorted();

const hostile = [
  'a";drop table x;--',
  'b`; drop table x; -- x',
  'two words',
  'señor-ünïcode-名前-😀',
  'select',
  'dots.in.names',
  "it's",
  'back\\slash',
  '%s $1 ?1 :a @b #c',
  'Upper',
  'x'.repeat(60),
];

for (const { name, bench, skip } of systems)
  test(`${name} keeps the contract`, { skip }, async (t) => {
    const shop = await bench(t);
    const { connector } = shop;
    /** A folder keeps no references and refuses no value. */
    const part = async (title: string, act: () => Promise<void>): Promise<void> => {
      if (shop.kind !== 'folder') await t.test(title, act);
    };

    await t.test('hostile names stay intact', async () => {
      // MySQL and MariaDB take no names with letters of four bytes.
      const names = shop.kind === 'mysql' ? hostile.map((name) => name.replace('😀', '')) : hostile;
      const columns = Object.fromEntries(
        ['id', ...names].map((column) => [column, column === 'id' ? 'integer' : 'text'] as const),
      );
      const row = (id: number): Row => ({
        id,
        ...Object.fromEntries(names.map((column) => [column, `${column}${id}`])),
      });
      const usable = shop.kind === 'folder' ? names.filter((name) => !/[/\\]/.test(name)) : names;
      await shop.make(
        ...usable.map((name): Made => ({ name: `t ${name}`, columns, key: ['id'], rows: [row(1), row(2)] })),
      );
      const { tables } = await connector.catalogue();
      for (const name of usable) {
        const table = tables.find(({ table }) => table === `t ${name}`);
        assert.ok(table, name);
        assert.equal(table.name, `t ${name.replaceAll('.', '..')}`);
        assert.deepEqual(
          table.columns.map(({ name }) => name),
          ['id', ...names],
        );
        await connector.reading(async (reader) => {
          for (const column of names) {
            assert.deepEqual(ids(await rowsIn(reader, is(table.name, [column], [`${column}2`]))), ['2']);
            const found = await rowsIn(reader, is(table.name, [column, 'id'], [`${column}1`, 1]), [column]);
            assert.deepEqual(found, [{ [column]: `${column}1` }]);
          }
        });
        const changed = await connector.writing((writer) =>
          writer.change(
            is(table.name, ['id'], [2]),
            Object.fromEntries(names.map((column) => [column, `'"\`\\${column}`])),
          ),
        );
        assert.equal(changed, 1);
        assert.deepEqual(ids(await rowsOf(connector, is(table.name, [name], [`'"\`\\${name}`]))), ['2']);
        assert.equal(await connector.writing((writer) => writer.remove(is(table.name, ['id'], [1]))), 1);
      }
      assert.equal((await connector.catalogue()).tables.length, usable.length);
    });

    await t.test('names that the catalogue does not have are problems', async () => {
      const unknown: Question[] = [is('nowhere', ['id'], [1]), is('t two words', ['id" is null or "id'], [1])];
      for (const question of unknown) {
        await assert.rejects(rowsOf(connector, question), told('connect.unknown-name'));
        await assert.rejects(
          connector.writing((writer) => writer.remove(question)),
          told('connect.unknown-name'),
        );
      }
      await assert.rejects(
        rowsOf(connector, is('t two words', ['id'], [1]), ['nothing']),
        told('connect.unknown-name'),
      );
      await assert.rejects(connector.sample('nowhere', 3), told('connect.unknown-name'));
      await assert.rejects(
        connector.writing((writer) => writer.change(is('t two words', ['id'], [2]), { nothing: 1 })),
        told('connect.unknown-name'),
      );
    });

    await t.test('keys of several columns, and nulls in them', async () => {
      const rows = [
        { id: 1, a: 1, b: 'x' },
        { id: 2, a: null, b: 'x' },
        { id: 3, a: 1, b: null },
        { id: 4, a: null, b: null },
        { id: 5, a: 2, b: 'x' },
      ];
      await shop.make({ name: 'pairs', columns: { id: 'integer', a: 'integer', b: 'text' }, key: ['id'], rows });
      const pairs = (...tuples: Value[][]) => rowsOf(connector, is('pairs', ['a', 'b'], ...tuples)).then(ids);
      assert.deepEqual(await pairs([1, 'x']), ['1']);
      assert.deepEqual(await pairs([null, 'x'], [2, 'x']), ['2', '5']);
      assert.deepEqual(await pairs([null, null], [1, null]), ['3', '4']);
      assert.deepEqual(await pairs(['1', 'x'], ['1', 'x'], [1, 'x']), ['1'], 'each row comes once');
      assert.deepEqual(await pairs(), [], 'no tuples: no rows');
      const none = { columns: ['a'], tuples: [[1]] };
      assert.deepEqual(ids(await rowsOf(connector, { ...is('pairs', ['b'], ['x']), none: [none] })), ['2', '5']);
    });

    await t.test('values that do not fit a column fit no row', async () => {
      await shop.make({
        name: 'typed',
        columns: {
          id: 'integer',
          big: 'big',
          amount: 'decimal',
          day: 'date',
          at: 'instant',
          yes: 'boolean',
          raw: 'bytes',
          word: 'text',
        },
        key: ['id'],
        rows: [
          {
            id: 42,
            big: '9007199254740993',
            amount: '10.5',
            day: '2024-02-29',
            at: '2024-02-29 10:00:00',
            yes: true,
            raw: Buffer.from('ff00', 'hex'),
            word: '42',
          },
        ],
      });
      assert.equal((await rowsOf(connector, is('typed', ['id'], ['42']))).length, 1);
      assert.equal((await rowsOf(connector, is('typed', ['word'], [42]))).length, 1);
      assert.equal((await rowsOf(connector, is('typed', ['big'], ['9007199254740993']))).length, 1);
      assert.equal((await rowsOf(connector, is('typed', ['big'], ['9007199254740992']))).length, 0);
      assert.equal((await rowsOf(connector, is('typed', ['day'], ['2024-02-29']))).length, 1);
      const [row] = await rowsOf(connector, is('typed', ['id'], [42]));
      for (const [column, value] of Object.entries(row!))
        assert.equal((await rowsOf(connector, is('typed', [column], [value]))).length, 1, `${column} as it was read`);
      const wrong: Value[] = [
        'abc',
        '',
        ' 42',
        '42abc',
        '4e1',
        42.5,
        '99999999999999999999999',
        '2024-02-30',
        '0000-00-00',
        '25:61',
        'x\0y',
        '\ud800',
        { a: 1 },
        [1, 2],
        new Uint8Array([1]),
        '1e400',
        '-',
        '+',
        '2024-02-29T99:00:00Z',
        '12345678901234567890123456789012345678901234567890',
      ];
      await connector.reading(async (reader) => {
        for (const column of Object.keys(row!))
          for (const value of wrong) {
            const [one, two] = [is('typed', [column], [value]), is('typed', [column, 'id'], [value, 42])];
            const alike = { table: 'typed', any: [{ ...(two.any as Match[])[0]!, alike: 'letters' as const }] };
            for (const question of [one, two, alike])
              assert.deepEqual(await rowsIn(reader, question), [], `${column} = ${shown(value)}`);
          }
      });
    });

    await t.test('types come and go as they are', async () => {
      const instant = '2024-03-31T01:30:00.123456';
      const row: Row = {
        id: 1,
        big: '9223372036854775807',
        amount: '12345678901234567890.1234567891',
        day: '1999-12-31',
        at: instant.replace('T', ' '),
        raw: new Uint8Array([0, 39, 92, 255]),
        doc: { a: [1, 'ü', null], b: { c: '12345678901234567890' } },
        word: 'it\'s \\ "q" \n 😀 ',
      };
      const columns = {
        id: 'integer',
        big: 'big',
        amount: 'decimal',
        day: 'date',
        at: 'instant',
        raw: 'bytes',
        doc: 'json',
        word: 'text',
      } as const;
      await shop.make({ name: 'kinds', columns, key: ['id'], rows: [{ ...row, word: '', doc: {} }, { id: 2 }] });
      const { word, doc } = row as { word: string; doc: Value };
      await connector.writing((writer) => writer.change(is('kinds', ['id'], [1]), { word, doc }));
      const [{ id, ...read } = { id: 0 }] = await rowsOf(connector, is('kinds', ['id'], [1]));
      const told = { postgresql: `${instant}Z`, mysql: `${instant}Z` }[shop.kind as string] ?? row['at']!;
      // A CSV file holds nothing but text.
      const expected = name === 'Folder of CSV' ? { id: '1', at: row['at']!, doc: shown(doc) } : { at: told };
      assert.deepEqual(plain({ id: id!, ...read }), plain({ ...row, ...expected }));
      await connector.writing((writer) => writer.change(is('kinds', ['id'], [2]), read));
      const [{ id: _, ...again } = { id: 0 }] = await rowsOf(connector, is('kinds', ['id'], [2]));
      assert.deepEqual(again, read);
      await connector.writing((writer) =>
        writer.change(is('kinds', ['id'], [2]), { word: null, raw: null, doc: null }),
      );
      const [nothing] = await rowsOf(connector, is('kinds', ['id'], [2]), ['doc', 'word', 'raw']);
      assert.deepEqual(nothing, { doc: null, word: null, raw: null });
    });

    await t.test('upper and lower case', async () => {
      const mails = [
        'Ann@x.org',
        'ann@X.org',
        'anna@x.org',
        'ÉVE@x.org',
        'éve@x.org',
        'eve@x.org',
        'Mi\u212ae@x.org',
        'mike@x.org',
        'ann@x.org ',
        null,
      ];
      await shop.make({
        name: 'mails',
        columns: { id: 'integer', mail: 'text' },
        key: ['id'],
        rows: mails.map((mail, id) => ({ id, mail })),
      });
      const like = (...tuples: Value[][]) =>
        rowsOf(connector, { table: 'mails', any: [{ columns: ['mail'], alike: 'letters', tuples }] }).then(ids);
      assert.deepEqual(await like(['ANN@X.ORG']), ['0', '1']);
      assert.deepEqual(await like(['Éve@x.org']), ['3', '4']);
      assert.deepEqual(await like(['EVE@x.org']), ['5'], 'an accent is another letter');
      assert.deepEqual(await like(['MIKE@x.org']), ['7'], 'the sign of kelvin is no k');
      assert.deepEqual(await like(['mi\u212ae@X.org']), ['6']);
      assert.deepEqual(await like(['ann@x.org'], ['ANN@x.org'], [null]), ['0', '1', '9']);
      assert.deepEqual(ids(await rowsOf(connector, is('mails', ['mail'], ['Ann@x.org']))), ['0']);
      assert.deepEqual(ids(await rowsOf(connector, is('mails', ['mail'], ['éve@x.org'], ['ann@x.org ']))), ['4', '8']);
    });

    await t.test('a failing write leaves nothing, reading writes nothing', async () => {
      await shop.make({
        name: 'small',
        columns: { id: 'integer', word: 'text' },
        key: ['id'],
        rows: [1, 2, 3].map((id) => ({ id, word: `w${id}` })),
      });
      const before = await rowsOf(connector, all('small', 'id'));
      const failure = new Error('in the middle');
      await assert.rejects(
        connector.writing(async (writer) => {
          assert.equal(await writer.remove(is('small', ['id'], [1])), 1);
          assert.equal(await writer.change(is('small', ['id'], [2], [3]), { word: 'new' }), 2);
          assert.equal(await writer.count(all('small', 'id')), 2, 'a transaction sees what it did');
          throw failure;
        }),
        failure,
      );
      assert.deepEqual(await rowsOf(connector, all('small', 'id')), before);
      const answer = await connector.writing(async (writer) => {
        await writer.remove(is('small', ['id'], [1], [77]));
        return 'done';
      });
      assert.equal(answer, 'done');
      assert.deepEqual(ids(await rowsOf(connector, all('small', 'id'))), ['2', '3']);
      assert.equal((await connector.sample('small', 1)).length, 1);
      assert.equal((await connector.sample('small', 9)).length, 2);
    });

    await t.test('a snapshot does not see what others commit', async () => {
      await connector.reading(async (reader) => {
        assert.equal(await reader.count(all('small', 'id')), 2);
        await shop.run(`delete from ${shop.quote('small')}`);
        assert.equal(await reader.count(all('small', 'id')), 2);
        for await (const row of reader.rows(all('small', 'id'))) assert.ok(row['word']);
      });
      assert.equal((await rowsOf(connector, all('small', 'id'))).length, 0);
    });

    await part('references are told, and kept', async () => {
      // MySQL and MariaDB keep a reference only to columns in the order of their key.
      const self = [
        ['up_a', 'up_b'],
        ['a', 'b'],
      ].map((columns) => (shop.kind === 'mysql' ? columns : columns.toReversed()));
      await shop.make(
        {
          name: 'parents',
          columns: { a: 'integer', b: 'integer', up_a: 'integer', up_b: 'integer' },
          key: ['a', 'b'],
          references: [{ columns: self[0]!, to: 'parents', toColumns: self[1]! }],
          rows: [
            { a: 1, b: 1 },
            { a: 2, b: 2, up_a: 1, up_b: 1 },
            { a: 3, b: 3, up_a: 2, up_b: 2 },
          ],
        },
        {
          name: 'children',
          columns: { id: 'integer', a: 'integer', b: 'integer' },
          key: ['id'],
          references: [{ columns: ['a', 'b'], to: 'parents', toColumns: ['a', 'b'], does: 'on delete cascade' }],
          rows: [{ id: 1, a: 3, b: 3 }],
        },
      );
      const { tables } = await connector.catalogue();
      const of = (name: string): CatalogueTable => tables.find((table) => table.name === name)!;
      const [up] = of('parents').references;
      assert.deepEqual([up!.columns, up!.to, up!.toColumns, up!.whenRemoved], [self[0], 'parents', self[1], 'refuse']);
      const [over] = of('children').references;
      const pair = ['a', 'b'];
      assert.deepEqual(
        [over!.columns, over!.to, over!.toColumns, over!.whenRemoved],
        [pair, 'parents', pair, 'remove'],
      );
      assert.deepEqual(of('parents').key, ['a', 'b']);
      await assert.rejects(
        connector.writing((writer) => writer.remove(is('parents', ['a', 'b'], [1, 1]))),
        told('connect.referred'),
      );
      await assert.rejects(
        connector.writing((writer) => writer.change(is('children', ['id'], [1]), { a: 99 })),
        told('connect.referred'),
      );
      assert.equal((await rowsOf(connector, is('parents', ['a'], [1], [2], [3]))).length, 3);
      assert.equal(
        await connector.writing((writer) => writer.remove(is('parents', ['a', 'b'], [1, 1], [2, 2], [3, 3]))),
        3,
      );
      assert.equal((await rowsOf(connector, is('children', ['id'], [1]))).length, 0);
    });

    await part('values that a column refuses are a problem', async () => {
      await assert.rejects(
        connector.writing((writer) => writer.change(is('typed', ['id'], [42]), { id: null, word: 'x' })),
        told('connect.value'),
      );
      assert.equal((await rowsOf(connector, is('typed', ['word'], ['42']))).length, 1);
    });

    await t.test('any question is answered as a slow search answers it', async () => {
      await shop.make({ name: 'any', columns: { id: 'integer', a: 'integer', b: 'text' }, key: ['id'], rows: anyRows });
      await fc.assert(
        fc.asyncProperty(questions, (question) => sameAsSlow(connector, question)),
        { numRuns: 60 },
      );
    });
  });

const plain = (row: Row): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    ]),
  );

const texts = [
  '',
  ' ',
  'a',
  'A',
  'a ',
  'é',
  'É',
  'K',
  'k',
  "o'x",
  '\\',
  "\\'",
  '%',
  '_',
  '"',
  '😀',
  '1',
  '01',
  'null',
  'ab',
  'AB',
  'aB',
];
const anyRows: readonly Row[] = Array.from({ length: 150 }, (_, id) => ({
  id,
  a: id % 7 === 0 ? null : (id * 13) % 5,
  b: id % 6 === 5 ? null : texts[(id * 7) % texts.length]!,
}));
const number = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constantFrom<Value>('3', '-1', 'x', null, 1.5));
const text = fc.oneof(fc.constantFrom<Value>(...texts), fc.constantFrom<Value>(null, 1, true));
const match = fc.oneof(
  fc.record({ columns: fc.constant(['a']), tuples: fc.array(fc.tuple(number), { maxLength: 4 }) }),
  fc.record({
    columns: fc.constant(['b']),
    tuples: fc.array(fc.tuple(text), { maxLength: 4 }),
    alike: fc.constantFrom(undefined, 'letters' as const),
  }),
  fc.record({
    columns: fc.constant(['b', 'a']),
    tuples: fc.array(fc.tuple(text, number), { maxLength: 5 }),
    alike: fc.constantFrom(undefined, 'letters' as const),
  }),
);
const matches = fc.array(match as fc.Arbitrary<Match>, { maxLength: 3 });
const questions = fc
  .record({ any: matches, none: fc.option(matches, { nil: undefined }) })
  .map(({ any, none }): Question => ({
    table: 'any',
    any,
    ...(none && { none }),
  }));

async function sameAsSlow(connector: Connector, question: Question): Promise<void> {
  const expected = anyRows.filter((row) => fits(row, question)).map(({ id }) => shown(id));
  assert.deepEqual(ids(await rowsOf(connector, question, ['id'])), expected.toSorted());
  const undo = new Error('undo');
  await assert.rejects(
    connector.writing(async (writer) => {
      assert.equal(await writer.change(question, { b: 'changed' }), expected.length);
      assert.equal(await writer.remove(is('any', ['b'], ['changed'])), expected.length);
      throw undo;
    }),
    undo,
  );
}

/** The contract once more, row by row. */
function fits(row: Row, { any, none = [] }: Question): boolean {
  const one = ({ columns, tuples, alike }: Match): boolean =>
    tuples.some((tuple) => columns.every((column, at) => same(row[column]!, tuple[at]!, alike === 'letters')));
  return (any === 'every' || any.some(one)) && !none.some(one);
}

function same(held: Value, asked: Value, alike: boolean): boolean {
  if (held === null || asked === null) return held === asked;
  const [one, two] = [shown(held), shown(asked)];
  if (!alike) return one === two;
  const ascii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
  return ascii(one) === ascii(two) && one.toLowerCase() === two.toLowerCase();
}
