// The guard at start-up: the app never works through a connection that row-level security does not bind.
import type { Client } from 'pg';
import { Problem } from '#base';
import { allMigrations, appliedIn, pendingOf, refuseUnfit } from './migrate.ts';
import { mayMakeTemporary } from './owner.ts';
import { breaches } from './tenancy-rules.ts';
import { outsideTenants } from './tenant.ts';

/** What the connected role may do that the app must not. Memberships count: `set role` would reach them. */
export interface RoleFlags {
  role: string;
  superuser: boolean;
  bypassRls: boolean;
  owns: string[];
}

export async function roleFlags(client: Pick<Client, 'query'>): Promise<RoleFlags> {
  const { rows } = await client.query<RoleFlags>(
    `with reachable as (
       select oid, rolsuper, rolbypassrls from pg_roles
        where pg_has_role(session_user, oid, 'member') or pg_has_role(current_user, oid, 'member')
     ), ours as (
       select n.nspname::text as name, n.nspowner as owner from pg_namespace n where n.nspname = any ($1)
       union all
       select format('%s.%s', n.nspname, c.relname), c.relowner
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1)
       union all
       select format('%s.%s()', n.nspname, p.proname), p.proowner
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any ($1)
     )
     select current_user::text as role,
            (select bool_or(rolsuper) from reachable) as superuser,
            (select bool_or(rolbypassrls) from reachable) as "bypassRls",
            array(select name from ours where owner in (select oid from reachable) order by name) as owns`,
    [['upheld', ...Object.keys(outsideTenants)]],
  );
  return rows[0]!;
}

/** Throws a Problem unless the connection is fit, unprivileged, and the schema is this version's. Reads only. */
export async function refuseUnsafe(client: Pick<Client, 'query'>): Promise<void> {
  await refuseUnfit(client);
  const flags = await roleFlags(client);
  const why = flags.superuser
    ? 'is a superuser, or may become one'
    : flags.bypassRls
      ? 'may bypass row-level security'
      : flags.owns.length > 0
        ? `owns ${flags.owns.slice(0, 3).join(', ')}${flags.owns.length > 3 ? ' …' : ''}`
        : null;
  if (why)
    throw new Problem('store.privileged', {
      happened: `The database role “${flags.role}” ${why}, so it could see every tenant's data.`,
      unchanged: 'Nothing was started.',
      next: 'Let DATABASE_URL use the role upheld_app, and keep the owner for DATABASE_ADMIN_URL and “upheld migrate”.',
    });
  const applied = await appliedIn(client);
  const pending = pendingOf(allMigrations(), applied ?? []);
  if (pending.length > 0)
    throw new Problem('store.migrations-pending', {
      happened: `The database is not prepared for this version of Upheld: ${pending.length} step(s) to go, from ${pending[0]!.name}.`,
      unchanged: 'Nothing was started.',
      next: 'Run “npm run upheld -- migrate” with DATABASE_ADMIN_URL set to the owner of the database.',
    });
  if (await mayMakeTemporary(client, flags.role)) throw temporary(flags.role);
  const [breach, ...more] = await breaches(client, false);
  if (breach !== undefined)
    throw new Problem('store.tenants-meet', {
      happened: `The tables of this database do not keep tenants apart: ${breach}${more.length > 0 ? ` (and ${more.length} more)` : ''}.`,
      unchanged: 'Nothing was started.',
      next: 'Somebody changed the schema by hand: undo it as the owner of the database, or restore a backup from before.',
    });
}

const temporary = (role: string): Problem =>
  new Problem('store.temporary-tables', {
    happened: `The database role “${role}” may make temporary tables: one could stand in the place of a real one for the next tenant.`,
    unchanged: 'Nothing was started.',
    next: `As the owner of the database: REVOKE TEMPORARY ON DATABASE … FROM PUBLIC, ${role}. “upheld migrate” does it when that owner runs it.`,
  });
