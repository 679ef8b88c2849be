// The tenant token: HMAC as the RFC has it, bound to one transaction, and of no use to SQL that somebody smuggles in.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Client } from 'pg';
import { Secret, newId, systemClock } from '#base';
import { openDb, withClient } from './connect.ts';
import { padsOf, tenantKeyOf } from './tenant-key.ts';
import { withTenant } from './tenant.ts';
import { testDatabaseWithAdmin, testKey } from './testing.ts';

/** RFC 4231, section 4: the test cases of HMAC-SHA-256. The fifth gives the first 128 bits alone. */
const vectors: readonly { key: string; data: string; mac: string }[] = [
  {
    key: '0b'.repeat(20),
    data: '4869205468657265',
    mac: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    key: '4a656665',
    data: '7768617420646f2079612077616e7420666f72206e6f7468696e673f',
    mac: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  {
    key: 'aa'.repeat(20),
    data: 'dd'.repeat(50),
    mac: '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  },
  {
    key: '0102030405060708090a0b0c0d0e0f10111213141516171819',
    data: 'cd'.repeat(50),
    mac: '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  },
  {
    key: '0c'.repeat(20),
    data: '546573742057697468205472756e636174696f6e',
    mac: 'a3b6167473100ee06e0c796c2955552b',
  },
  {
    key: 'aa'.repeat(131),
    data: '54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579204669727374',
    mac: '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  },
  {
    key: 'aa'.repeat(131),
    data: '5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b2d73697a65206b657920616e642061206c6172676572207468616e20626c6f636b2d73697a6520646174612e20546865206b6579206e6565647320746f20626520686173686564206265666f7265206265696e6720757365642062792074686520484d414320616c676f726974686d2e',
    mac: '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  },
];

test('HMAC-SHA-256 in the database gives what RFC 4231 gives', async (t) => {
  const { admin } = await testDatabaseWithAdmin(t);
  await withClient(admin, async (client) => {
    for (const { key, data, mac } of vectors) {
      const { inner, outer } = padsOf(Buffer.from(key, 'hex'));
      const { rows } = await client.query<{ mac: Buffer }>('select auth.hmac_sha256($1, $2, $3) as mac', [
        inner,
        outer,
        Buffer.from(data, 'hex'),
      ]);
      assert.equal(rows[0]!.mac.toString('hex').slice(0, mac.length), mac);
    }
    // And what Node's own HMAC gives, for keys around the block's length.
    for (const length of [0, 1, 32, 63, 64, 65, 200]) {
      const [key, data] = [Buffer.alloc(length, 7), Buffer.from(`message ${length}`)];
      const { inner, outer } = padsOf(key);
      const { rows } = await client.query<{ mac: Buffer }>('select auth.hmac_sha256($1, $2, $3) as mac', [
        inner,
        outer,
        data,
      ]);
      assert.equal(rows[0]!.mac.toString('hex'), createHmac('sha256', key).update(data).digest('hex'), String(length));
    }
  });
});

const at = '2026-01-02T03:04:05.678Z';

/** What stands in B's row and nowhere else. */
const ofB = 47_110_815;

/** Two tenants with a run each, and a handle that has one connection alone, which both must use in turn. */
async function twoTenants(t: Parameters<typeof testDatabaseWithAdmin>[0]) {
  const world = await testDatabaseWithAdmin(t);
  const { db, pool } = openDb(world.app, testKey, 1);
  t.after(() => db.destroy());
  const [a, b] = [newId(systemClock), newId(systemClock)];
  for (const id of [a, b]) {
    await db.insertInto('auth.tenant').values({ id, slug: id, name: id, folder: null, created_at: at }).execute();
    const run = {
      id,
      version: 1,
      started_at: at,
      finished_at: null,
      upheld: 1,
      broken: 0,
      unproven: id === b ? ofB : 0,
    };
    await withTenant(db, id, (trx) =>
      trx
        .insertInto('prove_run')
        .values({ tenant_id: id, ...run })
        .execute(),
    );
  }
  return { ...world, db, pool, a, b };
}

test('a token that was seen is of no use in a later transaction of the same connection, nor in another connection', async (t) => {
  const { db, app, a, b } = await twoTenants(t);
  const use = (token: string) => sql`select set_config('upheld.tenant', ${token}, true)`;
  const look = sql<{ n: number }>`select count(*) as n from prove_run`;

  // Somebody reads B's token within B's own transaction and leaves it in the session, for a later one.
  await withTenant(db, b, async (trx) => {
    await sql`select set_config('mine.stash', current_setting('upheld.tenant'), false)`.execute(trx);
    const token = (await sql<{ token: string }>`select current_setting('mine.stash') as token`.execute(trx)).rows[0]!
      .token;
    assert.match(token, new RegExp(`^${b}\\.[0-9a-f]{64}$`));
    await withClient(app, async (other) => {
      await other.query('begin');
      await other.query(`select set_config('upheld.tenant', $1, true)`, [token]);
      await assert.rejects(other.query('select from prove_run'), { code: '42501' }, 'while B’s transaction is open');
    });
    assert.deepEqual((await look.execute(trx)).rows, [{ n: 1 }], 'B itself goes on');
  });
  await assert.rejects(
    withTenant(db, a, async (trx) => {
      await sql`select set_config('upheld.tenant', current_setting('mine.stash'), true)`.execute(trx);
      await look.execute(trx);
    }),
    { code: '42501' },
  );
  await assert.rejects(
    db.transaction().execute(async (trx) => {
      await use(
        (await sql<{ token: string }>`select current_setting('mine.stash') as token`.execute(trx)).rows[0]!.token,
      ).execute(trx);
      await look.execute(trx);
    }),
    { code: '42501' },
  );
});

test('a token ends with its transaction also when both are in one message', async (t) => {
  const { app, b } = await twoTenants(t);
  await withClient(app, async (client) => {
    await client.query('begin');
    const { rows } = await client.query<{ mark: Buffer }>('select upheld.transaction_mark() as mark');
    const token = testKey.sign(b, rows[0]!.mark);
    await client.query(`select set_config('upheld.tenant', $1, false)`, [token]);
    assert.equal((await client.query('select from prove_run')).rowCount, 1);
    await assert.rejects(
      client.query(`commit; begin; select set_config('upheld.tenant', '${token}', true); select from prove_run`),
      {
        code: '42501',
      },
    );
    await client.query('rollback');
    await assert.rejects(client.query(`do $$ begin perform from prove_run; commit; perform from prove_run; end $$`), {
      code: '42501',
    });
  });
});

test('a token holds through savepoints, and in each of many statements', async (t) => {
  const { db, a } = await twoTenants(t);
  await withTenant(db, a, async (trx) => {
    for (let n = 0; n < 3; n++) {
      await sql`savepoint s`.execute(trx);
      assert.equal((await trx.selectFrom('prove_run').selectAll().execute()).length, 1);
      await sql`rollback to s`.execute(trx);
      assert.equal((await trx.selectFrom('prove_run').selectAll().execute()).length, 1);
      await sql`select pg_sleep(0.01)`.execute(trx);
    }
  });
});

test('injected SQL that sets the setting itself gets nothing of B, wherever in a statement it stands', async (t) => {
  const { db, a, b } = await twoTenants(t);
  const set = `set_config('upheld.tenant', '${b}', true)`;
  for (const injected of [
    `select * from prove_run where id::text = '' or ${set} is not null`,
    `with x as materialized (select ${set} as s) select r.* from x, prove_run r where x.s is not null`,
    `select r.* from (select ${set}) x, lateral (select * from prove_run) r`,
    `select ${set}, (select json_agg(r) from prove_run r)`,
    `select (select json_agg(r) from prove_run r), ${set}, (select json_agg(r) from prove_run r)`,
    `select * from prove_run union all select r.* from prove_run r where ${set} <> ''`,
    `select query_to_xml(format('select set_config(''upheld.tenant'', %L, true), r.* from prove_run r', '${b}'), true, true, '')`,
  ]) {
    const seen = await withTenant(db, a, async (trx) =>
      JSON.stringify((await sql.raw(injected).execute(trx)).rows),
    ).catch((error: { code?: string }) => {
      assert.equal(error.code, '42501', injected);
      return '';
    });
    assert.ok(!seen.includes(String(ofB)), injected);
  }
  assert.equal((await withTenant(db, a, (trx) => trx.selectFrom('prove_run').selectAll().execute())).length, 1);
});

test('what one transaction leaves in its connection does not reach the next: settings, prepared statements, plans', async (t) => {
  const { db, pool, a, b } = await twoTenants(t);
  const ids = (rows: readonly { tenant_id: string }[]): string[] => rows.map((row) => row.tenant_id);
  // Prepared in A's transaction, with a plan that was made there and is kept.
  await withTenant(db, a, async (trx) => {
    await sql`set plan_cache_mode = force_generic_plan`.execute(trx);
    await sql`prepare kept as select tenant_id from upheld.prove_run`.execute(trx);
    assert.deepEqual(ids((await sql<{ tenant_id: string }>`execute kept`.execute(trx)).rows), [a]);
  });
  await withTenant(db, b, async (trx) => {
    assert.deepEqual(ids((await sql<{ tenant_id: string }>`execute kept`.execute(trx)).rows), [b]);
  });
  assert.deepEqual((await sql`execute kept`.execute(db)).rows, []);
  // The driver's own named statements, on the one connection of the pool.
  const named = { name: 'by driver', text: 'select tenant_id from upheld.prove_run where version = $1', values: [1] };
  for (const tenant of [a, b, a]) {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ mark: Buffer }>('select upheld.transaction_mark() as mark');
      await client.query(`select set_config('upheld.tenant', $1, true)`, [testKey.sign(tenant, rows[0]!.mark)]);
      assert.deepEqual(ids((await client.query<{ tenant_id: string }>(named)).rows), [tenant]);
      await client.query('commit');
      assert.deepEqual((await client.query(named)).rows, []);
    } finally {
      client.release();
    }
  }
  // A setting for the whole session, left by SQL that was smuggled in, opens nothing, and the next tenant's own token stands before it.
  await withTenant(db, a, (trx) => sql`select set_config('upheld.tenant', ${b}, false)`.execute(trx));
  await assert.rejects(db.selectFrom('prove_run').selectAll().execute(), { code: '42501' });
  const seen = await withTenant(db, b, (trx) => trx.selectFrom('prove_run').selectAll().execute());
  assert.deepEqual(ids(seen), [b]);
});

test('two hundred transactions of two tenants at once over few connections: nobody meets anybody', async (t) => {
  const { app, a, b } = await twoTenants(t);
  const { db } = openDb(app, testKey, 4);
  t.after(() => db.destroy());
  const seen = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const tenant = n % 3 === 0 ? a : b;
      const rows = await withTenant(db, tenant, (trx) => trx.selectFrom('prove_run').select('tenant_id').execute());
      return rows.length === 1 && rows[0]!.tenant_id === tenant;
    }),
  );
  assert.ok(seen.every(Boolean));
});

test('other sessions of the app see no token: statements are shown without their values', async (t) => {
  const { db, app, a } = await twoTenants(t);
  await withTenant(db, a, () =>
    withClient(app, async (other) => {
      const { rows } = await other.query<{ query: string }>('select query from pg_stat_activity where query <> $1', [
        '',
      ]);
      assert.ok(rows.some(({ query }) => query.includes('set_config')));
      assert.ok(!JSON.stringify(rows).includes(a));
    }),
  );
});

/** A run of bytes as the server prints a constant of a plan: signed decimal numbers. */
const printed = (bytes: Buffer): string => [...new Int8Array(bytes.subarray(0, 12))].join(' ');

/** All that the server tells this session while it runs a query, plans with their constants among it. */
async function toldWhile(client: Client, query: string): Promise<string> {
  let told = '';
  const listen = (notice: { message?: string | undefined; detail?: string | undefined }): void => {
    told += `${notice.message ?? ''} ${notice.detail ?? ''}\n`;
  };
  client.on('notice', listen);
  await client.query('set debug_pretty_print = off');
  for (const name of ['debug_print_parse', 'debug_print_rewritten', 'debug_print_plan'])
    await client.query(`set ${name} = on`);
  await client.query(`set client_min_messages = 'debug5'`);
  await client.query(query).catch(() => {});
  await client.query('reset client_min_messages');
  client.off('notice', listen);
  return told.replaceAll(/\s+/g, ' ');
}

test('a session that has its plans printed does not see the key in them', async (t) => {
  const { admin, app, a } = await twoTenants(t);
  const { inner, outer } = testKey.pads.reveal();
  await withClient(app, async (client) => {
    for (const mode of ['force_custom_plan', 'force_generic_plan', 'auto']) {
      await client.query(`set plan_cache_mode = ${mode}`);
      const told = await toldWhile(
        client,
        `do $$ begin perform set_config('upheld.tenant', '${a}.' || repeat('0', 64), true); perform upheld.tenant(); end $$`,
      );
      assert.match(told, /inner_pad/, 'the plans of the function were printed');
      for (const pad of [inner, outer]) assert.ok(!told.includes(printed(pad)), mode);
    }
  });
  // As a parameter it would be seen: otherwise the above would prove nothing.
  await withClient(admin, async (client) => {
    const told = await toldWhile(
      client,
      `do $$ declare pad bytea := (select inner_pad from auth.tenant_key); begin perform from auth.tenant where pad = slug::bytea; end $$`,
    );
    assert.ok(told.includes(printed(inner)));
  });
});

test('withTenant signs for a UUID alone, and not on a handle that nobody gave a key', async (t) => {
  const { db, app } = await twoTenants(t);
  for (const wrong of ['', 'default', `' or true --`, `${newId(systemClock)}.x`])
    await assert.rejects(
      withTenant(db, wrong, async () => {}),
      TypeError,
    );
  await db.transaction().execute(async (trx) => {
    assert.throws(() => void withTenant(trx, newId(systemClock), async () => {}), TypeError);
  });
  const stranger = openDb(app, tenantKeyOf(new Secret('another home')), 1);
  t.after(() => stranger.db.destroy());
  await assert.rejects(
    withTenant(stranger.db, newId(systemClock), (trx) => trx.selectFrom('prove_run').selectAll().execute()),
    { code: '42501' },
  );
});

test('neither a key nor what the database keeps of it is printed', () => {
  const key = tenantKeyOf(new Secret('only for this test'));
  assert.match(JSON.stringify(key), /^\{"fingerprint":"[0-9a-f]{16}","pads":"\[secret\]"\}$/);
  assert.notEqual(key.fingerprint, tenantKeyOf(new Secret('another')).fingerprint);
});
