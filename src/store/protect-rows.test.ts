// protect_rows() does what the first migrations wrote out by hand: the catalogue says the same of a table made either way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client } from 'pg';
import { withClient } from './connect.ts';
import { breaches } from './tenancy-rules.ts';
import { testDatabaseWithAdmin } from './testing.ts';

const create = (name: string): string =>
  `create table upheld.${name} (tenant_id uuid not null, id uuid not null, note text, primary key (tenant_id, id));`;

/** As in migrations 0001 to 0004, with the policy of migration 0008. */
const byHand = (name: string, rights: string): string => `
  ${create(name)}
  grant ${rights} on upheld.${name} to upheld_app;
  alter table upheld.${name} enable row level security;
  alter table upheld.${name} force row level security;
  create policy tenant on upheld.${name}
    using (tenant_id = (select upheld.tenant())) with check (tenant_id = (select upheld.tenant()));
`;

/** All that the catalogue says of who may see which rows of a table. */
async function security(client: Client, name: string): Promise<unknown> {
  const { rows } = await client.query<{ security: unknown }>(
    `select jsonb_build_object(
       'enabled', c.relrowsecurity, 'forced', c.relforcerowsecurity, 'owner', c.relowner::regrole::text,
       'policies', (select jsonb_agg(jsonb_build_array(p.polname, p.polcmd, p.polpermissive, p.polroles::text,
                      pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))) from pg_policy p where p.polrelid = c.oid),
       'rights', (select jsonb_agg(jsonb_build_array(a.grantor::regrole::text, a.grantee::regrole::text, a.privilege_type, a.is_grantable)
                      order by a.grantee, a.privilege_type) from aclexplode(c.relacl) a)) as security
       from pg_class c where c.oid = $1::regclass`,
    [`upheld.${name}`],
  );
  return rows[0]!.security;
}

test('a table that it protects is as one that was protected by hand', async (t) => {
  const { admin } = await testDatabaseWithAdmin(t);
  await withClient(admin, async (client) => {
    await client.query('set role upheld_owner');
    await client.query(byHand('hand', 'select, insert, update, delete'));
    await client.query(`${create('called')} select upheld.protect_rows('upheld.called')`);
    assert.deepEqual(await security(client, 'called'), await security(client, 'hand'));

    await client.query(byHand('hand_only_grows', 'select, insert'));
    await client.query(
      `${create('"Only Grows"')} select upheld.protect_rows('upheld."Only Grows"', '{select,insert}')`,
    );
    assert.deepEqual(await security(client, '"Only Grows"'), await security(client, 'hand_only_grows'));
    assert.notDeepEqual(await security(client, 'hand_only_grows'), await security(client, 'hand'));
    assert.deepEqual(await breaches(client), []);

    // And as tables of those migrations.
    assert.deepEqual(await security(client, 'called'), await security(client, 'webhook'));
    assert.deepEqual(await security(client, '"Only Grows"'), await security(client, 'policy_notice'));
  });
});

test('rights that were given before are taken back', async (t) => {
  const { admin } = await testDatabaseWithAdmin(t);
  await withClient(admin, async (client) => {
    await client.query(byHand('hand', 'select'));
    await client.query(`${create('loose')} grant all on upheld.loose to upheld_app, public`);
    await client.query(`select upheld.protect_rows('upheld.loose', '{select}')`);
    assert.deepEqual(await security(client, 'loose'), await security(client, 'hand'));
  });
});

test('it refuses other rights, none, a table elsewhere, a table twice; and the app may not call it', async (t) => {
  const { admin, app } = await testDatabaseWithAdmin(t);
  await withClient(admin, async (client) => {
    await client.query(`${create('fine')} create table public.stray (tenant_id uuid primary key)`);
    const refused: [string, string][] = [
      [`'upheld.fine', '{select,truncate}'`, '42704'],
      [`'upheld.fine', '{"select on upheld.verdict to public; grant select"}'`, '42704'],
      [`'upheld.fine', '{}'`, '42704'],
      [`'public.stray'`, '42809'],
      [`'auth.staff'`, '42809'],
    ];
    for (const [given, code] of refused)
      await assert.rejects(client.query(`select upheld.protect_rows(${given})`), { code }, given);
    await client.query(`select upheld.protect_rows('upheld.fine')`);
    await assert.rejects(client.query(`select upheld.protect_rows('upheld.fine')`), { code: '42710' });
  });
  await withClient(app, (client) =>
    assert.rejects(client.query(`select upheld.protect_rows('upheld.fine')`), { code: '42501' }),
  );
});
