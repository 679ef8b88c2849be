// The catalogue of MySQL and MariaDB: the tables of the connection's database as information_schema tells them.
import type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from '../catalogue.ts';
import { type MysqlColumn, quoted } from './mysql-dialect.ts';
import { tableName } from './names.ts';

type Told = Readonly<Record<string, string | number | null>>;
export type Ask = (text: string) => Promise<readonly Told[]>;

export async function mysqlCatalogue(ask: Ask, mayRemove: (table: string) => Promise<boolean>): Promise<Catalogue> {
  const tables = await ask(tablesSql);
  const columns = Map.groupBy(await ask(columnsSql), (told) => String(told['t']));
  const keys = Map.groupBy(await ask(keysSql), (told) => String(told['t']));
  const references = Map.groupBy(await ask(referencesSql), (told) => String(told['t']));
  const [server] = await ask('select version() as v, @@global.read_only as locked');
  const version = String(server!['v']);
  const mariadb = /mariadb/i.test(version);
  const json = new Set((mariadb ? await ask(jsonSql) : []).map(({ t, c }) => JSON.stringify([t, c])));
  const open = Number(server!['locked']) === 0;
  const named = (name: unknown): string | null => {
    const same = (told: Told): boolean => String(told['t']).toLowerCase() === String(name).toLowerCase();
    // Where names of tables ignore case, a reference may spell its table in another way.
    const told = tables.find((told) => told['t'] === name) ?? tables.find(same);
    return told ? tableName(null, String(told['t'])) : null;
  };
  const told: CatalogueTable[] = [];
  for (const table of tables) {
    const name = String(table['t']);
    const sets = [...Map.groupBy(keys.get(name) ?? [], (told) => String(told['i']))];
    // A unique set of the beginnings of texts, or of expressions, says nothing about whole values.
    const unique = sets.filter(([, of]) => of.every((told) => told['c'] !== null && told['part'] === null));
    const namesOf = (of: readonly Told[]): string[] => of.map((told) => String(told['c']));
    const pairs = [...Map.groupBy(references.get(name) ?? [], (told) => String(told['r']))];
    const linked = new Set([...sets.flatMap(([, of]) => namesOf(of)), ...pairs.flatMap(([, of]) => namesOf(of))]);
    const own = columns.get(name) ?? [];
    const kind = table['kind'] === 'VIEW' ? 'view' : 'table';
    // What cannot be rolled back is not written: half of it would stay.
    const writable = open && kind === 'table' && table['safe'] === 'YES';
    told.push({
      name: tableName(null, name),
      schema: null,
      table: name,
      kind,
      comment: kind === 'view' ? null : textOf(table['comment']),
      columns: own.map((column) =>
        columnOf(
          json.has(JSON.stringify([name, column['c']])) ? { ...column, whole: 'json' } : column,
          linked.has(String(column['c'])),
        ),
      ),
      key: namesOf(sets.find(([index]) => index === 'PRIMARY')?.[1] ?? []),
      unique: unique.filter(([index]) => index !== 'PRIMARY').map(([, of]) => namesOf(of)),
      references: pairs.flatMap(([name, of]): Reference[] => {
        const to = named(of[0]!['other']);
        // Columns have one spelling, whatever their letters; a reference may have kept another (bugs.mysql.com 98976).
        const theirs = (columns.get(to ?? '') ?? []).map((told) => String(told['c']));
        const spelled = (name: string): string =>
          theirs.find((one) => one === name) ?? theirs.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
        const toColumns = of.map((told) => spelled(String(told['oc'])));
        const whenRemoved = removed[String(of[0]!['rule'])] ?? 'refuse';
        return to === null ? [] : [{ name, columns: namesOf(of), to, toColumns, whenRemoved }];
      }),
      rows: table['n'] === null ? null : Number(table['n']),
      may: {
        read: own.every((column) => String(column['may']).includes('select')),
        change: writable && own.some((column) => String(column['may']).includes('update')),
        remove: writable && (await mayRemove(quoted(name))),
      },
    });
  }
  return { system: mariadb ? `MariaDB ${version.split('-')[0]}` : `MySQL ${version}`, tables: told };
}

const textOf = (told: unknown): string | null => (typeof told === 'string' && told !== '' ? told : null);
const removed: Readonly<Record<string, Reference['whenRemoved']>> = {
  CASCADE: 'remove',
  'SET NULL': 'null',
  'SET DEFAULT': 'default',
};

const tablesSql = `
  select t.table_name as t, t.table_type as kind, t.table_comment as comment, t.table_rows as n, e.transactions as safe
  from information_schema.tables as t left join information_schema.engines as e on e.engine = t.engine
  where t.table_schema = database() and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW') order by t.table_name`;

/** MariaDB keeps JSON as text with a check. */
const jsonSql = `
  select table_name as t, constraint_name as c from information_schema.check_constraints
  where constraint_schema = database() and level = 'Column' and check_clause like 'json!_valid(%' escape '!'`;

const columnsSql = `
  select table_name as t, column_name as c, lower(data_type) as type, column_type as whole, is_nullable as nullable,
    character_maximum_length as length, extra, column_comment as comment, character_set_name as charset, collation_name as collation,
    privileges as may
  from information_schema.columns where table_schema = database() order by table_name, ordinal_position`;

const keysSql = `
  select table_name as t, index_name as i, column_name as c, sub_part as part from information_schema.statistics
  where table_schema = database() and non_unique = 0 order by table_name, index_name, seq_in_index`;

const referencesSql = `
  select k.table_name as t, k.constraint_name as r, k.column_name as c, k.referenced_table_name as other, k.referenced_column_name as oc,
    r.delete_rule as rule
  from information_schema.key_column_usage as k join information_schema.referential_constraints as r
    on r.constraint_schema = k.constraint_schema and r.table_name = k.table_name and r.constraint_name = k.constraint_name
  where k.table_schema = database() and k.referenced_table_schema = database()
  order by k.table_name, k.constraint_name, k.ordinal_position`;

const shapes: readonly [RegExp, CatalogueColumn['shape']][] = [
  [/^tinyint\(1\)/, 'boolean'],
  [/^(?:tiny|small|medium|big)?int|^(?:decimal|float|double|year)/, 'number'],
  [/^(?:var)?char|text|^(?:enum|set)/, 'text'],
  [/^date$/, 'date'],
  [/^(?:datetime|timestamp|time)/, 'time'],
  [/blob|binary/, 'binary'],
  [/^json/, 'json'],
  [/^uuid/, 'uuid'],
];

function columnOf(told: Told, joins: boolean): MysqlColumn {
  // The labels of an enum keep their letters.
  const whole = String(told['whole']);
  const type = /^(?:enum|set)\(/i.test(whole) ? whole : whole.toLowerCase();
  const shape = shapes.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? 'other';
  return {
    name: String(told['c']),
    type,
    shape,
    nullable: told['nullable'] === 'YES',
    // A longtext may hold more characters than anybody counts.
    length: shape === 'text' && /char/.test(String(told['type'])) ? Number(told['length']) : null,
    computed: /\b(?:virtual|stored|persistent) generated/i.test(String(told['extra'])),
    comment: textOf(told['comment']),
    charset: textOf(told['charset']),
    collation: textOf(told['collation']),
    joins,
  };
}
