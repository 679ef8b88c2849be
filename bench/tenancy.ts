// What the tenant token costs: a lookup by primary key under it, against one under a policy that believes the setting as it stands.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { systemClock } from '#base';
import { type Db, openStore, withTenant } from '#store';
import { type Bar, type Bench, atMost, medianRatio } from './bars.ts';

const rows = 100_000;

/** The same table twice; the second has the policy that there was before tokens, as SQL that is smuggled in would like it. */
const tables = `
  create table upheld.bench_token (tenant_id uuid not null, id uuid not null, note text, primary key (tenant_id, id));
  create table upheld.bench_plain (like upheld.bench_token including all);
  insert into upheld.bench_token select gen_random_uuid(), gen_random_uuid(), 'a note' from generate_series(1, ${rows});
  insert into upheld.bench_plain select * from upheld.bench_token;
  select upheld.protect_rows('upheld.bench_token');
  alter table upheld.bench_plain enable row level security;
  create policy tenant on upheld.bench_plain using (tenant_id = nullif(current_setting('bench.tenant', true), '')::uuid);
  grant select on upheld.bench_plain to upheld_app;
  analyze;`;

export const tenancy: Bench = async () => {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    const { db } = store;
    const row = await prepare((await store.facts()).socketFolder!, home);
    const lookup = (table: string) => {
      const query = sql`select * from ${sql.table(table)} where tenant_id = ${row.tenant_id} and id = ${row.id}`;
      return async (trx: Db): Promise<void> => {
        if ((await query.execute(trx)).rows.length !== 1) throw new Error(`the row of ${table} was not found`);
      };
    };
    const [token, plain] = [lookup('upheld.bench_token'), lookup('upheld.bench_plain')];
    const name = (trx: Db) => sql`select set_config('bench.tenant', ${row.tenant_id}, true)`.execute(trx);

    const statement = await withTenant(db, row.tenant_id, async (trx) => {
      await name(trx);
      return medianRatio(
        () => token(trx),
        () => plain(trx),
        51,
      );
    });
    const whole = await medianRatio(
      () => withTenant(db, row.tenant_id, token),
      () => db.transaction().execute(async (trx) => name(trx).then(() => plain(trx))),
      51,
    );
    const bars: Bar[] = [
      atMost('tenancy: a lookup by primary key, the tenant proven against believed', statement, 1.3, 'x'),
      atMost('tenancy: a transaction of one lookup, the tenant proven against believed', whole, 1.3, 'x'),
    ];
    return bars;
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
};

/** Makes the two tables as their owner; answers a row of them. */
async function prepare(socket: string, home: string): Promise<{ tenant_id: string; id: string }> {
  const password = readFileSync(join(home, 'secrets', 'pg-admin'), 'utf8').trim();
  const admin = new pg.Client({ host: socket, port: 5432, user: 'upheld_admin', database: 'postgres', password });
  await admin.connect();
  try {
    await admin.query(tables);
    const { rows: found } = await admin.query<{ tenant_id: string; id: string }>(
      'select * from upheld.bench_token limit 1',
    );
    return found[0]!;
  } finally {
    await admin.end();
  }
}
