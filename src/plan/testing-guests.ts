// Test only: a maker of plans over real SQLite files, each a holding: a guest's rows go, their bills are kept.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Problem, Secret } from '#base';
import type { Operation } from '#policy';
import type { PlanMaker } from './maker.ts';
import { rowsDigest } from './rows-digest.ts';

const secret = new Secret(Buffer.alloc(32, 7));

export function guestFile(file: string, rows: readonly (readonly [id: number, guest: string])[]): void {
  using db = opened(file);
  db.exec(
    'create table stay (id integer primary key, guest text); create table bill (id integer primary key, guest text)',
  );
  for (const [id, guest] of rows)
    for (const table of ['stay', 'bill']) db.prepare(`insert into ${table} values (?, ?)`).run(id, guest);
}

export const staysIn = (file: string): string[] => {
  using db = opened(file);
  return db
    .prepare('select id, guest from stay order by id')
    .all()
    .map(({ id, guest }) => `${String(id)} ${String(guest)}`);
};

export const bookIn = (file: string, id: number, guest: string): void => {
  using db = opened(file);
  db.prepare('insert into stay values (?, ?)').run(id, guest);
};

/** Removes one of their rows, and no more. */
export const breakOff = (file: string, guest: string): void => {
  using db = opened(file);
  db.prepare('delete from stay where id = (select min(id) from stay where guest = ?)').run(guest);
};

function opened(file: string): DatabaseSync & Disposable {
  const db = new DatabaseSync(file);
  return Object.assign(db, { [Symbol.dispose]: () => db.close() });
}

/** When somebody may be told that this step is reached: before the effect, and after it. */
export type Moment = (when: 'before' | 'after', holding: string) => void;

export function guestMaker(files: readonly string[], guest: string, moment: Moment = () => {}): PlanMaker {
  const operation = (file: string, table: 'stay' | 'bill'): Operation | null => {
    using db = opened(file);
    const ids = db.prepare(`select id from ${table} where guest = ? order by id desc`).all(guest);
    const digest = rowsDigest(secret);
    for (const { id } of ids) digest.add(String(id));
    if (ids.length === 0) return null;
    const goes = table === 'stay';
    return {
      key: `${file}/${table}`,
      holding: file,
      collection: table,
      act: goes ? 'erase' : 'keep',
      fields: [],
      count: ids.length,
      rows: digest.hex(),
      facts: [goes ? 'right.erasure' : 'retention.bills'],
      reason: goes ? 'They asked for it.' : 'Bills are kept for seven years.',
    };
  };
  return {
    make: async () => {
      const seen = files.filter((file) => !existsSync(`${file}.away`));
      return {
        operations: seen
          .flatMap((file) => [operation(file, 'stay'), operation(file, 'bill')])
          .filter((one) => one !== null),
        unreached: files.filter((file) => !seen.includes(file)).map((holding) => ({ holding, problem: down() })),
      };
    },
    carryOut: async (holding) => {
      moment('before', holding);
      if (holding.endsWith('.down') || existsSync(`${holding}.down`)) throw down();
      using db = opened(holding);
      const { changes } = db.prepare('delete from stay where guest = ?').run(guest);
      moment('after', holding);
      return [{ outcome: 'done', count: Number(changes) }];
    },
  };
}

const down = (): Problem =>
  new Problem('test.down', { happened: 'It cannot be reached.', unchanged: 'Nothing was changed.', next: 'Wait.' });
