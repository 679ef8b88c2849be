-- What runs at a vendor's for days, and a holding that cannot be looked at. Names and ids of the vendor rest unreadable.

create table upheld.http_job (
  tenant_id uuid not null references auth.tenant,
  -- HMAC of the job's name: what is asked of a vendor is asked by somebody's address.
  name bytea not null check (length(name) = 32),
  -- The vendor's id of the job and when it was begun, bound to this row.
  sealed bytea not null check (length(sealed) between 29 and 16777216),
  kept_at timestamptz not null,
  primary key (tenant_id, name)
);
create index http_job_old on upheld.http_job (tenant_id, kept_at);
select upheld.protect_rows('upheld.http_job', array['select', 'insert', 'update', 'delete']);

-- `away`: the holding could not be looked at, and nothing was begun there.
alter table upheld.plan_part drop constraint plan_part_state_check;
alter table upheld.plan_part add constraint plan_part_state_check check (state in ('away', 'begun', 'waiting', 'done'));
