-- Passkeys: found by the HMAC of their id, with the counter of their last signature; and challenges that were answered, until they are over.

alter table auth.credential
  -- HMAC of a passkey's id. The id itself rests in the sealed form, with its public key and the name that its holder gave it.
  add column lookup bytea unique check (length(lookup) = 32),
  -- Signatures that the authenticator has counted (WebAuthn Level 3, 6.1.1); many count none.
  add column counter bigint not null default 0 check (counter >= 0),
  -- A day, no finer; null before the first use.
  add column last_used_on date,
  add constraint credential_lookup check ((kind = 'passkey') = (lookup is not null));

create table auth.spent_challenge (
  token_sha256 text primary key,
  expires_at timestamptz not null
);

grant select, insert, delete on auth.spent_challenge to upheld_app;
