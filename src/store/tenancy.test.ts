// Tenants are apart: the catalogue is read for every rule, and each rule is shown to fail when it is broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withClient } from './connect.ts';
import { outsideTenants } from './tenant.ts';
import { testDatabaseWithAdmin } from './testing.ts';
import { breaches } from './testing-tenancy.ts';

test('no table, view, index or function lets tenants meet', async (t) => {
  const { admin } = await testDatabaseWithAdmin(t);
  assert.deepEqual(await withClient(admin, breaches), []);
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
    using (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid);
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
