// PostgreSQL, 12 and later: read in one snapshot that cannot write, through cursors; written in one transaction.
import { setTimeout as pause } from 'node:timers/promises';
import pg, { type PoolClient, type QueryResult } from 'pg';
import type { Secret } from '#base';
import type { Catalogue, CatalogueTable } from '../catalogue.ts';
import type { Connector, Row, Value, Writer } from '../connector.ts';
import { type ConnectFault, ConnectProblem } from '../problem.ts';
import { Known, type Wire, writerOver } from './asked.ts';
import { valueOfJson } from './json-value.ts';
import { tableOf } from './names.ts';
import { markSql, postgresqlCatalogue } from './postgresql-catalogue.ts';
import { firstPage } from './postgresql-page.ts';
import { postgresqlDialect } from './postgresql-dialect.ts';
import { Asking, type Statement } from './statement.ts';

/** Milliseconds: to connect; that a lock may be held by others; that one statement may take. */
const limits = { connect: 10_000, lock: 10_000, statement: 600_000 };
const batch = 1000;

/** Values as the house has them, whatever the session is set to: the settings below make dates ISO 8601 and instants UTC. */
const parsers: Readonly<Record<number, (text: string) => Value>> = {
  16: (text) => text === 't',
  17: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
  20: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text),
  21: Number,
  23: Number,
  26: Number,
  114: valueOfJson,
  700: (text) => (Number.isFinite(Number(text)) ? Number(text) : text),
  701: (text) => (Number.isFinite(Number(text)) ? Number(text) : text),
  1114: (text) => text.replace(' ', 'T'),
  1184: (text) => text.replace(' ', 'T').replace(/\+00$/, 'Z'),
  3802: valueOfJson,
};
const types = { getTypeParser: (id: number) => parsers[id] ?? ((text: string) => text) };

/** `row_security = off`: a policy that would hide rows is an error, never an answer with less in it. */
const settings = `set local statement_timeout = ${limits.statement}; set local lock_timeout = ${limits.lock};
  set local idle_in_transaction_session_timeout = ${limits.statement}; set local row_security = off;
  set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex';
  set local extra_float_digits = 1`;

export function openPostgresql(system: string, url: Secret, schemas?: readonly string[]): Connector {
  const pool = new pg.Pool({
    connectionString: url.reveal(),
    max: 2,
    connectionTimeoutMillis: limits.connect,
    query_timeout: limits.statement + 30_000,
    keepAlive: true,
    // What is asked without waiting for the answer before is sent at once.
    pipeline: true,
    allowExitOnIdle: true,
    application_name: 'upheld',
    types,
  });
  // The query that needs a broken connection reports it; these only keep the same news from ending the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));

  // Not as a named statement: a pooler in between may give the next transaction another server process.
  const marked = async (client: PoolClient): Promise<string> =>
    (await client.query<{ mark: string }>(markSql)).rows[0]!.mark;
  const within = async <Answer>(
    kind: 'read only' | 'read write',
    work: (client: PoolClient, mark?: string) => Promise<Answer>,
  ) => {
    const client = await pool.connect().catch((error: unknown) => {
      throw problemOf(system, error, { connecting: true });
    });
    let step: 'work' | 'commit' | 'done' = 'work';
    try {
      const begun = client.query(`begin isolation level repeatable read ${kind}; ${settings}`);
      // Whoever writes asks for the catalogue first: one way there and back less.
      const [mark] = await Promise.all([kind === 'read write' ? marked(client) : undefined, begun]);
      const answer = await work(client, mark);
      step = 'commit';
      await client.query('commit');
      step = 'done';
      return answer;
    } catch (error) {
      throw problemOf(system, error, { committing: step === 'commit' && kind === 'read write' });
    } finally {
      await released(client, step === 'done');
    }
  };
  const known = new Known();
  let told: { mark: string; catalogue: Catalogue } | null = null;
  const catalogue = async (client: PoolClient, first?: string): Promise<Catalogue> => {
    const mark = first ?? (await marked(client));
    if (told?.mark !== mark)
      told = {
        mark,
        catalogue: await postgresqlCatalogue(async (text, values) => (await client.query(text, values)).rows, schemas),
      };
    return told.catalogue;
  };
  const writer = (client: PoolClient, mark?: string): Writer => {
    let first = mark;
    return writerOver(system, postgresqlDialect, wireOf(system, client), known, () => {
      const told = catalogue(client, first);
      first = undefined;
      return told;
    });
  };

  return {
    catalogue: () => within('read only', catalogue),
    sample: (name, rows) =>
      within('read only', async (client) =>
        sampled(system, client, tableOf(system, await catalogue(client), name), rows),
      ),
    reading: (work) => within('read only', (client) => work(writer(client))),
    writing: (work) => within('read write', (client, mark) => work(writer(client, mark))),
    close: () => pool.end(),
  };
}

/** A transaction that was not completed is rolled back; if even that fails, the connection goes. */
async function released(client: PoolClient, completed: boolean): Promise<void> {
  const clean =
    completed ||
    (await Promise.race([
      client.query('rollback').then(
        () => true,
        () => false,
      ),
      pause(limits.connect, false, { ref: false }),
    ]));
  client.release(!clean);
}

function wireOf(system: string, client: PoolClient): Wire {
  let portals = 0;
  const told = <Answer>(answer: Promise<Answer>, table: CatalogueTable): Promise<Answer> =>
    answer.catch((error: unknown) => {
      throw problemOf(system, error, { table: table.name });
    });
  const run = ({ text, values }: Statement, table: CatalogueTable): Promise<QueryResult<Row>> =>
    told(client.query<Row>(text, values), table);
  return {
    stream(statement, table) {
      const portal = `upheld_${++portals}`;
      const first = told(firstPage(client, statement, portal, batch), table);
      // Whoever does not listen any more does not need to hear what went wrong.
      first.catch(() => {});
      return rest(first, portal, table);
    },
    one: async (statement, table) => (await run(statement, table)).rows[0]!,
    act: async (statement, table) => (await run(statement, table)).rowCount ?? 0,
    ahead: true,
  };

  async function* rest(first: Promise<Row[]>, portal: string, table: CatalogueTable): AsyncGenerator<Row> {
    let rows = await first;
    const next = { text: `fetch forward ${batch} from ${portal}`, values: [] };
    for (; rows.length === batch; { rows } = await run(next, table)) for (const row of rows) yield row;
    for (const row of rows) yield row;
    // It goes with the transaction: closing it would be one way to the server and back more for each question.
  }
}

/** Pages at random where the table has many; a view, or a table of a few pages, from its beginning. */
async function sampled(system: string, client: PoolClient, table: CatalogueTable, rows: number): Promise<Row[]> {
  const question = { table: table.name, any: [] };
  const { text } = new Asking(system, postgresqlDialect, table, question).everything(table.columns);
  const percent = table.kind === 'table' && table.rows ? (rows * 300) / table.rows : 100;
  const some = percent < 50 ? ` tablesample system (${percent}) repeatable (1)` : '';
  const found = await client.query<Row>(`${text}${some} limit ${Math.trunc(rows)}`);
  if (found.rows.length > 0 || !some) return found.rows;
  return (await client.query<Row>(`${text} limit ${Math.trunc(rows)}`)).rows;
}

/** By SQLSTATE, its class first: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const faults: readonly [RegExp, ConnectFault][] = [
  [/^(?:28|3D000)/, 'signIn'],
  [/^57P03/, 'unreachable'],
  [/^(?:08|57P0|ECONN|EPIPE|ETIMEDOUT)/, 'lost'],
  [/^(?:42501|25006)/, 'notAllowed'],
  [/^(?:23503|23001)/, 'referred'],
  [/^(?:22|23|428C9|42804|0A000)/, 'value'],
  [/^(?:57014|55P03|40|25P03|53300|55006)/, 'slow'],
  [/^53/, 'full'],
  [/^(?:42P01|42703|3F000)/, 'unknownName'],
];

interface When {
  connecting?: boolean;
  committing?: boolean;
  table?: string;
}

function problemOf(system: string, error: unknown, when: When): unknown {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const state = typeof code === 'string' ? code : '';
  if (error instanceof ConnectProblem || error instanceof TypeError) return error;
  const told = faults.find(([pattern]) => pattern.test(state))?.[1];
  const name = when.table ?? system;
  if (when.connecting) {
    if (state === 'ERR_INVALID_URL') return new ConnectProblem('address', { system, name: 'URL' });
    return new ConnectProblem(told && !['lost', 'full'].includes(told) ? told : 'unreachable', { system, name });
  }
  const cut =
    told === 'lost' || (state === '' && /connection (?:terminated|ended)|not queryable|timeout/i.test(String(message)));
  if (cut) return new ConnectProblem(when.committing ? 'unsure' : 'lost', { system, name });
  if (told) return new ConnectProblem(told, { system, name });
  return state === '' ? error : new ConnectProblem('failed', { system, name: `PostgreSQL ${state}` });
}
