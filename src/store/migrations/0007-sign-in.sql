-- Sign-in of staff: passwords, second factors, recovery codes, devices, and what slows down whoever guesses. Everything that could be read
-- is sealed under a key that is not in this database.

-- An address is found by its HMAC and shown by opening its sealed form; null until a member who came by a link has chosen a password.
alter table auth.staff
  add column email_index bytea unique check (length(email_index) = 32),
  add column email_sealed bytea,
  add constraint staff_email_whole check ((email_index is null) = (email_sealed is null));

-- Ways to prove that one is a member. A password is an argon2id hash, a one-time code its seed, both sealed.
create table auth.credential (
  id uuid primary key,
  staff_id uuid not null references auth.staff on delete cascade,
  kind text not null check (kind in ('password', 'totp', 'passkey')),
  sealed bytea not null,
  created_at timestamptz not null,
  -- Null while it is being set up: it opens nothing.
  confirmed_at timestamptz,
  -- TOTP: the last time step whose code was taken. Each code works once.
  used_step bigint,
  -- Wrong codes since the last right one.
  failures int not null default 0 check (failures >= 0)
);
create unique index credential_one on auth.credential (staff_id, kind) where kind <> 'passkey' and confirmed_at is not null;
create unique index credential_one_new on auth.credential (staff_id, kind) where kind <> 'passkey' and confirmed_at is null;

create table auth.recovery_code (
  staff_id uuid not null references auth.staff on delete cascade,
  code_hmac bytea not null check (length(code_hmac) = 32),
  used_at timestamptz,
  primary key (staff_id, code_hmac)
);

-- Between the password and the second factor: never a session, so no forgotten condition can take it for one.
create table auth.sign_in_step (
  token_sha256 text primary key,
  staff_id uuid not null references auth.staff on delete cascade,
  needs text not null check (needs in ('code', 'totp')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  failures int not null default 0
);
create index sign_in_step_staff on auth.sign_in_step (staff_id);

-- A browser in which somebody has signed in before: it is not slowed down by what others try.
create table auth.known_device (
  token_sha256 text primary key,
  staff_id uuid not null references auth.staff on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index known_device_staff on auth.known_device (staff_id);

-- Failed attempts by the HMAC of what was tried, an address that exists or one that does not alike.
create table auth.attempt (
  key bytea primary key check (length(key) = 32),
  failures int not null,
  last_at timestamptz not null,
  until timestamptz not null,
  recorded_at timestamptz
);

alter table auth.session
  add column id uuid not null default gen_random_uuid() unique,
  add column device text not null default 'other other'
    check (device ~ '^(computer|phone|tablet|other) (chrome|edge|firefox|safari|other)$'),
  -- When its person last gave a password, a code or a recovery code; null: came by a link of an earlier version.
  add column proved_at timestamptz;
create index session_staff on auth.session (staff_id);

alter table auth.invitation
  add column id uuid not null default gen_random_uuid() unique,
  -- Null: made at the command line of the machine, which may more. So a link goes with the member who made it.
  add column invited_by uuid references auth.staff on delete cascade,
  -- For a member who lost password or second factor: nobody new.
  add column staff_id uuid references auth.staff on delete cascade,
  add column failures int not null default 0;

grant select, insert, update, delete
  on auth.credential, auth.recovery_code, auth.sign_in_step, auth.known_device, auth.attempt to upheld_app;
