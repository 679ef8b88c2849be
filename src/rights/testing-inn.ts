// Test only: an inn that keeps guests and stays in SQLite, and people who ask it for their rights.
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openHolding, readSystems } from '#connect';
import type { RequestedRight } from '#store';
import { receive } from './index.ts';
import { httpJobs } from './plan/http-jobs.ts';
import { type RightsBench, rightsBench } from './testing.ts';

const systems = `systems:
  - id: inn
    title: The inn
    connector: sqlite
    connection: file:inn.db
    tables:
      guest:
        about: guests
        row: person
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          name: { category: "pd:Name" }
          city: { category: "pd:City" }
      stay:
        about: guests
        row: of-person
        columns: { note: { category: "pd:Preference" } }
        links: [{ columns: [guest], to: guest, toColumns: [id], as: subject }]
`;

export interface Inn extends RightsBench {
  file: string;
  /** Its data map is written anew, as after somebody changed systems.yaml. */
  map(write: (map: string) => string): Promise<void>;
  rows(table: string): unknown[];
  ask(asks: RequestedRight, more?: object): Promise<string>;
}

/** `mapped`: how its data map is written otherwise. */
export async function inn(t: TestContext, mapped: (map: string) => string = (map) => map): Promise<Inn> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-inn-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'inn.db');
  const db = new DatabaseSync(file);
  t.after(() => db.close());
  db.exec(`create table guest (id integer primary key, email text, name text, city text);
    create table stay (id integer primary key, guest integer references guest, note text);
    insert into guest values (1, 'ADA@mill.example', 'Ada Quil', 'Gent'), (2, 'ben@mill.example', 'Ben', 'Gent');
    insert into stay values (1, 1, 'quiet room'), (2, 1, 'late'), (3, 2, 'quiet room');`);
  const all = new Map();
  const map = async (write: typeof mapped): Promise<void> => {
    for (const system of readSystems('systems.yaml', write(systems)).systems) {
      const opened = await openHolding(system, {}, folder, jobs, { secret: b.rights.secret });
      t.after(() => opened.close());
      all.set(system.id, opened.holding);
    }
  };
  const b = await rightsBench(t, all);
  const jobs = httpJobs(b.store.db, b.tenant, b.rights.secret, b.clock);
  await map(mapped);
  return {
    ...b,
    file,
    map,
    rows: (table) =>
      db
        .prepare(`select * from ${table} order by 1`)
        .all()
        .map((row) => Object.values(row)),
    async ask(asks, more = {}) {
      const sheet = { email: 'ada@mill.example', ...more };
      const entered = { asks, channel: 'page', language: 'en', country: 'BE', identity: 'mailbox', sheet } as const;
      return (await receive(b.rights, b.tenant, 'person', entered)).request.id;
    },
  };
}
