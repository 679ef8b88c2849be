-- Requests of people (Art. 15 to 22, 77 GDPR): a register without personal data, the sheet of each in the vault, links that lead to them.

-- A request is a subject of its own kind: what somebody wrote and by what they were found rests under a key that is destroyed with it (decision 25).
alter table upheld.subject add column kind text not null default 'person' check (kind in ('person', 'request'));

-- Asked on a public page and not confirmed yet: sealed under the link that was mailed, so that nobody opens it without that mail.
create table upheld.request_waiting (
  tenant_id uuid not null references auth.tenant,
  token_sha256 text not null check (length(token_sha256) = 64),
  -- HMAC of the address: how many mails it was sent, whoever asked for them.
  mark bytea not null check (length(mark) = 32),
  asks text not null,
  sealed bytea not null check (length(sealed) <= 65536),
  language text not null check (language in ('en', 'fr', 'nl', 'de')),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, token_sha256)
);
create index request_waiting_mark on upheld.request_waiting (tenant_id, mark, asked_at);
create index request_waiting_over on upheld.request_waiting (tenant_id, expires_at);
select upheld.protect_rows('upheld.request_waiting', array['select', 'insert', 'delete']);

create table upheld.request (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  -- As people call it: from 1, each company its own.
  number int not null check (number > 0),
  -- The sheet; null once it was erased.
  subject_id uuid,
  asks text not null check (asks in ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection',
    'withdraw-consent', 'complaint', 'no-automated-decision', 'marketing-opt-out')),
  channel text not null check (channel in ('page', 'account', 'api', 'email', 'phone', 'post', 'in-person', 'agent', 'customer')),
  language text not null check (language in ('en', 'fr', 'nl', 'de')),
  -- The law that counts the time: a state of the EU or EEA, or GB.
  country text not null check (length(country) between 2 and 6),
  -- The day of receipt, whoever opened it and whenever.
  received_on date not null,
  opened_at timestamptz not null,
  policy_version int,
  -- ISO 8601 period that the policy promised when it came; null: the law's alone.
  promised text check (length(promised) <= 20),
  state text not null check (state in ('open', 'answered', 'refused', 'withdrawn', 'merged')),
  state_at timestamptz not null,
  -- How it was made sure who asks; null: not yet.
  identity text check (identity in ('mailbox', 'session', 'address-on-file', 'known-detail', 'signed-letter', 'document', 'in-person', 'agent', 'customer')),
  identified_at timestamptz,
  -- Waits of the clock: [{for, from, to}].
  pauses jsonb not null default '[]',
  extended_on date,
  -- Computed by the law room whenever something changes; kept to sort by.
  due_on date,
  tell_by date,
  -- Nothing is destroyed before: the person can take the request back.
  cooling_until timestamptz,
  assignee text check (length(assignee) <= 60),
  merged_into uuid,
  -- The package that was sent, or what was done: digests and numbers.
  proof jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
create index request_due on upheld.request (tenant_id, due_on) where state = 'open';
create index request_newest on upheld.request (tenant_id, number desc);
create index request_subject on upheld.request (tenant_id, subject_id) where subject_id is not null;
select upheld.protect_rows('upheld.request', array['select', 'insert', 'update', 'delete']);

-- What happened with it, in order: acts and days, nobody's data.
create table upheld.request_event (
  tenant_id uuid not null references auth.tenant,
  request_id uuid not null,
  -- From 1 in each request.
  n int not null,
  at timestamptz not null,
  kind text not null check (length(kind) between 1 and 60),
  by text not null check (by ~ '^(staff|key|job|person):?[A-Za-z0-9-]{0,60}$'),
  data jsonb not null default '{}',
  primary key (tenant_id, request_id, n),
  foreign key (tenant_id, request_id) references upheld.request (tenant_id, id) on delete cascade
);
select upheld.protect_rows('upheld.request_event', array['select', 'insert', 'delete']);

-- Links that people were mailed: to the status of a request, to prove who they are, to the package. Digests of tokens.
create table upheld.request_link (
  tenant_id uuid not null references auth.tenant,
  token_sha256 text not null check (length(token_sha256) = 64),
  request_id uuid not null,
  leads text not null check (leads in ('status', 'identity', 'package')),
  expires_at timestamptz not null,
  primary key (tenant_id, token_sha256),
  foreign key (tenant_id, request_id) references upheld.request (tenant_id, id) on delete cascade
);
create index request_link_of on upheld.request_link (tenant_id, request_id);
select upheld.protect_rows('upheld.request_link', array['select', 'insert', 'delete']);

-- Mails of the rights mailbox that became a request or a message: HMAC of the Message-ID, so that none is taken twice.
create table upheld.request_mail (
  tenant_id uuid not null references auth.tenant,
  mark bytea not null check (length(mark) = 32),
  at timestamptz not null,
  primary key (tenant_id, mark)
);
select upheld.protect_rows('upheld.request_mail', array['select', 'insert', 'delete']);
