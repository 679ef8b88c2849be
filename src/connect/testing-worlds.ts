// Worlds for tests: random schemas with rows of several people in a real SQLite file, with cycles, shared rows, wide keys and dangling references.
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import type { Link, System, TableMap } from './systems.ts';

export type Cell = string | number | null;
export type WorldRow = Record<string, Cell>;

export interface WorldTable {
  name: string;
  key: string[];
  columns: Record<string, 'INTEGER' | 'TEXT'>;
  map: TableMap;
  references: { columns: string[]; to: string; toColumns: string[]; action: string }[];
  rows: WorldRow[];
}

export interface World {
  tables: WorldTable[];
}

const names = ['t0', 'the "odd" one', 'select', "o'clock", 'Größe; --', 'T5'];
const mails = [
  'ann@example.org',
  'ANN@Example.org',
  'ann+shop@example.org',
  'bob@example.org',
  'ánn@example.org',
  null,
];
const kinds = ['person', 'of-person', 'of-person', null] as const;

/** `strict`: every reference that the database keeps is whole. */
export const worlds: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      key: fc.constantFrom('one', 'one', 'two', 'none'),
      row: fc.constantFrom(...kinds),
      mail: fc.boolean(),
      proven: fc.boolean(),
      num: fc.boolean(),
      erase: fc.constantFrom('remove', 'remove', 'remove', 'mask'),
      kept: fc.constantFrom(false, false, false, true),
      links: fc.array(
        fc.record({
          to: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4, 5),
          as: fc.constantFrom('subject', 'subject', 'subject', 'mention', 'part', 'lookup'),
          kept: fc.boolean(),
          action: fc.constantFrom('NO ACTION', 'RESTRICT', 'CASCADE', 'SET NULL'),
          loose: fc.constantFrom(false, false, false, true),
          when: fc.integer({ min: 0, max: 5 }),
          same: fc.constantFrom(false, false, false, true),
        }),
        { maxLength: 2 },
      ),
      rows: fc.array(fc.array(fc.nat(11), { minLength: 10, maxLength: 10 }), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  // The first table is always one of persons: otherwise most worlds would say nothing about anybody.
  .map(([first, ...rest]) => ({
    tables: tablesOf([
      { ...first!, row: 'person', mail: true, key: first!.key === 'none' ? 'one' : first!.key },
      ...rest,
    ] as Spec[]),
  }));

interface Spec {
  key: 'one' | 'two' | 'none';
  row: (typeof kinds)[number];
  mail: boolean;
  proven: boolean;
  num: boolean;
  erase: 'remove' | 'mask';
  kept: boolean;
  links: { to: number; as: Link['as']; kept: boolean; action: string; loose: boolean; when: number; same: boolean }[];
  rows: number[][];
}

function tablesOf(specs: readonly Spec[]): WorldTable[] {
  const tables = specs.map((spec, at): WorldTable => {
    const key = { one: ['id'], two: ['a', 'b "x"'], none: [] }[spec.key];
    const columns: WorldTable['columns'] = Object.fromEntries(key.map((name) => [name, 'INTEGER'] as const));
    columns['note'] = 'TEXT';
    columns['grp'] = 'INTEGER';
    if (spec.mail) columns['mail'] = 'TEXT';
    if (spec.num) columns['num'] = 'INTEGER';
    const map: TableMap = {
      about: spec.row === null ? null : 'customers',
      ...(spec.row !== null && { row: spec.row }),
      columns: {
        note: { category: 'pd:Name' },
        ...(spec.mail && {
          mail: { category: 'pd:EmailAddress', identity: 'email', ...(spec.proven && { proven: true }) },
        }),
        ...(spec.num && { num: { category: 'pd:Identifier', identity: 'customer-number' } }),
      },
      links: [],
      erase: spec.erase,
      ...(spec.kept && { kept: { fact: 'tax-law', why: 'the law' } }),
    };
    return { name: names[at]!, key, columns, map, references: [], rows: [] };
  });
  for (const [at, spec] of specs.entries())
    for (const [number, link] of spec.links.entries()) {
      const to = tables[link.to % tables.length]!;
      const toColumns = link.loose || to.key.length === 0 ? ['grp'] : to.key;
      const columns = toColumns.map((_, part) => `l${number} ${part}`);
      for (const column of columns) tables[at]!.columns[column] = 'INTEGER';
      // One in three links holds for some of the rows only.
      const when = link.when < 2 ? { when: { column: 'grp', is: link.when } } : {};
      const same = link.same && link.as === 'subject' ? ({ same: true } as const) : {};
      tables[at]!.map.links!.push({ columns, to: to.name, toColumns, as: link.as, ...when, ...same });
      if (link.kept && toColumns !== undefined && toColumns[0] !== 'grp')
        tables[at]!.references.push({ columns, to: to.name, toColumns, action: link.action });
    }
  for (const [at, spec] of specs.entries()) {
    const table = tables[at]!;
    table.rows = spec.rows.map((dice, number) => {
      const row: WorldRow = {};
      for (const name of Object.keys(table.columns)) row[name] = null;
      if (table.key.length > 0) row[table.key[0]!] = table.key.length === 1 ? number + 1 : Math.floor(number / 2);
      if (table.key.length > 1) row[table.key[1]!] = number % 2;
      row['note'] = `note ${dice[0]! % 3}`;
      row['grp'] = dice[1]! % 3;
      if (spec.mail) row['mail'] = mails[[0, 1, 2, 3, 3, 4, 5][dice[2]! % 7]!]!;
      if (spec.num) row['num'] = dice[3]! % 5 === 4 ? null : (dice[3]! % 5) + 1;
      return row;
    });
  }
  for (const [at, spec] of specs.entries())
    for (const [number, link] of (tables[at]!.map.links ?? []).entries())
      for (const [rowAt, row] of tables[at]!.rows.entries()) {
        const dice = spec.rows[rowAt]![4 + number]!;
        const to = tables.find(({ name }) => name === link.to)!;
        const target = to.rows[dice % 8];
        const dangling = dice === 9 && !tables[at]!.references.some(({ columns }) => columns[0] === link.columns[0]);
        for (const [part, column] of link.columns.entries())
          row[column] = target ? target[link.toColumns[part]!]! : dangling ? 77 : null;
      }
  return tables;
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export function build(path: string, world: World): void {
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  db.exec('pragma journal_mode = off; pragma synchronous = off; begin');
  const list = (columns: readonly string[]): string => columns.map(quote).join(', ');
  for (const { name, key, columns, references, rows } of world.tables) {
    const parts = [
      ...Object.entries(columns).map(([column, type]) => `${quote(column)} ${type}`),
      ...(key.length > 0 ? [`primary key (${list(key)})`] : []),
      ...references.map(
        (one) =>
          `foreign key (${list(one.columns)}) references ${quote(one.to)} (${list(one.toColumns)}) on delete ${one.action}`,
      ),
    ];
    db.exec(`create table ${quote(name)} (${parts.join(', ')})`);
    const all = Object.keys(columns);
    const insert = db.prepare(`insert into ${quote(name)} (${list(all)}) values (${all.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(...all.map((column) => row[column]!));
  }
  db.exec('commit');
  db.close();
}

/** Every row as it stands in the file. */
export function contents(path: string, world: World): Map<string, WorldRow[]> {
  const db = new DatabaseSync(path, { readOnly: true });
  const all = new Map(
    world.tables.map(({ name }) => [
      name,
      db
        .prepare(`select * from ${quote(name)} order by rowid`)
        .all()
        .map((row) => ({ ...row }) as WorldRow),
    ]),
  );
  db.close();
  return all;
}

export const systemOf = (world: World): System => ({
  id: 'shop',
  connector: 'sqlite',
  connection: 'file:shop.db',
  tables: Object.fromEntries(world.tables.map(({ name, map }) => [name, map])),
});
