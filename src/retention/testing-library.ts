// Test only: a lending library that keeps readers, loans and questions in SQLite, a policy that says for how long, and the house that acts on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openHolding, readSystems } from '#connect';
import { declaredPolicy } from '#consent/testing';
import type { Holding, Policy, RetentionRule } from '#policy';
import { httpJobs } from '#rights';
import { type RightsBench, rightsBench } from '#rights/testing';
import type { RetentionHouse } from './house.ts';

const systems = `systems:
  - id: library
    title: The library
    connector: sqlite
    connection: file:library.db
    tables:
      reader:
        about: readers
        row: person
        retention: retention.readers
        dates: { last-interaction: [joined, { table: loan, column: due_on }] }
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          name: { category: "pd:Name" }
          phone: { category: "pd:TelephoneNumber", retention: retention.phones }
      loan:
        about: readers
        row: of-person
        retention: retention.loans
        dates: { collection: [due_on] }
        columns: { title: { category: "pd:Interest" } }
        links: [{ columns: [reader], to: reader, toColumns: [id], as: subject }]
      question:
        about: visitors
        row: of-person
        retention: retention.questions
        dates: { request-closure: [answered] }
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          words: { category: "pd:Communication" }
`;

const rule = (id: string, subject: string, trigger: RetentionRule['trigger'], period: string | null, more = {}) =>
  ({ id: `retention.${id}`, subject, trigger, period, ...more }) as RetentionRule;

export const rules: readonly RetentionRule[] = [
  rule('readers', 'readers', 'last-interaction', 'P3Y'),
  rule('phones', 'telephone numbers', 'last-interaction', 'P3Y'),
  rule('loans', 'loans', 'collection', 'P5Y'),
  rule('questions', 'questions', 'request-closure', 'P1Y', { bound: 'max' }),
];

export const libraryPolicy = (retention: readonly RetentionRule[] = rules): Policy => ({
  ...declaredPolicy(),
  retention: [...retention],
});

export interface Library extends RightsBench {
  house: RightsBench['house'];
  retention: RetentionHouse;
  all: Map<string, Holding>;
  db: DatabaseSync;
  run(...statements: string[]): void;
  rows(table: string): string[];
}

/** The clock stands at 2026-03-10. `mapped`: how its data map is written otherwise. */
export async function library(
  t: TestContext,
  mapped: (map: string) => string = (map) => map,
  policy: Policy = libraryPolicy(),
): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-library-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const db = new DatabaseSync(join(folder, 'library.db'));
  t.after(() => db.close());
  db.exec(`create table reader (id integer primary key, email text, name text, phone text, joined text);
    create table loan (id integer primary key, reader integer references reader, title text, due_on text);
    create table question (id integer primary key, email text, words text, answered text);
    insert into reader values
      (1, 'ada@mill.example', 'Ada', '+32 470 00 00 01', '2015-01-01'),
      (2, 'ben@mill.example', 'Ben', '+32 470 00 00 02', '2015-01-01'),
      (3, 'cid@mill.example', 'Cid', null, '2025-12-01'),
      (4, 'dot@mill.example', 'Dot', null, null);
    insert into loan values
      (1, 1, 'Bees', '2016-05-01'), (2, 2, 'Birds', '2016-05-01'), (3, 2, 'Boats', '2025-01-15'), (4, 3, 'Cats', '2026-02-01');
    insert into question values
      (1, 'eve@mill.example', 'Open on Sunday?', '2025-03-09'), (2, 'fay@mill.example', 'A card?', '2025-03-10'),
      (3, 'gil@mill.example', 'Lost book', null), (4, 'hal@mill.example', 'Ahead', '2031-01-01');`);
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  b.publish(policy);
  for (const system of readSystems('systems.yaml', mapped(systems)).systems) {
    const opened = await openHolding(system, {}, folder, httpJobs(b.store.db, b.tenant, b.rights.secret, b.clock), {
      secret: b.rights.secret,
    });
    t.after(() => opened.close());
    all.set(system.id, opened.holding);
  }
  return {
    ...b,
    retention: b.rights,
    all,
    db,
    run: (...statements) => {
      for (const statement of statements) db.exec(statement);
    },
    rows: (table) =>
      db
        .prepare(`select * from ${table} order by 1`)
        .all()
        .map((row) => Object.values(row).join(' ')),
  };
}
