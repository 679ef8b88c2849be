// Asked: the contract's reader and writer over one transaction of a database that speaks SQL.
import type { Catalogue, CatalogueTable } from '../catalogue.ts';
import type { Question, Row, Writer } from '../connector.ts';
import { ConnectProblem } from '../problem.ts';
import { columnsOf, tableOf } from './names.ts';
import { Asking, type Dialect, type Statement } from './statement.ts';

/** One open transaction. Refusals of the database come as Problems about `table`. */
export interface Wire {
  stream(statement: Statement, table: CatalogueTable): AsyncIterable<Row>;
  /** An answer of one row. */
  one(statement: Statement, table: CatalogueTable): Promise<Row>;
  /** How many rows it changed. */
  act(statement: Statement, table: CatalogueTable): Promise<number>;
  /** What is sent before the answer to the one before has come is answered in its turn, and the whole of it needs one way and back. */
  ahead?: true;
}

/** The catalogue that a system told last: it is read again when it does not allow what is asked, because it may have changed. */
export class Known {
  #catalogue: Catalogue | null = null;

  async use<Answer>(read: () => Promise<Catalogue>, work: (catalogue: Catalogue) => Answer): Promise<Answer> {
    if (this.#catalogue)
      try {
        return work(this.#catalogue);
      } catch (error) {
        if (!(error instanceof ConnectProblem)) throw error;
      }
    return work((this.#catalogue = await read()));
  }
}

/** A writer; whoever only reads gets it as a Reader, inside a transaction that cannot write. */
export function writerOver(
  system: string,
  dialect: Dialect,
  wire: Wire,
  known: Known,
  read: () => Promise<Catalogue>,
): Writer {
  const asked = <Answer>(
    question: Question,
    work: (table: CatalogueTable, asking: Asking) => Answer,
  ): Promise<Answer> =>
    known.use(read, (catalogue) => {
      const table = tableOf(system, catalogue, question.table);
      return work(table, new Asking(system, dialect, table, question));
    });
  const ready = (
    question: Question,
    statement: (asking: Asking) => Statement,
  ): Promise<readonly [CatalogueTable, Statement | null]> =>
    asked(question, (table, asking) => {
      // Not left to the system alone: some have tables that cannot be rolled back.
      if (!table.may.change && !table.may.remove) throw new ConnectProblem('notAllowed', { system, name: table.name });
      const whole = statement(asking);
      return [table, asking.empty ? null : whole] as const;
    });
  const done = async ([table, statement]: readonly [CatalogueTable, Statement | null]): Promise<number> =>
    statement ? wire.act(statement, table) : 0;
  const stream = async (question: Question, names?: readonly string[]): Promise<AsyncIterable<Row> | null> => {
    const [table, statement] = await asked(question, (table, asking) => {
      const columns = columnsOf(system, table, names);
      return [table, asking.empty ? null : asking.rows(columns)] as const;
    });
    return statement && wire.stream(statement, table);
  };
  return {
    catalogue: read,
    rows: (question, names) => from(() => stream(question, names)),
    rowsOfEach: (asked) =>
      asked.map(([question, names]) => {
        if (!wire.ahead) return from(() => stream(question, names));
        const begun = stream(question, names);
        begun.catch(() => {});
        return from(() => begun);
      }),
    async count(question) {
      const [table, statement] = await asked(question, (table, asking) => [
        table,
        asking.empty ? null : asking.count(),
      ]);
      return statement ? Number((await wire.one(statement, table))['n']) : 0;
    },
    remove: async (question) => done(await ready(question, (asking) => asking.remove())),
    async removeEach(questions) {
      const statements = [];
      for (const question of questions) statements.push(await ready(question, (asking) => asking.remove()));
      if (wire.ahead) return allOf(statements.map(done));
      const counts: number[] = [];
      for (const statement of statements) counts.push(await done(statement));
      return counts;
    },
    change: async (question, change) => done(await ready(question, (asking) => asking.change(change))),
    async removeOver(over, most) {
      const question: Question = { table: over.table, any: 'every' };
      const [table, statement] = await asked(question, (table, asking) => {
        if (!table.may.remove) throw new ConnectProblem('notAllowed', { system, name: table.name });
        return [table, asking.removeOver(over, most)] as const;
      });
      return statement && wire.act(statement, table);
    },
  };
}

async function* from(begin: () => Promise<AsyncIterable<Row> | null>): AsyncGenerator<Row> {
  const rows = await begin();
  if (rows) yield* rows;
}

/** Waits for all of them, so that nothing is under way any more when the first refusal is told. */
async function allOf(acts: readonly Promise<number>[]): Promise<number[]> {
  await Promise.allSettled(acts);
  return Promise.all(acts);
}
