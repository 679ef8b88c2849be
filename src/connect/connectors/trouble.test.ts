// Connectors in trouble: servers that are gone, killed, locked or full of rows, rights that are missing, processes that end in the middle.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Connector, Question, Row, Value } from '../connector.ts';
import { openSystem } from '../open.ts';
import { ConnectProblem } from '../problem.ts';
import type { System } from '../systems.ts';
import { noMariadb } from '../testing-mariadb.ts';
import { type Bench, folderBench, mysqlBench, postgresqlBench, sqliteBench, theMariadb } from './testing.ts';

const told =
  (...codes: readonly string[]) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof ConnectProblem, String(error));
    assert.ok(codes.includes(error.code), error.message);
    assert.equal(error.cause, undefined);
    return true;
  };
const is = (table: string, column: string, ...values: readonly Value[]): Question => ({
  table,
  any: [{ columns: [column], tuples: values.map((value) => [value]) }],
});
const newFolder = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-trouble-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Bytes that are still needed. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
const numbers = { kind: 'integer', word: 'text', id: 'integer' } as const;

const databases: readonly [
  name: string,
  bench: (t: TestContext) => Promise<Bench>,
  skip: string | false,
  many: string,
][] = [
  [
    'SQLite',
    sqliteBench,
    false,
    `insert into many with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000) select 7, 'word ' || i, i from n`,
  ],
  ['MariaDB', mysqlBench, noMariadb, `insert into many select 7, concat('word ', seq), seq from seq_1_to_200000`],
  [
    'PostgreSQL',
    postgresqlBench,
    false,
    `insert into many select 7, 'word ' || i, i from generate_series(1, 200000) as i`,
  ],
];

for (const [name, bench, skip, many] of databases)
  test(`${name}: rows stream, and questions may be asked between them`, { skip }, async (t) => {
    const shop = await bench(t);
    await shop.make({ name: 'many', columns: numbers });
    await shop.run(many);
    const after: number[] = [];
    let rows = 0;
    await shop.connector.reading(async (reader) => {
      for await (const row of reader.rows(is('many', 'kind', 7), ['word', 'id'])) {
        if (++rows % 50_000 === 0) after.push(held());
        assert.ok(row['word']);
      }
    });
    assert.equal(rows, 200_000);
    const grown = Math.max(...after) - after[0]!;
    assert.ok(grown < 4 * 1024 ** 2, `${grown} bytes more after 200,000 rows than after 50,000`);

    const tuples = Array.from({ length: 70_000 }, (_, at) => [7, at * 2]);
    await shop.connector.reading(async (reader) => {
      const question: Question = {
        table: 'many',
        any: [
          { columns: ['kind', 'id'], tuples },
          { columns: ['id'], tuples: [[2], [3]] },
        ],
      };
      assert.equal(await reader.count(question), 70_000, 'more values than a statement takes parameters');
      let seen = 0;
      for await (const row of reader.rows(is('many', 'kind', 7), ['id'])) {
        if (++seen > 3) break;
        assert.equal(await reader.count(is('many', 'id', row['id']!)), 1);
      }
      assert.equal(await reader.count(is('many', 'id', 1, 2, 3)), 3, 'a stream that was left is over');
    });
    assert.equal((await shop.connector.sample('many', 50)).length, 50);
  });

test('PostgreSQL: what is missing, refused or gone is told without the address', async (t) => {
  const shop = await postgresqlBench(t);
  await shop.make({ name: 'secret', columns: numbers, key: ['id'], rows: [{ id: 1, kind: 7, word: 'a' }] });
  const weak = await shop.as(`weak_${process.pid}`);
  await shop.run(
    `create table open_one (id int primary key, word text)`,
    `grant select on open_one to weak_${process.pid}`,
  );
  const { tables } = await weak.catalogue();
  assert.deepEqual(
    tables.map(({ name, may }) => [name, may]),
    [
      ['open_one', { read: true, change: false, remove: false }],
      ['secret', { read: false, change: false, remove: false }],
    ],
  );
  await assert.rejects(
    weak.reading((reader) => reader.count(is('secret', 'id', 1))),
    told('connect.not-allowed'),
  );
  await assert.rejects(
    weak.writing((writer) => writer.remove(is('open_one', 'id', 1))),
    told('connect.not-allowed'),
  );
  await shop.run(`grant select on secret to weak_${process.pid}`, 'alter table secret enable row level security');
  await assert.rejects(
    weak.reading((reader) => reader.count(is('secret', 'id', 1))),
    told('connect.not-allowed'),
  );
  assert.equal((await weak.catalogue()).tables[1]!.may.read, false, 'rows that a policy hides are not taken for none');

  await assert.rejects(
    shop.connector.reading(async (reader) => {
      await shop.run(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      return reader.count(is('secret', 'id', 1));
    }),
    told('connect.lost'),
  );
  assert.equal(
    await shop.connector.reading((reader) => reader.count(is('secret', 'id', 1))),
    1,
    'the next one connects anew',
  );
  const wrong = [
    ['postgresql://nobody:hunter2@localhost:1/x', 'connect.unreachable'],
    ['postgresql://nobody:hunter2@%zz/x', 'connect.address'],
    ['hunter2', 'connect.unreachable'],
  ] as const;
  await refusedAll('postgresql', wrong);
});

async function refusedAll(
  connector: System['connector'],
  wrong: readonly (readonly [string, string])[],
): Promise<void> {
  for (const [url, code] of wrong) {
    const refused = await openSystem({ id: 'shop', connector, connection: 'env:X' }, { X: url }, '/nowhere')
      .then((opened) => opened.catalogue().finally(() => opened.close()))
      .then(
        () => assert.fail('it opened'),
        (error: unknown) => error,
      );
    told(code, 'connect.unreachable')(refused);
    assert.doesNotMatch(JSON.stringify([refused, (refused as Error).message, (refused as Error).stack]), /hunter2/);
  }
}

test('PostgreSQL: the catalogue tells types, comments, parts, schemas and views', async (t) => {
  const shop = await postgresqlBench(t);
  await shop.run(
    `create schema "other.one"`,
    `create type mood as enum ('so ''so', 'good')`,
    `create domain mail as varchar(120) not null`,
    `create table people (id int generated always as identity primary key, mail mail, mood mood, tags text[], doc json, uid uuid unique,
      loud text generated always as (upper(mail)) stored, born date, at timestamptz(3), price numeric(8,2), "gone" int)`,
    `alter table people drop column gone`,
    `comment on table people is 'Who they are'`,
    `comment on column people.mail is 'Where they read'`,
    `create table parts (id int, day date, person int references people on delete set null, primary key (id, day)) partition by range (day)`,
    `create table parts_2024 partition of parts for values from ('2024-01-01') to ('2025-01-01')`,
    `create table "other.one".people (id int primary key)`,
    `create view loud_people as select id, loud from people`,
    `create unique index on people (lower(mail))`,
    `insert into people (mail, mood, tags, doc, uid) values ('a@x.org', 'so ''so', '{"a","b,c",null}', '[1.50, 12345678901234567890]', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11')`,
    `insert into parts values (1, '2024-05-05', 1)`,
    'analyze',
  );
  const { system, tables } = await shop.connector.catalogue();
  assert.match(system, /^PostgreSQL \d+\.\d+$/);
  assert.deepEqual(
    tables.map(({ name, kind }) => `${kind} ${name}`),
    ['table other..one.people', 'view public.loud_people', 'table public.parts', 'table public.people'],
  );
  const people = tables[3]!;
  assert.deepEqual(
    people.columns.map(({ name, type, shape, nullable, length, computed }) => [
      name,
      type,
      shape,
      nullable,
      length,
      computed,
    ]),
    [
      ['id', 'integer', 'number', false, null, true],
      ['mail', 'character varying(120)', 'text', false, 120, false],
      ['mood', `enum('so ''so','good')`, 'text', true, null, false],
      ['tags', 'text[]', 'list', true, null, false],
      ['doc', 'json', 'json', true, null, false],
      ['uid', 'uuid', 'uuid', true, null, false],
      ['loud', 'text', 'text', true, null, true],
      ['born', 'date', 'date', true, null, false],
      ['at', 'timestamp(3) with time zone', 'time', true, null, false],
      ['price', 'numeric(8,2)', 'number', true, null, false],
    ],
  );
  assert.deepEqual(
    [people.comment, people.columns[1]!.comment, people.unique, people.rows],
    ['Who they are', 'Where they read', [['uid']], 1],
  );
  assert.deepEqual(
    tables[2]!.references.map(({ to, whenRemoved }) => [to, whenRemoved]),
    [['public.people', 'null']],
  );
  assert.equal(tables[2]!.rows, 1);
  const rows: Row[] = [];
  await shop.connector.reading(async (reader) => {
    for (const [column, value] of [
      ['uid', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'],
      ['mood', `so 'so`],
      ['mail', 'a@x.org'],
      ['tags', ['a', 'b,c', null]],
      ['id', '1'],
    ] as const)
      for await (const row of reader.rows(is('public.people', column, value as Value), ['tags', 'doc'])) rows.push(row);
    assert.equal(
      await reader.count({
        table: 'public.people',
        any: [{ columns: ['mood'], tuples: [["SO 'SO"]], alike: 'letters' }],
      }),
      1,
    );
  });
  assert.deepEqual(
    rows,
    Array.from({ length: 5 }, () => ({ tags: ['a', 'b,c', null], doc: [1.5, '12345678901234567890'] })),
  );
});

test('MariaDB: rights, tables that cannot roll back, and a server that is killed', { skip: noMariadb }, async (t) => {
  const shop = await mysqlBench(t);
  await shop.make(
    { name: 'one', columns: numbers, key: ['id'], rows: [{ id: 1, kind: 7, word: 'a' }] },
    { name: 'two', columns: numbers, key: ['id'] },
  );
  const server = await theMariadb();
  await shop.run(
    "create table old_one (id int primary key, made int as (id + 1) stored, note varchar(9) comment 'why') engine = MyISAM comment 'kept'",
    'create index word_of on one (word)',
    `create user weak@localhost identified by 'hunter2'`,
    'grant select, update on one to weak@localhost',
  );
  const old = (await shop.connector.catalogue()).tables.find(({ name }) => name === 'old_one')!;
  assert.deepEqual(
    [old.may, old.comment, old.columns.map(({ computed, comment }) => [computed, comment])],
    [
      { read: true, change: false, remove: false },
      'kept',
      [
        [false, null],
        [true, null],
        [false, 'why'],
      ],
    ],
  );
  await assert.rejects(
    shop.connector.writing((writer) => writer.remove(is('old_one', 'id', 1))),
    told('connect.not-allowed'),
  );

  const url = server.url(shop.database).replace('root@', 'weak:PASSWORD@');
  const open = (password: string): Promise<Connector> =>
    openSystem(
      { id: 'shop', connector: 'mysql', connection: 'env:X' },
      { X: url.replace('PASSWORD', password) },
      '/nowhere',
    );
  const weak = await open('hunter2');
  assert.deepEqual(
    (await weak.catalogue()).tables.map(({ name, may }) => [name, may]),
    [['one', { read: true, change: true, remove: false }]],
  );
  await assert.rejects(
    weak.writing((writer) => writer.remove(is('one', 'id', 1))),
    told('connect.not-allowed'),
  );
  await weak.close();
  await refusedAll('mysql', [
    [url.replace('PASSWORD', 'hunter2x'), 'connect.sign-in'],
    ['mysql://a:hunter2@localhost:1/x', 'connect.unreachable'],
    ['hunter2', 'connect.address'],
  ]);

  await assert.rejects(
    shop.connector.writing(async (writer) => {
      assert.equal(await writer.change(is('one', 'id', 1), { word: 'b' }), 1);
      server.kill();
      await writer.remove(is('one', 'id', 1));
    }),
    told('connect.lost'),
  );
  await assert.rejects(shop.connector.catalogue(), told('connect.unreachable'));
  await server.start();
  assert.equal(await shop.connector.reading((reader) => reader.count(is('one', 'word', 'a'))), 1);
});

test('SQLite: another program that writes is waited for, and told of when it does not end', async (t) => {
  const shop = await sqliteBench(t);
  await shop.make(
    {
      name: 'hens',
      columns: { id: 'integer', egg: 'integer' },
      key: ['id'],
      references: [{ columns: ['egg'], to: 'eggs', toColumns: ['id'] }],
    },
    {
      name: 'eggs',
      columns: { id: 'integer', hen: 'integer' },
      key: ['id'],
      references: [{ columns: ['hen'], to: 'hens', toColumns: ['id'] }],
    },
  );
  await shop.run('pragma foreign_keys = off', 'insert into hens values (1, 1)', 'insert into eggs values (1, 1)');
  const removed = shop.connector.writing(async (writer) => {
    await writer.remove(is('hens', 'id', 1));
    await shop.connector.reading(async (reader) => assert.equal(await reader.count(is('hens', 'id', 1)), 1));
    return writer.remove(is('eggs', 'id', 1));
  });
  const meanwhile = shop.connector.writing(async (writer) => writer.count(is('hens', 'id', 1)));
  assert.deepEqual(
    await Promise.all([removed, meanwhile]),
    [1, 0],
    'a cycle of references goes together; the second waits',
  );
  const folder = newFolder(t);
  writeFileSync(join(folder, 'x.db'), 'no database at all, but long enough to be taken for one'.repeat(99));
  const open = (connection: string): Promise<Connector> =>
    openSystem({ id: 'shop', connector: 'sqlite', connection }, {}, folder);
  await assert.rejects(
    open('file:x.db').then((it) => it.catalogue()),
    told('connect.failed'),
  );
  await assert.rejects(
    open('file:y.db').then((it) => it.catalogue()),
    told('connect.unreachable'),
  );
  for (const path of ['../y.db', 'a/../../y.db', '..'])
    await assert.rejects(open(`file:${path}`), told('connect.address'));
  await assert.rejects(open('env:NOTHING'), told('connect.address'));
  assert.equal(existsSync(join(folder, 'y.db')), false, 'nothing is made where nothing was');
});

test('A folder: what is not changed keeps every byte, and odd files are refused, not misread', async (t) => {
  const shop = await folderBench('csv')(t);
  const put = (name: string, text: string | Buffer): void => writeFileSync(join(shop.folder, name), text);
  const rest = '"2";"a ""quoted""\r\nline";5"" wide\r\n\r\n3; spaced ;\xe9t\xe9\r\n';
  put('odd.csv', Buffer.from(`\xef\xbb\xbfid;"the ""text""";size\r\n1;x;\r\n${rest}4;"y";"z"`, 'latin1'));
  assert.equal(await shop.connector.writing((writer) => writer.remove(is('odd', 'id', 1))), 1);
  assert.equal(await shop.connector.writing((writer) => writer.change(is('odd', 'id', 4), { size: 'a;b' })), 1);
  const whole = `\xef\xbb\xbfid;"the ""text""";size\r\n${rest}4;"y";"a;b"`;
  assert.equal(readFileSync(join(shop.folder, 'odd.csv'), 'latin1'), whole);
  put('digits.jsonl', '{"id":1,"n":12345678901234567890.10,"__proto__":1}\n\n{"id":2}\n');
  assert.equal(await shop.connector.writing((writer) => writer.change(is('digits', 'id', 1), { id: 'x' })), 1);
  assert.equal(
    readFileSync(join(shop.folder, 'digits.jsonl'), 'utf8').split('\n')[0],
    '{"id":"x","n":12345678901234567890.10,"__proto__":1}',
  );
  for (const [name, text] of Object.entries({
    'wide.csv': 'a,b\n1,2,3\n',
    'open.csv': 'a,b\n1,"2\n',
    'mac.csv': 'a,b\r1,2\r',
    'sixteen.csv': Buffer.from('a,b\n1,2', 'utf16le'),
  })) {
    put(name, text);
    await assert.rejects(
      shop.connector.reading((reader) => reader.count(is(name.slice(0, -4), 'a', 1))),
      told('connect.failed'),
      name,
    );
    rmSync(join(shop.folder, name));
  }
  await assert.rejects(
    shop.connector.writing(async (writer) => {
      await writer.remove(is('odd', 'id', 2));
      put('odd.csv', whole.replace('size', 'SIZE'));
    }),
    told('connect.slow'),
    'a file that somebody else wrote meanwhile is not replaced',
  );
  assert.match(readFileSync(join(shop.folder, 'odd.csv'), 'utf8'), /SIZE/);
  assert.deepEqual(
    readdirSync(shop.folder).filter((name) => name.includes('draft')),
    [],
  );
});

test('A folder: a process that is killed while it replaces files leaves all of them new or all of them old', async (t) => {
  const folder = newFolder(t);
  const files = Array.from({ length: 4 }, (_, at) => `t${at}`);
  for (const name of files) writeFileSync(join(folder, `${name}.csv`), `id,n\n1,0\n`);
  const program = `
    const { openFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'folder.ts'))});
    const folder = openFolder('shop', ${JSON.stringify(folder)});
    for (let n = Number(process.argv.at(-1)); ; n++)
      console.log(await folder.writing(async (writer) => {
        for (const table of ${JSON.stringify(files)}) await writer.change({ table, any: [{ columns: ['id'], tuples: [[1]] }] }, { n });
        return n;
      }));`;
  const shop = await openSystem({ id: 'shop', connector: 'folder', connection: `file:${folder}` }, {}, '/nowhere');
  const now = (): Promise<number[]> =>
    shop.reading(async (reader) => {
      const found: number[] = [];
      for (const table of files) for await (const row of reader.rows(is(table, 'id', 1))) found.push(Number(row['n']));
      return found;
    });
  let last = 0;
  for (const wait of [1, 7, 23, 40]) {
    const child = spawn(
      process.execPath,
      [
        ...process.execArgv.filter((word) => !word.startsWith('--test')),
        '--input-type=module',
        '-e',
        program,
        String(last + 1),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    // It has completed one, and is in the middle of another.
    let said = 0;
    child.stdout.on('data', (text: Buffer) => (said = Number(text.toString().trim().split('\n').at(-1))));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const found = await now();
    assert.equal(found.length, files.length);
    assert.equal(new Set(found).size, 1, `half of it: ${found.join()}`);
    assert.ok(found[0]! >= said && said > last, 'what was told to be written was lost');
    last = found[0]!;
  }
  assert.ok(last > 0, 'nothing was ever written');
  // The same, at the two moments themselves: before the journal tells of the drafts, and between two renames.
  writeFileSync(join(folder, '.upheld-draft-a'), 'id,n\n1,77\n');
  assert.deepEqual(
    await now(),
    files.map(() => last),
  );
  assert.equal(existsSync(join(folder, '.upheld-draft-a')), false);
  const journal = new DatabaseSync(join(folder, '.upheld-journal'));
  for (const name of files) {
    const draft = `.upheld-draft-${name}`;
    if (name === 't0') writeFileSync(join(folder, 't0.csv'), 'id,n\n1,99\n');
    else writeFileSync(join(folder, draft), 'id,n\n1,99\n');
    journal.prepare('insert into drafts values (?, ?)').run(draft, `${name}.csv`);
  }
  journal.close();
  assert.deepEqual(await now(), [99, 99, 99, 99]);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('draft')),
    [],
  );
});
