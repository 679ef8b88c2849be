-- Break-glass: access to people's data in an emergency, for two persons and at most an hour; and the security events that officers review.
-- Free text about an emergency is sealed under a key that is not in this database.

create table upheld.break_glass (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  state text not null check (state in ('requested', 'waiting', 'open', 'ended', 'declined', 'lapsed', 'reviewed')),
  -- Members by their id, without a foreign key: what was opened stays on file when they have left.
  asked_by uuid not null,
  asked_at timestamptz not null,
  reason_sealed bytea not null,
  ticket_sealed bytea,
  -- Null: everybody.
  subjects uuid[],
  columns text[] not null check (cardinality(columns) between 1 and 100),
  minutes smallint not null check (minutes between 1 and 60),
  -- Nobody else could have approved it when it was asked: from then on its asker may open it alone.
  waits_until timestamptz,
  -- Who opened or declined it; null for one that lapsed.
  decided_by uuid,
  opened_at timestamptz,
  until timestamptz,
  ended_at timestamptz,
  -- Null: it ended by the clock.
  ended_by uuid,
  review_due timestamptz,
  reviewed_by uuid,
  reviewed_at timestamptz,
  outcome text check (outcome in ('justified', 'not-justified')),
  words_sealed bytea,
  primary key (tenant_id, id),
  check (state not in ('open', 'ended', 'reviewed') or (opened_at is not null and until is not null)),
  check (opened_at is null or (until > opened_at - interval '1 minute' and until <= opened_at + interval '60 minutes')),
  -- The second person, or the wait.
  check (opened_at is null or coalesce(decided_by <> asked_by, false)
         or (waits_until is not null and opened_at >= waits_until and opened_at >= asked_at + interval '15 minutes')),
  check (reviewed_by <> asked_by)
);
-- One at a time for each who asks.
create unique index break_glass_one on upheld.break_glass (tenant_id, asked_by)
  where state in ('requested', 'waiting', 'open');

select upheld.protect_rows('upheld.break_glass', array['select', 'insert', 'update']);

/* What was asked and what was opened stays as it was; a state only moves on. */
create function upheld.glass_moves_on() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.id, new.asked_by, new.asked_at, new.reason_sealed, new.columns, new.minutes)
       <> (old.id, old.asked_by, old.asked_at, old.reason_sealed, old.columns, old.minutes)
     or new.subjects is distinct from old.subjects or new.waits_until is distinct from old.waits_until
     or (old.opened_at is not null and (new.opened_at, new.until, new.decided_by) is distinct from (old.opened_at, old.until, old.decided_by))
     or (old.ended_at is not null and (new.ended_at, new.review_due) is distinct from (old.ended_at, old.review_due))
     or (old.reviewed_at is not null and (new.reviewed_by, new.outcome) is distinct from (old.reviewed_by, old.outcome))
     or (new.state <> old.state and (old.state, new.state) not in (
          ('requested', 'open'), ('requested', 'declined'), ('requested', 'lapsed'),
          ('waiting', 'open'), ('waiting', 'declined'), ('waiting', 'lapsed'),
          ('open', 'ended'), ('ended', 'reviewed')))
  then
    raise exception 'a break-glass opening keeps what it was, and only moves on' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger moves_on before update on upheld.break_glass for each row execute function upheld.glass_moves_on();

create table upheld.security_event (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  kind text not null,
  severity text not null check (severity in ('notice', 'warning', 'severe')),
  -- What it is about, so that it is found once: ids and hours, no address.
  key text not null,
  at timestamptz not null,
  found_at timestamptz not null,
  staff uuid,
  -- Numbers, ids and codes.
  about jsonb not null,
  reviewed_at timestamptz,
  reviewed_by uuid,
  words_sealed bytea,
  primary key (tenant_id, id),
  unique (tenant_id, kind, key)
);
create index security_event_new on upheld.security_event (tenant_id, found_at) where reviewed_at is null;

-- How far the search for events has come.
create table upheld.security_watch (
  tenant_id uuid primary key references auth.tenant,
  -- The number of the first entry of the ledger that was not looked at.
  entries bigint not null default 0 check (entries >= 0),
  looked_at timestamptz not null
);

select upheld.protect_rows('upheld.security_event', array['select', 'insert', 'update']);
select upheld.protect_rows('upheld.security_watch', array['select', 'insert', 'update']);

-- Whether somebody came from a browser that none of theirs was known to be.
alter table auth.known_device add column fresh boolean not null default false;
