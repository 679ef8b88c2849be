-- Consent: which web sites choices are taken from, what each version of the banner showed, and the choices that visitors made.

-- auth: the site that a request comes from says whose it is; needed before a tenant is known.
create table auth.consent_site (
  -- As browsers send it: scheme, host and port. One site is one company's.
  origin text primary key check (origin ~ '^https?://[a-z0-9.:\[\]-]{1,255}$'),
  tenant_id uuid not null references auth.tenant,
  -- The domain for which the cookie is set; null: the site's host alone.
  cookie_domain text check (cookie_domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  -- SHA-256 of what the site's own server shows when it hands requests on.
  key_sha256 text not null unique check (length(key_sha256) = 64),
  added_at timestamptz not null
);
create index consent_site_tenant on auth.consent_site (tenant_id);
grant select, insert, delete on auth.consent_site to upheld_app;

-- What was shown: the texts of one language under one version of the policy, and what a receipt says beside the choice.
create table upheld.consent_notice (
  tenant_id uuid not null references auth.tenant,
  policy int not null check (policy > 0),
  -- SHA-256 of the texts, in the form in which they were sent to the browser.
  texts bytea not null check (length(texts) = 32),
  language text not null check (length(language) between 2 and 40),
  notice jsonb not null,
  shown jsonb not null,
  terms jsonb not null,
  terms_sha256 bytea not null check (length(terms_sha256) = 32),
  kept_at timestamptz not null,
  -- Pictures of the rendering (PNG), as CNIL 2020-092 recommends; null while there is none.
  phone bytea,
  desktop bytea,
  pictured_at timestamptz,
  primary key (tenant_id, policy, texts),
  check ((pictured_at is null) = (phone is null or desktop is null))
);
select upheld.protect_rows('upheld.consent_notice', array['select', 'insert', 'update']);

/* What was shown stays as it was; pictures come later, once. */
create function upheld.pictures_only() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.tenant_id, new.policy, new.texts, new.language, new.notice, new.shown, new.terms, new.terms_sha256, new.kept_at)
       is distinct from (old.tenant_id, old.policy, old.texts, old.language, old.notice, old.shown, old.terms, old.terms_sha256, old.kept_at)
     or old.pictured_at is not null then
    raise exception 'what was shown stays as it was' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger pictures before update on upheld.consent_notice for each row execute function upheld.pictures_only();
create trigger kept before delete or truncate on upheld.consent_notice
  for each statement execute function upheld.refuse_change();

-- A visitor's choice. No address, no name, no user agent: whoever can show the secret whose hash is the id may see it.
create table upheld.consent_choice (
  tenant_id uuid not null references auth.tenant,
  id bytea not null check (length(id) = 32),
  -- The choice before, of which the secret was shown; it may be unknown here.
  previous bytea check (length(previous) = 32),
  at timestamptz not null,
  -- The browser's time, when it says that it was offline: a claim, between the view of the page and now.
  claimed_at timestamptz,
  -- When the page was given the token that came with the choice.
  viewed_at timestamptz not null,
  site text not null,
  policy int not null,
  texts bytea not null check (length(texts) = 32),
  language text not null,
  layer smallint not null check (layer in (1, 2)),
  action text not null check (action in ('accept', 'refuse', 'choose', 'withdraw', 'gpc')),
  method text not null check (method in ('script', 'form')),
  -- By category: the mark of what was shown, granted or not, and vendors refused. Refused categories too.
  answers jsonb not null,
  gpc boolean not null,
  -- Sec-GPC of the request itself.
  signal boolean not null,
  device text not null check (device in ('computer', 'phone', 'tablet', 'other')),
  -- SHA-256 of what the browser sent: sent again it is the same choice, and anything else under its id is not.
  body bytea not null check (length(body) = 32),
  ledger_entry uuid not null,
  primary key (tenant_id, id)
);
create index consent_choice_newest on upheld.consent_choice (tenant_id, at desc);
select upheld.protect_rows('upheld.consent_choice', array['select', 'insert']);
create trigger immutable before update or delete or truncate on upheld.consent_choice
  for each statement execute function upheld.refuse_change();
