// MySQL (8) and MariaDB (10.6 and later): read in one snapshot that cannot write, streamed; written in one transaction.
import mysql, { type PoolConnection, type ResultSetHeader } from 'mysql2';
import type { Secret } from '#base';
import type { Catalogue, CatalogueColumn, CatalogueTable } from '../catalogue.ts';
import type { Connector, Question, Row, Value, Writer } from '../connector.ts';
import { type ConnectFault, ConnectProblem } from '../problem.ts';
import { Known, type Wire, writerOver } from './asked.ts';
import { Flow } from './flow.ts';
import { valueOfJson } from './json-value.ts';
import { mysqlCatalogue } from './mysql-catalogue.ts';
import { mysqlDialect, quoted } from './mysql-dialect.ts';
import { tableOf } from './names.ts';
import { Asking } from './statement.ts';

/** Milliseconds to connect; seconds that a lock may be held by others, and that one statement may take. */
const limits = { connect: 10_000, lock: 10, statement: 600 };

/** Whatever the server is set to: values that do not fit are refused, quotes and backslashes mean what they do in the standard of this file. */
const settings = (
  mariadb: boolean,
): string => `set names utf8mb4, session sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION',
  session time_zone = '+00:00', session innodb_lock_wait_timeout = ${limits.lock}, session lock_wait_timeout = ${limits.lock},
  session net_write_timeout = ${limits.statement}, session wait_timeout = ${limits.statement},
  session foreign_key_checks = 1,
  ${mariadb ? `session max_statement_time = ${limits.statement}` : `session max_execution_time = ${limits.statement * 1000}`}`;

export function openMysql(system: string, url: Secret): Connector {
  const pool = mysql.createPool({
    uri: addressOf(system, url),
    connectionLimit: 2,
    connectTimeout: limits.connect,
    charset: 'utf8mb4_bin',
    dateStrings: true,
    supportBigNumbers: true,
    jsonStrings: true,
    multipleStatements: false,
    maxPreparedStatements: 50,
    enableKeepAlive: true,
  });
  const known = new Known();

  const within = async <Answer>(readOnly: boolean, work: (session: Session) => Promise<Answer>): Promise<Answer> => {
    const session = await Session.begin(system, pool, readOnly);
    let committing = false;
    try {
      const answer = await work(session);
      committing = !readOnly;
      await session.ask('commit');
      session.release(true);
      return answer;
    } catch (error) {
      // A connection that goes takes its transaction with it.
      session.release(false);
      throw problemOf(system, error, { committing });
    }
  };
  const catalogue = (session: Session): Promise<Catalogue> =>
    mysqlCatalogue(
      (text) => session.ask(text) as never,
      (table) =>
        session.ask(`explain delete from ${table} where false`).then(
          () => true,
          () => false,
        ),
    );
  const writer = (session: Session): Writer => {
    const plain = writerOver(system, mysqlDialect, session, known, () => catalogue(session));
    const table = (question: Question): Promise<CatalogueTable> =>
      known.use(
        () => catalogue(session),
        (all) => tableOf(system, all, question.table),
      );
    const remove = async (question: Question): Promise<number> => removeFrom(await table(question), plain, question);
    return {
      ...plain,
      remove,
      async removeEach(questions) {
        const counts: number[] = [];
        for (const question of questions) counts.push(await remove(question));
        return counts;
      },
    };
  };
  return {
    // Whether rows may go is asked by explaining their removal, which a transaction that cannot write refuses to do.
    // A replica that nobody may write to has no other transaction; there no row may go either.
    catalogue: () => within(false, catalogue).catch(() => within(true, catalogue)),
    sample: (name, rows) =>
      within(true, async (session) => session.sample(tableOf(system, await catalogue(session), name), rows)),
    reading: (work) => within(true, (session) => work(writer(session))),
    writing: (work) => within(false, (session) => work(writer(session))),
    close: () => new Promise((resolve) => pool.end(() => resolve())),
  };
}

function addressOf(system: string, url: Secret): string {
  const text = url.reveal().replace(/^mariadb:/, 'mysql:');
  // The driver's own error would hold the whole address.
  if (!URL.canParse(text)) throw new ConnectProblem('address', { system, name: 'URL' });
  return text;
}

/** These systems check references row by row: rows that point to each other let go first, then all of them go. */
async function removeFrom(table: CatalogueTable, writer: Writer, question: Question): Promise<number> {
  const free = table.columns.filter(({ nullable, name }) => nullable && !table.key.includes(name));
  const own = table.references
    .filter(({ to, whenRemoved }) => to === table.name && whenRemoved === 'refuse')
    .map(({ columns }) => free.find(({ name }) => columns.includes(name))?.name);
  const loose = Object.fromEntries(own.flatMap((name) => (name ? [[name, null]] : [])));
  if (table.key.length === 0 || Object.keys(loose).length === 0) return writer.remove(question);
  const keys: Value[][] = [];
  for await (const row of writer.rows(question, table.key)) keys.push(table.key.map((name) => row[name]!));
  const them = { table: table.name, any: [{ columns: table.key, tuples: keys }] };
  await writer.change(them, loose);
  return writer.remove(them);
}

/** The pool itself would wait for a free connection for ever. */
function connectionOf(pool: mysql.Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(Object.assign(new Error('no connection is free'), { code: 'ETIMEDOUT' }));
    }, 2 * limits.connect);
    pool.getConnection((error, connection) => {
      clearTimeout(timer);
      if (error) reject(error);
      else if (late) connection.release();
      else resolve(connection);
    });
  });
}

class Session implements Wire {
  readonly #system: string;
  readonly #connection: PoolConnection;
  #flow: Flow | null = null;

  private constructor(system: string, connection: PoolConnection) {
    this.#system = system;
    this.#connection = connection;
  }

  static async begin(system: string, pool: mysql.Pool, readOnly: boolean): Promise<Session> {
    let session: Session | null = null;
    try {
      session = new Session(system, await connectionOf(pool));
      const [server] = await session.ask(`select version() like '%mariadb%' as mariadb`);
      await session.ask(settings(server!['mariadb'] === 1));
      await session.ask('set session transaction isolation level repeatable read');
      await session.ask(`start transaction with consistent snapshot${readOnly ? ', read only' : ''}`);
      return session;
    } catch (error) {
      session?.release(false);
      throw problemOf(system, error, { connecting: true });
    }
  }

  release(whole: boolean): void {
    if (whole) this.#connection.release();
    else this.#connection.destroy();
  }

  async ask(text: string): Promise<Row[]> {
    await this.#flow?.gathered();
    return new Promise((resolve, reject) => {
      this.#connection.query(text, (error, rows) => (error ? reject(error) : resolve(rows as Row[])));
    });
  }

  async #run(text: string, values: unknown[], table: CatalogueTable): Promise<unknown> {
    await this.#flow?.gathered();
    return new Promise((resolve, reject) => {
      this.#connection.execute(text, values as string[], (error, answer) => {
        if (error) reject(problemOf(this.#system, error, { table: table.name }));
        else resolve(answer);
      });
    });
  }

  async *stream({ text, values }: { text: string; values: unknown[] }, table: CatalogueTable): AsyncIterable<Row> {
    await this.#flow?.gathered();
    const flow = new Flow(this.#connection.execute(text, values as string[]).stream({ highWaterMark: 500 }));
    this.#flow = flow;
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    try {
      for await (const row of flow) yield rowOf(columns, row);
    } catch (error) {
      throw problemOf(this.#system, error, { table: table.name });
    }
  }

  async one({ text, values }: { text: string; values: unknown[] }, table: CatalogueTable): Promise<Row> {
    return ((await this.#run(text, values, table)) as Row[])[0]!;
  }

  async act({ text, values }: { text: string; values: unknown[] }, table: CatalogueTable): Promise<number> {
    return ((await this.#run(text, values, table)) as ResultSetHeader).affectedRows;
  }

  /** Rows at even distances of a key that counts; where there is none, the first. */
  async sample(table: CatalogueTable, rows: number): Promise<Row[]> {
    const { text } = new Asking(this.#system, mysqlDialect, table, { table: table.name, any: [] }).everything(
      table.columns,
    );
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    const [key, ...more] = table.key;
    const counts = more.length === 0 && key !== undefined && columns.get(key)?.shape === 'number';
    const limit = `limit ${Math.trunc(rows)}`;
    if (!counts || (table.rows ?? 0) < rows * 4)
      return ((await this.#run(`${text} ${limit}`, [], table)) as Row[]).map((row) => rowOf(columns, row));
    const name = quoted(key);
    const ends = await this.one(
      { text: `select min(${name}) as low, max(${name}) as high from ${quoted(table.table)}`, values: [] },
      table,
    );
    const [low, step] = [Number(ends['low']), (Number(ends['high']) - Number(ends['low'])) / rows];
    const points = Array.from(
      { length: Math.trunc(rows) },
      (_, at) => `(${text} where ${name} >= ${Math.floor(low + step * at)} order by ${name} limit 1)`,
    );
    const found = (await this.#run(points.join(' union all '), [], table)) as Row[];
    return [...new Map(found.map((row) => [row[key], rowOf(columns, row)])).values()];
  }
}

function rowOf(columns: ReadonlyMap<string, CatalogueColumn>, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, valueOf(columns.get(name)!, value)]));
}

function valueOf(column: CatalogueColumn, value: Value): Value {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (typeof value !== 'string') return value;
  if (column.shape === 'json') return valueOfJson(value);
  if (column.type.startsWith('datetime')) return value.replace(' ', 'T');
  return column.type.startsWith('timestamp') ? `${value.replace(' ', 'T')}Z` : value;
}

/** By the number of the error: https://mariadb.com/kb/en/mariadb-error-codes/ */
const faults: Readonly<Partial<Record<ConnectFault, readonly number[]>>> = {
  signIn: [1045, 1049, 1130, 1251, 1698],
  notAllowed: [1044, 1142, 1143, 1227, 1290, 1370, 1449, 1792, 1836],
  referred: [1216, 1217, 1451, 1452],
  value: [1048, 1062, 1264, 1265, 1292, 1364, 1366, 1406, 1644, 1690, 1906, 3105, 3140, 3819, 4025, 4038],
  slow: [1020, 1040, 1203, 1205, 1213, 1317, 1969, 3024],
  full: [3, 1021, 1041, 1114, 1135],
  unknownName: [1054, 1109, 1146],
  lost: [1053, 1077, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 4031],
};

function problemOf(
  system: string,
  error: unknown,
  when: { connecting?: boolean; committing?: boolean; table?: string },
): unknown {
  const { errno, code } = (error ?? {}) as { errno?: number; code?: string };
  if (error instanceof ConnectProblem || code === undefined) return error;
  const name = when.table ?? system;
  const fault = Object.entries(faults).find(([, numbers]) => numbers.includes(errno!))?.[0] as ConnectFault | undefined;
  const cut = fault === 'lost' || /^(?:E[A-Z]+$|PROTOCOL_)/.test(code);
  if (code === 'ERR_INVALID_URL') return new ConnectProblem('address', { system, name: 'URL' });
  if (cut && when.connecting) return new ConnectProblem('unreachable', { system });
  if (cut) return new ConnectProblem(when.committing ? 'unsure' : 'lost', { system, name });
  if (when.connecting && errno === 1044) return new ConnectProblem('signIn', { system });
  return new ConnectProblem(fault ?? 'failed', { system, name: fault ? name : code });
}
