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

-- Where the ledger says that a version of the banner was kept, and that it was pictured; null for what was kept before.
alter table upheld.consent_notice add column kept_entry uuid, add column pictured_entry uuid;
create or replace function upheld.pictures_only() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.tenant_id, new.policy, new.texts, new.language, new.notice, new.shown, new.terms, new.terms_sha256, new.kept_at)
       is distinct from (old.tenant_id, old.policy, old.texts, old.language, old.notice, old.shown, old.terms, old.terms_sha256, old.kept_at)
     or (old.kept_entry is not null and new.kept_entry is distinct from old.kept_entry)
     or old.pictured_at is not null then
    raise exception 'what was shown stays as it was' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
