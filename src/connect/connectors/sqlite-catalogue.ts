// SQLite's catalogue: tables, columns and references as its pragmas tell them.
import { accessSync, constants } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from '../catalogue.ts';
import { tableName } from './names.ts';

type Told = Record<string, string | number | null>;

export function sqliteCatalogue(db: DatabaseSync, path: string): Catalogue {
  const ask = (text: string, ...values: string[]): Told[] => db.prepare(text).all(...values) as Told[];
  const change = mayWrite(path);
  const statistics = rowCounts(ask);
  const listed = ask(
    `select name, type from pragma_table_list where schema = 'main' and name not like 'sqlite!_%' escape '!' order by name`,
  );
  const tables = listed
    // Of a virtual table (full-text search), its own shadow tables are its inside.
    .filter(({ type }) => type !== 'shadow')
    .map(({ name, type }): CatalogueTable => {
      const table = String(name);
      const columns = ask('select * from pragma_table_xinfo(?) order by cid', table);
      const kind = type === 'view' ? 'view' : 'table';
      return {
        name: tableName(null, table),
        schema: null,
        table,
        kind,
        comment: null,
        // 1 is a hidden column of a virtual table; 2 and 3 are computed.
        columns: columns.filter(({ hidden }) => hidden !== 1).map(columnOf),
        key: columns
          .filter(({ pk }) => Number(pk) > 0)
          .toSorted((a, b) => Number(a['pk']) - Number(b['pk']))
          .map(({ name }) => String(name)),
        unique: uniqueOf(ask, table),
        references: [],
        rows: statistics.get(table) ?? null,
        may: { read: true, change: change && kind === 'table', remove: change && kind === 'table' },
      };
    });
  const version = String(ask('select sqlite_version() as version')[0]!['version']);
  return {
    system: `SQLite ${version}`,
    tables: tables.map((table) => ({ ...table, references: referencesOf(ask, table, tables) })),
  };
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function columnOf(told: Told): CatalogueColumn {
  const type = String(told['type'] ?? '').toLowerCase();
  const length = /\(\s*(\d+)\s*\)/.exec(type)?.[1];
  const shape = shapeOf(type);
  return {
    name: String(told['name']),
    type,
    shape,
    // A primary key of any other type may hold nulls in SQLite.
    nullable: told['notnull'] === 0 && !(Number(told['pk']) > 0 && type === 'integer'),
    length: shape === 'text' && length ? Number(length) : null,
    computed: told['hidden'] === 2 || told['hidden'] === 3,
    comment: null,
  };
}

/** A column may hold anything, so the declared type only says what is meant. */
function shapeOf(type: string): CatalogueColumn['shape'] {
  const shapes: readonly [RegExp, CatalogueColumn['shape']][] = [
    [/json/, 'json'],
    [/uuid|guid/, 'uuid'],
    [/bool/, 'boolean'],
    [/datetime|timestamp|^time/, 'time'],
    [/date/, 'date'],
    [/char|clob|text|string/, 'text'],
    [/int|real|floa|doub|num|dec|money/, 'number'],
    [/blob|binary/, 'binary'],
  ];
  return shapes.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}

function uniqueOf(ask: (text: string, ...values: string[]) => Told[], table: string): string[][] {
  return ask(`select name from pragma_index_list(?) where "unique" = 1 and origin <> 'pk' and partial = 0`, table)
    .map(({ name }) => ask('select name from pragma_index_info(?) order by seqno', String(name)))
    .filter((columns) => columns.every(({ name }) => name !== null))
    .map((columns) => columns.map(({ name }) => String(name)));
}

const removed: Readonly<Record<string, Reference['whenRemoved']>> = {
  CASCADE: 'remove',
  'SET NULL': 'null',
  'SET DEFAULT': 'default',
};

function referencesOf(
  ask: (text: string, ...values: string[]) => Told[],
  table: CatalogueTable,
  tables: readonly CatalogueTable[],
): Reference[] {
  const told = ask('select * from pragma_foreign_key_list(?) order by id, seq', table.table);
  return [...Map.groupBy(told, ({ id }) => Number(id)).values()].flatMap((pairs): Reference[] => {
    // A reference may spell names in other letters than their tables do, point to a table that was never made, and leave out the key.
    const same = (a: unknown, b: string): boolean => String(a).toLowerCase() === b.toLowerCase();
    const to = tables.find(({ table }) => same(pairs[0]!['table'], table));
    if (!to) return [];
    const spelled = (of: CatalogueTable, name: unknown): string =>
      of.columns.find((column) => same(name, column.name))?.name ?? String(name);
    return [
      {
        name: `${table.table} ${pairs[0]!['id']}`,
        columns: pairs.map(({ from }) => spelled(table, from)),
        to: to.name,
        toColumns: pairs.map((pair, at) => (pair['to'] === null ? (to.key[at] ?? '') : spelled(to, pair['to']))),
        whenRemoved: removed[String(pairs[0]!['on_delete'])] ?? 'refuse',
      },
    ];
  });
}

/** What `analyze` counted last, where somebody ran it: the first number of each index is the table's rows. */
function rowCounts(ask: (text: string) => Told[]): Map<string, number> {
  if (ask(`select 1 from sqlite_schema where name = 'sqlite_stat1'`).length === 0) return new Map();
  return new Map(
    ask('select tbl, stat from sqlite_stat1').map(({ tbl, stat }) => [String(tbl), Number.parseInt(String(stat), 10)]),
  );
}
