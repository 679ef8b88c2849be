// A row of every table for each tenant, made from what the catalogue says of the columns: for tests that tenants are apart.
import type { Client } from 'pg';
import { newId, systemClock } from '#base';
import { type Target, codeOf, withClient } from './connect.ts';
import { outsideTenants } from './tenant.ts';

export interface Column {
  name: string;
  type: string;
  /** The values of a “check (x in (…))”, if there is one. */
  allowed: string[] | null;
}

export interface Table {
  name: string;
  columns: Column[];
}

export async function tables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, (
        select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'allowed', (
          select array_agg(m[1]) from pg_constraint k,
            regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m
           where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum])) order by a.attnum)
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      ) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname <> all ($1) and n.nspname not like 'pg\\_%' order by 1`,
    [[...Object.keys(outsideTenants), 'information_schema']],
  );
  return rows;
}

/** Values of columns that a type alone does not tell: forms that a check demands, and what must be empty beside another. */
const exceptions: Readonly<Record<string, unknown>> = {
  'upheld.policy_version.previous': null,
  'upheld.access_log.principal': 'job:test',
  'upheld.erasure.done_at': null,
  'upheld.choice_link.choice': 'x'.repeat(64),
  'upheld.consent_notice.language': 'en',
  'upheld.consent_text.sha256': 'x'.repeat(64),
  'upheld.opt_in.token_sha256': 'x'.repeat(64),
  'upheld.http_job.name': Buffer.alloc(32, 'x'),
  'upheld.keyring_epoch.destroyed_at': null,
  'upheld.keyring_index_change.done_at': null,
  'upheld.keyring_index_change.principal': 'job:test',
  'upheld.keyring_key.coming': false,
  'upheld.keyring_key.wrapped': Buffer.alloc(61, 'x'),
  'upheld.keyring_subject.wrapped': Buffer.alloc(61, 'x'),
  'upheld.organisation.country': 'BE',
  'upheld.legal_hold.person': null,
  'upheld.plan.hash': 'x'.repeat(64),
  'upheld.accuracy_question.token_sha256': 'x'.repeat(64),
  'upheld.request.country': 'BE',
  'upheld.request_event.by': 'job:test',
  'upheld.request_link.token_sha256': 'x'.repeat(64),
  'upheld.request_notice.token_sha256': 'x'.repeat(64),
  'upheld.request_waiting.token_sha256': 'x'.repeat(64),
  'upheld.preference.text_sha256': 'x'.repeat(64),
  'upheld.record_type.name': 'sample',
};

/** A value that the type takes. A type that is not known here fails loudly: add it. */
function sample({ name, type, allowed }: Column, tenant: string): unknown {
  if (name === 'tenant_id') return tenant;
  if (allowed) return allowed[0];
  const values: Record<string, unknown> = {
    uuid: newId(systemClock),
    text: `sample ${name}`,
    integer: 1,
    bigint: 1,
    smallint: 1,
    numeric: '1.5',
    'double precision': 1.5,
    boolean: true,
    jsonb: '{}',
    date: '2026-01-02',
    'timestamp with time zone': '2026-01-02T03:04:05.678Z',
    bytea: Buffer.alloc(32, 'x'),
    'text[]': ['x'],
    'uuid[]': [newId(systemClock)],
  };
  if (!(type in values)) throw new Error(`isolation test: no sample for a column of type ${type} (${name}); add one`);
  return values[type];
}

/** A row that every constraint takes. */
export function row(table: Table, tenant: string): { columns: string[]; values: unknown[] } {
  const value = (column: Column): unknown => {
    const name = `${table.name}.${column.name}`;
    return Object.hasOwn(exceptions, name) ? exceptions[name] : sample(column, tenant);
  };
  return { columns: table.columns.map(({ name }) => name), values: table.columns.map(value) };
}

export async function insert(client: Client, table: Table, tenant: string): Promise<number | null> {
  const { columns, values } = row(table, tenant);
  const holes = values.map((_, index) => `$${index + 1}`);
  const names = columns.map((name) => client.escapeIdentifier(name));
  return (await client.query(`insert into ${table.name} (${names.join(', ')}) values (${holes.join(', ')})`, values))
    .rowCount;
}

export async function seed(admin: Target, all: Table[], tenants: string[]): Promise<void> {
  await withClient(admin, async (client) => {
    // Rows stand alone here: what they refer to need not be there.
    await client.query(`set session_replication_role = 'replica'`);
    for (const [index, tenant] of tenants.entries()) {
      await client.query('insert into auth.tenant (id, slug, name, created_at) values ($1, $2, $2, now())', [
        tenant,
        `t${index}`,
      ]);
      for (const table of all)
        await insert(client, table, tenant).catch((cause: unknown) => {
          throw new Error(`isolation test: cannot make a row of ${table.name}`, { cause });
        });
    }
  });
}

/** What a transaction says about its tenant: nothing, or a text that it computes from its own mark. */
export type Claim = ((mark: Buffer) => string) | null;

/** Runs `act` in a transaction with that claim, and rolls it back. */
export async function claiming<T>(client: Client, claim: Claim, act: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    if (claim) {
      const { rows } = await client.query<{ mark: Buffer }>('select upheld.transaction_mark() as mark');
      await client.query(`select set_config('upheld.tenant', $1, true)`, [claim(rows[0]!.mark)]);
    }
    return await act();
  } finally {
    await client.query('rollback');
  }
}

/** Rows touched (one that only lacks what it refers to got past the policy and counts), or 0 when PostgreSQL refuses: for lack of privilege or by policy (both 42501), or because rows are immutable (23001). */
export async function attempt(client: Client, claim: Claim, act: () => Promise<number | null>): Promise<number> {
  try {
    return (await claiming(client, claim, act)) ?? 0;
  } catch (error) {
    if (['42501', '23001'].includes(codeOf(error))) return 0;
    if (codeOf(error) === '23503') return 1;
    throw error;
  }
}
