// Who owns the schema: never a superuser, because functions of the schema act with the rights of their owner.
import type { Client } from 'pg';
import { appName, codeOf } from './connect.ts';

/** Owns the schema where the one who migrates may do everything; cannot sign in. */
export const ownerName = 'upheld_owner';

const schemas = ['auth', 'upheld'];

/** The role that owns the schema of this database: the one who migrates, unless row-level security does not bind that one. */
export async function ownerOf(client: Pick<Client, 'query'>): Promise<string> {
  const { rows } = await client.query<{ name: string; mighty: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as mighty from pg_roles where rolname = current_user',
  );
  return rows[0]!.mighty ? ownerName : rows[0]!.name;
}

/** Everything of the schema that somebody else owns, as the words that ALTER takes. */
async function strangers(client: Pick<Client, 'query'>, owner: string): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(
    `select format('schema %I', nspname) as what from pg_namespace
      where nspname = any ($1) and pg_get_userbyid(nspowner) <> $2
     union all
     select format('table %I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and pg_get_userbyid(c.relowner) <> $2
        and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
              and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i'))
     union all
     select format('routine %s', p.oid::regprocedure) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = any ($1) and pg_get_userbyid(p.proowner) <> $2`,
    [schemas, owner],
  );
  return rows.map((row) => row.what);
}

/** Whether the schema, as far as it is there, is the owner's. */
export const ownsAll = async (client: Pick<Client, 'query'>, owner: string): Promise<boolean> =>
  (await strangers(client, owner)).length === 0;

/** Makes the owner where it must be another role than the one who migrates, and hands it what an older Upheld left to a superuser. */
export async function ensureOwner(client: Client, owner: string): Promise<void> {
  if (owner === ownerName) {
    await ensureOwnerRole(client);
    await client.query(
      `do $do$ begin execute format('grant create on database %I to ${ownerName}', current_database()); end $do$`,
    );
  }
  for (const what of await strangers(client, owner))
    await client.query(`alter ${what} owner to ${client.escapeIdentifier(owner)}`);
}

/** The role belongs to the whole server, so another database may be making it at the same moment. */
async function ensureOwnerRole(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [ownerName]);
  if (rowCount === 0) {
    try {
      await client.query(
        `create role ${ownerName} nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication`,
      );
    } catch (error) {
      if (!['42710', '23505'].includes(codeOf(error))) throw error;
    }
  }
  const { rows } = await client.query<{ member: boolean }>(`select pg_has_role($1, 'member') as member`, [ownerName]);
  if (!rows[0]!.member) await client.query(`grant ${ownerName} to current_user`);
}

/** Acts as the owner: what `act` makes is the owner's. */
export async function asOwner<T>(client: Client, owner: string, act: () => Promise<T>): Promise<T> {
  await client.query(`set role ${client.escapeIdentifier(owner)}`);
  try {
    return await act();
  } finally {
    await client.query('reset role').catch(() => {});
  }
}

/**
 * Whether the app may make temporary tables. It must not: one of the name of ours would stand before it for whoever gets the
 * connection next, which may work for another tenant.
 */
export async function mayMakeTemporary(client: Pick<Client, 'query'>, role: string): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_database_privilege($1, current_database(), 'TEMPORARY') as may`,
    [role],
  );
  return rows[0]!.may;
}

/** Takes the right to make temporary tables from everybody but the database's owner. Only that owner can; else nothing happens. */
export async function refuseTemporary(client: Client): Promise<void> {
  if (!(await mayMakeTemporary(client, appName))) return;
  await client.query(
    `do $do$ begin execute format('revoke temporary on database %I from public, ${appName}', current_database()); end $do$`,
  );
}
