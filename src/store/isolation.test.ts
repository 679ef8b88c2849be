// Isolation, generated from the catalogue: for every table, verb, role and kind of token, tenant A gets nothing of tenant B's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg, { type Client } from 'pg';
import { Secret, newId, systemClock } from '#base';
import { codeOf, withClient } from './connect.ts';
import { tenantKeyOf } from './tenant-key.ts';
import { type Claim, type Table, attempt, claiming, insert, row, seed, tables } from './testing-isolation.ts';
import { testDatabaseWithAdmin, testKey } from './testing.ts';

const claims =
  (tenant: string): NonNullable<Claim> =>
  (mark) =>
    testKey.sign(tenant, mark);

type Verb = [name: string, act: () => Promise<number | null>];

/** The mark with one bit of its byte `at` changed. */
const flipped = (mark: Buffer, at: number): Buffer => Buffer.from(mark.map((byte, n) => (n === at ? byte ^ 1 : byte)));

const count = async (client: Client, { name }: Table, where: string): Promise<number> =>
  (await client.query<{ n: number }>(`select count(*) as n from ${name} where ${where}`)).rows[0]!.n;

/** Everything that can be done to the rows of a tenant in a table. */
function verbsOn(client: Client, table: Table, tenant: string): Verb[] {
  const theirs = `tenant_id = '${tenant}'`;
  const run = async (sql: string, values: unknown[] = []): Promise<number | null> =>
    (await client.query(sql, values)).rowCount;
  // Upsert must not reveal or change their row either.
  const { columns, values } = row(table, tenant);
  const names = columns.map((name) => pg.escapeIdentifier(name)).join(', ');
  const holes = values.map((_, index) => `$${index + 1}`).join(', ');
  return [
    ['select', () => count(client, table, theirs)],
    ['select for update', () => run(`select from ${table.name} where ${theirs} for update`)],
    ['insert', () => insert(client, table, tenant)],
    ['upsert', () => run(`insert into ${table.name} (${names}) values (${holes}) on conflict do nothing`, values)],
    ['delete', () => run(`delete from ${table.name} where ${theirs}`)],
    ['delete … returning', () => run(`delete from ${table.name} where ${theirs} returning tenant_id`)],
    ['copy to', () => run(`copy (select from ${table.name} where ${theirs}) to stdout`)],
    [
      'merge',
      () =>
        run(`merge into ${table.name} t using (values ('${tenant}'::uuid)) v (id) on t.tenant_id = v.id
        when matched then delete`),
    ],
    ...table.columns.map(({ name }): Verb => {
      const column = pg.escapeIdentifier(name);
      return [`update ${name}`, () => run(`update ${table.name} set ${column} = ${column} where ${theirs}`)];
    }),
  ];
}

test('every table x verb x role: tenant A gets nothing of B, and no tenant gets nothing', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  const [a, b] = [newId(systemClock), newId(systemClock)];
  const all = await withClient(admin, tables);
  assert.ok(all.length >= 18, 'the catalogue was read');
  await seed(admin, all, [a, b]);

  // The owner's own rows are under row-level security too; a member of the app's role is no more than the app.
  await withClient(admin, (client) =>
    client.query(`do $do$ begin
      if not exists (select from pg_roles where rolname = 'upheld_member') then
        create role upheld_member in role upheld_app; create role upheld_stranger;
      end if;
    end $do$`),
  );
  for (const [role, sees] of [
    ['upheld_app', true],
    ['upheld_member', true],
    ['upheld_owner', true],
    ['upheld_stranger', false],
  ] as const)
    await withClient(role === 'upheld_app' ? app : admin, async (client) => {
      if (role !== 'upheld_app') await client.query(`set role ${role}`);
      for (const table of all) {
        const of = `${table.name} as ${role}`;
        for (const [verb, act] of verbsOn(client, table, b))
          for (const claim of [claims(a), null])
            assert.equal(await attempt(client, claim, act), 0, `${verb} on ${of}, as ${claim ? 'A' : 'nobody'}`);

        const everything = () => count(client, table, 'true');
        assert.equal(await attempt(client, null, everything), 0, `${of} without a tenant`);
        assert.equal(await attempt(client, claims(a), everything), sees ? 1 : 0, `${of}: A sees its own row alone`);
        const ofB = () => count(client, table, `tenant_id = '${b}'`);
        assert.equal(await attempt(client, claims(b), ofB), sees ? 1 : 0, `${of}: B sees its own row`);
        // A's own row cannot be handed to B, where A may update at all.
        const gift = async () =>
          (await client.query(`update ${table.name} set tenant_id = '${b}' where tenant_id = '${a}'`)).rowCount;
        assert.equal(await attempt(client, claims(a), gift), 0, `${of}: giving a row away`);
      }
    });

  // Nothing of the above, all rolled back or refused, has changed a row.
  await withClient(admin, async (client) => {
    for (const table of all) {
      const { rows } = await client.query(`select tenant_id from ${table.name} order by tenant_id`);
      assert.deepEqual(
        rows,
        [a, b].toSorted().map((tenant_id) => ({ tenant_id })),
        table.name,
      );
    }
  });
});

test('every table x forged, foreign, truncated and malformed token: refused aloud, and never B’s', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  const [a, b] = [newId(systemClock), newId(systemClock)];
  const all = await withClient(admin, tables);
  await seed(admin, all, [a, b]);
  const another = tenantKeyOf(new Secret('a key that the database does not know'));
  const signed = (mark: Buffer, tenant = b): string => claims(tenant)(mark);
  const forged: Record<string, NonNullable<Claim>> = {
    'the tenant alone, as before there were tokens': () => b,
    'the tenant and a dot': () => `${b}.`,
    'A’s proof under B’s name': (mark) => b + signed(mark, a).slice(36),
    'signed by another key': (mark) => another.sign(b, mark),
    'signed for another process': (mark) => signed(flipped(mark, 3)),
    'signed for a microsecond later': (mark) => signed(flipped(mark, mark.length - 1)),
    'signed for no transaction': () => signed(Buffer.alloc(0)),
    'one digit short': (mark) => signed(mark).slice(0, -1),
    'half of it': (mark) => signed(mark).slice(0, 68),
    'one digit long': (mark) => `${signed(mark)}0`,
    'with a space before it': (mark) => ` ${signed(mark)}`,
    'in capitals': (mark) => signed(mark).toUpperCase(),
    'with one digit changed': (mark) => signed(mark).replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
    'with another sign for the dot': (mark) => signed(mark).replace('.', ':'),
    'its proof twice': (mark) => signed(mark) + signed(mark).slice(36),
    'no tenant': (mark) => signed(mark).slice(36),
    'a dot': () => '.',
    'not UTF-8 for a UUID': () => '→'.repeat(36) + '.00',
    SQL: () => `x' or true --`,
    'a megabyte': () => 'a'.repeat(1_000_000),
  };
  await withClient(app, async (client) => {
    for (const [what, claim] of Object.entries(forged))
      for (const table of all)
        await assert.rejects(
          claiming(client, claim, () => count(client, table, 'true')),
          { code: '42501' },
          `${what}: ${table.name}`,
        );
    // Whole, it is accepted: otherwise the above would prove nothing.
    for (const table of all)
      assert.equal(await claiming(client, claims(b), () => count(client, table, 'true')), 1, table.name);
  });
});

test('the empty tenant sees nothing, and COPY brings no rows in past the policy', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  const [a, b] = [newId(systemClock), newId(systemClock)];
  const all = await withClient(admin, tables);
  await seed(admin, all, [a, b]);
  await withClient(app, async (client) => {
    await client.query(`select set_config('upheld.tenant', '', false)`);
    for (const { name } of all) assert.equal((await client.query(`select from ${name}`)).rowCount, 0, name);
    for (const { name } of all) {
      const out = await claiming(client, claims(a), () => client.query(`copy ${name} to stdout`));
      assert.equal(out.rowCount, 1, `${name}: only A’s row goes out`);
      const into = claiming(client, claims(a), () => client.query(`copy ${name} from stdin`));
      await assert.rejects(into, (error) => ['0A000', '42501'].includes(codeOf(error)), name);
    }
  });
});

test('functions that read what they are told to show A its own rows, and the statistics nobody’s', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  const [a, b] = [newId(systemClock), newId(systemClock)];
  const all = await withClient(admin, tables);
  await seed(admin, all, [a, b]);
  await withClient(admin, (client) => client.query('analyze'));
  await withClient(app, async (client) => {
    const said = async (sql: string): Promise<string> => JSON.stringify((await client.query(sql)).rows);
    for (const { name } of all)
      for (const sql of [
        `select table_to_xml('${name}', true, true, '')`,
        `select query_to_xml('select * from ${name}', true, true, '')`,
        `select json_agg(x) from ${name} x`,
        `select schema_to_xml('upheld', true, true, '')`,
      ]) {
        const text = await claiming(client, claims(a), () => said(sql)).catch((error: unknown) => {
          // schema_to_xml meets no table that the app may not read, the others may.
          assert.equal(codeOf(error), '42501', sql);
          return '';
        });
        assert.ok(!text.includes(b), sql);
      }
    const stats = `select * from pg_stats where schemaname = 'upheld'`;
    assert.equal(await claiming(client, claims(a), () => said(stats)), '[]');
    const files = [`pg_read_file('/etc/passwd')`, `pg_ls_dir('.')`, `lo_import('/etc/passwd')`];
    for (const call of files) await assert.rejects(client.query(`select ${call}`), { code: '42501' }, call);
  });
});

test('the app can neither switch row security off, nor read the keys, nor become somebody else', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  await seed(admin, await withClient(admin, tables), [newId(systemClock)]);
  await withClient(app, async (client) => {
    await client.query('set row_security = off');
    await assert.rejects(client.query('select from upheld.verdict'), { code: '42501' });
    await client.query('reset row_security');
    for (const attempted of [
      'alter table upheld.verdict disable row level security',
      'drop policy tenant on upheld.verdict',
      'create policy more on upheld.verdict using (true)',
      'truncate upheld.verdict',
      'create table upheld.mine (x int)',
      'create schema mine',
      'create table public.mine (x int)',
      'create temporary table verdict (x int)',
      'create temporary view verdict as select 1',
      `create function pg_temp.tenant() returns uuid language sql as 'select null::uuid'`,
      `create or replace function upheld.tenant() returns uuid language sql as 'select null::uuid'`,
      `create or replace function upheld.transaction_mark() returns text language sql as 'select ''1.1'''`,
      'alter function upheld.tenant() security invoker',
      'select from auth.tenant_key',
      'select inner_pad from auth.tenant_key',
      'copy auth.tenant_key to stdout',
      `insert into auth.tenant_key values ('mine', repeat('a', 64)::bytea, repeat('b', 64)::bytea, now())`,
      'delete from auth.tenant_key',
      `select auth.hmac_sha256('a', 'b', 'c')`,
      'set role upheld_admin',
      'set role upheld_owner',
      'set session authorization upheld_admin',
      'update auth.migration set number = number',
      `copy upheld.verdict to program 'cat'`,
    ])
      await assert.rejects(client.query(attempted), { code: '42501' }, attempted);
  });
});
