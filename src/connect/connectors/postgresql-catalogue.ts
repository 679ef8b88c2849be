// PostgreSQL's catalogue (12 and later): tables, columns, references and rights out of pg_catalog; of a partitioned table only the whole.
import type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from '../catalogue.ts';
import { tableName } from './names.ts';

export type Ask = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * One number that changes whenever the catalogue does, for a fraction of its price: each row of pg_catalog bears the transaction that wrote it.
 * Statistics are written in place, so their sum is told too. Numbers below 16384 are the system's own objects.
 */
export const markSql = `
  select concat_ws(' ', current_user, current_setting('server_version_num'), pg_is_in_recovery(),
    (select concat_ws(' ', rolsuper, rolinherit, rolbypassrls) from pg_roles where rolname = current_user),
    count(*), sum(hashint8extended((id::int8 << 32) | at::text::int8, part)), sum(many)) as mark
  from (
    select 0 as part, oid as id, xmin as at, reltuples as many from pg_class where oid >= 16384
    union all select 1, attrelid, xmin, 0 from pg_attribute where attrelid >= 16384
    union all select 2, oid, xmin, 0 from pg_constraint where oid >= 16384
    union all select 3, indexrelid, xmin, 0 from pg_index where indexrelid >= 16384
    union all select 4, oid, xmin, 0 from pg_type where oid >= 16384
    union all select 5, oid, xmin, 0 from pg_enum where oid >= 16384
    union all select 6, objoid, xmin, 0 from pg_description where objoid >= 16384
    union all select 7, oid, xmin, 0 from pg_namespace
    union all select 8, member, xmin, 0 from pg_auth_members) as told`;

/** `schemas`: those to look into; absent: all but the system's own. */
export async function postgresqlCatalogue(ask: Ask, schemas?: readonly string[]): Promise<Catalogue> {
  const tables = (await ask(tablesSql, [schemas ?? null])) as unknown as TableTold[];
  const several = new Set(tables.map(({ schema }) => schema)).size > 1;
  const names = new Map(tables.map((told) => [told.id, tableName(several ? told.schema : null, told.name)]));
  const ids = [...names.keys()];
  const columns = Map.groupBy((await ask(columnsSql, [ids])) as unknown as ColumnTold[], ({ table }) => table);
  const keys = Map.groupBy((await ask(keysSql, [ids])) as unknown as KeyTold[], ({ table }) => table);
  const references = Map.groupBy((await ask(referencesSql, [ids])) as unknown as ReferenceTold[], ({ table }) => table);
  const [version] = await ask(`select split_part(current_setting('server_version'), ' ', 1) as version`);
  return {
    system: `PostgreSQL ${String(version!['version'])}`,
    tables: tables.map((told): CatalogueTable => {
      const unique = keys.get(told.id) ?? [];
      return {
        name: names.get(told.id)!,
        schema: told.schema,
        table: told.name,
        kind: told.view ? 'view' : 'table',
        comment: told.comment,
        columns: (columns.get(told.id) ?? []).map(columnOf),
        key: unique.find(({ first }) => first)?.columns ?? [],
        unique: unique.filter(({ first }) => !first).map((set) => set.columns),
        references: (references.get(told.id) ?? []).map((reference): Reference => ({
          name: reference.name,
          columns: reference.columns,
          to: names.get(reference.to)!,
          toColumns: reference.to_columns,
          whenRemoved: removed[reference.removed] ?? 'refuse',
        })),
        rows: told.rows === null || Number(told.rows) < 0 ? null : Math.round(Number(told.rows)),
        may: { read: told.may_read, change: told.may_change, remove: told.may_remove },
        ...(told.inherited && { alone: true }),
      };
    }),
  };
}

interface TableTold {
  id: number;
  schema: string;
  name: string;
  view: boolean;
  comment: string | null;
  rows: string | number | null;
  inherited: boolean;
  may_read: boolean;
  may_change: boolean;
  may_remove: boolean;
}

/** Rows that a policy of the table hides are not silently left out: the connection has no right to read the table. */
const tablesSql = `
  select c.oid as id, n.nspname as schema, c.relname as name, c.relkind in ('v', 'm') as view,
    obj_description(c.oid, 'pg_class') as comment,
    c.relkind = 'r' and exists (select from pg_inherits as heir where heir.inhparent = c.oid) as inherited,
    case c.relkind
      when 'v' then null
      when 'p' then (select nullif(sum(greatest(part.reltuples, 0)), 0)
        from pg_partition_tree(c.oid) as tree join pg_class as part on part.oid = tree.relid where tree.isleaf)
      else c.reltuples end as rows,
    has_table_privilege(c.oid, 'select') and not row_security_active(c.oid) as may_read,
    c.relkind not in ('v', 'm') and not pg_is_in_recovery() and has_table_privilege(c.oid, 'update')
      and not row_security_active(c.oid) as may_change,
    c.relkind not in ('v', 'm') and not pg_is_in_recovery() and has_table_privilege(c.oid, 'delete')
      and not row_security_active(c.oid) as may_remove
  from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
    and has_schema_privilege(n.oid, 'usage')
    and case when $1::text[] is null then n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      else n.nspname = any ($1::text[]) end
  order by n.nspname, c.relname`;

interface ColumnTold {
  table: number;
  name: string;
  type: string;
  base: string;
  category: string;
  labels: string[] | null;
  nullable: boolean;
  length: number | null;
  computed: boolean;
  comment: string | null;
}

/** A domain is what it rests on, and may forbid nulls by itself. */
const columnsSql = `
  with recursive types as (
    select oid, oid as base, null::int as typmod, typnotnull from pg_type
    union all
    select types.oid, domain.typbasetype, coalesce(types.typmod, nullif(domain.typtypmod, -1)), types.typnotnull or rests.typnotnull
    from types join pg_type as domain on domain.oid = types.base and domain.typtype = 'd'
      join pg_type as rests on rests.oid = domain.typbasetype)
  select a.attrelid as table, a.attname as name,
    format_type(t.oid, coalesce(nullif(a.atttypmod, -1), types.typmod, -1)) as type, t.typname as base,
    case t.typtype when 'e' then 'E' else t.typcategory::text end as category,
    case t.typtype when 'e' then (select to_json(array_agg(enumlabel order by enumsortorder)) from pg_enum where enumtypid = t.oid) end as labels,
    not (a.attnotnull or types.typnotnull) as nullable,
    case when t.typname in ('varchar', 'bpchar') then nullif(coalesce(nullif(a.atttypmod, -1), types.typmod, -1), -1) - 4 end as length,
    a.attgenerated <> '' or a.attidentity = 'a' as computed,
    col_description(a.attrelid, a.attnum) as comment
  from pg_attribute as a
    join types on types.oid = a.atttypid
    join pg_type as t on t.oid = types.base and t.typtype <> 'd'
  where a.attrelid = any ($1::oid[]) and a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum`;

function columnOf(told: ColumnTold): CatalogueColumn {
  const labels = told.labels?.map((label) => `'${label.replaceAll("'", "''")}'`).join(',');
  const { name, nullable, length, computed, comment } = told;
  return {
    name,
    type: labels ? `enum(${labels})` : told.type,
    shape: shapeOf(told),
    nullable,
    length,
    computed,
    comment,
  };
}

function shapeOf({ base, category }: ColumnTold): CatalogueColumn['shape'] {
  const shapes: Readonly<Record<string, CatalogueColumn['shape']>> = {
    uuid: 'uuid',
    bytea: 'binary',
    json: 'json',
    jsonb: 'json',
    date: 'date',
    money: 'other',
  };
  const categories: Readonly<Record<string, CatalogueColumn['shape']>> = {
    A: 'list',
    B: 'boolean',
    D: 'time',
    E: 'text',
    N: 'number',
    S: 'text',
  };
  return shapes[base] ?? categories[category] ?? 'other';
}

interface KeyTold {
  table: number;
  first: boolean;
  columns: string[];
}

/** Unique for all rows: neither over an expression nor for some rows only. */
const keysSql = `
  select i.indrelid as table, i.indisprimary as first,
    (select to_json(array_agg(a.attname order by k.at)) from unnest(i.indkey::int2[]) with ordinality as k(number, at)
      join pg_attribute as a on a.attrelid = i.indrelid and a.attnum = k.number where k.at <= i.indnkeyatts) as columns
  from pg_index as i
  where i.indrelid = any ($1::oid[]) and i.indisunique and i.indpred is null and i.indexprs is null and i.indisvalid
  order by i.indrelid, i.indexrelid`;

interface ReferenceTold {
  table: number;
  name: string;
  to: number;
  columns: string[];
  to_columns: string[];
  removed: string;
}

const removed: Readonly<Record<string, Reference['whenRemoved']>> = { c: 'remove', n: 'null', d: 'default' };

const columnNames = (table: string, numbers: string): string => `
  (select to_json(array_agg(a.attname order by k.at)) from unnest(${numbers}) with ordinality as k(number, at)
    join pg_attribute as a on a.attrelid = ${table} and a.attnum = k.number)`;

/** A reference of a partitioned table is kept again for each part: only the whole is told. */
const referencesSql = `
  select r.conrelid as table, r.conname as name, r.confrelid as to, r.confdeltype::text as removed,
    ${columnNames('r.conrelid', 'r.conkey')} as columns, ${columnNames('r.confrelid', 'r.confkey')} as to_columns
  from pg_constraint as r
  where r.contype = 'f' and r.conparentid = 0 and r.conrelid = any ($1::oid[]) and r.confrelid = any ($1::oid[])
  order by r.conrelid, r.conname`;
