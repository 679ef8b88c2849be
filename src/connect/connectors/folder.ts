// A folder of CSV and JSON-lines files: each file a table; read as they were at the beginning, replaced all together or not at all.
import { randomBytes } from 'node:crypto';
import { accessSync, constants, readdirSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Catalogue, CatalogueTable } from '../catalogue.ts';
import type { Connector, Question, Row, Writer } from '../connector.ts';
import { type ConnectFault, ConnectProblem } from '../problem.ts';
import { Known } from './asked.ts';
import { type Piece, Unreadable, formats } from './folder-files.ts';
import { Journal, draftName } from './folder-journal.ts';
import { fitting } from './folder-matching.ts';
import { columnsOf, tableName, tableOf } from './names.ts';

/** `system`: its id in systems.yaml, for words. `folder`: where the files lie; those in folders below it are not looked at. */
export function openFolder(system: string, folder: string): Connector {
  const known = new Known();
  const within = async <Answer>(writes: boolean, work: (session: Session) => Promise<Answer>): Promise<Answer> => {
    let session: Session | null = null;
    try {
      session = await Session.begin(system, folder, writes);
      const answer = await work(session);
      await session.commit();
      return answer;
    } catch (error) {
      throw problemOf(system, error);
    } finally {
      await session?.close();
    }
  };
  return {
    catalogue: () => within(false, (session) => session.catalogue()),
    sample: (name, rows) => within(false, (session) => session.sample(name, rows)),
    reading: (work) => within(false, (session) => work(session.writer(known))),
    writing: (work) => within(true, (session) => work(session.writer(known))),
    close: async () => {},
  };
}

interface Source {
  file: string;
  kind: string;
  handle: FileHandle;
  /** What the file was when it was opened; a file that somebody changed since is not replaced. */
  was: string;
  draft: string | null;
}

const stateOf = async (file: FileHandle | string): Promise<string> => {
  const { ino, size, mtimeNs } = await (typeof file === 'string'
    ? stat(file, { bigint: true })
    : file.stat({ bigint: true }));
  return `${ino} ${size} ${mtimeNs}`;
};

class Session {
  readonly #system: string;
  readonly #folder: string;
  readonly #journal: Journal | null;
  readonly #sources = new Map<string, Source>();

  private constructor(system: string, folder: string, journal: Journal | null) {
    this.#system = system;
    this.#folder = folder;
    this.#journal = journal;
  }

  static async begin(system: string, folder: string, writes: boolean): Promise<Session> {
    const journal = writes || Journal.exists(folder) ? await Journal.open(folder) : null;
    const session = new Session(system, folder, writes ? journal : null);
    try {
      await session.#open();
    } catch (error) {
      await session.close();
      throw error;
    } finally {
      // Whoever reads holds the files themselves: they may be replaced meanwhile.
      if (!writes) journal?.close();
    }
    if (writes || journal || !Journal.exists(folder)) return session;
    // Somebody wrote for the first time while the files were opened.
    await session.close();
    return Session.begin(system, folder, writes);
  }

  async #open(): Promise<void> {
    const files = readdirSync(this.#folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && extname(entry.name).toLowerCase() in formats)
      .map(({ name }) => name)
      .toSorted();
    const bare = (file: string): string => file.slice(0, -extname(file).length);
    for (const file of files) {
      const twice = files.filter((other) => bare(other) === bare(file)).length > 1;
      const handle = await open(join(this.#folder, file), 'r');
      const source = { file, kind: extname(file).toLowerCase(), handle, was: '', draft: null };
      this.#sources.set(tableName(null, twice ? file : bare(file)), source);
      source.was = await stateOf(handle);
    }
  }

  async catalogue(): Promise<Catalogue> {
    const writable = mayWrite(this.#folder);
    const tables: CatalogueTable[] = [];
    for (const [name, source] of this.#sources) {
      const { columns, rows } = await this.#reading(source, () =>
        formats[source.kind]!.columns(() => chunksOf(source)),
      );
      const may = writable && mayWrite(join(this.#folder, source.file));
      tables.push({
        name,
        schema: null,
        table: name.replaceAll('..', '.'),
        kind: 'table',
        comment: null,
        columns,
        key: [],
        unique: [],
        references: [],
        rows,
        may: { read: true, change: may, remove: may },
      });
    }
    return { system: 'folder', tables };
  }

  async #reading<Answer>(source: Source, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      throw problemOf(this.#system, error, source.file);
    }
  }

  async *#pieces(source: Source): AsyncGenerator<Piece> {
    try {
      yield* formats[source.kind]!.pieces(() => chunksOf(source));
    } catch (error) {
      throw problemOf(this.#system, error, source.file);
    }
  }

  /** Rows at even distances, however many there are: each time there are too many, every second goes. */
  async sample(name: string, rows: number): Promise<readonly Row[]> {
    const { columns } = tableOf(this.#system, await this.catalogue(), name);
    let [kept, passed, step]: [Row[], number, number] = [[], 0, 1];
    for await (const { row } of this.#pieces(this.#sources.get(name)!)) {
      if (row === null || passed++ % step !== 0) continue;
      kept.push(
        rowOf(
          row,
          columns.map((column) => column.name),
        ),
      );
      if (kept.length < rows * 2) continue;
      kept = kept.filter((_, at) => at % 2 === 0);
      step *= 2;
    }
    return kept.slice(0, rows);
  }

  writer(known: Known): Writer {
    /** Every name is one of the catalogue, also where nothing is compared with it. */
    const asked = (question: Question, names?: readonly string[]): Promise<{ source: Source; names: string[] }> =>
      known.use(
        () => this.catalogue(),
        (catalogue) => {
          const table = tableOf(this.#system, catalogue, question.table);
          for (const match of [
            ...(question.any === 'every' ? [] : question.any),
            ...(question.before ? [{ columns: question.before.columns }] : []),
            ...(question.none ?? []),
          ])
            columnsOf(this.#system, table, match.columns);
          const source = this.#sources.get(table.name);
          if (!source) throw new ConnectProblem('unknownName', { system: this.#system, name: table.name });
          return { source, names: columnsOf(this.#system, table, names).map(({ name }) => name) };
        },
      );
    const pieces = this.#pieces.bind(this);
    const rewrite = async (
      question: Question,
      changed: (piece: Piece) => string,
      names?: readonly string[],
    ): Promise<number> => {
      const { source } = await asked(question, names);
      const fits = fitting(question);
      let count = 0;
      await this.#replace(source, (piece) => {
        if (piece.row === null || !fits(piece.row)) return piece.raw;
        count++;
        return changed(piece);
      });
      return count;
    };
    const rows = async function* (question: Question, given?: readonly string[]): AsyncGenerator<Row> {
      const { source, names } = await asked(question, given);
      const fits = fitting(question);
      let left = question.limit ?? Infinity;
      if (left <= 0) return;
      for await (const { row } of pieces(source)) {
        if (row === null || !fits(row)) continue;
        yield rowOf(row, names);
        if (--left <= 0) return;
      }
    };
    const remove = (question: Question): Promise<number> => rewrite(question, () => '');
    return {
      catalogue: () => this.catalogue(),
      rows,
      rowsOfEach: (asked) => asked.map(([question, names]) => rows(question, names)),
      async count(question) {
        const { source } = await asked(question);
        const fits = fitting(question);
        let count = 0;
        for await (const { row } of pieces(source)) if (row !== null && fits(row)) count++;
        return count;
      },
      remove,
      async removeEach(questions) {
        const counts: number[] = [];
        for (const question of questions) counts.push(await remove(question));
        return counts;
      },
      change: (question, change) => rewrite(question, (piece) => piece.changed(change), Object.keys(change)),
      removeOver: async () => null,
    };
  }

  /** Writes the file anew beside itself; from now on this transaction reads that. */
  async #replace(source: Source, piece: (piece: Piece) => string): Promise<void> {
    if (!this.#journal) throw new ConnectProblem('notAllowed', { system: this.#system, name: source.file });
    const draft = draftName(randomBytes(8).toString('hex'));
    const handle = await open(join(this.#folder, draft), 'wx+', 0o600);
    try {
      let waiting = '';
      for await (const each of this.#pieces(source)) {
        waiting += piece(each);
        if (waiting.length > 256 * 1024) {
          await handle.write(waiting, null, 'latin1');
          waiting = '';
        }
      }
      await handle.write(waiting, null, 'latin1');
    } catch (error) {
      await handle.close();
      throw error;
    }
    await source.handle.close();
    [source.handle, source.draft] = [handle, draft];
  }

  async commit(): Promise<void> {
    const changed = [...this.#sources.values()].filter(({ draft }) => draft !== null);
    for (const { file, handle, was } of changed) {
      const path = join(this.#folder, file);
      if ((await stateOf(path)) !== was) throw new ConnectProblem('slow', { system: this.#system, name: file });
      const { mode, uid, gid } = await stat(path);
      if (process.getuid?.() === 0) await handle.chown(uid, gid);
      await handle.chmod(mode & 0o7777);
      await handle.sync();
    }
    if (changed.length > 0) await this.#journal!.commit(changed.map(({ draft, file }) => ({ draft: draft!, file })));
  }

  async close(): Promise<void> {
    for (const { handle } of this.#sources.values()) await handle.close().catch(() => {});
    this.#journal?.close();
  }
}

const rowOf = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

async function* chunksOf({ handle }: Source): AsyncGenerator<string> {
  const buffer = Buffer.alloc(256 * 1024);
  for (let position = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) return;
    yield buffer.toString('latin1', 0, bytesRead);
    position += bytesRead;
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const faults: Readonly<Record<string, ConnectFault>> = {
  ENOENT: 'unreachable',
  ENOTDIR: 'unreachable',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

function problemOf(system: string, error: unknown, file?: string): unknown {
  if (error instanceof Unreadable) return new ConnectProblem('failed', { system, name: `${file}:${error.line}` });
  const { code, errcode } = (error ?? {}) as { code?: string; errcode?: number };
  if (errcode !== undefined) {
    const journal: Readonly<Record<number, ConnectFault>> = {
      5: 'slow',
      8: 'notAllowed',
      13: 'full',
      14: 'notAllowed',
    };
    return new ConnectProblem(journal[errcode & 0xff] ?? 'failed', { system, name: `journal ${errcode}` });
  }
  if (error instanceof ConnectProblem || typeof code !== 'string' || !('syscall' in (error as object))) return error;
  const fault = faults[code];
  return new ConnectProblem(fault ?? 'failed', { system, name: fault ? (file ?? system) : code });
}
