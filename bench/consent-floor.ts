// The floor of recording: node:http and one prepared INSERT a request, on the same database, with nothing else: node consent-floor.ts SOCKET PASSWORD-FILE.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const [socket = '', file = ''] = process.argv.slice(2);
const pool = new pg.Pool({
  host: socket,
  user: 'upheld_admin',
  database: 'postgres',
  password: readFileSync(file, 'utf8').trim(),
  max: 16,
});
await pool.query(
  'create table if not exists public.bench_floor (id bigserial primary key, at timestamptz default now(), body jsonb not null)',
);
const server = createServer((asked, answer) => {
  let text = '';
  asked.on('data', (some) => {
    text += some;
  });
  asked.on('end', () => {
    pool
      .query({ name: 'add', text: 'insert into public.bench_floor (body) values ($1) returning id', values: [text] })
      .then(({ rows: [row] }) => answer.setHeader('content-type', 'application/json').end(`{"id":${row.id}}`))
      .catch(() => answer.destroy());
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send!({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on('message', () => process.exit(0));
