// Letting go what is over, each row judged again, against the best batched DELETE that somebody would write by hand for exactly this table.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { Temporal, systemClock } from '#base';
import { System, openSystem, tableHolding } from '#connect';
import { openStore } from '#store';
import { startMariadb } from '../src/connect/testing-mariadb.ts';
import { type Bar, type Bench, atLeast, atMost } from './bars.ts';

/** Rows in all, of which a fifth is over. `UPHELD_BENCH_ROWS=50000000` is the whole of the bar. */
const rows = Number(process.env['UPHELD_BENCH_ROWS'] ?? 5_000_000);
const over = rows / 5;
/** What is over and what is not stand side by side, as in a table into which everybody writes. */
const today = '2026-01-01';
const lot = 5000;

const system = (connector: 'postgresql' | 'mysql') =>
  System.parse({
    id: 'shop',
    connector,
    connection: 'env:BENCH_URL',
    tables: {
      visit: {
        about: 'visitors',
        row: 'of-person',
        columns: { ip: { category: 'pd:IPAddress' }, page: { category: 'pd:BrowsingBehaviour' } },
        dates: { collection: ['seen_at'] },
      },
    },
  });

const lapse = {
  collection: 'visit',
  what: 'row',
  terms: [[{ fact: 'retention.visits', trigger: 'collection', period: 'P1Y' }]],
} as const;

/** A database with `visit` and, row for row the same, `visit_hand`. */
interface Shop {
  name: string;
  env: Record<string, string>;
  connector: 'postgresql' | 'mysql';
  run(sql: string): Promise<number>;
  /** One batch by hand; how many rows went. */
  batch(): Promise<number>;
  close(): Promise<void>;
}

const made = (table: string): string => `create table ${table} (
  id bigint primary key, customer_id int not null, seen_at timestamp not null, ip varchar(40), page varchar(200))`;

async function postgresql(): Promise<Shop> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  const socket = (await store.facts()).socketFolder!;
  const password = readFileSync(join(home, 'secrets', 'pg-admin'), 'utf8').trim();
  const login = { host: socket, port: 5432, user: 'upheld_admin', password };
  const admin = new pg.Client({ ...login, database: 'postgres' });
  await admin.connect();
  await admin.query('create database shop');
  await admin.end();
  const client = new pg.Client({ ...login, database: 'shop' });
  await client.connect();
  const run = async (sql: string): Promise<number> => (await client.query(sql)).rowCount ?? 0;
  for (const table of ['visit', 'visit_hand']) {
    await run(made(table));
    await run(`insert into ${table} select i, i % 100000, timestamp '${today} 00:00:00' - case when i % 5 = 0
      then interval '2 years' else interval '2 months' end - (i % 1000) * interval '1 minute', '192.0.2.' || i % 250, '/page/' || i % 97
      from generate_series(1, ${rows}) i`);
    await run(`create index on ${table} (seen_at)`);
    await run(`vacuum analyze ${table}`);
  }
  const url = `postgresql://upheld_admin:${encodeURIComponent(password)}@localhost:5432/shop?host=${encodeURIComponent(socket)}`;
  return {
    name: 'PostgreSQL',
    connector: 'postgresql',
    env: { BENCH_URL: url },
    run,
    batch: () =>
      run(`delete from visit_hand where ctid = any (array(
        select ctid from visit_hand where seen_at < timestamp '2025-01-01 00:00:00' order by seen_at limit ${lot}))`),
    async close() {
      await client.end();
      await store.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function mariadb(): Promise<Shop> {
  const server = await startMariadb();
  const root = await createConnection({ socketPath: server.socket, user: 'root', multipleStatements: false });
  await root.query('create database shop');
  await root.query('use shop');
  const run = async (sql: string): Promise<number> => {
    const [result] = await root.query(sql);
    return 'affectedRows' in result ? result.affectedRows : 0;
  };
  for (const table of ['visit', 'visit_hand']) {
    await run(made(table));
    for (let from = 0; from < rows; from += 500_000)
      await run(`insert into ${table} select seq, seq % 100000, timestamp '${today} 00:00:00' - interval if(seq % 5 = 0, 24, 2) month
        - interval (seq % 1000) minute, concat('192.0.2.', seq % 250), concat('/page/', seq % 97)
        from seq_${from + 1}_to_${Math.min(from + 500_000, rows)}`);
    await run(`create index ${table}_seen on ${table} (seen_at)`);
  }
  return {
    name: 'MariaDB',
    connector: 'mysql',
    env: { BENCH_URL: server.url('shop') },
    run,
    batch: () =>
      run(`delete from visit_hand where seen_at < timestamp '2025-01-01 00:00:00' order by seen_at limit ${lot}`),
    async close() {
      await root.end();
      await server.stop();
    },
  };
}

async function measured(open: () => Promise<Shop>): Promise<Bar[]> {
  const loading = performance.now();
  const shop = await open();
  const loaded = (performance.now() - loading) / 1000;
  const connector = await openSystem(system(shop.connector), shop.env, '.');
  try {
    const holding = tableHolding(system(shop.connector), connector);
    const before = Temporal.Instant.from(`${today}T00:00:00Z`);
    const byHand = await timed(async () => {
      let gone = 0;
      for (let last = lot; last > 0; gone += last) last = await shop.batch();
      expect(over, gone);
    });
    let peak = 0;
    const resident = process.memoryUsage.rss();
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
    const ours = await timed(async () => {
      const [left] = await holding.leave([lapse], { before, key: 'bench' }, { lot });
      expect(over, left!.count);
    });
    clearInterval(watch);
    const seen = await timed(async () => {
      const [survey] = await holding.survey([lapse], { before, key: 'bench' }, [30, 90]);
      expect(rows - over, survey!.rows);
      expect(0, survey!.due);
    });
    const name = `retention: ${over} of ${rows} rows in ${shop.name}`;
    return [
      atLeast(`${name}, speed against a batched DELETE by hand`, byHand / ours, 0.8, 'x'),
      atMost(
        `${name}, with loading and a second look (${seen.toFixed(0)} s)`,
        loaded + ours + byHand + seen,
        600,
        ' s',
      ),
      atMost(`${name}, memory that it adds`, (peak - resident) / 1024 / 1024, 200, ' MB'),
    ];
  } finally {
    await connector.close();
    await shop.close();
  }
}

export const retention: Bench = async () => [...(await measured(postgresql)), ...(await measured(mariadb))];

function expect(wanted: number, got: number): void {
  if (wanted !== got) throw new Error(`${got} rows, not ${wanted}`);
}

/** Seconds. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
