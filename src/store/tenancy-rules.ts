// Reads the catalogue for the tenancy rules: what in the database would let one tenant meet another's rows.
import type { Client } from 'pg';
import { appName } from './connect.ts';
import { outsideTenants } from './tenant.ts';

/** The policy that every tenant's table has, as PostgreSQL prints it back while no schema is on the search path. */
const rule = '(tenant_id = ( SELECT upheld.tenant() AS tenant))';

/** The functions that act with their owner's rights, and how each is set: any other is a breach. */
const definers: Readonly<Record<string, string>> = {
  'upheld.tenant()': 'plpgsql stable {"search_path=pg_catalog, pg_temp"}',
};

const system = `('pg_catalog', 'information_schema')`;
const outside = `('${[...Object.keys(outsideTenants), 'pg_toast'].join("', '")}', 'pg_catalog', 'information_schema')`;

/** Which tables must keep the rules: `n` is their schema. */
const scopes = {
  everywhere: `n.nspname not in ${outside} and n.nspname not like 'pg\\_%'`,
  ours: `n.nspname = 'upheld'`,
};

interface Rule {
  /** One row a breach: a sentence. `SCOPE` stands for one of the above. */
  readonly query: string;
  /** $1, when the query has one. */
  readonly value?: unknown;
}

const relation = 'pg_class c join pg_namespace n on n.oid = c.relnamespace and SCOPE';

const rules: readonly Rule[] = [
  {
    query: `select format('%s.%s has no forced row-level security', n.nspname, c.relname)
       from ${relation} where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    query: `select format('%s.%s has no tenant_id uuid not null', n.nspname, c.relname)
       from ${relation} where c.relkind in ('r', 'p') and not exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            and a.attnotnull and a.atttypid = 'uuid'::regtype)`,
  },
  // Permissive policies are joined by OR: a second one would open what the first one closes.
  {
    query: `select format('%s.%s needs exactly the one tenant policy', n.nspname, c.relname)
       from ${relation} where c.relkind in ('r', 'p') and (
         (select count(*) from pg_policy p where p.polrelid = c.oid and p.polpermissive) <> 1
         or not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
              and p.polroles = '{0}' and pg_get_expr(p.polqual, c.oid) = $1 and pg_get_expr(p.polwithcheck, c.oid) = $1))`,
    value: rule,
  },
  {
    query: `select format('%s.%s has no primary key', n.nspname, c.relname)
       from ${relation} where c.relkind in ('r', 'p')
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
  },
  {
    query: `select format('%s.%s: unique index %s does not begin with tenant_id', n.nspname, c.relname, x.relname)
       from ${relation} join pg_index i on i.indrelid = c.oid join pg_class x on x.oid = i.indexrelid
      where c.relkind in ('r', 'p') and (i.indisunique or i.indisexclusion)
        and pg_get_indexdef(i.indexrelid, 1, true) <> 'tenant_id'`,
  },
  // At the same place on both sides: (tenant_id, other) must not refer to (other, tenant_id).
  {
    query: `select format('%s.%s refers to %s.%s without tenant_id: a key could point at another tenant''s row',
                   n.nspname, c.relname, fn.nspname, f.relname)
       from ${relation} join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
       join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where fn.nspname not in ${outside} and not exists (
        select from unnest(k.conkey, k.confkey) as pair (here, there)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = pair.here and a.attname = 'tenant_id'
          join pg_attribute b on b.attrelid = f.oid and b.attnum = pair.there and b.attname = 'tenant_id')`,
  },
  {
    query: `select format('view %s.%s is not security_invoker', n.nspname, c.relname)
       from ${relation} where c.relkind = 'v'
        and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)`,
  },
  {
    query: `select format('%s.%s cannot carry row-level security', n.nspname, c.relname)
       from ${relation} where c.relkind in ('m', 'f')`,
  },
  // A rule rewrites queries into others that run with the rights of the table's owner.
  {
    query: `select format('%s.%s has a rule', n.nspname, c.relname)
       from ${relation} where c.relkind in ('r', 'p') and exists (select from pg_rewrite w where w.ev_class = c.oid)`,
  },
  // TRUNCATE asks no policy; a trigger or a key of somebody else's making reads what it likes of the rows that it is handed.
  {
    query: `select format('%s may %s %s.%s, and no policy stands before that', '${appName}', verb, n.nspname, c.relname)
       from ${relation} cross join unnest(array['truncate', 'trigger', 'references']) as verb
      where c.relkind in ('r', 'p') and has_table_privilege('${appName}', c.oid, verb)`,
  },
  // A table of the name of ours, left on the search path of a pooled connection, would stand in its place for the next tenant.
  {
    query: `select format('%s may create in schema %s', '${appName}', n.nspname) from pg_namespace n
      where n.nspname not like 'pg\\_%' and has_schema_privilege('${appName}', n.oid, 'create')
     union all
     select format('%s may create schemas', '${appName}') where has_database_privilege('${appName}', current_database(), 'create')`,
  },
  {
    query: `select format('function %s is security definer', p.oid::regprocedure)
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname not in ${system} and (SCOPE or n.nspname in ${outside})
        and not p.oid::regprocedure::text = any ($1)`,
    value: Object.keys(definers),
  },
  {
    query: `select format('function %s acts with the rights of %s, whom row-level security does not bind', p.oid::regprocedure, o.rolname)
       from pg_proc p join pg_roles o on o.oid = p.proowner
      where p.prosecdef and p.oid::regprocedure::text = any ($1) and (o.rolsuper or o.rolbypassrls)`,
    value: Object.keys(definers),
  },
  {
    query: `select format('function %s is not set as it must be', wanted.name)
       from jsonb_each_text($1::jsonb) as wanted (name, setting)
       left join pg_proc p on p.oid = to_regprocedure(wanted.name)
       left join pg_language l on l.oid = p.prolang
      where wanted.setting is distinct from format('%s %s %s', l.lanname,
              case p.provolatile when 's' then 'stable' when 'i' then 'immutable' else 'volatile' end, p.proconfig)
              or not coalesce(p.prosecdef, false)`,
    value: JSON.stringify(definers),
  },
  {
    query: `select format('%s may read the tenant keys', '${appName}')
      where (
        has_any_column_privilege('${appName}', 'auth.tenant_key', 'select, insert, update, references')
        or has_table_privilege('${appName}', 'auth.tenant_key', 'delete, truncate, trigger'))`,
  },
];

/**
 * Every breach of the tenancy rules, one sentence each; empty when all is well. `client` may be any role, in no transaction.
 * `everywhere`: tables of every schema must keep the rules; else those of schema upheld, beside whatever else the database holds.
 */
export async function breaches(client: Pick<Client, 'query'>, everywhere = true): Promise<string[]> {
  const found: string[] = [];
  await client.query('begin read only');
  try {
    // Names are printed with their schema, whoever asks.
    await client.query(`set local search_path = ''`);
    const scope = scopes[everywhere ? 'everywhere' : 'ours'];
    for (const { query, value } of rules) {
      const values = value === undefined ? [] : [value];
      const { rows } = await client.query<{ format: string }>(query.replaceAll('SCOPE', `(${scope})`), values);
      found.push(...rows.map((row) => row.format));
    }
  } finally {
    await client.query('rollback');
  }
  return found.toSorted();
}
