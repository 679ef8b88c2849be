-- Links of requests that lead to more: to a page on which somebody types a further detail that is known of them, and, for the service of another
-- controller, to the package that it takes over and to where it says how that goes.

alter table upheld.request_link drop constraint request_link_leads_check;
alter table upheld.request_link add constraint request_link_leads_check
  check (leads in ('status', 'identity', 'detail', 'package', 'transfer', 'callback'));

-- Who is told of an erasure, a correction or a restriction (Art. 19 GDPR): each recipient of the policy, and how far it is with them. Nobody's data.
create table upheld.request_notice (
  tenant_id uuid not null references auth.tenant,
  request_id uuid not null,
  -- The policy's fact, and how the policy calls them.
  fact text not null check (length(fact) between 1 and 200),
  name text not null check (length(name) between 1 and 300),
  -- `open`: nobody told them yet. `reached`: their system was changed by the plan itself. `mailed`: they have a link. `confirmed`: they pressed behind
  -- it. `by-hand`: staff told them in another way. `never`: they never had this person's data. `impossible`: it cannot be done, or not with reasonable effort.
  state text not null check (state in ('open', 'reached', 'mailed', 'confirmed', 'by-hand', 'never', 'impossible')),
  state_at timestamptz not null,
  -- Staff's reason, which names nobody.
  why text check (length(why) <= 1000),
  -- Of the newest link alone.
  token_sha256 text check (length(token_sha256) = 64),
  expires_at timestamptz,
  mails int not null default 0,
  mailed_at timestamptz,
  primary key (tenant_id, request_id, fact),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, request_id) references upheld.request (tenant_id, id) on delete cascade
);
create index request_notice_waiting on upheld.request_notice (tenant_id, state) where state in ('open', 'mailed');
select upheld.protect_rows('upheld.request_notice', array['select', 'insert', 'update', 'delete']);
