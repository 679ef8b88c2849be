// The journal of a folder: files of one transaction are replaced together, and what a killed process left half done is completed or undone.
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

const journalName = '.upheld-journal';
const draft = /^\.upheld-draft-/;
/** Milliseconds that another process may hold the folder. */
const patience = 10_000;

export const draftName = (id: string): string => `.upheld-draft-${id}`;

/** A new content that waits in the folder for the name of the file that it replaces. */
export interface Draft {
  draft: string;
  file: string;
}

/**
 * SQLite keeps the journal, because its locks end with the process that holds them, and its commit is the one moment in which a transaction
 * over several files becomes true: drafts are whole and on disk before it, and are renamed after it, by us or by whoever comes next.
 */
export class Journal {
  readonly #folder: string;
  readonly #db: DatabaseSync;

  private constructor(folder: string, db: DatabaseSync) {
    this.#folder = folder;
    this.#db = db;
  }

  /** Whether anybody ever wrote here: who only reads makes no file. */
  static exists(folder: string): boolean {
    return existsSync(join(folder, journalName));
  }

  /** Alone in the folder, with everything earlier completed or undone. */
  static async open(folder: string): Promise<Journal> {
    const db = new DatabaseSync(join(folder, journalName), { timeout: 0 });
    const journal = new Journal(folder, db);
    try {
      await waiting(() =>
        db.exec(
          'pragma synchronous = extra; begin immediate; create table if not exists drafts (draft text, file text)',
        ),
      );
      if (journal.#complete()) {
        db.exec('commit');
        await waiting(() => db.exec('begin immediate'));
      }
      return journal;
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /** Whether there was something to complete. */
  #complete(): boolean {
    const left = this.#db.prepare('select draft, file from drafts').all() as unknown as Draft[];
    for (const { draft, file } of left)
      if (existsSync(join(this.#folder, draft))) renameSync(join(this.#folder, draft), join(this.#folder, file));
    if (left.length > 0) synced(this.#folder);
    this.#db.exec('delete from drafts');
    this.#undo();
    return left.length > 0;
  }

  /** Nobody else has drafts: whoever makes one holds the lock. */
  #undo(): void {
    for (const name of readdirSync(this.#folder)) if (draft.test(name)) rmSync(join(this.#folder, name));
  }

  /** Once this began to answer, the drafts are the files, whatever happens. */
  async commit(drafts: readonly Draft[]): Promise<void> {
    const insert = this.#db.prepare('insert into drafts values (?, ?)');
    for (const { draft, file } of drafts) insert.run(draft, file);
    synced(this.#folder);
    this.#db.exec('commit');
    try {
      await waiting(() => this.#db.exec('begin immediate'));
      this.#complete();
      this.#db.exec('commit');
    } catch {
      // It is done all the same: whoever opens the folder next gives the files their names.
    }
  }

  close(): void {
    if (this.#db.isTransaction) this.#undo();
    this.#db.close();
  }
}

async function waiting(act: () => void): Promise<void> {
  for (const end = Date.now() + patience; ; await pause(20))
    try {
      act();
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== 5 || Date.now() > end) throw error;
    }
}

/** Names of files are on disk only when their folder is. */
export function synced(path: string): void {
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
