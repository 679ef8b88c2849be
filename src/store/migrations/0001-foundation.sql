-- The foundation: tenants and staff (auth), and the tables of a tenant (upheld), apart by row-level security from the start.

create schema upheld;
grant usage on schema auth, upheld to upheld_app;

-- auth: needed before a tenant is known, so outside row-level security; holds no data about data subjects.

create table auth.tenant (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  folder text unique,
  board_public boolean not null default false,
  created_at timestamptz not null
);

create table auth.instance (
  "only" boolean primary key default true check ("only"),
  home_tenant uuid references auth.tenant
);

create table auth.staff (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null
);

create table auth.membership (
  staff_id uuid not null references auth.staff,
  tenant_id uuid not null references auth.tenant,
  role text not null check (role in ('owner', 'privacy-lead', 'support', 'analyst', 'developer', 'auditor')),
  primary key (staff_id, tenant_id)
);

create table auth.invitation (
  token_sha256 text primary key,
  tenant_id uuid not null references auth.tenant,
  role text not null check (role in ('owner', 'privacy-lead', 'support', 'analyst', 'developer', 'auditor')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table auth.session (
  token_sha256 text primary key,
  staff_id uuid not null references auth.staff,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);

grant select, insert, update, delete
  on auth.tenant, auth.instance, auth.staff, auth.membership, auth.invitation, auth.session to upheld_app;

-- upheld: what belongs to a tenant.

create table upheld.policy_version (
  tenant_id uuid not null references auth.tenant,
  number int not null check (number >= 1),
  sha256 text not null,
  previous text,
  published_at timestamptz not null,
  source_name text not null,
  source_text text not null,
  prose jsonb not null,
  policy jsonb not null,
  primary key (tenant_id, number)
);

create table upheld.verdict (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  version int not null,
  promise text not null,
  kind text not null,
  state text not null check (state in ('upheld', 'broken', 'unproven')),
  because jsonb not null,
  measured jsonb not null,
  since timestamptz not null,
  checked_at timestamptz not null,
  primary key (tenant_id, id)
);
create index verdict_history on upheld.verdict (tenant_id, promise, since);

create table upheld.prove_run (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  version int not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  upheld int not null,
  broken int not null,
  unproven int not null,
  primary key (tenant_id, id)
);

create table upheld.page_check (
  tenant_id uuid not null references auth.tenant,
  at timestamptz not null,
  version int not null,
  ok boolean not null,
  status int,
  matches boolean,
  milliseconds int not null,
  error text,
  primary key (tenant_id, at)
);

create table upheld.attestation (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  promise text not null,
  holds boolean not null,
  statement text not null,
  by_name text not null,
  file_name text,
  file_sha256 text,
  given_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  entered_by text not null,
  primary key (tenant_id, id)
);

grant select, insert, update, delete on upheld.verdict, upheld.prove_run, upheld.page_check, upheld.attestation to upheld_app;
grant select, insert on upheld.policy_version to upheld_app;

do $$
declare
  name text;
begin
  foreach name in array array['policy_version', 'verdict', 'prove_run', 'page_check', 'attestation'] loop
    execute format('alter table upheld.%I enable row level security', name);
    execute format('alter table upheld.%I force row level security', name);
    execute format(
      $policy$
        create policy tenant on upheld.%I
          using (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)
          with check (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)
      $policy$,
      name
    );
  end loop;
end
$$;

-- A published version is never changed, by anybody; versions are numbered without a gap and chained by hash.

create function upheld.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'rows of %.% are immutable', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger immutable before update or delete or truncate on upheld.policy_version
  for each statement execute function upheld.refuse_change();

create function upheld.next_version() returns trigger language plpgsql set search_path = '' as $$
declare
  last record;
begin
  select v.number, v.sha256 into last from upheld.policy_version v
    where v.tenant_id = new.tenant_id order by v.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 then
    raise exception 'version % does not follow version %', new.number, coalesce(last.number, 0)
      using errcode = 'check_violation', constraint = 'policy_version_follows';
  end if;
  if new.previous is distinct from last.sha256 then
    raise exception 'version % does not name the hash of the version before it', new.number
      using errcode = 'check_violation', constraint = 'policy_version_chained';
  end if;
  return new;
end
$$;

create trigger next_version before insert on upheld.policy_version
  for each row execute function upheld.next_version();
