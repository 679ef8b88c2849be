// Reads the catalogue for the tenancy rules: what in the database would let one tenant meet another's rows.
import type { Client } from 'pg';
import { outsideTenants } from './tenant.ts';

const outside = [...Object.keys(outsideTenants), 'pg_catalog', 'information_schema', 'pg_toast'];

/** The policy that every tenant's table has, as PostgreSQL prints it back. */
const rule = `(tenant_id = (NULLIF(current_setting('upheld.tenant'::text, true), ''::text))::uuid)`;

/** Every breach of the tenancy rules, one sentence each; empty when all is well. `client` may be any role. */
export async function breaches(client: Pick<Client, 'query'>): Promise<string[]> {
  const found: string[] = [];
  const look = async (query: string, values: unknown[]): Promise<void> => {
    const { rows } = await client.query<{ breach: string }>(query, values);
    found.push(...rows.map((row) => row.breach));
  };
  const relation = `pg_class c join pg_namespace n on n.oid = c.relnamespace
      and n.nspname <> all ($1) and n.nspname not like 'pg\\_temp%' and n.nspname not like 'pg\\_toast%'`;

  await look(
    `select format('%s.%s has no forced row-level security', n.nspname, c.relname) as breach
       from ${relation} where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
    [outside],
  );
  await look(
    `select format('%s.%s has no tenant_id uuid not null', n.nspname, c.relname) as breach
       from ${relation} where c.relkind in ('r', 'p') and not exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            and a.attnotnull and a.atttypid = 'uuid'::regtype)`,
    [outside],
  );
  // Permissive policies are joined by OR: a second one would open what the first one closes.
  await look(
    `select format('%s.%s needs exactly the one tenant policy', n.nspname, c.relname) as breach
       from ${relation} where c.relkind in ('r', 'p') and (
         (select count(*) from pg_policy p where p.polrelid = c.oid and p.polpermissive) <> 1
         or not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
              and p.polroles = '{0}' and pg_get_expr(p.polqual, c.oid) = $2 and pg_get_expr(p.polwithcheck, c.oid) = $2))`,
    [outside, rule],
  );
  await look(
    `select format('%s.%s has no primary key', n.nspname, c.relname) as breach
       from ${relation} where c.relkind in ('r', 'p')
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
    [outside],
  );
  await look(
    `select format('%s.%s: unique index %s does not begin with tenant_id', n.nspname, c.relname, x.relname) as breach
       from ${relation} join pg_index i on i.indrelid = c.oid join pg_class x on x.oid = i.indexrelid
      where c.relkind in ('r', 'p') and (i.indisunique or i.indisexclusion)
        and pg_get_indexdef(i.indexrelid, 1, true) <> 'tenant_id'`,
    [outside],
  );
  await look(
    `select format('view %s.%s is not security_invoker', n.nspname, c.relname) as breach
       from ${relation} where c.relkind = 'v'
        and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)`,
    [outside],
  );
  await look(
    `select format('%s.%s cannot carry row-level security', n.nspname, c.relname) as breach
       from ${relation} where c.relkind in ('m', 'f')`,
    [outside],
  );
  await look(
    `select format('function %s.%s is security definer', n.nspname, p.proname) as breach
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname <> all ($1)`,
    [['pg_catalog', 'information_schema']],
  );
  await look(
    `select format('%s.%s refers to %s.%s without tenant_id: a key could point at another tenant''s row',
                   n.nspname, c.relname, fn.nspname, f.relname) as breach
       from ${relation} join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
       join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where fn.nspname <> all ($1) and not exists (
        select from pg_attribute a join pg_attribute b on b.attrelid = f.oid and b.attname = 'tenant_id'
         where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = any (k.conkey) and b.attnum = any (k.confkey))`,
    [outside],
  );
  return found.toSorted();
}
