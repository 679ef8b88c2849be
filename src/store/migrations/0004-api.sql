-- API: keys (hashed), answers kept for repeated requests, webhooks, what is to be delivered to them, and each attempt.

-- auth: a key says which tenant calls, and a due time which tenant has something to deliver: both are needed before a tenant is known.

create table auth.api_key (
  id uuid primary key,
  tenant_id uuid not null references auth.tenant,
  name text not null,
  token_sha256 text not null unique,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_on date,
  revoked_at timestamptz
);
create index api_key_tenant on auth.api_key (tenant_id);

create table auth.delivery_due (
  tenant_id uuid primary key references auth.tenant,
  due_at timestamptz not null
);

grant select, insert, update, delete on auth.api_key, auth.delivery_due to upheld_app;

-- upheld: what belongs to a tenant.

create table upheld.kept_answer (
  tenant_id uuid not null references auth.tenant,
  api_key uuid not null,
  key text not null,
  fingerprint text not null,
  answer bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, api_key, key)
);

create table upheld.webhook (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  url text not null,
  events text[] not null,
  secret bytea not null,
  created_at timestamptz not null,
  failing_since timestamptz,
  disabled_at timestamptz,
  disabled_because text check (disabled_because in ('failing', 'gone')),
  primary key (tenant_id, id)
);

-- The outbox: one row an event and webhook, written in the transaction of the change itself.
create table upheld.webhook_delivery (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  webhook_id uuid not null,
  event_id uuid not null,
  type text not null,
  subject text not null,
  data jsonb not null,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  attempts int not null,
  next_attempt_at timestamptz,
  primary key (tenant_id, id)
);
create index webhook_delivery_due on upheld.webhook_delivery (tenant_id, webhook_id, next_attempt_at)
  where state = 'waiting';
create index webhook_delivery_log on upheld.webhook_delivery (tenant_id, webhook_id, id);

create table upheld.webhook_attempt (
  tenant_id uuid not null references auth.tenant,
  delivery_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  status int,
  milliseconds int not null,
  error text,
  response text check (length(response) <= 500),
  primary key (tenant_id, delivery_id, id)
);

grant select, insert, update, delete
  on upheld.kept_answer, upheld.webhook, upheld.webhook_delivery, upheld.webhook_attempt to upheld_app;

do $$
declare
  name text;
begin
  foreach name in array array['kept_answer', 'webhook', 'webhook_delivery', 'webhook_attempt'] loop
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

-- When the expiry of an attestation was told to those who listen: once.
alter table upheld.attestation add column expiry_told_at timestamptz;
