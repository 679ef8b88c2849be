-- Storage periods: what each look found, in counts; which rules are carried out without approval; and legal holds, which keep what is over.

-- One row a look at one place that keeps personal data: for the line of the oldest row against its limit.
create table upheld.retention_look (
  tenant_id uuid not null references auth.tenant,
  holding text not null check (length(holding) between 1 and 200),
  at timestamptz not null,
  policy_version integer not null,
  -- All that was seen: counts, days and codes, nobody's data.
  seen jsonb not null,
  primary key (tenant_id, holding, at)
);
create index retention_look_at on upheld.retention_look (tenant_id, at);
select upheld.protect_rows('upheld.retention_look', array['select', 'insert', 'update', 'delete']);

create table upheld.retention_rule (
  tenant_id uuid not null references auth.tenant,
  fact text not null check (length(fact) between 1 and 200),
  by text not null,
  at timestamptz not null,
  primary key (tenant_id, fact)
);
select upheld.protect_rows('upheld.retention_rule', array['select', 'insert', 'delete']);

create table upheld.legal_hold (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  matter text not null check (length(matter) between 1 and 200),
  reason text not null check (length(reason) between 1 and 1000),
  -- What it keeps; null: everything, everywhere.
  holding text,
  collection text,
  field text,
  -- Identifiers of the person whose data it keeps, sealed; null: it is about nobody in particular, or it was released.
  person bytea,
  review_on date not null,
  by text not null,
  at timestamptz not null,
  released_by text,
  released_at timestamptz,
  primary key (tenant_id, id),
  check (collection is null or holding is not null),
  check (field is null or collection is not null),
  check ((released_at is null) = (released_by is null)),
  check (released_at is null or person is null)
);
select upheld.protect_rows('upheld.legal_hold', array['select', 'insert', 'update', 'delete']);
