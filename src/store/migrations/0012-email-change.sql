-- A member's other address: asked for by its holder, confirmed from its own mailbox, and put back from the old one for a week.

create table auth.email_change (
  id uuid primary key,
  staff_id uuid not null references auth.staff on delete cascade,
  -- The order in which they were asked for, which is that in which they took effect.
  number bigint generated always as identity,
  -- Of the links in the two mails, 256 random bits each; the links themselves stand in no table. Null: it confirms nothing (any more).
  confirm_sha256 text unique,
  -- Stands on when the change was taken back or another asked for: whoever asks twice does not rid the owner of their way to stop it.
  stop_sha256 text not null unique,
  -- The new address while it waits; the one before once it was changed; else null. No index of it: nobody is found by it.
  email_sealed bytea,
  asked_at timestamptz not null,
  changed_at timestamptz,
  expires_at timestamptz not null,
  constraint email_change_whole check ((email_sealed is not null) = (confirm_sha256 is not null or changed_at is not null)),
  constraint email_change_settled check (confirm_sha256 is null or changed_at is null)
);
create unique index email_change_waiting on auth.email_change (staff_id) where confirm_sha256 is not null;
create index email_change_staff on auth.email_change (staff_id, number);

grant select, insert, update, delete on auth.email_change to upheld_app;
