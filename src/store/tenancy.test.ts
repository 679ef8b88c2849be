// Tenants are apart: the catalogue is read for every rule, and each rule is shown to fail when it is broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withClient } from './connect.ts';
import { outsideTenants } from './tenant.ts';
import { testDatabaseWithAdmin } from './testing.ts';
import { breaches } from './tenancy-rules.ts';

test('no table, view, index or function lets tenants meet', async (t) => {
  const { admin } = await testDatabaseWithAdmin(t);
  assert.deepEqual(await withClient(admin, breaches), []);
});

test('at start-up other people’s schemas are left in peace, ours is not', async (t) => {
  const { admin } = await testDatabaseWithAdmin(t);
  await withClient(admin, async (client) => {
    await client.query(`
      create table public.stray (id int);
      create function public.theirs() returns int language sql security definer as 'select 1'`);
    assert.deepEqual(await breaches(client, false), []);
    assert.equal((await breaches(client)).length, 5);
    await client.query('create table upheld.bare (id int)');
    assert.equal((await breaches(client, false)).length, 4);
  });
});

test('each schema outside row-level security has its reason', () => {
  assert.deepEqual(Object.keys(outsideTenants).toSorted(), ['auth', 'pgboss']);
  for (const reason of Object.values(outsideTenants)) assert.ok(reason.length > 20);
});

const good = `
  create table upheld.sample (tenant_id uuid not null, id uuid not null, note text, primary key (tenant_id, id));
  alter table upheld.sample enable row level security;
  alter table upheld.sample force row level security;
  create policy tenant on upheld.sample
    using (tenant_id = (select upheld.tenant())) with check (tenant_id = (select upheld.tenant()));
`;

for (const [what, sql, breach] of [
  ['a sound table', good, null],
  [
    'a view as its caller',
    `${good} create view upheld.seen with (security_invoker = true) as select * from upheld.sample`,
    null,
  ],
  ['no row security', `${good} alter table upheld.sample disable row level security`, /no forced row-level/],
  ['not forced', `${good} alter table upheld.sample no force row level security`, /no forced row-level/],
  [
    'a table in another schema',
    'create table public.stray (tenant_id uuid not null primary key)',
    /public\.stray has no forced/,
  ],
  ['no policy', `${good} drop policy tenant on upheld.sample`, /exactly the one tenant policy/],
  ['a second policy', `${good} create policy more on upheld.sample using (true)`, /exactly the one tenant policy/],
  ['a laxer policy', `${good} alter policy tenant on upheld.sample with check (true)`, /exactly the one tenant policy/],
  ['no tenant', `create table upheld.bare (id uuid primary key)`, /no tenant_id uuid not null/],
  [
    'a tenant that may be null',
    `create table upheld.bare (tenant_id uuid, id uuid primary key)`,
    /no tenant_id uuid not null/,
  ],
  [
    'a unique index over all tenants',
    `${good} create unique index oops on upheld.sample (note)`,
    /oops does not begin with tenant_id/,
  ],
  [
    'a unique constraint with the tenant last',
    `${good} alter table upheld.sample add unique (note, tenant_id)`,
    /does not begin with tenant_id/,
  ],
  ['no primary key', `${good} alter table upheld.sample drop constraint sample_pkey`, /no primary key/],
  ['a view as its owner', `${good} create view upheld.seen as select * from upheld.sample`, /not security_invoker/],
  [
    'a materialised view',
    `${good} create materialized view upheld.seen as select * from upheld.sample`,
    /cannot carry/,
  ],
  [
    'a function as its owner',
    `create function upheld.f() returns int language sql security definer as 'select 1'`,
    /security definer/,
  ],
  [
    'a foreign key that leaves the tenant out',
    `${good} create unique index whole on upheld.sample (id);
     ${good.replaceAll('upheld.sample', 'upheld.child')}
     alter table upheld.child add foreign key (id) references upheld.sample (id)`,
    /child refers to upheld.sample without tenant_id/,
  ],
  [
    'a foreign key that crosses the tenant with another column',
    `${good} create unique index crossed on upheld.sample (tenant_id, id);
     ${good.replaceAll('upheld.sample', 'upheld.child')}
     alter table upheld.child add foreign key (id, tenant_id) references upheld.sample (tenant_id, id)`,
    /child refers to upheld.sample without tenant_id/,
  ],
  [
    'a foreign key that carries the tenant',
    `${good} ${good.replaceAll('upheld.sample', 'upheld.child')}
     alter table upheld.child add foreign key (tenant_id, id) references upheld.sample (tenant_id, id)`,
    null,
  ],
  [
    'the policy of before, which takes whatever the setting says',
    `${good} alter policy tenant on upheld.sample using (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)`,
    /exactly the one tenant policy/,
  ],
  [
    'a rule',
    `${good} create rule copied as on insert to upheld.sample do also select * from upheld.verdict`,
    /sample has a rule/,
  ],
  [
    'the right to truncate',
    `${good} grant truncate on upheld.sample to upheld_app`,
    /upheld_app may truncate upheld.sample/,
  ],
  ['the right to truncate, given to all', `${good} grant truncate on upheld.sample to public`, /may truncate/],
  [
    'a schema that the app may create in',
    'grant create on schema public to public',
    /upheld_app may create in schema public/,
  ],
  ['readable keys', `grant select on auth.tenant_key to upheld_app`, /may read the tenant keys/],
  [
    'keys of which one column is readable',
    `grant select (inner_pad) on auth.tenant_key to public`,
    /may read the tenant/,
  ],
  ['keys that the app may add to', `grant insert on auth.tenant_key to upheld_app`, /may read the tenant keys/],
  [
    'a tenant function of a superuser',
    'alter function upheld.tenant() owner to upheld_admin',
    /acts with the rights of/,
  ],
  [
    'a tenant function of one whom row security does not bind',
    `create role unbound bypassrls; alter function upheld.tenant() owner to unbound`,
    /acts with the rights of unbound/,
  ],
  [
    'a tenant function without its search path',
    'alter function upheld.tenant() reset search_path',
    /upheld.tenant\(\) is not set as/,
  ],
  [
    'a tenant function that looks into temporary tables first',
    'alter function upheld.tenant() set search_path = pg_catalog',
    /upheld.tenant\(\) is not set as/,
  ],
  [
    'a tenant function with its caller’s rights',
    'alter function upheld.tenant() security invoker',
    /upheld.tenant\(\) is not set as/,
  ],
  [
    'another definer of the same name',
    `create function upheld.tenant(wish uuid) returns uuid language sql security definer as 'select wish'`,
    /function upheld.tenant\(uuid\) is security definer/,
  ],
  [
    'a definer in a schema outside',
    `create function auth.f() returns int language sql security definer as 'select 1'`,
    /function auth.f\(\) is security definer/,
  ],
] as const)
  test(`the catalogue test sees: ${what}`, async (t) => {
    const { admin } = await testDatabaseWithAdmin(t);
    const found = await withClient(admin, async (client) => {
      await client.query(sql);
      return breaches(client);
    });
    if (breach === null) assert.deepEqual(found, []);
    else
      assert.ok(
        found.some((text) => breach.test(text)),
        `${what}: ${found.join('; ')}`,
      );
  });
