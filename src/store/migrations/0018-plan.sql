-- Plans: what is to be changed in which holding, who approved it, and how far it has come. Counts, reasons and digests; nobody's data.

create table upheld.plan (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  kind text not null check (kind in ('rights', 'retention', 'backup')),
  about text not null check (length(about) between 1 and 200),
  made_at timestamptz not null,
  made_by text not null,
  policy_version integer not null,
  operations jsonb not null,
  hash text not null check (length(hash) = 64),
  -- How many different people must approve it.
  approvals smallint not null check (approvals between 0 and 2),
  state text not null check (state in ('proposed', 'approved', 'applying', 'done', 'left', 'drifted', 'withdrawn')),
  state_at timestamptz not null,
  -- When carrying it out goes on by itself; null: nothing waits.
  next_try timestamptz,
  primary key (tenant_id, id)
);
create index plan_about on upheld.plan (tenant_id, about, made_at);
create index plan_next on upheld.plan (tenant_id, next_try) where next_try is not null;
select upheld.protect_rows('upheld.plan', array['select', 'insert', 'update', 'delete']);

create table upheld.plan_approval (
  tenant_id uuid not null references auth.tenant,
  plan_id uuid not null,
  principal text not null,
  at timestamptz not null,
  primary key (tenant_id, plan_id, principal),
  foreign key (tenant_id, plan_id) references upheld.plan (tenant_id, id) on delete cascade
);
select upheld.protect_rows('upheld.plan_approval', array['select', 'insert', 'delete']);

-- The journal: one row a holding, written before its first effect.
create table upheld.plan_part (
  tenant_id uuid not null references auth.tenant,
  plan_id uuid not null,
  holding text not null,
  state text not null check (state in ('begun', 'waiting', 'done')),
  tries integer not null check (tries > 0),
  -- Code of the problem that it waits for; null while none.
  problem text,
  outcomes jsonb,
  at timestamptz not null,
  primary key (tenant_id, plan_id, holding),
  foreign key (tenant_id, plan_id) references upheld.plan (tenant_id, id) on delete cascade
);
select upheld.protect_rows('upheld.plan_part', array['select', 'insert', 'update', 'delete']);
