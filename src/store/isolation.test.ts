// Isolation, generated from the catalogue: for every table and every verb, tenant A gets nothing of tenant B's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg, { type Client } from 'pg';
import { newId, systemClock } from '#base';
import { type Target, codeOf, withClient } from './connect.ts';
import { outsideTenants } from './tenant.ts';
import { testDatabaseWithAdmin } from './testing.ts';

interface Column {
  name: string;
  type: string;
  /** The values of a “check (x in (…))”, if there is one. */
  allowed: string[] | null;
}

interface Table {
  name: string;
  columns: Column[];
}

async function tables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, (
        select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'allowed', (
          select array_agg(m[1]) from pg_constraint k,
            regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m
           where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum])) order by a.attnum)
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      ) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname <> all ($1) and n.nspname not like 'pg\\_%' order by 1`,
    [[...Object.keys(outsideTenants), 'information_schema']],
  );
  return rows;
}

/** A value that the type takes. A type that is not known here fails loudly: add it. */
function sample({ name, type, allowed }: Column, tenant: string): unknown {
  if (name === 'tenant_id') return tenant;
  if (allowed) return allowed[0];
  const values: Record<string, unknown> = {
    uuid: newId(systemClock),
    text: `sample ${name}`,
    integer: 1,
    bigint: 1,
    smallint: 1,
    numeric: '1.5',
    'double precision': 1.5,
    boolean: true,
    jsonb: '{}',
    date: '2026-01-02',
    'timestamp with time zone': '2026-01-02T03:04:05.678Z',
    bytea: Buffer.alloc(32, 'x'),
    'text[]': ['x'],
    'uuid[]': [newId(systemClock)],
  };
  if (!(type in values)) throw new Error(`isolation test: no sample for a column of type ${type} (${name}); add one`);
  return values[type];
}

/** A row that every constraint takes: `previous` and `number` begin a chain, other columns are filled by type. */
function row(table: Table, tenant: string): { columns: string[]; values: unknown[] } {
  const firstOfChain = (column: Column): boolean =>
    table.name === 'upheld.policy_version' && column.name === 'previous';
  const filled = table.columns.filter((column) => !firstOfChain(column));
  return { columns: filled.map((column) => column.name), values: filled.map((column) => sample(column, tenant)) };
}

async function insert(client: Client, table: Table, tenant: string): Promise<number | null> {
  const { columns, values } = row(table, tenant);
  const holes = values.map((_, index) => `$${index + 1}`);
  const names = columns.map((name) => client.escapeIdentifier(name));
  return (await client.query(`insert into ${table.name} (${names.join(', ')}) values (${holes.join(', ')})`, values))
    .rowCount;
}

async function seed(admin: Target, all: Table[], tenants: string[]): Promise<void> {
  await withClient(admin, async (client) => {
    for (const [index, tenant] of tenants.entries()) {
      await client.query('insert into auth.tenant (id, slug, name, created_at) values ($1, $2, $2, now())', [
        tenant,
        `t${index}`,
      ]);
      // Foreign keys among tenants' tables are checked at the end of the rows' own statement: a table that needs another's row says so here.
      for (const table of all)
        await insert(client, table, tenant).catch((cause: unknown) => {
          throw new Error(`isolation test: cannot make a row of ${table.name}`, { cause });
        });
    }
  });
}

/** Rows touched, or 0 when PostgreSQL refuses: for lack of privilege or by policy (both 42501), or because rows are immutable (23001). */
async function attempt(client: Client, tenant: string | null, act: () => Promise<number | null>): Promise<number> {
  await client.query('begin');
  try {
    if (tenant) await client.query(`select set_config('upheld.tenant', $1, true)`, [tenant]);
    return (await act()) ?? 0;
  } catch (error) {
    if (['42501', '23001'].includes(codeOf(error))) return 0;
    throw error;
  } finally {
    await client.query('rollback');
  }
}

test('every table x select, insert, update, delete: tenant A gets nothing of B, and no tenant gets nothing', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  const [a, b] = [newId(systemClock), newId(systemClock)];
  const all = await withClient(admin, tables);
  assert.ok(all.length >= 5, 'the catalogue was read');
  await seed(admin, all, [a, b]);

  await withClient(app, async (client) => {
    for (const table of all) {
      const count = async (where: string): Promise<number> =>
        (await client.query<{ n: number }>(`select count(*) as n from ${table.name} where ${where}`)).rows[0]!.n;
      const ofB = `tenant_id = '${b}'`;
      const verbs: [string, () => Promise<number | null>][] = [
        ['select', () => count(ofB)],
        ['insert', () => insert(client, table, b)],
        ['delete', async () => (await client.query(`delete from ${table.name} where ${ofB}`)).rowCount],
        ...table.columns.map(({ name }): [string, () => Promise<number | null>] => {
          const column = pg.escapeIdentifier(name);
          return [
            `update ${name}`,
            async () => (await client.query(`update ${table.name} set ${column} = ${column} where ${ofB}`)).rowCount,
          ];
        }),
      ];
      for (const [verb, act] of verbs)
        for (const tenant of [a, null])
          assert.equal(await attempt(client, tenant, act), 0, `${verb} on ${table.name} as ${tenant ? 'A' : 'nobody'}`);

      assert.equal(await attempt(client, null, () => count('true')), 0, `${table.name} without a tenant`);
      assert.equal(await attempt(client, a, () => count('true')), 1, `${table.name}: A sees its own row alone`);
      assert.equal(await attempt(client, b, () => count(ofB)), 1, `${table.name}: B sees its own row`);
      // A's own row cannot be handed to B, where A may update at all.
      const gift = async (): Promise<number | null> =>
        (await client.query(`update ${table.name} set tenant_id = '${b}' where tenant_id = '${a}'`)).rowCount;
      assert.equal(await attempt(client, a, gift), 0, `${table.name}: giving a row away`);
      // Upsert must not reveal or change B's row either.
      const { columns, values } = row(table, b);
      const upsert = `insert into ${table.name} (${columns.map((name) => pg.escapeIdentifier(name)).join(', ')})
        values (${values.map((_, index) => `$${index + 1}`).join(', ')}) on conflict do nothing`;
      assert.equal(
        await attempt(client, a, async () => (await client.query(upsert, values)).rowCount),
        0,
        `${table.name}: upsert`,
      );
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

test('the empty and the malformed tenant see nothing', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  const all = await withClient(admin, tables);
  await seed(admin, all, [newId(systemClock)]);
  await withClient(app, async (client) => {
    await client.query(`select set_config('upheld.tenant', '', false)`);
    for (const { name } of all) assert.equal((await client.query(`select from ${name}`)).rowCount, 0, name);
    await client.query(`select set_config('upheld.tenant', 'x'' or true --', false)`);
    for (const { name } of all) await assert.rejects(client.query(`select from ${name}`), { code: '22P02' }, name);
  });
});

test('the app can neither switch row security off nor become somebody else', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  await seed(admin, await withClient(admin, tables), [newId(systemClock)]);
  await withClient(app, async (client) => {
    await client.query('set row_security = off');
    await assert.rejects(client.query('select from upheld.verdict'), { code: '42501' });
    for (const attempt of [
      'alter table upheld.verdict disable row level security',
      'drop policy tenant on upheld.verdict',
      'create table upheld.mine (x int)',
      'create schema mine',
      'set role upheld_admin',
      'set session authorization upheld_admin',
      'update auth.migration set number = number',
      `copy upheld.verdict to program 'cat'`,
    ])
      await assert.rejects(client.query(attempt), { code: '42501' }, attempt);
  });
});
