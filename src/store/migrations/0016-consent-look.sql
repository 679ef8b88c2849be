-- What a company sets about its banner: its own languages and its look, each published whole, and one draft that is still looked at.

create table upheld.consent_look (
  tenant_id uuid not null references auth.tenant,
  number int not null check (number > 0),
  settings jsonb not null,
  -- SHA-256 of the settings' RFC 8785 text.
  sha256 bytea not null check (length(sha256) = 32),
  -- A member of staff by id, or the company's file.
  published_by text not null check (published_by = 'file' or published_by ~ '^[0-9a-f-]{36}$'),
  published_at timestamptz not null,
  primary key (tenant_id, number)
);
select upheld.protect_rows('upheld.consent_look', array['select', 'insert']);
create trigger immutable before update or delete or truncate on upheld.consent_look
  for each statement execute function upheld.refuse_change();

create table upheld.consent_look_draft (
  tenant_id uuid primary key references auth.tenant,
  settings jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null
);
select upheld.protect_rows('upheld.consent_look_draft');
