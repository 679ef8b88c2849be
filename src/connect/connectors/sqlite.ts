// SQLite: a file that is read through a handle which cannot write, and written in one immediate transaction with its references kept.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setImmediate as letOthers, setTimeout as pause } from 'node:timers/promises';
import type { CatalogueTable } from '../catalogue.ts';
import type { Connector, Row, Writer } from '../connector.ts';
import { type ConnectFault, ConnectProblem } from '../problem.ts';
import { Known, type Wire, writerOver } from './asked.ts';
import { valueOfJson } from './json-value.ts';
import { tableOf } from './names.ts';
import { sqliteCatalogue } from './sqlite-catalogue.ts';
import { folded, quoted, sqliteDialect } from './sqlite-dialect.ts';

/** Milliseconds that another program may hold the file. */
const patience = 5000;

/** `system`: its id in systems.yaml, for words. `path`: the file. */
export function openSqlite(system: string, path: string): Connector {
  const known = new Known();
  const writer = (db: DatabaseSync): Writer =>
    writerOver(system, sqliteDialect, wireOf(system, db), known, async () => sqliteCatalogue(db, path));
  return {
    catalogue: () => inHandle(system, path, true, (db) => sqliteCatalogue(db, path)),
    sample: (name, rows) =>
      inHandle(system, path, true, (db) => sampled(db, tableOf(system, sqliteCatalogue(db, path), name), rows)),
    reading: (work) => inHandle(system, path, true, (db) => work(writer(db))),
    writing: (work) => inHandle(system, path, false, (db) => work(writer(db))),
    close: async () => {},
  };
}

async function inHandle<Answer>(
  system: string,
  path: string,
  readOnly: boolean,
  work: (db: DatabaseSync) => Answer | Promise<Answer>,
): Promise<Answer> {
  let db: DatabaseSync | null = null;
  try {
    db = opened(path, readOnly);
    await begun(db, readOnly);
    const answer = await work(db);
    await patiently(() => db!.exec('commit'));
    return answer;
  } catch (error) {
    throw problemOf(system, error);
  } finally {
    // Closing rolls back what was not committed.
    db?.close();
  }
}

function opened(path: string, readOnly: boolean): DatabaseSync {
  // Without this a missing file would be made, and found empty.
  const db = new DatabaseSync(
    `file:${encodeURI(path).replaceAll(/[?#]/g, encodeURIComponent)}?mode=${readOnly ? 'ro' : 'rw'}`,
    {
      readOnly,
      enableForeignKeyConstraints: true,
      timeout: 100,
    },
  );
  db.function('upheld_fold', { deterministic: true }, (value) => (typeof value === 'string' ? folded(value) : null));
  return db;
}

/** A snapshot begins with the first read. References are checked at the end: rows of a cycle can go together. */
function begun(db: DatabaseSync, readOnly: boolean): Promise<void> {
  return patiently(() => {
    db.exec(readOnly ? 'begin' : 'begin immediate');
    try {
      db.prepare('select count(*) from sqlite_schema').get();
      if (!readOnly) db.exec('pragma defer_foreign_keys = on');
    } catch (error) {
      db.exec('rollback');
      throw error;
    }
  });
}

/** Waits without standing in the way of the others in this process: one of them may be who holds the file. */
async function patiently(act: () => void): Promise<void> {
  for (const end = Date.now() + patience; ; await pause(20))
    try {
      act();
      return;
    } catch (error) {
      if (primary(error) !== 5 || Date.now() > end) throw error;
    }
}

const wireOf = (system: string, db: DatabaseSync): Wire => ({
  async *stream({ text, values }, table) {
    let passed = 0;
    try {
      for (const row of prepared(db, text).iterate(...(values as string[]))) {
        if (++passed % 1000 === 0) await letOthers();
        yield rowOf(table, row);
      }
    } catch (error) {
      throw problemOf(system, error, table.name);
    }
  },
  async one({ text, values }, table) {
    try {
      return prepared(db, text).get(...(values as string[])) as Row;
    } catch (error) {
      throw problemOf(system, error, table.name);
    }
  },
  async act({ text, values }, table) {
    try {
      return Number(db.prepare(text).run(...(values as string[])).changes);
    } catch (error) {
      throw problemOf(system, error, table.name);
    }
  },
});

function prepared(db: DatabaseSync, text: string): StatementSync {
  const statement = db.prepare(text);
  statement.setReadBigInts(true);
  return statement;
}

/** Integers come as numbers while a number holds them, then as text. */
function rowOf(table: CatalogueTable, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, Number.isSafeInteger(Number(value)) ? Number(value) : String(value)];
      const json = typeof value === 'string' && table.columns.find((column) => column.name === name)?.shape === 'json';
      return [name, json ? valueOfJson(value) : value];
    }),
  );
}

/** Rows at even distances of the row number; where there is none, the first. */
function sampled(db: DatabaseSync, table: CatalogueTable, rows: number): Row[] {
  const from = quoted(table.table);
  const number = ['rowid', '_rowid_', 'oid'].find(
    (name) => !table.columns.some((column) => column.name.toLowerCase() === name),
  );
  const all = (text: string, ...values: number[]): Row[] =>
    prepared(db, text)
      .all(...values)
      .map((row) => rowOf(table, row as Row));
  const plain = (): Row[] => all(`select * from ${from} limit ?`, rows);
  if (!number || table.kind === 'view') return plain();
  try {
    const ends = all(`select min(${number}) as low, max(${number}) as high from ${from}`)[0]!;
    const [low, high] = [Number(ends['low']), Number(ends['high'])];
    if (high - low < rows * 2) return plain();
    const step = (high - low) / rows;
    const found = new Map<unknown, Row>();
    for (let at = 0; at < rows; at++)
      for (const { upheld_number: key, ...row } of all(
        `select ${number} as upheld_number, * from ${from} where ${number} >= ? order by ${number} limit 1`,
        Math.floor(low + step * at),
      ))
        found.set(key, row);
    return [...found.values()];
  } catch (error) {
    // A table without row numbers says so only when it is asked for them.
    if (primary(error) === 1) return plain();
    throw error;
  }
}

const codeOf = (error: unknown): number => Number((error as { errcode?: unknown } | null)?.errcode ?? 0);
/** SQLite's result code without its details: https://sqlite.org/rescode.html */
const primary = (error: unknown): number => codeOf(error) & 0xff;

const faults: Readonly<Record<number, ConnectFault>> = {
  3: 'notAllowed',
  5: 'slow',
  6: 'slow',
  8: 'notAllowed',
  13: 'full',
  14: 'unreachable',
  18: 'value',
  19: 'value',
  20: 'value',
  23: 'notAllowed',
};

function problemOf(system: string, error: unknown, name?: string): unknown {
  if (codeOf(error) === 0) return error;
  const refers = primary(error) === 19 && /foreign key/i.test((error as Error).message);
  const fault = refers ? 'referred' : (faults[primary(error)] ?? 'failed');
  return new ConnectProblem(fault, { system, name: fault === 'failed' ? `SQLite ${codeOf(error)}` : (name ?? system) });
}
