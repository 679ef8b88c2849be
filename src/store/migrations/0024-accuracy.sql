-- Where the policy promises data that is right: who was asked now and then whether theirs still is, and how the owner set it.

-- The newest question to each person. It leaves with them.
create table upheld.accuracy_question (
  tenant_id uuid not null references auth.tenant,
  subject_id uuid not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  token_sha256 text not null check (length(token_sha256) = 64),
  -- HMAC of the address that the link went to: once they have another one the link is dead.
  mark bytea not null,
  language text not null,
  answer text check (answer in ('right', 'wrong')),
  answered_at timestamptz,
  -- The request for rectification that a “wrong” became.
  request_id uuid,
  primary key (tenant_id, subject_id),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, subject_id) references upheld.subject (tenant_id, id) on delete cascade
);
select upheld.protect_rows('upheld.accuracy_question', array['select', 'insert', 'update', 'delete']);

create table upheld.accuracy_setting (
  tenant_id uuid not null primary key references auth.tenant,
  switched_on boolean not null,
  period text not null check (period in ('P6M', 'P1Y', 'P2Y')),
  -- Since when people are asked; what was due before counts from then.
  since timestamptz not null,
  by text not null,
  at timestamptz not null
);
select upheld.protect_rows('upheld.accuracy_setting', array['select', 'insert', 'update']);
