-- What a company sees of consent: days counted once, the later choices of a browser, and what was held back.

-- Choices never change, so a day that is over is counted once. By site and language; nobody is in it.
create table upheld.consent_day (
  tenant_id uuid not null references auth.tenant,
  day date not null,
  counts jsonb not null,
  primary key (tenant_id, day)
);
select upheld.protect_rows('upheld.consent_day', array['select', 'insert']);

-- From a choice to those that the same browser made after it.
create index consent_choice_later on upheld.consent_choice (tenant_id, previous) where previous is not null;
-- From a choice to whoever linked it to themselves.
create index choice_link_choice on upheld.choice_link (tenant_id, choice);

-- What browsers reported as held back: host and directive, no path, no address, nobody.
create table upheld.held_back (
  tenant_id uuid not null references auth.tenant,
  -- UTC.
  day date not null,
  site text not null,
  host text not null check (length(host) between 1 and 255),
  directive text not null check (length(directive) between 3 and 24),
  count bigint not null check (count > 0),
  primary key (tenant_id, day, site, host, directive)
);
select upheld.protect_rows('upheld.held_back', array['select', 'insert', 'update', 'delete']);
