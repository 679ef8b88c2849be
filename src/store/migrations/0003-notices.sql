-- Notices: who is told of a material change of the policy, by which channel, and the proof that it was done.

-- One row a version from the second on, written with the version itself: what changed, whether it is material and who says so.
create table upheld.policy_notice (
  tenant_id uuid not null references auth.tenant,
  version int not null,
  text_changed boolean not null,
  material boolean not null,
  reasons jsonb not null,
  counts jsonb not null,
  decided_by text,
  decided_why text,
  channels text[] not null,
  lead_time text,
  created_at timestamptz not null,
  effective_on date not null,
  due_on date not null,
  primary key (tenant_id, version)
);

-- Who a notice by e-mail was queued for: never the address, only a salted hash of it and the key under which mail keeps its log.
create table upheld.policy_notice_recipient (
  tenant_id uuid not null references auth.tenant,
  version int not null,
  recipient text not null,
  mail_key text not null,
  queued_at timestamptz not null,
  primary key (tenant_id, version, recipient)
);

-- Where a notice was seen to stand: on the policy page by the watch, in the service by the word of a person.
create table upheld.policy_notice_shown (
  tenant_id uuid not null references auth.tenant,
  version int not null,
  channel text not null check (channel in ('website', 'in-service')),
  first_at timestamptz not null,
  last_at timestamptz not null,
  said_by text,
  primary key (tenant_id, version, channel)
);

grant select, insert on upheld.policy_notice to upheld_app;
grant select, insert, update, delete on upheld.policy_notice_recipient, upheld.policy_notice_shown to upheld_app;

do $$
declare
  name text;
begin
  foreach name in array array['policy_notice', 'policy_notice_recipient', 'policy_notice_shown'] loop
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
